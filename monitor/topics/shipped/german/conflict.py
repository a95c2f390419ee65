"""War, crime and bans, building and changing, in German."""

CONFLICT = """
Streit, Konflikt, Konflikte, Zoff, Kontroverse, Krach | Auseinandersetzung, Zerwürfnis, uneinig, ringen?, ringt?, Zank, entzweit, Zwist, gestritten, Disput, Machtkampf?, Knatsch, aneinander, überwerfen, Differenzen, Konfrontation?, Blockade?, Zerreißprobe?, streitet?
Kritik, kritisieren, Empörung, Shitstorm | bemängeln, Vorwurf, rügt, Schelte, Rüge, Rüffel, empört, moniert, verurteilt?, vorwerfen, Gegenwind, Unmut?, beklagt?, anprangern
Angriff, Attacke, angreifen, attackieren, Angriffe, Attacken, Offensive, Beschuss, Großangriff | Überfall, beschießen, Angreifer, Vorstoß?, Übergriff, überfällt, schießt?, Raketen?
Luftangriff, Bombardierung, Luftangriffe, Raketenangriff, Drohnenangriff, Luftschlag, Bombardement, Raketenangriffe, Drohnenangriffe | bombardieren, Raketenbeschuss, Bomben?, Raketen?, Drohnen?, Angriff?, Einschlag?, Bombenangriff, Raketenhagel, Luftwaffe?, fliegt Angriffe
Drohne, Drohnen, Drohnenangriff, Drohnensichtung | Kampfdrohne, Drohnenschwarm, Drohnenalarm, unbemannt
Rakete, Raketen, Raketentest | Raketenangriff, Marschflugkörper, Raketenbeschuss, Hyperschallrakete, Interkontinentalrakete, Geschoss, Flugkörper
Anschlag, Attentat, Terroranschlag, Anschläge, Bombenanschlag, Terrorangriff | Terrorakt, Selbstmordanschlag, Terrorist, Terrorattacke, Bombenattentat, Autobombe, Sprengstoffanschlag, Terrorverdacht, Terrortat, fährt in Menschenmenge, rast in Menschenmenge, Anschlagspläne, Selbstmordattentäter, Amokfahrt?, Sprengsatz
Terror, Terrorismus | Terrorist, Terroranschlag, Terrorgruppe, Terrorverdächtiger, Terrorzelle, IS?, Islamist?, Islamisten?, Terrormiliz
Amoklauf, Amoktat | Amokfahrt, Amokschütze, Schulmassaker, Amokalarm, erschießt … Schüler, Schüsse an Schule, schießt … um sich, schoss … um sich
Schießerei, Schüsse | erschießen, Schusswechsel, Schütze?, schießen?, angeschossen, feuert?, Schusswaffe?, Feuergefecht, Schusswaffengebrauch, Bewaffneter?, Kugelhagel, niedergeschossen
Messerangriff, Messerattacke, Messerstecherei | niedergestochen, mit Messer, Messerstecher, erstochen, Messer?, niederstechen, einstechen, zustechen, Stichwunden, Stichverletzungen, Messerangreifer, Messerstiche, Messermann, Messer/Messern … Attacke/Angriff/verletzt/getötet/Angreifer, Bluttat?
Entführung, entführen, kidnappen, Geiselnahme, Geiseln | verschleppen, Kidnapping, Geiselnehmer, gekidnappt, Entführte, Entführungsopfer, in ihrer Gewalt, kapern
Waffenruhe, Waffenstillstand, Feuerpause | Waffen schweigen, Feuer einstellen, Ende der Kämpfe, schweigen die Waffen, Kampfpause, Waffenstillstandsabkommen, Einstellung der Kämpfe
Frieden, Friedensabkommen, Friedensvertrag, Friedensgespräche, Friedensverhandlungen, Friedensplan | Friedensschluss, Friedensgipfel, Friedensinitiative, Kriegsende, Friedensprozess, Ende des Krieges, Friedensbemühungen, Friedenslösung
Invasion, Einmarsch, Bodenoffensive | einmarschieren, eingefallen, Überfall auf, einrücken, überfällt?, Vormarsch?
Rückzug, zurückziehen, Abzug, Truppenabzug | abziehen, zieht … zurück, ziehen sich zurück, zieht sich zurück, verlassen?
Krieg, Kämpfe | Kriegsbeginn, Kriegserklärung, Gefechte, Front, Kampfhandlungen, Schlacht?, Kriegstag, Bodentruppen?, kriegerisch, Angriffskrieg, Angriff?, Offensive?
Gefangenenaustausch | Gefangene ausgetauscht, tauschen Gefangene, Austausch … Gefangene/Gefangenen/Häftlinge, Häftlingsaustausch, Geiselaustausch, Gefangene kommen frei
Waffenlieferung, Waffenlieferungen, Rüstungsexporte, Militärhilfe, Panzerlieferung, Rüstungsexport | liefert Waffen, Waffenhilfe, Rüstungshilfe, Waffen … liefern/liefert/schickt/Lieferung, Panzer … liefern/liefert/schickt/Lieferung/Lieferungen, Waffenpaket, Munition?
Aufrüstung, Rüstung, Verteidigungsausgaben, Wehretat | Rüstungskonzern, Militärausgaben, Rüstungsausgaben, Rüstungsindustrie, Verteidigungshaushalt, Sondervermögen?, Rüstungsauftrag
Wehrpflicht, Wehrdienst | Musterung, Einberufung, Wehrdienstgesetz, Einzug zur Armee, Rekruten, Pflichtdienst?, Zwangsrekrutierung
Bundeswehr | Streitkräfte, Soldaten, Truppe, Soldat?, Heer?, Luftwaffe?, Marine?, Truppen?, Kaserne?, Soldatin?
Armee, Militär, Streitkräfte | Truppen, Soldaten, Generalstab, Heer
Soldaten, Soldat, Truppen | Armee?, Militär?, Soldatin, Streitkräfte?
Manöver, Militärübung, Militärmanöver | Übung der Streitkräfte, Truppenübung, Großmanöver, Seemanöver, Marinemanöver, Truppenmanöver
Atomwaffe, Atomwaffen, Atombombe, Atomtest | Nuklearwaffen, Kernwaffen, Atomsprengkopf, Atomprogramm?, Atomrakete, atomare Aufrüstung, nukleare Abschreckung, Atomarsenal
Atomkraft, Kernkraft, Atomkraftwerk, Atomenergie, Kernenergie, AKW | Kernkraftwerk, Reaktor?, Atommeiler, Atomreaktor, Atomstrom, Atomausstieg
Abkommen, Vertrag, Einigung, Vereinbarung, Deal, Pakt | unterzeichnen, Übereinkunft, vereinbart, verständigen sich, geeinigt, einigt sich, Handschlag?, Abmachung, Übereinkommen, besiegelt, besiegeln, ausgehandelt, Durchbruch?
Kompromiss | Einigung, Durchbruch, Lösung?, geeinigt, Verständigung, beigelegt, Annäherung?, Mittelweg
Flüchtlinge, Geflüchtete, Asylbewerber, Migranten, Flüchtling | Schutzsuchende, Asylsuchende, Flüchtenden, Bootsflüchtlinge, Flüchtlingsboot, Flüchtlingslager?, Vertriebene
Migration, Einwanderung, Zuwanderung, Asylpolitik, Migrationspolitik | Migranten, Asylrecht, Zuwanderer, Einwanderer, Asyl?, Flüchtlinge?, Grenze?, Migrationspakt, Migrationsgipfel
Asyl, Asylrecht, Asylanträge | Asylbewerber, Asylverfahren, Flüchtlinge?, Schutzstatus
Abschiebung, abschieben, Abschiebungen, Rückführung, Abschiebeflug | ausgeflogen, Abschiebehaft, zurückgeführt, Abschiebestopp, zurück in die Heimat?
Ausweisung, ausweisen | des Landes verwiesen, Persona non grata, unerwünschte Person
Grenzkontrollen, Grenzkontrolle, Grenzschließung | Grenze kontrolliert, kontrolliert … Grenze, kontrollieren … Grenze, Kontrollen an … Grenze/Grenzen, Zurückweisungen?, Zurückweisung?, Grenzen … dicht/schließt/schließen/geschlossen, Schlagbaum, Grenzpolizei?
Zurückweisungen, Zurückweisung | Grenzkontrollen, an der Grenze zurückgewiesen
Boykott, boykottieren | Boykottaufruf, bleibt … fern, bleiben … fern, Kaufboykott
Verbot, verbieten, Verbote, Verbotsverfahren | untersagen, für illegal erklärt, Bann, illegal?, vom Markt?, nicht mehr erlaubt, Verbotsantrag, dürfen … nicht mehr, darf … nicht mehr, sperrt?, sperren?, keine … mehr im Handel, nicht mehr verkauft
Genehmigung, genehmigen, Zulassung, Erlaubnis, Freigabe | grünes Licht, erlaubt?, bewilligen, zugelassen, freigegeben, gibt … frei?, gestattet, erlauben?, Zustimmung?, billigen?, stimmt … zu?, Lizenz, Bewilligung
Legalisierung, legalisieren | legal?, erlaubt?, Freigabe, freigeben, Entkriminalisierung, straffrei, entkriminalisieren, Teil-Legalisierung
Zensur, zensieren | Pressefreiheit, Meinungsfreiheit, sperrt … Internet, verbotene Bücher
Pressefreiheit | Journalisten … inhaftiert/Haft/festgenommen/Verfolgung, Zensur, Medienfreiheit, Maulkorb, Journalisten?
Urheberrecht, Copyright | Plagiat, geschützte Werke, Urheberrechtsverletzung, Liedtexte?, kopieren?, Raubkopie, Verwertungsgesellschaft?, Gema?, Lizenzen?, Autoren … Klage/klagen/verklagen
Datenschutz | DSGVO, Datenschutzbehörde, Privatsphäre, Datenschutzverstoß
Patent, Patentstreit | Patentverletzung, Patentklage, Patentrecht
Skandal, Affäre, Eklat, Enthüllung, Enthüllungen | Vorwürfe?, skandalös, Fehltritt?, in Erklärungsnot?, Untersuchungsausschuss?, Vertuschung, aufgedeckt?
Bestechung, Korruption, Schmiergeld, Bestechlichkeit | Korruptionsaffäre, korrupt, bestochen, Bestechungsgeld, Vorteilsannahme, Bestechungsskandal, Korruptionsskandal, Vetternwirtschaft?, käuflich?, Korruptionsverdacht
Betrug, betrügen, Trickbetrug, Betrugsmasche, Enkeltrick, Schockanruf | Abzocke, erschwindelt, Schwindel, betrogen, Betrugsfall, ergaunert, Millionenbetrug, Betrügereien, falsche Polizisten, Hochstapler, Anlagebetrug, geprellt, Fake-Shop, abgezockt
Geldwäsche | Schwarzgeld, gewaschen, wusch?, Finanzermittler?
Steuerhinterziehung, Steuerbetrug, Cum-Ex | Steuerflucht, hinterzogen, Steuersünder, hinterzieht, Steuerskandal, Steuerfahnder, Umsatzsteuerkarussell
Erpressung, erpressen, Lösegeld, Schutzgelderpressung | Erpressungsversuch, Schutzgeld, Erpresserbrief, Drohbrief?, bedroht?, Lösegeldforderung, Forderung?
Bußgeld, Geldstrafe, Strafzahlung, Kartellstrafe, Millionenstrafe | Strafe zahlen, muss … zahlen?, Millionenbuße, Strafbefehl, verdonnert, Milliardenstrafe, Ordnungsgeld, Buße?
Raub, Überfall, Raubüberfall, rauben, überfallen | ausgeraubt, beraubt, Raubzug, Handtaschenraub, Coup?, erbeuten, Bankraub, Juwelenraub
Diebstahl, stehlen, Diebstähle, Diebe, Taschendiebstahl | Kunstraub, Einbruch, Beute, entwenden, geklaut, Dieb, Diebesgut, Diebesbande, klauen, Taschendieb, Langfinger, erbeuten?, Kunstdiebe, Raubzug?, Diebin, Raub?, mitgehen lassen, gestohlen
Bankraub, Banküberfall | Bankräuber, Bank/Sparkasse/Volksbank/Bankfiliale … überfallen/Überfall/ausgeraubt/Räuber
Kunstraub, Kunstdiebstahl | Kunstdiebe, Gemälde/Kunstwerke/Museum/Louvre … gestohlen/Diebstahl/Raub/Einbruch/Diebe
Einbruch, einbrechen, Einbrüche, Wohnungseinbruch, Einbrecher | bricht … ein?, Einbruchserie, brechen … ein?, steigen … ein?, steigt … ein?, eingebrochen, Tresorraum?, Schließfächer?, ausgeraubt?, aufgebrochen?, geknackt?, Coup?, geplündert?, ausgeräumt?, Beute?, Raub?
Schmuggel, schmuggeln, Schleusung | Schmuggler, Drogenfund, Schmugglerbande, Rauschgiftschmuggel, Schmuggelware, Zollfahnder?, Drogenschmuggel
Schleuser, Schlepper, Menschenschmuggel | Schleuserbande, Schleusung, eingeschleust, Schlepperbande, Menschenhändler, Schleuserring, Schleuserkriminalität, geschleust
Menschenhandel | Menschenhändler, Zwangsprostitution, Ausbeutung?, Zwangsarbeit
Clan, Clanmitglied, Großfamilie | Clankriminalität, Clanchef, Clan-Boss, Clan-Mitglied, Clan-Chef, Clanfamilie, Clan-Prozess, Miri?, Remmo?, Abou-Chaker?
Mafia | Mafiaboss, Ndrangheta, Camorra, Cosa Nostra, organisierte Kriminalität
Kindesmissbrauch, Kinderpornografie | sexueller Missbrauch von Kindern, Missbrauchsopfer, Kinderpornos, Missbrauchstäter
Häusliche Gewalt, Gewalt gegen Frauen | Frauenhaus, Partnerschaftsgewalt, Femizid
Hassrede, Hass im Netz | Hetze, Hasskommentare, Volksverhetzung
Antisemitismus, Judenhass | antisemitisch, judenfeindlich, Antisemiten
Rassismus | rassistisch, Rassisten, Fremdenfeindlichkeit, ausländerfeindlich, Diskriminierung?
Rechtsextremismus, Rechtsextreme | Neonazi, Nazis, rechtsextrem, Rechtsextremisten, Reichsbürger
Reichsbürger | Prinz Reuß, Reichsbürgerszene
Linksextremismus, Linksextreme | Linksextremisten, Antifa, linksextrem
Islamismus, Islamisten | Dschihadisten, Salafisten
Drogen, Rauschgift, Droge | Kokain, Drogenhandel, Drogenfund, Heroin, Cannabis, Drogendealer, Dealer, Fentanyl, Crystal Meth, Ecstasy, Marihuana, Drogenkartell, Betäubungsmittel, Kokainfund, Drogentote
Kokain | Koks, Kokainfund
Drogenfund, Kokainfund, Drogenhandel, Drogenschmuggel | Drogen/Kokain/Rauschgift/Heroin/Koks/Marihuana/Cannabis … gefunden/entdeckt/sichergestellt/beschlagnahmt/Kilo/Tonnen/Zoll/geschmuggelt/Schmuggel/Dealer, Drogendealer, Rauschgiftschmuggel, Drogenring, Drogenbande
Cannabis, Marihuana, Haschisch | Kiffen, Joint, Hanf, Gras?, Cannabisclub, Cannabisgesetz
Tierquälerei | Tiere … gequält/misshandelt/vernachlässigt, Tierquäler, Tierschützer?
Schwarzarbeit | illegal beschäftigt, Scheinselbstständigkeit, Finanzkontrolle
Falschgeld | Blüten?, gefälschte Scheine, Geldfälscher
Geldautomatensprengung, Automatensprengung | Geldautomat … gesprengt/Sprengung/sprengen, sprengen … Geldautomat
Körperverletzung | verprügelt, zusammengeschlagen, Schlägerei, niederschlagen, Prügelattacke, attackiert?, Faustschlag
Schlägerei, Prügelei | Massenschlägerei, prügeln, Handgemenge, aufeinander losgegangen
Stalking | Stalker, nachgestellt
Drohung, drohen | Morddrohung, bedroht, Drohbrief, Drohmail
Todesfahrt, Amokfahrt | fährt in Menschenmenge, rast in Menschenmenge, rast … in Menschen, Auto … Menschenmenge
Vandalismus | beschmiert, Sachbeschädigung, Farbattacke, Zerstörungswut, demoliert, Schmierereien, Graffiti, verwüstet, mutwillig zerstört, Randalierer
Vermisst, vermisste, Vermisste, Vermisster, vermisster, vermisstes, verschollen, Vermisstenfall, Verschwinden | Suchaktion, Vermisstensuche, spurlos, vermissen, verschwunden, fehlt … Spur, fehlt … jede Spur, Suche nach, sucht nach, suchen nach, Verschollene, Suchtrupp, lebend gefunden?
Rettung, retten, Rettungsaktion, Seenotrettung, Retter | geborgen, Rettungskräfte, Bergretter?, Rettungseinsatz, Rettungsdienst, befreit?, Lebensretter, überlebt?, Rettungspaket?, Rettungsversuch
Evakuierung, evakuieren, Evakuierungen | in Sicherheit gebracht, geräumt, Häuser verlassen, Wohnungen verlassen, müssen … raus, müssen … verlassen, Anwohner … raus, mussten … verlassen, Räumung?, räumen?, verlassen ihre Häuser, zurück in ihre Wohnungen?, in Sicherheit, Evakuierte, Sperrzone?, Zwangsevakuierung, verlassen Häuser
Räumung, Zwangsräumung, geräumt | Räumungsklage, räumt?, räumen?, Camp … aufgelöst, Besetzung?, evakuiert?
Bombenentschärfung, Fliegerbombe, Blindgänger, Weltkriegsbombe, Bombenfund | entschärft, Bombe … entschärft/entdeckt/Fund/gefunden/Entschärfung/Evakuierung, entschärfen, Kampfmittelräumdienst, Kampfmittelbeseitigung, Bombenblindgänger
Bombe, Bomben | Sprengsatz, Sprengkörper, Fliegerbombe, Blindgänger, Weltkriegsbombe, Bombenfund, Bombendrohung?, Sprengstoff?, Granate?, Bombenalarm
Bombendrohung | Drohmail, Drohung?, Bombenalarm, droht … Bombe, Sprengstoffdrohung
Sperrung, sperren, gesperrt, Vollsperrung, Sperrungen | Straßensperrung, dicht, Brückensperrung, für den Verkehr geschlossen, geschlossen?, nicht passierbar, unpassierbar, lahmgelegt?, Umleitung?
Stau, Staus, Verkehrschaos | Verkehrsbehinderungen, Stauchaos, stockender Verkehr, Verkehrskollaps, Blechlawine, Stillstand auf der Autobahn
Verspätung, Verspätungen, Zugausfälle, Flugausfälle, Pünktlichkeit | unpünktlich, Unpünktlichkeit, zu spät?, Zugverspätung, warten?
Absage, absagen, Absagen | gestrichen, fällt aus, abgeblasen, ausgefallen, fallen aus, fällt flach, findet nicht statt, gecancelt, storniert
Verschiebung, verschieben, Verzögerung | vertagen, Vertagung, aufgeschoben, verlegt?, aufschieben, auf später, verzögert, Aufschub
Eröffnung, eröffnen, Einweihung, Neueröffnung, Wiedereröffnung | eingeweiht, öffnet?, Startschuss?, Auftakt?, Freigabe?, für den Verkehr freigegeben?, öffnen?
Baubeginn, Spatenstich, Grundsteinlegung, Baustart | Bauarbeiten beginnen, baut?, Grundstein, Bau beginnt, bauen?
Bau, bauen, Neubau | baut, Bauarbeiten, Baubeginn, Spatenstich, errichten, Baustelle, Ausbau, Bauprojekt, Neubauten, Baukosten, entsteht?, entstehen?, Bauvorhaben, Baupläne
Ausbau, ausbauen, Erweiterung | erweitern, vergrößern, Neubau?
Abriss, abreißen | Abrissbirne, Sprengung?, Rückbau, abgetragen
Sanierung, sanieren | Renovierung, Modernisierung, Instandsetzung, renovieren, modernisieren, Generalsanierung, marode
Baustelle, Bauarbeiten | Bauarbeiter?, gebaut?, Straßenbau
Umzug, umziehen | Verlegung, verlegt … Sitz
Besetzung, besetzen | Hausbesetzung
Ausstieg, aussteigen | ende?, Abkehr, verlässt?, Aus?, raus aus, Rückzug?, Abschied von
Einstieg, einsteigen | Beteiligung?
Beitritt, beitreten | Aufnahme?, Beitrittskandidat, Beitrittsverhandlungen, Mitgliedschaft, Mitglied werden, Erweiterung?
Austritt, austreten | Parteiaustritt, verlässt?, verlassen?, Ausstieg?
Anerkennung, anerkennen
Abschaffung, abschaffen | abgeschafft
Einführung, einführen | Start?
Verlängerung, verlängern
Kürzung, Kürzungen | gekürzt, kürzt, streicht, Streichung, Sparpläne, Einsparungen
Veröffentlichung, veröffentlichen | publik, erscheint?, Leak?, geleakt, vorgelegt?
Start, starten | Beginn, Auftakt, Startschuss
Ende, enden | Schluss, beendet, vorbei?, eingestellt, auslaufen
Kauf, kaufen | erwirbt, Erwerb, Ankauf, Zukauf, Käufer?
Rückkehr, zurückkehren, Comeback | kehrt … zurück, kehren … zurück, Wiederkehr
Flucht, fliehen | Geflohene, flüchtig, entkommen, Fluchtversuch, abgehauen
Sturz, stürzen | Absturz?
Hilfe, Hilfen, helfen | Unterstützung, Hilfsgelder, Hilfspaket, Hilfsaktion, Nothilfe, Spenden?, Hilfsgüter
Spende, Spenden, spenden | Spendenaktion, Spendengala, Spendengelder
Förderung, fördern | Fördergeld, Fördermittel, Subvention, Zuschuss, Prämie?
Subvention, Subventionen | Fördergeld, Staatshilfe, Zuschuss, Beihilfe, Subventionierung, Prämie?
Staatshilfe, Rettungspaket | Hilfspaket, Staatsgeld, Steuergeld?, Finanzspritze, Milliardenhilfe, Verstaatlichung?, Bürgschaft
Verstaatlichung, verstaatlichen | Staat steigt ein, Staat übernimmt, Enteignung?
Enteignung, enteignen | Vergesellschaftung, Volksentscheid?
Strafe, bestrafen | Strafzahlung, Sanktion?, Geldstrafe, Bußgeld, Sperre?, Haftstrafe?
Fund, Funde | gefunden?, entdeckt?, findet?, ausgegraben
Suche, suchen | Suchaktion, fahnden, Suchtrupp, Fahndung
Schutz, schützen | Schutzmaßnahme, Sicherheitsmaßnahmen, bewacht, Absperrung
Mangel, Knappheit | fehlt?, fehlen?, Engpass, knapp?, Lieferengpass, Notstand
Fachkräftemangel, Personalmangel | Fachkräfte fehlen, fehlende Fachkräfte, Fachkräfte … fehlen/Mangel/knapp/sucht, Lehrermangel, Personalnot, Arbeitskräftemangel, Personal fehlt
Lieferengpass, Lieferengpässe | knapp?, nicht lieferbar, Arzneimittelmangel, Medikamentenmangel, Medikamente fehlen, Engpass
Ärztemangel, Hausärztemangel | Ärzte … fehlen/Mangel, Landarzt, keine Ärzte, Praxis … Nachfolger
Überlastung | am Limit, Kollaps?, überfüllt, an der Belastungsgrenze
Störfall, Chemieunfall | Chemieunglück, Giftwolke, giftige Dämpfe, Chlorgas, ausgetreten, Gefahrgut, Ammoniak, Säure
Gasleck, Gasaustritt | Gas … ausströmen/strömt/aus/ausgetreten/tritt/Leck, Gasgeruch, Gasleitung … beschädigt/Leck/reißt/gerissen/defekt/undicht/angebohrt/Bagger, Gasleitung?, Leck?, Gasalarm, Kohlenmonoxid
Ölpest, Ölteppich | Öl … ausgelaufen/Leck/Meer/Strand/Fluss/Küste, Ölfilm, Ölkatastrophe, Ölverschmutzung
Umweltverschmutzung, Verschmutzung | verschmutzt, verseucht, Fischsterben, vergiftet, Schadstoffe, Giftmüll, Verseuchung
Fischsterben | tote Fische, Fische … tot/sterben/verendet
Smog, Luftverschmutzung | Feinstaub, schlechte Luft, Stickoxid, dicke Luft, Luftqualität
Artensterben, Artenschutz | bedrohte Arten, Rote Liste, Biodiversität, Artenvielfalt, aussterben
Energiewende, Windkraft | Windräder, Windpark, Windenergie, Solarenergie, Photovoltaik, erneuerbare Energien
Kohleausstieg, Braunkohleausstieg | Ausstieg/Aus/Ende … Kohle/Braunkohle/Kohlestrom/Kohlekraft, Kohlekraftwerk … vom Netz, Braunkohle?, Tagebau?, Kohle?
Atomausstieg | Ausstieg/Aus/Ende/Abschied/Abkehr … Atomkraft/Kernkraft/Kernenergie/Atomenergie, Atomkraftwerk/Atomkraftwerke/AKW/AKWs/Kernkraftwerk/Kernkraftwerke/Atommeiler/Atomkraft/Kernkraft … abgeschaltet/Abschaltung/abschalten/Netz/Weiterbetrieb/Laufzeit/Laufzeiten/Rückbau/Aus, AKW-Aus, Atom-Aus, Atom-Ausstieg, Laufzeitverlängerung, Atomlaufzeiten
Heizungsgesetz, Gebäudeenergiegesetz | GEG, Heizung?, Wärmepumpe?, Heizungen?, Heizungsstreit
Wärmepumpe, Wärmepumpen | Heizung?, Heizungstausch
Tempolimit | Tempo 30, Tempo 100, Tempo 120, Tempo 130, Geschwindigkeitsbegrenzung, Höchstgeschwindigkeit
Maut | Pkw-Maut, Lkw-Maut, Autobahngebühr, Straßengebühr
Deutschlandticket, 49-Euro-Ticket | D-Ticket, Neun-Euro-Ticket, 63-Euro-Ticket, 58-Euro-Ticket
Bürgergeld, Grundsicherung | Hartz IV, Sozialleistung, Regelsatz, Jobcenter, Totalverweigerer
Kindergeld, Elterngeld | Kindergrundsicherung, Familienleistung, Kinderzuschlag
Pflege, Pflegeversicherung | Pflegekräfte, Pflegeheim, Pflegebedürftige, Pflegereform, Pflegenotstand
Krankenkasse, Krankenkassen, Krankenversicherung | Kassenbeitrag, Zusatzbeitrag, AOK, TK, Barmer, Gesundheitskosten
Sterbehilfe | assistierter Suizid, Freitod, Beihilfe zum Suizid
Abtreibung, Abtreibungen, Schwangerschaftsabbruch | Paragraf 218, Abtreibungsrecht, Abtreibungspille
Organspende, Transplantation | Spenderherz, Widerspruchslösung, transplantiert
Leihmutterschaft | Leihmutter
Homo-Ehe, Ehe für alle | gleichgeschlechtliche Ehe, Lebenspartnerschaft
Selbstbestimmungsgesetz | Geschlechtseintrag, Transsexuellengesetz
Klimaschutz, Klimapolitik | Klimaziel, CO2-Preis, Klimaneutralität, Emissionshandel
Klimagipfel, Klimakonferenz, Weltklimakonferenz | COP30, COP31, COP29, Weltklimagipfel, UN-Klimagipfel
Rundfunkbeitrag | GEZ, Rundfunkgebühr
Volksfest, Oktoberfest | Wiesn, Kirmes, Cannstatter Wasen, Dult, O'zapft
Karneval, Fasching | Rosenmontag, Rosenmontagszug, Narren, Fasnacht, Fastnacht
Silvester, Neujahr | Böller?, Jahreswechsel, Feuerwerk?, Raketen?, Silvesternacht
Böllerverbot | Böller/Böllern/Feuerwerk/Pyrotechnik/Raketen … Verbot/verbieten/verboten/untersagt/untersagen, Feuerwerksverbot, Pyroverbot, Böller-Verbot, Böllerverbotszone, Verbotszone
Feuerwerk, Böller | Pyrotechnik, Silvesterfeuerwerk, Raketen?, Knallkörper, Feuerwerkskörper, Kugelbombe, Kugelbomben, Silvesterrakete, Silvesterraketen, Polenböller
"""
