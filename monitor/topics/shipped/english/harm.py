"""What goes wrong, in English: death, accidents, crime, courts, strikes, storms."""

HARM = """
call, phone call, telephone | phoned, rang
meeting, talks, meet | met with, sat down with, face to face, face-to-face, hosts, welcomes, bilateral, met, gather, encounter
summit | leaders' meeting
visit, state visit | travels to, trip to, arrives in, arrived in, on a trip, touring?, flies to, heads to
negotiation, negotiations, talks, negotiate, peace talks | bargaining, mediators, envoys?, hammer out
speech, address | spoke to
press conference, news conference | told reporters
death, die, dead, deaths, dies, died, killed | passed away, fatal, funeral, obituary, perished, drowned, lost his life, lost her life, lose their lives, mourn?, mourns?, tributes?, killing?, loses battle with, late?, claimed … lives, bodies?, succumbs
funeral, burial | buried, laid to rest, memorial service
murder, homicide, killing, murdered, murder charge | stabbed to death, shot dead, slain, killer, stabbing?, knifed to death, beaten to death, strangled, femicide, bludgeoned
manslaughter | unlawful killing
rape, sexual assault, sexual abuse | sexually assaulted, rapist, sex attack, sex assault, sexual violence, groped?, sexually abused
abuse | mistreated
suicide | took his own life, took her own life, killed himself, killed herself
injured, injuries, wounded, hurt | hospitalised, hospitalized, casualties
fire, blaze, fires | burning, flames, engulfed, inferno, firefighters, ablaze, burnt, gutted, arson?
wildfire, wildfires, bushfire, forest fire, forest fires, wild fires | brush fire, bushfires, blaze?, flames?, fire crews?, firefighters?, inferno, wild fire, fire rages, fires rage, fires raging, acres?, air quality?, haze?
arson | set on fire, set ablaze, arsonist
explosion, blast, explosions, gas explosion, explodes | detonated, blew up, blown up, rips through
accident, crash, collision, crashes, crashed, car crash, road accident, bus crash | collided, pile-up, smash, ploughs into, plows into, hit by, run over, knocked down, overturned, pileup, plunges, head-on
train crash, derailment, train derailment, train collision, rail crash, train accident | train comes off, off the rails, leave … track, leaves … track, left … track, jumped … tracks, jumps … tracks, trains collide, comes off the rails, train/trains/carriages/railcar/tram … derailed/derails/derail/derailment/collide/collided/crash/crashed/rails, rail disaster
plane crash, air crash, jet crash, aircraft crash, air disaster, helicopter crash | plane went down, aircraft crashed, crash landing, plane/jet/aircraft/airliner/helicopter/Boeing/Airbus/flight … crash/crashed/crashes/down/plunges/plunged/wreck/wreckage/missing/plummets, black box, wreckage, crash site, aviation disaster, came down
shipwreck, sinking, ferry disaster, boat accident, sinks, sank, capsizes, ferry sinks | ran aground, boat/ship/ferry/vessel/yacht/trawler/migrant boat … sink/sinks/sank/sunk/sunken/capsize/capsized/capsizes/overturn/overturns/overturned/down/disaster, goes down?, overturns?, overturned?, sunken, drown?
collapse, collapses, collapsed, building collapse | caved in, gave way, crumbles, gives way, toppled, fell down
arrest, detention, arrested, detained, arrests | in custody, taken into custody, apprehended, nabbed, handcuffs, handcuffed, seized?, held?, police hold, suspect held, captured?, caught?, suspect in custody, remanded, charged?, taken into police custody, arrest made
prison, jail, jailed, prisons | imprisoned, behind bars, custodial sentence, inmates, prisoners?, cell, incarcerated, penitentiary
release, freed, released, releases | let … go, lets … go, freedom, handed over?, frees, liberated, home?
manhunt, fugitive | on the run, wanted by, wanted man, on the loose, at large, police search, hunted?
escape, escaped, escapes, jailbreak, prison break | broke out, on the run, fled, flees, escapee, absconded
raid, raids, police raid | police operation, swoop, searches?, crackdown?
investigation, probe, inquiry, investigate, investigates | looking into, under scrutiny, detectives?, inspectors, inquest?
charge, indictment, charged, indicted, charges | prosecutors?, accused of?, prosecuted, arraigned, pleads?, in court?, appears in court, court appearance?, federal court?
trial, court case, trials | in court, courtroom, court?, jury, defendant, testifies, testimony, in the dock, hearing, pleads, prosecutor?, tried for, jurors
lawsuit, sue, sues, legal action, legal battle, lawsuits | sued, takes to court, class action, legal challenge, court case, court fight, court?, litigation, complaint against, takes … to court
conviction, verdict, convicted, guilty | sentenced, jurors find
sentence, sentencing, sentenced, jailed | years in prison, life in prison, prison term, given life, months in prison
acquittal, acquitted | cleared of, cleared by jury, found not guilty, exonerated, not guilty, walks free, quashed?, quits?
appeal | overturned, challenges … ruling, quashed
pardon, pardons, pardoned | clemency, amnesty, commuted, reprieve
execution, death penalty, executed | death sentence, lethal injection, put to death, death row, beheaded
strike, walkout, industrial action, strikes, walkouts, strike action, on strike | walk out, walked off the job, down tools, strikers, walk-out, walks out, downs tools, stoppage, picket, walked out, union?, unions?
wage dispute, pay dispute, pay row | pay talks, pay offer, union?, collective bargaining, pay deal, wage deal, pay rise, pay claim, strike?
protest, demonstration, protests, demonstrations, protesters, rally | marched, took to the streets, march?, activists?, picket, vigil, sit-in
riot, riots, rioting, unrest, clashes | rioters, looting, disorder, looters, violence erupts
blockade | blocked?
coup, coup attempt, military coup | overthrown, seized power, putsch, junta, military takeover, seizes power, ousted?, toppled, putschists, army takes control
uprising, rebellion, revolt, mutiny | rebels, insurgents, revolution, insurrection, mutinies, mutineers, coup attempt?, armed rebellion
power outage, blackout, outage, power cuts, power cut, outages, blackouts, power failure | without power, without electricity, lost power, knocked out power, grid failure, in the dark, powerless?, lights go out, electricity restored, power restored, electricity?, grid?, lose power, loses power, power returns, grid collapse
disruption, chaos | suspended?, out of service, standstill, glitch, IT failure, down?, halted?, offline, cancelled?
cyberattack, hack, cyber attack, cyber-attack, hacked, hackers, ransomware | data breach, malware, cyber attacks, cybercriminals, phishing, stolen data?, breach?, cyber incident, cyber crime, data stolen?, compromised
data breach, data leak, data theft | leaked data, stolen data, data/details/records/passwords/information … stolen/leaked/exposed/leak/compromised/breach/breached/steal/hacked/hack/stole, leak?, hack?, personal data, customers' data, breach of personal data, exposes?
sabotage
espionage, spying, spy, spies | spy ring, agent, snooping
earthquake, quake, quakes, tremor, aftershock | magnitude, epicentre, epicenter, seismic, shakes?, Richter, jolts, temblor, rubble?
tsunami | tidal wave
eruption, volcanic eruption, volcano erupts, volcano | lava, ash cloud, volcanic, spews
flood, flooding, floods, flooded, floodwaters, flash floods, flash flood | inundated, submerged, underwater, under water, deluge, swamped, burst its banks, torrential rain?, rising waters, high water, heavy rain?, sandbags
storm, storms, thunderstorm, thunderstorms | hurricane, typhoon, cyclone, tornado, gale, winds?, landfall, hailstorm, twister, batters, lashes, heavy rain?, gale-force
hurricane, hurricanes, typhoon, cyclone, tropical storm | landfall, storm?, storm surge
tornado, tornadoes, twister, twisters | funnel cloud
abortion pill, abortion pills, abortion drug | mifepristone, misoprostol, medication abortion, abortion medication, abortion drugs
ruling, rulings, court ruling, court rulings | ruled, decision?, decisions?, judgment, judgement, upholds, upheld, strikes down, struck down, overturns, overturned, sides with, sided with, rejects?, blocks?, declines?, denies?, allows?, curbs?, affirms, verdict?, halts?, preserves?, protects?, throws out, tosses out
damage, damaged, destruction, devastation | destroyed, destroys, devastated, devastates, devastating, destructive, havoc, wreckage?, flattened, flattens, levelled?, leveled?, levels?, rips through, tears through, tore through, ripped through, ravaged, ravages, batters?, battered?, debris?, roofs?, damages, damaging?
snowstorm, blizzard, snow, winter storm, snowfall | snowy, ice storm, whiteout, snowbound
heatwave, heat wave, heatwaves, extreme heat, hot weather | record heat, soaring temperatures, scorching, sweltering, heat?, temperatures soar, soaring heat, hottest, heat-related, heat dome, record temperatures
cold snap, cold wave | freezing temperatures, deep freeze, cold weather, icy?, frost, ice?, big freeze, sub-zero
drought, water shortage, droughts | parched, water crisis, dry spell, low rainfall, water restrictions, hosepipe ban, reservoirs?
avalanche, avalanches | buried in snow, snow slide, swept away by snow, off-piste?
landslide, mudslide, landslides, landslip | rockslide, mudflow, debris flow, rockfall, hillside collapse, buried?
oil spill, oil leak, oil slick | oil/crude/tanker … spill/spills/spilled/spilt/leak/leaks/leaking/slick/spillage, slick, spillage, leaks crude, crude spills
gas leak | gas … leak/leaks/leaking/escape/smell, smell of gas, carbon monoxide
chemical leak, chemical spill | toxic fumes, toxic cloud, chlorine, ammonia, hazardous?, chemical plant?
dam burst, dam collapse, dam failure | dam … burst/bursts/bursting/collapse/collapses/collapsed/breach/breached/fails/failure/failed/rupture/ruptures/ruptured/breaks/broke/gives way/gave way
bridge collapse | bridge … collapse/collapses/collapsed/falls/gives way/gave way
sinkhole | ground opens up, ground collapses
stampede, crush | trampled
drowning, drown
hit-and-run, hit and run | fled the scene, driver fled
bird flu, avian flu, avian influenza | H5N1, H5N5, bird-flu, poultry/chickens/turkeys/hens … cull/culled/slaughtered/virus/flu/influenza
swine flu | H1N1
swine fever, African swine fever | ASF, pigs … culled/virus/disease
foot-and-mouth, foot-and-mouth disease | cattle … culled/virus/disease
measles | MMR
flu, influenza | flu season, flu cases, flu virus, flu jab
Covid, coronavirus | Covid-19, pandemic, SARS-CoV-2, Omicron
mpox, monkeypox
cholera
Ebola
food poisoning | salmonella, listeria, E. coli, E coli, contaminated food, norovirus
drug recall, medicine recall | drug/medicine/medicines/pills/tablets/painkiller/drops/medication/drugs … recall/recalled/recalls/withdrawn/pulled/recalling/return
drug, medicine, medication | pills, pill, painkiller, tablets, eye drops, treatment?, drugmaker, pharmacies?, pharmaceutical
vaccine approval | vaccine/jab/shot … approved/approves/approval/cleared/clears/authorised/authorized/green light/go-ahead/licensed/endorses/endorsed
abortion, abortions | Roe, pregnancy termination, mifepristone, pro-choice, anti-abortion
assisted dying, euthanasia | assisted suicide, right to die
gay marriage, same-sex marriage | same-sex couples, marriage equality
gun control | gun law, gun laws, firearms, assault weapons ban, background checks
death row | death penalty, awaiting execution
minimum wage rise | minimum wage … raised/rise/rises/increase/hike
heatwave deaths, heat deaths | heat/heatwave/temperatures/hot weather … deaths/killed/kills/dead/die/dies/fatal/fatalities/death, heat-related deaths
museum theft, art theft, museum heist | museum/gallery/paintings/painting/artwork/louvre … theft/heist/stolen/steal/thieves/robbery/burglars/burglary/raid/stole/stealing/robbed
museum, gallery | exhibition, curator, Louvre, artworks
art, painting, paintings | artwork, artist, portrait, sculpture
looted art, restitution | repatriated, returns … artefacts, Benin Bronzes, Nazi-looted, returned to?
"""
