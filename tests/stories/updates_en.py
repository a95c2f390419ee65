"""Two English headlines of one matter, hours apart, and what the second is: see `updates_de`. All are made up."""

from __future__ import annotations

PAIRS = """
cancelled | Rail union Norfra announces strike from Wednesday | Norfra union calls rail strike off
cancelled | Brandt to meet Orlow in Tallinn | Brandt calls off Tallinn meeting with Orlow
cancelled | Harbour summit in Tromso scheduled | Harbour summit in Tromso cancelled
cancelled | Balken plans takeover of Osgood Shipping | Balken backs out of Osgood Shipping takeover
cancelled | Northlight festival in Whitby on Saturday | Northlight festival in Whitby will not go ahead
cancelled | Broadcaster Kestrel prepares second season of Marsh House | Kestrel pulls the plug on Marsh House
cancelled | Minister Haverland to visit Oslo | Minister Haverland scraps visit to Oslo
cancelled | Bus drivers in Selby vote for strike | Selby bus drivers drop plans for strike
averted | Nurses in Fife threaten strike over pay | Strike by nurses in Fife averted after pay offer
averted | Police warn of plot against Whitby station | Police foil plot against Whitby station
postponed | Aurora rocket launch set for Thursday | Aurora rocket launch postponed by a week
postponed | Trial of banker Osgood opens on Tuesday | Trial of banker Osgood adjourned
postponed | Vote on harbour bill due today | Harbour bill vote pushed back to autumn
resumed | Ferry between Whitby and Laar suspended | Ferry between Whitby and Laar resumes
resumed | Flights at Selby airport halted by drone | Flights at Selby airport resumed after drone alert
interrupted | Volleyball final in Selby: Foxes ahead | Volleyball final in Selby halted by storm
over | Dockers in Whitby on strike | Dockers in Whitby call an end to strike
over | Siege at Selby bank | Siege at Selby bank is over
goes ahead | Northlight concert in Whitby cancelled | Northlight concert in Whitby goes ahead after all
confirmed | Rumours of Kestrel deal for coach Kowalke | Kestrel confirms deal for coach Kowalke
confirmed | Bird flu suspected at farm near Selby | Bird flu confirmed at farm near Selby
denied | Report says Balken wants to sell Whitby yard | Balken denies plan to sell Whitby yard
denied | Claims about missing files at Osgood bank | Osgood bank denies missing files claims
dead | Cyclist badly hurt in Selby crash | Cyclist hurt in Selby crash dies
dead | Actress Mara Quist in hospital | Actress Mara Quist dies at 81
dead | Climber Ilg missing on north face | Missing climber Ilg found dead on north face
dead | Blast at chemical plant in Merton | Worker killed in blast at chemical plant in Merton
convicted | Trial of banker Osgood opens in Leeds | Banker Osgood found guilty in Leeds
convicted | Mayor Lindeman accused of bribery | Mayor Lindeman jailed for bribery
cleared | Banker Osgood charged over ferry deal | Banker Osgood acquitted over ferry deal
cleared | Nurse Rademaker on trial in Selby | Nurse Rademaker not guilty, Selby jury finds
dropped | Police investigate coach Kowalke over betting | Charges against coach Kowalke over betting dropped
overturned | Osgood appeals against ferry fraud conviction | Court overturns Osgood ferry fraud conviction
arrested | Jewellery raid in Whitby: police hunt gang | Jewellery raid in Whitby: two men arrested
arrested | Fires in Selby worry residents | Fires in Selby: firefighter arrested
released | Reporter Aydin detained in Minsk | Reporter Aydin freed in Minsk
released | Hostages held in Niger for weeks | Niger hostages released after weeks
released | Suspect in Whitby raid arrested | Suspect in Whitby raid released without charge
escaped | Inmate Brenner moved to Celby jail | Inmate Brenner on the run from Celby jail
agreed | Talks on Sudan truce under way in Tallinn | Truce in Sudan agreed in Tallinn
agreed | Ferry firm and union in pay talks | Ferry firm and union reach pay deal
failed | Ferry firm and union in pay talks | Pay talks between ferry firm and union collapse
failed | Tallinn summit on grain enters second day | Tallinn summit on grain ends without deal
approved | Watchdog looks at Balken merger with Norwharf | Watchdog approves Balken merger with Norwharf
approved | MPs debate harbour bill | MPs pass harbour bill as Lords gives it green light
rejected | Ferry union considers pay offer | Ferry union rejects pay offer
rejected | Watchdog looks at Balken merger with Norwharf | Watchdog blocks Balken merger with Norwharf
rejected | Voters in Whitby decide on wind farm | Voters in Whitby turn down wind farm
lifted | Swimming ban at Lake Merrow | Swimming ban at Lake Merrow lifted
lifted | Toxic cloud over Merton: stay indoors | All clear after toxic cloud over Merton
suspended | New tariffs on Norwegian steel take effect | Tariffs on Norwegian steel suspended
found | Girl from Whitby missing | Missing girl from Whitby found
rescued | Workers trapped in Goslar mine | Workers rescued from Goslar mine
abandoned | Search for diver in Lake Merrow | Search for diver in Lake Merrow called off
contained | Wildfire near Selby spreads | Wildfire near Selby under control
reopened | Motorway near Selby closed after crash | Motorway near Selby reopens after crash
resigned | Calls for minister Haverland to resign | Minister Haverland resigns
resigned | Director Seafield under pressure over expenses | Director Seafield steps down over expenses
resigned | Coach Kowalke at a loss after defeat | Coach Kowalke quits after defeat
stays | Calls for minister Lindeman to resign | Minister Lindeman refuses to resign
stays | Minister Haverland under fire over dyke | Minister Haverland will not resign over dyke
dismissed | Coach Kowalke at a loss after defeat | Coach Kowalke sacked after defeat
dismissed | Norwharf chief criticised | Norwharf chief ousted
signed | Harbour treaty with Norway negotiated | Harbour treaty with Norway signed
withdrawn | Osgood runs for party leadership | Osgood drops out of party leadership race
withdrawn | Orlow troops near Charko | Orlow troops pull out of Charko
broken | Truce in Sudan agreed | Sudan truce broken within hours
restored | Power cut in Whitby hits 3000 homes | Power in Whitby restored
insolvent | Fashion chain Lovely makes losses | Fashion chain Lovely files for bankruptcy
recalled | Brake trouble with Falk 3 cars | Falk 3 cars recalled over brake trouble
new number | Train crash near Laar leaves 3 dead | Train crash near Laar leaves 5 dead
resigned | Will minister Haverland resign? | Minister Haverland resigns
cancelled | Whitby festival could be called off | Whitby festival called off
= | Norfra union calls rail strike off | Rail strike called off by Norfra union
= | Whitby festival called off | Whitby festival cancelled
= | Harbour summit in Tromso cancelled | Tromso harbour summit scrapped
= | Minister Haverland resigns | Minister Haverland steps down
= | Minister Haverland resigns | Minister Haverland quits after criticism
= | Coach Kowalke sacked | Coach Kowalke fired by club
= | Banker Osgood acquitted | Banker Osgood found not guilty
= | Reporter Aydin freed in Minsk | Reporter Aydin walks free in Minsk
= | Actress Mara Quist dies at 81 | Actress Mara Quist, 81, has died
= | Actress Mara Quist dies | Tributes to late actress Mara Quist
= | Aurora rocket launch postponed | Aurora rocket launch pushed back
= | Truce in Sudan agreed | Sudan sides reach truce deal
= | Watchdog blocks Balken merger with Norwharf | Balken merger with Norwharf vetoed by watchdog
= | Osgood drops out of leadership race | Osgood pulls out of leadership race
= | Whitby festival cancelled | Has the Whitby festival really been cancelled?
= | Banker Osgood charged with fraud | Banker Osgood pleads not guilty to fraud
= | Minister Lindeman refuses to resign | Minister Lindeman will not step down
= | Two men arrested over Whitby raid | Police arrest two men over Whitby raid, arrests made at dawn
= | Workers rescued from Goslar mine | Rescue of workers from Goslar mine
= | Ferry between Whitby and Laar resumes | Ferry between Whitby and Laar restarts
= | Nurses in Fife threaten strike over pay | Strike threat: nurses in Fife demand pay
= | Villagers in Selby look over harbour plans | Harbour plans: Selby villagers look them over
# | Rail strike announced in Norfolk | Post strike cancelled in Kent
# | Trial of banker Osgood opens | Driver jailed in Selby
# | Girl from Whitby missing | Pensioner from Kent found dead
# | Minister Haverland under fire | Coach Kowalke resigns
# | Talks on Sudan truce under way | Printers and union fail to agree
# | Aurora rocket launch set for Thursday | Northlight concert in Whitby postponed
cancelled | Orlow plans visit to Riga | Orlow cancels visit to Riga at short notice
cancelled | Carnival parade in Goslar on Monday | Goslar carnival parade won't go ahead
cancelled | Teachers in Fife set to walk out on Monday | Fife teachers suspend Monday walkout
cancelled | Opening night of Marsh House in Leeds | Opening night of Marsh House axed after star falls ill
postponed | Aurora probe to land today | Aurora probe landing delayed by two days
postponed | Verdict on nurse Weidling due today | Verdict on nurse Weidling put back to May
resigned | Claims against bishop Tellman | Bishop Tellman offers resignation to Pope
resigned | Senator Brome under fire over gifts | Senator Brome stands down over gifts
dismissed | Coach Kowalke loses sixth game | Hansa part company with coach Kowalke
stays | Bishop Tellman urged to go | Bishop Tellman vows to stay on
released | Captain of the Seastar held in Riga | Captain of the Seastar allowed home from Riga
released | Tourists kidnapped in Chad | Kidnapped tourists in Chad set free
arrested | Bomb hoax at Leeds school | Boy, 15, held over bomb hoax at Leeds school
arrested | Fugitive banker Osgood hunted | Fugitive banker Osgood captured in Riga
convicted | Widow Hartley on trial for murder | Widow Hartley gets life for murder
dropped | Singer Milow investigated | Police drop investigation into singer Milow
approved | Mevax vaccine under review | Regulator gives Mevax vaccine the green light
rejected | Osgood extradition sought | Riga refuses Osgood extradition
agreed | Row over water between Fife and Leeds | Fife and Leeds settle row over water
failed | Coalition talks in Riga | Coalition talks in Riga break down
lifted | Curfew in Riga | Riga lifts curfew
found | Pensioner from Goslar missing since Sunday | Missing Goslar pensioner found safe and well
rescued | Hikers stranded on Ben Merrow | Hikers airlifted off Ben Merrow
over | Fire on freighter Vega | Fire on freighter Vega put out
restored | Zappa payment system down | Zappa payment system back up
recalled | Glass found in yoghurt | Dairy recalls yoghurt over glass
insolvent | Creditors press travel firm Faraway | Travel firm Faraway goes bust
withdrawn | Leeds bids for garden show | Leeds withdraws garden show bid
denied | Milow and Quist split rumours | Milow denies split from Quist
= | Orlow cancels Riga visit | Orlow calls off trip to Riga
= | Senator Brome stands down | Brome resigns as senator
= | Riga lifts curfew | Curfew in Riga ends
= | Travel firm Faraway goes bust | Faraway collapses into administration
= | Kidnapped tourists in Chad set free | Kidnappers in Chad release tourists
= | Widow Hartley gets life | Widow Hartley jailed for life
= | Coalition talks in Riga break down | Riga coalition talks collapse
= | Fire on freighter Vega put out | Vega blaze extinguished
cancelled | Centre party meets in Fulda | Storm warning: Centre party calls off Fulda conference
cancelled | Singer Nika to tour Britain | Singer Nika scraps British tour
cancelled | Foreign minister Sorrow to fly to Tbilisi | Sorrow cancels Tbilisi trip
cancelled | Hull waterworks to raise prices | Hull waterworks drops price rise
averted | Hull pool faces closure | Closure of Hull pool averted
postponed | Tbilisi votes on Sunday | Tbilisi vote postponed
postponed | Kiro X phone due in March | Kiro X phone delayed until June
resumed | Mountain railway at a standstill | Mountain railway running again
resigned | Scandal around dean Albers | Dean Albers announces departure
resigned | Party leader Wool under pressure | Party leader Wool to stand down
dismissed | Police chief Thomas under fire | Home secretary fires police chief Thomas
stays | Party leader Wool under pressure | Party leader Wool rules out resignation
released | Photographer Sera held in Cairo | Egypt frees photographer Sera
released | Rapper Dizzo in custody | Rapper Dizzo released on bail
arrested | Bodies found in Hull holiday home | Husband arrested after bodies found in Hull holiday home
convicted | Tax trial of landlord Lankes | Landlord Lankes found guilty of tax fraud
convicted | Diesel trial in Hull | Diesel trial in Hull: managers sentenced
cleared | Midwife Jost on trial | Midwife Jost cleared of all charges
dropped | Landlord Lankes investigated | Case against landlord Lankes dropped
overturned | Climate group sues | Court strikes down climate law
approved | Pension reform in parliament | Parliament passes pension reform
rejected | Pension reform in parliament | Parliament votes down pension reform
rejected | Vento bids billions for Polar airline | Polar airline spurns Vento bid
agreed | Coalition row over pensions | Coalition strikes deal on pensions
failed | Vento rocket test on Kodiak | Vento rocket test fails on Kodiak
lifted | Port of Tbilisi under quarantine | Tbilisi port quarantine lifted
found | Toddler from Hull missing | Toddler from Hull found alive
rescued | Skier buried by avalanche | Skier pulled alive from avalanche
dead | Tenor Brandon in intensive care | Tenor Brandon dies
over | Moor fire near Hull rages | Moor fire near Hull extinguished
restored | Rail app crashes | Rail app working again
reopened | Rhine bridge closed | Rhine bridge reopens
recalled | Metal in baby food | Maker recalls baby food over metal
insolvent | Car supplier Krono in trouble | Car supplier Krono enters administration
withdrawn | Vento bids billions for Polar airline | Vento withdraws Polar airline bid
denied | Report: Vento plans layoffs | Vento denies layoff report
= | Polar airline spurns Vento bid | Polar rejects Vento offer
= | Parliament passes pension reform | Pension reform approved by parliament
= | Dean Albers resigns | Albers steps down as dean
= | Rail app working again | Rail app back online
= | Skier pulled alive from avalanche | Skier rescued from avalanche
= | Vento withdraws Polar airline bid | Vento pulls out of bidding for Polar
= | Car supplier Krono enters administration | Krono files for insolvency
= | Moor fire near Hull extinguished | Firefighters put out moor fire near Hull
cancelled | Data centre planned in Trebbin | Firm scraps plan for Trebbin data centre
cancelled | Handball final in Riesa | Virus outbreak: Riesa handball final cancelled
withdrawn | Li and Modra to hold summit | Li pulls out of summit with Modra
cancelled | Savings banks Riesa and Torgau to merge | Riesa and Torgau savings banks abandon merger
averted | Torgau bin workers plan strike | Torgau bin strike averted at the last minute
postponed | Quell to go public in June | Quell puts flotation on hold
resumed | Oil production off Ghana halted | Oil production off Ghana resumes
resigned | Prime minister Varga under pressure | Prime minister Varga quits
resigned | Director Kolb and the expenses scandal | Director Kolb resigns over expenses
dismissed | Coach Zorn on the brink | Riesa sack coach Zorn
stays | Coach Zorn on the brink | Coach Zorn to stay on at Riesa
released | Reporter Malik jailed in Belarus | Belarus releases reporter Malik
arrested | Attack on mosque in Lenz | Two held over attack on mosque in Lenz
arrested | Millionaire Grube on the run | Millionaire Grube arrested at airport
convicted | Priest Oster on trial for abuse | Priest Oster jailed for six years
cleared | Mayor Falk on trial for fraud | Mayor Falk acquitted of fraud
dropped | Mayor Falk investigated for fraud | No charges for mayor Falk over fraud claims
overturned | Referendum on wind farms banned | Court overturns ban on wind farm referendum
approved | Brussels looks at Tronix deal for Quell | Brussels clears Tronix deal for Quell
rejected | Brussels looks at Tronix deal for Quell | Brussels blocks Tronix deal for Quell
agreed | Li and Modra in tariff row | Li and Modra agree to end tariff row
failed | Li and Modra in tariff talks | Tariff talks between Li and Modra end without result
suspended | Li puts tariffs on cars from Modra | Li pauses tariffs on cars from Modra
lifted | Travel warning for Ghana | Ghana travel warning lifted
found | Submarine Narwhal missing | Wreck of submarine Narwhal found
rescued | Bus plunges into river in Riesa | All passengers rescued from bus in Riesa river
dead | Climber Pohl falls on Eiger | Climber Pohl found dead on Eiger
dead | Singer Rosie Bloom in hospice | Rosie Bloom dies aged 84
over | Siege in Torgau goes on | Siege in Torgau ends peacefully
restored | Riesa without drinking water | Drinking water back in Riesa
insolvent | Lenz hospital short of money | Lenz hospital files for insolvency
recalled | Quell batteries overheat | Quell recalls batteries
withdrawn | Greens name Falk as candidate | Falk withdraws candidacy
denied | Media: Quell plans flotation | Quell denies flotation plans
= | Prime minister Varga quits | Varga steps down as prime minister
= | Quell recalls batteries | Battery recall at Quell
= | Brussels blocks Tronix deal for Quell | Brussels vetoes Tronix takeover of Quell
= | Priest Oster jailed for six years | Six years in prison for priest Oster
= | Riesa sack coach Zorn | Coach Zorn fired by Riesa
= | Rosie Bloom dies aged 84 | Singer Rosie Bloom dead at 84
"""
