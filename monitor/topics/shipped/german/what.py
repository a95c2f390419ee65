"""What the news is about, in German: vehicles, places, firms, parties, animals, goods, and people beside them."""

WHAT = """
Passagiere, Fluggäste | Reisende, Fahrgäste, Insassen
Radfahrer, Radfahrerin | Fahrradfahrer, Radler, E-Bike-Fahrer, Pedelec-Fahrer
Radweg, Radwege | Fahrradweg, Radschnellweg, Fahrradstraße, Radspur, Radverkehr?, Radstreifen
Fußgänger, Fußgängerin | Passant
Motorrad, Motorradfahrer | Motorradunfall, Kradfahrer, Harley
Lkw, Lastwagen, Laster | Sattelzug, Brummi, Transporter, Sattelschlepper, 40-Tonner, Lastwagenfahrer, Lkw-Fahrer, Truck
Auto, Autos, Pkw | Fahrzeug, Autofahrer, Kleinwagen, SUV, Limousine, Kombi
Autofahrer, Autofahrerin | Fahrerin?, Autolenker
Bus, Reisebus, Linienbus | Schulbus, Fernbus, Kleinbus
Zug, Züge, ICE | Regionalzug, Bahn?, Intercity, Güterzug, Regionalbahn, S-Bahn?, Schnellzug
Bahnhof, Hauptbahnhof | Bahnsteig, Hbf, Bahnhofsviertel, Gleis?, Fernbahnhof, Ostbahnhof, U-Bahnhof, Bahnhofsvorplatz
Autobahn | Schnellstraße, auf der A 1, auf der A 2, auf der A 3, auf der A 4, auf der A 5, auf der A 6, auf der A 7, auf der A 8, auf der A 9, A1, A2, A3, A4, A5, A6, A7, A8, A9, A 1, A 2, A 3, A 4, A 5, A 6, A 7, A 8, A 9, A 10, A 14, A 20, A 24, A 40, A 44, A 45, A 46, A 57, A 60, A 61, A 66, A 67, A 81, A 92, A 93, A 94, A 95, A 96, A 99, A10, A14, A20, A24, A40, A44, A45, A61, A81, Autobahndreieck, Autobahnkreuz
Brücke, Brücken | Talbrücke, Autobahnbrücke, Viadukt, Überführung, Brückensperrung
Tunnel | Röhre, Elbtunnel, Gotthard, Tunnelröhre, Unterführung
Schule, Schulen | Gymnasium, Grundschule, Realschule, Unterricht, Schulhof, Gesamtschule, Schulgebäude, Schüler?, Klassenzimmer
Universität, Uni, Hochschule | Campus, Hörsaal, Unis
Kita, Kitas, Kindergarten | Kindertagesstätte, Krippe, Waldkindergarten, Kinderkrippe, Kindertageseinrichtung
Schwimmbad, Freibad | Hallenbad, Badesee, Bäder, Erlebnisbad, Therme
Tierpark, Zoo | Tierheim?, Zoologischer Garten, Tiergarten, Wildpark, Zoos
Bank, Banken | Sparkasse, Geldhaus, Kreditinstitut, Volksbank, Geldinstitut, Großbank, Landesbank, Privatbank, Bankhaus, Commerzbank, Unicredit, UBS, Institut?, Bankenfusion, Raiffeisenbank
Sparkasse | Sparkassenfiliale, Bankfiliale, Bank?, Filiale?, Tresorraum?, Schließfächer?, Tresor?
Volksbank | Raiffeisenbank, Bankfiliale?, Filiale?
Versicherung, Versicherer | Allianz?, Versicherungskonzern, Rückversicherer, Assekuranz
Börse, Aktienmarkt | Dax, Aktien, Anleger, Wall Street, Dow Jones, kurse, Leitindex, Nikkei, Handelsbeginn
Dax | Leitindex, Dax-Konzerne, deutscher Aktienmarkt, Frankfurter Börse, deutsche Börse?
Notenbank, Zentralbank | Währungshüter, EZB, Fed, Bundesbank, Notenbankchef
Kryptowährung, Bitcoin | Krypto, Ethereum, Kryptobörse, Digitalwährung
Autobauer, Autohersteller, Autokonzern | Autoindustrie, Volkswagen, VW, BMW, Mercedes, Audi, Opel, Porsche, Stellantis, Fahrzeughersteller, Automobilhersteller, Ford, Autobranche
Autoindustrie, Autobranche | Autobauer, Automobilindustrie, Autohersteller, Automobilbranche, Automobilwirtschaft
Zulieferer, Autozulieferer, Automobilzulieferer | Zulieferindustrie, Zulieferbetrieb, Autoteilehersteller, Zulieferkonzern, ZF, Continental, Bosch, Schaeffler, Getriebebauer, Zuliefererindustrie
Modekette, Modehändler, Modehaus | Modeunternehmen, Textilkette, Bekleidungskette, Modefilialist, Bekleidungshändler, Modekonzern, Modemarke, Modelabel, Textilhändler, Modehersteller, Bekleidungsunternehmen, Schuhkette, Bekleidungshersteller
Supermarkt, Discounter | Supermarktkette, Rewe, Edeka, Aldi, Lidl, Penny, Kaufland, Netto, Lebensmittelhändler, Lebensmitteleinzelhandel, Lebensmittelgeschäft
Einzelhandel | handel?, händler, Handelskette, Einzelhändler, Warenhaus, Kaufhaus, Onlinehandel, Handelskonzern, geschäfte?
Kaufhaus, Warenhaus | Galeria, Kaufhauskette, Warenhauskette, Kaufhof, Karstadt, Warenhauskonzern
Drogerie, Drogeriekette | dm, Rossmann, Drogeriemarkt
Restaurant, Gastronomie, Gaststätte | lokal, wirt, Gasthaus, Wirtshaus, Gastronom, Restaurantkette, Kneipe, Gastwirt, Wirtin
Hotel, Hotels | Hotelkette, Hotelier, Herberge, Ferienanlage, Resort, Hotellerie
Brauerei, Bier | Bierbrauer, Brauer, Bierhersteller
Bäcker, Bäckerei | Bäckereikette, Backwarenkette, Großbäckerei, Backstube
Firma, Unternehmen, Konzern | Betrieb, Hersteller, Mittelständler, Gesellschaft?, Familienunternehmen
Softwarefirma, Softwareunternehmen, Softwarekonzern | Softwarehersteller, Softwarehaus, Softwarespezialist, Software-Firma, Softwareentwickler, Softwareanbieter, Software-Konzern, SAP, IT-Firma, IT-Unternehmen, Software-Aktie
Start-up, Startup | Jungunternehmen, Start-ups, Jungfirma
Tech-Konzern, Techkonzern, Tech-Konzerne | Google, Apple, Meta, Amazon, Microsoft, Internetkonzern, Techriese, Digitalkonzern, Tech-Riese, Internetriese
Chiphersteller, Halbleiter, Chipfabrik | Chip, Nvidia, Intel, TSMC, Infineon, Chipkonzern, Chipwerk, Chipbranche
Fabrik, Werk, Standort | Produktionsstätte, Produktion, Fertigung, Produktionsstandort, Betriebsstätte
Raffinerie, Ölraffinerie | Raffineriegelände, Erdölraffinerie
Pipeline, Gasleitung | Nord Stream, Erdgasleitung, Ölleitung, Druschba, Leitung?, Unterseekabel?
Chemiekonzern | BASF, Chemieriese, Bayer?, Chemiefirma, Chemiepark, Chemiewerk, Chemieunternehmen, Covestro, Chemiebranche, Chemieindustrie
Pharmakonzern, Pharmaunternehmen | Arzneimittelhersteller, Pharmariese, Pharmafirma, Bayer?, Pfizer, Novartis, Impfstoffhersteller, Biontech, Pharmaindustrie, Pharmahersteller
Stahl, Stahlindustrie, Stahlkonzern | Thyssenkrupp, Stahlwerk, Stahlarbeiter, Stahlhersteller, Stahlkocher, Hüttenwerk, Salzgitter?, Stahlbranche
Metall, Metallindustrie, Metallbranche | Gesamtmetall, Elektroindustrie, Metallarbeitgeber, Metallgewerkschaft, Metall-Tarifrunde
Werft, Werften | Schiffbauer, Schiffswerft, Marinewerft
Rüstungskonzern, Rüstungsunternehmen | Rheinmetall, Panzerbauer, Rüstungsfirma, Waffenhersteller, Rüstungshersteller, Waffenschmiede, Rüstungsindustrie
Energieversorger, Energiekonzern, Stromversorger | Stadtwerke, RWE, Eon, EnBW, Uniper, Vattenfall, Stromanbieter, Netzbetreiber
Fluggesellschaft, Airline | Lufthansa, Ryanair, Condor, Eurowings, Billigflieger, Fluglinie, Easyjet
Kreuzfahrtschiff, Kreuzfahrt | Aida, Kreuzfahrtriese, Traumschiff, Kreuzfahrtreederei
Reederei, Containerschiff | Frachter, Maersk, Hapag-Lloyd, Frachtschiff, Containerriese, Containerfrachter
Frachter, Schiff, Schiffe | Tanker, Fähre, Containerschiff, Frachtschiff, Boot, Öltanker, Kutter, Schattenflotte?, Jacht
Tanker, Öltanker, Schattenflotte | Frachter, Tankschiff
Fähre, Fährunglück | Fährschiff, Autofähre, Passagierschiff
U-Boot, U-Boote | Tauchboot, Unterseeboot, Submarine
Flugzeug, Passagierflugzeug | Jet, Airbus, Boeing, Flieger, Kleinflugzeug, Passagiermaschine, Sportflugzeug, Passagierjet, Segelflugzeug, Maschine?
Hubschrauber, Helikopter | Rettungshubschrauber, Hubschrauberabsturz, Heli, Militärhubschrauber
Panzer | Leopard, Kampfpanzer, Schützenpanzer, Leopard-Panzer, Panzerlieferung
Kampfjet, Kampfjets, Kampfflugzeug | F-16, F-35, Eurofighter, Abfangjäger, Gripen, MiG
Wohnhaus, Mehrfamilienhaus | Hochhaus, haus?, Wohnblock, Einfamilienhaus, Reihenhaus, Wohngebäude, Doppelhaus
Pflegeheim, Seniorenheim, Altenheim | Seniorenresidenz, Altersheim, Pflegeeinrichtung, Seniorenzentrum, Seniorenwohnheim
Asylheim, Flüchtlingsunterkunft, Asylunterkunft | Flüchtlingsheim, Asylbewerberheim, Erstaufnahme, Sammelunterkunft, Containerdorf, Aufnahmeeinrichtung
Weihnachtsmarkt, Weihnachtsmärkte | Christkindlmarkt, Adventsmarkt, Glühwein, Christkindlesmarkt
Einkaufszentrum, Shoppingcenter | Mall, Shopping-Center, Einkaufscenter, Einkaufspassage, Shoppingmall
Synagoge, jüdische Gemeinde | Juden, jüdisch
Moschee, Moscheen | Muslime, Imam, Ditib, Islam?
Gericht, Landgericht, Amtsgericht | Oberlandesgericht, Verwaltungsgericht, Richter, Justiz, kammer, OLG
Staatsanwaltschaft, Staatsanwalt | Ankläger, Generalstaatsanwaltschaft, Bundesanwaltschaft, Staatsanwältin, Generalbundesanwalt
Bundesverfassungsgericht, Verfassungsgericht | Karlsruhe?, BVerfG, Verfassungsrichter
Verfassungsschutz | Geheimdienst?, Inlandsgeheimdienst, Verfassungsschutzbericht
Geheimdienst, Nachrichtendienst | BND, CIA, Mossad, FSB, Agenten, Spione, MI6, SBU, GRU
Gewerkschaft | Verdi, IG Metall, GDL, EVG, DGB, GEW, Ver.di, Gewerkschaftsbund
Verdi | Ver.di, Dienstleistungsgewerkschaft
Umweltverband, Umweltschützer, Naturschützer | DUH, Umwelthilfe, Greenpeace, Nabu, WWF
Umwelthilfe, Deutsche Umwelthilfe | DUH
Klimaaktivisten, Letzte Generation, Klimakleber | Klima-Aktivisten, Fridays for Future, Extinction Rebellion, Neue Generation, Klimaprotest, Klimaschützer, Aktivisten?
Grüne, Grünen, Bündnis 90 | Grünen-Politiker, Grünen-Chefin, Grünen-Chef, Ökopartei, Grünen-Politikerin, Grünen-Fraktion
SPD, Sozialdemokraten | SPD-Politiker, SPD-Chef, Genossen, Sozialdemokratie, Klingbeil, SPD-Fraktion, SPD-Spitze
CDU, Union, Christdemokraten | CDU-Politiker, CDU-Chef, Unionsfraktion, CSU?, CDU/CSU, CDU-Politikerin
CSU | Christsoziale, Söder, CSU-Chef
FDP, Liberale | FDP-Chef, Freidemokraten, FDP-Politiker
Linke, Linkspartei | Linken-Chefin, Linken-Politiker, Linksfraktion
AfD | Alternative für Deutschland, AfD-Politiker, AfD-Chefin, Weidel, AfD-Fraktion, AfD-Chef, Rechtspopulisten, Chrupalla
BSW, Wagenknecht | Wagenknecht-Partei
Republikaner, US-Republikaner | GOP, Repräsentantenhaus?, Trump-Partei
Demokraten, US-Demokraten
Taliban | Radikalislamisten, Islamisten?, Talibanregierung
Hamas | Islamisten?, Hamas-Kämpfer, Hamas-Terroristen, Kassam-Brigaden
Hisbollah | Schiitenmiliz, Hizbollah, Hisbollah-Miliz, Hezbollah
Huthi, Huthis | Huthi-Miliz, Huthi-Rebellen, Huthi-Raketen, Houthi
Islamischer Staat | IS-Terrorist, IS-Kämpfer, Terrormiliz, Dschihadisten
Wagner, Wagner-Gruppe | Söldner, Wagner-Söldner, Söldnergruppe, Söldnertruppe, Wagner-Truppe, Söldnerchef, Wagner-Chef, Prigoschin?
EU-Kommission, EU | Brüssel?, Kommissionspräsidentin?, von der Leyen, Europäische Kommission
Europaparlament, EU-Parlament | Europaabgeordnete, Straßburg?, Europäisches Parlament, EU-Abgeordnete
G7 | G7-Gipfel, G7-Staaten
G20 | G20-Gipfel, G20-Staaten
IAEA, Atomenergiebehörde | Atombehörde, IAEO, Grossi
Internet | online?, Social Media
Soziale Medien, Social Media | TikTok, Instagram, Facebook, soziale Netzwerke, Plattform X, sozialen Medien, sozialen Netzwerken, Snapchat
KI, Künstliche Intelligenz | ChatGPT, OpenAI, Chatbot, KI-Modell, Sprachmodell, DeepSeek, KI-Firma, KI-Konzerne, KI-Modelle
ChatGPT | OpenAI, KI-Chatbot, Chatbot?
Handy, Smartphone, Smartphones | iPhone, Mobiltelefon, Galaxy?, Handyverbot
Handyverbot, Smartphone-Verbot | Handy/Handys/Smartphone/Smartphones … Verbot/verboten/verbieten/verbannen, Handyverbote
Vape, Vapes, E-Zigarette, E-Zigaretten | Einweg-E-Zigarette, Vaping, Wegwerf-Vapes, Einweg-E-Zigaretten, Einweg-Vapes
Zigaretten, Tabak, Rauchen | Rauchverbot, Tabaksteuer, Nikotin, Tabakkonzern
Alkohol | betrunken, Promille, Alkoholverbot, alkoholisiert, Rausch?
Medikament, Medikamente, Arzneimittel | Arznei, Tabletten, Pille, Präparat, Wirkstoff
Lebensmittel, Nahrungsmittel | Nahrung, Lebensmittelpreise?, Käse?, Wurst?, Brot?, Fleisch?, Schokolade?, Gemüse?, Obst?, Milch?, Eier?, Butter?, Fisch?, Salat?, Nudeln?, Süßigkeiten?, Verzehr?, Supermarkt?, Lebensmittelhersteller, verzehren?
Babynahrung, Babymilch, Säuglingsnahrung | Babybrei, Milchpulver, Säuglinge?, Babynahrungshersteller, Gläschen, Babykost, Säuglingsmilch, Bio-Babybrei
Fleisch, Wurst | Schnitzel, Hackfleisch, Fleischindustrie, Tönnies, Fleischkonzern, Salami
Milch | Milchprodukte, Molkerei, Milchpreis, Butterpreis, Milchbauern
Butter | Butterpreis, Buttermarken
Getreide, Weizen | Mehl, Ernte, Weizenpreis, Getreideabkommen, korn
Ernte, Missernte | Ernteausfall, Ernteeinbußen, geerntet, Ernteschäden, Getreideernte
Wolf, Wölfe | Wolfsrudel, Wölfin, Wolfsriss, Rudel, Wolfsattacke, Problemwolf, Isegrim, Wolfsangriff
gerissen, Wolfsriss | reißt, riss, tötet?, tote?, getötet?, Attacke?, fallen … her?, reißen, totgebissen, Herde?
Schafe, Schaf, Schafherde | Herde, Lämmer, Weidetiere, Schafzüchter, Nutztiere
Bär, Bären, Braunbär | Bärin, Bärenangriff, Problembär, Meister Petz
Hund, Hunde, Kampfhund | Vierbeiner, Hundehalter, Listenhund, Hundebiss, Rottweiler, Schäferhund
Hundeangriff, Hundebiss, Beißattacke | Hund/Hunde/Kampfhund/Rottweiler … beißt/gebissen/attackiert/angefallen/fällt/biss/totgebissen/zerfleischt
Hai, Haiangriff, Haiattacke | Haie, Hai-Angriff, Hai-Attacke
Wal, Wale | Buckelwal, Pottwal, gestrandet?, Walfang, Orca
Panda, Pandas | Pandabär, Pandababy, Pandaweibchen, Pandazwillinge, Pandanachwuchs
Elefant, Elefanten | Dickhäuter, Elefantenbaby, Elefantenkuh, Elefantenbulle
Affe, Affen | Gorilla, Schimpanse, Orang-Utan, Menschenaffe
Katze, Katzen | Samtpfote, Stubentiger
Pferd, Pferde | Reiterin, Hengst, Stute, Pony, Gaul
Rind, Kühe, Kuh | Kälber, Bulle?, Vieh
Schwein, Schweine | Ferkel, Sau, Schweinemast, Schweinezüchter
Geflügel, Hühner | Hühnerhof, Puten, Geflügelhof, Legehennen
Wildschwein, Wildschweine | Keiler, Wildsau, Rotte, Wildschweinrotte
Bienen, Biene | Imker, Bienensterben, Bienenvölker, Honigbiene
Hornisse, Mücken, Zecken | Tigermücke, Stechmücken, Insektenplage
Gletscher, Gletscherschmelze | Eis … schmilzt, Eisschmelze, Gletscherschwund, Gletscherabbruch
Wald, Wälder, Waldsterben | Forst, Borkenkäfer, Baumsterben, Waldbesitzer, Regenwald
Meer, Ozean | Weltmeer, Meeresspiegel, Tiefsee, Nordsee?, Ostsee?
Strand, Strände | Küste, Badestrand, Badeort
Müll, Abfall | Müllabfuhr, Plastikmüll, Müllberg, Müllentsorgung, Entsorgung
Müllabfuhr, Müllstreik | Müllwerker, Müllberge, Stadtreinigung, Entsorger
Wasser, Trinkwasser | Leitungswasser, Wasserversorgung, Wasserrohrbruch, abkochen, Abkochgebot
Wasserrohrbruch, Rohrbruch | Wasserleitung … geplatzt, geplatztes Rohr, Leitung … geplatzt, Wasserschaden
Gas, Erdgas | LNG, Gazprom, Flüssiggas, Gasversorgung, Gaslieferung, Gasspeicher
Gaslieferung, Gaslieferungen | Gas … liefern/liefert/Lieferung/Lieferstopp/stoppt/Hahn, Gashahn, Gasfluss, Gas-Stopp, Gastransit
Strom, Elektrizität | Stromnetz, Stromversorgung
Wasserstoff | H2, Elektrolyseur, Wasserstoffnetz
Atommüll, Endlager, Castor | Castortransport, Gorleben, Castor-Transport, radioaktiver Abfall, Zwischenlager, Atommülllager
Lotto, Jackpot, Eurojackpot | Lottogewinn, Lottomillionär, Millionengewinn, sechs Richtige, Lottospieler
Lottogewinn, Lottomillionär, Lottogewinner | Millionengewinn, sechs Richtige, Lotto/Eurojackpot/Jackpot/Lottospieler/Lottoschein/Tippschein … gewinnt/gewonnen/gewann/gewinnen/geknackt/knackt/Millionär/Millionäre/Gewinn/Gewinne/Millionengewinn
Abitur | Abi, Abiturprüfung, Abiturienten, Klausur, Mathe-Abi
Pisa, Pisa-Studie | Bildungsstudie, Schulleistung, Iglu-Studie
Ferien, Schulferien | Ferienbeginn, Urlaub?, Sommerferien, Herbstferien, Osterferien
Rundfunk, Öffentlich-Rechtliche | ARD, ZDF, RBB, WDR, NDR, MDR, SWR, öffentlich-rechtlich
Kirchentag, Katholikentag | Christentreffen, Gläubige
Konklave, Papstwahl | weißer Rauch, Habemus Papam, neuer Papst, Kardinäle … wählen, Sixtinische Kapelle
Politiker, Politikerin | Abgeordneter, Senator, Parteichef, Lokalpolitiker, Minister, Bürgermeister, Parlamentarier, Stadtrat, Landrat, Kommunalpolitiker, Spitzenkandidat, Gouverneur
Gouverneur, Gouverneurin | Regionalchef, Provinzchef, US-Bundesstaat?
Diplomat, Diplomaten, Botschafter | Botschaftsmitarbeiter, Gesandter, Konsul, Botschaftsangehörige, Diplomatin, Botschaft?
Botschaft, Konsulat | Generalkonsulat
Beamte, Beamter | Staatsdiener, Beamtin, Beamtenbund
Öffentlicher Dienst | öffentlichen Dienst, öffentlichen Dienstes, Beamte?
Gehalt, Gehälter, Lohn, Löhne | Besoldung, Bezüge, Verdienst, mehr Geld, Einkommen, Vergütung, verdienen, Prozent mehr?, Lohnplus, Tarifergebnis, Sold, Tariferhöhung
Juwelier, Juweliergeschäft | Schmuckgeschäft, Schmuckhändler, Juwelen, Schmuck?, Luxusuhren
Lagerhalle, Lagerhaus | halle?, lager?, Warenlager, Gewerbehalle, Fabrikhalle, Industriehalle, Lagergebäude, Reifenlager, Logistikhalle
Scheune, Bauernhof, Stall | hof?, Gehöft, Landwirtschaftsbetrieb, Schweinestall, Kuhstall, Stallungen
Skelett, Knochen | Gebeine, Überreste, Schädel, Skelettfund, Knochenfund, Skelettreste
Leiche, Leichenfund | Toter?, tot aufgefunden, Leichnam, menschliche Überreste, leblos, Leichenteile, Tote?
Bergwerk, Mine, Zeche, Bergbau | Grube, Grubenunglück, Kumpel, Bergleute, Bergarbeiter, Kohlemine, Goldmine, Stollen, Schacht, Kohlegrube, Tagebau?
Grubenunglück, Minenunglück | Bergwerk/Mine/Grube/Zeche/Kohlemine/Goldmine/Stollen/Schacht … Unglück/Explosion/Einsturz/eingestürzt/verschüttet/eingeschlossen/Tote, Bergleute/Kumpel/Bergarbeiter … verschüttet/eingeschlossen/tot/sterben/gerettet
Nachbar, Nachbarn, Nachbarschaft | Nachbarin, Nachbarschaftsstreit, Gartenzaun?, Nachbarstreit
Nachbarschaftsstreit, Nachbarstreit | Nachbar/Nachbarn/Gartenzaun … Streit/streiten/Zoff/Auseinandersetzung/bekriegen
Post, Deutsche Post | DHL, Zusteller, Briefträger, Paketdienst, Paketbote, Postbote, Briefe?, Pakete?, Postbeschäftigte
Paketdienst | DHL, Hermes, DPD, UPS, Paketbote, Pakete?, Zusteller, Deutsche Post
DHL | Deutsche Post, Paketbote?
Amok | Amoklauf, Amoktat, Amokalarm, Schüsse?, schießt?, Schütze?, Bewaffneter?, Massaker?
FC Bayern, Bayern München | Münchner, Rekordmeister, FCB, Bayern?
Borussia Dortmund, BVB | Dortmund?, Schwarz-Gelb, Schwarz-Gelben
Dortmund | BVB?, Schwarz-Gelben
Schalke, Schalke 04 | S04, Königsblauen, Knappen
HSV, Hamburger SV | Rothosen, Hamburger Traditionsklub
Werder, Werder Bremen | Bremer?, Grün-Weißen
Leverkusen, Bayer Leverkusen | Bayer 04, Werkself
RB Leipzig | Leipzig?, Rasenballsport
Eintracht Frankfurt, Eintracht | SGE, Frankfurter?, Hessen-Klub
Mönchengladbach, Gladbach | Fohlen, Fohlenelf
VfB, VfB Stuttgart | Stuttgarter?, Schwaben?
Hertha, Hertha BSC | Alte Dame
Union Berlin | Eisernen, Köpenicker
Real Madrid | Königlichen, Real, Madrilenen
Barcelona, FC Barcelona | Barça, Katalanen
Paris Saint-Germain, PSG | Pariser?
Gewinner, Sieger | gewinnt, gewann, siegt, Champion, triumphiert
Skispringer, Skispringerin | Skispringen, Skisprung, Schanze?, Schanzentournee, Skiadler
Gold | Olympiasieg?, Goldmedaille?, Weltmeister?, Goldpreis?, Edelmetall?, Goldmünzen
Silber | Silbermedaille, Vizeweltmeister
Bronze | Bronzemedaille
Eier, Ei | Eierpreis, Hühnereier, Eierproduktion
Kaffee | Kaffeepreis, Kaffeebohnen, Röster, Tchibo
Schokolade, Kakao | Kakaopreis, Schokoladenhersteller, Kakaobohnen
Bauernproteste, Bauernprotest | Bauern/Landwirte/Traktoren … Protest/protestieren/demonstrieren/blockieren/Blockade/Demo
Wohnung, Wohnungen | Wohnraum, Mietwohnung, Apartment, Sozialwohnung, Bleibe?
Mieter, Mieterin | Mietparteien, Mieterbund, Bewohner?
Vermieter, Wohnungskonzern | Vonovia, Deutsche Wohnen, Wohnungsunternehmen, Hausbesitzer
Arbeiter, Beschäftigte, Mitarbeiter | Belegschaft, Angestellte, Arbeitnehmer, Personal
Arbeitgeber | Arbeitgeberverband, BDA, Gesamtmetall?
Betriebsrat | Arbeitnehmervertreter
Manager, Vorstand | Führungskraft, Vorstandsmitglied, Topmanager, Aufsichtsrat?
Aufsichtsrat | Kontrolleure?, Aufsichtsratschef, Kontrollgremium
Hafen, Häfen | Seehafen, Hafenarbeiter, Terminal?, Containerhafen
Kanal, Kanäle | Wasserstraße, Panamakanal, Suezkanal
Staudamm, Talsperre, Damm | Stausee, Dammbruch, Staumauer, Deich
Dammbruch | Damm/Staudamm/Deich … bricht/gebrochen/Bruch/brechen/droht
Turm, Kirchturm | Fernsehturm, Hochhaus?
Schloss | Palast, Residenz
Denkmal | Statue, Monument, Mahnmal, Gedenkstätte
Gedenken, Gedenktag | Jahrestag, gedenkt, erinnern?, Kranzniederlegung, Mahnmal, Schweigeminute
Jahrestag, Jubiläum | Jahre nach, Gedenken, Gedenktag, Geburtstag?, feiert?
Geburtstag | wird 50, wird 60, wird 70, wird 80, wird 90, Jubilar
Tagebau, Braunkohle | Kohle, Garzweiler, Hambach, Kohlekraftwerk
Kraftwerk, Kohlekraftwerk | Kraftwerksblock, Gaskraftwerk, Meiler
Windrad, Windpark, Windräder | Windkraft, Rotorblatt, Windkraftanlage, Offshore
Solar, Photovoltaik | Solaranlage, Solarpark, Sonnenstrom, Solarbranche
Cyberkriminalität | Hacker?, Ransomware, Cyberkriminelle, Darknet?, Hackerangriff, Cyberangriff, Internetkriminalität
Fake News, Desinformation | Falschmeldung, Falschnachricht, Propaganda, Deepfake, Fake
Deepfake | gefälschtes Video, KI-Fake, KI-Video
Wahlrecht, Wahlrechtsreform | Wahlgesetz, Überhangmandate, Fünf-Prozent-Hürde
Untersuchungsausschuss | Ausschuss, Zeugenbefragung, U-Ausschuss
Parteitag | Delegierte, Bundesparteitag, Landesparteitag
Parteiverbot, AfD-Verbot | Verbotsverfahren, Verbotsantrag, Partei … verbieten/Verbot/verboten
Ehrenamt | Freiwillige, Helfer?
Obdachlose, Obdachlosigkeit | Wohnungslose, auf der Straße leben
Armut | arm?, Armutsrisiko, Armutsbericht, bedürftig, Tafel, Kinderarmut
Reichtum, Milliardäre | Superreiche, Vermögen?, reichster
Erbe, Erbschaft | Erbschaftsteuer, vererbt, Nachlass, Testament
Sekte | Sektenführer, Guru, Kult?
Haustier, Haustiere | Hund?, Katze?, Tierheim
Tierheim | Tierschutz, ausgesetzt
Jagd, Jäger | Jagdunfall, Waidmann, Abschuss?
Abschuss | erlegt, abschießen, geschossen?
Pilze, Pilzvergiftung | Pilzsammler, Knollenblätterpilz
Zug Ausfall, Zugausfall | Züge fallen aus, Bahnverkehr eingestellt
"""
