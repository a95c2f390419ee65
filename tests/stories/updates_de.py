"""Two headlines of one matter, hours apart, and what the second is: a state means an update by it, `=` the same news told
again, `#` another event. All are made up."""

from __future__ import annotations

PAIRS = """
cancelled | Bahnstreik ab Mittwoch: Lokführer rufen zum Ausstand auf | Lokführer sagen Bahnstreik ab
cancelled | Brandt und Orlow wollen sich in Tallinn treffen | Brandt sagt Treffen mit Orlow in Tallinn kurzfristig ab
cancelled | Nordlichter spielen am Samstag in der Jenaer Stadthalle | Konzert der Nordlichter in Jena fällt aus
cancelled | Konzert der Nordlichter in Jena geplant | Absage: Nordlichter spielen doch nicht in Jena
cancelled | Telefonat zwischen Brandt und Orlow angesetzt | Telefonat zwischen Brandt und Orlow abgesagt
cancelled | Stadtfest in Emden mit drei Bühnen am Hafen | Stadtfest in Emden wird wegen Sturm abgesagt
cancelled | Volksfest in Celle: Aufbau hat begonnen | Volksfest in Celle findet nicht statt
cancelled | Balken AG will Werft in Wismar übernehmen | Übernahme der Werft in Wismar durch Balken AG geplatzt
cancelled | Warnstreik an Kliniken in Rostock angekündigt | Warnstreik an Kliniken in Rostock vom Tisch
cancelled | Marathon in Göttingen: 4000 Läufer erwartet | Hitze: Göttingen bläst Marathon ab
cancelled | Minister Haberland reist nach Oslo | Haberland streicht Reise nach Oslo
cancelled | Busfahrer in Chemnitz kündigen Streik für Montag an | Chemnitz: Busfahrer verzichten auf Streik am Montag
cancelled | Weihnachtsmarkt in Zwickau soll am Freitag öffnen | Zwickau sagt Weihnachtsmarkt ab
cancelled | Rede der Präsidentin Ilmari vor dem Landtag erwartet | Präsidentin Ilmari sagt Rede im Landtag ab
cancelled | Pokalspiel Füchse gegen Bochum am Abend | Pokalspiel der Füchse gegen Bochum fällt ins Wasser
averted | Tarifstreit bei der Fährgesellschaft: Streik ab Montag geplant | Einigung bei der Fährgesellschaft: Streik abgewendet
averted | Fluglotsen in Hannover drohen mit Streik | Streik der Fluglotsen in Hannover abgewendet
averted | Warnstreiks im Hafen Emden angekündigt | Tarifabschluss im Hafen Emden: keine Warnstreiks
averted | Ermittler warnen vor Anschlag auf Bahnhof in Laar | Polizei vereitelt Anschlag auf Bahnhof in Laar
postponed | Konzert der Nordlichter in Jena geplant | Konzert der Nordlichter in Jena verschoben
postponed | Raketenstart der Aurora am Donnerstag | Raketenstart der Aurora um eine Woche verschoben
postponed | Prozess gegen Bankier Osgood beginnt am Dienstag | Prozess gegen Bankier Osgood vertagt
postponed | Landtag stimmt heute über Deichgesetz ab | Landtag verschiebt Abstimmung über Deichgesetz
postponed | Eröffnung der Brücke in Kappeln im Mai | Eröffnung der Brücke in Kappeln auf Herbst verschoben
resumed | Fährverkehr zwischen Laar und Emden eingestellt | Fährverkehr zwischen Laar und Emden wieder aufgenommen
resumed | Suche nach Segler vor Borkum unterbrochen | Suche nach Segler vor Borkum fortgesetzt
resumed | Zugverkehr zwischen Jena und Gera unterbrochen | Züge zwischen Jena und Gera fahren wieder
interrupted | Volleyballfinale in Bochum: Füchse führen | Volleyballfinale in Bochum unterbrochen
over | Hafenarbeiter in Emden streiken | Hafenarbeiter in Emden beenden Streik
over | Geiselnahme in Bankfiliale in Gera | Geiselnahme in Bankfiliale in Gera beendet
over | Blockade der Autobahn bei Celle durch Bauern | Bauern beenden Blockade der Autobahn bei Celle
goes ahead | Nordlichter-Konzert in Jena abgesagt | Nordlichter-Konzert in Jena findet doch statt
confirmed | Gerücht: Balken AG will Werft in Wismar kaufen | Balken AG bestätigt Kauf der Werft in Wismar
confirmed | Bericht: Trainer Kowalke wechselt zu Hansa | Hansa bestätigt Wechsel von Trainer Kowalke
confirmed | Vogelgrippe in Betrieb bei Celle vermutet | Vogelgrippe in Betrieb bei Celle bestätigt
denied | Werft: Übernahme durch Balken AG bestätigt | Werft: Übernahme durch Balken AG dementiert
denied | Zeitung: Minister Haberland plant Wechsel nach Brüssel | Haberland dementiert Wechsel nach Brüssel
denied | Bericht über Absage des Gipfels in Tallinn | Kreml dementiert Absage des Gipfels in Tallinn
denied | Vorwürfe gegen Intendantin Seefeld wegen Spesen | Intendantin Seefeld weist Vorwürfe wegen Spesen zurück
denied | Osgood soll Akten vernichtet haben | Osgood bestreitet Vernichtung von Akten
dead | Radfahrerin bei Unfall in Göttingen schwer verletzt | Nach Unfall in Göttingen: Radfahrerin gestorben
dead | Schauspielerin Mara Quist im Krankenhaus | Schauspielerin Mara Quist ist tot
dead | Explosion in Chemiewerk bei Merseburg | Explosion in Chemiewerk bei Merseburg: Arbeiter stirbt
dead | Bergsteiger Ilg am Nordhang vermisst | Vermisster Bergsteiger Ilg tot aufgefunden
dead | Messerangriff auf Wirt in Emden | Wirt aus Emden erliegt nach Messerangriff Verletzungen
dead | Zugunglück bei Laar: Viele Verletzte | Zugunglück bei Laar fordert Todesopfer
convicted | Prozess gegen Bankier Osgood beginnt | Bankier Osgood zu vier Jahren Haft verurteilt
convicted | Anklage fordert Haft für Bürgermeister Lindemann | Bürgermeister Lindemann schuldig gesprochen
convicted | Raser von Celle vor Gericht | Raser von Celle muss ins Gefängnis
cleared | Anklage gegen Ärztin Weidling wegen Totschlags | Freispruch für Ärztin Weidling
cleared | Bankier Osgood wegen Betrugs angeklagt | Gericht spricht Bankier Osgood frei
cleared | Prozess gegen Pfleger Rademacher in Gera | Pfleger Rademacher in Gera nicht schuldig
dropped | Ermittlungen gegen Minister Haberland wegen Untreue | Verfahren gegen Minister Haberland eingestellt
dropped | Verdacht gegen Trainer Kowalke: Staatsanwalt ermittelt | Staatsanwalt stellt Ermittlungen gegen Trainer Kowalke ein
overturned | Verbot der Demo in Zwickau rechtens | Gericht kippt Verbot der Demo in Zwickau
overturned | Urteil gegen Bankier Osgood angefochten | Bundesgerichtshof hebt Urteil gegen Bankier Osgood auf
arrested | Überfall auf Juwelier in Wismar: Täter auf der Flucht | Überfall auf Juwelier in Wismar: Polizei nimmt Verdächtigen fest
arrested | Brandserie in Kappeln beunruhigt Anwohner | Brandserie in Kappeln: Feuerwehrmann festgenommen
arrested | Mord an Förster bei Gera: Polizei sucht Zeugen | Mord an Förster bei Gera: Festnahme nach Hinweis
arrested | Ausbrecher von Celle weiter gesucht | Ausbrecher von Celle gefasst
released | Journalist Aydin in Minsk verhaftet | Journalist Aydin in Minsk freigelassen
released | Geiseln in Niger seit Wochen verschleppt | Verschleppte Geiseln in Niger kommen frei
released | Familie hofft auf Freilassung von Journalist Aydin | Freilassung von Journalist Aydin: Familie erleichtert
released | Verdächtiger nach Überfall in Wismar festgenommen | Verdächtiger nach Überfall in Wismar wieder auf freiem Fuß
escaped | Häftling Brenner nach Celle verlegt | Häftling Brenner aus Gefängnis in Celle ausgebrochen
agreed | Tarifrunde der Druckereien beginnt in Jena | Tarifrunde der Druckereien: Einigung in Jena
agreed | Koalition streitet über Deichgesetz | Koalition einigt sich auf Deichgesetz
agreed | Brandt und Orlow verhandeln über Getreide | Brandt und Orlow einigen sich über Getreide
agreed | Verhandlungen über Waffenruhe im Sudan | Waffenruhe im Sudan vereinbart
failed | Tarifverhandlungen bei der Fährgesellschaft dauern an | Tarifverhandlungen bei der Fährgesellschaft gescheitert
failed | Koalition verhandelt über Deichgesetz | Koalition bricht Verhandlungen über Deichgesetz ab
failed | Gipfel zu Getreide in Tallinn tagt | Gipfel zu Getreide in Tallinn endet ohne Ergebnis
failed | Druckereien und Gewerkschaft verhandeln in Jena | Druckereien und Gewerkschaft: keine Einigung in Jena
approved | Landtag berät über Deichgesetz | Landtag beschließt Deichgesetz
approved | Kartellamt prüft Fusion von Balken und Nordwerft | Kartellamt genehmigt Fusion von Balken und Nordwerft
approved | Bundesrat entscheidet über Hafenpaket | Bundesrat stimmt Hafenpaket zu
approved | Mitglieder stimmen über Tarifangebot der Fähren ab | Mitglieder nehmen Tarifangebot der Fähren an
rejected | Bürgerentscheid über Windpark in Kappeln am Sonntag | Bürgerentscheid: Kappeln lehnt Windpark ab
rejected | Gewerkschaft berät Angebot der Fährgesellschaft | Gewerkschaft lehnt Angebot der Fährgesellschaft ab
rejected | Kartellamt prüft Fusion von Balken und Nordwerft | Kartellamt untersagt Fusion von Balken und Nordwerft
rejected | Eilantrag gegen Rodung bei Gera | Gericht weist Eilantrag gegen Rodung bei Gera ab
rejected | Landtag stimmt über Rücktritt der Ministerin Seefeld ab | Landtag stimmt Rücktritt der Ministerin Seefeld nicht zu
lifted | Badeverbot am Steinhuder Meer | Badeverbot am Steinhuder Meer aufgehoben
lifted | Unwetterwarnung für Borkum und Juist | Wetterdienst hebt Unwetterwarnung für Borkum und Juist auf
lifted | Giftwolke über Merseburg: Fenster geschlossen halten | Giftwolke über Merseburg: Entwarnung
suspended | Strafzölle auf Stahl aus Norwegen verhängt | Strafzölle auf Stahl aus Norwegen ausgesetzt
suspended | Neue Zölle: Brandt verteidigt Aufschlag auf Fisch | Brandt setzt Zölle auf Fisch aus
found | Mädchen aus Kappeln vermisst | Vermisstes Mädchen aus Kappeln gefunden
found | Bergsteiger Ilg am Nordhang vermisst | Bergsteiger Ilg am Nordhang gefunden
found | Polizei sucht nach vermisstem Jungen in Gera | Vermisster Junge in Gera taucht wohlbehalten auf
rescued | Arbeiter in Stollen bei Goslar eingeschlossen | Arbeiter aus Stollen bei Goslar gerettet
rescued | Hund in Dachsbau bei Celle gefangen | Feuerwehr rettet Hund aus Dachsbau bei Celle
abandoned | Suche nach Taucher im Walchensee | Suche nach Taucher im Walchensee eingestellt
over | Großbrand in Lagerhalle in Gera | Großbrand in Lagerhalle in Gera gelöscht
contained | Waldbrand bei Treuenbrietzen breitet sich aus | Waldbrand bei Treuenbrietzen unter Kontrolle
reopened | Autobahn bei Celle nach Unfall gesperrt | Autobahn bei Celle nach Unfall wieder frei
resigned | Ministerin Haberland in der Kritik | Ministerin Haberland tritt zurück
resigned | Rücktritt von Minister Lindemann gefordert | Minister Lindemann erklärt Rücktritt
resigned | Intendantin Seefeld wegen Spesen unter Druck | Intendantin Seefeld legt Amt nieder
resigned | Trainer Kowalke nach Niederlage ratlos | Trainer Kowalke wirft nach Niederlage hin
stays | Opposition fordert Rücktritt von Minister Lindemann | Minister Lindemann lehnt Rücktritt ab
stays | Ministerin Haberland in der Kritik wegen Deich | Ministerin Haberland tritt wegen Deich nicht zurück
stays | Druck auf Intendantin Seefeld wächst | Intendantin Seefeld schließt Rücktritt aus
dismissed | Trainer Kowalke nach Niederlage gegen Bochum ratlos | Bochum: Trainer Kowalke entlassen
dismissed | Chef der Nordwerft in der Kritik | Nordwerft setzt Chef ab
dismissed | Vertrauensfrage: Bürgermeister Lindemann vor Abwahl | Bürgermeister Lindemann abgewählt
signed | Hafenabkommen mit Norwegen ausgehandelt | Hafenabkommen mit Norwegen unterzeichnet
withdrawn | Osgood kandidiert für Parteivorsitz | Osgood zieht Kandidatur für Parteivorsitz zurück
withdrawn | Truppen aus Orlow stehen vor Charko | Orlow zieht Truppen vor Charko zurück
withdrawn | Reederei Balken an Windpark vor Borkum beteiligt | Reederei Balken steigt bei Windpark vor Borkum aus
broken | Waffenruhe im Sudan vereinbart | Waffenruhe im Sudan gebrochen
restored | Stromausfall in Kappeln: 3000 Haushalte betroffen | Stromausfall in Kappeln behoben
restored | Kappeln ohne Strom | Kappeln hat wieder Strom
insolvent | Modekette Lieblich kämpft mit Verlusten | Modekette Lieblich meldet Insolvenz an
rescued | Werft in Wismar insolvent | Werft in Wismar gerettet: Investor gefunden
recalled | Mängel an Bremsen des Modells Falk 3 | Falk ruft Modell Falk 3 wegen Bremsen zurück
recalled | Salmonellen in Käse der Molkerei Heide vermutet | Rückruf: Salmonellen in Käse der Molkerei Heide
new number | Zugunglück bei Laar: 3 Tote | Zugunglück bei Laar: 5 Tote
begun | Streik im Hafen Emden angekündigt | Streik im Hafen Emden hat begonnen
planned | Streik im Hafen Emden abgesagt | Gewerkschaft kündigt neuen Streik im Hafen Emden an
cancelled | Wird das Stadtfest in Emden abgesagt? | Stadtfest in Emden abgesagt
resigned | Tritt Ministerin Haberland zurück? | Ministerin Haberland tritt zurück
cancelled | Absage droht: Zittern um Stadtfest in Emden | Stadtfest in Emden abgesagt
resigned | Ministerin Haberland könnte zurücktreten | Ministerin Haberland zurückgetreten
= | Lokführer sagen Bahnstreik ab | Bahnstreik abgesagt
= | Bahnstreik abgesagt | Lokführer blasen Bahnstreik ab
= | Stadtfest in Emden wird wegen Sturm abgesagt | Sturm: Emden sagt Stadtfest ab
= | Stadtfest in Emden abgesagt | Stadtfest in Emden fällt aus
= | Konzert der Nordlichter in Jena fällt aus | Absage: Kein Konzert der Nordlichter in Jena
= | Streik der Fluglotsen in Hannover abgewendet | Fluglotsen in Hannover: Streik abgesagt
= | Ministerin Haberland tritt zurück | Rücktritt: Ministerin Haberland legt Amt nieder
= | Ministerin Haberland tritt zurück | Nach Kritik: Ministerin Haberland zurückgetreten
= | Bankier Osgood freigesprochen | Freispruch für Bankier Osgood
= | Bankier Osgood freigesprochen | Gericht spricht Bankier Osgood frei
= | Bankier Osgood zu vier Jahren Haft verurteilt | Vier Jahre Haft für Bankier Osgood
= | Journalist Aydin in Minsk freigelassen | Minsk lässt Journalist Aydin frei
= | Journalist Aydin in Minsk freigelassen | Journalist Aydin kommt in Minsk frei
= | Polizei nimmt Verdächtigen nach Überfall in Wismar fest | Überfall in Wismar: Verdächtiger festgenommen
= | Kartellamt genehmigt Fusion von Balken und Nordwerft | Fusion von Balken und Nordwerft: Kartellamt gibt grünes Licht
= | Kappeln lehnt Windpark ab | Windpark: Bürger von Kappeln sagen Nein zu Rotoren, Ablehnung deutlich
= | Schauspielerin Mara Quist ist tot | Schauspielerin Mara Quist gestorben
= | Schauspielerin Mara Quist gestorben | Trauer um Schauspielerin Mara Quist
= | Konzert der Nordlichter in Jena verschoben | Jena: Nordlichter verschieben Konzert
= | Raketenstart der Aurora verschoben | Start der Rakete Aurora auf nächste Woche vertagt
= | Waffenruhe im Sudan vereinbart | Einigung auf Waffenruhe im Sudan
= | Osgood zieht Kandidatur für Parteivorsitz zurück | Rückzug: Osgood nicht mehr Kandidat für Parteivorsitz
= | Fährverkehr zwischen Laar und Emden wieder aufgenommen | Fähre zwischen Laar und Emden fährt wieder
= | Badeverbot am Steinhuder Meer aufgehoben | Steinhuder Meer: Behörde hebt Badeverbot auf
= | Werft in Wismar insolvent | Werft in Wismar meldet Insolvenz an
= | Mädchen aus Kappeln wohlbehalten gefunden | Vermisstes Mädchen aus Kappeln wieder aufgetaucht
= | Stadtfest in Emden abgesagt | Wird das Stadtfest in Emden wirklich abgesagt?
= | Stadtfest in Emden abgesagt | Abgesagtes Stadtfest in Emden: Händler enttäuscht
= | Streik im Hafen Emden angekündigt | Angekündigter Streik im Hafen Emden: Reeder besorgt
= | Bahnstreik ab Mittwoch: Lokführer rufen zum Ausstand auf | Lokführer rufen zu Bahnstreik ab Mittwoch auf
= | Minister Lindemann lehnt Rücktritt ab | Minister Lindemann will nicht zurücktreten
= | Ministerin Haberland soll zurücktreten | Opposition fordert Rücktritt von Ministerin Haberland
= | Haberland sagt, ab Mittwoch gelte Maskenpflicht | Haberland: Ab Mittwoch gilt Maskenpflicht
= | Zoo Emden stellt neuen Pinguin vor | Neuer Pinguin im Zoo Emden vorgestellt
= | Brandt sagt Hilfe für Getreidebauern zu | Brandt: Hilfe für Getreidebauern zugesagt
= | Explosion in Chemiewerk bei Merseburg: Arbeiter stirbt | Arbeiter nach Explosion in Chemiewerk bei Merseburg tot
= | Kreml dementiert Absage des Gipfels in Tallinn | Gipfel in Tallinn: Kreml weist Berichte über Absage zurück
= | Lokführer drohen mit Bahnstreik | Bahnstreik droht: Lokführer machen Ernst
= | Hafenarbeiter in Emden beenden Streik | Streik der Hafenarbeiter in Emden beendet
= | Feuerwehr rettet Hund aus Dachsbau bei Celle | Hund aus Dachsbau bei Celle gerettet
= | Großbrand in Lagerhalle in Gera gelöscht | Gera: Feuer in Lagerhalle gelöscht
= | Falk ruft Modell Falk 3 wegen Bremsen zurück | Rückruf für Modell Falk 3 wegen Bremsen
= | Landtag beschließt Deichgesetz | Deichgesetz im Landtag verabschiedet
= | Ermittlungen gegen Minister Haberland eingestellt | Staatsanwalt stellt Ermittlungen gegen Minister Haberland ein
# | Streik bei der Bahn angekündigt | Streik bei der Post abgesagt
# | Bahnstreik abgesagt | Streik bei der Post abgesagt
# | Prozess gegen Bankier Osgood beginnt | Raser von Celle zu Haft verurteilt
# | Konzert der Nordlichter in Jena geplant | Konzert der Südwinde in Ulm abgesagt
# | Mädchen aus Kappeln vermisst | Rentner aus Zwickau tot aufgefunden
# | Ministerin Haberland in der Kritik | Trainer Kowalke tritt zurück
# | Balken AG will Werft in Wismar übernehmen | Übernahme der Modekette Lieblich geplatzt
# | Waffenruhe im Sudan vereinbart | Tarifstreit der Druckereien: keine Einigung
# | Überfall auf Juwelier in Wismar | Brandstifter in Gera festgenommen
# | Landtag berät über Deichgesetz | Stadtrat Ulm lehnt Seilbahn ab
# | Stromausfall in Kappeln | Badeverbot am Steinhuder Meer aufgehoben
# | Weihnachtsmarkt in Zwickau eröffnet | Marathon in Göttingen abgesagt
# | Journalist Aydin in Minsk verhaftet | Häftling Brenner in Celle freigelassen
cancelled | Orlow plant Besuch in Riga | Orlow sagt seinen Besuch in Riga überraschend ab
cancelled | Karnevalsumzug in Goslar am Rosenmontag | Goslar: Karnevalsumzug entfällt wegen Unwetter
withdrawn | Nordwerft will 200 Stellen streichen | Nordwerft nimmt Stellenabbau zurück
cancelled | Streik der Erzieher in Ulm ab Montag | Erzieher in Ulm: Streik ist vom Tisch
cancelled | Länderspiel in Rostock trotz Hitze | Hitze: Länderspiel in Rostock abgeblasen
cancelled | Premiere von „Deichgraf“ in Jena am Abend | Hauptdarsteller krank: Premiere von „Deichgraf“ in Jena gestrichen
postponed | Landung der Sonde Aurora heute | Landung der Sonde Aurora verzögert sich um zwei Tage
postponed | Urteil gegen Ärztin Weidling heute erwartet | Urteil gegen Ärztin Weidling fällt erst im Mai
resigned | Vorwürfe gegen Bischof Tellmann | Bischof Tellmann bietet Papst Rücktritt an
resigned | Affäre um Senator Brohm | Senator Brohm zieht Konsequenzen und tritt ab
resigned | Konzernchef Alder in der Kritik | Konzernchef Alder räumt seinen Posten
dismissed | Affäre um Senator Brohm | Bürgermeisterin wirft Senator Brohm raus
dismissed | Trainer Kowalke verliert sechstes Spiel | Hansa zieht die Reißleine: Kowalke muss gehen
stays | Wirbel um Bischof Tellmann | Bischof Tellmann will im Amt bleiben
released | Kapitän der „Seestern“ in Haft | Kapitän der „Seestern“ darf nach Hause
released | Entführte Touristen im Tschad | Entführte Touristen im Tschad wieder in Freiheit
arrested | Bombendrohung gegen Schule in Ulm | Nach Bombendrohung gegen Schule in Ulm: 15-Jähriger in Gewahrsam
arrested | Flüchtiger Banker Osgood gesucht | Handschellen klicken: Banker Osgood in Riga festgesetzt
convicted | Mordprozess gegen Witwe Hartlieb | Witwe Hartlieb bekommt lebenslang
cleared | Witwe Hartlieb vor Gericht | Witwe Hartlieb verlässt Gericht als freie Frau: Freispruch
dropped | Anzeige gegen Sänger Milow | Sänger Milow: Staatsanwalt stellt Verfahren ein
overturned | Rodung bei Gera genehmigt | Gericht hebt Genehmigung für Rodung bei Gera auf
approved | Ausschuss berät Mautpläne | Mautpläne nehmen letzte Hürde im Ausschuss
approved | Zulassung für Impfstoff Mevax beantragt | Impfstoff Mevax zugelassen
rejected | Petition gegen Seilbahn in Ulm | Stadtrat schmettert Petition gegen Seilbahn in Ulm ab
rejected | Auslieferung von Banker Osgood beantragt | Riga verweigert Auslieferung von Banker Osgood
agreed | Streit um Wasser zwischen Ulm und Gera | Ulm und Gera legen Streit um Wasser bei
decided | Tauziehen um Torwart Lorin | Wechsel von Torwart Lorin fix
cancelled | Koalitionsgespräche in Kiel | Koalitionsgespräche in Kiel geplatzt
failed | Letzter Versuch zur Rettung der Ampel in Kiel | Rettung der Ampel in Kiel misslungen
lifted | Ausgangssperre in Riga | Riga beendet Ausgangssperre
lifted | Waldbrandgefahr: Grillverbot in Gera | Gera hebt Grillverbot auf
over | Bombenfund in Celle: 5000 Menschen müssen raus | Bombe in Celle entschärft
found | Seniorin aus Goslar seit Sonntag vermisst | Seniorin aus Goslar lebend entdeckt
found | Gestohlene Geige in Jena | Gestohlene Geige aus Jena wieder da
rescued | Wanderer am Brocken in Not | Bergwacht holt Wanderer vom Brocken
dead | Bekannter Wirt Piet Hansen schwer krank | Bekannter Wirt Piet Hansen mit 61 verstorben
dead | Haiangriff vor Kreta | Schwimmer überlebt Haiangriff vor Kreta nicht
over | Feuer auf Frachter „Wega“ | Feuer auf Frachter „Wega“ ist aus
restored | Störung legt Bezahlsystem Zappa lahm | Bezahlsystem Zappa läuft wieder
restored | Mobilfunk in Ulm gestört | Mobilfunk in Ulm funktioniert wieder
recalled | Glassplitter in Joghurt | Molkerei ruft Joghurt wegen Glassplittern zurück
insolvent | Gläubiger drängen Reiseanbieter Fernweh | Reiseanbieter Fernweh ist pleite
withdrawn | Bewerbung von Ulm um Gartenschau | Ulm zieht Bewerbung um Gartenschau zurück
broken | Feuerpause in Charko vereinbart | Feuerpause in Charko hält nicht
denied | Gerüchte um Trennung von Milow und Quist | Milow: An Trennung von Quist ist nichts dran
confirmed | Spekulationen um Schwangerschaft von Mara Quist | Mara Quist bestätigt Schwangerschaft
= | Orlow sagt seinen Besuch in Riga ab | Riga-Besuch: Orlow kommt nicht
= | Senator Brohm tritt zurück | Brohm schmeißt hin
= | Impfstoff Mevax zugelassen | Behörde lässt Impfstoff Mevax zu
= | Bombe in Celle entschärft | Celle: Fliegerbombe erfolgreich entschärft
= | Kowalke muss gehen | Hansa feuert Kowalke
= | Reiseanbieter Fernweh ist pleite | Fernweh stellt Insolvenzantrag
= | Witwe Hartlieb bekommt lebenslang | Lebenslange Haft für Witwe Hartlieb
= | Entführte Touristen im Tschad frei | Entführer im Tschad lassen Touristen laufen
= | Milow nimmt neues Album auf | Neues Album von Milow in Arbeit
= | Hansa lehnt Angebot für Torwart Lorin ab | Torwart Lorin: Hansa weist Angebot zurück
= | Feuer auf Frachter „Wega“ gelöscht | Löscharbeiten auf Frachter „Wega“ beendet
= | Ulm hebt Gebühren an | Gebühren in Ulm steigen
cancelled | Parteitag der Mitte in Fulda am Wochenende | Sturmwarnung: Mitte cancelt Parteitag in Fulda
cancelled | Deutschlandtour von Sängerin Nika startet im Herbst | Sängerin Nika streicht Deutschlandtour
over | Frachtflüge nach Tiflis ab Montag | Airline Vento stellt Frachtflüge nach Tiflis ein
cancelled | Außenminister Sorge will nach Tiflis fliegen | Außenminister Sorge reist doch nicht nach Tiflis
withdrawn | Stadtwerke Fulda erhöhen Preise zum Juli | Stadtwerke Fulda verzichten auf Preiserhöhung
averted | Schwimmbad in Fulda vor Schließung | Schließung von Schwimmbad in Fulda abgewendet
averted | Chemielaster kippt bei Fulda um | Feuerwehr verhindert Umweltkatastrophe bei Fulda
postponed | Kommunalwahl in Tiflis am Sonntag | Kommunalwahl in Tiflis wird verschoben
postponed | Smartphone Kiro X kommt im März | Smartphone Kiro X kommt erst im Juni
resumed | Bergbahn auf den Kahlen Kopf steht still | Bergbahn auf den Kahlen Kopf fährt wieder
resumed | Friedensgespräche in Tiflis unterbrochen | Friedensgespräche in Tiflis gehen weiter
resigned | Skandal um Rektorin Albers | Rektorin Albers kündigt Rückzug an
resigned | Parteichef Wulle nach Wahlschlappe angezählt | Nach Wahlschlappe: Parteichef Wulle gibt auf
resigned | Torjäger Mbaro verletzt | Torjäger Mbaro beendet Karriere
dismissed | Polizeichef Thoma unter Beschuss | Innenministerin versetzt Polizeichef Thoma in den Ruhestand
dismissed | Skandal um Rektorin Albers | Rektorin Albers fristlos gekündigt
stays | Parteichef Wulle nach Wahlschlappe angezählt | Parteichef Wulle bleibt im Amt
released | Fotografin Sera in Kairo festgehalten | Ägypten lässt Fotografin Sera gehen
released | Rapper Dizzo in U-Haft | Rapper Dizzo gegen Kaution entlassen
arrested | Tote in Ferienhaus auf Fehmarn | Tote in Ferienhaus auf Fehmarn: Ehemann in Untersuchungshaft
arrested | Geldautomat in Fulda gesprengt | Geldautomat gesprengt: Polizei stoppt Fluchtwagen bei Fulda und verhaftet drei Männer
convicted | Steuerprozess gegen Wirt Lankes | Wirt Lankes muss Bewährungsstrafe hinnehmen
convicted | Dieselprozess in Fulda | Dieselprozess in Fulda: Manager zu Geldstrafe verurteilt
cleared | Klage gegen Hebamme Jost | Hebamme Jost von allen Vorwürfen freigesprochen
dropped | Ermittlungen gegen Wirt Lankes | Wirt Lankes: Ermittler legen Akte zu den Akten, Verfahren eingestellt
overturned | Klimakläger ziehen vor Gericht | Gericht erklärt Klimagesetz für verfassungswidrig
approved | Rentenreform im Parlament | Parlament verabschiedet Rentenreform
approved | Neues Stadion in Fulda geplant | Grünes Licht für neues Stadion in Fulda
rejected | Rentenreform im Parlament | Rentenreform fällt im Parlament durch
rejected | Klimakläger ziehen vor Gericht | Klimakläger scheitern vor Gericht
rejected | Vento bietet Milliarden für Airline Polar | Polar schlägt Angebot von Vento aus
agreed | Streit um Rentenreform in der Koalition | Durchbruch bei der Rentenreform
agreed | Metaller fordern acht Prozent | Metaller und Arbeitgeber erzielen Einigung
failed | Rettungsgespräche für Airline Polar | Rettungsgespräche für Airline Polar ergebnislos abgebrochen
failed | Raketentest der Vento auf Kodiak | Raketentest der Vento auf Kodiak fehlgeschlagen
over | Hafen von Tiflis unter Quarantäne | Quarantäne im Hafen von Tiflis beendet
lifted | Hochwasser in Fulda: Alarmstufe drei | Hochwasser in Fulda: Alarm aufgehoben
found | Segelboot „Möwe“ vor Fehmarn verschollen | Segelboot „Möwe“ vor Fehmarn geortet
found | Zweijähriger aus Fulda verschwunden | Zweijähriger aus Fulda wohlauf
rescued | Skifahrer unter Lawine begraben | Skifahrer lebend aus Lawine geborgen
rescued | Airline Polar vor dem Aus | Airline Polar gerettet
dead | Tenor Brandauer auf der Intensivstation | Trauer: Tenor Brandauer gestorben
dead | Skifahrer unter Lawine begraben | Skifahrer nach Lawine tot geborgen
over | Moorbrand bei Meppen wütet | Moorbrand bei Meppen gelöscht
over | Sitzblockade vor Kanzleramt | Polizei löst Sitzblockade vor Kanzleramt auf
restored | Bahn-App ausgefallen | Bahn-App läuft wieder
reopened | Rheinbrücke bei Lorch gesperrt | Rheinbrücke bei Lorch wieder geöffnet
recalled | Metallteile in Babybrei | Hersteller Nuckli ruft Babybrei zurück
insolvent | Autozulieferer Krono in Not | Autozulieferer Krono zahlungsunfähig
withdrawn | Kandidat Selke liegt zurück | Kandidat Selke steigt aus dem Rennen aus
withdrawn | Vento bietet Milliarden für Airline Polar | Vento zieht Angebot für Airline Polar zurück
signed | Handelsvertrag mit Peru fertig | Handelsvertrag mit Peru unterzeichnet
broken | Waffenstillstand in Tiflis | Waffenstillstand in Tiflis nach Stunden gebrochen
denied | Bericht: Vento plant Entlassungen | Vento weist Bericht über Entlassungen zurück
confirmed | Polar vor Verkauf an Vento? | Polar bestätigt Verkauf an Vento
= | Airline Polar gerettet | Rettung für Airline Polar
= | Parteichef Wulle gibt auf | Wulle tritt als Parteichef zurück
= | Rentenreform fällt im Parlament durch | Parlament lehnt Rentenreform ab
= | Grünes Licht für neues Stadion in Fulda | Fulda genehmigt neues Stadion
= | Kommunalwahl in Tiflis wird verschoben | Tiflis verschiebt Kommunalwahl
= | Torjäger Mbaro beendet Karriere | Karriereende: Torjäger Mbaro hört auf
= | Moorbrand bei Meppen gelöscht | Feuerwehr löscht Moorbrand bei Meppen
= | Rheinbrücke bei Lorch wieder geöffnet | Rheinbrücke bei Lorch wieder befahrbar
= | Skifahrer lebend aus Lawine geborgen | Skifahrer aus Lawine gerettet
= | Vento zieht Angebot für Airline Polar zurück | Vento verzichtet auf Polar
= | Autozulieferer Krono zahlungsunfähig | Autozulieferer Krono stellt Insolvenzantrag
= | Sängerin Nika streicht Deutschlandtour | Tour-Absage: Nika kommt nicht
cancelled | Papst Leo besucht im Herbst Wien | Papst Leo verschiebt nicht, er sagt ab: kein Besuch in Wien
cancelled | Rechenzentrum in Trebbin geplant | Konzern begräbt Pläne für Rechenzentrum in Trebbin
cancelled | Handballpokal: Finale in Riesa | Norovirus: Handballfinale in Riesa kann nicht stattfinden
cancelled | Merkur-Expedition startet im Mai | Aus Geldnot: Merkur-Expedition gestrichen
cancelled | Gipfeltreffen von Li und Modra vereinbart | Li lässt Gipfeltreffen mit Modra platzen
cancelled | Warnstreik in Kitas in Riesa am Dienstag | Kita-Warnstreik in Riesa findet nun doch nicht statt
cancelled | Fusion der Sparkassen Riesa und Torgau | Sparkassen Riesa und Torgau brechen Fusion ab
averted | Müllabfuhr in Torgau will streiken | Streik der Müllabfuhr in Torgau in letzter Minute verhindert
suspended | Börsengang von Quell im Juni | Quell legt Börsengang auf Eis
postponed | Prozess um Brückeneinsturz von Lenz beginnt Montag | Prozess um Brückeneinsturz von Lenz: Start auf September verlegt
resumed | Ölförderung vor Ghana unterbrochen | Ölförderung vor Ghana läuft wieder an
resigned | Ministerpräsident Varga unter Druck | Ministerpräsident Varga schmeißt hin
resigned | Intendant Kolb und der Spesenskandal | Intendant Kolb nimmt seinen Hut
dismissed | Intendant Kolb und der Spesenskandal | Aufsichtsrat beruft Intendant Kolb ab
dismissed | Trainer Zorn vor dem Aus? | SC Riesa trennt sich von Trainer Zorn
stays | Trainer Zorn vor dem Aus? | SC Riesa: Zorn darf bleiben
released | Reporterin Malik in Belarus in Haft | Belarus: Reporterin Malik ist wieder frei
released | 14 Fischer vor Somalia entführt | Piraten lassen 14 Fischer vor Somalia frei
arrested | Anschlag auf Moschee in Lenz | Anschlag auf Moschee in Lenz: Polizei verhaftet zwei Männer
arrested | Fahndung nach Millionär Grube | Millionär Grube am Flughafen gefasst
escaped | Sträfling Ruck in Klinik gebracht | Sträfling Ruck aus Klinik entkommen
convicted | Missbrauchsprozess gegen Pfarrer Oster | Pfarrer Oster muss sechs Jahre in Haft
cleared | Untreueprozess gegen Bürgermeister Falk | Bürgermeister Falk vom Vorwurf der Untreue freigesprochen
dropped | Ermittlungen gegen Bürgermeister Falk wegen Untreue | Keine Anklage gegen Bürgermeister Falk
overturned | Volksbegehren gegen Windräder verboten | Verfassungsgericht hebt Verbot des Volksbegehrens gegen Windräder auf
approved | Senat berät Hilfspaket für Modra | Senat winkt Hilfspaket für Modra durch
approved | Brüssel prüft Kauf von Quell durch Tronix | Brüssel erlaubt Tronix Kauf von Quell
rejected | Brüssel prüft Kauf von Quell durch Tronix | Brüssel verbietet Tronix Kauf von Quell
rejected | Asylantrag von Reporterin Malik | Asylantrag von Reporterin Malik abgelehnt
agreed | Zollstreit zwischen Li und Modra | Zollstreit beigelegt: Li und Modra einigen sich
failed | Gespräche über Zollstreit zwischen Li und Modra | Li und Modra: Gespräche über Zollstreit enden ohne Ergebnis
suspended | Li erhebt Zölle auf Autos aus Modra | Li setzt Zölle auf Autos aus Modra für 90 Tage aus
lifted | Reisewarnung für Ghana | Reisewarnung für Ghana aufgehoben
lifted | Bombenalarm am Bahnhof Torgau | Entwarnung nach Bombenalarm am Bahnhof Torgau
found | U-Boot „Narwal“ verschollen | Wrack von U-Boot „Narwal“ gefunden
rescued | Bus in Riesa im Fluss versunken | Alle Insassen aus Bus in Riesa gerettet
dead | Kletterer Pohl am Eiger abgestürzt | Kletterer Pohl am Eiger tot gefunden
dead | Schlagerstar Rosi Blum im Hospiz | Rosi Blum ist tot: Schlagerstar mit 84 gestorben
contained | Feuer im Nationalpark Lenz breitet sich aus | Feuer im Nationalpark Lenz eingedämmt
over | Geiselnahme in Torgau dauert an | Geiselnahme in Torgau unblutig beendet
restored | Riesa ohne Trinkwasser | Trinkwasser in Riesa fließt wieder
insolvent | Klinik Lenz in Geldnot | Klinik Lenz beantragt Insolvenz
recalled | Akkus von Quell überhitzen | Quell ruft Akkus zurück
signed | Friedensvertrag für Modra ausgehandelt | Friedensvertrag für Modra unterschrieben
withdrawn | Grüne in Torgau stellen Falk auf | Falk tritt in Torgau doch nicht an
confirmed | Medien: Quell plant Börsengang | Quell bestätigt Pläne für Börsengang
denied | Medien: Quell plant Börsengang | Quell dementiert Pläne für Börsengang
= | Li setzt Zölle auf Autos aus | Zollpause: Li stoppt Zölle auf Autos vorerst
= | Ministerpräsident Varga schmeißt hin | Varga kündigt Rücktritt als Ministerpräsident an
= | Quell ruft Akkus zurück | Akku-Rückruf bei Quell
= | Klinik Lenz beantragt Insolvenz | Klinik Lenz ist pleite
= | Brüssel verbietet Tronix Kauf von Quell | Kauf von Quell durch Tronix untersagt
= | SC Riesa trennt sich von Trainer Zorn | Zorn als Trainer des SC Riesa entlassen
= | Pfarrer Oster muss sechs Jahre in Haft | Sechs Jahre Gefängnis für Pfarrer Oster
= | Rosi Blum ist tot | Abschied von Rosi Blum: Schlagerstar gestorben
= | Entwarnung nach Bombenalarm in Torgau | Bombenalarm in Torgau: Gefahr gebannt
= | Keine Anklage gegen Bürgermeister Falk | Verfahren gegen Bürgermeister Falk eingestellt
"""
