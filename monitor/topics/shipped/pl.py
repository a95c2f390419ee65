"""Polish notions of the news; a line is a group: words that open it | words that only belong to it.

The stemmer is unsure of Polish cases and verbs, so that their frequent forms are named. What has another meaning as often opens
nothing: `kara`, `akcja` (share and action), `kurs`, `zamek`, `mandat` (a fine and a seat), `wypadku` in `w wypadku`.
"""

POLISH = """
rozmowa telefoniczna, rozmowy telefoniczne, zatelefonować | przez telefon, rozmawiał telefonicznie, telefonicznie, zadzwonił, dzwonił, dzwoni, zadzwoniła, telefonował, rozmowę telefoniczną
spotkanie, spotkać się, spotkania | spotkał się, spotkali się, spotka się, spotyka się, spotkała się, w cztery oczy, spotkają się
szczyt, szczyt przywódców | szczytu, szczycie, spotkanie przywódców, szczyt UE, szczyt NATO
negocjacje, rozmowy, negocjować | negocjacji, negocjatorzy, rozmów, negocjują, stół negocjacyjny, rokowania
wizyta, odwiedzić | wizyty, z wizytą, odwiedził, odwiedza, odwiedzi, wizytę, przyleciał do, poleci do
przemówienie, orędzie | przemawia, przemówił, wystąpienie, orędziu, przemówieniu
konferencja prasowa, konferencji prasowej | spotkanie z dziennikarzami, briefing
wywiad, wywiadzie | w rozmowie z, udzielił wywiadu
śmierć, zgon, umrzeć, zginąć, zmarły | zmarł, zginął, nie żyje, nie żyją, nie przeżył, ofiary śmiertelne, ofiara śmiertelna, śmiertelny, śmiertelnie, stracił życie, zwłoki, znaleziono ciało
pogrzeb, pogrzeby, ceremonia pogrzebowa | pochowany, pochowano, ostatnie pożegnanie, pogrzebie, pogrzebu, pochówek, uroczystości pogrzebowe
zabójstwo, morderstwo, zamordować, zabić | zamordowany, zamordował, zabity, zabił, zabił żonę, zastrzelony, zastrzelił, zadźgany, morderca, zabójca, mordercy, zabójcy
gwałt, zgwałcić, przemoc seksualna | zgwałcił, zgwałcona, molestowanie, wykorzystywanie seksualne, gwałciciel, gwałtu
samobójstwo, samobójcza śmierć | odebrał sobie życie, targnął się na życie, popełnił samobójstwo, samobójca, samobójstwa
ranni, ranny, obrażenia | rannych, poszkodowani, poszkodowanych, w ciężkim stanie, trafili do szpitala, trafił do szpitala, rannego
pożar, pożary, spłonąć | pożaru, pożarze, płonie, płonął, ogień, spłonął, spłonęła, spłonęły, spłonęło, w płomieniach, płomienie, strażacy, pali się, pogorzelcy, płoną, zapalił się
pożar lasu, pożary lasów | płonie las, płoną lasy, pożarów lasów, pożar torfowiska
podpalenie, podpalacz | podpalił, podpalili, podpalenia, podłożył ogień, podłożono ogień
wybuch, eksplozja, eksplodować | eksplodował, eksplodowała, eksplozji, wybuchł, wybuchła, detonacja, wybuchu
wypadek, zderzenie, kolizja, karambol | zderzył się, zderzenia, potrącił, potrącony, potrącenie, dachował, rozbił się, zderzeniu, kolizji, wypadł z drogi, wjechał do rowu, wjechał w, zderzyły się, zderzyły się auta
katastrofa lotnicza, wypadek lotniczy, katastrofa samolotu | samolot rozbił się, rozbił się samolot, runął samolot, czarne skrzynki, awaryjne lądowanie, rozbicie samolotu
katastrofa kolejowa, wykolejenie, wypadek kolejowy | wykoleił się, wykoleiły się, zderzenie pociągów, zderzyły się pociągi
katastrofa statku, zatonięcie | zatonął, zatonęła, zatonęły, wywróciła się łódź, osiadł na mieliźnie, łódź z migrantami
zawalenie, katastrofa budowlana, zawalić się | zawalił się, zawaliła się, zawalenia, runął, runęła, zawaliło się, zarwał się
zatrzymanie, zatrzymać, aresztowanie, aresztować | zatrzymany, aresztowany, zatrzymano, areszt, aresztu, w kajdankach, nakaz aresztowania, tymczasowy areszt, ujęty, schwytany, w rękach policji
więzienie, zakład karny | więzieniu, więzienia, za kratkami, za kraty, lat więzienia, osadzony, pozbawienia wolności, odsiadka, więźniowie, więzień
uwolnienie, zwolnienie z aresztu, uwolnić | uwolniony, na wolności, wyszedł na wolność, wypuszczony, uwolniono, opuścił areszt, uwolnieni
obława, poszukiwany, list gończy | ukrywa się, poszukiwania sprawcy, ścigany, listem gończym, poszukiwany przez, pościg
ucieczka, uciec z więzienia | zbiegł, uciekł, uciekli, uciekinier, uciekinierzy
przeszukanie, nalot policji, rewizja | przeszukania, akcja CBA, akcja ABW, wkroczyli do, przeszukali, przeszukano
śledztwo, dochodzenie | prokuratura, śledczy, śledztwa, prokurator, podejrzany, podejrzani, wszczęto
zarzuty, akt oskarżenia, oskarżenie | oskarżony, usłyszał zarzuty, oskarżono, zarzutami, oskarżeni, postawiono zarzuty, aktu oskarżenia
proces sądowy, rozprawa, proces karny, proces | sąd, sądzie, sądu, na ławie oskarżonych, stanął przed sądem, przed sądem
pozew, pozwać | pozwał, pozywa, pozwy, pozwany, powództwo, pozew zbiorowy
wyrok, skazać, skazanie | skazany, skazana, skazani, skazał, wyroku, uznany za winnego, lat więzienia, winny, dożywocie, skazano
uniewinnienie, uniewinnić | uniewinniony, uniewinnił, niewinny, uniewinnieni, umorzono, uniewinniona
kara śmierci, egzekucja | skazany na śmierć, egzekucji, karę śmierci, celi śmierci
ułaskawienie, ułaskawić, amnestia | ułaskawił, ułaskawiony, ułaskawienia, amnestii, prawo łaski
strajk, strajkować, strajki | strajkuje, strajkują, strajkujący, protest pracowników, pogotowie strajkowe, strajk generalny, przerwali pracę, odeszli od łóżek, strajkowe
protest, protesty, demonstracja, manifestacja, protestować | protestujący, demonstranci, wyszli na ulice, marsz protestu, pikieta, protestują, protestowali, demonstracji, manifestacji, demonstrują, demonstracje, blokada dróg
zamieszki, rozruchy | starcia z policją, plądrowanie, starcia, zamieszek, zamieszkach, burdy, grabieże
zamach stanu, pucz, przewrót | puczyści, junta, przejęło władzę, przejęła władzę, obalony, zamachu stanu, przewrotu
bunt, rebelia, powstanie zbrojne | rebelianci, rebeliantów, buntownicy, buntu, powstańcy, rewolta
wojna, wojny | walki, działania wojenne, wojnie, wojnę, konflikt zbrojny, na froncie, linia frontu
atak, zaatakować, ofensywa, napaść, atakować | ataki, zaatakował, atakują, szturm, ostrzał, ofensywy, agresja, zasadzka, ostrzelali, napaści
nalot, bombardowanie, ostrzał rakietowy, naloty, zbombardować | zbombardowano, zbombardował, bombardowania, atak rakietowy, atak dronów, uderzenie rakietowe, atak z powietrza, bomby, nalotów, ostrzelany
dron, drony | dronów, dronami, drona, atak dronów, bezzałogowce, bezzałogowiec
rakieta, rakiety, pocisk | rakiet, pociski, rakietami, atak rakietowy, pocisków, pocisk manewrujący, pocisk balistyczny
zamach, zamach terrorystyczny, terroryzm, atak terrorystyczny | terrorysta, terroryści, bomba, zamachowiec, zamachu, samobójczy zamach, terrorystów, zamachowca, bombę, dżihadysta
strzelanina, strzały, strzelać | strzelaninie, padły strzały, otworzył ogień, napastnik, postrzelony, postrzelił, ostrzelał, strzelaniny, uzbrojony, zastrzelił, strzelał
nożownik, atak nożownika, atak nożem | nożem, ugodził, dźgnął, pchnął nożem, ugodzony, ranił nożem, zadał ciosy
zakładnicy, zakładnik, zakładników | uwięzieni, wzięcie zakładników, porwanych, zakładniczka, zakładnikami
porwanie, porwać, uprowadzenie | porwany, porwał, uprowadzony, porywacze, okup, porwana, porwano, porwania, okupu, uprowadzono
zawieszenie broni, rozejm | zawieszenia broni, rozejmu, zawieszeniu broni, wstrzymanie ognia, przerwanie walk, przerwanie ognia, broń umilknie
porozumienie pokojowe, rozmowy pokojowe, traktat pokojowy | plan pokojowy, negocjacje pokojowe, porozumienia pokojowego, planu pokojowego, rozmów pokojowych
inwazja, najazd, wkroczenie | inwazji, wkroczyły, najechał, wtargnęli, inwazję, wkroczyli, najechała
wycofanie wojsk, odwrót | wycofuje wojska, wycofują się, wycofały się, wojska wycofane, wycofania wojsk
wymiana jeńców, wymiana więźniów | wymieniono jeńców, wymiany jeńców, wymianę jeńców, jeńcy wrócili
dostawy broni, pomoc wojskowa | dostarczy broń, pakiet zbrojeniowy, przekaże broń, pomocy wojskowej, uzbrojenie dla
broń atomowa, broń jądrowa, broń nuklearna | głowice, bomba atomowa, próba jądrowa, broni jądrowej, broni atomowej, wzbogacanie uranu
pobór, pobór do wojska, służba wojskowa | poborowi, mobilizacja, powołania do wojska, zasadniczej służby, mobilizacji
sankcje, sankcja | sankcji, embargo, sankcjami, zamrożenie aktywów, pakiet sankcji, ograniczenia wobec
wybory, głosowanie, elekcja, głosować | urny, wyborcy, druga tura, do urn, lokale wyborcze, frekwencja, głosują, głosowali, wyborach, ciszę wyborczą, drugiej tury, cisza wyborcza, głosowania, wybierają prezydenta, wybierają parlament, idą do urn
sondaż, sondaże, badanie opinii | sondażu, sondażach, sondażowa, preferencje partyjne, ankietowani, ankietowanych
koalicja, utworzenie rządu | koalicji, koalicyjny, umowa koalicyjna, koalicjanci, koalicjantów, sojusz, koalicję
przedterminowe wybory, wcześniejsze wybory | rozwiązanie parlamentu, skrócenie kadencji, rozwiązał parlament, przedterminowych wyborów
dymisja, rezygnacja, zrezygnować, ustąpić | podał się do dymisji, złożył rezygnację, zrezygnował, ustąpił, ustępuje, dymisji, rezygnuje, odchodzi ze stanowiska, zrezygnowała, podaje się do dymisji, rezygnacji, ustąpiła, dymisję
zwolnienie ze stanowiska, odwołanie ze stanowiska, zdymisjonować | odwołany, zdymisjonowany, zdymisjonował, stracił stanowisko, odwołał, traci stanowisko, usunięty ze stanowiska, wyrzucony, straciła stanowisko, odwołana
powołanie na stanowisko, nominacja, mianować | mianowany, nowy minister, nowy prezes, powołany na, następca, nominację, powołał, nową szefową, nowym szefem, mianował, nominowany
referendum, plebiscyt | pytania referendalne, referendalny
wotum nieufności, wotum zaufania | wniosek o odwołanie, wotum
impeachment, usunięcie prezydenta | postawienie w stan oskarżenia
zaprzysiężenie, inauguracja prezydentury | zaprzysiężony, złożył przysięgę, objął urząd, zaprzysiężenia, zaprzysiężono
ustawa, projekt ustawy | ustawy, nowelizacja, ustawę, uchwalił, przyjął ustawę, Sejm przyjął, nowelizacji, ustawie, prawo weszło
reforma, reformy, zreformować | reformę, reformie, zmiany systemowe
budżet, ustawa budżetowa, budżet państwa | deficyt, budżetu, budżecie, cięcia budżetowe, dziura budżetowa, oszczędności budżetowe
podatek, podatki | podatków, podatku, VAT, PIT, podwyżka podatków, obniżka podatków, podatkowa, podatkowy, danina, podatnicy
emerytura, emerytury | emeryci, emerytów, wiek emerytalny, waloryzacja, ZUS, emeryt
stopy procentowe, decyzja RPP, stopa procentowa | stóp procentowych, obniżka stóp, podwyżka stóp, RPP, obniżyła stopy, podniosła stopy, Rada Polityki Pieniężnej, obniżyła … stopy, podniosła … stopy, obniża … stopy
inflacja, drożyzna | inflacji, wzrost cen, ceny rosną, podwyżki cen, inflację, koszty życia, drożeje, ceny … wzrosły, ceny … rosną
recesja, spadek PKB | recesji, spowolnienie gospodarcze, gospodarka kurczy się, recesję
bezrobocie, bezrobotni | bezrobocia, bezrobotnych, stopa bezrobocia, bez pracy, bezrobociu
zwolnienia grupowe, zwolnienia pracowników, redukcja zatrudnienia, zwolnienia | zwalnia, zwolni, zwalniają, cięcia etatów, likwidacja etatów, zwolnień grupowych, redukcja etatów, straci pracę, stracą pracę, masowe zwolnienia, zwolni … osób, zwolni … pracowników, zwalnia … osób, zwalnia … pracowników
upadłość, bankructwo, niewypłacalność, zbankrutować | bankrut, zbankrutował, upadłości, ogłosiła upadłość, bankructwa, zbankrutowała, plajta, niewypłacalny, upadłościowy
zamknięcie zakładu, likwidacja firmy, zamknięcie fabryki | zamyka zakład, zamyka sklepy, kończy działalność, zamyka fabrykę, zamknie zakład
przejęcie, przejęcie spółki, przejąć | przejmuje, przejął, kupuje, przejmie, wykup, wezwanie na akcje, przejęcia, przejęła, wrogie przejęcie
fuzja, połączenie spółek | fuzji, łączą się, połączą się, fuzję
debiut giełdowy, wejście na giełdę | debiutuje na giełdzie, oferta publiczna, IPO, debiut na giełdzie, wchodzi na giełdę
ostrzeżenie o zyskach, obniżenie prognoz | obniża prognozy, obniżył prognozę, słabsze wyniki
rekordowy zysk, wyniki kwartalne, wyniki finansowe | zysk, zysku, przychody, zyski, zysk netto
krach, krach na giełdzie, spadki na giełdzie | giełda traci, przecena, tąpnięcie, giełdy nurkują, akcje spadają, giełdy w dół
cła, wojna handlowa, cło | taryfy celne, cłami, bariery handlowe, cłach, stawki celne
umowa handlowa, wolny handel | umowy handlowej, porozumienie handlowe, umowę handlową
porozumienie, umowa, ugoda, kompromis | porozumieli się, porozumienia, pakt, zawarli, osiągnięto, porozumieniu, dogadali się
wycofanie produktu, ostrzeżenie GIS, akcja serwisowa | wycofany ze sprzedaży, wycofuje produkt, wycofano ze sprzedaży, wycofuje z rynku, wycofane partie
wyciek danych, kradzież danych | wyciekły dane, wykradziono dane, dane osobowe, wycieku danych, skradzione dane
cyberatak, atak hakerski, atak hakerów | hakerzy, zhakowany, hakerów, złośliwe oprogramowanie, cyberataki, ransomware, włamanie do systemu, hakerskie
awaria, usterka | awarii, nie działa, nie działają, zepsuł się, awarie, paraliż, nie działał
awaria prądu, brak prądu, blackout, przerwa w dostawie prądu | bez prądu, nie mają prądu, prądu nie ma, zabrakło prądu, awaria zasilania, wyłączenia prądu
szpiegostwo, szpieg, szpiegować | szpiegów, szpiegowanie, szpiegowski, szpiegowskiej, agent wywiadu, szpiegował, szpiedzy, szpiega
trzęsienie ziemi, trzęsienia ziemi, wstrząs | trzęsieniu ziemi, wstrząsy, epicentrum, magnitudzie, zatrzęsła się ziemia, wstrząsów, magnituda, wstrząsu
tsunami, fala tsunami | ogromna fala
erupcja, wybuch wulkanu | wulkan, lawa, erupcji, wulkanu, wybuchł wulkan, chmura popiołu, wulkaniczny
powódź, powodzie, podtopienia | powodzi, zalane, wezbrała, zalało, stan alarmowy, wylała, wielka woda, zalana, powodziowy, powodzian, powodzianie, zalany, pod wodą, woda zalała
burza, huragan, nawałnica, wichura, burze | cyklon, tajfun, tornado, silny wiatr, trąba powietrzna, porywy wiatru, wichury, nawałnice, gradobicie, orkan, huraganu, burzach, porywisty
śnieg, opady śniegu, śnieżyca, atak zimy | zaspy, zamieć, gołoledź, śniegu, zasypane, śnieżyce, śniegiem, marznące
upał, fala upałów, upały | upałów, rekordowe temperatury, rekord temperatury, upałami
mróz, mrozy, fala mrozów | siarczysty, mrozu, mrozów, ujemne temperatury, przymrozki
susza, susze | suszy, brak wody, niedobór wody, niski stan wody
osuwisko, lawina błotna, osunięcie ziemi | osunęła się, osuwiska, osuwiskach, lawinę błotną
lawina, lawina śnieżna | lawiny, zasypani, lawinę, lawinowe, lawinie
zmiany klimatu, kryzys klimatyczny, globalne ocieplenie | ocieplenie klimatu, katastrofa klimatyczna, zmian klimatu, zmianami klimatu, gazów cieplarnianych
epidemia, pandemia | epidemii, zakażenia, zakażeń, ognisko choroby, wirus, koronawirus, pandemii, zachorowania, zachorowań
szczepionka, szczepienie, szczepienia, zaszczepić | zaszczepiony, szczepionki, szczepień, szczepionkę, dawka, zaszczepieni
szpital, szpitale | szpitala, szpitalu, SOR, hospitalizowany, klinika, szpitali, hospitalizacja
głód, klęska głodu | niedożywienie, głodu, głodujący, głodem, głoduje
ratunek, akcja ratunkowa, uratować | uratowany, ratownicy, uratowano, GOPR, TOPR, ratowników, uratował, uratowali, ocalony, akcji ratunkowej
ewakuacja, ewakuować | ewakuowani, ewakuacji, ewakuowano, ewakuację, ewakuowany, ewakuują
zaginięcie, zaginiony, zaginiona, zaginąć | zaginął, zaginęła, poszukiwania, zaginięcia, bez śladu, zaginionego, zaginionych, ślad po
kradzież, napad, rabunek, włamanie, napad na bank | ukradł, skradziono, złodzieje, łup, włamywacz, kradzieży, napadu, ukradli, obrabował, złodziej, włamania, włamywacze, skradziony
oszustwo, wyłudzenie, oszukać | oszust, oszuści, wyłudził, oszukany, oszustwa, wyłudzenia, wyłudzili, oszukana, oszustów, na wnuczka
korupcja, łapówka, łapówki, przekupstwo | łapówkę, korupcji, skorumpowany, korupcyjny, łapówek, korupcyjna
pranie pieniędzy, pranie brudnych pieniędzy | brudne pieniądze, prania pieniędzy, brudnych pieniędzy
oszustwa podatkowe, uchylanie się od podatków | wyłudzenia VAT, karuzela vatowska, raje podatkowe
narkotyki, przemyt narkotyków | kokaina, kokainy, dilerzy, narkotyków, marihuana, heroina, diler, marihuany, narkotykowy
grzywna, kara pieniężna | grzywny, ukarany, wielomilionowa kara, ukarana, grzywnę
skandal, afera | skandalu, afery, kontrowersje, aferze, aferę
energia, ceny energii, rachunki za prąd | prąd drożeje, kryzys energetyczny, cen energii, energii, ceny prądu
gaz, gaz ziemny, gazociąg | gazu, LNG, gazoport, dostawy gazu, gazociągu
elektrownia jądrowa, elektrownia atomowa, atom, energetyka jądrowa | reaktor, elektrowni jądrowej, elektrowni atomowej, reaktora, reaktory
migracja, migranci, imigracja, imigranci | migrantów, imigrantów, pakt migracyjny, azylanci, migracji, migracyjny, imigrant, nielegalni
uchodźcy, uchodźca, azyl | uchodźców, azylanci, prawo do azylu, azylu, wysiedleni
granica, granice, kontrole graniczne, kontrola na granicy | granicy, przejście graniczne, straż graniczna, kontrole na granicach, pogranicznicy
deportacja, wydalenie, deportować | deportowany, wydalony, deportowani, deportacji, odesłani, persona non grata, wydalenia, deportacje, wydaleni, wydala, wydalił, wydaliła, deportuje, deportował
zakaz, zakazać, delegalizacja | zakazał, zakazany, zakazuje, zakazano, zakazu, zabronił, zdelegalizowana
bojkot, bojkotować | bojkotu, bojkotuje, bojkotują, zbojkotował
odkrycie, odkryć, znalezisko | odkryto, odkryli, znaleziono, odkrycia, odkrył, natrafiono, znaleziska
badanie naukowe, naukowcy | badania, badacze, naukowców, z badań
start rakiety, lot w kosmos | wystartowała rakieta, wyniesiono na orbitę, na orbitę, w kosmos, misja kosmiczna, wystrzelenie satelity
sztuczna inteligencja, AI, SI | sztucznej inteligencji, model językowy, uczenie maszynowe, sztuczną inteligencję
transfer, transfery | podpisał kontrakt, trafi do klubu, nowy klub, okno transferowe, transferu
zwycięstwo, wygrana, triumf, wygrać | wygrał, pokonał, triumfował, zwycięzca, zwyciężył, pokonali, pokonała, zwycięstwa, triumfuje, zwyciężyła
porażka, przegrana, przegrać, klęska | przegrał, przegrali, porażki, porażkę, przegrywa
mistrzostwa świata, mundial, Puchar Świata | mundialu, finały mistrzostw, mistrzostw świata
medal, medale, medalista | złoto olimpijskie, złoty medal, podium, srebrny medal, brązowy medal, medalu
rekord, rekord świata | rekordowy, rekordu, najlepszy wynik, najszybszy w historii
doping, afera dopingowa | zakazana substancja, pozytywny wynik testu, dopingu, dopingowy
kontuzja, uraz, kontuzje | kontuzjowany, kontuzji, zerwane więzadła, pauza, urazu
ślub, wesele, małżeństwo | pobrali się, wzięli ślub, wzięła ślub, wziął ślub, ślubu, powiedzieli sobie tak, ożenił się, wyszła za mąż
narodziny, urodzić, poród | urodził się, urodziła, przyszło na świat, przyszła na świat, noworodek, przyszedł na świat, urodziło się, narodzin
rozwód, rozstanie | rozwodzą się, rozstali się, rozwodu, rozwiedli się, rozwodzi się, separacja
Nobel, Nagroda Nobla | Nobla, noblista, laureat, noblistka
EBC, Europejski Bank Centralny | Europejskiego Banku Centralnego, bank centralny | EZB, ECB
ONZ, Organizacja Narodów Zjednoczonych | Rada Bezpieczeństwa, Narodów Zjednoczonych, Rady Bezpieczeństwa | UNO
NATO, Sojusz Północnoatlantycki | Sojuszu Północnoatlantyckiego, sojusznicy
UE, Unia Europejska | Unii Europejskiej, Komisja Europejska, Unię Europejską, unijny, unijne
USA, Stany Zjednoczone | Stanów Zjednoczonych, amerykański, Amerykanie, Stanach Zjednoczonych, amerykańskie
MFW, Międzynarodowy Fundusz Walutowy | Międzynarodowego Funduszu Walutowego | IWF, IMF
WHO, Światowa Organizacja Zdrowia | Światowej Organizacji Zdrowia
MTK, Międzynarodowy Trybunał Karny | Międzynarodowego Trybunału Karnego, Trybunał w Hadze | IStGH, ICC
premier, prezes Rady Ministrów | premiera, szef rządu, premierem, szefa rządu, premierowi
papież, ojciec święty | papieża, Watykan, papieski, Stolica Apostolska, papieżem, papieżowi
policja, policjanci, policjant | policji, funkcjonariusze, funkcjonariusz, policjantów, mundurowi, policyjny
Biały Dom, administracja USA | Białego Domu, Gabinet Owalny, administracja amerykańska
Kreml, władze Rosji | Kremla, rosyjskie władze, prezydent Rosji
Niemcy | niemiecki, niemiecka, Niemiec, niemieckie, niemieckiego | Deutschland, Germany
Wielka Brytania | brytyjski, brytyjska, Brytyjczycy, Wielkiej Brytanii, brytyjskie | Großbritannien, Britain
Francja | francuski, francuska, Francuzi, francuskie, francuskiego | Frankreich, France
Włochy | włoski, włoska, Włoch, włoskie | Italien, Italy
Hiszpania | hiszpański, hiszpańska, Hiszpanie, hiszpańskie | Spanien, Spain
Rosja | rosyjski, rosyjska, Rosjanie, rosyjskie, rosyjskiego, rosyjskich | Russland, Russia
Ukraina | ukraiński, ukraińska, Ukraińcy, ukraińskie, ukraińskiego | Ukraine
Białoruś | białoruski, Białorusi, białoruska, białoruskie | Belarus, Weißrussland
Czechy | czeski, czeska, Czesi, Czech, czeskie | Tschechien, Czech Republic
Słowacja | słowacki, słowacka, Słowacy | Slowakei, Slovakia
Litwa | litewski, litewska, Litwini | Litauen, Lithuania
Węgry | węgierski, węgierska, Węgrzy, Węgier | Ungarn, Hungary
Chiny | chiński, chińska, Chin, Chinach, chińskie | China
Japonia | japoński, japońska, Japończycy | Japan
Indie | indyjski, indyjska, Indii | Indien, India
Iran | irański, irańska, Irańczycy
Izrael | izraelski, izraelska, Izraelczycy, izraelskie | Israel
Palestyna | palestyński, palestyńska, Palestyńczycy | Palästina, Palestine
Turcja | turecki, turecka, Turcy | Türkei, Turkey
Syria | syryjski, syryjska, Syryjczycy | Syrien
Egipt | egipski, egipska, Egipcie | Ägypten, Egypt
Grecja | grecki, grecka, Grecy | Griechenland, Greece
Szwajcaria | szwajcarski, szwajcarska | Schweiz, Switzerland
Belgia | belgijski, belgijska, Belgowie | Belgien, Belgium
Holandia | holenderski, holenderska, Holendrzy | Niederlande, Netherlands
Brazylia | brazylijski, brazylijska | Brasilien, Brazil
Chile | chilijski, chilijska, Chilijczycy
Korea Północna | północnokoreański, Pjongjang, Korei Północnej | Nordkorea, North Korea
Korea Południowa | południowokoreański, Seul, Korei Południowej | Südkorea, South Korea
"""
