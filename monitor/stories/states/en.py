"""How things stand, in English."""

from __future__ import annotations

LINES = """
takes place: planned | scheduled, planned, announced, announces, arranged, slated, set for, calls/call/called strike/strikes
takes place: begun | begun, under way, underway, on strike, walk/walked out, got under way
takes place: interrupted | interrupted, suspended, halted, halts, paused, pauses
takes place: resumed | resume, resumes, resumed, resumption, restarted, restarts, back on
takes place: postponed | postponed, postpones, postpone, postponement, delayed, delays, adjourned, adjourns, pushed back, put/puts off, on hold, rescheduled
takes place: cancelled | cancelled, canceled, cancels, cancel, cancelling, canceling, cancellation, cancellations, scrapped, scraps, scrap, axed, axes,
  called/calls/call/calling … off, call/calls/called off, pull/pulls/pulled the plug, shelved, shelves, ditches, ditched, drops plan/plans,
  abandons/abandoned plan/plans, no longer … ahead, off the table, won't … ahead, back/backs/backed/backing out, collapses, falls/fell through
takes place: averted | averted, averts, avert, avoided, foiled, thwarted, thwarts, foils
takes place: goes ahead | go/goes/went/going ahead, going forward, gets green light, back on
takes place: over | ended, ends, comes to an end, over, call/calls/called an end
truth: confirmed | confirmed, confirms, confirm, confirmation, admits, admitted
truth: denied | denied, denies, deny, denial, rebuts, refutes, refuted, disputes, dismisses … claims/report/reports/rumours/rumors, debunked
life: dead | dies, died, dead, death, deaths, killed, kills, killing, fatal, fatally, dying, murdered, drowned, drowns, mourn, mourns, mourning, obituary, found dead,
  body found, bodies found, body of, passed away, passes away
life: alive | alive, survives, survived, survivor, survivors, found alive, safe and well
court: charged | charged, charges, indicted, accused, on trial, in court
court: convicted | convicted, guilty, sentenced, jailed, imprisoned, found guilty, pleads/pleaded guilty, prison term, years in prison/jail, gets … years, life in prison
court: cleared | acquitted, acquittal, cleared of, exonerated, not guilty, acquits, clears
court: dropped | charges/case … dropped/dismissed, drop/drops/dropped charges/case, dismisses/dismissed case/charges/lawsuit, throws out
court: overturned | overturned, overturns, overturn, quashed, quashes, struck/strikes down
custody: arrested | arrested, arrests, arrest, detained, detains, in custody, caught, captured, captures, apprehended
custody: released | freed, frees, freeing, released from/on, release/releases/released/releasing … hostage/hostages/prisoner/prisoners/detainee/detainees/captives,
  hostage/hostages/prisoner/prisoners/detainee/detainees/captives … released/release, walks free, walk free, set free, released without charge,
  granted bail, out on bail
custody: escaped | escaped, escapes, escapee, on the run, breaks out, broke out of
talks: agreed | agreed, agreement, agree, agrees, deal reached/struck/agreed, reach/reaches/reached/strike/strikes/struck … deal/agreement/accord/truce/ceasefire,
  settles, settled, settlement, breakthrough, truce/ceasefire agreed
talks: failed | talks/negotiations/bid/deal/summit … failed/fail/fails/collapsed/collapse/collapses, break/breaks/broke down, breakdown, broke off, breaks off, without … deal/agreement,
  stalled, stall, walks away from, walk away from
vote: approved | approved, approves, approve, approval, passes, passed, backs, endorses, ratifies, ratified, gives … green light, gets … green light, signs off, votes to, clears
vote: rejected | rejected, rejects, reject, rejection, blocked, blocks, vetoes, vetoed, turned/turns/turn down, vote/votes/voted down, votes/voted against, strikes/struck down, defeated,
  refused, thrown out
measure: imposed | imposed, imposes, bans, banned, ban, declares/declared … emergency, takes effect, comes into force, came into force, into effect
measure: suspended | suspends, suspended, on hold, paused, pauses
measure: lifted | lifted, lifts, eased, eases, revoked, revokes, repealed, repeals, scrapped, all clear, stood down
search: missing | missing, disappeared, disappearance, vanished
search: found | found, located, tracked down, turned up, recovered, body found
search: rescued | rescued, rescues, rescue, saved, pulled alive, plucked from
search: abandoned | search … called off/suspended/ended/abandoned, call/calls/called off … search, end/ends search
trend: up | rises, rise, rising, climbs, gains, jumps, surges, higher
trend: down | falls, fall, falling, drops, slips, slides, lower, plunges, tumbles
fight: begins | broke out, breaks out, erupts, erupted, ablaze
fight: contained | contained, under control
fight: over | extinguished, put out, fire out
door: open | opened, opens
door: closed | closed, closes, shuts, shut, closure
door: reopened | reopens, reopened, reopening, reopen
office: appointed | appointed, appoints, named as, sworn in, elected, takes over as
office: resigned | resigns, resigned, resign, resignation, resigning, steps/stepped/step/stepping … down, step/steps/stepped aside, quits, quit, quitting, bows out,
  stands/stood down as
office: stays | stays on, stay on, remains as, vows to stay, clings on, refuses/refused/refusing to resign/quit/go/step, stays in post, survives … confidence/vote
office: dismissed | sacked, sacks, fired, fires, ousted, ousts, dismissed as, removed as, removed from office/post, impeached, stripped of
commitment: running | runs for, run for, running for, candidacy
commitment: signed | signed, signs, sign, signing
commitment: withdrawn | withdrawn, withdraws, withdraw, withdrawal, withdrew, pull/pulls/pulled/pulling out, pulls/pulled … out, drops/dropped/drop out, exit race, quits race, exits, walks/walked away,
  revoked, opts/opted out
commitment: broken | ceasefire/truce … broken/violated/collapses/collapsed/breached, break/breaks/broke/violate/violates/violated/breach/breaches/breached … ceasefire/truce, despite ceasefire/truce
power: out | power cut, power outage, outage, outages, blackout, without power, down for
power: restored | restored, restores, back up, back online, power back, up and running, working again, back to normal
business: insolvent | insolvent, insolvency, bankrupt, bankruptcy, administration, chapter 11, goes bust, went bust, collapses into
business: rescued | rescued, buyer found, saved from, bailed out, bailout
product: on sale | launches, launched, rolls out, rolled out, now available
product: recalled | recalled, recalls, recall, recalling
not | not, no, never, won't, don't, doesn't, didn't, isn't, wasn't, weren't, hasn't, haven't, hadn't, can't, cannot, wouldn't, neither, nor, fails to, failed to
refused | refuses, refused, refuse, refusing, rules/ruled/rule out, ruling out, rejects, denies, denied, deny, dismisses, dismissed
open | could, may, might, would, should, if, whether, faces, facing, face, risk, risks, threatens, threaten, threatened, threat, threats, demands, demand, demanded, urges, urge, urged, calls for, call for,
  calls on, calling for, set to, poised, likely, expected, possible, possibly, considers, considering, mulls, plans to, plan to, wants, hopes, hope, fears, fear, seeks, seek, seeking,
  asks, warns, warn, rumours, rumors, speculation, pressure, on the verge, on the brink, close to, nears, near, ahead of, bid to, in talks, vow to, vows to
silent | not only, not just, no matter, found that, found out, over the, over a, over an, all over, run over, over his, over her, over its, over their, more than, death toll, missing out, charged with battery,
  back out of bed, pleads/pleaded/plead not guilty, opens up, opens fire, opened fire, fire up, fired up, fired at, signs of, sign of, sign language, call/calls/called up, warning signs,
  dead heat, dead end, fired on, free kick, interest rates
"""
