"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    67: """heb""",
    65: """mak mot vor""",
    64: """gen iar min ver""",
    63: """ander ben god har kun""",
    62: """al dag en erst gan gat hoe kom lat mens ons onse sien verk wil""",
    61: """alen don dus ekht gef hel hier mij onder teg tve vet vind von""",
    60: """bruik dar denk iet jij kik komt lef man mee nederland nieuve plat self soal stat tid tokh ton var vil volg
        vrag vrouv wij zal""",
    59: """altid best blif del ef grote houd iulie ker krig lang lik men nam net omdat sted terug tiden tus varom via vol
        wie""",
    58: """antal bent beter bin dod drie eig had hele hor huis iederen iemand kvam land latst les nem niet nieuv nod noit
        sam seg snel sok som son sonder sorg spel the uur vek versil weg zie zit""",
    57: """alemal begin bek dot elkar enkel erg film ging gode grag hand hebt help jou kinder kon kunt led lop mag mest
        misien molik nom par per problem red rond segt seker slekht stad stan stel sul toe vanaf vandag vaner vant ves
        volgen""",
    56: """akhter beur bied bina bok bouv dan ding doe eind elke familie foto geld grop grot hal helemal hen hop iong
        iouv kleine kop kreg leg ler leuk luk mand manier meis moi moment most naturlik nee ondersok online parti
        rekht sak set siet sind sit sol sovel ten vak vebsit vereld vier vilt voral vriend""",
    55: """amerikan amsterdam artikel auto bedrif begon bet buit dakht den duidelik einlik ekhter er et geval hovel ieder
        informer iuist klar kort krigt later leid ligt link lof mart minder minut moder moie nik nog nou op organiser
        oude ouder pas person plan politie prat prober rikht september sort sprek stem stop stuk stur suid ter tervil
        tuis tvede vader vakht varin vast vater vel velke verhal vif vond vord vorm zeg zei""",
    54: """aflop april bel bereik bestat blik bof breng dank darna darom ded drag druk dur gaf gratis grotst hof hofd hou
        ide international kan ken kind leker lief milion mis musiek nast national niemand november numer oit oktober
        ontvikel onver opnieuv or plek prakht pri publiker punt rak regel regio rust ser sodat sokial soud span sref
        srif stap stond svart team val vanuit varbi veil vein verander veren verget vertel vervakht video vindt vist
        vri vrog""",
    53: """aktie almen anve avond bedank begrip belangrik berikht bes besok betal betekent bivorbeld bli bor bos brakht
        dekember deself dienst direkt dokhter dol elk ervar euro europa europe fakebok fran hart her houdt htp huid
        hulp ianuari kamer kant klein kleur kontakt kost lid lig likham los makelik mark media mei midel mini mog
        moilik morg nadat nord ofikiel open oplo orlog oud pak personlik prekie programa proiekt provinkie reis reler
        rol sat sikht slag slap slot spekial start tal tokomst top total tviter vaker valt vanveg vardor vedstrid vele
        vest vis voled vordat zag zet""",
    52: """aktief alsof and andakht augustus ban bang basis bed bedol begint beide bekik belang belangrike bepal beserm
        besik bestan bisonder blef bron bror burt der dier dikht diver dorp duit eiland engel ervan ervor extra
        februari feit fout gek grap gron grond herlik hetself hoge iapan internet invoner iuli iuni jan kart kent
        kentral kentrum kies klub kond kos krakht lag langer last leftid leuke liet likht meten mid mokht nakht nemt
        new normal og onderdel ondervi ost overal overled politiek president rad reaktie rest resultat rid seison
        siedenis siek sikhself site sluit sterk stil strat tekst telefon tien titel trek trouv uiteindelik varme
        varsinlik varvan verkop verlor vertrouv vervolgen vin vit vorkom vormal vorstel zat zes zin""",
    51: """afrika akht aktif antvord anval band bank belangrikst beld belgie beperk beslot bestur bevat beveg bevi bom
        bovendien brand brengt buitenland bus dalik dame darme darnast deur duitsland eindelik ergen erlik erop euv
        fin for frankrik gister goud gren groter hag hard hela heriner het hoger hogt hond ieself inderdad inmidel
        inset interesant iohn iongen ionger kerk keuse klop leger list live lokal luister mer mestal meter militair
        omgef ondank ontdek ontmot ontvang over perfekt periode pin politieke prima reger rode roterdam ruim samenverk
        saterdag sef sel serie siekenhuis sin sistem situer slakhtofer snap speler spelt sport steun student suke suld
        tenvor trot uitvor univer utrekht vanavond varonder varop vekht velkom verantvordelik verker verkie verlie
        versie viel vinkel volgt vorbi vragt vrie vriendin vroger wet zee""",
    50: """advokat amerika ansien ar ard behalve behandel beleid berg bestand betref betrok blek blog bord brief brit
        brug bruiker burger danksi darvan delnemer digital drink drom duis ekonomie ekonomis ene energ eran fantastis
        fest festival fiet finankiel funktie gast gogl half hat helf historis hog holand hort hotel huvelik instel
        invlod iork kamp kenis khina khine kilometer klant klas kofie kontrol kultur kunst let lever liep liever lin
        loker lukht mail makht mat medeverker meid merk model moite mord mur netverk onafhankelik onderverp ontstan
        opdrakht opleid pagina park plesier positief post produkt prokent publiek radio reken rekhter rop ruimt rusis
        sint slakht somer sondag sori sot sprok sriver stand stek stelt stol strak strid super tek teven tip train
        trein tvet vakantie vap vard ven verdakht verkelik verklar verlat versen vertrek vik vinar vlukht volt vone
        vorbeld vorsien vot votbal vridag wit""",
    49: """absolut advie afbeld afkomst afsprak afstand agent akount alerlei anbod app arm arts babi bak bal bas baser
        belgis bepald besit beslis besluit bestel betald betrek bevolk bidrag biedt bodsap bot brek brok burgeme darbi
        darvor david degen dik direkteur dordat eigen eis enorm enorme envoud erbi ernst eruit evenement favoriet
        frank game gang gevar gevarlik goi groi grone handel hield hierdor hierme hieronder hogst hoi hout iamer
        iarlik ieugd india inspirer interviev kantor kek kifer klink kokht komplet kontroler krant kvit lager lakh
        leider lek lerl lied lieve lond luid mama mandag matregel max medis mel meld meself mikhel mobiel mond moslim
        museum name namelik natur neger neral nergen niveau nor oke okht ontslag ontverp oog opnom optred orspronkelik
        oversikht pari partner peter populair positie premier presenter probert proke reager relmat respekt restaurant
        rij rik rivier rok rug rusland sade sag seid sek serieus silder sip slan soldat somar sorgt sov sover spor sta
        star sten ster stikht stof straf svar svare tak teken tekhnis terekht test tidelik tipe togang tovog trok
        tvifel uitbreid uitleg uitsprak ur vang varm vegen velk veranderd verband verbeter verdien verdven verkokht
        verled verlik vermord verorsak versamel verslag vertelt vervang vervor vlak vlieg vod volk vont vorbereid
        vorld vorsiter vort vriheid vrivil you zon""",
    48: """afdel aflever akhtergrond album aldus angst anpak antverp arester australie auteur bedold behoud bereid berop
        besoker besrif bevoner bier binenkort blauve blom brus bureau dak dardor derlik detail dien diep dike dolar
        donderdag donker dorgan dragt drai drog dubel durf durt eet efekt erger erin exkus fan final geldt geop geven
        golf graf halo halve han hang heil herstel hey hierbi hiervan hiervor hofdstad hok iesus indruk inhoud
        inklusief iod iournalist islam italian kamera kandidat kat klakht kled kok koleg kombiner komisie komputer
        komuniker koninkrik kulturel kunsten lage landelik leidt liefst lif material matsapi mede menselik miliard
        moderne momentel motor neg ner nerer neuk nogal nomt not olimpis omstand ondernemer ondersteun ondertus
        onderveg one onluk openbar operer oprikht oprop opset oran originel orsak overenkomst overvin papier patient
        paul plant pol prin pro rar real risiko rod sal samenlef san sekond simpel sing sneler sodra sokht solang
        sonam spit sprak station sterke strand studie sukesvol sulke sved tafel tenover time tom tont topa tostem
        totdat toval trap trouven tuig tuin turkie uitgef uitslag vandan vanis varsuv vens vera verbind verbod verded
        verkerd verknemer verksam verplikht versok verspreid verstand vertal vise vlag vlam vlander vle vliegtuig
        vogel vonsdag vordel vorksop vrede vremd vreselik vrivel vur wou zus""",
    47: """adr afhankelik afrikan afslot akord all alterner alver ana anbied anleid anpa anslag anti apart arabis art bad
        begraf begrep beher behof behulp belast belof bened besef besref betekenis beurtenis bevindt bevust bienkomst
        blauv blod bod brabant brasilie dans darin darop date debat des dikhtbi dinsdag diskusie distrikt dokent
        dokument dom dovnload drait dul editie ekhtnot emotie enmal entousiast erik erme erover es etc felikiter fine
        flink fotograf gel gent get girl glas goie grad halt hangt heim hit holp honger hopelik hur iame iden ifone
        ile indien inen initier institut intere ioutube isrel italie kader kampagne kampion kapot kategorie keuk kiti
        kleiner kode kolektie komerkiel koningin koninklik konkert kontrakt koud krer kriminel kritiek kust kval
        langsam las legen legt lerar life limburg love makhine mal matsapelik mener mensap mevrouv mexiko milieu
        ministerie minst moist nauvelik nederlander nev of ofen olie oma omhog onbek onderhoud ondernem onmolik onsin
        ontset ontvikeld opmerk opname optie org overigen pad pard parlement past personel platst plog pog politiki
        prester produker produktie prof profesor ram raport reden reg regional registrer rekent rekep rekhtbank
        republiek ridt rondom rose route rus sand seland selektie servike setel sfer singl sirt slim soiet sone sprake
        stadion standard status sterf stierf storm strom sult svanger talent tas te tel televisie tenminst tensi
        tenstander term tevel tevred tour traditie traditionel trop turk tvint uitdag uiterard unieke updat vandel
        vapen vare varvor veg veld velikht verbond verdient verenigd vergader veriardag verliefd vermeld vermist
        versterk verteld vertrok vervider verviderd vestig vetensapelik viand vilem vinger vint vinter vlukhtel
        voldond volen vorbel vorlop vormt vornamelik voruit vriendelik vrouvelik won""",
    46: """agenda akepter alebei alsieblief ambten andel angef ankom anom antvor anvrag aparat apartement apl arme
        artiest asie aspekt avard bar bedenk behandeld behorlik beid bekek belakhelik berlin besermd beset besokht
        besorgd besouvd besprek bested betalt beteken beurt bevel bevest bevind bevrid bibliotek big bil blak blok bob
        bol borst bred brod cel dader data datum day definitief delname delnem demokrer dikhter dode drank dursam
        dursame eer eindhof el elektris element enland erk evenal evenen expert fes figur forum friesland gas gele
        gisteravond godemorg griek griekenland haf hari harlem held hierin hierover high home homo honder honderd iak
        iean individul indonesie industrie info invester iuridis iustitie kabinet kanada kanal kans kar karakter
        karier kend kenmerk kharl kiker kim klasieke kler klik koakh kolega konflikt konkep konster kont kor kreatief
        krisis kritis kut kvad kvestie lad leagu len lengt lest leter leterlik levert like lul madrid manager manelik
        mar maria martin mastrikht mate maximal medail medon merder mester met minsten misie mist moe namen nat neus
        nimeg nogmal non nut ofal ofikier okean ondersk onderstand onlang onmidelik ontbit ontbrek ontsnap ontvorp
        opbouv opnem opsikht opstel opval out papa paus platform pleg plus port pot praktik pret prinkipe prive
        profiel publieke rake realiser rek rike rikhard ring rit rusie sakht samenlik sanger sektor selfstand serm sex
        sexi siel sik silver simbol sindsdien slat sop sout spring spul stal stef sterker stig stret studer studio
        svem tekhniek tekhnolog telikertid telt tema temperatur teorie terein termin terugker tidsrif tipis toma tor
        tostan trainer trend tvalf uitsond uitstek unie vangen variant varna vasington veiger verandert verblif
        verdeld verdiend verdrag verdriet verdvin vereldvid verkrig verkver verlop verset versin versrikelik vertenvor
        ververk vervi vetelik vetensap vetensaper vinst vog volva vortuig vorvar vrem vul war zak""",
    45: """afsk afsluit albert alsnog anali anleg anmel ansienlik anslot arnhem asistent autor barkelona bedakht bedreigd
        behor belangriker benieuvd berom beslist beveil bevestigd binenland blind blond brasilian bur cup dad dat dert
        dient dokter dolpunt dronk dvong efektief egip eindigt eindom enz erken exemplar faktor fase fifa fles fre
        godkeur groit grotendel hed heime helder henri herken heuvel house humor ict ilegal indrukvek instantie
        intereser islamitis jas kafe kanker kast kel kenter khris khristus kiest kilo klap klimat kol komentar komst
        kongr kontent kus landsap lent leser leuv literatur logis logo lot lunkh magasine midag mike moilike monument
        moskou musikal nabi natie nieuvst nokh obiekt omgan ondersoker onseker onsuld ontstond opervlak opgef opstand
        oudst overlef overnom pension piet pinlik plastik plein podium privaki profesionel qua rand reklame rer
        revolutie rio robert samenstel sep serp sirie smak stilt sturt suidelik suriname suster svembad tand teater
        telik telken tenstel tentonstel tiental tis toilet tornoi turlik uitbreide uiterlik uiterst uitmak uits
        uitsonder vanmorg varder vaststel vergrot verhog vermod verniet vertald viliam virus visie vorverp vre vroge""",
}
