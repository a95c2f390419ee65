"""Dutch notions of the news; a line is a group: words that open it | words that only belong to it.

A word's forms are the stemmer's; of compounds, which Dutch writes with a small letter, the frequent ones are named. What has
another meaning as often opens nothing: `top` (summit and the best), `slag`, `bod`, `zaak`, `actie`, `straf`, `aanslag` in tax,
`koers`, `val`, `beurs` (exchange, fair and purse).
"""

DUTCH = """
telefoongesprek, telefoontje, telefoneren | aan de telefoon, telefonisch, belde met, belt met, gebeld met, belden met, telefonisch overleg, belt … met, belde … met, bellen … met
ontmoeting, ontmoeten, bijeenkomst | ontmoet, ontmoetten, ontmoetingen, spreekt met, sprak met, samenkomst, onderonsje
topoverleg, topontmoeting, topconferentie, topbijeenkomst | EU-top, NAVO-top, klimaattop, regeringsleiders bijeen, top van
onderhandelingen, onderhandelen, onderhandeling, overleg | gesprekken over, onderhandelaars, onderhandelingstafel, onderhandeld
bezoek, bezoeken, staatsbezoek | op bezoek, werkbezoek, bezocht, reist naar, bezoekt
toespraak, toespreken, speech | sprak het volk toe, spreekt het volk toe, redevoering, spreekt Kamer toe
persconferentie | staat de pers te woord, stond de pers te woord
interview, interviewen | in gesprek met, vraaggesprek
dood, overlijden, overleden, sterven, sterfgeval | doden, om het leven, omgekomen, gestorven, dodelijk, dodelijke, dodental, lichaam gevonden, laatste adem, bezweken, slachtoffers
uitvaart, begrafenis | begraven, laatste afscheid, uitvaartdienst, afscheidsdienst, neemt … afscheid
moord, vermoorden, doodslag | vermoord, doodgeschoten, doodgestoken, gedood, omgebracht, liquidatie, geliquideerd, moordenaar, moordzaak
verkrachting, verkrachten, aanranding | verkracht, aangerand, zedenmisdrijf, zedenzaak, seksueel misbruik, seksueel geweld
zelfmoord, zelfdoding, suïcide | van het leven beroofd, uit het leven gestapt
gewonden, gewond, gewonde | zwaargewond, zwaargewonden, naar het ziekenhuis, raakten gewond, lichtgewond
brand, branden, woningbrand, grote brand | in brand, vlammen, uitgebrand, afgebrand, vuurzee, brandweer, brandend, brandstichting, vlammenzee, brandde
natuurbrand, bosbrand, natuurbranden, bosbranden | heidebrand, duinbrand, blushelikopter
brandstichting, brandstichter | in brand gestoken, aangestoken, brand gesticht
explosie, ontploffing, ontploffen, exploderen | ontploft, ontplofte, explosies, geëxplodeerd, explosief, gasexplosie
ongeluk, ongeval, verkeersongeluk, aanrijding | botsing, gebotst, aangereden, botst, kettingbotsing, verongelukt, crash, van de weg geraakt, verkeersongeval
vliegtuigongeluk, vliegtuigcrash, vliegramp, neergestort | stort neer, stortte neer, neerstorten, crashte, vliegtuigwrak, noodlanding, zwarte doos
treinongeluk, treinramp, ontspoord, ontsporing | ontspoorde, treinbotsing, treinongeval
schipbreuk, scheepsramp, gezonken | kapseist, gekapseisd, vergaan, aan de grond gelopen, zonk, zinkt
instorting, ingestort, instorten | stort in, stortte in, ingestorte, bezweek
arrestatie, arresteren, aanhouding, aanhouden, opgepakt | gearresteerd, aangehouden, pakt op, in de cel, in de boeien, arrestatiebevel, verdachten vast, pakt … op, pakken … op, opgepakt in
gevangenis, celstraf, gevangenisstraf, gevangene | jaar cel, achter de tralies, gedetineerde, gedetineerden, vastgezet, gevangenen, cel in, opgesloten, jaar de cel
vrijlating, vrijlaten, vrijgelaten | laat vrij, op vrije voeten, vrijgekomen, liet vrij
klopjacht, voortvluchtig, opsporing | op de vlucht, voortvluchtige, opsporingsbericht, politie zoekt
ontsnapping, ontsnappen | ontsnapt, ontsnapte, uitgebroken, uitbraak uit
inval, huiszoeking, doorzoeking | politie valt binnen, invallen, doorzocht, politieactie
onderzoek justitie, strafrechtelijk onderzoek | Openbaar Ministerie, recherche, verdacht van, verdachte, rechercheurs
aanklacht, aanklagen | aangeklaagd, beschuldigd van, dagvaarding, tenlastelegging, strafrechtelijk vervolgd
rechtszaak, strafzaak, proces | rechtbank, voor de rechter, terechtstaan, terecht, terechtzitting
schadeclaim, massaclaim | daagt voor de rechter, claim, sleept voor de rechter, kort geding, rechtszaak tegen
veroordeling, veroordelen, vonnis | veroordeeld, schuldig bevonden, jaar cel, krijgt celstraf, schuldig aan, uitspraak rechter
vrijspraak, vrijgesproken, vrijspreken | spreekt vrij, onschuldig verklaard, niet schuldig, spreekt … vrij
doodstraf, executie, terechtstelling | geëxecuteerd, ter dood veroordeeld, terechtgesteld
gratie, amnestie, gratie verlenen | begenadigd, gratieverzoek, verleent gratie
staking, stakingen, staken, werkonderbreking | stakers, gestaakt, legt het werk neer, leggen het werk neer, leggen werk neer, leggen vrijdag werk neer, treinstaking, estafettestaking, werk neergelegd, stakende, staakt, prikactie
protest, demonstratie, demonstreren, betoging, protesteren | demonstranten, betogers, de straat op, protesten, protestmars, protestactie, betogen, blokkeren snelwegen, snelweg geblokkeerd, blokkade
rellen, ongeregeldheden, relschoppers | plunderingen, geplunderd, confrontaties, onlusten, ME grijpt in
staatsgreep, coup, couppoging | coupplegers, junta, grijpt de macht, greep de macht, afgezet door leger, militairen aan de macht
opstand, rebellie, muiterij | rebellen, opstandelingen, oproer, muiters
oorlog, oorlogen | gevechten, oorlogsgeweld, frontlinie, vijandelijkheden, strijdtoneel
aanval, aanvallen, offensief | aangevallen, valt aan, viel aan, bestormd, beschieting, beschietingen, hinderlaag, geweld tegen
luchtaanval, bombardement, bombarderen, luchtaanvallen | gebombardeerd, raketaanval, droneaanval, beschietingen, bommen op, bombardementen, raketaanvallen
drone, drones | droneaanval, drone-aanval, droneaanvallen, onbemand toestel
raket, raketten | raketaanval, kruisraket, ballistische raket, raketaanvallen, rakettest
aanslag, terreuraanslag, terreur, terrorisme | terrorist, terroristen, bomaanslag, zelfmoordaanslag, bom, aanslagpleger, autobom, aanslagen, jihadist, bomexplosie, autobom ontploft
schietpartij, schietincident, beschoten | schoten gelost, schutter, opende het vuur, geschoten, neergeschoten, vuurwapen, schiet om zich heen
steekpartij, steekincident, mesaanval | neergestoken, mes, messteken, doodgestoken, messentrekker
gijzeling, gijzelaars, gijzelaar, gijzelen | gegijzeld, gijzelnemer, in gijzeling
ontvoering, ontvoeren, kidnapping | ontvoerd, gekidnapt, ontvoerders, losgeld, meegenomen door
wapenstilstand, staakt-het-vuren, gevechtspauze | wapens zwijgen, vuren gestaakt, einde aan de gevechten, bestand tussen, bestand in
vredesakkoord, vredesoverleg, vredesverdrag, vredesonderhandelingen | vredesplan, vredesbesprekingen, vredesgesprekken, vredesdeal
invasie, binnenvallen, inval in | binnengevallen, valt binnen, viel binnen, grensoverschrijdende aanval
terugtrekking, troepenterugtrekking, terugtrekken | trekt troepen terug, trekken zich terug, teruggetrokken, trekt zich terug
gevangenenruil, uitruil van gevangenen | gevangenen geruild, krijgsgevangenen vrij, gevangenen uitgewisseld
wapenleveringen, wapenlevering, militaire steun | levert wapens, wapens aan, militaire hulp, wapensteun
kernwapens, kernwapen, atoombom, kernbom | kernkoppen, kernproef, nucleaire wapens, verrijkt uranium
dienstplicht, opkomstplicht | dienstplichtigen, mobilisatie
sancties, sanctie | strafmaatregelen, embargo, sanctiepakket, tegoeden bevroren, gesanctioneerd
verkiezingen, verkiezing | gekozen, stembus, stembussen, kiezers, stembureau, stemmen geteld, tweede ronde, exitpoll, naar de stembus, herverkozen
peiling, opiniepeiling, peilingen | peilt, zetels in peiling, exitpoll
coalitie, formatie, kabinetsformatie, regeringsvorming | coalitieakkoord, informateur, formateur, regeringspartijen, formatiegesprekken
vervroegde verkiezingen, nieuwe verkiezingen | kabinet gevallen, Kamer ontbonden
kabinetscrisis, kabinetsval, regeringscrisis | kabinet valt, kabinet gevallen, val van het kabinet, coalitie breekt
aftreden, opstappen, terugtreden, ontslag nemen | treedt af, trad af, stapt op, stapte op, opgestapt, legt functie neer, neemt ontslag, afgetreden, treedt terug, vertrekt als, stapt … op, stappen … op, treedt … af, treedt … terug
ontslag, ontslaan, op non-actief | de laan uit, uit functie gezet, afgezet, weggestuurd, op straat gezet, de wacht aangezegd, ontslagen, schrapt … banen, schrappen … banen
benoeming, benoemen | benoemd, aangesteld, wordt nieuwe, volgt op, opvolger, nieuwe minister
referendum, volksraadpleging | raadgevend referendum, volksstemming
motie van wantrouwen, vertrouwensstemming | wantrouwen, vertrouwen opgezegd
afzettingsprocedure, impeachment | procedure tot afzetting
beëdiging, inauguratie | beëdigd, ingezworen, legt eed af, eed afgelegd
wet, wetsvoorstel, wetgeving | Kamer stemt in, nieuwe regels, amendement, wet aangenomen, stemt voor wet
hervorming, hervormen, hervormingen | herziening, stelselwijziging
begroting, miljoenennota | begrotingstekort, bezuinigingen, bezuinigen, tekort, rijksbegroting
belasting, belastingen | belastingverhoging, belastingverlaging, btw, accijns, fiscus, belastingplan
pensioen, pensioenen, AOW | pensioenleeftijd, gepensioneerden, pensioenfondsen, pensioenstelsel
rentebesluit, rente, rentestand | renteverhoging, renteverlaging, verlaagt de rente, verhoogt de rente, rentestap, rentetarief, verlaagt … rente, verhoogt … rente
inflatie, geldontwaarding | prijsstijgingen, consumentenprijzen, koopkracht, prijsstijging, prijzen … stegen, prijzen … stijgen, prijzen … gestegen
recessie, krimp | economie krimpt, economische krimp, kwartaal van krimp
werkloosheid, werklozen | werkloos, werkloosheidscijfer, zonder werk, WW-uitkering
ontslagronde, massaontslag, ontslaggolf, banenverlies | schrapt banen, banen weg, banen geschrapt, schrappen van banen, banen verdwijnen, reorganisatie, banen op de tocht, schrapt … banen, schrappen … banen, snijdt … banen, verlies van … banen
faillissement, failliet, insolventie | failliet verklaard, surseance, bankroet, faillietverklaring, surseance van betaling
sluiting, sluiten | gaat dicht, deuren sluiten, sluit deuren, sluit vestigingen
overname, overnemen, acquisitie | neemt over, overgenomen, koopt, overnamebod, inlijven, ingelijfd, neemt … over, nemen … over
fusie, fuseren | gefuseerd, samengaan, fusiebedrijf, fuseert
beursgang, beursintroductie | naar de beurs, beursdebuut, IPO
winstwaarschuwing | verlaagt verwachting, verlaagt prognose, omzetwaarschuwing
recordwinst, kwartaalcijfers, jaarcijfers, winstcijfers | nettowinst, omzet, winst stijgt, halfjaarcijfers
beurscrash, koersval, beurskrach | beurzen kelderen, aandelen kelderen, koersen dalen, beurs onderuit, aandeel keldert
importheffingen, handelsoorlog, importheffing, invoerheffingen | invoerrechten, handelsconflict, importtarieven, heffingen op
handelsakkoord, handelsverdrag, vrijhandel | handelsdeal, vrijhandelsverdrag
akkoord, overeenkomst, compromis | eens geworden, deal, overeenstemming, pact, doorbraak
terugroepactie, terugroepen, productwaarschuwing | roept terug, teruggeroepen, haalt uit de schappen, uit de handel
datalek, datalekken, datadiefstal | gegevens gestolen, gegevens gelekt, gelekte gegevens, persoonsgegevens op straat
cyberaanval, hack, hackaanval, hacken | gehackt, hackers, ransomware, gijzelsoftware, digitale aanval, DDoS-aanval
storing, uitval | buiten werking, ontregeld, lag eruit, ligt eruit, niet bereikbaar, wereldwijde storing, treinverkeer stil, ligt plat, platgelegd
stroomstoring, stroomuitval, black-out | zonder stroom, zit zonder stroom, zaten zonder stroom, stroom viel uit, stroom uitgevallen
spionage, spioneren | spion, spionnen, geheime dienst, bespioneerd, inlichtingendienst
aardbeving, beving, aardschok | naschok, naschokken, magnitude, epicentrum, bevingen, kracht van
tsunami, vloedgolf | zeebeving
vulkaanuitbarsting, uitbarsting | vulkaan, lava, aswolk, barst uit, lavastroom
overstroming, overstromingen, watersnood | overstroomd, onder water, hoogwater, buiten zijn oevers, wateroverlast, dijkdoorbraak, staat blank, staan blank
storm, orkaan, noodweer | wervelstorm, tyfoon, cycloon, tornado, windstoten, windhoos, onweer, code rood
sneeuw, sneeuwval, sneeuwstorm | ijzel, ingesneeuwd, gladheid, winterweer
hittegolf, extreme hitte | hitterecord, recordtemperatuur, temperatuurrecord, tropische dag
kou, vorst, kougolf | vriest, vriestemperaturen, ijskoud, strenge vorst
droogte | watertekort, sproeiverbod, extreem droog
aardverschuiving, modderstroom | landverschuiving, steenlawine, aardverschuivingen
lawine, sneeuwlawine | bedolven, lawines
klimaatverandering, klimaatcrisis | opwarming van de aarde, opwarming, broeikasgassen, klimaatdoelen
epidemie, pandemie, virusuitbraak | besmettingen, besmet, virus, corona, uitbraak van
vaccin, vaccinatie, vaccineren, inenting | gevaccineerd, prik, vaccinaties, ingeënt, boosterprik, griepprik
ziekenhuis, ziekenhuizen | kliniek, opgenomen, spoedeisende hulp, medisch centrum
hongersnood, ondervoeding | ondervoed, hongerdood, voedselcrisis
redding, redden, reddingsactie | gered, reddingswerkers, hulpdiensten, in veiligheid, reddingsoperatie
evacuatie, evacueren, ontruiming | geëvacueerd, ontruimd, in veiligheid gebracht, ontruimen
vermist, vermiste, vermissing | zoekactie, spoorloos, vermisten, verdwenen
overval, inbraak, diefstal, beroving | overvallen, inbrekers, dieven, gestolen, beroofd, plofkraak, overvaller, ramkraak
fraude, oplichting, oplichten | opgelicht, oplichter, bedrog, oplichters, fraudeur
corruptie, omkoping, smeergeld | steekpenningen, omgekocht, corrupt, omkoopschandaal
witwassen, witwaspraktijken | witgewassen, zwart geld, witwaszaak
belastingontduiking, belastingfraude | belastingparadijs, fiscus opgelicht, belastingen ontdoken
drugs, drugshandel, cocaïne | heroïne, drugsvangst, drugscriminaliteit, drugslab, fentanyl, drugsbende
boete, boetes, dwangsom | beboet, miljoenenboete, geldboete
schandaal, affaire | onthullingen, beschuldigingen, opspraak
energie, energieprijzen, energierekening | stroomprijs, energiecrisis, gasprijs, energietarieven
gas, aardgas, gasleiding | lng, gaswinning, gaskraan, gaslevering
kernenergie, kerncentrale, kerncentrales | kernreactor, reactor, Borssele
migratie, migranten, immigratie, asielzoekers | asielinstroom, asielaanvragen, asiel, bootmigranten, arbeidsmigranten
vluchtelingen, vluchteling, asiel | asielzoekers, ontheemden, azc
grens, grenzen, grenscontroles, grenscontrole | grensbewaking, grensovergang, grens dicht
uitzetting, uitzetten, deportatie | uitgezet, uitzettingen, teruggestuurd, gedeporteerd, persona non grata, zet … uit, zetten … uit
verbod, verbieden | verboden, verbiedt, in de ban, aan banden
boycot, boycotten | boycotoproep, geboycot
ontdekking, ontdekken, vondst | ontdekt, gevonden, opgegraven, aangetroffen
onderzoekers, wetenschappelijk onderzoek, studie | wetenschappers, blijkt uit onderzoek, onderzoek toont
raketlancering, lancering, lanceren | gelanceerd, in een baan om, stijgt op, ruimtevaart, draagraket
kunstmatige intelligentie, AI | taalmodel, zelflerend
transfer, overgang | tekent bij, transfersom, aanwinst, stapt over naar, aangetrokken
zege, overwinning, winnen | wint, verslaat, winnaar, won van, versloeg
nederlaag, verliezen | verslagen, verloor van, onderuit tegen, verliest van
WK, wereldkampioenschap, wereldbeker | wereldtitel, eindronde
medaille, medailles | podium, goud op Spelen, olympisch goud, gouden medaille
record, wereldrecord | snelste ooit, toptijd, hoogste ooit
doping, dopinggebruik | betrapt op, positief getest, verboden middel, dopingzaak
blessure, geblesseerd | uitgeschakeld met, kruisband, hamstring, blessures
bruiloft, huwelijk, trouwen | getrouwd, ja-woord, trouwt, trouwden, in het huwelijk
geboorte, geboren | baby, bevallen, ter wereld, zwanger
scheiding, echtscheiding, scheiden | gescheiden, uit elkaar, gaan scheiden
Nobelprijs | Nobelprijswinnaar, laureaat, Nobelcomité
ECB, Europese Centrale Bank | centrale bank | EZB
VN, Verenigde Naties | Veiligheidsraad | UNO
NAVO, NATO | bondgenootschap, Noord-Atlantische | OTAN
EU, Europese Unie | , Europese Commissie
VS, Verenigde Staten | Amerikaanse, Amerikanen
IMF, Internationaal Monetair Fonds | Monetair Fonds | IWF
WHO, Wereldgezondheidsorganisatie | gezondheidsorganisatie
Internationaal Strafhof, Strafhof | hof in Den Haag | IStGH, ICC
premier, minister-president | regeringsleider, Torentje
paus | Vaticaan, Heilige Vader, Heilige Stoel
politie | agenten, agent, marechaussee, politieagent
Witte Huis | Amerikaanse regering, Oval Office
Kremlin | Russische regering, Russische president
Duitsland | Duitse, Duitsers | Deutschland, Germany
Verenigd Koninkrijk, Groot-Brittannië | Britse, Britten | Großbritannien, Britain
Frankrijk | Franse, Fransen | Frankreich, France
België | Belgische, Belgen, Vlaamse | Belgien, Belgium
Spanje | Spaanse, Spanjaarden | Spanien, Spain
Italië | Italiaanse, Italianen | Italien, Italy
Rusland | Russische | Russland, Russia
Oekraïne | Oekraïense, Oekraïners | Ukraine
China | Chinese, Chinezen
Japan | Japanse, Japanners
India | Indiase, Indiërs | Indien
Iran | Iraanse, Iraniërs
Israël | Israëlische, Israëliërs
Palestina | Palestijnse, Palestijnen | Palästina, Palestine
Turkije | Turkse, Turken | Türkei, Turkey
Syrië | Syrische, Syriërs | Syrien, Syria
Libanon | Libanese, Libanezen | Lebanon
Egypte | Egyptische, Egyptenaren | Ägypten, Egypt
Marokko | Marokkaanse, Marokkanen | Morocco
Griekenland | Griekse, Grieken | Griechenland, Greece
Polen | Poolse | Poland
Hongarije | Hongaarse, Hongaren | Ungarn, Hungary
Zwitserland | Zwitserse, Zwitsers | Schweiz, Switzerland
Brazilië | Braziliaanse, Brazilianen | Brasilien, Brazil
Chili | Chileense, Chilenen | Chile
Suriname | Surinaamse, Surinamers | Surinam
Noord-Korea | Noord-Koreaanse, Pyongyang | Nordkorea, North Korea
Zuid-Korea | Zuid-Koreaanse, Seoul | Südkorea, South Korea
"""
