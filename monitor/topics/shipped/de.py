"""German notions of the news; a line is a group: words that open it | words that only belong to it.

An infinitive stands for all forms of its verb, the separated ones too; a noun for all its forms and for compounds that it
ends. What has another meaning as often (`Kurs`, `Linie`) opens nothing.
"""

GERMAN = """
Telefonat, Telefongespräch, telefonieren, Anruf, anrufen | am Telefon, Telefonanruf, fernmündlich
Treffen, Begegnung, Zusammenkunft | trifft, trafen, zusammenkommen, zusammentreffen, Gipfeltreffen
Gipfel, Gipfeltreffen | Spitzentreffen, Staatentreffen
Gespräch, Unterredung | Gespräche, Austausch mit, sprach mit, spricht mit
Verhandlung, Verhandlungen, verhandeln | Unterhandlung, am Verhandlungstisch, Verhandlungsrunde, Verhandlungsführer
Besuch, besuchen, Staatsbesuch | zu Gast, empfangen, Visite, Antrittsbesuch, reist nach
Rede, Ansprache | Fernsehansprache, Regierungserklärung
Interview | im Gespräch mit, sagte der Zeitung
Pressekonferenz | vor die Presse, vor der Presse
Tod, tot, gestorben, sterben, Todesfall | Tote, tödlich, verstorben, verstirbt, ums Leben, beerdigt, Beerdigung, beigesetzt, Beisetzung, begraben, Bestattung, Trauerfeier, Leiche, Todesopfer, verunglückt, Nachruf
Beerdigung, Begräbnis, Beisetzung | Trauerfeier, Bestattung, beigesetzt, beerdigen, letzte Ruhe
Mord, ermorden, Ermordung, Tötung | Tötungsdelikt, getötet, erschossen, erstochen, umgebracht, Bluttat
Totschlag | Tötungsdelikt, getötet
Vergewaltigung, vergewaltigen | sexueller Missbrauch, sexualisierte Gewalt, Sexualdelikt
Missbrauch, missbrauchen | Missbrauchsfälle, sexuelle Gewalt
Selbstmord, Suizid | nahm sich das Leben, Selbsttötung
Verletzte, verletzt | schwerverletzt, Verwundete, Schwerverletzte, Verletzter
Brand, Feuer, Großbrand | brennen, Flammen, in Flammen, ausgebrannt, abgebrannt, niedergebrannt, Brandkatastrophe, Löscharbeiten
Waldbrand, Waldbrände | Vegetationsbrand, Flächenbrand, Buschfeuer, Waldbrandgefahr
Brandstiftung, Brandanschlag | Feuer gelegt, in Brand gesetzt, in Brand gesteckt, angezündet
Explosion, explodieren, Detonation | detonieren, Verpuffung, gesprengt
Unfall, Unglück | Verkehrsunfall, Zusammenstoß, zusammenstoßen, verunglücken, Crash, Karambolage, Massenkarambolage, Kollision, kollidieren
Flugzeugabsturz, Absturz | abstürzen, Flugzeugunglück, Flugzeugwrack, Bruchlandung
Zugunglück, Zugunfall, Bahnunglück | entgleisen, Entgleisung, Züge stoßen zusammen
Schiffsunglück, Havarie | gesunken, gekentert, kentern, havariert, auf Grund gelaufen
Einsturz, einstürzen | zusammengebrochen, eingestürzt, Brückeneinsturz, Hauseinsturz
Bergung, bergen | geborgen, Bergungsarbeiten
Festnahme, Verhaftung, festnehmen, verhaften | in Gewahrsam, Haftbefehl, in Handschellen, Untersuchungshaft, gefasst, Zugriff der Polizei
Haft, Gefängnis, Haftstrafe | hinter Gittern, inhaftiert, Freiheitsstrafe, Untersuchungshaft, Gefängnisstrafe
Freilassung, freilassen | auf freiem Fuß, aus der Haft entlassen, freigekommen, freigelassen
Fahndung, fahnden | auf der Flucht, Großfahndung, gesucht wird, zur Fahndung
Ausbruch, ausbrechen | geflohen, entflohen
Razzia, Durchsuchung, durchsuchen | Großrazzia, Hausdurchsuchung, Durchsuchungen, Polizeieinsatz
Ermittlung, Ermittlungen, ermitteln | Ermittler, Staatsanwaltschaft, Untersuchung gegen, Verdacht auf
Anklage, anklagen | vor Gericht, Angeklagter, Anklageschrift
Prozess, Gerichtsverfahren | Verhandlung vor Gericht, Prozessauftakt, Hauptverhandlung, vor Gericht
Klage, verklagen, klagen | Klageschrift, Sammelklage, zieht vor Gericht, Rechtsstreit
Urteil, verurteilen, Verurteilung | Schuldspruch, schuldig gesprochen, Gerichtsurteil, Richterspruch, muss ins Gefängnis
Freispruch, freisprechen | freigesprochen, nicht schuldig
Berufung, Revision | geht in Berufung, legt Berufung ein
Begnadigung, begnadigen | Gnadengesuch, Amnestie
Todesstrafe, Hinrichtung, hinrichten | Todesurteil, zum Tode verurteilt, exekutiert
Streik, streiken, Arbeitsniederlegung, Ausstand, Warnstreik | bestreiken, Streikende, Urabstimmung, die Arbeit nieder, Streikaufruf, Streikbereitschaft, Streikwelle, Arbeitskampf, Tarifstreit
Tarifstreit, Tarifkonflikt, Tarifverhandlung | Tarifrunde, Tarifabschluss, Tarifeinigung, Gewerkschaft, Schlichtung
Bahn, Eisenbahn, Zugverkehr | Züge, Zug, Bahnverkehr, Fernverkehr, Regionalverkehr, Lokführer, EVG, GDL, S-Bahn, Fahrgäste
Flughafen, Airport | Flughäfen, Flugverkehr, Bodenpersonal, Flugbetrieb, Airports
Nahverkehr, ÖPNV | Busse und Bahnen, Bus und Bahn, U-Bahn, Straßenbahn, Verkehrsbetriebe
Protest, Demonstration, Demo, demonstrieren | protestieren, Kundgebung, Protestmarsch, Großdemo, auf die Straße, Proteste
Unruhen, Krawalle, Ausschreitungen | randalieren, Straßenschlachten, Plünderungen, Tumulte, Randale
Plünderung, plündern | Plünderer
Blockade, blockieren | Straßenblockade, Sitzblockade, Klimakleber
Putsch, Staatsstreich, Umsturz | putschen, Putschisten, an die Macht geputscht, gestürzt, Militärputsch
Aufstand, Rebellion | Rebellen, Aufständische, Meuterei, Revolte
Stromausfall, Blackout | ohne Strom, kein Strom, keinen Strom, ohne Elektrizität, Stromunterbrechung, Strom fällt aus, fiel der Strom aus, stromlos, Netzausfall, Stromversorgung unterbrochen, Strompanne
Ausfall, Störung, ausfallen | gestört, lahmlegen, lahmgelegt, außer Betrieb, nicht erreichbar, Panne, Totalausfall
Hackerangriff, Cyberangriff | Cyberattacke, gehackt, Ransomware, Schadsoftware, Hacker, Hackerattacke
Datenleck, Datenpanne | Daten erbeutet, Datendiebstahl, Daten gestohlen, Datenklau
Sabotage | Sabotageakt, sabotiert
Spionage, spionieren | Spion, Spione, Agent, Geheimdienst
Erdbeben, Beben, Erdstoß | Nachbeben, Seebeben, die Erde bebt, Erdbebenopfer, Erdbebengebiet, Epizentrum
Tsunami | Flutwelle
Vulkanausbruch | Vulkan bricht aus, Eruption, Lavastrom, Aschewolke, Lava
Überschwemmung, Hochwasser, Flut | überflutet, überschwemmt, Sturzflut, Fluten, Überflutung, Land unter, Deichbruch, Pegelstand
Sturm, Unwetter, Orkan | Wirbelsturm, Hurrikan, Taifun, Zyklon, Tornado, Sturmtief, Orkanböen, Gewitter, Starkregen
Schnee, Wintereinbruch, Schneechaos | Schneesturm, eingeschneit, Blitzeis, Glatteis, Schneefall
Kälte, Kältewelle | Frost, Minusgrade, eisige Temperaturen
Hitzewelle, Hitze | Hitzerekord, Rekordtemperaturen, Hitzetote, Rekordhitze
Dürre, Trockenheit | Wassermangel, Wasserknappheit
Lawine | Lawinenabgang, verschüttet, Schneebrett
Erdrutsch | Schlammlawine, Hangrutsch, Bergsturz, Mure
Klimawandel, Klimakrise | Erderwärmung, Erderhitzung, globale Erwärmung, Klimaerwärmung
Seuche, Epidemie, Pandemie | Krankheitswelle, Virusausbruch, Infektionswelle, Corona
Infektion, Ansteckung | angesteckt, infiziert, Infizierte
Impfung, impfen | Impfstoff, Impfkampagne, Vakzin
Vogelgrippe, Geflügelpest | H5N1
Hungersnot, Hunger | Hungernde, Unterernährung, Nahrungsmittelkrise
Rückruf, zurückrufen | Rückrufaktion, Verkaufsstopp, Produktwarnung
Warnung, warnen | Warnruf, schlägt Alarm, Alarm
Wahl, Abstimmung, wählen | Wahlsieg, Stichwahl, Urnengang, an die Urnen, Wahllokale, Wähler, Wahlergebnis, Hochrechnung
Wahlsieg, Wahlsieger | gewinnt die Wahl, gewann die Wahl, Wahlgewinner, Wahl gewonnen
Wahlkampf | Wahlkampfauftritt, Kampagne, Wahlkampfveranstaltung
Umfrage | Sonntagsfrage, Politbarometer, Befragung
Neuwahl, Neuwahlen | vorgezogene Wahl, vorgezogene Wahlen
Volksabstimmung, Referendum | Volksentscheid, Bürgerentscheid, Volksbegehren
Kandidatur, Kandidat, kandidieren | Spitzenkandidat, tritt an, Bewerber
Rücktritt, zurücktreten, Demission | legt Amt nieder, Amtsverzicht, räumt Posten, wirft hin, nimmt seinen Hut, Rücktrittserklärung
Entlassung, entlassen, Rauswurf | feuern, gefeuert, rausgeworfen, freigestellt, beurlaubt, abberufen, abgesetzt, muss gehen
Ernennung, ernennen | wird neuer, wird neue, berufen, zum Nachfolger, Nachfolger, vereidigt
Amtseinführung, Vereidigung | vereidigt, Amtsantritt, Amtseid
Amtsenthebung, Impeachment | Amtsenthebungsverfahren, des Amtes enthoben
Misstrauensvotum, Vertrauensfrage | Misstrauensantrag
Koalition, Regierungsbildung | Koalitionsvertrag, Koalitionsverhandlungen, Bündnis, Sondierung, Sondierungsgespräche
Regierungskrise, Koalitionsbruch | Koalition zerbricht, Ampel-Aus, Regierung am Ende
Haushalt, Etat | Haushaltsplan, Bundeshaushalt, Haushaltsloch, Sparpaket
Steuer, Steuern | Steuererhöhung, Steuersenkung, Steuerreform, Abgaben
Rente | Rentner, Rentenpaket, Rentenreform, Altersvorsorge
Mindestlohn | Lohnuntergrenze
Gesetz, Gesetzentwurf | Gesetzespaket, Bundestag beschließt, Gesetzesvorhaben, Novelle
Reform | reformieren, Umbau, Neuregelung
Sanktionen, Sanktion | Strafmaßnahmen, Embargo, Sanktionspaket, sanktioniert
Zölle, Zoll, Strafzölle | Importzölle, Handelskrieg, Einfuhrzölle, Handelsstreit, Zollstreit
Handelsabkommen, Freihandelsabkommen | Freihandel, Handelsdeal
Zinsentscheid, Zinsentscheidung, Leitzins | Zinsschritt, Zinssenkung, Zinserhöhung, senkt die Zinsen, erhöht die Zinsen, Leitzinsen, Zinspause
Zinssenkung | senkt Leitzins, senkt die Zinsen, senkt Zinsen, Zinsen gesenkt
Zinserhöhung | erhöht Leitzins, erhöht die Zinsen, hebt die Zinsen
Inflation, Teuerung, Inflationsrate | Teuerungsrate, Verbraucherpreise, Preisanstieg, Geldentwertung
Preiserhöhung | wird teurer, werden teurer, erhöht die Preise, Preise steigen
Rezession | Wirtschaft schrumpft, Wirtschaftsabschwung, Konjunkturflaute
Arbeitslosigkeit, Arbeitslose | Arbeitslosenzahl, Arbeitslosenquote, arbeitslos, Arbeitsmarkt
Entlassungen, Stellenabbau, Jobabbau | streicht Stellen, baut Stellen ab, Stellenstreichungen, Personalabbau, Arbeitsplätze abgebaut, Kündigungswelle, Massenentlassung, streicht … Stellen, streichen … Stellen, baut … Stellen, streicht … Jobs, entlässt … Mitarbeiter
Insolvenz, Pleite, Konkurs | insolvent, Insolvenzantrag, zahlungsunfähig, Zahlungsunfähigkeit, Insolvenzverfahren, ist pleite
Schließung, schließen | dichtmachen, Aus für, macht zu, Werksschließung, Filialschließung
Übernahme, übernehmen, Zukauf | schlucken, aufkaufen, Übernahmeangebot, Übernahmeschlacht, kauft
Verkauf, verkaufen | veräußern, Veräußerung, stößt ab
Fusion, Zusammenschluss, fusionieren | Verschmelzung, verschmelzen
Beteiligung | steigt ein, Einstieg bei, Anteile, beteiligt sich
Börsengang | geht an die Börse, IPO, Börsendebüt
Quartalszahlen, Geschäftszahlen, Bilanz | Quartalsergebnis, Jahresbilanz, Halbjahreszahlen, Umsatz, Gewinnsprung
Gewinnwarnung | senkt Prognose, kappt Prognose, Prognosesenkung
Dividende | Ausschüttung
Aktie, Aktien | Aktienkurs, Papier, Börsenkurs, Anteilsschein
Kurssturz, Börsencrash, Kurseinbruch | Crash an der Börse, Kursrutsch, Aktie stürzt ab, bricht ein, Ausverkauf
Rekordhoch, Allzeithoch | Höchststand, Rekordstand
Rückgang, Einbruch | sinken, zurückgehen, einbrechen, schrumpfen
Streit, Konflikt | Auseinandersetzung, Zerwürfnis, Zoff, streiten
Kritik, kritisieren | bemängeln, Vorwurf, rügt, Schelte
Angriff, Attacke, angreifen, attackieren | Überfall, überfallen, Offensive, Beschuss, beschießen, Großangriff
Luftangriff, Bombardierung | bombardieren, Raketenangriff, Raketenbeschuss, Drohnenangriff, Luftschlag, Bomben
Drohne, Drohnen | Drohnenangriff, Kampfdrohne, Drohnenschwarm
Rakete, Raketen | Raketenangriff, Marschflugkörper, Raketentest
Anschlag, Attentat, Terroranschlag | Attentäter, Terrorakt, Bombenanschlag, Selbstmordanschlag, Terrorist
Terror, Terrorismus | Terrorist, Terroristen, Terroranschlag, Terrorgruppe
Amoklauf, Amoktat | Amokfahrt, Amokschütze, Schulmassaker
Schießerei, Schüsse | erschießen, Schusswechsel, Schütze, schießen
Messerangriff, Messerattacke | niedergestochen, mit Messer, Messerstecher, Messerstecherei, erstochen
Entführung, entführen, Geiselnahme | Geiseln, verschleppen, Kidnapping, Geiselnehmer
Waffenruhe, Waffenstillstand, Feuerpause | Waffen schweigen, Feuer einstellen, Ende der Kämpfe
Frieden, Friedensabkommen, Friedensvertrag | Friedensplan, Friedensgespräche, Friedensverhandlungen, Friedensschluss
Invasion, Einmarsch | einmarschieren, eingefallen, Überfall auf
Rückzug, zurückziehen, Abzug | Truppenabzug, abziehen
Krieg | Kriegsbeginn, Kriegserklärung, Kämpfe, Gefechte, Front
Gefangenenaustausch | Gefangene ausgetauscht, tauschen Gefangene
Waffenlieferung, Waffenlieferungen | liefert Waffen, Waffenhilfe, Militärhilfe, Rüstungshilfe
Aufrüstung, Rüstung | Verteidigungsausgaben, Wehretat, Rüstungskonzern, Militärausgaben
Wehrpflicht | Wehrdienst, Musterung, Einberufung
Bundeswehr | Streitkräfte, Soldaten, Truppe
Manöver, Militärübung | Übung der Streitkräfte, Truppenübung
Atomwaffe, Atomwaffen, Atombombe | Nuklearwaffen, Atomtest, Kernwaffen, Atomsprengkopf
Atomkraft, Kernkraft, Atomkraftwerk | AKW, Kernkraftwerk, Reaktor, Atomausstieg
Abkommen, Vertrag, Einigung | sich einigen, unterzeichnen, Deal, Vereinbarung, Pakt
Kompromiss | Einigung, Durchbruch, einigen sich
Flüchtlinge, Geflüchtete | Migranten, Asylbewerber, Schutzsuchende, Flüchtling, Asylsuchende
Migration, Einwanderung, Zuwanderung | Migranten, Asylpolitik, Asylrecht, Migrationspolitik
Asyl | Asylantrag, Asylbewerber, Asylrecht
Abschiebung, abschieben | Rückführung, ausgeflogen, Abschiebeflug
Ausweisung, ausweisen | des Landes verwiesen, Persona non grata
Grenzkontrollen, Grenzkontrolle | Grenze kontrolliert, Grenzschließung, Zurückweisung
Boykott, boykottieren | Boykottaufruf
Verbot, verbieten | untersagen, Verbotsverfahren, für illegal erklärt
Genehmigung, genehmigen, Zulassung | zulassen, grünes Licht, erlaubt, bewilligen, Erlaubnis
Skandal, Affäre | Enthüllung, Vorwürfe, Eklat
Bestechung, Korruption | bestechen, Schmiergeld, Korruptionsaffäre, Bestechlichkeit, korrupt
Betrug, betrügen | Betrüger, Abzocke, erschwindelt, Betrugsmasche, Schwindel
Geldwäsche | Schwarzgeld, gewaschen
Steuerhinterziehung | Steuerbetrug, Steuern hinterzogen, Steuerflucht
Erpressung, erpressen | Lösegeld, Erpresser
Bußgeld, Geldstrafe | Strafzahlung, Millionenstrafe, Kartellstrafe
Raub, Überfall | ausgeraubt, Raubüberfall, Räuber, Bankraub
Diebstahl, stehlen | Diebe, Einbruch, Beute, entwenden, geklaut
Einbruch, einbrechen | Einbrecher
Schmuggel, schmuggeln | Schmuggler, Drogenfund, Drogenschmuggel
Drogen, Rauschgift | Kokain, Heroin, Cannabis, Drogenhandel
Vandalismus | beschmiert, Sachbeschädigung, Farbattacke
Vermisst, vermisste | verschwinden, Suchaktion, Vermisstensuche, Vermisster, spurlos
Rettung, retten | geborgen, Rettungsaktion, Rettungskräfte, Seenotrettung
Evakuierung, evakuieren | in Sicherheit gebracht, geräumt, Evakuierungen
Räumung, räumen | Zwangsräumung
Bombenentschärfung, Fliegerbombe | Weltkriegsbombe, Blindgänger, entschärft, Bombenfund
Bombendrohung | Drohmail, Drohung
Sperrung, sperren | Vollsperrung, Straßensperrung, dicht
Stau | Verkehrschaos, Verkehrsbehinderungen
Verspätung, Verspätungen | verspätet, Zugausfälle, Flugausfälle
Absage, absagen | gestrichen, fällt aus, abgeblasen
Verschiebung, verschieben | vertagen, Vertagung, aufgeschoben
Eröffnung, eröffnen | Einweihung, eingeweiht, Neueröffnung
Baubeginn | Spatenstich, Grundsteinlegung, Bauarbeiten beginnen
Geburt | geboren, zur Welt gekommen, Nachwuchs, Baby
Schwangerschaft, schwanger | erwartet ein Kind, Babybauch
Hochzeit, heiraten, Heirat | Trauung, das Jawort, Ja-Wort, vermählt
Verlobung | verlobt, Heiratsantrag
Scheidung, Trennung | geschieden, getrennt, Ehe-Aus, Liebes-Aus, trennen sich
Krankheit, Erkrankung | erkranken, Diagnose, Krankenhaus
Krebs, Krebserkrankung | Tumor, Krebsdiagnose
Herzinfarkt | Herzattacke, Herzstillstand
Operation | operiert, Eingriff
Krankenhaus, Klinik | Klinikum, Spital, Kliniken, eingeliefert
Auszeichnung, Preisverleihung | ausgezeichnet, Preisträger, geehrt, Ehrung, Award
Nobelpreis | Nobelpreisträger
Weltmeister, Weltmeistertitel | WM-Titel, Weltmeisterschaft gewonnen
Meisterschaft, Meister | Titelgewinn, Meistertitel, Titelverteidigung
Sieg, gewinnen | Erfolg gegen, besiegen, Triumph, schlägt
Niederlage, verlieren | unterliegen, Pleite gegen, Schlappe, verliert gegen
Transfer, Vereinswechsel | verpflichten, Neuzugang, Ablöse, wechselt zu
Trainerwechsel, Trainerentlassung | neuer Trainer, Trainer entlassen, Trainer beurlaubt
Verletzung | Kreuzbandriss, Muskelfaserriss, fällt verletzt aus, Verletzungspause
Doping | Dopingsperre, gedopt, Dopingtest
Weltrekord, Rekord | Bestmarke, Rekordzeit
Konzert | Tournee, Tour, Auftritt, Festival
Raketenstart, Weltraumstart | ins All gestartet, Rakete startet, Raumkapsel
Mondlandung | auf dem Mond gelandet, landet auf dem Mond, Mondmission
Sonnenfinsternis | Sofi, Mondfinsternis
Entdeckung, entdecken | gefunden, Fund, Forscher finden
Studie, Untersuchung | Forscher, Forschung, Wissenschaftler
Sicherheitslücke, Schwachstelle | Zero-Day, Exploit, Sicherheitsleck
Update, Aktualisierung | Patch, neue Version
Vorstellung, vorstellen | präsentieren, enthüllen, Präsentation, Premiere
Elektroauto, E-Auto | Stromer, Elektromobilität, Elektrofahrzeug
EZB | Europäische Zentralbank
Fed | Federal Reserve, US-Notenbank
BoE | Bank of England
USA, US | Vereinigte Staaten, Vereinigten Staaten
EU | Europäische Union, Europäischen Union
UN, UNO | Vereinte Nationen, Vereinten Nationen
NATO | Nordatlantikpakt, Nordatlantisches Bündnis
WHO | Weltgesundheitsorganisation
IWF | Internationaler Währungsfonds, Internationalen Währungsfonds
OPEC | Organisation erdölexportierender Länder
KI | Künstliche Intelligenz, künstlicher Intelligenz, AI
BVG, Bundesverfassungsgericht | Karlsruhe, Verfassungsgericht
BGH | Bundesgerichtshof
EuGH | Europäischer Gerichtshof, Europäische Gerichtshof
IStGH | Internationaler Strafgerichtshof, Internationale Strafgerichtshof
BKA | Bundeskriminalamt
BND | Bundesnachrichtendienst
AKW | Atomkraftwerk, Kernkraftwerk
DFB | Deutscher Fußball-Bund
AfD | Alternative für Deutschland
Kanzler, Bundeskanzler | Kanzleramt, Regierungschef
Präsident, Staatschef | Staatsoberhaupt
Papst | Vatikan, Heiliger Vater, Pontifex
Polizei | Beamte, Polizist, Polizisten
Feuerwehr | Löschtrupp, Einsatzkräfte
Kreml | russische Regierung, russische Führung
Weißes Haus, Weiße Haus | US-Regierung
"""
