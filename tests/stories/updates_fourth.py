"""The fourth list of pairs, written before anybody looked at the words: all kinds of news, as newsrooms write them.

`>` a step on, however it is named, `=` the same news told again, `#` another event. All are made up.
"""

from __future__ import annotations

GERMAN = """
> | Wirtschaftsministerin Dreesen gerät wegen Gutachten unter Druck | Dreesen gibt Amt als Wirtschaftsministerin auf
> | Bundesrat berät am Freitag über Heizkostengesetz | Heizkostengesetz scheitert im Bundesrat
> | Bürgerentscheid über Windpark in Lauchheim hat begonnen | Lauchheimer stimmen für Windpark
> | Koalition in Schwerin ringt um Haushalt | Koalition in Schwerin verständigt sich nach Marathonsitzung auf Haushalt
> | Parteitag: Drei Kandidaten wollen Vorsitz der Freien Liste | Marlene Kuhl neue Vorsitzende der Freien Liste
> | Oberbürgermeister Rasch stellt sich Abwahlverfahren | Bürger wählen Oberbürgermeister Rasch ab
> | Regierung will Tankrabatt zum Jahresende auslaufen lassen | Kehrtwende der Regierung: Tankrabatt bleibt nun doch
> | Botschafter Tamm wegen Äußerung einbestellt | Berlin weist Botschafter Tamm aus
> | Stichwahl in Lohra zwischen Weiß und Arnold | Arnold gewinnt Stichwahl in Lohra
> | Abgeordnete Vogt soll Fördergeld veruntreut haben | Landtag hebt Immunität von Abgeordneter Vogt auf
> | Verhandlungen über Waffenruhe in Karsund gehen weiter | Waffenruhe in Karsund tritt in Kraft
> | Waffenruhe in Karsund hält auch am dritten Tag | Armee bricht Waffenruhe in Karsund
> | Plädoyers im Prozess um Brandstiftung in Seniorenheim | Brandstiftung in Seniorenheim: Lebenslang für Pfleger
> | Klage gegen Autobahnbau bei Elmenhorst vor Gericht | Gericht stoppt Autobahnbau bei Elmenhorst
> | Bundesgerichtshof prüft Urteil gegen Raser von Moers | BGH kippt Urteil gegen Raser von Moers
> | Ermittlungen gegen Chefarzt wegen falscher Abrechnungen | Chefarzt muss wegen falscher Abrechnungen vor Gericht
> | Gericht verhandelt über Auslieferung von Hacker Petrow | Hacker Petrow wird an die USA ausgeliefert
> | Untersuchungshaft für Geschäftsführer Lamprecht | Geschäftsführer Lamprecht wieder auf freiem Fuß
> | Prozess um Zugunglück von Altmühl zieht sich hin | Freisprüche im Prozess um Zugunglück von Altmühl
> | Ex-Fußballprofi Banda wegen Steuerhinterziehung verurteilt | Banda legt Berufung gegen Urteil ein
> | Vierjähriger in Bad Sulden vermisst | Vermisster Vierjähriger aus Bad Sulden wohlbehalten wieder da
> | Lawine in Tirol: Suche nach zwei Skifahrern | Lawine in Tirol: Leichen von zwei Skifahrern geborgen
> | Bankräuber von Gifhorn weiter flüchtig | Zwei Wochen nach Überfall: Bankräuber von Gifhorn geht Polizei ins Netz
> | Radfahrer in Köln von Laster erfasst und schwer verletzt | Nach Unfall in Köln: Radfahrer erliegt seinen Verletzungen
> | Brand in Chemiepark Burghausen: Anwohner sollen Fenster schließen | Chemiepark Burghausen: Feuer gelöscht
> | Frachter „Elsa K.“ vor Borkum auf Grund gelaufen | Schlepper ziehen Frachter „Elsa K.“ vor Borkum frei
> | Unbekannter bedroht Lehrer an Schule in Marl | SEK überwältigt Mann an Schule in Marl
> | Tödliche Schüsse in Shisha-Bar: Polizei sucht Täter | Schüsse in Shisha-Bar: 24-Jähriger stellt sich
> | Weltkriegsbombe in Paderborn gefunden: 3000 Menschen müssen raus | Weltkriegsbombe in Paderborn ist entschärft
> | A9 nach Lkw-Unfall bei Hof voll gesperrt | A9 bei Hof nach Lkw-Unfall wieder frei
> | Gruppe in Höhle bei Obertraun eingeschlossen | Höhle bei Obertraun: Alle Eingeschlossenen im Freien
> | Lösegeldforderung nach Entführung von Bankierssohn | Entführter Bankierssohn ist frei
> | Orkantief „Hertha“ zieht auf Nordsee zu | Orkantief „Hertha“: Bahn stellt Fernverkehr im Norden ein
> | Unwetterwarnung für Oberbayern | Wetterdienst nimmt Unwetterwarnung für Oberbayern zurück
> | Elbe-Pegel in Dresden steigt weiter | Elbe-Pegel in Dresden sinkt wieder
> | Hallig Nordmoor nach Sturmflut ohne Strom | Strom auf Hallig Nordmoor ist zurück
> | Modekette Bolero sucht Investor | Modekette Bolero macht alle Filialen dicht
> | Notenbank entscheidet heute über Leitzins | Notenbank senkt Leitzins überraschend
> | Tarifrunde bei der Post: Verdi ruft zu Warnstreiks auf | Post und Verdi erzielen Tarifabschluss
> | Autozulieferer Helmbrecht kämpft ums Überleben | Helmbrecht meldet Insolvenz an
> | Brüssel prüft Fusion von Nordgas und Elbwerk | Nordgas gibt Fusion mit Elbwerk auf
> | Stellenabbau bei Maschinenbauer Kranich droht | Maschinenbauer Kranich streicht 900 Stellen
> | Airlux stellt Flüge nach Beirut ein | Airlux fliegt wieder nach Beirut
> | Kartellamt nimmt Onlinehändler Rivo ins Visier | Kartellamt verhängt Millionenbuße gegen Onlinehändler Rivo
> | Chef der Sparkasse Mitteltal beurlaubt | Sparkasse Mitteltal setzt Chef vor die Tür
> | Bayern vor Verpflichtung von Mittelfeldspieler Okoro | Okoro unterschreibt bei Bayern bis 2030
> | Trainerfrage beim HSV: Gespräche mit Lindqvist | Lindqvist übernimmt den HSV
> | Stürmer Demir verletzt vom Platz getragen | Kreuzbandriss: Saison-Aus für Stürmer Demir
> | Halbfinale in Wimbledon: Kolarova trifft auf Ito | Ito schlägt Kolarova und steht im Wimbledon-Finale
> | Slalom in Kitzbühel: Wind macht Sorgen | Wind: Slalom in Kitzbühel auf Sonntag verlegt
> | Doping-Verdacht gegen Sprinterin Halle | Sprinterin Halle wegen Dopings für vier Jahre gesperrt
> | Zweitligist Aue bangt um Lizenz | DFL erteilt Aue die Lizenz
> | Intendantin Roth vor dem Aus? | Staatsoper trennt sich von Intendantin Roth
> | Rakete „Spica 2“ startbereit | „Spica 2“ hebt erfolgreich ab
> | Raumsonde „Kepler B“ im Anflug auf den Mond | Raumsonde „Kepler B“ auf dem Mond gelandet
> | Filmpreis: Acht Filme im Rennen | Filmpreis: „Die Stille“ als bester Film ausgezeichnet
> | Gestohlenes Gemälde aus Museum in Ulm: Polizei tappt im Dunkeln | Gestohlenes Gemälde aus Ulm wieder aufgetaucht
> | Schauspieler Kurt Delling nach Sturz im Koma | Schauspieler Kurt Delling aus dem Koma erwacht
> | Zulassung für Alzheimer-Mittel Lecavir beantragt | EMA gibt grünes Licht für Alzheimer-Mittel Lecavir
> | Freibad Hasede: Eröffnung für Samstag geplant | Freibad Hasede bleibt vorerst zu
> | Streit um Kita-Gebühren in Wedel | Wedel schafft Kita-Gebühren ab
> | Rathaus Emsdetten nach Drohmail geräumt | Rathaus Emsdetten nach Drohmail wieder geöffnet
> | Trinkwasser in Gladenbach muss abgekocht werden | Gladenbach: Trinkwasser muss nicht mehr abgekocht werden
> | Wolf im Kreis Gifhorn zum Abschuss freigegeben | Wolf im Kreis Gifhorn erlegt
= | Orkan „Hertha“ fegt über Norddeutschland hinweg | Norddeutschland: Orkantief „Hertha“ richtet Schäden an
= | Drei Tote bei Wohnhausbrand in Essen | Wohnhaus in Essen in Flammen: Drei Menschen sterben
= | Lindqvist wird neuer HSV-Trainer | HSV verpflichtet Trainer Lindqvist
= | Notenbank senkt Leitzins auf 2,25 Prozent | Leitzins sinkt auf 2,25 Prozent
= | Modekette Bolero schließt alle Filialen | Aus für Bolero: Modekette macht alle Läden dicht
= | Wirtschaftsministerin Dreesen tritt zurück | Wirtschaftsministerin Dreesen wirft hin
= | Schauspieler Kurt Delling mit 78 Jahren gestorben | Trauer um Schauspieler Kurt Delling
= | Polizei fasst Bankräuber von Gifhorn | Bankräuber von Gifhorn festgenommen
= | Elfjährige aus Trier tot im Wald gefunden | Leiche von Elfjähriger in Waldstück bei Trier entdeckt
= | Busunglück in Peru: Mindestens 20 Tote | Bus stürzt in Peru in Schlucht – mindestens 20 Tote
= | Arnold neuer Bürgermeister in Lohra | Lohra: Arnold gewinnt Bürgermeisterwahl
= | Gericht stoppt Autobahnbau bei Elmenhorst | Baustopp für Autobahn bei Elmenhorst
= | Post und Verdi einigen sich im Tarifstreit | Durchbruch im Tarifstreit bei der Post
= | Ministerpräsident Kolb will nicht wieder antreten | Ministerpräsident Kolb verzichtet auf neue Kandidatur
= | Hitzerekord in Lingen: 41,1 Grad gemessen | 41,1 Grad: Lingen meldet neuen Hitzerekord
= | Maschinenbauer Kranich baut 900 Stellen ab | 900 Jobs fallen weg bei Maschinenbauer Kranich
= | Bombe in Paderborn entschärft | Paderborn: Entschärfung der Weltkriegsbombe geglückt
= | Ito zieht ins Finale von Wimbledon ein | Wimbledon: Ito steht nach Sieg über Kolarova im Finale
= | Freispruch für Ärztin im Prozess um Sterbehilfe | Sterbehilfe: Gericht spricht Ärztin frei
= | Streik bei Airlux: Hunderte Flüge fallen aus | Airlux streicht wegen Streiks Hunderte Flüge
= | Papst besucht im Mai Litauen | Vatikan kündigt Papstreise nach Litauen für Mai an
= | Erdbeben erschüttert Kreta | Kreta: Erde bebt – Touristen fliehen ins Freie
= | EU verhängt Sanktionen gegen Reederei Morskaja | Reederei Morskaja auf EU-Sanktionsliste
# | Brand in Lagerhalle in Halle | Brand in Supermarkt in Jena
# | Mann stirbt bei Arbeitsunfall in Kassel | Frau stirbt bei Verkehrsunfall in Kassel
# | Umweltminister Kern tritt zurück | Verkehrsminister Obst tritt zurück
# | Bus fährt in Fulda gegen Hauswand | Auto fährt in Erfurt gegen Hauswand
# | Piloten von Airlux streiken am Montag | Lokführer streiken am Montag
# | Bahnstrecke Ulm–Augsburg gesperrt | Bahnstrecke Kiel–Lübeck gesperrt
# | 17-Jähriger in Bremen mit Messer verletzt | 19-Jähriger in Hamburg mit Messer verletzt
# | Insolvenz: Bäckerei Krume gibt auf | Insolvenz: Modehaus Petersen gibt auf
# | Bürgermeister von Hagenow wiedergewählt | Landrat im Kreis Uelzen wiedergewählt
# | Sturz vom Dach: Handwerker in Graz verletzt | Sturz vom Balkon: Kind in Linz verletzt
# | Umfrage: Union legt zu | Umfrage: Deutsche sparen weniger
# | Regisseurin Ute Adler mit 90 gestorben | Schauspieler Heinz Loh mit 90 gestorben
# | Siemann AG erhöht Prognose | Baltic AG erhöht Prognose
# | Dortmund gewinnt in Mainz | Leipzig gewinnt in Freiburg
"""

ENGLISH = """
> | Health secretary Marlowe under pressure over leaked emails | Marlowe stands down as health secretary
> | Senate to vote on farm bill on Thursday | Farm bill clears Senate by two votes
> | MPs debate ban on disposable vapes | MPs back ban on disposable vapes
> | Three in race to lead Reform Alliance | Priya Nand elected leader of Reform Alliance
> | Mayor Castellan faces recall vote | Voters oust Mayor Castellan
> | Government to press ahead with parking tax | Government makes U-turn on parking tax
> | Ambassador Ruiz summoned over remarks | Ambassador Ruiz expelled over remarks
> | Ceasefire talks for Karsund enter second day | Ceasefire in Karsund takes effect
> | Ceasefire in Karsund holding, say observers | Ceasefire in Karsund collapses
> | Polls close in Westmark election | Incumbent Haas concedes Westmark election
> | Premier Olsen to seek third term | Premier Olsen drops bid for third term
> | Jury out in trial of nurse accused of poisoning patients | Nurse found guilty of poisoning patients
> | Court hears challenge to Ridgeway pipeline | Judge halts work on Ridgeway pipeline
> | Supreme court to rule on Delmar voting map | Supreme court strikes down Delmar voting map
> | Former banker Osei faces fraud inquiry | Former banker Osei charged with fraud
> | Judge weighs bail for crypto founder Lim | Crypto founder Lim granted bail
> | Rapper Kid Sable in custody after shooting | Charges against rapper Kid Sable dropped
> | Trial of activist Moreau nears end | Activist Moreau handed five-year term
> | Nurse Doyle appeals against conviction | Nurse Doyle's conviction quashed
> | Search for hiker missing in Cairngorms | Hiker missing in Cairngorms turns up safe
> | Coastguard searches for crew of trawler Mary Ann | Bodies of two crew of trawler Mary Ann recovered
> | Police hunt gunman after Leeds shooting | Suspect in custody after Leeds shooting
> | Cyclist critical after crash with lorry in Bristol | Cyclist succumbs to injuries after Bristol lorry crash
> | Wildfire near Redding grows overnight | Crews get upper hand on wildfire near Redding
> | Freighter Adria runs aground off Cornwall | Freighter Adria refloated off Cornwall
> | Gunman holds hostages at Lyon bank | Hostages walk free from Lyon bank
> | Wartime bomb found in Exeter garden | Wartime bomb in Exeter made safe
> | M6 shut after tanker spill near Stoke | M6 reopens after tanker spill near Stoke
> | Miners trapped underground at Kolwezi | All miners trapped at Kolwezi brought to surface
> | Hurricane Ida Mae heads for Gulf coast | Hurricane Ida Mae makes landfall on Gulf coast
> | Flood warning issued for Severn | Flood warning for Severn stood down
> | Tens of thousands without power after Storm Bella | Power back on for homes hit by Storm Bella
> | Retailer Finch & Cole seeks buyer | Retailer Finch & Cole goes under
> | Bank of Norland to decide on rates | Bank of Norland cuts rates in surprise move
> | Postal workers set for walkout on Friday | Postal workers call off Friday walkout
> | Regulators examine Nordgas merger with Elbwerk | Nordgas walks away from merger with Elbwerk
> | Chipmaker Veltro plans job cuts | Chipmaker Veltro to axe 900 jobs
> | Skyline halts flights to Beirut | Skyline resumes flights to Beirut
> | Watchdog investigates online retailer Rivo | Watchdog fines online retailer Rivo £20m
> | Bank chief Harlan on leave over claims | Bank ousts chief Harlan over claims
> | United close in on midfielder Okoro | United complete signing of midfielder Okoro
> | Rovers in talks with Lindqvist over manager job | Rovers appoint Lindqvist as manager
> | Striker Demir carried off injured | Striker Demir ruled out for season
> | Kolarova faces Ito in Wimbledon semi-final | Ito beats Kolarova to reach Wimbledon final
> | Storm threatens Sunday's race at Silverdale | Sunday's race at Silverdale pushed back to Monday
> | Sprinter Hale suspected of doping | Sprinter Hale banned for four years over doping
> | Town threatened with points deduction | Town docked six points
> | Opera house director Roth faces calls to go | Opera house parts ways with director Roth
> | Spica rocket ready for lift-off | Spica rocket blasts off from Kourou
> | Kepler B probe nears moon | Kepler B probe touches down on moon
> | Eight films up for Golden Reel | The Silence wins Golden Reel for best film
> | Police hunt thieves after painting stolen from Ghent museum | Painting stolen from Ghent museum resurfaces
> | Actor Kurt Delling in coma after fall | Actor Kurt Delling wakes from coma
> | Drugmaker seeks approval for Alzheimer's drug Lecavir | Regulator gives green light to Alzheimer's drug Lecavir
> | Swimming pool in Hexham due to open Saturday | Swimming pool in Hexham to stay shut
> | Town hall in Yeovil evacuated after threat | Town hall in Yeovil given all-clear after threat
> | Boil water notice for Jackson | Boil water notice lifted in Jackson
= | Hurricane Ida Mae slams into Gulf coast | Gulf coast battered as Hurricane Ida Mae comes ashore
= | Three killed in Essen house fire | Three people die in house fire in Essen
= | Rovers name Lindqvist as new manager | Lindqvist takes charge at Rovers
= | Bank of Norland cuts rates to 2.25% | Norland interest rates cut to 2.25%
= | Retailer Finch & Cole collapses | Finch & Cole goes bust
= | Health secretary Marlowe resigns | Marlowe quits as health secretary
= | Actor Kurt Delling dies at 78 | Tributes paid to actor Kurt Delling, who has died aged 78
= | Police arrest man over Leeds shooting | Man held over Leeds shooting
= | Bus plunges into ravine in Peru, killing at least 20 | At least 20 dead after bus plunges into Peru ravine
= | Farm bill passes Senate | Senate approves farm bill
= | Judge halts Ridgeway pipeline | Work on Ridgeway pipeline stopped by judge
= | Premier Olsen will not seek third term | Premier Olsen rules out third term
= | Chipmaker Veltro to cut 900 jobs | 900 jobs to go at chipmaker Veltro
= | Ito through to Wimbledon final | Wimbledon: Ito sees off Kolarova to reach final
= | Doctor cleared in assisted dying case | Not guilty: doctor acquitted in assisted dying case
= | Skyline strike grounds hundreds of flights | Hundreds of Skyline flights cancelled due to strike
= | Pope to visit Lithuania in May | Vatican announces papal trip to Lithuania in May
# | Warehouse fire in Hull | Supermarket fire in Derby
# | Environment minister Kern resigns | Transport minister Oakes resigns
# | Teenager stabbed in Bristol | Teenager stabbed in Croydon
# | Pilots at Skyline to strike on Monday | Train drivers to strike on Monday
# | Bakery chain Crumb goes into administration | Fashion chain Petra goes into administration
# | Director Ute Adler dies at 90 | Actor Henry Loh dies at 90
# | Veltro raises profit forecast | Baltic raises profit forecast
# | Arsenal win at Fulham | Everton win at Burnley
# | Magnitude 5.8 quake hits Chile | Magnitude 5.6 quake hits Turkey
# | Bus overturns in Kent | Lorry overturns in Devon
"""
