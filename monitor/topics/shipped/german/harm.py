"""What goes wrong, in German: death, accidents, crime, courts, and strikes."""

HARM = """
Telefonat, Telefongespräch, telefonieren, Anruf, anrufen, Telefongespräche | Telefonanruf, fernmündlich, telefonisch, zum Hörer, Video-Call, Videotelefonat
Treffen, Begegnung, Zusammenkunft | trifft, trafen, zusammenkommen, zusammentreffen, Gipfeltreffen, zu Gesprächen, kommen zusammen, empfangen
Gipfel, Gipfeltreffen | Spitzentreffen, Staatentreffen
Gespräch, Unterredung, Gespräche | Austausch mit, sprach mit, spricht mit, Unterhändler?, Verhandlungen?, Dialog
Verhandlung, Verhandlungen, verhandeln | Unterhandlung, am Verhandlungstisch, Verhandlungsrunde, Verhandlungsführer, Gespräche, Vermittler?, Delegation?, Verhandlungspartner, ringen um, Nachverhandlung
Besuch, besuchen, Staatsbesuch | zu Gast, empfangen, Visite, Antrittsbesuch, reist nach, Arbeitsbesuch, Truppenbesuch, Bankett?
Rede, Ansprache | Fernsehansprache, Regierungserklärung
Interview | im Gespräch mit, sagte der Zeitung
Pressekonferenz | vor die Presse, vor der Presse
Tod, tot, gestorben, sterben, Todesfall | Tote, tödlich, verstorben, verstirbt, ums Leben, beerdigt, Beerdigung, beigesetzt, Beisetzung, begraben, Bestattung, Trauerfeier, Leiche, Todesopfer, verunglückt, Nachruf, erliegen, Trauer um, trauert um, trauern um, Abschied von?, Sterbefall, entschlafen, tot aufgefunden, tot geborgen, leblos, ums Leben gekommen, ertrunken, Todesursache?, Ableben
Beerdigung, Begräbnis, Beisetzung | Trauerfeier, Bestattung, beigesetzt, letzte Ruhe
Mord, ermorden, Ermordung, Tötung | Tötungsdelikt, getötet, erschossen, erstochen, umgebracht, Bluttat, Mordfall, niedergestochen?, tötete, Tötungsversuch, Mordanschlag, Femizid, Mordkommission?
Totschlag | Tötungsdelikt, getötet
Vergewaltigung, vergewaltigen | sexueller Missbrauch, sexualisierte Gewalt, Sexualdelikt, Sexualstraftat, Sexualverbrechen, Gruppenvergewaltigung, sexuell missbraucht, sexuelle Nötigung
Missbrauch, missbrauchen | Missbrauchsfälle, sexuelle Gewalt
Selbstmord, Suizid | nahm sich das Leben, Selbsttötung
Verletzte, verletzt | schwerverletzt, Verwundete, Schwerverletzte, verletzen, Schwerstverletzte
Brand, Feuer, Großbrand, Brände | brennen, Flammen, ausgebrannt, abgebrannt, niedergebrannt, Brandkatastrophe, Löscharbeiten, Feuersbrunst, Rauchsäule?, lichterloh, Dachstuhlbrand, Flammenmeer, Löschen?, Feuerwalze
Waldbrand, Waldbrände | Vegetationsbrand, Flächenbrand, Buschfeuer, Waldbrandgefahr, Brände?, Flammen?, Buschbrand, Inferno?, Feuerwalze, Feuersbrunst, Wald/Wälder … brennen, Moorbrand, Löschflugzeug, Großbrand?
Brandstiftung, Brandanschlag | Feuer gelegt, in Brand gesetzt, in Brand gesteckt, angezündet, zündelte, Feuerteufel, Brandsatz, Molotowcocktail, legten Feuer, legte Feuer
Explosion, explodieren, Detonation | detonieren, Verpuffung, gesprengt, Knall, in die Luft geflogen, Druckwelle, Sprengsatz?, Bombenexplosion, Gasexplosion, hochgegangen
Unfall, Unglück, Unfälle, verunglücken | Verkehrsunfall, Zusammenstoß, Crash, Karambolage, Massenkarambolage, Kollision, kollidieren, kracht, krachen, prallt, zusammengestoßen, überfahren?, angefahren, erfasst?, überschlägt, überschlug, Frontalzusammenstoß, Auffahrunfall, Zusammenprall, rast in, raste in, gerast
Flugzeugabsturz, Flugzeugunglück, Flugzeugabstürze | Absturz?, abstürzen?, Flugzeugwrack, Bruchlandung, Flugzeug/Maschine/Jet/Hubschrauber/Helikopter/Airbus/Boeing/Privatjet/Kampfjet … abstürzen/Absturz/zerschellen/verunglücken/verunglückt/stürzt/gestürzt/stürzte, vom Radar, Wrackteile, Absturzstelle, Absturzursache, Flugschreiber, Blackbox, Flugunfall, Flugunglück, Absturz … Pilot/Piloten/Pilotin/Insassen/Passagiere/Start/Landung/Bord, kurz nach dem Start … stürzt
Absturz, abstürzen | Absturzstelle
Zugunglück, Zugunfall, Bahnunglück, Zugentgleisung, Entgleisung | Züge stoßen zusammen, Zug/Züge/S-Bahn/ICE/Güterzug/Waggon … entgleisen/Zusammenstoß/zusammenstoßen/kollidieren/prallen, Unglück?, Bahnunfall, Zugkatastrophe, Zugkollision
Schiffsunglück, Havarie, Bootsunglück, Fährunglück, Schiffsuntergang | gesunken, gekentert, kentern, auf Grund gelaufen, Boot/Schiff/Fähre/Frachter/Segelboot/Tanker/Jacht/Yacht … sinken/gesunken/kentern/untergehen/Untergang/verunglücken/brennen, Schiffbruch, Schiffskatastrophe, Schiffskollision, Seenot?, Untergang?, Untergang … Boot/Flüchtlingsboot/Schiff/Fähre, Schiffstragödie, Bootstragödie
Busunglück, Busunfall | Bus/Reisebus/Schulbus/Linienbus/Fernbus/Kleinbus … verunglücken/prallen/prallt/kracht/krachte/stürzt/kippt/umgekippt/Unfall/Unglück/kollidieren/Straße/überschlägt/Graben, Busse … Unfall/kollidieren
Seilbahnunglück, Gondelunglück | Seilbahn/Gondel … abgestürzt/stürzt/Unglück/Unfall
Badeunfall, ertrinken | Badetote, Ertrunkene, Badeunglück
Bergunglück, Bergunfall | Bergsteiger/Wanderer/Kletterer/Alpinist … stürzt/abstürzen/tot/stirbt/verunglückt, Bergtod, abgestürzt?
Geisterfahrer, Falschfahrer | falsche Richtung, falschen Seite, entgegen der Fahrtrichtung, falscher Richtung
Raserei, Autorennen | illegales Rennen, Raser, raste, Kraftfahrzeugrennen
Einsturz, einstürzen | zusammengebrochen, Brückeneinsturz, Hauseinsturz, Gebäudeeinsturz, bricht zusammen, kollabieren, stürzt ein, zusammengestürzt, unter Trümmern, Trümmer?, begraben?
Bergung, bergen | geborgen, Bergungsarbeiten, Bergungskräfte, gehoben?, ausgegraben?
Festnahme, Verhaftung, festnehmen, verhaften | in Gewahrsam, Haftbefehl, Untersuchungshaft, gefasst, Zugriff der Polizei, dingfest, gestellt?, Handschellen, Zugriff?, in Haft, U-Haft, gestoppt?, ins Netz gegangen, ging ins Netz, abgeführt, Festgenommene, zerschlagen?, fasst, schnappt, geschnappt, stellt sich der Polizei, dem Haftrichter, Haftrichter?
Haft, Gefängnis, Haftstrafe, Knast | hinter Gittern, inhaftiert, Freiheitsstrafe, Untersuchungshaft, Gefängnisstrafe, eingesperrt, U-Haft, Häftling, Gefangener, Insasse?, JVA
Freilassung, freilassen | auf freiem Fuß, aus der Haft entlassen, freigekommen, kommt frei, kommen frei, aus dem Gefängnis, wieder frei, freikommen, freigekauft, aus Haft, Haftentlassung, darf nach Hause?
Fahndung, fahnden | auf der Flucht, Großfahndung, gesucht wird, flüchtig, gesucht?, Täter … sucht, sucht Zeugen?, Fahndungsfoto, öffentlich gesucht, Öffentlichkeitsfahndung, Flucht?
Ausbruch, ausbrechen | geflohen?, entflohen, Gefängnisausbruch, breitet … aus?, breiten … aus?, nachgewiesen?, festgestellt?, grassieren?, erster Fall?, erste Fälle?, Infektionen?, sich ausbreiten?, Ausbreitung?, Seuchenzug?, Fälle?
Gefängnisausbruch, Gefängnisflucht | Häftling/Gefangener/Häftlinge … fliehen/geflohen/entkommen/ausgebrochen/Flucht/Ausbruch, Ausbrecher, aus dem Gefängnis geflohen, aus der JVA geflohen
Ausbreitung, ausbreiten | grassieren, greift um sich, verbreitet sich, auf dem Vormarsch
Razzia, Durchsuchung, durchsuchen | Großrazzia, Hausdurchsuchung, Polizeieinsatz?, Polizeiaktion, Zugriff?, durchkämmt, SEK?
Ermittlung, Ermittlungen, ermitteln, Ermittlungsverfahren | Staatsanwaltschaft, Untersuchung gegen, Verdacht auf, Staatsanwälte, unter Verdacht, untersucht, Kripo?, Sonderkommission, Soko
Anklage, anklagen | vor Gericht, Angeklagter, Anklageschrift, Anklagebank, muss sich verantworten, müssen sich verantworten, muss sich … verantworten, vor dem Richter, Gerichtstermin?, angeklagt, vor Gericht gestellt, plädiert?
Prozess, Gerichtsverfahren, Strafprozess, Gerichtsprozess | Verhandlung vor Gericht, Prozessauftakt, Hauptverhandlung, vor Gericht, Prozessbeginn, Verfahren?, Verhandlung?, Gericht?, muss sich … verantworten, Angeklagter, Anklage?, Landgericht?, Richter?, Staatsanwalt … fordert, Staatsanwältin … fordert, Plädoyer, Zeugenaussage?, Urteil?, Befangenheitsantrag, Strafverfahren
Klage, verklagen, klagen, Rechtsstreit | Klageschrift, Sammelklage, zieht vor Gericht, Gericht?, Schadensersatzklage, Verfassungsklage, einklagen, Eilantrag, Verfassungsbeschwerde
Urteil, verurteilen, Verurteilung | Schuldspruch, schuldig gesprochen, Gerichtsurteil, Richterspruch, muss ins Gefängnis, lebenslang, Jahre Haft, Jahren Haft, Jahre Gefängnis, Bewährungsstrafe, Urteilsverkündung, Richter entscheiden, Gericht entscheidet, Entscheidung … Gericht?, kippt?, Grundsatzurteil, Haftstrafe?, schuldig?, muss in Haft, Strafmaß, urteilt, gekippt?
Freispruch, freisprechen | nicht schuldig, Urteil aufgehoben?, unschuldig?, Justizirrtum?, vom Vorwurf … frei
Berufung, Revision | Berufungsverfahren, Revisionsverfahren, nächste Instanz, anfechten
Begnadigung, begnadigen | Gnadengesuch, Amnestie
Todesstrafe, Hinrichtung, hinrichten, Todesurteil | zum Tode verurteilt, exekutiert, Giftspritze, Todeszelle, Henker, gehängt?
Streik, streiken, Arbeitsniederlegung, Ausstand, Warnstreik, Streiks, Arbeitskampf, Generalstreik | bestreiken, Streikende, Urabstimmung, die Arbeit nieder, Streikaufruf, Streikbereitschaft, Streikwelle, Tarifstreit, legt … Arbeit nieder, legen … Arbeit nieder, Streiktag, Bummelstreik, Lokführerstreik, die Arbeit ruht, Streikdrohung, Ver.di?, GDL?, Streikwoche, Warnstreiktag, Verdi/GDL/EVG/Gewerkschaft/Lokführer/Piloten … lahm?
Tarifstreit, Tarifkonflikt, Tarifverhandlung, Tarifverhandlungen, Tarifrunde | Tarifabschluss, Tarifeinigung, Gewerkschaft, Schlichtung, Tarifgespräche, Lohnforderung, Arbeitskampf?, Streik?, streiken?, Tarifpartner, Schlichter, Einigung?, einigen sich?, Gehaltsforderung, Lohnstreit, Warnstreik?, fordern … mehr Geld
Tarifabschluss, Tarifeinigung, Tarifvertrag | Einigung?, einigen sich?, sich geeinigt?, Tarifkonflikt … beigelegt, Tarifstreit … beigelegt, mehr Lohn?, mehr Geld?, Pilotabschluss, Lohnabschluss, Durchbruch?, Lohnplus, Gehaltsplus, Schlichterspruch, Abschluss?, Tarifstreit … beendet, Gehaltserhöhung, Lohnerhöhung
Lohnerhöhung, Gehaltserhöhung | mehr Lohn, mehr Gehalt, mehr Geld für, höhere Löhne, Löhne steigen, Gehälter steigen, Lohnplus, Gehaltsplus
Bahn, Eisenbahn, Zugverkehr | Züge, Zug, Bahnverkehr, Fernverkehr, Regionalverkehr, Lokführer, EVG, GDL, S-Bahn, Fahrgäste, Zugfahrt, ICE, Bahnkunden, Bahnreisende, Bahnstrecke, Regionalbahn, Güterverkehr?
Flughafen, Airport | Flugverkehr, Bodenpersonal, Flugbetrieb, Abflüge, Flüge?, BER, Flugpassagiere, Flugreisende, Terminal?, Rollfeld, Landebahn, Startbahn, Sicherheitskontrollen?, Abfertigung?, Kabinenpersonal?
Nahverkehr, ÖPNV, Busse | Bus und Bahn, U-Bahn, Straßenbahn, Verkehrsbetriebe, Busfahrer, Tram, Busverkehr, BVG?, MVG?, HVV?, S-Bahnen, Öffis, Verkehrsverbund?
"""
