"""Places by their many names: a country with its adjective and people, a city as others write it; every word opens its line."""

NAMES = """
Kiew, Kiev, Kyiv, Kyjiw, Киев, Київ
Charkiw, Charkow, Kharkiv, Kharkov, Харьков, Харків
Saporischschja, Saporischja, Zaporizhzhia, Zaporischschja, Zaporijjia, Запорожье, Запоріжжя
Bachmut, Bakhmut, Bajmut, Bahmut, Бахмут
Odessa, Odesa, Одесса
Moskau, Moscow, Moscou, Mosca, Moskou, Москва
Peking, Beijing, Pékin, Pechino, Пекин
Warschau, Warsaw, Varsovie, Warszawa
Prag, Prague, Praga
Rom, Rome, Roma
Mailand, Milan, Milano
Venedig, Venice, Venezia
Wien, Vienna, Vienne
München, Munich, Monaco di Baviera
Köln, Cologne, Colonia
Brüssel, Brussels, Bruxelles, Brussel
Genf, Geneva, Genève
Lissabon, Lisbon, Lisboa
Athen, Athens
Kopenhagen, Copenhagen
Bukarest, Bucharest
Belgrad, Belgrade, Beograd
Istanbul, İstanbul
Teheran, Tehran
Kairo, Cairo
Damaskus, Damascus
Bagdad, Baghdad
Kabul, Kaboul
Neu-Delhi, New Delhi
Tokio, Tokyo
Seoul, Séoul
Gaza, Gazastreifen
Tschernobyl, Chernobyl, Tschornobyl
Berlin, Berliner, Bundeshauptstadt
Deutschland, deutsche Regierung, Bundesrepublik, Germany, German, Germans | deutsch?
Frankreich, französisch, Franzosen, France, French
Italien, italienisch, Italiener, Italy, Italian, Italians
Spanien, spanisch, Spanier, Spain, Spanish
Großbritannien, britisch, Briten, Vereinigtes Königreich, Britain, United Kingdom, British
Österreich, österreichisch, Österreicher, Austria, Austrian
Schweiz, schweizerisch, Schweizer, Switzerland, Swiss
Polen, polnisch, Poland, Polish
Ukraine, ukrainisch, Ukrainer, Ukrainian, Ukrainians
Russland, russisch, Russen, Russia, Russian, Russians
China, chinesisch, Chinesen, Chinese
Japan, japanisch, Japaner, Japanese
Indien, indisch, Inder, India, Indian
Iran, iranisch, Iraner, Iranian
Israel, israelisch, Israelis, Israeli
Türkei, türkisch, Türken, Turkey, Türkiye, Turkish
Marokko, marokkanisch, Marokkaner, Morocco, Moroccan
Ägypten, ägyptisch, Ägypter, Egypt, Egyptian
Syrien, syrisch, Syrer, Syria, Syrian
Afghanistan, afghanisch, Afghanen, Afghane, Afghan, Afghans
Griechenland, griechisch, Griechen, Greece, Greek
Ungarn, ungarisch, Hungary, Hungarian
Tschechien, tschechisch, Tschechen, Czech Republic, Czech
Niederlande, niederländisch, Niederländer, Netherlands, Dutch
Belgien, belgisch, Belgier, Belgium, Belgian
Dänemark, dänisch, Dänen, Denmark, Danish
Schweden, schwedisch, Sweden, Swedish, Schwede
Norwegen, norwegisch, Norweger, Norway, Norwegian
Finnland, finnisch, Finnen, Finland, Finnish
Brasilien, brasilianisch, Brasilianer, Brazil, Brazilian
Mexiko, mexikanisch, Mexikaner, Mexico, Mexican
Kanada, kanadisch, Kanadier, Canada, Canadian
Nordkorea, nordkoreanisch, North Korea, North Korean
Südkorea, südkoreanisch, South Korea, South Korean
Taiwan, taiwanisch, Taiwanesen, Taiwanese
Rumänien, rumänisch, Rumänen, Romania, Romanian
Bulgarien, bulgarisch, Bulgaren, Bulgaria, Bulgarian
Serbien, serbisch, Serben, Serbia, Serbian
Kroatien, kroatisch, Kroaten, Croatia, Croatian
Slowakei, slowakisch, Slowaken, Slovakia, Slovak
Slowenien, slowenisch, Slowenen, Slovenia, Slovenian
Bosnien, bosnisch, Bosnier, Bosnia, Bosnian
Albanien, albanisch, Albaner, Albania, Albanian
Estland, estnisch, Esten, Estonia, Estonian
Lettland, lettisch, Letten, Latvia, Latvian
Litauen, litauisch, Litauer, Lithuania, Lithuanian
Belarus, belarussisch, Belarussen, Weißrussland, Belarusian
Moldau, moldauisch, Moldova, Moldovan
Georgien, georgisch, Georgier, Georgian
Armenien, armenisch, Armenier, Armenia, Armenian
Aserbaidschan, aserbaidschanisch, Azerbaijan, Azerbaijani
Kasachstan, kasachisch, Kazakhstan, Kazakh
Irland, irisch, Iren, Ireland, Irish
Island, isländisch, Isländer, Iceland, Icelandic
Portugal, portugiesisch, Portugiesen, Portuguese
Luxemburg, luxemburgisch, Luxembourg
Zypern, zyprisch, Zyprer, Cyprus, Cypriot
Argentinien, argentinisch, Argentinier, Argentina, Argentinian, Argentine
Chile, chilenisch, Chilenen, Chilean
Kolumbien, kolumbianisch, Kolumbianer, Colombia, Colombian
Venezuela, venezolanisch, Venezolaner, Venezuelan
Peru, peruanisch, Peruaner, Peruvian
Ecuador, ecuadorianisch, Ecuadorean
Bolivien, bolivianisch, Bolivianer, Bolivia, Bolivian
Kuba, kubanisch, Kubaner, Cuba, Cuban
Haiti, haitianisch, Haitianer, Haitian
Jamaika, jamaikanisch, Jamaica, Jamaican
Australien, australisch, Australier, Australia, Australian
Neuseeland, neuseeländisch, Neuseeländer, New Zealand
Pakistan, pakistanisch, Pakistaner, Pakistani
Bangladesch, Bangladesh, Bangladeshi
Nepal, nepalesisch, Nepalesen, Nepali, Nepalese
Myanmar, Birma, Burma, Burmese
Thailand, thailändisch, Thailänder, Thai
Vietnam, vietnamesisch, Vietnamesen, Vietnamese
Kambodscha, kambodschanisch, Cambodia, Cambodian
Indonesien, indonesisch, Indonesier, Indonesia, Indonesian
Philippinen, philippinisch, Filipinos, Philippines, Filipino, Philippine
Malaysia, malaysisch, Malaysian
Irak, irakisch, Iraker, Iraq, Iraqi, Iraqis
Libanon, libanesisch, Libanesen, Lebanon, Lebanese
Palästina, palästinensisch, Palästinenser, Palestinian, Palestinians, Palestine
Jordanien, jordanisch, Jordanian
Saudi-Arabien, saudi-arabisch, saudisch, Saudis, Saudi Arabia, Saudi
Jemen, jemenitisch, Jemeniten, Yemen, Yemeni, Yemenis
Katar, katarisch, Qatar, Qatari
Libyen, libysch, Libyer, Libya, Libyan
Tunesien, tunesisch, Tunesier, Tunisia, Tunisian
Algerien, algerisch, Algerier, Algeria, Algerian
Sudan, sudanesisch, Sudanesen, Sudanese
Äthiopien, äthiopisch, Äthiopier, Ethiopia, Ethiopian
Somalia, somalisch, Somalier, Somali
Kenia, kenianisch, Kenianer, Kenya, Kenyan
Ruanda, ruandisch, Rwanda, Rwandan
Kongo, kongolesisch, Congo, Congolese
Nigeria, nigerianisch, Nigerianer, Nigerian
Südafrika, südafrikanisch, Südafrikaner, South Africa, South African
Mosambik, mosambikanisch, Mozambique, Mozambican
Schottland, schottisch, Schotten, Scotland, Scottish, Scots
Katalonien, katalanisch, Katalanen, Catalonia, Catalan
Bayern, bayerisch, Bavaria
Sachsen, sächsisch, Saxony
Tirol, Tiroler, Tyrol
Bremen, Bremer
Leipzig, Leipziger
Dresden, Dresdner
Stuttgart, Stuttgarter
Zürich, Zürcher, Zurich
Neapel, Naples, Napoli
Turin, Torino
Florenz, Florence, Firenze
Sizilien, sizilianisch, Sicily
Kreta, kretisch, Crete
Rhodos, Rhodes
Hongkong, Hong Kong
Kalifornien, kalifornisch, California, Californian
Lwiw, Lviv, Lemberg, Львів, Львов
Krim, Crimea, Крым
Krakau, Kraków, Krakow
Danzig, Gdansk, Gdańsk
Straßburg, Strasbourg
Den Haag, The Hague
Kapstadt, Cape Town
Marrakesch, Marrakech, Marrakesh
Tiflis, Tbilisi
Pjöngjang, Pyongyang
Taipeh, Taipei
Hormus, Hormuz
"""
