"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    65: """like""",
    64: """get time""",
    63: """iear make new peopl""",
    62: """god knov lok tink use vant vork""",
    61: """bak first him ned see take two""",
    60: """be even go here kome may most mukh reali right said sould state ting vel veri vhere way""",
    59: """day dovn fel find game give got great help kal last life live love made mani never off part plai say sov start
        stil too tose tre trough vhile vorld why""",
    58: """alvai around best beter betven bot end everi folov high home hous inklud kep khang long man mean name old
        person plake put same sink sol somet sukh tank team""",
    57: """again against anot ask base big busi develop difer dure eakh ever famili found friend fuk group hand hapen
        kare kase kiti kompani let litl lot met might move must nation next number ofik open own plea point pover
        publik read report run sai sekond servik set sistem sit suport sure talk tel tought tri under unit vek vitout""",
    56: """aktual alreadi amerikan anit area avai bad bekom believ bok build dai do done fake few final fork fre ful
        general girl govern hard have head hope hour hovev import interest isu kaus kil klose kountri kustion leav
        left line manag member mis monei mont musik night not order parti plaier plan post problem produkt provid real
        result sem side someon son sort stop stori todai top tough turn until vait vater vatkh vomen vord""",
    55: """age aktiv alov apear blak bodi car deal deat design die direkt efekt enough everion everit fakt far five form
        four hit hold human idea inform inkrea job kame khek khildren kid kind klas klear komplet kontinu kontrol kour
        kourt kreat kurent larg later law lead learn les level light list lokal maib maior market mater men mind minut
        near ofer onk oper per perform polit posibl posit presid program reason rekeiv rekord rekuir relat researkh
        return rom sare season sen sever singl smal sot stai student studi term toget tok told train try understand
        vent vhite vhole video war yes yet""",
    54: """abl ago air akount aktion almost along anion art asoki atak autor beauti bit break bring date drive due earli
        eduk els event exampl expekt experi fight film fire fod fone given gui guy half hapi healt hear heart histori
        ieah industri internat iohn iork ioung kertain klaim knovn komuniti konsid kost kover kuit land late least los
        lost main milion natur nevs nike note often organis origin oter pas past pay pik piktur present preti prike
        probabl produk proiekt prokes protekt rate red relea rememb respon rule save sekur seri sign sokial song sound
        sout spekial stand star stret sukes test tipe total tru universiti valk viev vitin voman vote vrite vrong win""",
    53: """act ad adit agre akord akros altough among anim ansver avail babi bank begin behind bil board broter buy data
        dekid dekis depart deskrib dog drop easi eat eiter elekt engin enioi exist fal fan fater featur field figur
        fine finis former front fun fund furter futur gave goal gona grov heard himself improv involv ioin iourself
        kari kenter khank kharakt kharg khild klub koleg kolekt koment komon kondit koupl kuik kultur lie limit link
        listen lokat london lose low mari mark markh matkh media miself model moment morn moter movi non nort ofiki
        outsid parent park partikular perfekt period polik poliki praktik publis rake rater readi reakh refer region
        rekent relationsip remain repre respekt rest reviev road sale saw sel self send serious serv similar site six
        sometim sourk spake speak step strong sugest taken tax tird tovn trade travel treat usual valu vest vheter vis
        visit vonder""",
    52: """abov akept akes alon amerika amount anounk apli aplik april ariv arm artikl asist atempt avard averag bal beat
        bekam blu box boy britis brought cut dead definit detail direktor diskus dor drink east efort eie ekonom
        energi englis enter entir espeki establis evid exakt exkept explain expres fail feder fit fokus foto frank
        generat gold gone gren ground gus hate hel held higher hospit hot imag individu insid instead institut iuli
        iune kard khaleng khoik khurkh king knev kode kol kompar konekt konkern kontain kounti kritik kros kustom
        languag leader leagu longer lover materi measur medik midl mikhel militari mine netvork onlin page pain paper
        patient peak piek plant prepar pres previous privat properti pul rais rang realis remov role round se sens
        sent sex signifik sip sise situat skienk skore slep sokieti sop sori spekif spend sport stage standard stile
        store stuf sumer surpris tekhnolog temselv ten titl tovard trak trust val vear vife vin voik vort won""",
    51: """absolut add administr adres advank afekt akhiev akt album amas apart aproakh armi artist atent august
        australia bar basik bed began belov benefit blod blok born brovn built bus cup daili damag damn dank dark
        daughter david defen degre dekemb demand depend determin difikult distrikt doktor doubl drav dream drug eart
        edit eight emploi england episod european exekut fair fast fear felt femal fil file finanki fisik fix foreign
        forget forvard fotbal frenkh funktion gain georg gun hair hey huge hurt iame ianuari imagin imedi independ
        initi internet interviev invest investig island itself iudg kampaign kanot kapit karer kel kelebr kentral
        kenturi key khief khina khristian klean koakh kok kolor komand kombin kompetit komput konfer konstrukt kontakt
        kontent kontrakt kounkil kount krasi kredit kualiti ladi laugh led legal leter lord master memori mention
        mesag mile minist modern mom movement murder normal notik novemb obiekt oil okai oktob one opinion oportun
        option ovner paid paint perhap popul popular por potenti presur prevent profesion promis promot propo pus
        reduk regular rekomend replak ride risk river rok rol rusian safe sea searkh seat sekret sektion selekt senat
        separ septemb seven simpl simpli sir sister skene sped spot staf statement station stok struktur subiekt super
        supli supo tabl teakh teakher text toukh tour tradit treatment trut union upon user vai various vasington vast
        vebsit veight velkom version vhatev vhose vide viliam vindov vori vorker vriten""",
    50: """abil adult agenk agent ahead aid akid angel anivai anti anual aprov ass atend atrakt australian avoid band
        batl beakh bear beiond boi brain brand burn dad danger defend deliv demokrat dep despit destroi disea diskov
        dokument dolar doubt dres driver earlier earn ekual ekuip elektr emot emploie engag etc europ exkit extra
        extrem eye faktor favorit februari fed fet firm fis flor fres fridai funi gas german gift glas global grand
        grant grovt handl heat heavi hil histor honest host hotel htp hundr husband ice identifi iesus impakt india
        indian indik influnk inkom inspir insur introduk iob item iump iustik kalifornia kamera kanada katkh kent
        kentr kept khanel khine kho kik kivil klot knovledg kold komerki komis komit komite komunik konfirm konsist
        kontribut konver kopi korekt korpor krime lak launkh leg liter lol maintain makhin male manufaktur map mariag
        mas mental metod mision mix obvious okur partikip partner paul perkent pol pop prefer print prison progres
        proper prove purkha purpo radio rank regard rekust resid resourk reveal ring rise sad safeti sal san sape sek
        sekretari senior skil skin skren smoke sok sold solut spent spring straight stupid sufer suit sun surviv
        target teori tomorov tonight tousand transfer transport trial trip troughout trov unles updat vana veapon ved
        vehikl vekend vestern via vind viner vod vrote wow""",
    49: """abus admit advantag advik afrika afrikan agrement aim airport altern analisi animor apar apeal apoint app
        apreki arest argu asum avar avesom bag balank ban bet bigest bird bomb botom bought bridg broke broken budget
        defin dekad deklar deni deserv desir devik digit displai distank distribut divis dude duti easili edg ekonomi
        element enemi enkourag environ estat estim evening eventu exkel exkhang expen exten extend fait fakebok fakil
        famous farm fasion fat finank flight flov flover fot fotograf foundat fredom fuli garden gay germani glad gogl
        gota grade graduat greater guard guid hal hang hari highest hire holi honor hors iapan iesterdai ignor impres
        iniuri invit ioke iournal kamp kandid kanker kaptain kar kas kast kaught khampion khristma kitisen klasik klik
        koast kofe komfort komplex kondukt konfid kongres konkept konserv konstitut konsum koper kuarter kuen kuot
        lake largest latest lav lavier liber librari load loan luk magik mat meant metal mike minor mistak mobil
        mountain mout mrs multipl muslim negat nekesari nine nobodi none nortern obama observ older oposit otervis
        overal ovn pai paiment pair pak pat peter plus pre primari prior pro profesor profil profit ran rare reaktion
        realiti reflekt refus regist regul rekogn religi remind repeat republikan reserv respond retir rikh robert
        roial rose rusia saturdai sedul sesion sexual sik sing skale skuar slight slov smile smit soldier soul sovn
        spekh speki spirit spread status stik stone strategi stream stres strike strugl suden sundai surfak svet
        svitkh talent tast terefor texa tie tiket til tip tipik tire tol toma trafik troubl truli trump tus ultim vake
        varn vave veater vhom viktim vilag vild ving vinter volum vors vorst vriter""",
    48: """adopt advertis afair aford aktor ali aliv apl arang argument asembl ases aspekt atornei audienk bakground basi
        bat behavior belong ber besid bilion birt birtdai bitkh blame blog blov boat bond border bos bovl breat bui
        cat dear debat debt defeat demonstr depres deskript detekt diner domin dovnload draft easier eastern efiki
        elektron email emergenk ensur entertain entri esenti eskap everibodi examin exerkis exhibit exklus expand
        expert explor failur favor felov festiv fift finger flat fli florida forest format fourt frame gater giant
        governor greatest gust healti henri hero herself hide hole holidai hunt iak iapane iard ident imigr implement
        impos inc inde inkred instal integr intelig intend intent interakt ioint iour iout iron isrel joe kanadian
        kapabl kaptur kategori khain khair khairman khapter kharl khikago khris khrist kikl kis klient klinik kolour
        kompet konflikt konfus konstant konsult konvent kore korner kras krev kri krimin krovd kualifi kuiet kut labor
        larger leadersip legisl lengt lift liken loui luki mad magasin mail medikin mekhan mes mid mon mondai monitor
        mount museum neiter net nevspap nor nurs obtain okean olimp onto pari patern plane planet platform port pound
        predikt prime prink prof protest proud pure rain religion repli resist restaur rikhard rot rout sake sampl sed
        sektor sentenk setl sift signal silver sirt skot smaler smart so softvar solar somebodi sone soutern statist
        strengt studio suk suround survei sut task tear tekhnik tekhniku televis teme temperatur teribl teritori tom
        translat trend truk tvike tviter uniku unlik usa valei van varieti varm veak veird vike viktori vil vine vit""",
    47: """adam adapt adiust adventur advis afraid afternon agrikultur akuir akur akus aleg alkohol andrev angri anivher
        ankient apropri aproxim aset asia asian asign atakh atitud atlet automat bare bay bel belief ben biger bles
        bob bone bore boston botl brankh bright britain broadkast buton daniel dedik deklin delai dept dik disabl
        disapoint distinkt diver divid domest donat dont drama dry ear editor enabl enfork environment era eror
        everivher evil exkus experienk expo fals fantast fase fault flag fly folk forev fort fox frekunt fruit gate
        girlfriend golden grab grek grev grovn guarante hat heaven height helo highlight iail ielov iersei ileg ill
        inkh inkid instank instrukt instrument inten internal iohnson ione iounger iournei ioutub ireland islam itali
        italian kankel kapak khampionsip khase khat kheap khemik khiken kingdom kirkl kitkhen klimat kloser knok
        kompon konkentr konkert konseku konsider kontest kontext konvink korea korp krak kreativ kute label labour
        lane lee leson lunkh marin martin masiv mate max meal meat mexiko mil milk minimum ministri misteri mode
        monster moral motiv nativ nek novel nuklear numer ofen opo orang pakag panel parliament paseng perman pilot
        plate plenti plot politikian poses pot premier presenk prinkipl prise proked prokedur protein psikholog punis
        random rape rapid ray reader reform reiekt relev remark rent repair restor restrikt retail revard revenu rough
        ruin rus sam seme sight skare skientif skientist skotland skream skuad sky smel snov soft solid solv somevher
        soulder spanis speaker spel split stadium steal stel steve storm strang stuk sub sugar suikid suprem surgeri
        suspekt sustain tailor taught tea tekh tend tik ton toni topik transform transit trap treaten trik trop tventi
        unfortun uper urban util vage vari vas vhel violat violenk vision volunt vound web""",
    46: """abandon airkraft akadem akademi akomplis alex amason amend anibodi anoi apolog arab asault asid atmosfer
        basketbal bateri batrom bbc bid bike biolog blind boifriend boter bound brasil breakfast brian brief briliant
        broad bunkh cry davi debut deliveri deputi desert diamond diet difikulti dirti disapear don dosen drag dragon
        drunk edvard elimin emerg empir empti enkount entitl erik evalu expan explo export faktori familiar fantasi
        farmer faster favourit fever fighter filip flas flod forgot formal fortun founder galeri gang gap gear gender
        gene genuin golf grake guilti harder harm highvai hilari hok honour household iakson ideal iean ievis iii il
        ilustr index infekt info inov instant interior interpret ios iournalist iran jim joy kabl kake kalkul kalm
        kampus karbon katol kevin khamber khart khe kheat kher khip khose khosen kiler kim kinda kirkumst kite klimb
        klinton kloud kne koat koin koloni kombat komik komparison komplain komplaint komplik konklud kontroversi
        konvert konvikt kordin korespond korupt kounter koverag kream kreation krisi krovn krus laid laier lay legend
        levi lion lip literatur log logik loud mainten maner maximum medium mere miror mod motion motor muskl navi
        nearbi negoti neighbor neighborhod nik nois nomin ohio oka okasion okupi ourselv pakif pakistan partnersip
        pasion pen penalti permit personel perspekt pet pis pitkh plain plastik pleasur poket portion prai praier
        prais pregnant prekis preserv pretend prinkip prioriti provink pump punkh railvai rekal rekov rekoveri rekruit
        relax reli relief republ resku resolut retain rever revolut rian rike rof roger roman row rural sadov saint
        salt sat satisfi seal sensit sero server setlement sidnei simbol simon sin singer skotis slave slip slovli
        solo somevhat sore sover soviet spain spin spoke sponsor stod storag stretkh string strip stronger submit
        subseku suked svear svim tag tape teatr tenag terapi termin teror terorist tet tight tin tini tone tournament
        tover trail tread tune turkei tursdai tusdai tvet tvin unabl understod univer upgrad upset vale valid var
        vednesdai veteran vhenev vire virginia virtual vise visitor visual vol voter vrap""",
    45: """adikt admir advok aftervard agres aknovledg akompani aktres alan alarm aliank alien alik alongsid alter ana
        angl aniversari anxieti arkhitektur asur audio auto av avenu bang bas basebal bedrom belt bibl bisop bite
        blast bonus bost boundari bread breast bred budi bul bulsit buri cap ceo dan dare defenk dek dekor dekrea
        delet dem demokraki deposit deriv desk desper destin destrukt dig dinam dis disast disk diskount diskoveri
        dismis disord disput divork dna donald dramat dravn drev driven duke dumb eagl eg egg egipt ekuival elder elev
        elisabet elit elsevher embaras enhank enterpris esai etik everidai exam exit exkes explan extent extern fe fee
        fiktion filosofi filter float fol ford forgiv formula forum fotografi fought franki frankisko freak frekunk
        friendsip frustrat fundament genet georgia ghost goten grafik grai grei gros guitar habit haha hak heal
        healtkar heavili hiden hip holivod hong hop horibl horor hovard hungri hunter iason idiot ief iev ifon ikon
        impli impo iner infrastruktur iniur inkorpor inok insan insist introdukt invent investor iordan iosef iris
        isol iunior iuri jan kabinet kan karier karolina kastl kat ken keremoni kertif kharakterist khariti kharm
        khest khildhod khokol kirkuit kit kivilian klark klip klok knight koal kolabor kolap koleagu kolorado kolumn
        komedi komision kompen kompo komposit kong kongratul konklus konskious kontemporari kontrast konveni kop
        korean kousin kraft kreatur kristal kurious lab latin leak likuid lirik ltd luke mac maker mankhest manual mar
        margin mask matev matur meanvhil medal membersip meter mexikan miami mikhigan miler min miner mortgag multi
        nail narat nekesarili nfl nose nut oblig oliv opon orient outkom output outstand palak pant partial perkentag
        permis pin pink pipe pit plaiof pom porn pose poverti presidenti pride priest primarili prinkes prospekt pursu
        rail rakist raw redukt regardles regret rekognit reliabl remot renev reput resign resolv resort rid ridikul
        rip rob robot roket roki rome routin sail salari sand santa sarah sarp sealand sekondari sekunk semi silenk
        silent simptom sine ski skrev skript slide smot snap soil soker sole somehov sought spiritu spoken stabl stat
        steam stefen stranger strateg strikt substanti sum superior sving svord taktik tal tale tap tat teater templ
        temporari tiger tim toronto trake transakt treasur trev triger tube tvist uniform universal unkl unknovn unusu
        urg vain vakat valker valuabl varior vealt vega veget vesel vilson violent virus visibl vorldvid wet""",
    44: """abroad afili airlin akident akomod akr aktivist akuisit alen alert alexand alright ambasador anderson andi
        android anger ann antikip antoni ap arisona arkhiv artur aslep asol atlant atlanta atribut austin bake barier
        bean beast beg begun behalf behaviour benkh berlin bili blade bom borov brake brave brik bro brok brus bug
        buier buk bulet buli bureau but buter bye cop dadi dala databa dave dealer dean dekent del delight depli
        deploi der detroit devil devot diego disgust diskiplin diskrimin disnei distinguis distrakt disturb dive doc
        dokumentari domain dovntovn drain dril drove duk dump dust dutkh elig embrak entiti entrank epik etnik evan
        evolut evolv exhaust exklud exploit exposur extrakt extraordinari falen fame fanki fate favour fbi feb fenk
        filadelfia filipin fisikian flame flexibl flip fold forgoten frankhis frase fraud fred fri fulfil funer galaxi
        gari gentl glori gordon gorgeous gras grate grave guardian gym headkuart henk heritag hokei holder honei
        houston hug iaket iakob iane iel ield ilinoi imi inkuiri input insight inspekt intelektu intervent iohni irak
        isra iuik iustifi jay kambridg kanon kansa kant karl karter kei keli kharli khelsea khemistri khik khil
        kigaret knife koki kolin kolonel kolumbia komerk kompound komprehen kompris komunist konfes konkret konsent
        konsumpt kostum koton kounsel kourag krap kreator krek kriket krop kruis kure kurenk kurv laboratori landskap
        las lean leas leater legaki lektur liberti lieuten lifetim liverpol logo lone lop lovest luxuri magnet makeup
        mal marsal matemat melbourn melt mikrosoft mini misil mit moder modifi morgan moskov mum munikip musikian
        mutual nah nake narov nasi nba nerv nervous nevli nov novher obses oct od odd ofend okup ordinari organ
        organik oskar ought outfit oven overvhelm ovnersip oxford pake pan pasag patent patkh patrik patriot peni
        pensilvania pension petit pig pisa poison pole polis pope portrait poster potato potri pour premium privaki
        privileg promin prompt provis radik raid railroad rali ranger rat ratio reakt rear rebel refuge regim rekip
        rekognis rekreat rep represent revis rider rio rival robin romant ros rugbi runer sade sak sakrifik satelit
        seatl segment selter sep sept servant sexi sield signatur sili singapor siria sixt skan skari skenario skip
        skratkh smas snake spare spekialist spider spike stabil stake stamp stare stem steven stolen stomakh strain
        strengten stroke struk stun subskrib substank sufiki suitabl sumari survivor suspend sveden tail takl tato
        telefon teni tension tent tho tirti tisu toilet toler tongu tourist trailer tran tras treati tribe trovn tunel
        tvelv ugli unemploi ups valter varant vard variabl variat veigh velfar ventur venu vherea vhilst vhover viever
        viktoria vipe virgin viskonsin vital vitdrav vokal volf yep""",
    43: """abort absenk absorb admis ads agenda akeler alabama alfa amateur amongst an analis anonim arena aris arkhitekt
        arov arsenal artifiki asumpt ate atom audit aug auktion autumn avkvard barel bari barn beam bef bend bias bin
        bind biter bitkoin blodi boil bold bow broklin bruke brutal bubl burst bust cnn con dam dani davn dec default
        deleg delhi deliki demon densiti deper depikt des dialogu dimen diplomat dispo divin dol dom dose dot drum
        dual dvd eartkuak eas edinburgh egiptian ekho ekuiti elef elementari eli emperor endles endur enorm enrol
        etern euro eve exked experiment explikit explod fabrik fade fakulti faskin fedbak fifti filosof fiskal flavor
        flet fluid forekast foster fotag framevork frosen fukin furnitur gambl garag gen genius genr globe godbi
        gradual graham grain greg gret guidank guidelin gulf gut hamilton hardvar harvest hasard headlin helikopt hint
        homeles horn hostil hugh huh humor ian ias ieri ies imperi implik imun indi indiana indonesia inevit ingredi
        iniekt inklus inspektor instagram insult interfer inva ionatan iose iova isi iuan iudgment iustin jet jon kafe
        kalendar kameron kanal kandi kap kape kasual kate katerin kati kave keil kenedi kentuki khao kharter khef
        kidnap kinema klai klasifi klasrom klaus kleveland klu komonvealt kompanion kompetitor kompil kompromis
        kondemn konfront konsol konspiraki kontraktor krukial kuantiti kust lai lap laptop lari laser lavrenk leaf
        lesbian liabil lifestil linkoln lisa literari lmao lodg lung madrid mainstream malaisia manipul maria mariland
        marvel masakhuset menu merkhant merki metr midnight minesota minim mirakl misouri monkei mor mous murai
        neighbour neterland neutral neverteles nigeria nightmar nobl nope notabl notion oak oklahoma ongo opera optik
        optim oral oregon outdor outer outlet outlin ove overkom oversea oxigen palestinian palm panik paralel partikl
        peper perkeiv perkept piano pie pier pil pile pirat plug povder pregnank prekious presum prohibit proport
        prosekut protokol proven pub pupil purpl radiat rakial rakism ram ref registr reign render residenti resum
        reveng rifl rik riot romank rotat roy rub rude rumor rusel sandvikh sark saudi sauk sean sec sevent simul
        simultan skandal skope skout slam slike slot sokialist solarsip soner soni span spark spektrum spekul sprai
        stak steadi stevart substitut sumit suplement surgeon susan suspen sveat tablet tai taxi ted toi tokio tompson
        torough tortur tourism toxik toy transmis transmit transpar tribut tril tripl troat trofi trone turkis ukrain
        underground unexpekt upkom upload vakin varen vers versus vherev vietnam viktor vila vildlif visdom voden vore
        vorksop vorn vorsip vorti vulner yea""",
    42: """abc adeku ador advisor advisori afghanistan akent akuraki alaska albert algoritm align amus amy analist anitim
        ankhor antonio arc argentina aron artvork as asasin asert ash aunt autent autom avait aviat babe baker
        bakteria bakup bakvard balot baltimor banana baner barbara barkelona basement basket batman beaten behav
        beneat beniamin beta birmingham blake blank blanket bled blend blond blovn bobi bolt bounk brasilian bride
        briefli brons bud buket bulk bump burden burger cia com danker das deadlin dealt defekt defikit deliber denver
        departur deskend destini diabet diagnosi diari didnt dine dip dirt disagre disarg diskret disrupt distant dok
        donor dougla dri drone drovn earl edi ekuat elektor eliot ema emfasi emis endor entrepreneur eskort estet
        expir fakilit fastest fatal feminist fiber fifa fig flav fles flev fonix forti franklin furtermor garbag
        generous gentleman geograf glasgov glen glove goat gop gos gospel graf gramar grandfat graviti grid grind grip
        grokeri haloven hamer han handsom haras harvard haunt havai havk helen helmet hibrid hike hipe historian
        hitler hiv hod horison hub hung hurikan iake iami identif ideolog idk iealous ienif ierusalem iesika indigen
        indirekt indor induk infant infinit inflat inhabit inherit ining inkent insekt insert instruktor inter
        interfak invad ioga ion iranian iurisdikt jam kabin kage kalori kampbel kandl kane kargo karlo karol karpet
        karton kasino keas keiboard keit kensus kertifi kharlot kheaper kheri khop khristof khronik khuk kirkul klasif
        klever klif klosest klosur kluster koalit koastal kole kolektor komentari kompas kompel kompliank kongresion
        konsekut konsolid kontin kontrari kope kopiright korn koukh kovboi kraig kriteria kualif kuensland kuri kurs
        kustodi lad lamp lasi laura lavsuit legendari legislatur legitim len lend leo lightn lit liver lobi loial
        loialti longest loser louisiana luka madison mama mandat manhatan maraton margaret mario mariuana merit metro
        metropolitan migrat mild misisipi mitkhel mixtur monument moreov mortal mos motorkikl mps nasa nasti naval
        navig nedl neil nelson nest netflix nonsen norm nutrit oldest ontario orbit orlean our outrag over overlok
        overnight pad parad paradis paragraf parker parliamentari pasport pastor pasvord patienk patrol pearl peri
        persist pic pierk pine pioner pleasant pledg podkast pokemon poland polut portland portrai preked preliminari
        premis profes pronounk propaganda prosper punk pupi pusi rabit radar rage realist realm regulatori reinfork
        rekept rekipi reliev rental resembl retreat rev reviv revolutionari rig ritual robinson rod ron rope ruber
        sakr samul sandi sanktion satisfakt seis seler sensor sentiment serial serif shy sibl sindrom sinker skater
        sketkh skues skul slaveri slept smartfon snak soap sombi sorter soter spekifi spur spy sri stab stanlei
        starter statu stimul stir stole submis subskript suburb sue suni sunsin suplier surend surveil svedis svep
        svift svis svitserland tailand taxpai tbh teamat tenese teolog teoret teri terifi testimoni tide tier tiler
        titan tobako tomato tomi torn tos tou trader trainer treasuri tremend tropik tumb turner ugh ukrainian ultra
        unbeliev unekesari unfair uniti unkomfort urgent usag useles utah uter valet valv vampir vander vankouv
        varehous vat vatson vealti verifi vertik vhale vhip vhisper vider videspread vili vintag vireles visa vitkh
        voke von vrek vrestl vright wtf xbox""",
    41: """aboard abstrakt abund ace adiak administ airplan aka akesori akumul alison alok altoget ambit ambul amen anali
        analit ankestor ankl ant antiku anxious arabia arai arkh armor asam aslei austria automobil avak badg bailei
        bakon balon banker bankruptki barak bargain basin bastard beard bee bei belgium beli benefiki beri betrai
        bikikl bio blev bloger bomber brad bras breakdovn breakh broadvai broker bros brov btw bufalo builder bundl
        buterfli butler cam cbs cow dairi dakota darl ded delta demo demograf dens dental derbi devast diagno diamet
        diferenti disadvantag disklo distres dividend dolfin drift dubai dublin dul duo durat dvel eager earliest
        easter eaten editori ekolog ekonomist elabor eleg eleven embasi emfa emili entusiast erekt est evaku expertis
        fabul fairi fakial faktion fare fenomenon feri fertil fiften finest firearm fiser forg fosil fraktur freli
        frog furi gem generik gentlemen geolog gestur gig glorious glov gram grandma grandmot grief gril guilt guinea
        habitat hail halfvai halt ham hapier hapili harbor hardest harison harmoni hars harvei haul haven headakh
        heroin hesit hmm hobi holand holm homevork hormon hostag hul humbl hunger huri ianke idol ieremi iet ievelri
        ike ilus imen imprison influnti ink inkorekt inn instinkt intel intim inventori invis ioan ioi ipad iudiki
        iulia iungl kardin karen karibean karolin kart karv kasualti katl keltik kemeteri kenia keper khamp khankelor
        kharakter khile khoke kidnei kile kilind kitisensip klan kloset klovn kognit koinkid koke koktail kolis
        komedian komenk komod kompakt kompat kompliment konektikut konfigur konkur konsensus konstitu kosta kotag
        kough koupon kourtesi kredibl krep krul kuantum kuba kult kup kurikulum kurtain laiout landlord laughter
        laundri lbs lemon leon leser liar lighter lili lin linda linear mandatori manuskript marker marko markus
        martial mason matrix meaning med meme merg merger mesi midfield mighti migrant mikro miser mistaken modi modif
        modul mok molekul molekular momentum monetari monk montreal mori mud murfi nanki natan nationalist nationvid
        nearest neat neglekt nevkastl nigerian nint nintendo node nomine norman norteast nortvest norvai notif notifi
        novadai oat obes obstakl ofenk onion opres opt ore outa outlok overviev owe painter pal pale panter par
        paramet paris patet paus peanut penkil persuad pete peti phd pilov pipelin pistol pitsburgh plead pond
        portfolio portug poter preakh preskript printer probe profet profound prosekutor prostitut provinki provok
        puls pursuit pusl putin rainbov rakhel ralf rap raper ration rebuild refres rekeipt relukt remedi renov
        reprodukt revel rhetor rhitm ridg rikhmond roast roster ruler safer sailor salad samsung sane sang sarehold
        sav savag selfis sensat ser sergeant setup siera sigh silikon silk sim simpson sirian skar skate skirt skrap
        skrol skulptur slap slev slope sneak soak sortag soup souteast soutvest spektakular spenker spil spoil spous
        stain stair stal stan starv ster sterl stoke strand strap streak stripe strongest stuart subsidiari subtl
        sukesor sumon supervis supervisor supres surf suspiki suspikion svalov tab teft teir temporarili tempt tenant
        tendenk tender terapist testament testifi textur thy timelin tit tod toe tor tori tot toukhdovn tovel tragedi
        tragik trait trauma tribun trol trunk truste tumor tunder turtl undergo underneat unhapi unkertainti unlimit
        unlok vakum varner vein vektor vels vendor vibe vidov viktorian vilain vilder vinkent viral virtu visard
        vitamin vive vont vorkout vorm vrist yup zoo""",
    40: """abraham absent abu adelaid adver akoust akuaint akut alfr aluminum amanda amber amsterdam anal analog andrea
        anex angela apr arkansa arkheolog arktik arnold arog artileri asilum aspir aston autism ave axi bail bakhelor
        banglades bark benet bent bernard berni bisar blair bon bout bradi bradlei braket brandon brev brisban bristol
        broader brusel burnt buse cal cos cum dale dame deaf dekea delik den denial denmark derek detakh detent
        diagram diana diesel digniti diktat diktionari dilan dimension diminis dinosaur disklosur dislik disolv
        dispatkh displak doktrin dope dosnt doug drake dread dub dunkan ebai ego ekosistem elbov elen empov ensim
        entusiasm esenk exempt exil expedit extinkt falkon farmakeut feat feater fin fist fixtur fle fled florenk
        flour flu forbiden foul fragment fraktion freight fresman fridg frighten frontier fundrais fur furious fusion
        galon gameplai gase gaug gdp geneva geografi gif godamn godes gov gps grape grasp grove hai haker hampsir
        hanah handi harbour hardkor harold harper hart hatr heater heir hek her herb hes hidrogen highland hindu
        hispan homosexu honesti hudson humid humili iaki ianet iang iava ieferson ierk inapropri infantri inher inklin
        inmat intak intakt interim interkept intermedi interstat interupt interval iol iorksir ioungest irelev irit
        isl iulian iunk ive jaw jin kanabi kanion kanva kapitol kariag kasei katedr kaution keni khan khant khapel
        kharger khen khin khronikl kiber kinkinati kirkular kirkus kitat kivik klair klarifi kleaner klearank klerk
        knot kohen kokain kolar koler kolumbus komebak kompli kompres kone konfidenti konfin kongrat konkeiv konor
        konskienk kontamin kontend kontinent kontributor konvei kord korel koridor kosmet kounterpart kountles koup
        kravl krepi krov krude ku kube kubek kultiv kurio kurl lader lamb landmark lauren lavn lebanon legit lender
        leonard lgbt lik likenk likevis likuor limb lineup linux logan loid loteri louis lui madam magnifik magnitud
        maiesti makhineri malkolm manga mansion marbl maritim marta masag matern meantim median mediev mediteranean
        mega melodi memoir memor merked merkuri metabol metrik milan milvauke minus misionari mob modest moham monika
        montana moron mose mosku mph mumbai musrom nas nasvil nato nbc nebraska nefev neo nevada nevest nhl nhs
        nikhola niknam nikol noneteles notori nude nyc ofset omg organism orkhestra orlando otava ounk outbreak oval
        paket pakistani palestin palmer pasiv patron patvai peakh pee pend penguin peninsula piti pitkher plagu
        plakement platinum poker polar pork portabl portal porter portugu praktition predat predekesor prei preskrib
        prevail preval previev prokesor prop purto rai raimond rak rankh raven reaktor rebeka rebound refere
        referendum refin refund rehabilit reid reinold rekeptor rekes rekikl rekonstrukt relok remaind remix renovn
        res reservoir retriev rhode rib righteous riko roberi roialti roler rov rubi rug rut sakespear sali salmon
        salon salov sander sanghai sara seisur sekul semest seminar sensibl seo sfere simpati singh sipment sistemat
        siti skam skini skrensot skriptur slate slaughter slim slover smalest soda sofia sofist somedai spa spam spear
        spekimen spi spit spite sprint stanford stank stark startup statik statut steak stiker strav striker su
        submarin subsidi subvai sunset superb superhero superintend superman surgik svap svel taivan tame tan tanksgiv
        te telegraf temper tereaft terebi teresa termal tesi textbok tigh tile timber to toast todler token tovnsip
        transkript travi trek tresold tribal triki trim triumf trive tug tuition tutori uber unanim undertak undervear
        unkertain unto upsid upvard usb usd vade vagon vagu vaist valak varfar variant veaken verbal verdikt vestminst
        vet vhatsov vheat vholesal vi viabl vidt viena vik vinil vink void voltag voluntari volv vorkplak wit wwe""",
    39: """abei abolis abot abs absurd admin adolesk adrian advokaki aftermat agreg ahh akredit ala alah albeit alberta
        alei alergi alot altitud alumni ambiti amid amunit anatomi andr ani antem antibiot apetit arbitrari arguabl
        armstrong arteri artifakt atain aten atm automot autonom autonomi avhil axe aye bait bakiard balet baptist
        baron batkh batlefield bead beatl belfast bengal berkelei beti bever beverag biblik biden bilboard bilionair
        binari bing biografi blah blase blom blunt bmw boast boo bori boxer bra brakelet bres bret brigad brighton
        brit broterhod brovser budhist bulb bulgaria buni burial burk businesman cab chi cod col cox cuz danis darker
        debri def delavar dentist deport depot depriv deskent desktop detektor dial digest dike dinasti direktori
        disguis diskourag disrespekt distort distributor ditkh dodg dodger dome dough drank drastik draver drought dug
        durabl easiest eiebrov embed enakt endang enlighten enlist envelop epa eras erial esex espn estem eva exot
        expenditur exterior farevel farmaki farter faskist fatigu fda feasibl feast felovsip femin feminin ferari
        ferguson fierk filmak finland fisiolog flavour flier flirt flus fog folis fond forehead fountain fourten
        fragil frederik fredi fring frost fry fuker gabriel gamer garet garkia garlik gasa gasolin genesi genokid
        geometri ghana gibson gil gilbert ginger glank glu goin gosip government grandpar grandson granit gratitud
        gregori grenad grifin grom guild gum handbok hardi hast hay header headfon heavier hebrev henderson herald
        herbert hipotesi holokaust holov homeland homer hometovn hon honda hopkin horisont hotest humanitarian hungari
        iaho iale iamaika ibm idaho iefrei iemen ieni ievel imort impair inabl inaugur indikt indonesian ineku ing
        inkompet inkomplet inkonveni ins insekur insul intersekt intimid intrigu intuit ioik iong iosua iourselv iraki
        ironi irs irvin isak isnt itun iudgement iudikiari iunktion iuvenil ivan ivori jar jew jun kaptiv kardif karma
        karniv karot karson katalog katalogu katastrof kater kay kelular kement kenet kensorsip keram keri khad
        khampagn kharit khes khev khili khoir khord khorus khristin khrome khunk kiklist kirk kiten klariti klav klone
        klutkh knit kokonut kolombia kolt komp komrad kon kondom konduktor konfeder kongresman koniunkt konkeal konked
        konkes konsul konting koral kounkilor kountrisid kov kovard kovid krab krane ksekh kuarterbak kub kuban kuiker
        kuin kunt kurt kurti laker lame lang lank lanka leap learnt lebron legion leikest leisur lengti lesli letal
        leverag liabl liam likelihod lil lime liner linguist linkh literaki litig logist loker lou loung lukili luter
        magistr maia maid mainland manifest manila mankind manul mapl mars masakr maskulin meadov medikar medit memfi
        mentor merkhandis meseng mia midland midst mikei milit militia mindset mineapoli mint miseri mislead mistik
        mistres mitkh mkdonald mlb moistur moli momi monro montgomeri morison moto mourn mtv muhamad munikh mutat mute
        mvp neighbourhod nekes neklak nevton nikh niki nikola nina ninia nixon nka noah nod nodl nonprofit norvegian
        nova nsa nun nurseri nutrient oakland obamakar obskur ofsor optimist ortodox out overhead overlap overtim owl
        pac panama papa para pasta paste paterson pea peasant pedestrian pek penetr persekut pert peru peterson
        petroleum pikup pilar pixel plaintif plaistat plantat plasa plasma pod pointer pointles porkh pos postal
        postpon povel prep prestigi prinketon problemat prone proposit pros proxim psikhiatr pupet purs radius rafel
        raider randi readili reagan rebelion refug regain regiment rehear relai renais repai repeal reproduk retard
        reunion reunit reuter revolv rex rikhardson riki rilei rim risen riski roar robertson robust rode rogu romat
        ronald rosevelt rover rubis runvai saft saga sakh sakramento sakrif salvat sanktuari saron sarpli satan sci
        sebastian seferd sefield sekular selfi selv seoul serman seventen sieg simplifi sini sintet sixten sixti
        skarlet skeleton skeptik skuirel smarter sober sodium sofi solidar sonik soundtrak sour sove sovereign
        sovereignti sovka spek spekialti spektat spinal spine spiral splas spon spotlight srink stalk stapl stereotip
        stern stif stitkh stravberi strive stumbl stunt suburban sudan sulivan sung sunlight supermarket supernatur
        surplus sutl svept svorn tako tampa tarif teas tedi tekhnikian tens tenur terain terak terapeut tere terif
        textil tief tirten toiota tomb trademark traitor transgend trenkh trevor triangl triler trilog triniti trio
        troi tub tuk turbin ufc umbrela unakept unavar und underestim undergradu undertaken undervai undervat undoubt
        unifi unklear unkomon unkonski unkov unstabl upstair uranium url vakank valmart vals valt vang vanis vault
        veaker vegan velok venesula venik verb vhat vhelkhair vhistl vhore vietname vifi viket vikipedia vinston
        vitdravn vladimir voiag volatil voleibal vomit vorkfork vov wax wee woo yay zip""",
    38: """abid afghan ahm aplaus apolo arkhbisop astronaut bald bangkok belgian bibliografi biskuit boid borough
        breaktrough brever briant buldog dailight dana dee dekai dekre despair devon diagnost dian disagr diskipl
        diskour doe dona drip dye eden envi evolutionari felix firevork floid flovn fraser freman fuse gadget gandhi
        garment gatevai gel guru hamburg handikap harden hatkh heroik hindi humour hut iakht ienkin imageri inadeku
        indefinit indianapoli infin inland ira iustif ivy kairo kalif kalkium kardiak khurkhil kirus knive kravford
        kritiku krok lego livestok liz llc louisvil mafia malaisian marina maxim melisa meri mik milton miranda
        monopoli moskuito mutant naughti neglig nepal nevman nipl nobel norfolk obei olivia onvard orfan outright
        oversight oxid papervork pave pdf persian pest planer poli prototip pumpkin que ramp rand repetit reset residu
        resili rhime rite robi rumour sage satur seker semit simpler sintesi som sox sperm steadili straightforvard
        superstar svamp svan tasti telekomun tiev treason urin vanila veav vendi vermont vholi vic vii vikious violet
        vodka""",
}
