"""Who and what the news is about, in English: bodies by their short names, art and sport, people by their trades, places, goods."""

WHO = """
ECB | European Central Bank
Fed | Federal Reserve
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
prime minister | head of government
president | head of state
pope | Vatican, pontiff, Holy See
police | policeman, policewoman
White House | US administration
Kremlin | Russian government, Russian leadership
film, movie | cinema, box office, Hollywood, blockbuster
actor, actress | film star, star of, Hollywood star, screen legend, movie star, TV star, soap star
singer, musician | pop star, rock star, rapper, frontman, vocalist, songwriter, guitarist, drummer
author, writer, novelist | poet, playwright, bestselling, screenwriter, Writers Guild, WGA?
director, film-maker
artist | painter, sculptor
celebrity, celebrities | star?, famous, A-list, influencer
influencer | YouTuber, TikToker, streamer, content creator
journalist, reporter, journalists | correspondent, cameraman, news crew
press freedom | censorship, journalists jailed, free press, jailed journalist
coach, head coach, manager | boss?, trainer?, gaffer
goalkeeper, keeper | goalie, shot-stopper, number one?
striker, forward | goalscorer, hitman?, attacker?
referee | VAR, ref
player, footballer | midfielder, striker, defender, winger, star?
captain | skipper
fans | hooligans, ultras, crowd trouble
relegation, relegated | drop zone, go down, goes down, drop out of
promotion, promoted | goes up, go up
final, finals | finalists, finalist, title decider
semi-final, semi-finals, semifinal, semifinals | last four
World Cup | world championship, Fifa, qualifier?
Olympics, Olympic Games, Winter Olympics | IOC, gold medal, Games?, Paralympics?, Winter Games, Milan-Cortina
gold medal | Olympic gold, wins gold, Olympic champion, won gold, took gold
Champions League | European Cup, Uefa?
Premier League | top flight, Premiership
Formula One, Formula 1, F1 | grand prix, Verstappen, Hamilton?, Ferrari?
Tour de France | yellow jersey, cyclist, peloton
boxing | boxer, heavyweight, knockout, bout, world title fight
tennis | Wimbledon, grand slam, US Open, French Open, Australian Open, Djokovic, ATP, WTA
Wimbledon | All England Club, SW19
retirement, retires | hangs up, bows out, calls time on, ends career
rail, train, trains, railway, railways | commuters, passengers?, services?, RMT, Aslef, Amtrak, tube?
rail strike, train strike, rail strikes | rail/train/trains/railway/railways/drivers/commuters … strike/strikes/striking/walkout/walkouts/walk out/industrial action/down tools/stoppage, train drivers strike
airport, airports | terminal, Heathrow, flights?, runway, passengers?, Gatwick, JFK
airline, airlines | British Airways, Ryanair, easyJet, Delta, Lufthansa, carrier?
flight, flights | plane?, airliner, planes, jet, airline?
plane, aircraft, airliner | jet, Boeing, Airbus, flight?, jetliner
helicopter | chopper
ship, vessel, boat | ferry, tanker, trawler, yacht
tanker | vessel, shadow fleet
ferry, ferries | passenger boat
car, cars | vehicle, motorist, driver
lorry, truck | HGV, articulated, tractor-trailer
bus, coach | buses, minibus, school bus, double-decker
cyclist, bike | bicycle, e-bike, cycling
motorbike, motorcycle | motorcyclist, biker
school, schools | pupils, classroom, students?, teachers?, headteacher, academy
university, universities | campus, college, students?, Oxford, Cambridge, Harvard, vice-chancellor
student, students | undergraduates, pupils, campus?
teacher, teachers | teaching union, NEU, headteacher, classroom?, teaching staff
nurse, nurses | RCN, NHS staff, hospital staff, midwives, NHS?, NHS workers?
doctor, doctors | medics, GP, GPs, physician, BMA, surgeon, consultants
hospital, hospitals | clinic, NHS, wards, A&E, patients?, emergency department, medical centre
farmer, farmers | farming, agriculture, growers, tractors?, NFU
worker, workers | staff, employees, workforce, labourers
CEO, chief executive | boss?, chief?
boss | CEO, chief?, head?
company, firm | business?, group?, corporation, manufacturer
bank, lender, banks | HSBC, Barclays, Lloyds, JPMorgan, UBS, Credit Suisse, bank's, Goldman Sachs, Wells Fargo, NatWest
bank collapse, bank failure | bank/lender … collapse/collapses/collapsed/fails/failed/failure/under/insolvent/bankrupt/run/bust/rescue
central bank | Fed, ECB, Bank of England, policymakers, Reserve Bank, Bank of Japan, rate setters
tech, technology, Big Tech | Silicon Valley, software, Google, Apple, Meta, Amazon, Microsoft, start-up, start-ups, IT?
Big Tech | Google, Apple, Meta, Amazon, Microsoft, tech giants, Silicon Valley
start-up, startup | start-ups, founders?, scale-up
chipmaker, chips, semiconductor | Nvidia, Intel, TSMC, chip, microchip
carmaker, automaker | Ford, Toyota, Volkswagen, General Motors, Tesla, Nissan, BMW, Mercedes, car giant, auto industry, Stellantis, car maker
drugmaker, pharmaceutical | pharma, Pfizer, AstraZeneca, GSK, Novartis, drug company, Novo Nordisk, Eli Lilly
retailer, retail | shops, high street, stores, chain, supermarket, shop
supermarket, grocer | Tesco, Sainsbury's, Asda, Aldi, Lidl, Walmart, Morrisons
restaurant, pub | pubs, eatery, diner, cafe, hospitality
hotel, hotels | resort, guesthouse, hotelier, motel
factory | works?, manufacturing, assembly line, mill?
steel | steelworks, steelmaker, blast furnace
oil company, oil giant | Shell, BP, Exxon, Chevron, energy giant, Aramco, TotalEnergies
refinery
pipeline | Nord Stream
mine, mining | miners, pit, colliery
miners, mine accident | mine … collapse/collapsed/trapped/explosion/blast/rescue
bitcoin, cryptocurrency, crypto | ethereum, digital currency, stablecoin
AI, artificial intelligence | ChatGPT, OpenAI, chatbot, DeepSeek, Anthropic, large language model, machine learning
ChatGPT | OpenAI, chatbot?
copyright | infringement, plagiarism, pirated, piracy, intellectual property
antitrust, competition watchdog | monopoly, monopolist, CMA, cartel, competition law, competition authorities
data protection, privacy | GDPR, personal data, surveillance
social media | TikTok, Facebook, Instagram, X?, Snapchat, social networks, online platforms
smartphone ban, phone ban | phones/smartphones/mobiles … ban/banned/bans
space, Nasa | astronaut, spacecraft, ISS, satellite, orbit, Mars?
asteroid, meteorite | comet, meteor, space rock
asylum hotel, migrant hotel, asylum hotels | hotel/hotels … asylum/migrants/migrant/refugees/asylum seekers
small boats, Channel crossings | cross the Channel, crossing the Channel, dinghy, Channel migrants
government | ministers, cabinet, administration, Downing Street?, coalition?
minister, ministers | secretary, ministerial, chancellor
opposition | shadow cabinet?, dissidents
parliament | MPs, lawmakers, Commons, Westminster, legislature, Lords
Congress, Senate | lawmakers, House of Representatives, Capitol Hill, US House
Supreme Court | justices, top court, high court, highest court, Scotus, supreme court judges, US Supreme Court
court | judge, tribunal, jury, justices, trial?, lawsuit?, legal challenge?, legal battle?, hearing?, testifies?, testimony?, testify?, witness stand?, sues?, sued?
judge, judges | justice, magistrate, court?
mayor | city hall, mayoress
governor | gubernatorial
king, monarch | royal, crown, palace?, majesty
queen | monarch, royal?
prince, princess | royal?, Duke, Duchess
royal family, royals | King?, Prince?, palace
archbishop, bishop | clergy, Church of England, cardinal, Canterbury?
church, churches | parish, priest, vicar, cathedral, congregation, clergy
Labour, Labour Party | Starmer
Conservatives, Tories | Tory, Badenoch
Reform UK | Farage, Reform party
Lib Dems, Liberal Democrats | Davey, Lib Dem
Republicans, GOP
Democrats, Democratic Party
Taliban | Afghan rulers
Hamas | militants?, Gaza militants
Hezbollah | Hizbollah, Shia militia
Houthis, Houthi | Yemen rebels
Islamic State | Isis, Daesh, IS fighters
Wagner, Wagner Group | mercenaries
dog attack | dog/dogs/XL bully … attack/attacked/attacks/mauled/mauls/bitten/bites
shark attack | shark … attack/attacks/attacked/bitten/bites/kills/mauled
wolf, wolves
bear, bears | grizzly
child, children | boy, girl, toddler, baby, schoolgirl, schoolboy, kids, youngsters
teenager, teen | boy, girl, 17-year-old, 16-year-old, 15-year-old, 14-year-old, youth
woman, women | mother, female, girl?
tourist, tourists | holidaymakers, travellers, visitors
tourism | tourists, visitors, holiday?, overtourism, travel industry
lottery, jackpot | Powerball, EuroMillions, Lotto, winning ticket
conclave | white smoke, new pope, cardinals
harvest, crops | crop, growers, grain?
wheat, grain | cereal, corn
water, drinking water | sewage
sewage | water company, water companies
pollution, air pollution | smog, contaminated, toxic air, air quality
plastic, plastic waste | microplastics
deforestation, rainforest | illegal logging, trees felled
endangered species, extinction | biodiversity, threatened species, wildlife
wind farm, wind power | turbines, offshore wind, renewable energy
solar power, renewables | solar panels, solar farm
coal, coal mine | coal-fired, colliery
nuclear waste | radioactive, spent fuel
climate summit, climate conference | COP30, COP31, COP29, UN climate talks
carnival | Mardi Gras
fireworks | bonfire?
price, prices | cost?, costs?, dearer, cheaper, expensive, pricier, cost more, charge more, cheap?
price rise, price increase, price hike | dearer, cost more, prices … up/rise/soar/jump/climb
stranded, stranding | beached?, washes ashore, washed ashore, washed up, stuck?, aground, refloat, trapped?
winner, winners | wins?, won?, win?, champion, triumphs, victory, victor, claims first?, title?, beat?
antitrust, monopoly, competition law | competition?, dominance?, break-up?, monopolist, cartel, abusing?, fine?, fines?, fined?, Justice Department?, break up?
whale, whales | humpback, orca, beluga, beached?
golf | golfer, Masters, Ryder Cup, PGA, McIlroy, birdie, US Open?, The Open?, golf course?
politician, politicians | MP, senator, lawmaker, councillor, congressman, congresswoman, party leader, mayor, minister, candidate?, MPs
diplomat, diplomats, ambassador | envoy, embassy, consul
embassy, consulate | ambassador
migrants crossing | small boats, dinghy
warehouse | depot, storage?, distribution centre, logistics centre
apartment block, tower block | flats?, high-rise, apartments, tower?
care home, nursing home | residents?
nightclub | club?, disco, bar?
jeweller, jewellery | jewelry, watches?, diamonds
skeleton, remains | bones, skull, unearthed
body, bodies | corpse, found dead
coal mine, gold mine | miners, mineshaft, colliery, pit
neighbour, neighbours | next door, neighbor, neighbourhood
post office, Royal Mail | postal, postmasters, letters?, Horizon?
parcel | courier, Amazon?, DHL, UPS, FedEx
port, ports | dock, dockers, harbour, container terminal
canal | waterway, Suez
statue, monument | memorial, plaque
anniversary | years on, years after, remembers, commemorates, marks?
fake news, disinformation | misinformation, deepfake, hoax, propaganda, false claims
homeless, homelessness | rough sleepers, rough sleeping, on the streets
poverty | poor?, deprivation, food bank
billionaire, billionaires | richest, tycoon, wealth?, super-rich
inheritance | will?, heir, estate?
pet, pets | dog?, cat?, animal shelter
hunting, hunt | hunters, shot?, poaching, poachers
emergency landing, forced landing | plane/flight/jet/pilot/airliner … diverts/diverted/lands safely/landed safely/forced to land/forced down/emergency/engine failure/smoke/bird strike, turns back
shoplifting, shop theft, shop thefts | shoplifters, shoplifter, shop thieves, retail crime, shop/supermarket/retail … theft/thefts/thieves/stolen/crime/looted
mandate, compulsory, mandatory | required?, requirement?, requirements?, obligatory, must be?, obligation
vaccine mandate, compulsory vaccination | vaccine/jab/jabs/vaccination/vaccinated … mandate/mandatory/compulsory/requirement/requirements/must/required
record price, record high, all-time high, record low | record?, all-time, peak?, new high, highest ever, than ever, new peak
gold | bullion, gold prices, ounce, precious metal
airport closure, airport closed | airport/runway/Heathrow/Gatwick … closed/closes/shut/shuts/suspended/cancelled/grounded/reopens
road accident, traffic accident | crash?, collision, hit by, run over, knocked down, pile-up
compensation, damages | payout, compensate, compensated, redress, settlement
apology, apologise, apologises | sorry, apologised, apologizes, apologized, regrets
seizure, seized | confiscated, haul, seizes, impounded
suspension, suspended | suspends, suspend, on leave
merger talks, takeover talks | merger/takeover … talks/negotiations/bid/discussions
rescue deal, bailout | bail-out, bailed out, rescue package, lifeline?, state aid, rescued?
state aid, subsidy, subsidies | grants?, subsidised, government support, funding?
nationalisation, nationalization | nationalised, nationalise, state ownership, public ownership, renationalise
privatisation, privatization | privatise, privatised, sold off
collapse of government | government/coalition … collapses/collapsed/falls/fell/toppled
power struggle, leadership contest | leadership race, leadership battle, leadership challenge
defection, defects | crosses the floor, switches party, quits party
leak, leaked | leaks, whistleblower, disclosed, disclosure
whistleblower | leak?, leaker, exposed?
surveillance, spying | monitored, wiretap, eavesdropping, phone tapping, bugged
cover-up | covered up, concealed, whitewash
discrimination | racism, sexism, bias, discriminated
racism | racist, racial abuse, racially
antisemitism | antisemitic, anti-Semitic, anti-Semitism, Jewish?
hate crime | racist attack, hate crimes, hate speech
domestic violence, domestic abuse | abusive partner, violence against women, coercive control
child abuse | abused children, paedophile, grooming, abuse of children
grooming gangs | grooming gang, child sexual exploitation
modern slavery, forced labour | trafficked, slavery, exploited workers
organised crime, gang, gangs | mafia, cartel, crime gang, mobsters, crime syndicate
cartel | drug lord, drug cartel, traffickers
gang violence | gang, gangs, turf war
knife crime | stabbings, knives, stabbing
prison break, jailbreak | inmates/prisoners/inmate/prisoner … escape/escaped/escapes/flee/fled/run
match abandoned | abandoned?, called off?
contract extension | new deal, new contract, signs new, extends contract, extends deal
debut, debuts | first appearance, first match
comeback | returns?, return?, back from
draw, drawn | tie?, level?, stalemate, goalless
penalty shootout | penalties, spot-kicks, shoot-out
transfer window | deadline day, transfers
knockout, quarter-final | last eight, last 16, through to, advance?, quarterfinal
"""
