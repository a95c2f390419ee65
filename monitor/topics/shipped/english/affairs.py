"""Health, government, money, war and all that is agreed or banned, in English; sport and science."""

AFFAIRS = """
climate change, climate crisis | rising temperatures, climate, emissions?, net zero?, carbon?, warming, climate action?, greenhouse gases
epidemic, pandemic, outbreak, outbreaks | infections surge, contagion, coronavirus, Covid, cases?, spread?, spreads?, virus?, infected?, infections?, detected?, confirmed?, surge?, new cases, contracts?, spreading?, contracted?
infection, infections | contracted?, cases?
vaccination, vaccine, vaccines, jab, jabs, vaccinations | inoculation, immunisation, immunization, shots?
famine, starvation, hunger | starving, food crisis, malnutrition, hungry, malnourished, food shortages
recall, recalled, recalls, product recall | pulled from shelves, withdrawn?, pulled from, taken off shelves, do not eat, return?, withdraws?, off the shelves, contaminated?, safety alert
food, foods | groceries, meat?, beef?, chicken?, cheese?, chocolate?, fruit?, vegetables?, salad?, dessert?, desserts?, yoghurts?, yogurt?, milk?, eggs?, fish?, snack?, snacks?, bread?, bakery?, listeria?, salmonella?
warning, alert, warns, warnings | warn, caution, alarm
election, vote, elections, ballot, runoff, polls, presidential election, general election | voters, electoral, run-off, presidential race
election victory, landslide victory, election win | wins election, won the election, declared winner, wins?, victory?, won?, landslide, sweeps to victory, voted out, defeats?, triumph?, wins vote, re-elected, secures majority, wins majority, ousts?
campaign
poll, survey, polls, surveys | YouGov, Ipsos, Gallup, ratings?, voters say, Americans say, approval rating
snap election, early election | calls an election, dissolves parliament, early vote, election called
referendum | plebiscite, vote on independence, national vote, public vote
candidacy, candidate, candidates, nominee | runs for, running for, bid for?, nomination, contender, hopeful?, frontrunner, in the running, enters race
resignation, resign, resigns, resigned, steps down, quits, quit, step down | stepped down, stands down, stood down, stepping down, stand down, steps aside, bows out, to leave?, leaves post, hands in, exit?, departs, departure?, leaving?, leaves?, goes?, stepped aside, gives up, out as
dismissal, sacking, sacked, fired, ousted, dismissed, sacks | removed from office, axed, axes, relieved of, part company, parts company, parted company, parted ways, parts ways, part ways, loses job, lost job, lost his job, lost her job, shown the door, show … door, shows … door, given the boot, removed?, let go, gets the boot
appointment, appointed, appoints, successor | takes over as, names?, hired?, hires?, chosen as, elected as, replaces?, promoted?, takes charge, new head, takes the helm
inauguration | sworn in, takes office, oath of office
impeachment, impeached | removed from office
no-confidence vote, confidence vote | vote of no confidence, no confidence motion
coalition | governing partners, partners?, form government, power-sharing
government crisis, government collapse | government collapses, government falls, ousted government, coalition collapses, government toppled, government brought down
shutdown | shut down
budget | deficit, austerity, fiscal, spending?, Treasury?, chancellor?
tax, taxes | tax cut, tax cuts, tax rise, tax hike, levy?, taxation, taxpayers?, VAT, tax bill, tax rises, tax raid, duty?, income tax, tax increase
tax cut, tax cuts, tax relief | cuts taxes, lower taxes, tax/taxes … cut/cuts/cutting/slash/slashes/slashed/lower/lowers/reduce/reduces/scrap/scraps
tax rise, tax rises, tax hike, tax hikes, tax increase, tax increases | raises taxes, higher taxes, tax raid, tax/taxes … raise/raises/raised/rise/rises/hike/hikes/increase/increases/higher
pension, pensions | retirement age
minimum wage | living wage
law, legislation, bill, laws, bills | lawmakers approve, signed into law, act?, passes law, lawmakers?, statute, legislature?, passed into law, votes for
reform | overhaul, shake-up
sanctions | embargo, blacklisted, asset freeze, travel ban
tariffs, tariff, trade tariffs, trade war, import tariffs, trade dispute, import duties | levies?, duties?, levy?, import tax, import taxes, trade row, duty?, trade barriers
trade deal, trade agreement | free trade, trade pact
rate decision, interest rate decision, interest rates, interest rate, rate setters | raises rates, cuts rates, rate cut, rate hike, rate hikes, rate cuts, holds rates, Fed/ECB/BoE/RBA/Bank of England/central bank/policymakers … rate/rates, rates on hold, policymakers?, key rate, base rate, borrowing costs?, benchmark rate
rate cut, interest rate cut, interest rate cuts, rate cuts | cuts rates, cut interest rates, lowers rates, lowered rates, rate/rates/borrowing costs/interest rates/interest rate … cut/cuts/cutting/lower/lowers/lowered/reduce/reduces/reduced/slash/slashes/slashed/trim/trims/trimmed/eases, monetary easing, easing cycle, lowers … borrowing costs, rate reduction
rate hike, rate rise, interest rate hike, interest rate rise, interest rate increase, rate hikes, rate rises | raises rates, raised interest rates, hikes rates, rate/rates/borrowing costs/interest rates/interest rate … raise/raises/raised/hike/hikes/hiked/lift/lifts/increase/increases/increased, tightening
inflation, consumer prices, cost of living | price rises, price rise, prices rise, CPI, price pressures, cost-of-living, rising prices, price growth, hyperinflation
recession, economic downturn, downturn | economy shrinks, slump, economy … shrinks/shrank/contracts/contracted/slows/slump, GDP?, contraction
unemployment, jobless, jobs report | out of work, jobs data, job losses?, out-of-work
layoffs, job cuts, redundancies, job losses, lay-offs, job cut | lays off, laid off, cuts jobs, slashes jobs, cut jobs, cuts … jobs, cut … jobs, axes … jobs, slash … jobs, axe … jobs, lay off, job/jobs/staff/workers/workforce/positions/employees … cut/cuts/cutting/axe/axed/axes/slash/slashes/slashed/shed/sheds/shedding/lay off/laid off/lays off/redundant/redundancies/fired/lose/losses/reduce/reduces/go/eliminate/eliminates/layoffs, job cull, downsizing, retrench
bankruptcy, insolvency, bankrupt, insolvent, liquidation | Chapter 11, administration?, goes under, gone under, goes bust, collapses into, receivership, winding up, wound up, creditors?, files for?, bust?, collapse?, collapsed?, fails?, failure?
closure, closures, close, closing | shuts, shut, shutter, ceases, axed?
takeover, acquisition, acquisitions, acquires, buyout, takeover bid | buys?, takes over, to buy, bid?, buy?, deal?, swoop?, merger?, snaps up, swallows, buyer?, offer?, takes control of, purchase
sale, sell-off | sold, divests, sell, offload, buyer?, disposal, hive off
merger, mergers, merge | tie-up, join forces, combine?, megamerger
stake | invests in, shareholding
IPO, initial public offering, stock market debut, stock market listing, flotation, stock market flotation | goes public, float, market debut, go public, going public, shares debut
earnings, results, profits, quarterly results | revenue, sales?, turnover, income?
profit warning | cuts forecast, lowers guidance, cut its outlook
dividend | payout
shares, stock | share?, investors?, market?, trading?
stock market crash, sell-off, market crash, stock market slump | stocks tumble, shares slump, market rout, plunged?, stocks slump, shares crash, market sell-off, stocks sink, markets tumble, bloodbath, wiped off
record high, all-time high | hits a record, record level, highest ever, peak?, highest level, all time high, record highs
decline, drop, fall, falls, drops, slump, falling, decrease | fell, shrank, dip, dips, slide, down?, lower, plunges, cools?, tumble, sinks?, shrinks
dispute, conflict, row, rift | feud, clash, quarrel, spat, tension, standoff, stand-off, fight?, battle?, argument, at odds, war of words
criticism, condemns, backlash | criticised, slammed?, blasts?, outrage, hits out, fury?, under fire, anger?, accused of
attack, assault, attacks, attacked | offensive, ambush, stormed, strikes?, raid?, targets?, onslaught
airstrike, air strike, airstrikes, air strikes, air raid, bombing, missile strike, drone strike | missile attack, drone attack, shelling, strikes?, missiles?, bombardment, drones?, air raids, drone strikes, pounds, hit by missile
drone, drones | unmanned aircraft
missile, missiles | rocket
terror attack, terrorism, terrorist attack, terror attacks, bombing | terrorist, suicide bomber, attacks?, car ploughs into crowd, drives into crowd, extremists?, jihadist
assassination | attempt on his life, attempt on her life
shooting, shootings, gun attack, gunman, shot dead | opened fire, gunfire, shooter, gunmen, shot, opens fire, open fire, gun violence, gunned down, guns?
mass shooting, mass shootings, mass shooter | gunman, opened fire, shooting rampage, shooting spree, shooting?, shootings?, shooter?, massacre?, shots fired?, shot?
school shooting, school shootings, school shooter | school/pupils/students/classroom/campus/college/teacher … shooting/shootings/shot/gunman/shooter/shots/gun/opened fire/opens fire/gunfire
stabbing, knife attack, stabbings, stabbed, knife crime | knifed, stab, knives?, knifeman, slashed?
kidnapping, kidnap, abduction, hostages, hostage, hostage-taking, kidnapped, abducted, hostage crisis | kidnappers, abductors, snatched, captive?, captives?
ceasefire, truce, cease-fire, ceasefire deal | halt fighting, armistice, end to hostilities, cessation of hostilities, guns fall silent, stop fighting, halt to fighting, lay down arms, pause in fighting
peace deal, peace agreement, peace plan, peace process, peace | end the war, end war, end conflict, ending conflict, ending the war, truce?, end to war, warring sides
invasion, ground offensive | invaded, incursion, crosses border, troops enter, troops cross, ground operation
withdrawal, pullout, withdraw, retreat | pulls out, pulled out, pull out, pulling out, pulled back, leaves?
war, wars | fighting, warfare, front line, battle?, conflict, battlefield, combat, troops?, frontline
prisoner swap | prisoner exchange, swapped prisoners
weapons delivery, arms shipment | supplies weapons, military aid, arms deliveries
rearmament, defence spending, defense spending | military spending, defence budget, defense budget
conscription, draft | military service, called up
army, military | troops, soldiers, armed forces
military exercise, drills | war games, manoeuvres, maneuvers
nuclear weapons, nuclear weapon | nuclear arms, warhead, nuclear test, atomic bomb
nuclear power | nuclear plant, reactor, nuclear energy
agreement, deal, pact, accord, settlement, deals | agree, signs?, sign?, settle
compromise | breakthrough?, reached agreement
refugees, refugee, migrants, asylum seekers, asylum seeker, migrant | displaced, boat people?, small boats?
migration, immigration, immigrants | migrants, asylum policy, border?, small boats, migrant?, visa?, visas?
asylum
deportation, deportations, deport, deported | sent back, removal flights, removed?, deportees, expelled?
expulsion | expelled, persona non grata
border controls | border?, passport checks, frontier, border police?
boycott | boycotted
ban, bans, banned, banning, prohibition | outlawed, forbidden, forbids, bar?, barred?, blocks?, bars?, illegal?, phased out?
approval, approved, approves, authorisation, go-ahead | green light, authorized, cleared by, clears?, green-lights, gives nod, backs?, endorses, licensed, permission, gives the green light, cleared for, cleared?, recommended?
scandal | allegations?, revelations, controversy?
corruption, bribery, bribe, bribes, embezzlement | graft, kickbacks, sleaze
fraud, scam, scams, fraudster | defrauded, swindle, conned, fraudulent, scammers, con man, deception, Ponzi
money laundering | laundered, dirty money
tax evasion | tax fraud, dodged taxes
blackmail, extortion | ransom
penalty, fine, fined, fines | ordered to pay, penalised, penalized, slapped with, must pay, to pay?
theft, robbery, thefts, heist, burglary, stolen, thieves, robbed | looted, burglars, raiders?, robbers, pinched, nicked, robs, taken?, makes off with, raid?, swiped
burglary, break-in, burglaries, burglars | broke into, burgled, break into, breaks into, raid?
smuggling, smugglers, trafficking, people smuggling, people smugglers | drug bust, contraband, seizure?, haul?, people-smuggling
drugs, cocaine, drug trafficking, drug bust | heroin, fentanyl, narcotics, drug, cannabis, meth, opioids
vandalism | vandalised, defaced
missing, disappearance, disappeared, vanished, missing person | last seen, lost?, feared?, searching?, whereabouts, search?, unaccounted
rescue, rescued, rescuers | pulled alive, saved?, pulled from, airlifted, survivors?
evacuation, evacuated, evacuations, evacuate | moved to safety, fled, flee, leave homes, forced from homes, forced out, leave their homes, evacuees, ordered to leave
eviction
unexploded bomb | wartime bomb, bomb disposal, bomb found
bomb threat | hoax, evacuated after threat
road closure | road closed, closed to traffic
traffic jam | gridlock, tailbacks, congestion
delay, delays, delayed | cancellations, late?, disruption?, held up
cancellation, cancelled, canceled | called off, scrapped, axed, axes, shelved, abandoned
postponement | delayed until, put off
opening | inaugurated, open?, reopens, unveils?, launches?
birth, births, newborn | born, baby?, twins?, cub?, cubs?, hatched, arrives?, becomes mother
pregnancy, pregnant | expecting a child, expecting a baby
wedding, marriage, marries | weds, tied the knot, newlyweds, ties the knot, bride?, groom?, say I do, nuptials
engagement
divorce, split, divorces, separation, break-up | breakup, parted?, part ways, end marriage
illness, disease, diseases, sickness | ill?, diagnosed, hospital?, sick, ill health, falls ill, diagnosis?, treated for
cancer, breast cancer, cancers | tumour, tumor, leukaemia, leukemia, chemotherapy
heart attack | cardiac arrest
surgery | operated on, underwent an operation
award, prize, awards, prizes | winner of, honoured, honored, trophy, medal?, Oscar?, shortlisted?
Nobel Prize | Nobel laureate
championship, title, champion, champions | crowned, trophy
victory, win, wins, triumph, beats | defeated, won, beat, edge, thrash, see off, win over
defeat, loss, defeats, defeated, loses | beaten, lose, lost, beat?, thrashing, crash out, knocked out
transfer, transfers | signs for, signed for, signing for, joins from, joins?, sign?, move to, moves to, loan, deal?, move?, completes move, bid for
injury, injuries, injured | ruled out, sidelined, hamstring, ligament, out for, fracture, broken?, surgery?, misses?, ruled out for, limps off, ACL, torn
doping | failed drugs test, positive test, banned substance
record, records | world record, fastest ever, all-time best, best ever, record-breaking
world record | world best, fastest ever, record?
concert | tour?, gig, festival
rocket launch, space launch | lifts off, liftoff, lift-off, launched into orbit, blast off, blasts off, into space, rocket/rockets/spacecraft/satellite/satellites/capsule/SpaceX/Starship/Falcon/NASA/ULA … launch/launches/launched/launching/lifts/blasts/blast/scrubbed/scrubs, maiden flight?, launch pad
rocket, rockets | missile?, launcher?, SpaceX?, Starship?
spacecraft, space probe | probe?, spaceship, capsule?
satellite, satellites | Starlink, orbit?
rocket fire, rocket attack, rocket attacks, rocket barrage | missile barrage, barrage of rockets, rocket strike, rocket/rockets/missile/missiles … fired/fire/fires/firing/launched/hit/hits/land/lands/barrage/attack
moon landing | lands on the moon, lunar landing, lunar mission
eclipse
discovery, discovered, discoveries | found?, unearthed, find?, finds?, new species
debt ceiling, debt limit | borrowing limit, debt default?, debt deal?, debt bill?, debt talks?
debt relief, loan forgiveness, debt cancellation, debt forgiveness, loan relief | debt/debts/loan/loans … forgive/forgiven/forgiveness/forgives/cancel/cancels/cancelled/cancellation/canceled/wipe/wiped/relief/erase/erased
fighter jet, fighter jets, warplane, warplanes, fighter plane | F-16, F-16s, F-35, F-35s, MiG-29, MiG-29s, MiGs, Eurofighter, Gripen, combat aircraft, fighter aircraft, jets?, jet?
submersible, submarine, submarines | sub?, subs?, mini-submarine, U-boat
study, research, studies | scientists, findings?, academics, analysis, researchers
clinical trial, clinical trials, drug trial, medical trial | trial results, drug/vaccine/treatment/therapy/pill/jab/medicine/injection … trial/trials/study/tested, phase 3, phase three
vulnerability, security flaw, vulnerabilities, security flaws | zero-day, exploit, security hole, bug?, flaws, patch?, security bug
update | patch, new version
launch, unveiling, launches, unveils | introduces, rolls out, debut, reveals?, new model?
electric car, EV, electric cars, electric vehicle, EVs, electric vehicles | e-car, battery-powered
election fraud, electoral fraud, vote rigging | election/vote/votes/ballot/ballots/poll … fraud/rigged/rigging/stolen/stealing/stuffing/tampering/cheating/rig, voter fraud, ballot stuffing, ballot-stuffing, rigged vote, rigged election
election defeat, election loss | voted out, concedes, loses election, lost election, ousted?, crushing defeat
turnout, voter turnout | voters stay away, cast ballots
rise, increase | rose, up?, higher, climbs, jumps, jump, soars, soar, surges, hike, raised?, raises?, growth?, grows, gains?
house prices, property prices, home prices | house price, home values, property values, home price, property price, house values, housing market, cost of … home, cost of … homes, average home, housing prices, value of homes
rents, rent | rental, landlords, tenants, housing costs, renters
housing crisis, housing shortage | affordable homes, homelessness, housing?
oil price, oil prices | crude, Brent, barrel, price of oil, oil … dearer/cheaper/price/prices, WTI
gas price, gas prices, petrol prices | fuel prices, petrol, pump prices, gasoline, cost of fuel
energy prices, energy bills | gas bills, electricity bills, energy cost, price cap, power prices, fuel bills
food prices | groceries, cost of food, price of food, food inflation
gold price | bullion, gold … record/high/price/prices/ounce
wages, salaries, salary | pay?, wage, earnings?, paid?, pay rise, bonus
pay rise, wage increase, pay increase | salary increase, higher wages, better pay, pay deal, pay offer, wage rise, raise?, pay award, higher pay
economic growth, GDP | economy … grows/grew/growth/expands/expanded, gross domestic product, output
investment, invest | pour into, billion into, million into, funding
loss, losses | in the red, losing money, deficit
hostage release, release of hostages | hostages/hostage/captives/captive/abducted … freed/free/released/release/go/freedom/handed over/home/frees/releases/let
peace talks, peace negotiations | peace/truce/ceasefire/war/conflict/warring … talks/negotiations/negotiators/negotiate/meet/envoys/deal/mediators, peace summit, peace conference, peace envoys
knee injury | ACL, meniscus, knee surgery, knee … injured/injury/torn/surgery/hurt, knee ligament, cruciate
"""
