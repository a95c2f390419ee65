"""English notions of the news; a line is a group: words that open it | words that only belong to it."""

ENGLISH = """
call, phone call, telephone | phoned, phones, by phone, on the phone, phone conversation
meeting, talks | meet, meets, met with, sat down with
summit | leaders' meeting
visit | visits, visiting, state visit
death, die, dead | died, dies, passed away, killed, fatal, funeral, obituary
murder, homicide | killed, stabbed to death, shot dead, murdered
fire, blaze | burning, burned down, flames, engulfed
wildfire | bushfire, forest fire
explosion, blast | exploded, explodes, detonated
crash | collided, collision, derailed, derailment
plane crash | plane went down, aircraft crashed
arrest, detention | arrested, detained, in custody, taken into custody
raid | raided, searched homes
trial | in court, on trial, courtroom
conviction, verdict | convicted, found guilty, sentenced
acquittal | acquitted, found not guilty
strike, walkout, industrial action | on strike, walk out, picket line, walked off the job
protest, demonstration | protesters, demonstrators, rally, marched
riot | riots, rioters, unrest
coup | overthrown, ousted by the military, seized power
power outage, blackout, outage | without power, without electricity, power cut, lost power
cyberattack, hack | hacked, ransomware, data breach, hackers
earthquake, quake | aftershock, tremor, magnitude
eruption | volcano erupts, erupted, lava
flood, flooding | flooded, floodwaters, flash flood, inundated
storm, hurricane | typhoon, cyclone, tornado
heatwave | record heat, extreme heat
drought | water shortage
landslide | mudslide
epidemic, pandemic, outbreak | infections surge
recall | recalls, recalled
election, vote | polls, ballot, elected, runoff
referendum | plebiscite
resignation, resign | resigned, resigns, steps down, stepped down, quits
dismissal, sacking | fired, sacked, dismissed, ousted
appointment | appointed, named as
impeachment | impeached
sanctions | sanctioned, embargo
tariffs | tariff, import duties, trade war
rate decision, interest rate decision | raises rates, cuts rates, interest rates, rate cut, rate hike
rate cut | cuts rates, cut interest rates, lowers rates
inflation | consumer prices, cost of living
recession | economy shrinks, economic downturn
layoffs, job cuts | lays off, laid off, cuts jobs, redundancies
bankruptcy, insolvency | bankrupt, files for bankruptcy, Chapter 11
takeover, acquisition | acquires, buys, takes over, to buy
merger | merges, merge with
earnings | quarterly results, quarterly profit
attack, assault | attacked, offensive, ambush
airstrike | air strike, bombed, missile attack, drone attack
shooting | shot dead, gunman, opened fire, gunfire
stabbing | stabbed, knife attack
kidnapping, abduction | kidnapped, abducted, hostages
ceasefire, truce | cease-fire, halt fighting, armistice
peace deal, peace agreement | peace treaty, peace accord
invasion | invaded, invades
prisoner swap | prisoner exchange
agreement, deal | agreed to, signed a
refugees, migrants | asylum seekers
deportation | deported, deports
ban | banned, bans, prohibits
scandal | allegations, revelations
corruption, bribery | bribes, bribed, graft
fraud | scam, defrauded
theft, robbery | stolen, robbed, burglary, heist
rescue | rescued, saved from
evacuation | evacuated, evacuate
wedding, marriage | married, weds, tied the knot
divorce, split | divorced, separated
ECB | European Central Bank
US, USA | United States
EU | European Union
UN | United Nations
AI | artificial intelligence
"""
