"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    67: """tod""",
    65: """hak pud""",
    64: """tien""",
    63: """mukh part sol""",
    62: """asi bun kas kuier nustr nuv otro pas porku tambi""",
    61: """ahor algun anos bien dos eso hast kre meior mism otra ten trabai""",
    60: """algo deb dei dia dik estad habl kos kui leg lug nad person pod primer publik sab teng tiemp uno ver vez vid""",
    59: """ano dek despu esa ese esper esta estab estan estoi form gent graki gran habi hekh import kad kual kud kunt lam
        les mal medi mund pais pok polit siempr tan tant""",
    58: """akui amig ante aunku bai derekh di dias durant estar esto gobiern gust hi hombr hor iug kambi komun konok
        kontr lev libr men mes moment nakional nunk parek problem pus sal sea segur seri sid soy tom ultim verd viv""",
    57: """algui aun diferent entonk estudi famili final gan general grand grup hab haki histori hoy inform kiud madr
        maior mientr mis murt nadi nekesit nin ningun nombr pon pregunt present president prim propi punt segund ser
        sig sokial tal teni tip trat tres unik vek voy""",
    56: """adem agu ahi aiud akurd busk dikh dios ekuip empre enkontr enkuntr espanol espekial fin fot fur furon hag his
        ide igual iunt kasi kiert klar kualkui kuant lad ley man maner mexik mir mui nokh nosotr numer padr palabr
        pens pes podri publ rason relakion result segun seman senor sent serviki sin sistem tem termin tus tuv unid
        unos vari vide vist""",
    55: """aktiv aktual akul argentin artikul autor bas dar deberi dentr desarol dig diner eiempl embarg eres esos espan
        estam exist falt favor funkion furs gur hai herman hik hub human internakional kentr khik klas kom kur larg
        list manan mil milon muier nivel obra pag partikip pekun perd period personal posibl prinkipal program proiekt
        purt real realis salud san segu siend sient siguient son tard tier total univer usted vam van""",
    54: """akab akion alto amor apoi blank dan dat eduk efekt ekonom elekion empes eran esas eskukh eskul estuv fakil
        frent furt gener hem inklu inklus intent intere investig kabes kal kamin kar karg kerk komplet kompr konsider
        kontrol kort kost kuatr kuis kurp lei lokal maiori mark med mierd mod negr nekesari notiki obiet ofikial orden
        organis par pien plan plas poliki preki prinkipi proke pust realid rekib rekurd represent sant siti situakion
        sokied som the todavi trav unas uso utilis vas viei vien vot""",
    53: """air ala ali anterior atenkion dad dem demasi difikil dio direkt distint dud elo entiend espaki etc experient
        funt futur hol ingle iniki ios iuan iuli kab kam kamp kankion kapital kaus ker kink kondikion konsei kontinu
        korason kritik kuien kultur kuri line logr lukh luz mai manten mari mat mensai miembr minut movimient mundial
        musik natural negoki not oios opinion oportun pagin paz ped pelikul pen peor permit poblakion produkt prub
        realment red region respekt respon respust rik sak sigl sun surt titul vai val valor ven veo viai volv vult
        vulv web""",
    52: """abiert abril aca administr alta ambo antigu aplik are arma arte asunt aument bank bastant dekision deklar
        diari dikiembr direkion direktor diver dur edad emple entrad eror eskrib europ explik fekh firm fond has iam
        iba ief iglesi imag internet iov iuni iust iustiki kampan kantid kapak karer kart kentral khil khin kiudadan
        kivil kolor komens komentari komiens kompani kont konten len libert lok mar mars medik menor merk mexikan mied
        ministr model mur mustr nakion neke normal nort noviembr ofikin oktubr oper papel per perfekt pid plat pobr
        podi podr praktik priv probabl profesor provinki proxim put rap rekur republ rest rey rio roi sean seis sektor
        senal signif simplement sub sufikient sul sur tampok teknik tendr usuari venesul verdader visit vos voz""",
    51: """adel agost aier akerk akto alrededor amer animal anunki aparek aprend arib artist asoki ataku aut band beb
        darl defen departament deport dese dieron dokument dolar dolor edifiki eierkit ekonomi ela eleg ener enkim
        entend entrar envi epok eskrit espeki establek estil europe event evit exit extran extranier febrer felis
        fiest flor frank fug futbol habit habr har histor ingre institu inteligent inter interior isla iugador kai
        kalid kanal karl kelebr kienki kolegi kolombi komerkial komision kompaner konsegu konstitu kontig kore kuart
        kultural kumpl kurs kustion legal ler limit lugar luis lun mam mand material mediant mestr met metr milit
        ministeri mit motiv ofrek okur olvid opkion original oro pap personai pies popul posibil posikion post premi
        prepar produk produkion profesional pront propust referent regre rein rekonok respet sabi septiembr solukion
        sup superior supust teknologi text tok tvit usar vekin vent version via vin""",
    50: """abai abog absolut afekt ake akept alkans alma ampli analisis angel apen aprob aspekt atra bari barkelon basik
        benefiki bok brasil debi deki dekid destak destin detal dies diput dirig dispon doktor doming don edikion
        elektoral element energi enkant esfurs espo estakion estrel estruktur evident exakt existent exkelent exterior
        extrem fakebok fals federal figur fisik fiskal for formakion franki frankisk fui gast gobern golp grad habri
        her hermo hospital htp impo impust independient indi indik industri inmediat institut intern ioven iskuierd
        iuiki kandidat kapas kiel kient kin kit kiudad klub kodig komerki kompart kongre konmig konsekunt konstrukion
        kontakt kontrari kontrat konvert kor korekt krisis krus kualku kuid kul kulp lengu markh materi maxim ment min
        mostr munikipal novi oblig obten odi okasion okup organ orig parei pedr peligr peru pis plant poder preokup
        presenki profund radi rar reform registr regl rekient religi reunion revist riesg rop sali salv sangr
        sekretari sentimient sex siet siku simpl sufr telefon television teritori terker tir tribunal union vend veng
        viktim violenki""",
    49: """abul afirm agent aktitud aliment altur ambient amerikan amo and antoni arbol arkhiv armad asistent asul avion
        ban bel bonit bras dam dand debat delit demand demokraki depend des deskubr determin detr digital disen diskur
        distanki dobl dorm drog eierkiki empies enemig enorm ensen entreg entrev esken eskribi eskritor espekif
        estadouniden estatal expresion famo felik fras fri fronter funkionari gratis grav gustari hambr hari heramient
        honor hotel huv iapon idiom ido iesus imagen imagin independent integr intenkion inversion invit iohn iork
        iudikial kaden kant karakterist kategori kerkan kientif kirkul klav klient kokh kolabor kolekt kompetent
        konfians konflikt koniunt konkept konosk konstru kop korupkion kreakion kredit krekimient kub lans letr lid
        lind manul martin memori menkion metod migul militar minim mio mision mor moral munikipi muri nak naturales
        norm observ okho pabl pareki paris parku partikul pel pensamient perdon pie piedr plai pong posit posterior
        pren pres presupust previ propied protekion rat reduk refier regim regional rekord respond revolu rob rok rus
        santiag sed sekion sekret selekion sexual silenki sirv sold sui suked tempor tendenki teori teren teror tiend
        tor tra tradikional trankuil transport trist tui usa venesolan veran verl ves viend viern viktori volvi""",
    48: """abandon abrir afur agenki akident aktor aktu albert alemani alkald altern alumn amba amenas anda anual apart
        argument asamble asegur asesin asesinat bail bander bast batal bienven bols bosku das dav debai ded dedik
        definit dekidi demostr denunki desaparek deten deud disfrut disk diskusion dispust distrit dulk dun ekuador
        elektr elektron enferm enfermed enfrent enlak enter entra espald estari esten estrategi etap expert expre
        faktor fakult favorit festival fotografi franke frut fundakion fundamental garki gat genial gestion gogl gol
        grit guardi hog hoi impresion indigen industrial inkreibl instal iod ius kabal kabaler kaf kaid kalor kapitul
        karakt kareter karkel karn kastil katol kelul khilen kier klasik kokin kombat konferent konfirm konkienki
        konkiert konoki konstant konsum kontext kontien konver korient krek kristian kuadr kuit laboral latin lee
        leiend levant limpi londr lopes luk luvi makuin manei mantien mart mas matrimoni mentir menud merek mia modern
        moned mont montan motor movil negat novel obvi ofert oial ojo oposikion orgul orient oskur pakient pan paul
        penal perdi piel plak plataform plen popular prekis presion pro prob proked proposit pur ram regal reki
        rekuier rekuper relat reserv ros rusi rut salg senkil sep sesion sigu simil sos supon supong taman tariet tas
        teatr tendri terk tradikion tratamient tren ubik universitari usad usand util vehikul velok vem vient vil vio
        vision viviend vul vustr""",
    47: """adeku adult afrik agreg akadem akas aktuakion akus alegr ana anim aproxim audienki bar bark basur beles
        bibliotek blog bol bolivi bomb brev buskud dab deber defend dekret delant demokrat demustr deskan dibui dieg
        disposikion distribu division doy eiekut elimin empresari enkust entren entro eropurt eskenari espektakul
        espiritu estand eu exposikion fabrik familiar feder femenin fern frekunki frekunt ganador gas gir global gobi
        gonsales habil humor iai iaiai iardin ideal ident iguald iii ilegal impakt individu individual inferior
        influnki ingenier inikial instrument intelektual inten inviern iorg ioutub itali iur iuv iuventud kampeon kank
        kapit kifr kilometr kolekion kolombian koment komit kompar komprend kompromis konexion konkur konserv konsig
        kopi korespond korespondient kostumbr krim kriminal kuban kumplean kust labor legisl lekh lenguai lent leon
        liberal lig lim lin literatur logik lor mader manifest map maravil medikin mekan mental molest moren mukhakh
        muse musikal navid new obstant okuri onda onlin palaki pantal partikular patri perfil permis perspekt pertenek
        pidi pierd piern pist planet pobres pot prefier prision promedi proporkion protest provok rapid reakion regul
        rekibi religion resident resistent resolu resolv restaur retir robert rodrigus romp rural salari salt salvador
        sankhes seguidor sentenki senti serv sevil signifik softvar soki sorpre suiet superfiki suprem tare tempran
        testig tont urban uruguai vakakion valenki veas ventai ventan vest volunt""",
    46: """abre abus adentr adikional adoleskent agrikultur aiunt alegri alem aleman alians alkank alkohol ama ambiental
        ambit amist apertur arab aregl aren art asient asim avank aventur bes bloku bord cae dal daniel debil defin
        definikion den desastr deskarg deskrib deskripkion dignid diktadur diri dirigent diskulp divert dokent domini
        dul editorial embai emergent emokion enfermedad enkarg enriku ensai episodi eskal estadist eur evalu evolu
        exam exig exkept exklus explot fal fas felip fernandes fi fil filosofi finank finankier fus garanti gay gord
        grafik guard guatemal gui haz horari iban idiot imperi infantil inglater inkendi inmigr interpret intervenkion
        iorn ira isrel italian iudi iusg kabl kalient kap karai karak karin kartel kastr katalun ken kerebr kharl
        kirkunst klim kol koloni komand komet komplei komport kond konden konduk konklusion kons konstitukional
        konsult konviert konvirti kordob koronel krist kriteri kubiert kubr kuint lament lektor lektur likenki madur
        martines meskl mierkol mikhel monton naki nakimient nav okidental ost oye panam parlament pasion patrimoni
        patron pek pekh pele pelot pendient peres permanent pesk pintur pom posi prekio prest primaver prinkip
        produktor prome promokion propietari proteg radikal rafel ras rei renunki resum ritm rom rostr rud ruid salon
        seas sekundari senador sensakion separ sign simbol similar sindikat situ sombr sov suld sum super temperatur
        teribl tio tipik toku ton torn tradukion trafik trai turism unidad universal usan varied vasington vea
        verguens vert vieron virg vivi vol volum vosotr you""",
    45: """abras akademi aked akeit akompan aleiandr amant anad andar andre aniversari anokh antekedent anti apareki
        aparent aport asuk audi ausenki australi avis bienest bogot britan brom dars dart defensor dialog dient
        difikultad difusion dimension dir diskut disposit dok dokumental dram eduard efikient eieku ekhar embaras
        entid entorn ere eskuin estadi este estim exkepkion extension extra fenomen feri fiel finanki format fraka
        fuim georg glori gomes grab greki grieg hier homenai horibl hus iapone iavi identifik ignor implik infanki
        infrestruktur ingenieri inokent interkambi introdukion irse iuk iurid kabel kaliforni kamion kan kans kantant
        kastelan kerves khist kien kikl kim kiudadani kobr koleg kolumn kompust konkentr konsumidor kontest kontribu
        konvenk koper koron korupt krenki kristin kulpabl kultiv kuot kus ladron lag lansamient lav leid lekion leo
        lider lokur magi maldit marg marin matemat mukhisim multipl navar neg nikol oid okult olor oriental pared pase
        pat pedas pension permanek peruan pet petrole pokuit porkentai pos pose potenki potenkial pretend primari
        prinke progre promov propiedad provinkial rai rais reflei refugi rekog rekor relev rent repent rikard rikus
        rios ris rol rosari sabor sapat sek sen servidor sier sigui sinker solikitud sonris soport sukedi tabl talent
        tar tekh tel temporal tim torne transmision triunf trop trump turn vaki vei veint vias virus vok xvi""",
    44: """andaluki bek defekt dim durm entidad eskol hakiend infiern lesion modif repit roman sext""",
}
