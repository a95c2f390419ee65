"""What lies in a place: an earthquake in Agadir is one in Morocco. A line is the place by its names | its towns and regions.

They count only beside another part of the query: who watches for a country alone does not mean each of its towns. What is also
a common word (`Essen`, `Nice`, `Reading`) is left out, and so is a town that several countries have (`Birmingham`).
"""

PLACES = """
Deutschland, Germany, Allemagne, Alemania | Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Nürnberg, Bremen, Bayern, Sachsen, Nordrhein-Westfalen, Baden-Württemberg, Hessen, Thüringen, Brandenburg, Bundestag, Bundesregierung
Österreich, Austria, Autriche | Wien, Vienna, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Tirol, Kärnten, Steiermark, Vorarlberg, Burgenland, Niederösterreich, Oberösterreich
Schweiz, Switzerland, Suisse, Suiza | Zürich, Zurich, Genf, Geneva, Basel, Bern, Lausanne, Luzern, Winterthur, St. Gallen, Wallis, Graubünden, Tessin, Waadt, Aargau, Thurgau, Zermatt, Davos, Crans-Montana, Engadin, Berner Oberland
Frankreich, France, Francia | Paris, Marseille, Lyon, Toulouse, Nizza, Bordeaux, Straßburg, Strasbourg, Nantes, Lille, Rennes, Bretagne, Normandie, Normandy, Korsika, Corsica, Elsass, Provence, Montpellier, Le Havre, Louvre, Grenoble
Italien, Italy, Italie, Italia | Rom, Rome, Roma, Mailand, Milan, Neapel, Naples, Turin, Venedig, Venice, Florenz, Florence, Bologna, Genua, Palermo, Sizilien, Sicily, Sardinien, Sardinia, Südtirol, South Tyrol, Toskana, Tuscany, Ischia, Lampedusa, Catania, Ätna, Amalfi, Kalabrien, Apulien, Lombardei, Bozen, Verona, Gardasee, Dolomiten
Spanien, Spain, Espagne, España | Madrid, Barcelona, Valencia, Sevilla, Seville, Malaga, Málaga, Mallorca, Ibiza, Teneriffa, Tenerife, Gran Canaria, Lanzarote, Fuerteventura, La Palma, Kanaren, Canary Islands, Katalonien, Catalonia, Andalusien, Andalusia, Bilbao, Baskenland, Galicien, Saragossa, Zaragoza, Alicante, Palma de Mallorca, Asturien
Portugal | Lissabon, Lisbon, Porto, Madeira, Azoren, Azores, Algarve, Coimbra, Faro
Großbritannien, Britain, UK, United Kingdom, England | London, Manchester, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol, Sheffield, Newcastle, Nottingham, Schottland, Scotland, Wales, Nordirland, Northern Ireland, Cornwall, Kent, Southport, Downing Street
Schottland, Scotland | Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Holyrood
Irland, Ireland | Dublin, Cork, Limerick, Galway
Niederlande, Netherlands, Pays-Bas, Países Bajos | Amsterdam, Rotterdam, Den Haag, The Hague, Utrecht, Eindhoven, Groningen, Maastricht, Arnhem, Nijmegen
Belgien, Belgium, Belgique, Bélgica | Brüssel, Brussels, Antwerpen, Antwerp, Gent, Ghent, Lüttich, Brügge, Bruges, Flandern, Flanders, Wallonien
Luxemburg, Luxembourg | Kirchberg
Dänemark, Denmark | Kopenhagen, Copenhagen, Aarhus, Odense, Aalborg, Bornholm, Jütland, Grönland, Greenland
Schweden, Sweden | Stockholm, Göteborg, Gothenburg, Malmö, Uppsala, Örebro, Gotland, Lappland
Norwegen, Norway | Oslo, Trondheim, Stavanger, Tromsø, Spitzbergen, Svalbard, Lofoten
Finnland, Finland | Helsinki, Tampere, Espoo, Rovaniemi
Island, Iceland | Reykjavik, Reykjavík, Grindavik, Grindavík, Reykjanes
Polen, Poland, Pologne, Polonia | Warschau, Warsaw, Krakau, Kraków, Danzig, Gdansk, Breslau, Posen, Lodz, Stettin, Lublin, Katowice
Tschechien, Czech Republic, Czechia | Prag, Prague, Brünn, Ostrava, Pilsen, Karlsbad, Böhmen
Slowakei, Slovakia | Bratislava, Košice, Kosice
Ungarn, Hungary | Budapest, Debrecen, Orbán, Orban, Szeged
Rumänien, Romania | Bukarest, Bucharest, Siebenbürgen, Temeswar, Timisoara, Cluj
Bulgarien, Bulgaria | Sofia, Plowdiw, Plovdiv, Warna, Varna
Serbien, Serbia | Belgrad, Belgrade, Novi Sad, Vucic, Vučić
Kroatien, Croatia | Zagreb, Dubrovnik, Rijeka, Istrien, Dalmatien
Slowenien, Slovenia | Ljubljana, Maribor
Bosnien, Bosnia | Sarajevo, Mostar, Banja Luka, Srebrenica
Kosovo | Pristina, Mitrovica
Albanien, Albania | Tirana, Durres
Nordmazedonien, North Macedonia | Skopje, Kocani
Griechenland, Greece, Grèce, Grecia | Athen, Athens, Thessaloniki, Kreta, Crete, Rhodos, Rhodes, Korfu, Corfu, Santorin, Santorini, Peloponnes, Peloponnese, Lesbos, Mykonos, Euböa, Evia, Piräus, Patras, Zakynthos, Samos, Chalkidiki, Attika
Zypern, Cyprus | Nikosia, Nicosia, Limassol, Larnaka, Paphos
Malta | Valletta
Türkei, Turkey, Türkiye, Turquie, Turquía, Turchia | Istanbul, Ankara, Izmir, Antalya, Bodrum, Gaziantep, Hatay, Antakya, Diyarbakir, Anatolien, Adana, Bursa, Kahramanmaras, Erdogan, Erdoğan, Marmarameer
Russland, Russia, Russie, Rusia | Moskau, Moscow, Sankt Petersburg, St. Petersburg, Kreml, Kremlin, Putin, Belgorod, Kursk, Krasnodar, Rostow, Rostov, Wladiwostok, Sibirien, Siberia, Kaliningrad, Kamtschatka, Kamchatka, Tschetschenien, Chechnya, Dagestan, Kasan, Kazan, Jekaterinburg, Nowosibirsk, Woronesch, Sotschi
Ukraine, Ukraina | Kiew, Kyiv, Kyjiw, Charkiw, Kharkiv, Odessa, Odesa, Lwiw, Lviv, Lemberg, Cherson, Kherson, Saporischschja, Zaporizhzhia, Donezk, Donetsk, Luhansk, Mariupol, Bachmut, Bakhmut, Pokrowsk, Pokrovsk, Donbass, Dnipro, Krim, Crimea, Sumy, Krywyj Rih, Mykolajiw, Tschernihiw, Butscha, Bucha, Awdijiwka, Kupjansk, Selenskyj, Zelensky
Belarus, Weißrussland | Minsk, Lukaschenko, Lukashenko, Grodno
Moldau, Moldova | Chisinau, Chișinău, Transnistrien, Transnistria
Estland, Estonia | Tallinn, Tartu, Narva
Lettland, Latvia | Riga, Daugavpils
Litauen, Lithuania | Vilnius, Kaunas, Klaipeda
Georgien | Tiflis, Tbilisi, Abchasien, Südossetien, Batumi
Armenien, Armenia | Eriwan, Yerevan, Jerewan, Bergkarabach, Nagorno-Karabakh
Aserbaidschan, Azerbaijan | Baku, Bergkarabach
Kasachstan, Kazakhstan | Astana, Almaty
USA, US, Vereinigte Staaten, United States | Washington, New York, Kalifornien, California, Texas, Florida, Los Angeles, Chicago, Houston, Miami, San Francisco, Boston, Philadelphia, Las Vegas, Minneapolis, Minnesota, Hawaii, Alaska, Ohio, Michigan, Louisiana, New Orleans, Colorado, Arizona, Seattle, Portland, Detroit, Weißes Haus, White House, Pentagon, Trump, Nevada, Utah, Oregon, Kentucky, Tennessee, North Carolina, Pennsylvania, Wisconsin, Maryland, Baltimore, Virginia, Atlanta, Dallas
Kalifornien, California | Los Angeles, San Francisco, San Diego, Malibu, Sacramento, Oakland, Hollywood, Pacific Palisades, Altadena, Silicon Valley, Napa, San Jose, Long Beach, Santa Monica
Texas | Houston, Dallas, San Antonio, Fort Worth, El Paso, Uvalde, Rio Grande
Florida | Miami, Orlando, Tampa, Jacksonville, Fort Lauderdale, Key West, Mar-a-Lago
Kanada, Canada | Ottawa, Toronto, Montreal, Montréal, Vancouver, Québec, Quebec, Calgary, Edmonton, British Columbia, Alberta, Ontario, Winnipeg, Manitoba, Neufundland, Newfoundland, Nova Scotia
Mexiko, Mexico, Mexique, México | Mexiko-Stadt, Mexico City, Acapulco, Cancún, Cancun, Tijuana, Guadalajara, Monterrey, Oaxaca, Sinaloa, Chiapas, Veracruz, Yucatán, Sheinbaum
Brasilien, Brazil, Brésil, Brasil | Rio de Janeiro, São Paulo, Sao Paulo, Brasília, Brasilia, Amazonas, Rio Grande do Sul, Porto Alegre, Belém, Bahia, Salvador da Bahia, Bolsonaro, Lula
Argentinien, Argentina, Argentine | Buenos Aires, Patagonien, Patagonia, Córdoba, Mendoza, Milei, Rosario
Chile, Chili | Santiago de Chile, Valparaíso, Valparaiso, Atacama, Viña del Mar, Viña
Kolumbien, Colombia, Colombie | Bogotá, Bogota, Medellín, Medellin, Cali, Petro
Venezuela | Caracas, Maduro, Maracaibo
Peru, Perú, Pérou | Lima, Machu Picchu, Cusco, Arequipa
Ecuador | Quito, Guayaquil, Galapagos, Galápagos
Bolivien, Bolivia | La Paz, Santa Cruz
Kuba, Cuba | Havanna, Havana, Guantánamo, Guantanamo
Haiti | Port-au-Prince
Jamaika, Jamaica | Kingston, Montego Bay
China, Chine, Cina | Peking, Beijing, Shanghai, Hongkong, Hong Kong, Wuhan, Guangzhou, Shenzhen, Xinjiang, Tibet, Sichuan, Chongqing, Xi Jinping, Yunnan, Guangdong, Macau, Xi, Tianjin, Henan
Japan, Japon, Japón | Tokio, Tokyo, Osaka, Kyoto, Hiroshima, Fukushima, Hokkaido, Okinawa, Noto, Nagasaki, Kyushu, Sapporo, Ishikawa
Südkorea, South Korea | Seoul, Busan, Incheon, Jeju, Daegu, Yoon
Nordkorea, North Korea | Pjöngjang, Pyongyang, Kim Jong-un, Kim Jong Un
Taiwan | Taipeh, Taipei, Hualien
Indien, India, Inde | Neu-Delhi, New Delhi, Delhi, Mumbai, Kalkutta, Kolkata, Bangalore, Bengaluru, Chennai, Kaschmir, Kashmir, Kerala, Gujarat, Ahmedabad, Assam, Punjab, Uttar Pradesh, Himachal Pradesh, Uttarakhand, Modi, Hyderabad, Manipur, Goa
Pakistan | Islamabad, Karatschi, Karachi, Lahore, Peschawar, Peshawar, Belutschistan, Balochistan, Quetta, Kaschmir, Kashmir
Bangladesch, Bangladesh | Dhaka, Chittagong, Cox's Bazar
Sri Lanka | Colombo, Kandy
Nepal | Kathmandu, Mount Everest, Everest, Pokhara
Afghanistan | Kabul, Kandahar, Herat, Masar-i-Scharif, Kundus, Kunduz, Taliban, Dschalalabad, Jalalabad, Kunar
Myanmar, Birma, Burma | Rangun, Yangon, Mandalay, Naypyidaw, Rakhine
Thailand | Bangkok, Phuket, Pattaya, Chiang Mai, Koh Samui
Vietnam | Hanoi, Ho-Chi-Minh-Stadt, Saigon, Da Nang, Ha Long
Kambodscha, Cambodia | Phnom Penh, Angkor
Indonesien, Indonesia | Jakarta, Bali, Sumatra, Sulawesi, Borneo, Lombok, Aceh, Flores
Philippinen, Philippines | Manila, Mindanao, Cebu, Luzon, Davao
Malaysia | Kuala Lumpur, Penang, Sabah
Australien, Australia | Sydney, Melbourne, Brisbane, Perth, Canberra, Queensland, Adelaide, Bondi, New South Wales, Tasmanien, Tasmania, Darwin
Neuseeland, New Zealand | Wellington, Auckland, Christchurch
Iran | Teheran, Tehran, Isfahan, Khamenei, Chamenei, Revolutionsgarden, Maschhad, Mullahs, Natans, Natanz, Fordo, Bandar Abbas, Buschehr, Hormus, Hormuz
Irak, Iraq | Bagdad, Baghdad, Mossul, Mosul, Erbil, Basra, Kirkuk
Syrien, Syria, Syrie, Siria | Damaskus, Damascus, Aleppo, Idlib, Homs, Latakia, Hama, Deir al-Sor, Assad, al-Scharaa, Suweida
Libanon, Lebanon | Beirut, Hisbollah, Hezbollah, Tripoli, Tyros
Israel, Israël, Israele | Tel Aviv, Jerusalem, Haifa, Netanjahu, Netanyahu, Golan, Eilat, Aschkelon, Westjordanland, West Bank
Gaza, Gazastreifen | Rafah, Chan Junis, Khan Younis, Gaza-Stadt, Gaza City, Dschabalia, Jabalia, Deir al-Balah
Palästina, Palestine | Gaza, Gazastreifen, Westjordanland, West Bank, Ramallah, Dschenin, Jenin, Nablus, Hebron
Jordanien, Jordan | Amman, Akaba
Saudi-Arabien, Saudi Arabia | Riad, Riyadh, Mekka, Mecca, Dschidda, Jeddah, Medina
Jemen, Yemen | Sanaa, Aden, Hodeida, Huthi, Houthi, Hudaida
Katar, Qatar | Doha
Emirate, Vereinigte Arabische Emirate, UAE | Dubai, Abu Dhabi
Ägypten, Egypt, Égypte, Egipto | Kairo, Cairo, Alexandria, Scharm el-Scheich, Hurghada, Sinai, Suez, Luxor, Assuan, Gizeh
Libyen, Libya | Tripolis, Bengasi, Benghazi, Darna, Derna, Misrata
Tunesien, Tunisia | Tunis, Sfax, Sousse, Djerba
Algerien, Algeria | Algier, Algiers, Oran
Marokko, Morocco, Maroc, Marruecos, Marocco | Marrakesch, Marrakech, Marrakesh, Casablanca, Rabat, Agadir, Fès, Tanger, Tangier, Atlasgebirge, Hoher Atlas, Ouarzazate
Sudan | Khartum, Khartoum, Darfur, El Fascher, El Fasher, Port Sudan
Äthiopien, Ethiopia | Addis Abeba, Addis Ababa, Tigray, Amhara
Somalia | Mogadischu, Mogadishu, Al-Schabab, Al-Shabaab
Kenia, Kenya | Nairobi, Mombasa
Uganda | Kampala
Ruanda, Rwanda | Kigali
Kongo, Congo | Kinshasa, Goma, M23, Bukavu, Kivu
Nigeria | Lagos, Abuja, Boko Haram, Borno, Kano, Maiduguri
Niger | Niamey
Mali | Bamako, Timbuktu
Burkina Faso | Ouagadougou
Ghana | Accra
Senegal | Dakar
Südafrika, South Africa | Johannesburg, Kapstadt, Cape Town, Pretoria, Durban, Soweto
Mosambik, Mozambique | Maputo, Beira, Cabo Delgado
Madagaskar, Madagascar | Antananarivo
Bayern, Bavaria | München, Nürnberg, Augsburg, Regensburg, Würzburg, Ingolstadt, Passau, Bamberg, Bayreuth, Erlangen, Landshut, Rosenheim, Kempten, Allgäu, Aschaffenburg, Oberbayern, Niederbayern, Oberpfalz, Schweinfurt, Garmisch, Berchtesgaden
Baden-Württemberg | Stuttgart, Mannheim, Karlsruhe, Freiburg, Heidelberg, Heilbronn, Pforzheim, Reutlingen, Tübingen, Konstanz, Schwarzwald, Bodensee, Schwäbisch Gmünd, Aalen, Offenburg, Esslingen, Ludwigsburg
Nordrhein-Westfalen, NRW | Köln, Düsseldorf, Dortmund, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Mönchengladbach, Gelsenkirchen, Aachen, Krefeld, Oberhausen, Leverkusen, Solingen, Paderborn, Ruhrgebiet, Sauerland, Recklinghausen, Bottrop, Remscheid, Gütersloh, Niederrhein, Eifel, Iserlohn
Ruhrgebiet | Dortmund, Duisburg, Bochum, Gelsenkirchen, Oberhausen, Bottrop, Recklinghausen, Mülheim
Niedersachsen, Lower Saxony | Hannover, Braunschweig, Oldenburg, Osnabrück, Wolfsburg, Göttingen, Hildesheim, Salzgitter, Wilhelmshaven, Lüneburg, Emden, Cuxhaven, Ostfriesland, Delmenhorst, Papenburg
Hessen, Hesse | Frankfurt, Wiesbaden, Kassel, Darmstadt, Offenbach, Hanau, Marburg, Fulda, Gießen, Wetzlar, Taunus
Rheinland-Pfalz | Mainz, Ludwigshafen, Koblenz, Trier, Kaiserslautern, Ahrtal, Pfalz, Speyer, Mosel, Hunsrück
Saarland | Saarbrücken, Neunkirchen, Völklingen, Saarlouis
Sachsen, Saxony | Leipzig, Dresden, Chemnitz, Zwickau, Görlitz, Plauen, Bautzen, Erzgebirge, Sächsische Schweiz, Vogtland, Freiberg
Sachsen-Anhalt | Magdeburg, Dessau, Wittenberg, Halberstadt, Stendal, Quedlinburg, Halle (Saale)
Thüringen, Thuringia | Erfurt, Jena, Weimar, Gotha, Eisenach, Suhl, Nordhausen
Brandenburg | Potsdam, Cottbus, Frankfurt (Oder), Oranienburg, Grünheide, Uckermark, Spreewald, Eberswalde, Schwedt, Lausitz
Lausitz | Lausitzer, Cottbus, Tagebau, Leag, Spremberg, Hoyerswerda, Weißwasser
Mecklenburg-Vorpommern | Rostock, Schwerin, Greifswald, Stralsund, Neubrandenburg, Rügen, Usedom, Wismar, Warnemünde
Schleswig-Holstein | Kiel, Lübeck, Flensburg, Neumünster, Sylt, Husum, Norderstedt, Nordfriesland, Dithmarschen, Fehmarn, Timmendorfer Strand
Norddeutschland, Northern Germany | Hamburg, Bremen, Schleswig-Holstein, Niedersachsen, Mecklenburg-Vorpommern, Nordseeküste, Ostseeküste, im Norden, Kiel, Rostock
Süddeutschland, Southern Germany | Bayern, Baden-Württemberg, München, Stuttgart, im Süden
Ostdeutschland, Eastern Germany | Sachsen, Thüringen, Brandenburg, Sachsen-Anhalt, Mecklenburg-Vorpommern, neue Länder, im Osten, ostdeutsch
Berlin | Kreuzberg, Neukölln, Spandau, Charlottenburg, Köpenick, Treptow, Marzahn, Hellersdorf, Lichtenberg, Pankow, Prenzlauer Berg, Friedrichshain, Steglitz, Zehlendorf, Lichterfelde, Reinickendorf, Tempelhof, Schöneberg, Moabit, Alexanderplatz, Kurfürstendamm, Hauptstadt, Lankwitz, Wannsee, Adlershof, Rudow, Grunewald
Hamburg | Altona, Harburg, Wandsbek, St. Pauli, Eimsbüttel, Reeperbahn, Bergedorf, Wilhelmsburg, Blankenese, Barmbek, Hansestadt, Elbphilharmonie
München, Munich | Schwabing, Sendling, Oktoberfest, Theresienwiese, Pasing, Giesing, Neuperlach, Marienplatz, Bogenhausen, Isar
Köln, Cologne | Ehrenfeld, Kölner Dom, Chorweiler, Deutz, Domstadt, Domplatte, Kölnarena
Frankfurt | Sachsenhausen, Bornheim, Mainmetropole, Höchst, Bankenviertel, Gallusviertel, Römerberg
Wien, Vienna | Favoriten, Floridsdorf, Donaustadt, Stephansplatz, Ottakring, Prater, Stephansdom
London | Hackney, Croydon, Brixton, Camden, Westminster, Tottenham, Lewisham, Southwark, Islington, Greenwich, Peckham, Hammersmith, Heathrow, Newham, Lambeth, Brent, Haringey, Ealing, Hounslow, Enfield, Kensington, Walthamstow
New York | Manhattan, Brooklyn, Bronx, Harlem, Staten Island, Times Square, JFK, Long Island, Wall Street
Paris | Louvre, Eiffelturm, Eiffel Tower, Notre-Dame, Champs-Élysées, Banlieue, Saint-Denis, Versailles
Tirol, Tyrol | Innsbruck, Zillertal, Ötztal, Ischgl, Kitzbühel, Stubaital, Arlberg, Paznaun, Kufstein, Lienz, Osttirol, Seefeld
Südtirol, South Tyrol | Bozen, Meran, Brixen, Vinschgau, Dolomiten, Pustertal
Mallorca, Majorca | Palma, Ballermann, Arenal, Playa de Palma
Kanaren, Kanarische Inseln, Canary Islands | Teneriffa, Tenerife, Gran Canaria, Lanzarote, Fuerteventura, La Palma, El Hierro, La Gomera
EU, European Union, Europäische Union | Brüssel, Brussels, EU-Kommission, European Commission, von der Leyen, EU-Parlament, European Parliament
Nahost, Naher Osten, Middle East | Israel, Gaza, Gazastreifen, Libanon, Westjordanland, Iran, Syrien, Jemen, Hamas, Hisbollah
Ostsee, Baltic Sea | Rügen, Usedom, Fehmarn, Kieler Förde, Lübecker Bucht, Bornholm, Ostseeküste
Nordsee, North Sea | Sylt, Helgoland, Borkum, Norderney, Föhr, Amrum, Nordseeküste, Wattenmeer
Alpen, Alps | Tirol, Zugspitze, Mont Blanc, Matterhorn, Wallis, Dolomiten, Großglockner, Karwendel, Montblanc
Himalaya | Mount Everest, Everest, Nanga Parbat, K2, Kathmandu
Karibik, Caribbean | Kuba, Cuba, Haiti, Jamaika, Jamaica, Puerto Rico, Bahamas, Barbados, Dominikanische Republik
Balkan, Balkans | Serbien, Serbia, Kosovo, Bosnien, Bosnia, Albanien, Albania, Montenegro, Kroatien, Nordmazedonien
Baltikum, Baltic states | Estland, Lettland, Litauen, Estonia, Latvia, Lithuania
Skandinavien, Scandinavia | Schweden, Norwegen, Dänemark, Sweden, Norway, Denmark, Finnland
Korea | Seoul, Südkorea, Nordkorea, South Korea, North Korea, Pjöngjang
Kaukasus, Caucasus | Georgien, Armenien, Aserbaidschan, Bergkarabach, Tschetschenien
Sahel, Sahelzone | Mali, Niger, Burkina Faso, Tschad
Mittelmeer, Mediterranean | Lampedusa, Malta, Sizilien, Sicily, Kreta, Crete, Ägäis, Aegean, Libyen, Libya, Tunesien, Tunisia, Griechenland, griechisch, Greece, Greek, Italien, Italy
Moskau, Moscow, Moscou, Moscú | Kreml, Kremlin
"""
