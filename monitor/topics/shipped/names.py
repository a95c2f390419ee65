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
Deutschland, deutsche Regierung, Bundesrepublik, Germany
Frankreich, französisch, Franzosen, France
Italien, italienisch, Italiener, Italy
Spanien, spanisch, Spanier, Spain
Großbritannien, britisch, Briten, Vereinigtes Königreich, Britain, United Kingdom
Österreich, österreichisch, Österreicher, Austria
Schweiz, schweizerisch, Schweizer, Switzerland
Polen, polnisch, Poland
Ukraine, ukrainisch, Ukrainer, Ukrainian
Russland, russisch, Russen, Russia, Russian
China, chinesisch, Chinesen, Chinese
Japan, japanisch, Japaner, Japanese
Indien, indisch, Inder, India
Iran, iranisch, Iraner, Iranian
Israel, israelisch, Israelis, Israeli
Türkei, türkisch, Türken, Turkey, Türkiye
Marokko, marokkanisch, Marokkaner, Morocco
Ägypten, ägyptisch, Ägypter, Egypt
Syrien, syrisch, Syrer, Syria
Afghanistan, afghanisch, Afghanen
Griechenland, griechisch, Griechen, Greece
Ungarn, ungarisch, Hungary
Tschechien, tschechisch, Tschechen, Czech Republic
Niederlande, niederländisch, Niederländer, Netherlands
Belgien, belgisch, Belgier, Belgium
Dänemark, dänisch, Dänen, Denmark
Schweden, schwedisch, Sweden
Norwegen, norwegisch, Norweger, Norway
Finnland, finnisch, Finnen, Finland
Brasilien, brasilianisch, Brasilianer, Brazil
Mexiko, mexikanisch, Mexikaner, Mexico
Kanada, kanadisch, Kanadier, Canada
Nordkorea, nordkoreanisch, North Korea
Südkorea, südkoreanisch, South Korea
Taiwan, taiwanisch, Taiwanesen
"""
