"""English notions of the news; a line is a group: words that open it | words that only belong to it.

The stemmer knows the regular forms, the language's table the irregular ones. What has another meaning as often (`party`,
`fine`) opens nothing.
"""

ENGLISH = """
call, phone call, telephone | phoned, phones, by phone, on the phone, phone conversation, rang
meeting, talks | meet, meets, met with, sat down with, held talks
summit | leaders' meeting, summit meeting
visit | visits, visiting, state visit, travels to, trip to
negotiation, negotiations | negotiate, negotiators, at the negotiating table
speech, address | spoke to, delivered a speech
press conference, news conference | told reporters
death, die, dead | died, dies, passed away, killed, fatal, funeral, obituary, death toll, deadly
funeral, burial | buried, laid to rest, memorial service
murder, homicide | killed, stabbed to death, shot dead, murdered, slain, killing
manslaughter | unlawful killing
rape, sexual assault | raped, sexually assaulted, sexual abuse
abuse | abused, mistreated
suicide | took his own life, took her own life, killed himself, killed herself
injured, injuries | wounded, hurt, hospitalised, hospitalized
fire, blaze | burning, burned down, flames, engulfed, inferno, firefighters
wildfire, wildfires | bushfire, forest fire, brush fire
arson | set on fire, set ablaze, arsonist
explosion, blast | exploded, explodes, detonated, blew up
accident, crash | collided, collision, pile-up, crashed
train crash, derailment | derailed, train collision
plane crash | plane went down, aircraft crashed, crash landing
shipwreck, sinking | sank, capsized, ran aground
collapse | collapsed, caved in, gave way
arrest, detention | arrested, detained, in custody, taken into custody, apprehended
prison, jail | jailed, imprisoned, behind bars, prison sentence, custodial sentence
release | freed, set free, released from
manhunt | on the run, fugitive, wanted by
escape | escaped, broke out, on the run
raid | raided, searched homes, police operation
investigation, probe, inquiry | investigated, investigators, looking into
charge, indictment | charged with, indicted, faces charges, prosecutors
trial | in court, on trial, courtroom, stands trial
lawsuit | sued, sues, legal action, takes to court, class action
conviction, verdict | convicted, found guilty, sentenced, guilty verdict
sentence, sentencing | sentenced, years in prison, life in prison
acquittal | acquitted, found not guilty, cleared of
appeal | appealed, appeals court, overturned
pardon | pardoned, clemency, amnesty
execution, death penalty | executed, death sentence, lethal injection
strike, walkout, industrial action | on strike, walk out, picket line, walked off the job, down tools
wage dispute, pay dispute | pay talks, pay offer, union, unions, collective bargaining
protest, demonstration | protesters, demonstrators, rally, marched, took to the streets
riot, riots | rioters, unrest, clashes, looting
blockade | blocked, blocking, road block
coup | overthrown, ousted by the military, seized power, putsch
uprising, rebellion | rebels, insurgents, mutiny, revolt
power outage, blackout, outage | without power, without electricity, power cut, lost power, knocked out power, grid failure
disruption | disrupted, suspended, out of service
cyberattack, hack | hacked, ransomware, data breach, hackers, malware
data breach, data leak | leaked data, stolen data, records exposed
sabotage | sabotaged
espionage, spying | spy, spies, spied
earthquake, quake | aftershock, tremor, magnitude, epicentre, epicenter, seismic
tsunami | tidal wave
eruption | volcano erupts, erupted, lava, ash cloud
flood, flooding, floods | flooded, floodwaters, flash flood, inundated, submerged
storm, hurricane | typhoon, cyclone, tornado, gale, gales, tropical storm
snowstorm, blizzard | heavy snow, snowfall, snowed in
heatwave, heat wave | record heat, extreme heat, soaring temperatures
cold snap, cold wave | freezing temperatures, deep freeze
drought | water shortage, parched
avalanche | buried in snow
landslide | mudslide, rockslide
climate change, climate crisis | global warming, rising temperatures
epidemic, pandemic, outbreak | infections surge, contagion, coronavirus, Covid
infection | infected, infections, contracted
vaccination, vaccine | vaccinated, jab, inoculation, immunisation, immunization
famine, starvation | starving, food crisis, malnutrition
recall | recalls, recalled, pulled from shelves
warning, alert | warned, warns, raises alarm
election, vote | polls, ballot, elected, runoff, voters, polling stations
election victory | wins election, won the election, declared winner
campaign | campaigning, campaign trail, campaign rally
poll, survey | polling, opinion poll
snap election, early election | calls an election
referendum | plebiscite
candidacy, candidate | runs for, running for, nominee, bid for
resignation, resign | resigned, resigns, steps down, stepped down, quits, stands down, stood down
dismissal, sacking | fired, sacked, dismissed, ousted, removed from office
appointment | appointed, named as, successor, takes over as
inauguration | sworn in, takes office, oath of office
impeachment | impeached
no-confidence vote, confidence vote | vote of no confidence, no confidence motion
coalition | coalition talks, coalition deal, governing partners
government crisis | government collapses, government falls
shutdown | government shutdown, shut down
budget | spending plan, deficit, austerity
tax, taxes | tax cut, tax rise, tax hike, levy
pension, pensions | retirement age, pensioners
minimum wage | living wage
law, legislation, bill | passed a bill, lawmakers approve, signed into law
reform | overhaul, shake-up
sanctions | sanctioned, embargo, blacklisted
tariffs, tariff | trade war, import duties, levies
trade deal, trade agreement | free trade, trade pact
rate decision, interest rate decision | raises rates, cuts rates, interest rates, rate cut, rate hike, holds rates
rate cut | cuts rates, cut interest rates, lowers rates, lowered rates
rate hike, rate rise | raises rates, raised interest rates, hikes rates
inflation | consumer prices, cost of living, price rises
recession | economy shrinks, economic downturn, economy contracted
unemployment | jobless, jobless rate, out of work, joblessness
layoffs, job cuts | lays off, laid off, cuts jobs, redundancies, slashes jobs, cut jobs, cuts … jobs, cut … jobs, axes … jobs, slash … jobs, axe … jobs
bankruptcy, insolvency | bankrupt, files for bankruptcy, Chapter 11, administration, insolvent
closure | closes, shuts, shutting down, to close
takeover, acquisition | acquires, acquired, buys, takes over, to buy, buyout, takeover bid
sale | sold, sells, divests, sell-off
merger | merges, merge with, merged, tie-up
stake | buys a stake, invests in, shareholding
IPO, initial public offering, stock market debut | goes public, listing, flotation
earnings, results | quarterly results, quarterly profit, revenue, quarterly earnings
profit warning | cuts forecast, lowers guidance, cut its outlook
dividend | payout
shares, stock | share price, stocks
stock market crash, sell-off | shares plunge, stocks tumble, shares slump, market rout, plunged
record high, all-time high | hits a record, record level
decline, drop | fell, falls, declined, slumped, shrank
dispute, conflict | row, feud, clash
criticism | criticised, criticized, slammed, condemned
attack, assault | attacked, offensive, ambush, stormed
airstrike, air strike, airstrikes | bombed, missile attack, drone attack, bombing, shelling
drone, drones | unmanned aircraft, drone strike
missile, missiles | rocket, ballistic missile, missile launch
terror attack, terrorism | terrorist, terrorists, suicide bomber, car bomb
assassination | assassinated, attempt on his life, attempt on her life
shooting | shot dead, gunman, opened fire, gunfire, shooter, gunmen
mass shooting, school shooting | gunman, opened fire, shooting rampage
stabbing | stabbed, knife attack, knifed
kidnapping, abduction | kidnapped, abducted, hostages, hostage
ceasefire, truce | cease-fire, halt fighting, armistice, end to hostilities
peace deal, peace agreement | peace treaty, peace accord, peace talks, peace plan
invasion | invaded, invades, incursion
withdrawal, pullout | withdraws, withdrew, pulls out, pulled out, troop withdrawal
war | fighting, warfare, front line
prisoner swap | prisoner exchange, swapped prisoners
weapons delivery, arms shipment | supplies weapons, military aid, arms deliveries
rearmament, defence spending, defense spending | military spending, defence budget, defense budget
conscription, draft | military service, called up, drafted
army, military | troops, soldiers, armed forces
military exercise, drills | war games, manoeuvres, maneuvers
nuclear weapons, nuclear weapon | nuclear arms, warhead, nuclear test, atomic bomb
nuclear power | nuclear plant, reactor, nuclear energy
agreement, deal | agreed to, signed a, accord, pact
compromise | breakthrough, reached agreement
refugees, refugee | asylum seekers, displaced people, migrants
migration, immigration | migrants, immigrants, asylum policy
asylum | asylum seekers, asylum claim
deportation | deported, deports, deportations, sent back
expulsion | expelled, expels, persona non grata
border controls | border checks, closes border, border closure
boycott | boycotted, boycotts
ban | banned, bans, prohibits, outlawed, prohibited
approval | approved, approves, green light, authorised, authorized, cleared by
scandal | allegations, revelations, controversy
corruption, bribery | bribes, bribed, graft, kickbacks
fraud | scam, defrauded, swindle, fraudster
money laundering | laundered, dirty money
tax evasion | tax fraud, dodged taxes
blackmail, extortion | ransom, blackmailed, extorted
penalty | fined, ordered to pay
theft, robbery | stolen, robbed, burglary, heist, thieves, looted
burglary, break-in | burglars, broke into, burgled
smuggling | smugglers, smuggled, trafficking, drug bust
drugs | cocaine, heroin, fentanyl, narcotics
vandalism | vandalised, vandalized, defaced
missing, disappearance | disappeared, search for, vanished, last seen
rescue | rescued, saved from, rescuers, pulled alive
evacuation | evacuated, evacuate, moved to safety
eviction | evicted
unexploded bomb | wartime bomb, bomb disposal, bomb found
bomb threat | hoax, evacuated after threat
road closure | road closed, closed to traffic
traffic jam | gridlock, tailbacks, congestion
delay, delays | delayed, cancellations, cancelled trains, cancelled flights
cancellation | cancelled, canceled, called off, scrapped
postponement | postponed, delayed until, put off
opening | opens, opened, inaugurated
birth | born, gives birth, baby
pregnancy, pregnant | expecting a child, expecting a baby
wedding, marriage | married, weds, tied the knot, newlyweds
engagement | engaged, proposed
divorce, split | divorced, separated, break-up
illness, disease | ill, diagnosed, hospital
cancer | tumour, tumor, cancer diagnosis
heart attack | cardiac arrest
surgery | operated on, underwent an operation
award, prize | awarded, winner of, honoured, honored
Nobel Prize | Nobel laureate
championship, title | champion, champions, title win
victory, win | beats, defeated, triumph, won
defeat, loss | loses to, lost to, beaten
transfer | signs for, joins from, transfer fee
injury | injured, ruled out, sidelined
doping | failed drugs test, positive test, banned substance
record | world record, fastest ever, all-time best
concert | tour, gig, festival
rocket launch | lifts off, liftoff, launched into orbit, blast off
moon landing | lands on the moon, lunar landing, lunar mission
eclipse | solar eclipse, lunar eclipse
discovery | discovered, found, unearthed
study, research | researchers, scientists, findings
vulnerability, security flaw | zero-day, exploit, security hole
update | patch, new version
launch, unveiling | unveiled, unveils, launches, introduces
electric car, EV | electric vehicle, electric vehicles
ECB | European Central Bank
Fed | Federal Reserve
BoE | Bank of England
US, USA | United States
UK | United Kingdom, Britain
EU | European Union
UN | United Nations
NATO | North Atlantic Treaty Organization, Atlantic alliance
WHO | World Health Organization
IMF | International Monetary Fund
ICC | International Criminal Court
IAEA | International Atomic Energy Agency
FBI | Federal Bureau of Investigation
SEC | Securities and Exchange Commission
AI | artificial intelligence
prime minister | premier, head of government
president | head of state
pope | Vatican, pontiff, Holy See
police | officers, policeman, policewoman
White House | US administration
Kremlin | Russian government, Russian leadership
"""
