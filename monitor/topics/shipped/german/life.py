"""Births and illnesses, prizes and sport, science and machines, in German."""

LIFE = """
Geburt, Nachwuchs | geboren, zur Welt gekommen, Baby?, zur Welt bringen, bringt … zur Welt, kommt zur Welt, kommen zur Welt, kam zur Welt, neugeboren, Neugeborenes, Babyglück, Zwillinge?, Drillinge?, wird Mutter, wird Vater, werden Eltern, Mutter geworden, Vater geworden, entbunden, Jungtier, Zuchterfolg, schlüpfen
Schwangerschaft, schwanger, Schwangere | erwartet ein Kind, Babybauch, Babynews, Nachwuchs?, erwarten … Kind, erwartet … Baby, erwarten … Baby, Babyglück, wird Mutter
Hochzeit, heiraten, Heirat, Trauung, Eheschließung | Ja-Wort, vermählt, Jawort, Traualtar, vor den Altar, Vermählung, unter der Haube, Braut?, Bräutigam?, Ehe?, frisch verheiratet, Flitterwochen
Verlobung | verlobt, Heiratsantrag, Verlobter, Verlobungsring
Scheidung, Trennung, Ehe-Aus, Liebes-Aus, Scheidungen | geschieden, getrennt, trennen sich?, scheiden?, trennt sich?, Rosenkrieg, Ehe … gescheitert, Ehe … am Ende, Beziehung … beendet, lassen sich scheiden, lässt sich scheiden
Krankheit, Erkrankung, Krankheiten | Diagnose, Krankenhaus?, krank, erkrankt, Leiden?, gesundheitliche Probleme, Schlaganfall?, Klinik?, Gesundheitszustand
Krebs, Krebserkrankung | Krebsdiagnose, Brustkrebs, Tumor, Krebsleiden, krebskrank, Leukämie, Hautkrebs, Chemotherapie, Karzinom, Krebspatient
Brustkrebs | Mammakarzinom, Brustkrebsdiagnose
Krebsdiagnose | Krebs, Krebserkrankung, an Krebs erkrankt, Tumor?
Herzinfarkt, Schlaganfall, Infarkt | Herzattacke, Herzstillstand, Herz-Attacke, Herz stehen geblieben, Herzprobleme?
Operation, OP, operieren | Eingriff, Not-OP, Notoperation, unters Messer, Operationssaal, chirurgisch
Krankenhaus, Klinik, Klinikum, Kliniken, Krankenhäuser, Spital, Uniklinik, Notaufnahme | eingeliefert, Kreisklinik, Universitätsklinik, Intensivstation, Patienten?, Klinikverbund, Hospital, Charité, Kreiskrankenhaus, Uniklinikum
Auszeichnung, Preisverleihung, Preisträger, ehrung, Bundesverdienstkreuz | ausgezeichnet, geehrt, Award, Orden?, Trophäe, prämiert, gekürt, Verleihung, Verdienstkreuz, Ehrenpreis, gewinnt … Preis, verliehen
Nobelpreis, Nobelpreisträger | Friedensnobelpreis, Literaturnobelpreis, Nobelkomitee, Nobelpreisverleihung, Nobel-Komitee
Literaturnobelpreis | Literatur-Nobelpreis, Nobelpreis … Literatur
Friedensnobelpreis | Friedens-Nobelpreis, Nobelpreis … Frieden, Nobelpreis?, Friedenspreis?, Nobelkomitee?
Chemie, Chemiker | chemisch, Chemienobelpreis, Chemie-Nobelpreis
Medizin, Mediziner | Ärzte?
Physik, Physiker | physikalisch
Literatur | Schriftsteller, Autor, Literaturnobelpreis, Roman, Buchpreis, Dichter
Oscar, Oscars | Academy Award, Oscarverleihung, Oscar-Verleihung, Goldjunge
Grammy, Grammys | Musikpreis
Filmfestspiele, Berlinale, Filmfestival | Goldener Bär, Goldene Palme, Goldener Löwe, Wettbewerb?
Eurovision Song Contest, ESC, Eurovision | Vorentscheid?, Song Contest
Film, Kino | Kinofilm, Verfilmung, Blockbuster, Leinwand, Kinostart, Regisseur
Serie, Netflix | Staffel, Streaming, Serienstart
Ausstellung, Museum | Galerie, Kunsthalle, Sammlung, Vernissage
Theater, Oper | Bühne, Schauspielhaus, Intendant, Inszenierung, Festspiele, Opernhaus
Album, Musik | Song, Single, platte
Raubkunst | Restitution, NS-Raubkunst, Rückgabe, Beutekunst, Benin-Bronzen, zurückgegeben
Weltmeister, Weltmeistertitel, Weltmeisterin, WM-Titel | Weltmeisterschaft gewonnen, WM-Gold, Weltmeisterschaft?, Weltmeisterschaftstitel, WM-Sieg, WM-Triumph
Meisterschaft, Meister, Titelgewinn, Meistertitel | Titelverteidigung, Titel geholt, Titel?, Meisterfeier, Meisterschale, Landesmeister
Sieg, gewinnen, Triumph, Siege, besiegen | Erfolg gegen, schlägt, siegt, bezwingt, bezwingen, setzt sich durch, setzt sich gegen, triumphiert, Auswärtssieg, Heimsieg, schlug?, Gold?, erfolgreich?, Kantersieg
Niederlage, verlieren, Niederlagen, Schlappe, Debakel, Blamage | unterliegen, Pleite gegen, Klatsche, geschlagen?, besiegt?, Heimpleite, scheitert?, gescheitert?, Pleite?
Transfer, Vereinswechsel, Neuzugang, Transfers, Ablösesumme | verpflichten, Ablöse, wechselt, unterschreibt, holt?, Wechsel?, geht zu?, Leihe, ausgeliehen, ausleihen, gibt … ab?, kehrt … zurück?, Medizincheck, Abgang?, unterzeichnet?, vor Wechsel, verlässt?, angelt sich, schnappt sich, Wunschspieler, Rekordtransfer, Transfergerücht
Trainerwechsel, Trainerentlassung, Trainer-Aus, Trainersuche | neuer Trainer, Trainer entlassen, Trainer beurlaubt, Trainer/Coach/Cheftrainer/Trainerin … entlassen/beurlaubt/freigestellt/gefeuert/neuer/trennt/Trennung/entlässt/Aus/übernimmt/Nachfolger, Trainerfrage, Trainernachfolge
Verletzung, verletzt, Verletzungen | Kreuzbandriss, Muskelfaserriss, Verletzungspause, Verletzungspech, Bänderriss, Gehirnerschütterung, ausfallen, wochenlang aus, Ausfall?, bricht sich, brach sich, gebrochen?, operiert?, OP?, Saison-Aus, Kreuzband, bruch?, Zwangspause, Muskelverletzung, Verletzungssorgen, angeschlagen?, außer Gefecht
Kreuzbandriss | Kreuzband
Doping, Dopingsperre, Dopingverdacht, Dopingskandal, Dopingfall, Dopingtest | gedopt, positiv getestet, positive Probe, Dopingprobe, Dopingfund, verbotene Substanz, Anti-Doping-Agentur, Nada?, Wada?, EPO, gesperrt?, Doping-Sperre, Dopingvergehen, Dopingkontrolle, Probe?, überführt?, Dopingsünder, dopte, Steroide
Abstieg, absteigen, Absteiger | Abstiegskampf, zweitklassig, drittklassig, Klassenerhalt verpasst, verlässt … Bundesliga, Relegation?, Abstiegsangst, muss runter
Aufstieg, aufsteigen, Aufsteiger | erstklassig, Rückkehr in die Bundesliga, Aufstiegsspiel, Relegation?
Klassenerhalt | bleibt erstklassig, bleibt drin, Abstieg verhindert, Nichtabstieg, gerettet?
Spiel, Partie | Match, Begegnung, Duell, Derby, Topspiel, Länderspiel
Derby | Lokalrivale, Stadtderby, Nordderby, Revierderby
Finale, Endspiel | Finaleinzug, Finalsieg, Finalist, Endrunde?
Halbfinale | Halbfinal, Semifinale, Vorschlussrunde
Viertelfinale | Runde der letzten acht, K.-o.-Runde?
Achtelfinale | Runde der letzten 16, K.-o.-Runde?, Gruppensieg?
Ausscheiden, ausscheiden | fliegt … raus, scheitert?, Endstation, K.-o.
DFB-Pokal, Pokal | Pokalspiel, Pokalfinale, Pokalsieg, Pokalsensation, Pokal-Aus, Cup, Pokalheld
Champions League, Königsklasse | Champions-League-Spiel, Champions-League-Finale, CL
Europa League | Conference League
Bundesliga | Bundesligist, Oberhaus, Bundesligaspiel, Bundesliga-Spiel, Erstligist, Spieltag?, Bundesligapartie, Liga?, Bundesliga-Dino, Bundesliga-Abstieg, Bundesligaprofi
Zweite Liga, 2. Bundesliga | Zweitligist, Unterhaus, zweite Bundesliga
WM, Weltmeisterschaft | Fußball-WM, World Cup, WM-Quali, Weltmeister?
Fußball-WM | WM 2026, World Cup, Weltmeisterschaft?, WM?
EM, Europameisterschaft | Fußball-EM, EM-Quali, Europameister?, Euro 2028
Fußball-EM | EM 2028, Euro 2028, Europameisterschaft?, EM?
Olympia, Olympische Spiele, Olympische Winterspiele | Olympiade, Winterspiele, Sommerspiele, IOC, Olympiasieger, olympisch, Paralympics?, Olympia-Gold
Goldmedaille, Olympiasieg | gewinnt Gold, holt Gold, holt … Gold, Medaille
Medaille | Gold?, Silber, Bronze, Edelmetall, Podest?
Nationalmannschaft, DFB-Elf, Nationalelf | DFB-Team, DFB-Auswahl, Nationalteam, DFB-Frauen, Bundestrainer?, Nationalspieler?
Bundestrainer, Bundestrainerin | Nagelsmann, Nationaltrainer, Nationalcoach
Formel 1, Grand Prix | Verstappen, Ferrari?, Qualifying, Grand-Prix, Formel-1
Tour de France | Gelbes Trikot, Gelbe Trikot, Etappe?, Tour-Sieger, Pogacar, Radprofi
Tennis | Wimbledon, Grand-Slam, French Open, US Open, Australian Open, Zverev, ATP, WTA
Handball | DHB, Handball-EM, Handball-WM
Basketball | NBA, DBB
Eishockey | DEL, NHL, Eisbären?, Eishockey-WM
Leichtathletik | Leichtathlet, Leichtathletin, Sprinter, Weitsprung, Zehnkampf, Marathon
Sprinterin, Sprinter | Sprintstar, Sprint-Star, Sprint-Weltmeister, Sprint-Olympiasiegerin, Leichtathletik?
Skispringen, Skisprung | Skispringer, Skispringerin, Vierschanzentournee, Skifliegen, Skiflug, Großschanze, Normalschanze, Schanze?, Schanzentournee, Skiadler, DSV-Adler
Vierschanzentournee | Schanzentournee, Neujahrsspringen, Auftaktspringen, Tournee?, Skispringen?
Biathlon | Biathlet, Biathletin, Staffel?, Antholz, Ruhpolding
Skirennen, Ski alpin | Skirennfahrer, Skirennläufer, Slalom, Riesenslalom, Abfahrt, Super-G
Boxen, Boxkampf | Schwergewicht, Faustkampf, Titelkampf, K.o.-Sieg
Torwart, Torhüter, Keeper | Schlussmann, Torfrau, Stammkeeper, Goalie, Torwartin, Nationaltorhüter, Torwarttalent
Stürmer, Torjäger | Mittelstürmer, Goalgetter, Stürmerstar, Torschütze
Trainer, Coach, Cheftrainer | Fußballlehrer, Bundestrainer, Traineramt, Nationaltrainer, Chefcoach, Trainerposten, Trainerstuhl, Übungsleiter, Interimstrainer
Fans, Fanausschreitungen | Anhänger, Ultras, Hooligans, Fanszene, Fankrawalle
Schiedsrichter | Schiri, Unparteiischer, Referee, VAR, Videobeweis
Karriereende | beendet … Karriere, Karriere … beendet/beenden/Ende, hört auf, hängt … Schuhe an den Nagel, Laufbahn … beendet, tritt … zurück?, Rücktritt?
Sperre, gesperrt | Spielsperre, Gelbsperre, suspendiert, Suspendierung, rote Karte, Rotsperre
Rekord, Rekorde, Bestmarke | Weltrekord, Rekordzeit, Rekordmarke, Fabelweltrekord, Rekordhalter, Landesrekord, Fabelzeit, Rekordmann, Rekordhoch, Allzeithoch, Höchststand?, Jahreshoch?, Rekordwert
Weltrekord | Weltbestzeit, Weltbestmarke, Fabelweltrekord, Rekord?
Konzert, Tournee, Konzerte, Festival | Tour?, Auftritt?, Gig, Open Air, Bühne?, auftreten?, Comeback-Show, Tourauftakt
Raketenstart, Weltraumstart | ins All gestartet, Rakete startet, Raumkapsel, hebt ab?, startet ins All, ISS?, Startrampe, Trägerrakete, SpaceX?, Starship?, Ariane?, Falcon 9?, Raumschiff?, Testflug?, abgehoben?
Raumfahrt, Weltraum | Astronaut, Raumstation, ISS, Nasa, Esa, Raumschiff, Weltall, Raumsonde, Satellit, SpaceX
Astronaut, Astronautin | Kosmonaut, Raumfahrer, ISS, Raumstation
Satellit, Satelliten | Starlink, Satellitenstart, Raumsonde
Asteroid, Meteorit | Komet, Himmelskörper, Meteoriteneinschlag, Meteor
Mondlandung, Mondmission | auf dem Mond gelandet, landet auf dem Mond, Mondsonde, Mondlandefähre, Mondoberfläche, Mondflug, Artemis?, Landung … Mond
Sonnenfinsternis, Mondfinsternis | Sofi, Finsternis, Blutmond
Entdeckung, entdecken, Fund | gefunden?, findet?, stoßen auf, aufgespürt, ausgegraben
Studie, Untersuchung, Studien | Forscher, Forschung, Wissenschaftler, Forschende, Analyse?, Forscherteam, Wissenschaft, Auswertung, Forschungsergebnis, Forschungsergebnisse, Metastudie, Metaanalyse
Sicherheitslücke, Schwachstelle, Sicherheitslücken | Zero-Day, Exploit, Sicherheitsleck, Bug?, BSI warnt, Softwarelücke
Update, Aktualisierung, Updates | Patch, neue Version, Software-Update, Betriebssystem?, Sicherheitsupdate
Vorstellung, vorstellen, Premiere, Präsentation | präsentieren, enthüllen?, Neuheit, neues Modell?, Weltpremiere
Elektroauto, E-Auto, Elektroautos, E-Autos, Elektromobilität | Elektrofahrzeug, Stromauto, E-Mobilität, E-Auto-Prämie, Elektromodell, E-Fahrzeug
Umbau, umbauen | umgebaut, Bauarbeiten, Sanierung, Neubau?, Modernisierung, umgestalten
Abbau, abbauen | abgebaut, Kürzung?, streichen?, Demontage
Aufbau, aufbauen, Wiederaufbau | Aufbauhilfe, neu aufgebaut
Gasexplosion, Gasunglück | Gas/Gasflasche/Gasleitung/Gasleck … Explosion/explodieren/Detonation/Verpuffung, Explosion?, explodiert?
Notlandung, notlanden | notgelandet, außerplanmäßig gelandet, Triebwerksausfall, Sicherheitslandung, Flugzeug … kehrt um
Vergiftung, vergiften | vergiftet, Gift?, Methanol, giftig, Vergiftungen, gepanscht
Abwahl, abwählen | abgewählt, Abwahlverfahren
Amtsverzicht | Rücktritt, legt … Amt nieder, verzichtet … Amt
Anschaffung, anschaffen | kauft?, bestellt?, angeschafft
Auflösung, auflösen | löst … auf, aufgelöst, Aus für?
Aufnahme, aufnehmen | aufgenommen, nimmt … auf
Aufklärung, aufklären | aufgeklärt, gelöst?
Ausschluss, ausschließen | ausgeschlossen, Parteiausschluss, Rauswurf
Befreiung, befreien | befreit, freigelassen?, gerettet?
Beschlagnahmung, Beschlagnahme, beschlagnahmen | sichergestellt, konfisziert, sicherstellen, Zoll … findet
Besuchsverbot, Einreiseverbot | darf nicht einreisen, Einreise … verweigert, Einreise verboten
Bewerbung, bewerben | bewirbt, Kandidatur?, Olympiabewerbung
Diskriminierung | diskriminiert, benachteiligt, Rassismus?
Einigung, einigen | geeinigt, Kompromiss, Durchbruch, Vereinbarung, Deal?, verständigen
Einsatz, Polizeieinsatz, Großeinsatz | im Einsatz, rückt aus, SEK, Einsatzkräfte
Enteignung | enteignen, enteignet
Entschädigung, Schadenersatz | Schmerzensgeld, entschädigt, Schadensersatz, entschädigen, Wiedergutmachung
Entschuldigung, entschuldigen | entschuldigt, bittet um Verzeihung, bedauert
Ermäßigung, Rabatt | günstiger?, Nachlass, Rabattaktion
Erweiterung, erweitern | vergrößert, Ausbau, ausgebaut
Freigabe, freigeben | freigegeben, gibt … frei, wieder befahrbar, Eröffnung?
Gründung, gründen | gegründet, gründet, Neugründung, Parteigründung
Krise | Notlage, Schieflage, Krisengipfel
Machtwechsel, Regierungswechsel | neue Regierung, abgewählt, Machtübergabe, Wahlsieg?
Machtkampf | Machtgerangel, Führungsstreit, Streit?, ringen um die Macht
Misshandlung, misshandeln | misshandelt, gequält, Missbrauch?
Nominierung, nominieren | nominiert, aufgestellt?, Kandidat?
Panne, Technikpanne | Defekt, Störung, technische Probleme, liegengeblieben
Parteiaustritt | verlässt … Partei, tritt aus, ausgetreten
Plagiat, Plagiatsvorwürfe | abgeschrieben, Doktortitel, Plagiatsaffäre, Doktorarbeit
Spielabbruch | Spiel … abgebrochen, Partie … abgebrochen, Abbruch
Suspendierung, suspendieren | suspendiert, freigestellt, beurlaubt
Überfischung, Fischerei | Fischer?, Fangquote, Fangquoten, Fischfang
Überwachung, überwachen | überwacht, Videoüberwachung, abgehört, Kameras?, Vorratsdatenspeicherung
Umbenennung, umbenennen | umbenannt, neuer Name, heißt künftig
Unterschriften, Petition | Unterschriftensammlung, Onlinepetition, unterzeichnen
Untersuchungshaft, U-Haft | in Haft, festgenommen?, Haftbefehl
Vergleich | außergerichtliche Einigung, Vergleichszahlung
Verhaftung | festgenommen, verhaftet, Festnahme
Verletzungspause | fällt … aus, verletzt?, fehlt … Wochen
Vertragsverlängerung | verlängert … Vertrag, verlängert bis, Vertrag … verlängert, bleibt bis
Wechsel, wechseln | wechselt, Neuzugang?, Nachfolger?, geht zu?
Wiederwahl, wiederwählen | wiedergewählt, im Amt bestätigt, zweite Amtszeit
Zusage, zusagen | sagt … zu, zugesagt, verspricht?
Zwangsarbeit | Zwangsarbeiter, Ausbeutung, moderne Sklaverei
neuer Trainer, neue Trainerin, Trainersuche, Trainerfrage | Trainer/Coach/Cheftrainer/Trainerin … neuer/neuen/verpflichtet/vorgestellt/präsentiert/präsentieren/Nachfolger/übernimmt/findet, Trainerwechsel, Übungsleiter?
neuer Chef, neue Chefin, Chefwechsel | Chef/Chefin/CEO/Vorstandschef … neuer/neue/neuen/Nachfolger/Nachfolge/übernimmt/folgt
neuer Minister, neue Ministerin | Minister/Ministerin … vereidigt/ernannt/Nachfolger/Nachfolgerin
Bahnchef, Bahn-Chef, Bahnchefin | Bahnvorstand, Chef der Bahn, Palla, Bahn-Chefin
Bundesbankchef, Bundesbankpräsident | Nagel, Bundesbank
Verkehrsminister, Verkehrsministerin | Verkehrsministerium, Verkehrsressort, Schnieder
Gesundheitsminister, Gesundheitsministerin | Gesundheitsministerium, Warken
Wirtschaftsminister, Wirtschaftsministerin | Wirtschaftsministerium, Reiche?
Justizminister, Justizministerin | Justizministerium, Hubig
Umweltminister, Umweltministerin | Umweltministerium
Arbeitsminister, Arbeitsministerin | Arbeitsministerium, Bas?
WhatsApp, Messenger | Signal?, Telegram, Chat-App
"""
