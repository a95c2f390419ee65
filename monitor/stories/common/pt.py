"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    66: """tem vok""",
    65: """pod tod""",
    64: """fas kur outr ter""",
    63: """kas mesm meu peso vai""",
    62: """aind aku anos ate bem dia dis fik for kois minh nos nov part pas sab sei tud vid""",
    61: """agor asim brasil depo dev esta fal grand kum melhor primeir ser seus temp tenh trabalh""",
    60: """algum bom deix del eles estad kont maior muit mund nad onde porku prekis publik segund sempr the ver vou""",
    59: """ano apen brasileir des deus dois enkontr enta estav faz filh form histor hoi hor iog kar kham kheg kidad komek
        konhek kual mim mulh nem num nunk pais pel pouk pra sou suas tao vez volt""",
    58: """aiud akho akontek akul algu amig ante dar desd dest dias direit diz durant esper estar estou fot gost grup kad
        kualku lev livr mark mei men mes mort nom paul pens pos send sent sim tinh tip ultim viv""",
    57: """akab akord alem algun apos are boa duas enkuant eskol famil feit fez final govern hav import kert konsegu
        kontr kri kuant lad long lug mae med moment mor musik nes nest ningu noit par parek ped perd polit pont
        president problem rio seman seri tant tent tiv tom torn tres vam vei vem verdad ves""",
    56: """agu akredit algo atrav dad dentr desenvolv diferent ekuip empre entend espekial estud exist fak film fim fork
        ganh gent hom human ianeir irma iunt kaus kom kontinu kriank kuas lei lembr mar mat meus mil mostr mud
        nakional nenhum numer ouv pai pekun pergunt pois port program proiet red rekeb segu sid sistem sit tir unik
        vao vist""",
    55: """amerikan amor and apresent autor baix bas dinheir elas embor esa ese eskolh eskrev estam event exempl falt
        felis fos frent geral gur ide kam kentr klar kolok komig kompr korp kuart kuis lhe lig log lokal mal obiet
        obrig palavr polik por portugu prinkipal profesor prokes prokur proxim realis regia result sair sant segurank
        senhor servik sob sokial som sul tard tev tras unid univer vari vend vir""",
    54: """akes ali antig apes atenka ativ atra atual aument deu difikil diver ekonom este fakil fat favor feir fort
        frank fui homen informako iniki inklu internet iornal ira isto kabek kaminh kamp kerk kink komplet komun
        konsider konver kop kor kua kuatr kultur lank lid los lut maneir mant membr menin milho milit minut mod nort
        obra ofikial olho pag partikip peg pesoal plan populaka posivel post pov present propr propri prov realment
        relaka rua sol tal tim total trat tvit usar uso utilis var visit""",
    53: """afirm agost aka alto aparek apoi aprend arte artig asunt bastant bat beb brank busk dekid dem edukaka ensin
        entant entrar erad eram eskuk espak europ federal fest fiku fiz font futebol futur grak houv iesus ingle inter
        interes internakional iov iunh kertes kim konsig kontrol koraka kort kritik kuid legal lind lingu linh list
        mai mand manh mao medik ment merd motiv moviment mudank negoki not notik okor olha ontem outubr pagin papel
        paz pedr pek pen period permit pert peskuis portugal posu pratik pres prinkip produka rap real relakion
        represent respeit respost sal saud seguint seis setembr sint situaka sokiedad talves teknik teknolog tend text
        uns usad val valor velh via viu vot""",
    52: """abert abril akha alta amanh ambient amer amo anim anterior arma artist ataku aul bair band bank bel bok bonit
        daku dakul dekisa deput desei desembr deskobr deskulp diret diretor dorm edika empreg energ envi envolv epok
        eskrit espek estiv experienk explik fakebok fekh fer fevereir fis fund funkion garot htp idad ieit igrei imag
        informaka inik ioa iogador ios iulh iustik kampanh kapital karl kelul kentral khef klub komum konselh
        konstruka konteud kost krim kui kurs kusta ler luz mensag merk ministr model mundial munikipi nask natur negr
        nekes nivel normal novembr olhar oportun ordem organisaka original perfeit perkeb pes pior popul prek premi
        radi rekur rest revist rik rus sai segur serv sex signif sok son sonh sosinh sov sukes term teu titul traduka
        tua usuari verdadeir vil vitor vontad voz""",
    51: """abaix ador advog akeit akhe akim akompanh akuil alegr alun ambo analis anunk asokiaka blog boas bol dat defe
        dez diferenk dig direka dokument doming don dor duv efeit entreg ero eskurd estei estil estranh estrutur etc
        exerkit famo fisik fom ger grav hospital iam igual ilha imagin independent indik inteir ioven kab kabel kanal
        kandidat kant kapas karg kart kasament ken khin kienk kivil klas kodig komentari kompanh komunikaka kondiko
        konseg kresk kriaka kurt kust las limit lok luis maos menor metr min ministeri mont nakul natural nekesari nel
        oferek onlin otim partikipaka portant posika pras prepar presenk prisa produs produt pront propost propriedad
        provavel pud rasa realidad registr regr rei rekent rekonhek republ resolv respond responsavel risk roup salv
        sekul sera set sext silv simpl simple sofr soment sup superior tais terkeir termin test tok transport tribunal
        trok unia unidad usand verd vermelh versa viag vind vitim""",
    50: """abrir agenk agent akadem akhar akident ako aliment alkank alma altur ana aniversari antoni aproxim argentin
        arkuiv asist ating atu bar basik cor dand dank defend dek depart der desafi desenh destin digital dol donk
        drog dur eleiko entrad entrev episodi eskritor espekif esperank espo estabelek estrad estrel eua exat fakuldad
        ferament fern finankeir flor fog formaka fotograf fri garant glob guard imagen imediat importank individu indo
        industr inklusiv inkrivel institut interior iohn iri iuis iust kaf kaix kan kapak kategor ked khank khav
        klient kombat komisa komput koniunt konkuist konstru kontat kontrari kontrat krist kualidad kuint kulp
        kultural lest liberdad likenk link loi louk maravilh mas maxim medi memor metad mikhel milh misa motor
        munikipal namor natal operaka opinia organis orig our pap park parku pensament perfil pobr pret prinkipi priv
        pro profisional proteka rea referenk relako relatori religi respon reunia ros saiu seleka sentiment sort sub
        sufikient tax telefon televisa tempor teritori umas veikul venh venk vera visa vos you""",
    49: """abertur administraka afrik agradek alvo andar arvor asul asum atak atend atitud atlet ato bast beles bols bons
        brak brev ceu dan david defin depend destak detalh determin diant diari difikuldad dilm disponivel distank
        divulg dok editor element enorm entretant entrou esfork eskritori espanh espanhol espirit estadual estaka
        estev evit exekut exterior extrem faix fals famili far feminin festival figur florest folh frankisk fras
        fronteir fug funka funkionari gam gener general georg geraka global habit hotel iapa imposivel impren indi
        infelis inform inikial inimig intern investigaka iork kantor karakterist kareir karnaval kasal kha khei khuv
        kidada kinem kobr koleg komerkial konfirm konflit kongres konkeit konstituika kontud kreskiment kris kuantidad
        kubr kunt kusto lankament letr levant lhes limp lisbo lix lokalis lul makuin mari material mestr metod mexik
        mid modern new oit okup ola onda one onibus orga pakient paraben pared parlament partikul peix perig planet
        plataform polikial posibil prak pre predi prefeit preokup presa produtor profision profund promov proteg rainh
        rapid redor refer reform rein reserv revel robert rod rok rost ruim saib said sang sed seg sekret setor sexual
        signifik sinal sold soluka surg tamanh tentat teor top transform tratament trist urban usa vest vik vim visinh
        votaka web""",
    48: """abandon absolut adoleskent adult afinal album alema altern ama ameak aplik aprov armad asasinat asin aspekt
        ator aut avank avis bah banh batalh bei blok bomb brink dai daniel dao debat ded dedik dei demor deskrev
        destaku dik dit dupl edifiki eduard eleika eleit eleitoral eletron embaix engrak entidad entra er eroport
        eskond esport estrangeir existenk expekt expresa fod fok franke fundaka gat gay gesta gogl grit habil hero
        horari ianel iardim ident impakt influnk instituiko instrument integr internakion iorg iorn ioutub iur kair
        kaiu kalm kampea kampeonat kank kent kientif klasik klim kolet koment komerki kompetika komport konf konform
        konkord konsekunk konskienk konstant kontext konvid korag kosinh kostum kredit krus kuadr kud latin leg leis
        lend ligaka lim literatur londr lua madeir man map martin mel mensagen merek met minim montanh nakion nako net
        nis nukl observ obter ofik oliveir operako opka orgulh ost padr padra parkeir pasag pern personag piad pist
        plak plant poder portal posit prat prefeitur prest prim promet promoka provink prox publikaka put rai ram
        rapas regim regio regional relat resistenk retir retorn reun revoluka roub ruas salari salvador segred
        sekretari semelh senador silenki siti softvar surpre suspeit teatr terk teror testemunh tradikional use vag
        velok vent vergonh viai vinh violenk""",
    47: """abre administr agrikultur akham akuk alemanh all almok ambiental anda animal anio anti anunki apart
        apresentaka aproveit arab asasin asembl audienk aven avo banheir benefiki bilho dekiso deklaraka dekret
        demonstr dent desempenh deskobert disk diskur diskusa diskut disponiv distribuika distrit div divid divisa
        divulgaka dom domini dont dou doutor eletr emergenk empresari enfim enfrent engenh estadi estrateg etap eur
        evidenk exam existent exkelent exklus exposika fakt falh fator favorit finank format fornek fortal from
        fundamental gas gigant gol golp gosto gratuit grau gui hari henriku homenag honr humor iant imped impost
        independenk infank infern instituika inten intenka invest isrel ital iulgament iuventud kadeir kakhor kal
        kalor kans kap kapita karn karta kaval kenari kes khe kheir khor kientist kit kliku kobertur kol koleka koloku
        komand kompanheir komplex kompost kondika konferenk konfi konfiank konkur konsid kontig korent kuimik larg lav
        lea legislaka leit leitor leitur liderank linguag liv lokalisaka lov mail makh markel matemat materi mau
        medikin mekan milha moral mus musikal naskiment navi norm novel novidad obvi odei odi olhand organisako palk
        pao paulist permanek personagen personal pet pilot pint plen potenkial presidenk prinke programaka proiekt
        proposit pur rafel raiv reaka rek religia responsav restaur rikard rodrig rural san sek sen sensaka sesa sin
        sokor soub sous suport taref tel temperatur tendenk toku tor tradika transmisa trein treinament troux turn
        vasington venkedor vit volum vorld""",
    46: """abriu adiant afast afrikan agir akerk aktual alde alert alex alve amar amarel amason amisad andre anual aond
        apaixon aparelh aparent aprovaka argument art asi asistenk asok atos atris atuaka atualisaka audi ausenk
        autorisaka auxili aventur avia bal bandeir barat barb bark ben bens bibliotek big brinkadeir britan brun dav
        day definika deklar demand demokrak demokrat design deskrika digit dirig disposit disput dos elev eskal eskrav
        eskut estatist estre evoluka exekuka exket extensa fabrik fasend felik felip fereir fernand filosof fin fins
        forum frak frekunk frekunt funko gabinet gabriel gal gast gel gols gom gros hai hipote horisont horivel iapone
        identifik idiot imen impresa indigen industrial infantil inglater inteligenk inteligent intervenka inve invern
        iorku italian iunior iurid kamis kanka karat kareg kastr katarin kear kenten kerebr kervei khegu khil khine
        khokolat kirkul kiv klasifikaka kolegi komerk komit kompartilh komprend komunik konexa konfusa kong konosk
        konsum koronel korupka kriativ krimin krista kuilometr kuir kurio laboratori legisl lent ligako lin lou luk
        mandat manutenka maskulin mend mex migul mis mistur morador naka neg negat nervo nev niv nord ofert ofikin
        okasia okidental olhe oposika ora orden oskar ouk pagament paixa palaki paran patrimoni pau pedak pegu pereir
        pertenk peru piskin planei pom posiv preokupaka pretend promes proprietari protest rais rak rar raso realisaka
        reduka rekord remedi rend residenk resoluka revisa rodrigu rom romank saind sak samb saudad seguidor seka seku
        sekunk sem sig simbol simil sir situako sobretud sofriment soluko status supost tens tera teren tia tiag tid
        tio tradikion trekh trem turism turm universal usam usou util utilisaka variedad vereador vint virtual virus""",
    45: """abordag adeku agend agunt akas akhou alexandr aliank amant amba amostr aplikaka apont apost arkuitetur artur
        austral bak barulh beir bibl blak bolsonar cai cha depresa derot deskan destruika dieg divert dram egit eis
        enderek estara exerkiki exploraka expres extra federaka fif frut fundador glor grek henri hous iak ian
        identifikaka idiom iii impresion individual ingres inkendi iour ire iuan kak kariok karvalh kastel katol kharl
        khris kikl kirurg kolaboraka kolomb kolun kombustivel konklusa krei krenk kruseir kuim kumpr libert lik logik
        mama manul max orient padro pan parent partikular pasageir peit penal perant permanent perspekt petrol pis pop
        prefir previst proked propagand provok ranking rekuper rekus relev repent representaka restant rios sagr sala
        separ sergi servidor solt soping suprem tempestad trankuil transit transmit treinador trop van vantag vasi
        verifik viagen vier vis""",
}
