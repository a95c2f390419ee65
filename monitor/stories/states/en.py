"""How things stand, in English."""

from __future__ import annotations

LINES = """
takes place: (planned) | planned
takes place: planned | scheduled, announced, announces, arranged, slated, set for, calls/call/called strike/strikes, to strike,
  to meet, agree to meet, unveils plans, sets date, set to walk out, plans strike, vote for strike, votes to strike, strike planned
takes place: begun | begun, under way, underway, on strike, walk/walked out, got under way,
  has/have begun, kicks off, got underway, walkout begins, strike begins/begun
takes place: interrupted | interrupted, halted, halts,
  cut short, abandoned after, brought to a halt, comes to a halt
takes place: resumed | resume, resumes, resumed, restarted, restarts,
  starts again, running again, gets going again, restart, back in service, to resume
takes place: (resumed) | resumption
takes place: postponed | postponed, postpones, postpone, postponement, adjourned, adjourns, pushed back, put/puts off, rescheduled,
  delayed by/until/to/again/over/after, put back to/until, kicked into, deferred, defers, delays launch/vote/trial/decision/release, put/puts … on ice, on ice,
  put/puts … on hold
takes place: (postponed) | delayed
takes place: cancelled | cancelled, canceled, cancels, cancel, cancelling, canceling, cancellation, cancellations, scrapped, scraps, scrap, axed, axes,
  called/calls/call/calling … off, call/calls/called off, pull/pulls/pulled the plug, shelved, shelves, ditches, ditched, drop/drops/dropped … plan/plans,
  abandons/abandoned plan/plans, off the table, back/backs/backed/backing out, falls/fell through, deal/talks/merger/takeover collapses/collapsed,
  no longer go/going ahead, won't/not go/going ahead, not take/taking place,
  call/calls/called it off, called-off, won't happen, not happening, nixed, drop/drops/dropped bid/offer/merger/takeover, walks away from deal, deal is dead,
  suspend/suspends/suspended … walkout/strike/strikes/action,
  strike/walkout/strikes … suspended, washed out, rained off, snowed off, pulled from schedule, withdraws invitation, scuppered,
  drop/drops/dropped … rise/increase/hike/visit/trip/tour, calls off … conference/trip/visit, no longer going,
  abandon/abandons/abandoned … merger/plan/plans/takeover/strike/project/trip/visit/event, call/calls/called off … merger/wedding/trip
takes place: (cancelled) | called-off, grounded, grounds flights
takes place: postponed | to stay/remain shut/closed, stays/remains shut/closed, will not open, won't open, pushed to
takes place: cancelled | walks/walk/walked away from … merger/deal/takeover/bid/tie-up, grounds … flights, pulls/pull/pulled out of … merger/deal/takeover,
  abandons/abandon/abandoned … merger/takeover/deal
takes place: averted | averted, averts, foiled, thwarted, thwarts, foils, foil, thwart,
  headed off, staved off, staves off, narrowly avoids/avoided, avoided
takes place: goes ahead | go/goes/went/going ahead, take/takes/taking place
takes place: over | has/have ended, comes/came to an end, is/are over, call/calls/called an end, strike/war/siege/standoff ends/ended,
  ends/ended strike/siege/standoff,
  over at last, comes/came to end, ends … strike/siege/standoff/protest/blockade, strike/siege/standoff/protest/blockade … ends/ended
takes place: (over) | ended, ends
truth: hearsay | planned, scheduled, proposed, in works, touted, report, reports, reportedly, reported, sources, source, rumour/rumours/rumor/rumors/rumoured/rumored, said to, alleged, allegedly, claims,
  claim, could, may, might, suspected, suspicion, unconfirmed, speculation, apparently, likely, expected, plans, plan, considering, considers, mulls, leak,
  leaks, leaked, media,
  unclear, set to, talks, feared, believed, possible, possibly, insider, insiders, tipped
truth: confirmed | confirmed, confirms, confirm, confirmation,
  verified, makes it official, proved true
truth: (confirmed) | admits, admitted, confesses
truth: denied | denied, denies, deny, denial, rebuts, refutes, refuted, dismisses … claims/claim/report/reports/rumours/rumors, debunked,
  untrue, no truth, not true, shoots down rumours/rumors/report/reports, rubbishes
truth: (denied) | disputes, insists, rejects claims/claim/allegations
life: dead | dies, died, dead, killed, kills, drowned, drowns, found dead, body found, bodies found, passed away, passes away,
  has/have died, succumbs, shot dead, stabbed to death, beaten to death, pronounced dead, declared dead, claims … lives, leaves … dead, bodies recovered,
  did not survive
life: dead | kill/kills/killing/killed at least, kill/kills/killing dozens/scores/hundreds/thousands, kill/kills/killing more, loses/lost … fight for life,
  dies from injuries
life: (dead) | death, deaths, killing, killings, fatal, fatally, deadly, dying, mourn, mourns, mourning, mourners, obituary, body of, who/that died, victim,
  victims, murder,
  murdered, murders, murderer, homicide, manslaughter, funeral, tribute/tributes to, pays/paid tribute, killer, slain, shot dead, dead fish, late
life: alive | alive, survives, survived, survivor, survivors, found alive, safe and well
court: charged | charged, indicted, accused, on trial, in court, charged/charges with
court: convicted | convicted, guilty, sentenced, jailed, imprisoned, found guilty, pleads/pleaded guilty, gets … years, life in prison,
  gets/got/given life, gets/given … sentence, guilty verdict, guilty of, life sentence, sent to prison/jail, behind bars
court: (convicted) | conviction, prison term, years in prison/jail, sentence, sentencing
court: cleared | acquitted, acquittal, cleared of, exonerated, not guilty, acquits,
  walks free from court, found not guilty, finds/found … not guilty, found innocent, exonerates, clears … of
court: dropped | charges/case/lawsuit … dropped/dismissed, drop/drops/dropped charges/case, dismisses/dismissed case/charges/lawsuit,
  drop/drops/dropped/end/ends/ended/close/closes/closed … investigation/probe/inquiry/case/charges, investigation/probe/inquiry … dropped/closed/ended,
  no charges, won't face charges, will not face charges, not be charged/prosecuted, case thrown out, throws out case/lawsuit
court: convicted | handed … term/sentence/life, given … years, ordered to serve
court: cleared | cleared in/over/by, walks/walk free after
court: overturned | conviction/verdict/sentence/ruling … quashed/overturned/reversed, quashes/overturns/reverses … conviction/verdict/sentence/ruling
court: appealed | appeals against/conviction/sentence/verdict, lodges/lodged/files/filed … appeal, to appeal, launches appeal
court: overturned | court/judge/judges/justices … strikes/strike/struck down, overturned, overturns, quashed, quashes,
  struck down by, ruled unlawful/illegal/unconstitutional, rules … unlawful/illegal/unconstitutional, throws/threw out conviction, retrial ordered, wins appeal
custody: arrested | arrested, arrests, detained, detains, apprehended, in custody, arrest made, arrests made, hands himself in, turns himself in,
  held over, held on suspicion, man/woman/boy/girl/teen/teenager/suspect/driver/youth … held/arrested/detained/nabbed, captured in/by/after, recaptured,
  nabbed, taken into custody, tracked down and, under arrest, police catch, police hold, remanded in custody
custody: (arrested) | arrest, captured, captures, held, holds, custody, suspect, remanded
custody: arrested | gives/gave himself/herself/themselves up, turns/turned himself/herself in, surrenders to, seized by police,
  man/woman/suspect/gunman in custody, suspect/gunman/fugitive caught/captured/seized/detained
custody: expelled | expelled over/from/by/after, expels … ambassador/diplomat/diplomats/envoy/journalist, deported, deports, extradited, extradites,
  kicked out of, ordered to leave
custody: released | walk/walks/walked free from, hostages/captives … free, safe after kidnap, back home after
custody: released | freed, frees, released from/on, release/releases/released/releasing … hostage/hostages/prisoner/prisoners/detainee/detainees/captives,
  hostage/hostages/prisoner/prisoners/detainee/detainees/captives … released, walks free, walk free, set free, released without charge, granted bail,
  allowed home, allowed to leave, set free, pardoned,
  release/releases/released … reporter/journalist/dissident/captive/activist/activists/soldier/soldiers/pilot/crew/tourist/tourists/fishermen/opposition,
  lets … go home
custody: (released) | out on bail, hostage/hostages/prisoner/prisoners release, free
custody: escaped | escapes from/prison/jail/custody, escaped from, escapee, on the run, broke out of,
  flees prison/jail/custody, fled prison/jail/custody, at large, breaks out of, slips away, jailbreak
talks: under way | talks/negotiations … continue/resume/begin/enter/under/open/start, in talks, peace talks, ceasefire talks, negotiating
talks: in force | ceasefire/truce/agreement/deal/law/ban … takes/take/took effect, ceasefire/truce … into force/holding, comes/came/come into force
talks: agreed | agreed, agreement, agree, agrees, deal reached/struck/agreed,
  reach/reaches/reached/strike/strikes/struck/clinch/clinches/seal/seals … deal/agreement/accord/truce/ceasefire,
  settles lawsuit/case, settlement reached, truce/ceasefire agreed,
  settle/settles/settled … row/dispute/lawsuit/case/claim/strike, sign/signs peace, strike/strikes/struck … bargain, compromise reached/found,
  reach/reaches compromise/settlement, shake hands, agreement reached, ends/end … row/dispute/standoff, peace deal, comes/come to terms
talks: (agreed) | breakthrough, deal, accord, pact, settlement, settled
talks: failed | no deal/agreement, fail/fails/failed to agree, talks/negotiations/summit … failed/fail/fails/collapsed/collapse/collapses/stall/stalled,
  break/breaks/broke down, breakdown in talks, broke/break/breaks off talks,
  without … deal/agreement, walk/walks/walked away from talks,
  talks/negotiations/summit/meeting … break/breaks/broke/broken down, talks/negotiations … deadlock/deadlocked, without agreement/breakthrough,
  end/ends/ended in failure, no breakthrough, comes to nothing, fails/failed to reach, collapse of talks, talks off,
  test/launch/mission/bid/attempt … fails/failed, fail/fails ., botched,
  without … result/breakthrough, end/ends/ended without
vote: approved | approved, approves, approve, passes, passed, ratifies, ratified, gives … green light, gets … green light, signs off on, gives/gets … go-ahead,
  gives/give/gave … green light/go-ahead/nod/blessing, green-lit, gets … nod/go-ahead, waves through, waved through, rubber-stamps, votes in favour,
  vote in favour, says yes, say yes, cleared for, signs off, clears final hurdle, authorises, authorised, allowed to proceed,
  clear/clears/cleared … deal/merger/takeover/bid
vote: (approved) | approval, vote/votes/voted for, votes to, endorses, backs
vote: rejected | rejected, rejects, reject, blocked, blocks, vetoes, vetoed, turn/turned/turns down, vote/votes/voted down, strikes/struck down, defeated in,
  thrown out,
  says no, say no, refuse/refuses/refused … extradition/request/permission/licence/license/plan/application/appeal/bid/offer, throw/throws/threw … out,
  throws out, snub, knocked back, knocks back, voted out, denied permission/planning, thumbs down, declines offer/bid,
  spurns, spurn, rebuffs, rebuff, rebuffed
vote: (rejected) | rejection, opposes, against, snubs, refuses, refused, denies, declined
measure: lifted | given/gives/issues/issued/sound/sounds … all-clear, all-clear given, warning/alert/notice/evacuation … stood down/lifted/cancelled/rescinded,
  made safe, no longer needed/necessary
measure: imposed | imposed, imposes, bans, banned, declares/declared … emergency, takes effect, comes/came into force
measure: suspended | suspends, suspended, put/puts/placed on hold, paused, pauses,
  halts/halted/freezes/froze/paused/pauses … tariffs/plan/plans/aid/order/deportation, temporarily blocked/halted/lifted, suspend
measure: lifted | lifted, lifts … ban/curfew/restrictions/restriction/sanctions/warning/lockdown/embargo/tariffs/rules/order/limits, eased, revoked, revokes,
  repealed, repeals, all clear,
  lift/lifts/lifted/ends/end/ended/scraps/scrapped … ban/curfew/restrictions/sanctions/lockdown/embargo/warning/emergency,
  curfew/lockdown/ban/emergency … over/ends/ended/lifted, no longer banned, bomb defused, defused, warning over, danger over, stand-down
search: missing | missing, disappeared, disappearance, vanished, search for, hunt for, searching for, trapped, searches for,
  vanishes, disappears, lost at sea, stranded, kidnapped, abducted, stolen, feared drowned, unaccounted for
search: found | wreckage/wreck/debris/plane … found/located/spotted, resurfaces, resurfaced, turns/turned up safe, handed back, returned to owner
search: rescued | brought to surface/safety/ashore, refloated, pulled/towed/hauled to safety, freed from, out alive, towed … free, hauled free
search: found | found, located, tracked down, turned up, recovered, body found,
  found safe/alive/unharmed/well, safe and well, turns up, reunited with, recovered from, back safe, discovered alive
search: rescued | rescued, rescues, pulled alive, plucked from, winched to,
  airlifted, winched, pulled from rubble/wreckage/water/river/sea, brought to safety, saved from, rescue … complete, led to safety, plucked to safety, freed from
search: (rescued) | rescue, saves, saved
search: abandoned | search … called off/suspended/ended/abandoned, call/calls/called off … search, calls/called search off, ends search,
  call/calls/called off search, search scaled back, gives up search, give up search, search abandoned/ended/suspended
trend: up | rises, rise, rising, climbs, gains, jumps, surges, higher
trend: down | falls, fall, falling, drops, slips, slides, lower, plunges, tumbles
fight: begins | broke out, breaks out, erupts, erupted, ablaze
fight: contained | get/gets/gain/gains/have upper hand, get/gets/gain/gains … control, halt/halts spread
fight: contained | contained, under control,
  brought under control, fire/blaze/wildfire … contained, tamed
fight: over | extinguished, fire out, fire put out,
  fire/blaze/flames/wildfire … put out/extinguished, fire/blaze out, firefighters put out
door: open | opened, opens
door: closed | closed, closes, shuts, shut, closure
door: reopened | reopens, reopened,
  open/opens/opened again, back open, reopen after, reopened to
door: (reopened) | reopening, reopen
office: appointed | appointed, appoints, named as, sworn in, elected, takes over as
office: resigned | offers/offered/tenders/hands … resignation, offers/offered to resign/quit, calls it a day, stands/stand/standing down, stood down as/from,
  resigns, resigned, resign, resigning, steps/stepped/step/stepping … down, step/steps/stepped aside, quits as, quit as, quits, quit, quitting, bows out,
  stands/stood down as,
  hands in … resignation, tenders … resignation,
  gives/gave up … post/job/role/seat, leaves post, leaves office, announces … departure/retirement, throws in the towel, hangs up
office: (resigned) | resignation, outgoing, leaves, leaving, departure, walks out
office: stays | stays on as, stay on as, vows to stay, clings on, refuses/refused/refusing to resign/quit/go/step, stays in post, survives … confidence,
  keeps … job, remain in … post/job, stays in … post/job, won't resign/quit/go, says … not resign/quit, clings to power, digs in, survives … vote, wins … confidence,
  to stay on, stay on at, stays on at, keeps coach/manager
office: dismissed | parts/part/parted ways, oust/ousts/ousted … mayor/chief/ceo/boss/leader/minister/president/director/coach/chairman/chair/speaker,
  voted out, voted from office, loses recall, recalled from office, removed by voters, boots/boot … chief/coach/manager, lets … chief/coach/manager go, dethroned
office: dismissed | sacked, sacks, fired as/from/by/over, ousted, dismissed as, removed as, removed from office/post, impeached, stripped of,
  part/parts/parted company, loses … job, forced out, shown the door, given the boot, given the sack, fires … chief/coach/minister/manager/head/boss,
  fired … chief/coach/minister/manager, dumped as, relieved of, coach/manager/minister/chief/boss … fired, axed as,
  sack/sacks/sacked … coach/manager/boss/minister/chief/director, coach/manager/boss … sacked/dismissed
office: (dismissed) | fired, ousts, axes, expelled, expels, expel, sack, dismissal, suspended
commitment: running | runs for, run for, running for, candidacy
commitment: signed | signed … deal/treaty/agreement/pact/accord/bill/law/order, signs … deal/treaty/agreement/pact/accord/bill/law/order,
  treaty/deal/agreement/pact/accord … signed,
  sign … deal/treaty/agreement/pact/accord/bill/law, deal/treaty … sealed, inked, inks … deal, put pen to
commitment: withdrawn | makes/make/made … u-turn/about-turn, performs/performed u-turn, drops/drop/dropped … bid/run/candidacy, will not run/stand/seek,
  won't run/stand/seek, not seek … term, rules/ruled out … term/run, ditches/ditch/ditched … plan/plans/tax/scheme, reverses course
commitment: withdrawn | withdrawn, withdraws, withdraw, withdrew, pull/pulls/pulled/pulling out, drops/dropped/drop out, quits race, exits race, opts/opted out,
  abandon/abandons/abandoned … bid/plan/plans/claim, withdraws … bid/offer/application/troops, pull/pulls/pulled … troops, u-turn, reverses decision,
  backtracks, backs down, back down, ends campaign, suspends campaign, ends bid,
  drop/drops/dropped … bid/offer/claim
commitment: (withdrawn) | withdrawal, out of, not be attending, quits, quit, resigns, won't be at
commitment: broken | ceasefire/truce … broken/violated/collapses/collapsed/breached,
  break/breaks/broke/violate/violates/violated/breach/breaches/breached … ceasefire/truce,
  ceasefire/truce … violations/violation/breach/over/ends/fails, end of ceasefire/truce, fighting resumes
power: out | power cut, power outage, outage, outages, blackout, without power, down for,
  goes down, is/are down, systems down, services down, hit by outage, knocked out power, knocks out power, lose power, loses power, left without
power: restored | power/service/services/water/electricity … restored, restores … power/service, back online, power back, back up and running,
  up and running again, working again,
  back up ., back up after, lights back, services resume, outage over, outage fixed, glitch fixed, problem fixed, fault fixed,
  system/service/site/app/services … restored/fixed, back on .,
  water/power/heating/trains/electricity/service/services … back
business: insolvent | insolvent, insolvency, files for … bankruptcy, declared bankrupt, bankruptcy protection, into administration, goes bust, went bust,
  collapses into, enters administration, goes into administration, calls in administrators, goes/went under, bankruptcy filing, files for administration
business: (insolvent) | collapses, collapsed, bankruptcy, bankrupt, collapse
business: rescued | buyer found, saved from closure/collapse/bankruptcy, bailed out,
  buys … out of administration, saved by buyer, rescued from administration
product: on sale | launches, launched, rolls out, rolled out, now available
product: recalled | recalled, recalls, recalling,
  pulls/pulled … from shelves/sale, do not eat, product recall, recall issued, off the shelves
product: (recalled) | recall
health: ill | in coma, coma after, critical, critically ill/injured, in intensive care, in hospital, carried off, stretchered off, limps off, injured,
  fights/fighting for life, seriously hurt/injured
health: recovered | wakes/woken/awake/woke from coma, out of coma, comes/came out of coma, out of danger, out of intensive, discharged from hospital,
  leaves/left hospital, off critical
health: out | ruled out for/of, out for season, season over, misses rest, to miss rest, season-ending
outcome: awaited | to decide on/whether/over/if, decides on, to vote on, votes today, to rule on, to announce, debate/debates/debating, in race/running,
  race to, race for, shortlist, shortlisted, nominated, nominees, up for, runoff, run-off,
  polls open/close/closing/closed, too close to call, head-to-head, showdown, ready for, set for launch/lift-off, prepares for launch, nears, near/nears end,
  await/awaits/awaiting, hopes for, vie/vies/vying for, bid/bids for, suspected of, under investigation,
  investigates, investigate, investigating, examine/examines/examining, inquiry, probe/probes, under scrutiny, threatened with, threatens, faces/face/facing,
  in talks, talks with, close/closes/closing in on, linked with, seeks … buyer, plans … cuts, plan … cuts,
  mulls, weighs, considers, review of, reviews, jury out, closing arguments, verdict/ruling/decision due/expected/awaited, hears challenge/appeal/case,
  semi-final, semifinal, trial of … nears, on leave, summoned over, heads/heading for, ahead of, contenders, favourites, hopefuls, under pressure,
  confidence/recall vote, leadership contest
outcome: decided | triumphs, triumphed, claims/clinches/seals … title/win/victory/crown/spot, hires, hired, sides with, strikes off, struck off,
  spared jail/prison, goes to, went to, sweeps, swept, ceases, ceased, pulls … from, ruled out, struck down, to stay, stays, commits, identified, seized,
  seizes, destroyed, disqualified, resolved, ejected, repealed, slams, condemns, rebukes, tampered, is that of,
  holds on, comes from behind, books place/spot, sealed, agrees, agreed, hits impasse/deadlock, hit impasse/deadlock, cut/cuts short, falls over, fell over,
  to seek, divorced, married, born
outcome: decided | wins, won, beats, beat, defeats, defeated, elected, re-elected, reelected, concedes, concede, conceded, loses to, lost to,
  loses … election/seat/vote, cuts/raises/hikes/holds/keeps/slashes/lifts … rate/rates, leaves rates, blasts off, lifts off, lifted off, blasted off, liftoff,
  touches down, touched down, lands on, landed on, names/named … as, appoints, appoint, appointed, signs for/with,
  complete/completes/completed … signing/move/transfer, joins, takes over, takes charge, fines, fined, banned for/over, docked, stripped of, charged with/over,
  axe/axes/cuts/cut/slash/slashes … jobs/posts/staff, hit with … fine/penalty/ban,
  ordered to pay, must pay, chosen as, picks, scoops, scooped, crowned, awarded, clears, back/backs ban/plan/bill/move/law/deal, votes/voted for/to/against,
  makes landfall, made landfall, comes ashore, hits/slams … coast, oust/ousts, votes through, sees off, edges, edge past, knocks out, knocked out, through to,
  reach/reaches … final, unveiled as, sealed move, seals move
outcome: awaited | could, might, may, wants, want, hopes, hope, hoping, plans, plan, planned, urges, urge, calls for, call for, calls on, demands, seeks, seek,
  seeking, hunts, hunt, hunting, manhunt, search, searches, searching, debates, debate, mulls, eyes, eyeing,
  considers, proposes, proposed, proposal, talks, negotiates, negotiating, accused, accuses, suspected, suspect, alleged, investigates, investigation, inquiry,
  trial, hearing, hearings, lawsuit, sue, sues, suing, challenge, appeal, extra time, quarter-final, halftime, half-time,
  doubtful, in doubt, uncertain, unclear, under threat, under fire, at risk, on brink, on verge, struggling, struggles, under pressure, confidence vote,
  vote on, referendum, votes on, bid, bids, rumours, rumors, speculation, swirls, linked, interest in, poised, set to, due to, ahead of,
  prosecutors, testifies, sum up, coup attempt, standoff, refuses, refuse, defies, admits, warns, warn, warning, fears, fear, threat, threatens, threatened,
  looms, looming, faces, facing, test, tests, trials, preparing, prepares, begins, begin, under way, underway, earmarked, trial of, on the run, at large, raid,
  raids, returns to, await, awaits, awaiting, pending, undecided, wrangle, row over, dispute, stalemate,
  gathers strength, approaches, approaching, nears, heads for, brace, braces, bracing, crunch, clash, clashes, in race, tight race, nominee, nominees,
  candidate, candidates, campaign, undergo
outcome: decided | wins, won, beat, beats, defeats, defeated, loses, lost, lose, stops, stopped, blocks, bans, allows, allowed, approves, imposes, slaps,
  strips, stripped, buys, bought, snaps up, sells, sold, acquires, acquired, signs, lands, landed, awarded, awards, flees, fled,
  closes, shuts, broken, gives way, gave way, located, tracked down, survives, survived, misses, missed, to miss, to close, to shut, to quit, fails, flops,
  flopped, falls on sword, orders inquiry/review/probe/evacuation/arrest, found guilty/safe/alive/dead/in, talks/siege/standoff/trial ends/end/ended,
  rules/ruled that/against/in, signs, drops/drop lawsuit/case/charges/bid/claim/plan, saved from, files for, named, picked, crowned, grants, granted, rescued,
  frees, freed, captured, recaptured,
  dies, died, dropped, gives in, gave in, gives up, brings back, brought back, introduces, introduced, abolishes, abolished, scraps, suspends, admitted to,
  throws out, thrown out, dismissed, dismisses, knocked out, knock out, knocks out, into last, through to, arrives, arrived, toppled, topples, ousted,
  put down, crushed, quelled, foiled, upgraded to,
  downgraded to, ordered to, pulls out, pulled out, walks out, walked out, secures, secured, clinches, clinched, takes over, took over, steps in, voted,
  rejects, confirmed as, appointed, elected, re-elected, sworn in, unseated, concedes, conceded, settles, settled, fined, jailed, sentenced, convicted,
  cleared, acquitted, extradited, deported, expelled, collapses, collapsed, halted, vetoes, relegated, promoted, eliminated, qualifies, qualify, docked,
  banned, detained, detain, nabbed
outcome: disturbed | strike, strikes, striking, shut, shuts, closed, closes, closure, evacuated, evacuation, evacuate, stuck, adrift, stranded, escapes,
  escaped, vanishes, vanished, missing, disappears, disappeared, injured, hurt, surgery, coma, hospital, hospitalised, hospitalized, halts, halted, suspends,
  suspended, freezes, frozen, outage, outages, blackout, without power/water/heating/internet, cyberattack, hacked, crash,
  trapped, silent, grounded, cripples, crippled, disrupted, disruption, chaos, delays, delayed, collapses, blocked, cut off, derails, derailed, derailment,
  flooded, flooding, lockdown, recalled, kidnapped, abducted, stolen, stoppage, walkout, runs aground, aground, capsizes, breaks down, broke down, storm,
  storms, snow, ash, spill, leak
outcome: back | running again, return home, returns home, phones home, makes contact, contact re-established, discharged, put out, extinguished, under control,
  contained, all clear, back in/on/at/to/from/home/online/up/with, allowed back, resumes, resume, resumed, reopens, reopened, again, returns, returned, safely,
  regained, restored, recaptured, normal, reunited, recovers, recovered, recovering, recedes, receded, eases, eased, clears, reinstated, refloated, freed,
  home safe, reach/reaches safety, reaches port/shore
not | not, no, never, won't, don't, doesn't, didn't, isn't, wasn't, weren't, hasn't, haven't, hadn't, can't, cannot, wouldn't, neither, nor, fails to, failed to
refused | reverses, reversed, refuses, refused, refuse, refusing, rules/ruled/rule out, ruling out
open | could, may be/have/not/resign/quit/cancel/call/end/go/lose/see/get/never/still/soon/also/close/delay/postpone/scrap/drop/leave/step/stay, might, would,
  should, if, whether, faces, facing, risk, risks, threatens, threaten, threatened, threat, threats, demands, demand, demanded, urges, urge, urged, calls for,
  call for,
  calls on, calling for, set to, poised, likely, expected, possible, possibly, considers, considering, mulls, plans to, plan to, wants, hopes, hope, fears,
  fear, seeks, seek, seeking,
  asks, warns, warn, rumours, rumors, speculation, pressure, on the verge, on the brink, close to, nears, ahead of, bid to, in talks, vow to, vows to, to be,
  what if, how to, in doubt
silent | denies/denied/deny … goal/win/winner/victory/penalty/title/hat-trick/equaliser/place/spot, denied … goal/win/winner/victory/penalty/title/equaliser,
  claps back, clapped back, down again, back in court/jail/prison/custody/spotlight/race,
  hits/hit/fights/fight/pushed/push/pushes/holds/hold/pulls/cut/cuts/set/sets back, back to drawing, back to square, time and again, yet again, once again,
  again and again, win over, beats the, to beat the, edge of, edges closer, cutting edge, wins over, backs down, what will it take to win, hopes to win,
  wins back, out of race, clear the air, injured reserve
silent | deal or no deal, not guilty plea, not only, not just, no matter, found that, found out, missing out, pleads/pleaded/plead not guilty, dead heat,
  dead end, signs of, fire drill, drop dead, denied parole/bail/entry/access/visa,
  who survived, found herself, found himself, late night, late show, free agency, free agent, free kick, free to, out of court, out of control
"""
