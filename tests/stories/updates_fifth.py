"""The fifth list, written blind as the fourth was: the same news with its number said in another way, and another event of
the same kind on the same day.

`=` the same news told again, `#` another event. All are made up.
"""

from __future__ import annotations

GERMAN = """
= | 12.000 Menschen demonstrieren in Leipzig gegen Mieterhöhungen | Leipzig: Mehr als 10.000 Menschen gegen Mieterhöhungen auf der Straße
= | Zugunglück in Indien: 48 Tote | Dutzende Tote bei Zugunglück in Indien
= | Siemann streicht 6000 Stellen | Siemann will rund 6.000 Stellen abbauen
= | Schaden nach Großbrand in Hanau bei 1,5 Millionen Euro | Großbrand in Hanau: Schaden in Millionenhöhe
= | Zoll beschlagnahmt 500 Kilo Kokain in Hamburg | Zoll beschlagnahmt halbe Tonne Kokain in Hamburg
= | Erdbeben der Stärke 5,9 in der Türkei | Türkei: Beben der Stärke 6 erschüttert Provinz
= | Gericht verurteilt Betrüger zu 18 Monaten Haft | Betrüger zu eineinhalb Jahren Haft verurteilt
= | Rente steigt im Juli um 3,7 Prozent | Renten steigen im Juli um fast vier Prozent
= | Bahn verspätet: Nur 58,5 Prozent der Züge pünktlich | Bahn: Mehr als 40 Prozent der Fernzüge unpünktlich
= | Zahl der Arbeitslosen sinkt auf 2,91 Millionen | Arbeitslosigkeit sinkt: 2,9 Millionen Menschen ohne Job
= | Zwei Drittel der Deutschen für Tempolimit | Umfrage: 66 Prozent für Tempolimit
= | Waldbrand in Brandenburg: 200 Hektar in Flammen | Waldbrand in Brandenburg auf zwei Quadratkilometern
= | Rekord: 30.000 Läufer beim Marathon in Hamburg | Zehntausende Läufer beim Marathon in Hamburg
= | Elon-Fabrik in Grünheide: 1500 Beschäftigte streiken | Rund 1.500 Beschäftigte streiken bei Elon-Fabrik in Grünheide
= | Lotto: Spieler aus Hessen gewinnt 42,7 Millionen Euro | Lotto-Jackpot: 43 Millionen gehen nach Hessen
= | Bundeswehr bestellt 105 Panzer für drei Milliarden Euro | Bundeswehr kauft mehr als 100 neue Panzer
= | Überschwemmungen in Nigeria: mindestens 111 Tote | Überschwemmungen in Nigeria fordern mehr als 100 Menschenleben
= | Einbrecher erbeuten Schmuck für 250.000 Euro in Bonn | Bonn: Schmuck im Wert einer Viertelmillion Euro gestohlen
= | Vierköpfige Familie stirbt bei Unfall auf A7 | Unfall auf A7: Vier Tote
= | Flugzeug mit 181 Menschen an Bord muss in Wien notlanden | Notlandung in Wien: Flugzeug mit rund 180 Passagieren
# | Brand in Seniorenheim in Bochum: Zwei Verletzte | Brand in Seniorenheim in Kiel: Drei Verletzte
# | Innenminister Kolbe tritt zurück | Justizministerin Sander tritt zurück
# | Warnstreik am Flughafen Köln/Bonn | Warnstreik am Flughafen Stuttgart
# | Umfrage: SPD in Hessen vorn | Umfrage: CDU in Sachsen vorn
# | Freiburg besiegt Bremen 2:0 | Mainz besiegt Augsburg 2:0
# | Radfahrerin in Münster von Auto erfasst | Radfahrer in Oldenburg von Auto erfasst
# | Badesee in Sachsen: 14-Jähriger ertrunken | Badesee in Bayern: 16-Jähriger ertrunken
# | Polizei hebt Drogenlabor in Aachen aus | Polizei hebt Drogenlabor in Görlitz aus
# | Bombe in Hannover entschärft | Bombe in Dresden entschärft
# | Gericht verurteilt Raser in Krefeld zu vier Jahren Haft | Gericht verurteilt Einbrecher in Rostock zu vier Jahren Haft
# | Bürgerentscheid in Tübingen: Mehrheit gegen Stadtbahn | Bürgerentscheid in Murnau: Mehrheit gegen Hotel
# | Krankenhaus in Wolfhagen schließt | Krankenhaus in Groß-Umstadt schließt
# | Schiedsrichter Haupt beendet Karriere | Torhüter Wimmer beendet Karriere
# | Geisterfahrer auf A3 bei Limburg: ein Toter | Geisterfahrer auf A8 bei Pforzheim: ein Toter
# | Geldautomat in Lengerich gesprengt | Geldautomat in Wetter gesprengt
# | Sänger Toni Marano gestorben | Kabarettist Ernst Wiegand gestorben
# | Anschlag auf Moschee in Kabul | Anschlag auf Polizeistation in Peshawar
# | Wolf reißt Schafe bei Uelzen | Wolf reißt Ponys bei Cuxhaven
# | Vermisste 15-Jährige aus Hof wieder da | Vermisster 13-Jähriger aus Suhl wieder da
# | Stadtrat von Aalen beschließt Haushalt | Stadtrat von Speyer beschließt Haushalt
"""

ENGLISH = """
= | 12,000 march through Glasgow over rents | More than 10,000 protest in Glasgow against rents
= | India train crash kills 48 | Dozens killed in India train crash
= | Veltro to cut 6,000 jobs | Veltro to axe about 6,000 jobs
= | Fire causes £1.5m damage at Hull warehouse | Hull warehouse fire causes damage of more than £1 million
= | Police seize 500kg of cocaine in Rotterdam | Half a tonne of cocaine seized in Rotterdam
= | Magnitude 5.9 earthquake hits Crete | Crete shaken by quake of nearly magnitude 6
= | Fraudster jailed for 18 months | Fraudster gets year and a half in jail
= | State pension to rise by 4.1% | State pension to go up by more than 4 per cent
= | Unemployment falls to 1.48 million | Unemployment drops below 1.5m
= | Two thirds of Britons back lower speed limit | Poll: 66% of Britons back lower speed limit
= | Wildfire near Redding burns 1,000 acres | Wildfire near Redding burns more than 400 hectares
= | Ten people hurt as tram derails in Zagreb | Zagreb tram derailment injures ten
= | Lottery ticket holder in Leeds wins £42.7m | Leeds lottery winner scoops £43m jackpot
= | Army orders 105 tanks in £3bn deal | Army to buy more than 100 new tanks
= | Floods in Nigeria kill at least 111 | Nigeria floods leave more than 100 dead
= | Jewellery worth £250,000 stolen in Bath raid | Thieves take quarter of a million pounds of jewellery in Bath
= | Family of four killed in M4 crash | Four dead in M4 crash
= | Plane with 181 on board makes emergency landing in Vienna | Vienna emergency landing: plane carrying about 180 people lands safely
= | Museum in Oslo draws a million visitors | Museum in Oslo welcomes 1,000,000th visitor
= | Twelve-year-old boy wins national chess title | Boy, 12, wins national chess title
# | Two hurt in care home fire in Hull | Three hurt in care home fire in Luton
# | Home secretary Colby resigns | Justice minister Sanders resigns
# | Security staff strike at Bristol airport | Security staff strike at Luton airport
# | Poll puts Labour ahead in Wales | Poll puts Conservatives ahead in Kent
# | Brighton beat Fulham 2-0 | Wolves beat Everton 2-0
# | Cyclist hit by car in York | Cyclist hit by car in Hove
# | Boy, 14, drowns in lake in Cheshire | Boy, 16, drowns in river in Devon
# | Cannabis farm found in Bolton | Cannabis farm found in Swindon
# | Wartime bomb defused in Plymouth | Wartime bomb defused in Berlin
# | Speeding driver jailed for four years in Preston | Burglar jailed for four years in Exeter
# | Hospital in Minnesota closes maternity ward | Hospital in Ohio closes maternity ward
# | Goalkeeper Wimmer announces retirement | Referee Haupt announces retirement
# | Wrong-way driver killed on I-95 in Georgia | Wrong-way driver killed on I-40 in Tennessee
# | Bomb blast at mosque in Kabul | Bomb blast at police station in Peshawar
# | Missing girl, 15, from Hull found safe | Missing boy, 13, from Truro found safe
# | Singer Tony Marano dies | Comedian Ernest Wigan dies
# | Council in Selby approves budget | Council in Rugby approves budget
# | Tornado hits town in Kansas | Tornado hits town in Alabama
# | Small plane crashes in Alaska, two dead | Small plane crashes in Arizona, two dead
# | Airline Nordair cancels flights over strike | Airline Skyline cancels flights over fog
"""
