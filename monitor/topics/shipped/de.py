"""German notions of the news; a line is a group: words that open it | words that only belong to it."""

GERMAN = """
Telefonat, Telefongespräch, telefonieren, Anruf, anrufen | am Telefon, Telefonanruf, fernmündlich
Treffen, Begegnung, Zusammenkunft | trifft, trafen, zusammenkommen, zusammentreffen, Gipfeltreffen
Gipfel, Gipfeltreffen | Spitzentreffen, Staatentreffen
Verhandlung, Verhandlungen, verhandeln | Unterhandlung, am Verhandlungstisch
Besuch, besuchen, Staatsbesuch | zu Gast, empfangen, Visite
Rede, Ansprache | Fernsehansprache, Regierungserklärung
Tod, tot, gestorben, sterben, Todesfall | Tote, tödlich, verstorben, verstirbt, ums Leben, beerdigt, Beerdigung, beigesetzt, Beisetzung, begraben, Bestattung, Trauerfeier, Leiche
Mord, ermorden, Ermordung, Tötung | Tötungsdelikt, getötet, erschossen, erstochen, umgebracht
Selbstmord, Suizid | nahm sich das Leben, Selbsttötung
Verletzte, verletzt | schwerverletzt, Verwundete
Brand, Feuer, Großbrand | brennt, brannte, Flammen, in Flammen, ausgebrannt, abgebrannt
Waldbrand, Waldbrände | Vegetationsbrand, Flächenbrand, Buschfeuer
Brandstiftung, Brandanschlag | Feuer gelegt, in Brand gesetzt, angezündet
Explosion, explodieren, Detonation | detonieren, explodiert
Unfall, Unglück | Verkehrsunfall, Zusammenstoß, zusammengestoßen, verunglücken
Flugzeugabsturz, Absturz | abgestürzt, stürzte ab, Flugzeugunglück, Flugzeugwrack
Zugunglück, Zugunfall | entgleisen, Entgleisung, entgleist
Festnahme, Verhaftung, festnehmen, verhaften | verhaftet, in Gewahrsam, Haftbefehl, in Handschellen
Razzia, Durchsuchung, durchsuchen | Großrazzia, Hausdurchsuchung
Anklage, anklagen | angeklagt, vor Gericht
Prozess, Gerichtsverfahren | Verhandlung vor Gericht, Prozessauftakt
Urteil, verurteilen, Verurteilung | verurteilt, Schuldspruch, schuldig gesprochen
Freispruch | freigesprochen
Streik, streiken, Arbeitsniederlegung, Ausstand | Warnstreik, bestreiken, Streikende, Urabstimmung, die Arbeit nieder
Bahn, Eisenbahn, Zugverkehr | Züge, Zug, Bahnverkehr, Fernverkehr, Regionalverkehr, Lokführer, EVG, GDL
Flughafen, Airport | Flughäfen, Flugverkehr, Bodenpersonal
Protest, Demonstration, Demo, demonstrieren | protestieren, Kundgebung, Protestmarsch
Unruhen, Krawalle, Ausschreitungen | randalieren, Straßenschlachten
Putsch, Staatsstreich, Umsturz | putschen, Putschisten, an die Macht geputscht
Stromausfall, Blackout | ohne Strom, kein Strom, keinen Strom, ohne Elektrizität, Stromunterbrechung, Strom fällt aus, fiel der Strom aus
Ausfall, Störung, ausfallen | gestört, lahmgelegt, außer Betrieb, nicht erreichbar
Hackerangriff, Cyberangriff | Cyberattacke, gehackt, Ransomware, Schadsoftware
Datenleck, Datenpanne | Daten erbeutet, Datendiebstahl
Erdbeben, Beben, Erdstoß | Nachbeben, Seebeben
Vulkanausbruch | Vulkan bricht aus, Eruption, Lavastrom, Aschewolke
Überschwemmung, Hochwasser, Flut | überflutet, überschwemmt, Sturzflut, Fluten
Sturm, Unwetter, Orkan | Wirbelsturm, Hurrikan, Taifun, Zyklon, Tornado
Hitzewelle, Hitze | Hitzerekord, Rekordtemperaturen
Dürre, Trockenheit | Wassermangel, Wasserknappheit
Lawine | Lawinenabgang, verschüttet
Erdrutsch | Schlammlawine, Hangrutsch, Bergsturz
Seuche, Epidemie, Pandemie | Krankheitswelle, Virusausbruch
Impfung, impfen | Impfstoff, geimpft
Rückruf, zurückrufen | Rückrufaktion, ruft zurück
Wahl, Abstimmung, wählen | Wahlsieg, Stichwahl, Urnengang, an die Urnen, Wahllokale
Wahlsieg, Wahlsieger | gewinnt die Wahl, gewann die Wahl, Wahlgewinner
Volksabstimmung, Referendum | Volksentscheid, Bürgerentscheid
Rücktritt, zurücktreten, Demission | zurückgetreten, tritt zurück, legt Amt nieder, Amtsverzicht
Entlassung, entlassen, Rauswurf | gefeuert, rausgeworfen, freigestellt, beurlaubt
Ernennung, ernennen | ernannt, wird neuer, wird neue
Misstrauensvotum, Vertrauensfrage | Misstrauensantrag
Koalition, Regierungsbildung | Koalitionsvertrag, Koalitionsverhandlungen
Gesetz, Gesetzentwurf | Gesetzespaket, Bundestag beschließt
Sanktionen, Sanktion | Strafmaßnahmen, Embargo, Sanktionspaket
Zölle, Zoll, Strafzölle | Importzölle, Handelskrieg, Einfuhrzölle
Zinsentscheid, Zinsentscheidung, Leitzins | Zinsschritt, Zinssenkung, Zinserhöhung, senkt die Zinsen, erhöht die Zinsen, Leitzinsen
Zinssenkung | senkt Leitzins, senkt die Zinsen, senkt Zinsen, Zinsen gesenkt
Zinserhöhung | erhöht Leitzins, erhöht die Zinsen, hebt die Zinsen
Inflation, Teuerung, Inflationsrate | Teuerungsrate, Verbraucherpreise, Preisanstieg
Rezession | Wirtschaft schrumpft, Wirtschaftsabschwung
Entlassungen, Stellenabbau, Jobabbau | streicht Stellen, baut Stellen ab, Stellenstreichungen, Personalabbau, Arbeitsplätze abgebaut
Insolvenz, Pleite, Konkurs | insolvent, Insolvenzantrag, zahlungsunfähig, Zahlungsunfähigkeit
Übernahme, übernehmen, Zukauf | schluckt, aufkaufen, Übernahmeangebot
Fusion, Zusammenschluss, fusionieren | Verschmelzung
Börsengang | geht an die Börse, IPO
Quartalszahlen, Geschäftszahlen, Bilanz | Quartalsergebnis, Jahresbilanz
Kurssturz, Börsencrash, Kurseinbruch | Crash an der Börse, Kursrutsch
Streit, Konflikt | Auseinandersetzung, Zerwürfnis
Angriff, Attacke, angreifen, attackieren | Überfall, überfallen, Offensive
Luftangriff, Bombardierung | bombardieren, Raketenangriff, Raketenbeschuss, Drohnenangriff
Anschlag, Attentat, Terroranschlag | Attentäter, Terrorakt, Bombenanschlag
Amoklauf, Amoktat | Amokfahrt, Amokschütze
Schießerei, Schüsse | erschossen, Schusswechsel
Messerangriff, Messerattacke | niedergestochen, mit Messer
Entführung, entführen, Geiselnahme | Geiseln, verschleppt
Waffenruhe, Waffenstillstand, Feuerpause | Waffen schweigen, Feuer einstellen
Frieden, Friedensabkommen, Friedensvertrag | Friedensplan, Friedensgespräche
Invasion, Einmarsch | einmarschieren, eingefallen
Krieg | Kriegsbeginn, Kriegserklärung
Gefangenenaustausch | Gefangene ausgetauscht, tauschen Gefangene
Abkommen, Vertrag, Einigung | sich einigen, unterzeichnen, Deal
Flüchtlinge, Geflüchtete | Migranten, Asylbewerber, Schutzsuchende
Abschiebung, abschieben | abgeschoben, Rückführung
Ausweisung, ausweisen | ausgewiesen, des Landes verwiesen
Boykott, boykottieren | boykottiert
Verbot, verbieten | verboten, untersagt
Skandal, Affäre | Enthüllung, Vorwürfe
Bestechung, Korruption | bestochen, Schmiergeld, Korruptionsaffäre
Betrug, betrügen | Betrüger, Abzocke, erschwindelt
Raub, Überfall | ausgeraubt, Raubüberfall
Diebstahl, stehlen | gestohlen, Diebe, Einbruch
Vermisst, vermisste | verschwunden, Suchaktion, Vermisstensuche
Rettung, retten | gerettet, Rettungsaktion, geborgen
Evakuierung, evakuieren | evakuiert, in Sicherheit gebracht
Sperrung, sperren | gesperrt, Vollsperrung
Verspätung, Verspätungen | verspätet, Zugausfälle, Flugausfälle
Geburt | geboren, zur Welt gekommen, Nachwuchs
Hochzeit, heiraten, Heirat | geheiratet, Trauung, das Jawort
Scheidung, Trennung | geschieden, getrennt, Ehe-Aus, Liebes-Aus
Auszeichnung, Preisverleihung | ausgezeichnet, Preisträger
Weltmeister, Weltmeistertitel | WM-Titel, Weltmeisterschaft gewonnen
Transfer, Wechsel | verpflichten, Neuzugang, Ablöse
Trainerwechsel | neuer Trainer, Trainer entlassen
Raketenstart, Weltraumstart | ins All gestartet, Rakete startet
Mondlandung | auf dem Mond gelandet, landet auf dem Mond
Sicherheitslücke, Schwachstelle | Zero-Day, Exploit
EZB | Europäische Zentralbank
USA | US, Vereinigte Staaten, Vereinigten Staaten
EU | Europäische Union, Europäischen Union
UN, UNO | Vereinte Nationen, Vereinten Nationen
NATO | Nordatlantikpakt, Nordatlantisches Bündnis
KI | Künstliche Intelligenz, künstlicher Intelligenz
BVG, Bundesverfassungsgericht | Karlsruhe, Verfassungsgericht
"""
