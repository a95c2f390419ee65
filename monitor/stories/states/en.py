"""How things stand, in English."""

from __future__ import annotations

LINES = """
takes place: planned | scheduled, planned, announced, announces, arranged, slated, set for, calls/call/called strike/strikes, to strike
takes place: begun | begun, under way, underway, on strike, walk/walked out, got under way
takes place: interrupted | interrupted, halted, halts, suspends play, play suspended
takes place: resumed | resume, resumes, resumed, restarted, restarts, back on
takes place: (resumed) | resumption
takes place: postponed | postponed, postpones, postpone, postponement, adjourned, adjourns, pushed back, put/puts off, rescheduled
takes place: (postponed) | delayed
takes place: cancelled | cancelled, canceled, cancels, cancel, cancelling, canceling, cancellation, cancellations, scrapped, scraps, scrap, axed, axes,
  called/calls/call/calling … off, call/calls/called off, pull/pulls/pulled the plug, shelved, shelves, ditches, ditched, drop/drops/dropped … plan/plans,
  abandons/abandoned plan/plans, off the table, back/backs/backed/backing out, falls/fell through, deal/talks/merger/takeover collapses/collapsed,
  no longer go/going ahead, won't/not go/going ahead, not take/taking place
takes place: (cancelled) | called-off, grounded, grounds flights
takes place: averted | averted, averts, foiled, thwarted, thwarts, foils, foil, thwart
takes place: goes ahead | go/goes/went/going ahead, take/takes/taking place
takes place: over | has/have ended, comes/came to an end, is/are over, call/calls/called an end, strike/war/siege/standoff ends/ended, ends/ended strike/siege/standoff
takes place: (over) | ended, ends
truth: confirmed | confirmed, confirms, confirm, confirmation
truth: (confirmed) | admits, admitted, confesses
truth: denied | denied, denies, deny, denial, rebuts, refutes, refuted, dismisses … claims/claim/report/reports/rumours/rumors, debunked
truth: (denied) | disputes, insists, rejects claims/claim/allegations
life: dead | dies, died, dead, killed, kills, drowned, drowns, found dead, body found, bodies found, passed away, passes away
life: (dead) | death, deaths, killing, killings, fatal, fatally, deadly, dying, mourn, mourns, mourning, mourners, obituary, body of, who/that died, victim, victims, murder,
  murdered, murders, murderer, homicide, manslaughter, funeral, tribute/tributes to, pays/paid tribute, killer, slain, shot dead, dead fish, late
life: alive | alive, survives, survived, survivor, survivors, found alive, safe and well
court: charged | charged, indicted, accused, on trial, in court, charged/charges with
court: convicted | convicted, guilty, sentenced, jailed, imprisoned, found guilty, pleads/pleaded guilty, gets … years, life in prison
court: (convicted) | conviction, prison term, years in prison/jail, sentence, sentencing
court: cleared | acquitted, acquittal, cleared of, exonerated, not guilty, acquits
court: dropped | charges/case/lawsuit … dropped/dismissed, drop/drops/dropped charges/case, dismisses/dismissed case/charges/lawsuit
court: overturned | overturned, overturns, quashed, quashes
custody: arrested | arrested, arrests, detained, detains, apprehended, in custody, arrest made, arrests made, hands himself in, turns himself in
custody: (arrested) | arrest, captured, captures, held, holds, custody, suspect, remanded
custody: released | freed, frees, released from/on, release/releases/released/releasing … hostage/hostages/prisoner/prisoners/detainee/detainees/captives,
  hostage/hostages/prisoner/prisoners/detainee/detainees/captives … released, walks free, walk free, set free, released without charge, granted bail
custody: (released) | out on bail, hostage/hostages/prisoner/prisoners release, free
custody: escaped | escapes from/prison/jail/custody, escaped from, escapee, on the run, broke out of
talks: agreed | agreed, agreement, agree, agrees, deal reached/struck/agreed, reach/reaches/reached/strike/strikes/struck/clinch/clinches/seal/seals … deal/agreement/accord/truce/ceasefire,
  settles lawsuit/case, settlement reached, truce/ceasefire agreed
talks: (agreed) | breakthrough, deal, accord, pact, settlement, settled
talks: failed | no deal/agreement, fail/fails/failed to agree, talks/negotiations/summit … failed/fail/fails/collapsed/collapse/collapses/stall/stalled, break/breaks/broke down, breakdown in talks, broke/break/breaks off talks,
  without … deal/agreement, walk/walks/walked away from talks
vote: approved | approved, approves, approve, passes, passed, ratifies, ratified, gives … green light, gets … green light, signs off on, gives/gets … go-ahead
vote: (approved) | approval, vote/votes/voted for, votes to, endorses, backs
vote: rejected | rejected, rejects, reject, blocked, blocks, vetoes, vetoed, turn/turned/turns down, vote/votes/voted down, strikes/struck down, defeated in, thrown out
vote: (rejected) | rejection, opposes, against, spurned, spurns, snubs, refuses, refused, denies, declined
measure: imposed | imposed, imposes, bans, banned, declares/declared … emergency, takes effect, comes/came into force
measure: suspended | suspends, suspended, put/puts/placed on hold, paused, pauses
measure: lifted | lifted, lifts … ban/curfew/restrictions/restriction/sanctions/warning/lockdown/embargo/tariffs/rules/order/limits, eased, revoked, revokes, repealed, repeals, all clear, stood down
search: missing | missing, disappeared, disappearance, vanished, search for, hunt for, searching for, trapped, searches for
search: found | found, located, tracked down, turned up, recovered, body found
search: rescued | rescued, rescues, pulled alive, plucked from, winched to
search: (rescued) | rescue, saves, saved
search: abandoned | search … called off/suspended/ended/abandoned, call/calls/called off … search, calls/called search off, ends search
trend: up | rises, rise, rising, climbs, gains, jumps, surges, higher
trend: down | falls, fall, falling, drops, slips, slides, lower, plunges, tumbles
fight: begins | broke out, breaks out, erupts, erupted, ablaze
fight: contained | contained, under control
fight: over | extinguished, fire out, fire put out
door: open | opened, opens
door: closed | closed, closes, shuts, shut, closure
door: reopened | reopens, reopened
door: (reopened) | reopening, reopen
office: appointed | appointed, appoints, named as, sworn in, elected, takes over as
office: resigned | resigns, resigned, resign, resigning, steps/stepped/step/stepping … down, step/steps/stepped aside, quits as, quit as, quits, quit, quitting, bows out, stands/stood down as,
  hands in … resignation, tenders … resignation
office: (resigned) | resignation, outgoing, leaves, leaving, departure, walks out
office: stays | stays on as, stay on as, vows to stay, clings on, refuses/refused/refusing to resign/quit/go/step, stays in post, survives … confidence
office: dismissed | sacked, sacks, fired as/from/by/over, ousted, dismissed as, removed as, removed from office/post, impeached, stripped of
office: (dismissed) | fired, ousts, axes, expelled, expels, expel, parts company, sack, dismissal
commitment: running | runs for, run for, running for, candidacy
commitment: signed | signed … deal/treaty/agreement/pact/accord/bill/law/order, signs … deal/treaty/agreement/pact/accord/bill/law/order, treaty/deal/agreement/pact/accord … signed
commitment: withdrawn | withdrawn, withdraws, withdraw, withdrew, pull/pulls/pulled/pulling out, drops/dropped/drop out, quits race, exits race, opts/opted out
commitment: (withdrawn) | withdrawal, out of, not be attending, quits, quit, resigns, won't be at
commitment: broken | ceasefire/truce … broken/violated/collapses/collapsed/breached, break/breaks/broke/violate/violates/violated/breach/breaches/breached … ceasefire/truce
power: out | power cut, power outage, outage, outages, blackout, without power, down for
power: restored | power/service/services/water/electricity … restored, restores … power/service, back online, power back, back up and running, up and running again, working again
business: insolvent | insolvent, insolvency, files for … bankruptcy, declared bankrupt, bankruptcy protection, into administration, goes bust, went bust
business: (insolvent) | bankruptcy, bankrupt, collapse
business: rescued | buyer found, saved from closure/collapse/bankruptcy, bailed out
product: on sale | launches, launched, rolls out, rolled out, now available
product: recalled | recalled, recalls, recalling
product: (recalled) | recall
not | not, no, never, won't, don't, doesn't, didn't, isn't, wasn't, weren't, hasn't, haven't, hadn't, can't, cannot, wouldn't, neither, nor, fails to, failed to
refused | refuses, refused, refuse, refusing, rules/ruled/rule out, ruling out
open | could, may, might, would, should, if, whether, faces, facing, risk, risks, threatens, threaten, threatened, threat, threats, demands, demand, demanded, urges, urge, urged, calls for, call for,
  calls on, calling for, set to, poised, likely, expected, possible, possibly, considers, considering, mulls, plans to, plan to, wants, hopes, hope, fears, fear, seeks, seek, seeking,
  asks, warns, warn, rumours, rumors, speculation, pressure, on the verge, on the brink, close to, nears, ahead of, bid to, in talks, vow to, vows to, to be, what if, how to, in doubt
silent | deal or no deal, not guilty plea, not only, not just, no matter, found that, found out, missing out, pleads/pleaded/plead not guilty, dead heat, dead end, signs of, fire drill, drop dead, denied parole/bail/entry/access/visa,
  who survived, found herself, found himself, late night, late show, free agency, free agent, free kick, free to, out of court, out of control
"""
