"""The sixth list, written after the words had been completed by the fourth, about other matters, and counted before anything
was changed for it.

`>` a step on, however it is named, `=` the same news told again, `#` another event. All are made up.
"""

from __future__ import annotations

GERMAN = """
> | Bürgermeister Lohse wirbt für Verkauf der Stadtwerke | Stadtrat stoppt Verkauf der Stadtwerke
> | Grüne und CDU in Flensheim sondieren | Grüne und CDU in Flensheim nehmen Koalitionsverhandlungen auf
> | Koalitionsverhandlungen in Flensheim auf der Zielgeraden | Koalitionsvertrag in Flensheim steht
> | Abgeordneter Brill unter Plagiatsverdacht | Uni entzieht Abgeordnetem Brill den Doktortitel
> | Regierungschefin Ilves stellt Vertrauensfrage | Regierungschefin Ilves verliert Vertrauensfrage
> | Parlament in Sundria diskutiert Wehrpflicht | Sundria führt Wehrpflicht wieder ein
> | Putschversuch in Tamaria: Soldaten vor Präsidentenpalast | Putschversuch in Tamaria niedergeschlagen
> | Präsident Okello verweigert Amtsübergabe | Präsident Okello verlässt das Land
> | Außenminister Veit will Gespräche mit Rebellen | Rebellen lassen Außenminister Veit abblitzen
> | Volksbegehren gegen Olympia in Hamburg gestartet | Volksbegehren gegen Olympia: Initiative hat genug Unterschriften
> | Opposition verlangt Untersuchungsausschuss zur Mautaffäre | Landtag setzt Untersuchungsausschuss zur Mautaffäre ein
> | Haftbefehl gegen Immobilienkönig Sarow | Immobilienkönig Sarow in Dubai aufgespürt
> | Mordprozess Tanja K.: Gutachter sagt aus | Mordprozess Tanja K.: Staatsanwalt fordert lebenslange Haft
> | Mutmaßlicher Spion in Wien vor Gericht | Spionageprozess in Wien endet mit Schuldspruch
> | Razzia bei Pflegedienst in Essen | Razzia bei Pflegedienst in Essen: Geschäftsführerin sitzt ein
> | Verfassungsgericht verhandelt über Wahlrechtsreform | Karlsruhe erklärt Wahlrechtsreform für verfassungswidrig
> | Eilantrag gegen Demoverbot in Dresden | Verwaltungsgericht lässt Demo in Dresden zu
> | Influencer Malo wegen Betrugs in U-Haft | Influencer Malo gegen Auflagen aus U-Haft entlassen
> | Kreuzfahrtschiff „Aurelia“ treibt manövrierunfähig im Skagerrak | Kreuzfahrtschiff „Aurelia“ erreicht sicher den Hafen
> | Kleinflugzeug über der Eifel vom Radar verschwunden | Wrack von Kleinflugzeug in der Eifel entdeckt
> | Seilbahn am Nebelhorn steht: 40 Menschen in Gondeln | Seilbahn am Nebelhorn: Alle Passagiere wieder am Boden
> | Waldbrand bei Jüterbog: Dörfer werden evakuiert | Waldbrand bei Jüterbog: Bewohner dürfen zurück
> | Gasgeruch in Altstadt von Goslar: Häuser geräumt | Goslar: Leck gefunden, Anwohner zurück in ihren Häusern
> | Zwölfjährige nach Badeunfall in Lebensgefahr | Zwölfjährige stirbt nach Badeunfall im Krankenhaus
> | Messerangreifer von Hagen auf der Flucht | Messerangreifer von Hagen: Polizei nimmt Verdächtigen fest
> | Cyberangriff legt Kreisverwaltung in Anhalt lahm | Nach Cyberangriff: Kreisverwaltung Anhalt arbeitet wieder
> | Puma aus Tierpark Lünen entlaufen | Entlaufener Puma in Lünen eingefangen
> | Vulkan auf La Roma bricht aus | Vulkan auf La Roma beruhigt sich
> | Tropensturm „Nestor“ gewinnt an Kraft | Tropensturm „Nestor“ zum Hurrikan hochgestuft
> | Schneechaos: Flughafen München geschlossen | Flughafen München öffnet Startbahn wieder
> | Glatteis: Schulbusse im Harz fahren nicht | Schulbusse im Harz fahren wieder
> | Deich bei Neuwerth droht zu brechen | Deich bei Neuwerth gebrochen
> | Bitcoin-Börse Klaro: Kunden kommen nicht an ihr Geld | Bitcoin-Börse Klaro ist zahlungsunfähig
> | Spekulationen um Übernahme von Medigen | Pharmariese Orlas übernimmt Medigen für 12 Milliarden
> | Aktionäre der Nordbank stimmen über Fusion ab | Aktionäre der Nordbank lehnen Fusion ab
> | Lokführer und Bahn verhandeln wieder | Lokführer erklären Verhandlungen mit der Bahn für gescheitert
> | Konzernchef Dahl räumt Fehler ein | Konzernchef Dahl nimmt seinen Hut
> | Börsengang von Softly für Frühjahr geplant | Softly verschiebt Börsengang auf unbestimmte Zeit
> | Werk von Reifenbauer Gripp in Hanau vor dem Aus | Reifenbauer Gripp schließt Werk in Hanau
> | US-Regierung droht mit Autozöllen | US-Regierung verhängt Zölle auf Autos
> | Bundesbank rätselt über Goldlieferung | Goldlieferung der Bundesbank eingetroffen
> | Netzagentur prüft Preise von Stromix | Netzagentur verbietet Stromix Preiserhöhung
> | Frankfurt gegen Porto: Es geht in die Verlängerung | Frankfurt scheitert im Elfmeterschießen an Porto
> | Tennis: Regen unterbricht Match von Sander | Sander zieht nach Regenpause ins Viertelfinale ein
> | Nationalspieler Kofi fraglich für EM | Nationalspieler Kofi fährt nicht zur EM
> | Verband ermittelt nach Rassismus-Vorfall in Essen | Nach Rassismus-Vorfall: Essen muss vor leeren Rängen spielen
> | Bundesliga-Aufsteiger Ulm sucht Torwart | Ulm holt Torwart Petersen aus Bern
> | Radprofi Landau stürzt bei Tour | Radprofi Landau gibt Tour nach Sturz auf
> | Olympia-Bewerbung: IOC wählt zwischen Doha und Rom | IOC vergibt Olympia an Rom
> | Regisseur Hanke hofft auf Goldenen Bären | Goldener Bär geht an Regisseur Hanke
> | Kunsthalle Bremgarten wegen Schimmel geschlossen | Kunsthalle Bremgarten empfängt wieder Besucher
> | Sängerin Ayla muss am Kehlkopf operiert werden | Sängerin Ayla steht nach Operation wieder auf der Bühne
> | Impfstoff gegen Malaria: Studie läuft | Malaria-Impfstoff fällt in Studie durch
> | Astronauten sitzen auf Raumstation fest | Astronauten von Raumstation zurück auf der Erde
> | Teleskop „Argus“ meldet sich nicht | Kontakt zu Teleskop „Argus“ wiederhergestellt
> | Hebammenkreißsaal in Sulz soll schließen | Hebammenkreißsaal in Sulz gerettet
> | Radweg am Kanal wird saniert | Radweg am Kanal nach Sanierung freigegeben
> | Streik der Müllabfuhr in Kassel beginnt | Müllabfuhr in Kassel arbeitet wieder
> | Sparkasse in Brilon warnt vor falschen Beamten | Falsche Beamte in Brilon gehen Polizei in die Falle
> | Windpark Lauenburg: Anwohner klagen | Windpark Lauenburg: Anwohner ziehen Klage zurück
= | Uni entzieht Brill den Doktortitel | Brill ist seinen Doktortitel los
= | Karlsruhe kippt Wahlrechtsreform | Wahlrechtsreform verfassungswidrig: Karlsruhe gibt Klage statt
= | Pharmariese Orlas kauft Medigen | Medigen geht für 12 Milliarden an Orlas
= | Wrack von Kleinflugzeug in der Eifel gefunden | Vermisstes Kleinflugzeug in der Eifel abgestürzt: Wrack entdeckt
= | Frankfurt verliert Elfmeterschießen gegen Porto | Frankfurt im Elfmeter-Drama gegen Porto raus
= | Goldener Bär für Regisseur Hanke | Berlinale: Hanke gewinnt Goldenen Bären
= | US-Regierung verhängt Autozölle | Autozölle kommen: US-Regierung macht ernst
= | Deich bei Neuwerth gebrochen | Nach Deichbruch: Neuwerth unter Wasser
= | IOC vergibt Olympia an Rom | Rom richtet Olympische Spiele aus
= | Konzernchef Dahl tritt ab | Dahl nicht länger Konzernchef
= | Puma in Lünen eingefangen | Lünen: Puma nach zwei Tagen wieder im Gehege
= | Reifenbauer Gripp schließt Werk in Hanau | Gripp macht Reifenwerk in Hanau dicht
= | Stau auf der A1: Lkw verliert Bierkästen | Bierkästen auf der Autobahn: A1 bei Lübeck dicht
= | Forscher entdecken neue Froschart in Ecuador | Ecuador: Neue Froschart im Nebelwald gefunden
= | Inflation im Oktober bei 2,3 Prozent | Preise steigen im Oktober um 2,3 Prozent
= | Kanzler reist nach Warschau | Kanzler zu Antrittsbesuch in Warschau
= | Unwetter in Venetien: Zwei Menschen sterben | Zwei Tote bei Unwetter in Venetien
= | Lokführer beenden Verhandlungen mit der Bahn | Bahn und Lokführer: Verhandlungen gescheitert
# | Verwaltungsgericht erlaubt Demo in Dresden | Verwaltungsgericht verbietet Demo in Rostock
# | Mann in Kiel von Straßenbahn erfasst | Frau in Mainz von Straßenbahn erfasst
# | Uni entzieht Abgeordnetem Brill den Doktortitel | Uni entzieht Bürgermeisterin Vogel den Doktortitel
# | Tief „Nestor“ bringt Regen nach Bayern | Tief „Olga“ bringt Sturm nach Ostfriesland
# | Sander zieht ins Viertelfinale ein | Kolarova zieht ins Viertelfinale ein
# | Feuer in Kirche in Speyer | Feuer in Schule in Worms
# | Razzia bei Pflegedienst in Essen | Razzia bei Baufirma in Köln
# | Ulm holt Torwart Petersen | Bochum holt Stürmer Adeyo
# | Kernkraftwerk Torlund nach Störung vom Netz | Kohlekraftwerk Brück nach Störung vom Netz
# | Kanzler reist nach Warschau | Kanzler reist nach Tokio
"""

ENGLISH = """
> | Council leader Finch urges sale of waterworks | Council votes against sale of waterworks
> | Lawmaker Brill accused of plagiarism | University strips lawmaker Brill of doctorate
> | Premier Ilves calls confidence vote | Premier Ilves toppled in confidence vote
> | Parliament in Sundria debates conscription | Sundria brings back conscription
> | Coup attempt in Tamaria: soldiers surround palace | Coup attempt in Tamaria put down
> | President Okello refuses to hand over power | President Okello flees the country
> | Opposition calls for inquiry into toll scandal | Government orders inquiry into toll scandal
> | Manhunt for property tycoon Sarow | Property tycoon Sarow tracked down in Dubai
> | Spy trial in Vienna: prosecutors sum up | Spy trial in Vienna ends with guilty verdict
> | High court hears challenge to voting reform | High court throws out voting reform
> | Organisers seek permission for march in Leeds | Court allows march in Leeds
> | Cruise ship Aurelia adrift in North Sea | Cruise ship Aurelia reaches port safely
> | Light aircraft vanishes from radar over Wales | Wreckage of light aircraft located in Wales
> | Cable car in Chamonix stuck with 40 aboard | Cable car in Chamonix: all passengers back on ground
> | Villages evacuated as wildfire nears Redding | Residents allowed back as Redding wildfire recedes
> | Girl, 12, fighting for life after swimming accident | Girl, 12, dies after swimming accident
> | Knifeman on the run after Hull attack | Police detain suspect over Hull knife attack
> | Cyberattack cripples hospital in Ghent | Hospital in Ghent back to normal after cyberattack
> | Puma escapes from Devon zoo | Puma back in enclosure at Devon zoo
> | Tropical storm Nestor gathers strength | Nestor upgraded to hurricane
> | Snow shuts Munich airport | Flights resume at Munich airport after snow
> | Levee near Newarth at risk of failing | Levee near Newarth gives way
> | Crypto exchange Klaro freezes withdrawals | Crypto exchange Klaro files for bankruptcy
> | Takeover talk swirls around Medigen | Orlas snaps up Medigen for $12bn
> | Nordbank shareholders vote on merger | Nordbank shareholders reject merger
> | Rail union returns to talks | Rail union walks out of talks
> | Chief executive Dahl admits mistakes | Chief executive Dahl falls on sword
> | Softly eyes spring flotation | Softly shelves flotation
> | Tyre maker Gripp's Hanau plant under threat | Tyre maker Gripp to close Hanau plant
> | Washington threatens tariffs on cars | Washington slaps tariffs on cars
> | Porto and Celtic go to extra time | Porto knock out Celtic on penalties
> | Rain halts Sanders match at Flushing Meadows | Sanders into last eight after rain delay
> | Winger Kofi doubtful for Euros | Winger Kofi to miss Euros
> | Union investigates racist chanting at Millwall | Millwall ordered to play behind closed doors
> | City hunt new goalkeeper | City land goalkeeper Petersen
> | Landau crashes in Tour stage | Landau pulls out of Tour after crash
> | Doha and Rome await Olympic vote | Rome awarded Olympics
> | Singer Ayla to undergo throat surgery | Singer Ayla back on stage after throat surgery
> | Malaria vaccine in final trials | Malaria vaccine flops in final trials
> | Astronauts stuck on space station | Astronauts back on Earth after space station ordeal
> | Argus telescope falls silent | Contact with Argus telescope regained
> | Maternity ward in Selby earmarked for closure | Maternity ward in Selby saved
> | Bin strike begins in Derby | Derby bin workers back at work
> | Residents sue over Lauenburg wind farm | Residents drop lawsuit over Lauenburg wind farm
> | Minister Hale under fire over expenses | Minister Hale survives expenses row
= | University strips Brill of doctorate | Brill loses doctorate over plagiarism
= | Orlas snaps up Medigen | Medigen bought by Orlas for $12bn
= | Porto beat Celtic on penalties | Celtic out after shoot-out defeat to Porto
= | Rome awarded Olympics | Olympics to be held in Rome
= | Levee near Newarth gives way | Newarth flooded after levee breach
= | Tyre maker Gripp to close Hanau plant | Gripp to shut tyre plant in Hanau
= | Inflation at 2.3% in October | Prices up 2.3% in October
= | Scientists find new frog species in Ecuador | New frog species discovered in Ecuador
= | Two dead in Venice storms | Storms kill two in Venice
= | Dahl steps down as chief executive | Dahl out as chief executive
= | Puma caught in Devon | Escaped puma recaptured in Devon
= | Washington imposes car tariffs | US hits cars with tariffs
# | Court allows march in Leeds | Court bans march in York
# | Man hit by tram in Sheffield | Woman hit by tram in Blackpool
# | Sanders reaches quarter-finals | Kolarova reaches quarter-finals
# | Church fire in Bath | School fire in Poole
# | City sign goalkeeper Petersen | Rangers sign striker Adeyo
# | President to visit Warsaw | President to visit Tokyo
# | Raid on care company in Essex | Raid on building firm in Kent
# | Storm Nestor hits Florida | Storm Olga hits Scotland
"""
