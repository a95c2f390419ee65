"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    66: """tout""",
    65: """fait""",
    64: """bien etre mem""",
    63: """autr fair frank""",
    62: """aus bon deux etait moi mon part peut""",
    61: """avoir entre grand iour kuand non san ser suis tous tre""",
    60: """alor ane ans avait dir dit enkor faut kel kour kulku mond parl pas person peu rien seul temp voir vrai""",
    59: """aur depuis don donk etat fil fin fois hom iam kertain khos kontr moin notr pai sous toi touiour trouv vie votr""",
    58: """aim ains dei demand droit fais fem gen import iust khes koup kuoi leur mes mort nouveau nouvel oui park pens
        plak point port premi premier puis rest soit sort tel ton travail trop ver vil""",
    57: """ariv aukun bas beaukoup car cas cet dev dis doit ele enfant general heur histoir ici keux koment kompt kot kul
        kustion mal meileur mieux mis mois moment nom nos paris pend pet petit plusieur polit pour pourkuoi present
        sais trois""",
    56: """aid aler apel aret besoin derni diferent efet egal ekuip eux famil fort gros group haut ieun ieux iou kelui
        khaku khang komun konseil lais lieu lor mainten maison mar markh mer merk metr moien not peux pouvoir prendr
        pris prix problem raison regard saint selon semain servik sit sokial sokiet suit tant tet utilis vais veut
        veux vos""",
    55: """afair aileur akord amerikain ankien arme artikl ases avais aves avon bel dernier devr direkt eau ekonom enfin
        ensembl entrepris etaient exempl film font fork form genr gouvern gur ide iean jeu kaus komenk lign livr loi
        main mot national niveau nombr ouvr per plein pouv pre president produit proiet propo publik raport renkontr
        savoir sen simpl sistem soir souvent suiv surtout tes vit vois""",
    54: """air aktion aktul amour argent art asur atend aut beau but debut desus develop dieu dur ekol emploi ensuit
        environ esai etais ete etud expliku fak fakon fer final fond fonktion foto fut gagn gard iournal iourne kentr
        khef kherkh klas kon korp krois kuatr loin long matkh membr mesur met minut montr noir nombreux nuit ordre
        organis permet peuvent plan plutot posibl post prend prinkipal propr publiku region rekherkh relat rend
        represent resultat retrouv saison sekond sembl situat som suiet ter the tip titr tour trait truk ven video
        vient voi voil vont voul vue""",
    53: """afin age agit aiant aktivit ami amis anglais anonk atent auteur avaient blank depart difikil dout ekrit elev
        envoi esper etabl etant etc europ europen exist fakil format frer gar gaukh grak heureux humain imag inform
        interet international iug khambr kharg kher khoix kink komplet kompr komprend kondit kontinu kre kubek lien
        longtemp malad manier manku marku matin mauvais milion ministr mont musiku nord obiet parent parfois partikip
        pein personel pied piek pier popul pos posit pratiku pret program prokhain rapel rapid realis regl reseau
        retour risku rout rue rus sait sal sent siekl sign son sourk spekial sud sup tard term tomb total train unis
        valeur vent verit vien voit voitur""",
    52: """abord administr ait akhet ales apliku asoki ataku autour avis avril dat dekid deklar del derier deuxiem
        doivent done ekout elekt envi epoku esprit etudi euro experient ferm feu frankois habit hi ianvi interes
        interieur iuilet iuin kadr kampagn kart kepend khakun khank khois klair klub komand konais konkern konsider
        kontrol konu kritiku kualit kultur lakul langu lank letr libr limit lir list lokal lorsku mai malgr mang mec
        medekin merd mesag milieu mod mouv naturel nekesair normal ofre oka oktobr oper origin ouais ouvert pag parm
        partikuli perdu period peur pir polik pourt presku produkt prokh rel rendr repon respekt roi rol roug sant
        sein sekurit septembr serieux seront sken sour tekhniku text tir traver uniku vivr voix vol vot""",
    51: """absolu aiout akte alemand anali animal aout artist augment avank avion bois boniour bout bureau dekembr dekis
        dekouvert dekouvr demain deven devenu devient devoir dix dois domain eglis element endroit engag enseign ereur
        espak espek evident faudr fet fevri finank fisiku hein hor ile imagin impres instal internet invit iustik
        kanad kentral khemin kit klient kod kolekt kompagn komprendr komunaut konfiank konstitu kontrair kontrat
        kouleur kourt kreation kroir kuarti kuit larg lekul libert lion longu lou mair matier mikhel militair min
        mision model mondial natur novembr numero obiekt oblig ofikiel okup oubl parol partag partikulier partout
        pasag peupl plais plupart prekedent prekis prepar preuv prinkip profesionel publ putain rar refus remarku
        rentr republ respon reus rev sauf sav sinon situ six skienk soire sol solut sport suk superieur telefon ten
        tent terain test toukh tourn transport traval troisiem universit vas version veulent vieux viktim viktoir vis
        visit viv voiag voik""",
    50: """adres afriku agent ake akept akteur akuil album alemagn and aport arab arive asemble atendr aupr autorit bais
        bal band banku bat ben bientot bord bras debat defen dem deput desorm destin detail dimankh direkteur dirig
        disposit diver dos dosi doubl edit efort ekhang emis empekh energ enorm entendr entendu etrang etranger even
        evit exakt extrem faibl fas faux foi frais futur gener gout grav histor honeur hotel iapon imposibl independ
        industr instant kandidat kapabl kapital khamp khanson kharl khien khifr kivil klasiku kombat kombien komerk
        komerkial komis konaitr konsekunt konserv konsom konstrukt kontakt koupl kout kris kuant lit lumier lut
        magasin maiorit maitr manifest mariag marin medi memoir mid moit monsieur mur new nul obten oust outr paix par
        parfait paul pauvr perdr perm permetr personag pot prefer pren pres presenk prevu priv probabl profeseur
        puisku rakont realit regim rekent reku religi remplak rendu repondr reserv rikh samed sang sekret sekteur sept
        serv skientif soi soient soin soleil stil suf suivr sur tabl tand taux tenu teritoir termin tom tot tue union
        unit venu vert vilag voulu""",
    49: """abandon akident alait amelior anti apareil aprendr arbre arier ateint avantag aven avokat bah bar beb blankh
        bleu boit bref con cul dam david definit dehor demokrat difikult disent diskour disponibl doigt doku dolar
        domag dure eduk ekrir enkut entend entier entrain episod esentiel espagn etap evolu existent exkelent expres
        exterieur fakebok fal filip fou frap froid garkon gestion gratuit habitud hiv hopital huit imediat impo impot
        indiku info invest iol iork ital italien kakh kalm kamp kanadien kapakit karakter karier kas kategor kek khain
        khampion khat khaud kheval kheveux khin khinois kiel kinem kitoien kol komentair komit komport konduit
        konferent konfirm konkept konkour kontent korespond koukh kubekois kuotidien leskul lev lie lieux ligu lourd
        lund magnif makhin makron malheur men metod minister mme modern montreal muse musulman nation net neuf observ
        oil organ ouvertur ouvrag pap papi pareil parf pense pert poid poliki pont populair posibilit pous presion
        prison prive pro prof profit proposit propriet proprietair proteg protekt provink puisank radio reaktion
        referent religion repris responsabilit restaur retourn reunion reven seigneur sert sieg soldat soutien stad
        star struktur surfak tableau tail teatr tendank tien tient toutefois transform tribunal tu usag vakank vaut
        vehikul vendred via vienent vin violenk visag vites voisin volont vouloir""",
    48: """absenk adapt adopt ador afrikain agenk ail akhat akompagn akus ale alger ame amen amer angleter aniversair
        aparent apris aprokh apui asist aspekt autoris bateau belgiku bilet blagu bles bonheur boukh boulot britan
        bruxel budget cru danger dans dedan defaut depen depend design desin desol desous diskus drol efekt elektr end
        enem enlev enregistr entrer enver epreuv espagnol espoir estim etoil examen exerkik exkus exploit exposit
        exprim fan faveur festival figur fix fleur foret fourn fra front frontier fruit gaz georg ger grek gul hauteur
        holand htp iaku iardin iaun identit iet ieud industriel inskrit institu integr intent intervent iohn islam isu
        iuif kadeau kaf kapitain kelebr kent kes khant khi khretien koin komplex komt kondamn konkert konstat kontext
        kontribu kourag krim kroi kroit kuas kulturel leger lendemain liber log lois londr madam maieur mari mark
        marseil martin menak mention merit meti miliard moindr montagn moral moteur munikipal naisank nikol nol numer
        oposit orient original oubli outil parisien parkour partenair patient patron peau perd pist plait plant plat
        poison prink profond prok prokedur prokesus prouv pur rang reform regional regulier rekevoir relev remetr repo
        repond resist resourk retir retrait revenu revient revolu rir roial roiaum roman ros sac salair salut sauv
        seank sekretair signif skolair souhait souk spektakl station statist strateg suport surpris tax tekhnolog tem
        teor teror top troup uni util vek vendr vieil vingt volum""",
    47: """adult afikh afirm agir agrikol agrikultur aktif aktualit alkol alon anim anul apart aprend asok ateindr ateli
        atir auront auto aventur avou bain batail batr beaut belg benefik bernard bet bisar bordeau bordel bos boug
        bretagn bruit bus dang davantag defendr degr dent dep deplak det determin difus disain dispo distank dokteur
        domikil dorm douk douleur efikak ekran elu empir enti entretien etag expert extrait fabriku fakteur federal
        fenetr fenomen feuil filosof finanki finankier fol fotbal foutr frankh furent gam gentil global gogl hasard
        hero iamb iesus ieunes iii imeubl impakt influnk inkroi inspir institut inteligent intern inutil ioi kais kank
        kar katol kelul kentain kert kerveau khampionat khas khateau kilometr klaud klimat koleg kolegu koler kolon
        kompetent kompo konskienk konstruir konstruit kontenu konver kred kroisank kualif kuatriem kuisin lac laurent
        lektur like logiku longur maman mard mas materiel max mek merkred mili minimum mobil modif morkeau mour navir
        neanmoin negoki nekesit nez nukleair obtenu ofiki ofrir oiseau olimp opinion opo option oreil palais pase
        patrimoin perform permanent permetent personalit pilot planet pom posed poursuit prenent primair reduir reduit
        redukt rein reioindr reket rekonu remont rempl ren reprendr resembl resum retard reun revankh reveil revel
        revenus revoir revu rivier robert rom romain sakh salar salon savent sekondair sekour sektion selekt separ sex
        sexul silenk simp sindikat sir sois somet sourir souven statut sub sufis suplementair surveil talent televis
        temoin temperatur tentat tier tradit trak trankuil trist tromp trouvent tvit univer urgenk usin utilise van
        veku vid vik violent vision voudr web you""",
    46: """adversair aient aiment akadem alain ali aliank aliment alimentair amateur ambiank amit andre ange apar
        apartient aprek argument arivent asis atendu atentat aukul auparav autonom bac biblioteku bilan blak blesur
        blog boir bouteil brankh bresil bris cap cle daniel defait defin dek demeur demontr den deskript devon dimen
        disku diskut disparu distribu divis domin donent doux duc efektu egalit ekhap ekhek ekhel ekritur ekrivain
        elektrikit elus emot emplois enfank enkeint entraineur epous eroport euh evalu exkept faim fameux familial
        faus favor feder feminin fidel fikh fiskal fit fonktionair for formul fous garant gest glak hain henr homag
        honet hont huil humanit humour ignor indik individul individus inferieur informat ingenieur initi initial
        inkonu inkuiet inskript instrument interd interpret isrel iul iurid kabinet kalkul kam kanal karakterist
        khaleur khapitr kherkheur khomag khroniku khut kirkul kolabor kom kompetit konduir koner konfl kongr konkentr
        konklus konkurent kontient kontraint kopain kouvr kriminel kroix kuantit kuart lait lakh langag legend lekon
        lekteur liberal lil literatur lun mandat mankh marok maximum medail medik medikal mekan menag metent metro mil
        monai motif nant neig nik norm nouritur ofik orang pain parlementair parlent pasion peintur pen pensent perso
        perspekt pis plag plaku plateau pleur plui pokh porte pouront pouvon presidentiel printemp prisoni produir
        produkteur profil proked prom promes provoku proximit rak ramen realise reflexion refug rekonais rekord rekour
        rekuper remis remport renseign rep repet repondu resident restent rikhard ritm rob rond ru sarkosi sauvag
        semblent sensibl signal simbol similair solid sondag soufr souten souvenir souvien spekif sportif takh tap
        temoignag tension tim toulous tourism traditionel tradukt travaileur trent troubl uns vagu val veil velo vendu
        venus verifi vet vinkent visibl vrais""",
    45: """abon agreabl alexandr antoin arkhiv asi atitud automat bater bienvenu bravo def dekr denonk depo desert
        destine detest diminu dous ekuilibr emanul empereur esenk eton eut exemplair exkeptionel explo fakilit fatigu
        fi fondat fotograf frankofon gamin genial gos grev haus impliku inde instrukt ioutub iudikiair iusku kerkl
        khausur kibl kiti kompliku konsakr konsist konst konsult konvent kouvertur latin legal legisl lieuten liv
        logikiel manag manul maritim melang mensong ment meurtr milit mineur mit olivi ombre one ouvri paisag pasent
        patrik plaint portabl portr prek prinkes progr progres promot proven raion reflekh rekoit repr rou sakr saut
        skenario skor sor superb surpr tarif tas teribl tort tourist tourne tournoi trou universel universitair urbain
        vasington vast viand vierg volontair""",
}
