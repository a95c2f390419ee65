"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    68: """kust""",
    66: """kos kul tut""",
    65: """stat""",
    64: """part prim sol""",
    63: """cui eser far fat kas perk""",
    62: """ani due fin molt puo sens sia""",
    61: """ankor ben degl dov giorn kual kuant lavor mes nostr nuov person poi pos propr sekond sempr stes temp ved volt""",
    60: """altri aver avev dev dik fak gia grand gras ital kap leg mai mia mio mod nei nel ogni ora parl pens publik sta
        tant trov ver vit""",
    59: """alkun altro dai dat dir don fors hai komun kuind mond noi pas pes port post pres qui ragas sei ser vist vogl""",
    58: """abiam ariv bas bel buon dal del det inis kerk kert kit kontr kred lui mentr met mort nesun not numer ogi polit
        pot present problem punt sar sembr sent siam stor tuo ultim via vien""",
    57: """agli altre amik ano bisogn cio eran figl fos fot giok grup guard import interes invek italian kamb khiam kont
        kualk kualko lask magior mal man mar megl men mie miglior mil moment nom oltre oper parol per piak pikol pok
        posibil prend prov pur rikord rom sap sareb segu sot spes stud sukes sul suo test tip trat tre trop unik viv
        vol""",
    56: """abi aiut alor altra andar aspet bambin daver dirit divent diver durant esemp famigl fan form fuor general gent
        giovan giust govern ide insiem khied komunku konosk kontinu kors kualkun kuas lei libr lung nasional negl
        nient nul ore par popol rest rispet san servis setiman sistem sit skrit skuol sokial sokiet son sto sue sui
        tal torn tua uom ven veng vers vide voi vuol""",
    55: """ades almen alo apen ativ avut bast col dar dio diret domand eko ekonom film fra gen gir gur imagin infat
        inoltr kamp kaus kentr kirk kolp konsider konsigl kontrol let liber livel luog med min mot okhi perd personal
        pian pokh potreb president prinkipal proget ragion riguard risult ros sal semplik sian sikur skelt sold
        sopratut strad sub ter termin the titol unit uomin var vikin vok vostr vot vuo""",
    54: """akord amor andat apert artikol atraver autor avreb dagl difikil div dovreb efet europe fai fakil farl final
        fond fort funsion futur giornal grad gran inform inkontr khiar khie kitadin kolor kompagn komplet kondision
        korp kost kre kualsia kuatr kur kustion lingu lokal luk madr mag mank mars merk milion mostr nekesar notis
        padr pag partekip partikol period pien posision prekedent priv probabil prodot program prosim raport rapresent
        realt region riesk rikerk rispost saran sed serv setembr signor situasion skriv spekial sper stan star ten
        ters ufikial uman utilis vek""",
    53: """abast akua april asi asion atual avant avet biank dan dekis dietr diferent ero esist esperient eur europ event
        fakebok favor felik ferm frank fratel giugn guid ingle inter internasional kar kia kinku kio kivil klas koleg
        koment kop kresk ku kultur kuor lat line lugl mark masim medik musik nat natural nemen ner nord ordin organis
        orma oten otobr pagin pap paur perfet pied poter pratik prest prokes pront rakont real realis regol relasion
        relat rend ret rikev rikhiest risk riusk ruol sant siet sikures simil skuadr skus sopr spas spek stav storik
        sud svilup teknik tem tutav usa usat uskit uso vad val valor vend viag vis vore""",
    52: """abit agost alto aministr apunt are arte artist askolt atak atension aument aut aves brev davant deb dentr
        destr dikembr dikhiar dimostr dob dokument doman dub dur entramb esat febrai fer fest fisik font formasion
        franke front genai genitor ier indik insegn intern kalk kan kanson kapak kart kentral khius kodik komp kompr
        konfront konsegunt konten kontrat kort kostitu kritik libert magar makhin mang matin membr ment mer merd mesag
        ministr misur model mondial mor mov napol nask neank nonost normal novembr okasion okup onlin opur otim ovi
        pen pensier pers pias piutost polis pover prinkip produsion propost provink rakolt republ rifer rikonosk riman
        rispond ritorn rus sai salv segn segunt sekol signif singol sinistr skopert solusion spieg sport stagion
        strument strutur super superior teritor total tram univer van velok version""",
    51: """all alta amerikan and anim animal ansi antik argoment asok avra avre bank beh brav dedik dekision destin diek
        diskor dispon dovr ecc edision element elesion entrat eror eta evident famo fas figur fil forn fortun frankesk
        fuok fur giudik grav grek gros impar impegn infin internet isol kad kamer kampagn kanal kapel kapital karik
        khiest kib komink komision konoskent kontat kuart kultural list mam mand manier material matrimon metr minor
        mogl natur new obiet odi ofert oget opinion origin oro over pak partikolar perikol permet personag pietr posit
        prefer prem prepar presens profond qua registr rekent res rik rimast sangu sbagl ses sesion set setor sken
        skiens skop skor sogn soltant stamp stiam stil student suked tagl tas tedesk torin tviter ufik usar utent util
        vai vitim vitor web""",
    50: """afar aferm agiung aket akuist ambient ampi anunk aplik ari armi asolut ato band bar bat batagl belisim blok
        bok bologn brut defin desider detagl determin dife difikolt dipendent diresion diretor diskusion disposision
        distans dit dolk dolor domen dop dovreber dunku energ entra entrar entro episod esam esend eserk estrem evit
        fals fam fars fink firens firm fondamental foser gar gay gener german gest giustis impre indipendent intend
        intervent intorn iork kampion karaterist kategor kaval khiunku kiel kine klasik klient kolabor kom komerkial
        komples komport kompre konferm konket kontrar kor kostru kostrusion kris krist kualunku kukin lank legal
        lesion leter lim lot malat manifest manten mater memor metod milit minim minister modern mont mur nasion nav
        norm nov original ospit pai palas paol park pasag peg poik potr potreber previst profesor profil propriet
        purtrop rad ragiung regional regn relig respon riform sab sak segret sindak skegl skientif skopr soget sorel
        spekif sperans stabil stasion stel sti stran stranier stret sugl suon tard teknolog telef teor testimon tir
        tok tradision tue ukis ulterior uskir vent verd vest vik vink vint""",
    49: """agent agiorn agiunt akad akes akus altriment amer amo analis angel anton aprov arest armat art asol aven avend
        avok avreber bagn benisim bigliet brak coi david dekid dekret digital dimension dimentik disegn dolar egli
        eletoral enorm ere esa esi esistent esklus espresion est estern eventual fal farm fed fek feminil fenomen
        festival fiduk fior fium for fras fred frut gestion gesu giapone giokator giunt giusep gogl htp imigr impieg
        impos indagin indietr inferior insom intant inteligent intension inutil invest invit iohn istit istitu kald
        kant kapit karl kat katol kelul khiud kinem kirkol klub kompost komputer kondan konfin konkor kontrib korent
        kostant kostret latin leger link londr lont mankans marin mas mestr mik mikhel mobil muse natal negos nekes
        nemik non ognun okidental onor oportun oserv ospedal oto pal parig pasient pegior pek pel permes pesk piant
        pis pont preg prekis pro profesion promes propo protagon provenient rapid reasion reat religion responsabil
        rif rikhied riport ripre risor rivist rob roman sareber sen sesual signifik sikil silens sin skal skritor sok
        sosten spagn spagnol spal spetakol spos stans staser suport tavol teatr tentat teren tes tien tis tradisional
        trasform trasport tren tribunal ugual vakans vantag venes vil vin violens volum""",
    48: """adiritur afront agens akant alber album alesandr aliment altern ama amerik apar app aprir asistent ate ati
        ator beles blog blu bors definit demokras demokrat denar difus dipart dire dis disk divertent dorm dotor dovre
        drog ebe efikak elimin epur eso espert esprim estat fantast fart fator feder finans finansiar finestr fis fol
        fotograf fratemp fug gamb genov gentil giapon giardin giu gol gratis gust iii imediat impiant individu
        industrial inisial inkident interv invi istrusion kaf kak kandid karat karier karin karn ken kent kervel khat
        khiav kiaskun kin kolon kombat komit kompetent komponent komunal kondot konferent konflit konsent kontent
        kontest konvint korag koret krimin kristian kuadr larg leader leteratur letor limit mask medikin meravigl
        migliai miliard militar minak mision montagn motor musikal negat nevs nomin oblig omikid organ ovunku palerm
        pan parek pasion pension perkor pesant piat pomerig potens potent potre potrest prans presion prof proprietar
        protesion red regal resident resistent riserv ristor rivolu robert rot salt salvin sare seben segnal sentens
        sif simbol sorpre sort sostans sostitu spir standard stupid sufikient svolg svolt team tendens tent teror tim
        tipik tour tradusion trafik trak tran trankuil trist turk tvet ukid union valut venerd vilag vision volont""",
    47: """abandon ados adult afat akount aku ali alti ambiental ana andand andiam andre anti apel apertur asens asiem
        asum atent atorn autonom averl avrem berluskon bibliotek bilank bomb bord bosk buongiorn dand debol definision
        deken denunk deput der dip dirigent dispiak dispost distribu domin dover doves dovrest eduk elet eletr
        emergent esensial eserkis eske ester fark fedel ferar fiank fidans fig filosof fint fiskal fogl fondasion
        forum fum galer gas gat gioi giudis giul giur guadagn hotel ideal ident imobil imper impost indi industr
        influns ingres inklus inkred inser ioutub ipote kamin kastel katen khiusur kifr kikl kim koglion kol komerk
        komunik kongres konkert konklusion konsum kontien koskiens kreasion kriminal krok kugl kuint kuot kuotid kurio
        las legam legn letur linguag liv logik luig lun luned madon mail max mekan mental migrant modal moral nonk
        ofre oli onda orar orient partens past pat patrimon persin pertant pianet piataform polisiot potes prigion
        primaver produtor profesional prokedur prokur promosion prospet proved pul rag ragiunt rai rakogl rar reg
        regim regin rekuper rens rid ridot rientr riket rikor ringras risolv ritard ritrov rivolt rok romans segretar
        sem sensasion sensibil sers sfid sfors sguard sien skarp skend skompar softv sostegn sov spiag stad statal
        statist straordinar strateg superfik tantisim temperatur tend tesor tet togl ton top tort toskan trasfer trent
        turn tutel uov usand veskov visit voler voreb you""",
    46: """adi adot afrik akadem alen altes amant amat ambit amet amikis andav andra anel apart apartenent apre argent
        arkhiv arma arti asikur atim augur autoris aveser avien avis avran bal bater ber bik bir brasil cit daniel day
        deskrision deskriv difend difusion dign diskut disposit distret distrut disturb divis division dokent dot
        dovran edif ekelent ekesion elev epok eravam ese esegu espres evolu fakolt faran faskist fatik finor fortement
        freg fret fumet garant giorg grafik gratu iak iame idiot imped imprenditor indiris individual inghilter inte
        inteletual inten interpret iskrision iskrit ispir kankel kankr kapitol kark kasin kentinai khilometr khimik
        khis klasif klim koinvolt kolasion kolesion komplean komprend kondivid konkesion konklud konkorent konkuist
        konsegn konsen kopert kopertur korispondent kostitusional kostum laborator lag laure legisl lent lib like
        lontan lorens martin mate matemat mediant mis modif modifik monument mos motiv muor muov naskond nepur netvork
        nobil notevol ofrir one open oposision opsion oriental osi padov padron parm parsial partner patr paul pav
        penal peter piog pol polem poses potran preokup prestasion preved produr progres proked propon prosegu proteg
        protest radik ras referendum regist rekension ridur ridusion riflesion rifug rilask ripet ris risparm rivel
        rub ruot sag sakr sanitar sardegn simon sinker situ skamb skar skarik skont skontr smet sodisf sokor sospet
        spar spiegasion spint stef strons svegl sviser talment television teng teremot tom toma tor trasmision turism
        valid variet vast veikol vekend venet veran veron vie vinkitor visibil volontar vuot zio""",
    45: """abitudin adat ador agir aked albert alte altretant altrov angol apartien aple aprok arab asa asemble asist
        asunt ateg automat aversar avevam bandier best big blak boh bran bresk bui busines dent dialog dibat difet
        dirl dirt duk ebre edifik efetu elenk email emosion enrik enti eseku etc fabrik famil familiar fare fareb fask
        femin fiat filip formul fresk garans georg gial gioved global god hari ignor imbaras imed impat impresion
        international introdu invern isrel kalabr kantant karabinier katan khi kitasion kiti kod kolet komand kompl
        konesion konsist kontribu konver korusion kosidet kronak kuotidian ladr laur leon leteral likens lol lombard
        los louis lunghes lup madrid magl manager map masil meridional mesik moltisim mosk nas nik okai oskar out
        ovest paradis parent parlamentar paus perkentual piang popolar pre prigionier primar propagand provinkial rab
        rasism rasist realment rekord respir rilev rio ritien rumor sarem separ sfrut sikom sir skritur sofr
        solidariet sondag sostien spedision splendid stamatin stank stim suprem tel televis tension teribil trup
        universitar urban usan vergogn vigor vorld""",
}
