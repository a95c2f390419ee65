"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    65: """mos tak tilk viek""",
    64: """bards mam polsk vsistk""",
    63: """beds byc dsiek iak iesl in ksas ktor lat luds moi rok sam sob svoi tez""",
    62: """iedn iesks iest kasd mial mieisk nov pierv sostal""",
    61: """cos dobr gdsie kal kied ks na nas navet osob prak prav prsed ras seb sprav stron teras vlasn""",
    60: """bed bez bil drug dus iednak khib khke ktos mai mog mosn mov nic pan pevn stan taks tikh viel viem""",
    59: """alb dal dobrs dom ieste kilk ksesk kto lep mas mogl mus ni nim niz prost rovnies rseks sav si sik skol sviat
        tvoi""",
    58: """dan dlaks dnia dsien dsis film glovn grup ieden khk khkial khods kobiet kolein krai ksloviek ktors mal miast
        misl mo nailep nam nigd nikh ostatn podksa pomok povin probl raz rob rodsin sposob svo tem trokh tut vids
        vielk vsisk""",
    57: """cie dlat drog dwa godsin iedin informaki kieb konk miek moj mu napravd nikt obekn oni os panstv pos pot
        poviedsial pravd pro rosn sadn sdiek sieb slov stal star temat the til trseb vi vted""",
    56: """ani bedsi brak dni dsiekui firm gdib glov iakie iakis iesel iesik ile kel ksest ksil lub mieds nadal naibards
        niekh oksivis pitan podobn politik posn povod proiekt rad san sibk sist situaki smian smierk srobik trs udsial
        uvag vasn vedlug vibor vieksosk viglad vinik vlads voin was""",
    55: """badan dai dlug dsialan dsievksin dsisi dvokh fakt histor iestesm kiedi kiekav koniek ksiask kurv mark mesksisn
        mim mn nadsiei naiviek nales narodov nastepn nasv okol peln piekn pol politiksn ponad ponievas pravdsiv
        president prsekies prsiklad prsipadk publiksn rek rosum rsad sdi sespol siem sil snov spoleksn srob srobil svi
        tigodn ustav uvas valk varsav vidai vidsial vieds vksesn vod voln vsgled""",
    54: """aki artikul bial bog bym daj davn dekisi dokladn dopier dosk dsial dvie europ europeisk form glos gor granik
        histori istniei kentrum khok khokias khvil klas kogo kokh koras koskiol ksarn ksui kultur liks list matk mies
        miesiak milosk minut mlod moslivosk musial musik natomiast nauk niektor niemiek niestet odpovieds okhron okre
        oks organisaki ostatni pamiet par parti pi pieniads plan podstav poksatk poliki pomisl potrsebui poviedsiek
        povinien raks ran robik rosvoi rukh samokhod saras sbit sdan sdrov seri serk skor sn snaidui snaks snalesk
        snan sostan spotkan sviasan sviask sviet telefon teren tip trudn ulik usa vart versi viadomosk visok vkias
        vras vsrod wam wie zle""",
    53: """amerikansk and angielsk autor bos bron dsiei dsivn fain gra htp iaka iasn ilosk inaks internetov iutr ken khka
        kiag kial komentars ksek kslonkov latv lekars leks liksb meks miedsinarodov mieskankov mil mislal mokn movil
        nagrod nia niks ogol okasi osnaks pis podob pokoi polov pomieds poprses postak potraf pov progr program
        prsekivk prsinaimn punkt raki ram rol rosi rosisk rosmov sad sadan saksel saksin samiast sarovn sasad sklep
        sksegoln slot snaksen snalasl sostak spekialn spoleksenstv srodl stanovisk stuk svietn svikl tekst tob tvars
        vartosk vidak viers vis vistarks vobek volnosk vpliv vrsesn vspoln""",
    52: """atak bads bespieksenstv blisk bol brat budov dac diskusi dodatkov dostal dostep dosviadksen dsialalnosk franki
        gmin grudn gry iako ids iednoksesn internet isc khor khv kiagl kie kiesk kim kog kol kole komisi kont kontrol
        kork kraiov krakov krotk ksego kservk kster kvietn ladn lek lipk lut material med miel miesk mieskan mna
        moment mosliv movik naipierv napisal nok obras obron ofiar part pasdsiernik patrs piek pienieds podstavov
        poludniov posiki posiom povasn prakui pravdopodobn premier produki proke provads prsepras prsislosk region
        rest rodsai rodsik rosviasan sales sef sens seson sgodn siednokson siek sierpn skad skod skse snak sobaks
        sobaksik son srodk srodovisk stiksn stil stopn suke sum super sv svlasks tim titul trak trsek trsekh tvo tys
        udal va viedsial vieksor vin visokosk vit vkal vksor vol vspolprak""",
    51: """bank biur brsmi budink dniu domov dostepn dotiksak dovod drods drsev dup edukaki finansov gdis glup gors gosk
        gviasd ide idealn iedsen im kalk kalkov kart kas khlopak kierunk klub konkur kontakt kr krol kservon ksit
        kupik link listopad ma maiak miesiek milion mlodsies momen moviak nagl naivis naturaln nauksik nauksikiel
        niektors nikog normaln numer obok odbil ofikialn ogromn oik oikiek okolik opin oproks oto pamiek panstvov park
        pevnosk piosenk poiavil pokasui pokhods polak ponovn por posostal post potrsebn povrot povstal prese prob
        probui prsiakiel prsisl rink rosnik rseksivistosk sakhodn sakhovan sakre saksal sdekidovan serial sgads sken
        sklad sl slus smien smienik snaksn solniers spital spor sredn stak staki stanov stoi strasn stud supeln
        tidsien tisiek tresk tzw ukrain umov universitet varunk viadom viborks vidarsen viedsiek vikhods vikonan visk
        visp vlaskiv vrasen vsrost you zas zyc""",
    50: """amerik bas bedak boi brakui coz dalek dam direktor dlus dokument dostak dotiks drsvi dsienikars efekt element
        faket festival for frankusk funki glosov gospodarks gotov govn hej iakiego iakosk iednostk iesus imien impres
        intern iohn iork itp kar kategori khin khui kokolviek kolor konks krok krvi ksim les letn lin lods lokaln
        londin los ludnosk ludsm metod minister ministr mln moc mok mors naimn naivasn nasiv nasvisk nib niedsiel niek
        niemk obivatel obu odpoviedn ogoln okasal onlin operaki oposiki otvart papies pevien pisak pit plak plit
        podros poiav poiek polakov polek poludn ponadt ponis poprsedn porsadk portal posiad posl posnan potrseb
        povieds povierskhn povietrs povinism povstan prakovnik prakovnikov privatn problem problemov profil prsekiv
        prsestrsen prsiakiol prsiksin prsipomin rak reaki relaki robot rods rodsikov saden saimui sakhod saklad saksak
        saksn samolot sapras sasviks sat ser servis sesk sielon siln sin siostr sksers slonk smienil snaidsi sostai
        spokoi spokoin spraviedlivosk sprsedas srodkov stad stai stop stosunk suk sviasek sviatl sviatov tat televisi
        tlumaksen tras trsim tvierds tviter tvors uda uklad uksniov usik usitkovnik usivan uslug viar vidan vide
        viesien vilaksn vipadk vipovieds visl vkhods vkrotk voisk vokol vres vroklav vseds vsiak vsodn vspanial zna""",
    49: """afrik akurat armi art aut besposredni bi blad blog bohater but cel dat demokraki dlugosk dniakh dol dolarov
        dopok dosl drusin dsiel dukh emoki energi eur fakebok faktiksn filmov gaset gdansk glosovan gogl gospodark
        hasl hotel iakim iasd iii itd kalosk kav kharakter khetn khlopk khorob kierovk kims kodsien komus kon
        konferenki konieksn konkert konstituki kost ksasov ksiasek ksist ksitak ksterekh kvest leki lev liksn lini lis
        losk ludsk map mars marsen mikhel milionov ministerstv mistrs model mosg museum naiksesk narod narseds new
        nieb niedavn niedlug niemal niesalesn nieviel noc nog nos ob obos odpoviedsialnosk odsial okn opiek opini opis
        opki osobis ostateksn otrsimal piatek pilk plus pokasak poksatek polaksen polnok polnokn pomim pomos porovnan
        posval potrs povodui povol prakovak prakoval pravn produkt proposiki prsedsiebiorstv prsepis prsipadek
        republik rinek risik robil rseksivis sabav sads sagraniksn sagrosen sainteresovan sakonksen sapevn sart savier
        savod seim seks sgod sieds sistem skian skonksil slab slisal slusb smarl snaids snaiom sost spok sport spravds
        spravdsik srosumiek stovarsisen strakh stref sviersat syn tamt timksa tisiak tom transport trva tviters uksuk
        uni veisk viborov vibran vidsen vigladal vigral vimag vino viviad vlaskikiel vlasnosk vlos vovksa vselk
        vskasui vsod wez wsi zla zly""",
    48: """agenki album alkohol andrs arm bespieksn biers bik bior biorak bisne bys doktor dosik dostan dsiesiek dumn
        ediki forum fragment fundaki generaln gimnasium grak hispani idsi ies igrsisk instituki institut interesui
        istnien jan kaksinsk kampani kanal kelov khek kholer kiedikolviek kikl klimat kod komitet komunikaki
        konsekvenki ksekak kslonk kurs kvesti las leksen lider lig likeum lot lotnisk malsenstv masin mediksn mes
        metrov mieiskovosk mielism min mislek mislen mistrsostv mnostv nagran naigor napis napisak natikhmiast naukov
        niemksekh nienavids nienavisk niepodleglosk niesl nikom obeknosk obkhods obsar odkink odpoviad ogladak ok
        okasui oken okhot ono opart panov parlament pasui piotr piv platform plek poblis poglad pok pokas poleg pomag
        posnak posostai posvol povis povodov povodsen praktiksn proboval prof profesor provadsen prsedstavik prseisk
        prsemisl prsemok prseslosk prsikhods prsikr punktov radi radosk raport rekl rospoksel rovn rsadk saiek sakunk
        sakup sal samkniet sarsad sasads savodov sdai seds sekund sevnatrs sied skarb skoln sksesliv sksit sobaksim
        solidarnosk spoleksnosk spotkak sprset stvorsen sukak sviadomosk svikiestv tekhnologi test tle tovarsistv
        tradiki tusk tuz tvorsen uks uksik ulubion um universit urodsin ursadsen usitkovnikov usiv ust uvielbi vag
        valksik vatplivosk vekend vevnetrsn vibrak virok visit vistepui vniosk vprovadsen vrak vreks vrokil vspar""",
    47: """administraki adre aktivnosk aktualn analis ang asi babk bieg bile bilet bled blis bohaterov bok bov budinek
        budset dakh darm david desks dobranok dodak dorosl doskonal doslovn dostai doviedsiek dsialak dsialaks
        dsiedsin dsiekm dsielnik dsievksink etap gier gre hal humor iakiei iame ian iaponi idz iednaks iekhak iesk
        intere investiki ioutub isrel kandidat karier katastrof katovik kekh khodsik khodsil kias kikh kin klamstv
        klient kokhan koleg kom kompletn komputer konflikt konkretn kontek korsisk kosk koskiel kot krev krisi ksitan
        kslonek ksuk kukhn laks laksn lgbt liksik lol lov magasin mar marek materialov max maz mediov miar mieskank
        misi mlek natur nevs niesamovit nigds obeirsek obiekt obk oboviask ode odkinek odleglosk ograniksen oko
        okreslen opoviesk otvar pamietak paris patrsak patrsek pavel pies pisal pisan plki pobit podai podatk podei
        podsial poid poids pokhodsen pokiag pokolen poksu poksuk politikov poniedsialek popar popularn posdravi posedl
        posiadan positivn postepovan povi poviat poviesk prad praktik predkosk produkent proiektov prok prokent
        promoki proponui pros provadsik provadson provinki prsedstav prsedstavikiel prseksitak prsestan prsestepstv
        prsevodniksak prsids prsisnak prsod psa religi religin revoluki roslin rosmaviak rospoksal rsadov rsads rsek
        sabik sakas saledv samiar sarsadsan sasieg saslugui sastanavi saufan sauvasil sdolnosk sedsiov sesi siavisk
        siedsiek silnik simbol siv sk skolen skonks sksegolnosk sksesk sli slub slukh slukhak smiesn snaid sobot spak
        spolk sposrod spotkal srest srodel status stolik stosunkov stras strat studentov studiov tekhniksn teor teori
        teritorium ton trener tribunal tvp typ uksestnik uksestnikov uksu umieietnosk urodsil ursad ursed usivak
        utrsiman vakaki valks vevnatrs viatk viatkov vidok vidoksn vidsiek viersik vigladai vigladak vipadek virasn
        vistarksaiak vlokh vniosek voievodstv voiskov vorld vpis vrok vrokik vsial vsiel vspark vspomnien""",
    46: """absolutn ad akt aktivn all an arestovan artikulov artist autorstv ben bibliotek bilism biv britani bronik
        budinkov burmistrs das dlon dniem dod dodai dodal dokhods dokumentov dotad dovodov dsialai dsviek dvom ekip
        energ etc fal fan fanov fisiksn flag fot frank from fundu general georg glebok glosn gods gratulaki grse handl
        har historiksn ianus iednostek ieds ilu imigrantov individualn inf international kampan kandidatov kapitan
        katolik kavalek kentraln khronik ki kilometrov kit klientov kodek koleik konieksnosk kostui kritik krolestv
        krsis krsistof ksel kseskiov ksiads ksiesik ksinien ksital ksvartek ktokolviek kudovn kup kupil kviat lekh log
        lud mail mikhal mlods morderstv nadai napisan niemosliv niesvikl nievasn nik nisk oba obeimui obiad oboviasek
        obsars odak odkad odnosn odpoviedni oglad oglosen okoliksnosk oksivist opor opoviad osiagnak osiagniek ovs
        papier partner paul pelen perspektiv pism podak poiaviai poisk poksatkov pomislal popark popier populaki
        porosumien port posel posksegoln poslov posukivan posvolik povsekhn povstrsimak present prl produktov
        programov protest prsedmiot prsekivienstv prsekivn prsekonak prsekonan prsepisov prseskads prsesl prsestak
        prsiemnosk prsigotovak prsigotovan prsipadkov prsisedl publikaki punk putin rads red reform regularn
        restauraki robert robien roksnik rosumi sabavn sabi sabrak sadovolon saiak sakhovak saksinai sakunek salesnosk
        salosen salosik samian samiers samokhodov sapevnik saplakik sapomnial sapomniek sbrodn sdars sdobik sebi sen
        serok sesl setk sidov siedsib siesk siks siksen sksegol skutek slad slodk smak smiek smutn snai sobaksil sok
        sov spod sportov sprobovak sprsed sredni st standard start statistik sto stol stosovan stvierdsil stvorsik
        svan svierset svrokik teatr temperatur termin tipov top tosamosk tradikin traf trsimak tvet ubran ukhodskov
        ukseln umisl usiskak uslisek usnan utrsimak uvasai uviersik vam varunkov vbrev veids veis vielkosk vielokrotn
        vigrak vikorsistak vinikov viobras viosn visedl vislak vistav vlosov vprost vsdlus vspolnot vstid vtorek wow""",
    45: """akademi angli ant aplikaki argument artistov australi bavik blak cen daniel davak dna dodatek dokol dostani
        dotikhksa doviedsial dsiadek dsienik ekonomiksn galeri gas gorak got gral greki gros grsegors handlov hmm
        honor iad iai iakbi iakek iaroslav ida inds inikiativ iosef istotn kadenki kierunek kiesen kiesik kilkana
        korsistak kostov ksekai kurd ledv lee lif liv lublin markin medal meksik musiksn naipravdopodobn naisibk
        naivirasn nastepuiak nat navsai niedalek niesbit nosik odbiv odnalesk odpoviedsiek odsedl ofert ogn oka
        osrodek pakientov pavl peter poland posredniktv poviedsen pragn pras prsi prsiakiolm prsiek psy rib roksn
        rosdsial sakonksil sapitak satrsimak sginal siri skonksik slikhak sniadan snieg sprobui srobion srod srodek
        strakil sviaskov svietl tekstov tlumaks trafil trval tvn tzn udai uniknak upadk usunak vegl vidaval vimian
        viobrasik vprovadsik vsods vsor xix""",
}
