"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
    67: """sein""",
    65: """al son""",
    63: """and gut hier iahr mal mein mikh mir viel""",
    62: """erst gans im neu seit veit""",
    61: """den deuts gibt gros kont""",
    60: """also dir einfakh find geht lang mens selb tag vurd""",
    59: """alt arbeit deutsland fal frag frau hab hat heut klein kom komt las leb makht man nikht rekht spiel svei uns
        var veis velkh venig""",
    58: """beid bereit berlin bes bit dabei dank einig end geh gerad gleikh halt hast iung kein kind land letst lieb
        moglikh mus must rikhtig sag sagt seh sikh sond teil virklikh""",
    57: """besond best bild dafur dasu drei eig einmal eukh geb gemakht genau gern gesikht glaub haus her hoh kam klar
        kurs leut meist natur nie person polit sei sieht snel sovi spat stadt stark stat steht uhr vahrend varum velt
        verd vieleikht vikhtig vohl volt weg""",
    56: """art bis davon dein denk eigent etva europa fast fruh gab gar geld grund iedokh iemand kan last leid liegt
        mokht nakh nam par sakh solkh steh stel stund sul suruk susam sveit the tun vis vokh""",
    55: """alein alerding anfang bedeut bekant bekom bestimt bleib bukh darauf darf der direkt eben ekht entseid erhalt
        famili folg freund gehort geseh ging hand heist hint hokh lag link makh minut monat morg nah nakht neb nehm
        nein oft plats red rund sahl seigt sieh slekht sogar solt stand sukh svar sver unternehm vahl versied vol vort""",
    54: """abend aktul aug aus auserd auto beispiel berikht bleibt braukh bring bzw dah damal daran darub desalb deutlikh
        ding einsig erfahr ervart es eur euro fahr fand film fuhr fuhrt gemeinsam genug gesagt geselsaft got grun grup
        hin hof kaum ken kopf krieg laut leikht les los mag mehr musik mut niemand ofent onlin ort ostereikh polisei
        probl punkt sau seig sonst sreib stelt stras svars tema tol untersied vas versteh versukh vert vier""",
    53: """ahnlikh algemein angebot antvort artikel bad bai bald bau bereikh besukh braukht burg danakh des drit ebenfal
        egal eher elt endlikh entsprekh entvikl erfolg ergebnis ernst fals fehl fest folgend form foto funf gefahr
        gefund gegenub gesets gevin gilt grost hamburg hers hilf hor ide international kampf kauf kost lauf lieg mankh
        milion mit mitglied munkh nakhd nen oben of partei preis pro problem raum regel regier reikh rein rikhtung rol
        rot saf sats seis siel sin sistem sofort sohn spd spielt sprakh sprekh start stim sud sukunft sveis tat
        tatsakh team tod tref trotsd uberhaupt ubrig usa van vart vat verein versukht vervend video vien vil virtsaft
        vuns""",
    52: """afd akht all amerikan angst arm aufgab aufgrund band befind begin beitrag beseikhn besteh besteht beveg bevor
        biet blik bringt brud dadurkh dakht darum dat dien druk durf durft einsats einseln englis ereikht erfolgreikh
        erklar erklart erstmal frankfurt franso frei gefuhl gegeb gemeind genant gesaft gesamt gest gevord gluk grens
        halb hart haufig heis helf ieveil in inerhalb information insgesamt interes internet iugend kent khank kirkh
        klas koln konig korp lauft lehr lern lies madkh mai mankhmal mars meint meinung met mitarbeit moment nakhrikht
        nimt normal nuts obvohl pasiert pet plan proiekt prosent raus reis sad sah seint sekh selt septemb sets setst
        sieg siemlikh sits slieslikh slim sorg sosial spas stimt studi stuk sukht sunakh sup sustand text tief tot
        trag tut unt unterstuts vahr vahrsein verantvort verbind verges vergleikh verk verlor vermut vieso visensaft
        vohnung volig volk vorstel vust""",
    51: """absolut ach aktiv april arst august ausland bahn bank bekomt beruf besieh besits bet betrieb blieb bod bos
        breit cdu dageg ebenso ehemal entalt entvikelt ersahlt fahrt falt fan fertig folgt frankreikh freu fuhl fus
        gebiet gebrakht gedank gehor gekom genom gerikht gering gestalt gesund gevis gleikhseit gold grad habt halo
        handel handelt hinaus histor hol hort hund iahrhundert iahrig ihr inhalt insbesond interesant irgendvi iuli
        iuni job kart komplet kraft kreis kritik kul kultur kund kunst langsam leistung list losung mark markt mas
        meng mikhal mindest mitel nahm namlikh net new nokhmal novemb oktob opf per perfekt positiv post prasident
        privat program rahm rat region reih reikht rikht sahlreikh saison sehn seid seitung sex situation som sovohl
        sprikht srit stil stutgart suld sumind sus susats suts svierig tekhnis tier tip titel tokht toma tor trots
        veranstalt vergang verkauf verstand vertrag vertret vobei vorbei""",
    50: """ahnung aktion angab anslies ausbild autor begrif behaupt beispielsveis beobakht berg besaftigt betrakht beveis
        bevolker blau bot brem bus dam darin denokh desemb desveg drauf drin dum ehrlikh ein eng entfernt entstand
        ereikh erken erneut erofn ersahl fakebok farb februar fehlt firma fis flukhtling ford forder frank freundin
        funktion funktioniert fusbal gast gebaud gedakht gefal gehalt geil geleg genauso georg gerat gesprakh gesrieb
        gestelt gevahlt gevalt gluklikh hal halft han has heilig heraus heutig hinveis hotel htp ianuar ien ind
        interesiert kalt karl khef klub knap kol koleg komentar kontakt kostenlo kunstl lakh lebt ledig legt leipsig
        leit lied lief likht lini luft lustig mansaft martin medi medisin meld mitlerveil model modern mul notvend num
        ofisiel okai ost paris parti pas past plotslikh pol position produkt regelmas rest rusis rusland sahlt samstag
        seien sel sen seri seug sieb sif sikht sim slaf slag sogenant sol somit sontag sova soveit sport spur standig
        surst susamenhang suvor svakh tatig teilnehm teilveis tem test tis total traum tur typ uberal unabhang
        unbedingt universitat unterveg ursprung vahrheit vakh vand ved veist veiterhin venigst verbund verdient verfug
        verhalt verkauft verlas verletst verofentlikht vesent vest vet vokhen vorh vorhand""",
    49: """alternativ amt andrea angeb angrif anlag ansahl ansprukh anteil ars auf aufmerksam ausag ausdruk ausfuhr
        ausgab ausvahl baum began begint begleit begrund bein bend benuts benutst berat besahl bestand besug beteiligt
        betrof bildung blos blut brakht brief daraus darstel darunt denkt derseit dik diskusion dolar dorf dran draus
        durkhaus ehe einflus einheit einrikht empfehl energi entdekt entsied entsteh entved erd erfolgt erheb erin
        eriner erinert ervahnt ervakh etc fahrseug fas fenst fernseh fing flakh for fordert fragt freie freien
        freiheit freitag fremd freud fris froh fuhlt fur gebor gefalt gefragt gefuhrt gegang gehabt geplant geseigt
        geslos gespielt gesukht getan gevon glaubt gmbh gogl grundlag grundsats gunstig handi hanov har hauptsakh
        herstel hey hielt hilft himel hintergrund hofnung iapan iedenfal imerhin insel institut insvis interviev iohan
        iohn iork irgendvan itali kais kamera khina khristian kilom klasis klingt konsept kontrol krank krankenhaus
        kukh lad leg leist ler liv lok london lust masnahm max menslikh mes montag nas national nent niedrig niemal
        nix nord not notig ofenbar ofn ordnung organisation park partn patient praktis proses rekhn ren rom ruf ruh
        ruhig saft seikh seitpunkt sekund sentral sik slos slus sobald solang soldat song sov spesiel sreibt star
        stein sterb steu stols studium suletst svek svest taglikh tekhnik ton top tragt trift trink uberas uberleg
        umgeb unterstutst untersukh urlaub vaf vag vald varm vebsit vein vekhsel veltveit verbot verbreit verfahr
        verhaltnis verli verpflikht version vervalt vild vint virkt virst vohn volstand vorbereit vorn vorsits vorteil
        vund zug""",
    48: """abgeslos abslus album anbiet anlas ans anseig ansikht anslus anvend app arme aufgenom aufnahm auftrag auftrit
        auseh auserhalb auslies austel automat babi bar basis beding begegn behalt behandelt behandl behord bekam
        beliebt besahlt besreib bestatigt bevert bevust bier bruk bund burgermeist buro csu dahin dau daurt david ddr
        demnakh demokrat dient digital dikht dresd durkhsnit duseldorf ehr eindruk einfuhr eingesetst einstel ek
        england erhielt erhoht erlaubt erlebt ersein ersi evig expert fdp feiern fein feld fern feu fiel figur fik
        final finansiel flieg flughaf forsung fort frans freut fried friedrikh fuhrung gang gart gebaut geburtstag
        gefordert gegensats gegn geign geist gekauft gelang gelb gele gelernt gelt general generation genutst gerekht
        gesenk gesetst gestorb getrof glas grosart guk hang haut hel herb hingeg holt hundert iahrlikh iii info iosef
        ioutub irgendva irgendvo islam isral iud kafe kas kategori katol kats kharakt khine klaus kokh komend komis
        kon konkr konsert krankeit kritis kualitat kur landkreis lebend leitung literatur lokal lov mail maria masin
        mehrheit mer merkel metod militar min miteinand mog mord mund museum naia nakhfolg negativ nets ober ofensikht
        pak pasi paul pferd polisist praxis pres produktion profesor ras reaktion real reg relativ religion ret riesig
        ring robert roman ruk saub sauspiel saut see send sendung serstort singl sitst slies smers sneid spanend spani
        spiegel spits starb statist statlikh stefan steig stern stet streit strek student sufal sufried sug sugang
        sugleikh suh suhaus susamenarbeit susau tans tas tausend teat telefon temperatur termin tim tipis tour train
        trat traurig turkei turkis ubersets uberseug ubertrag ublikh umstand unbekant unfal unglaub union unmitelbar
        unterhalt unterikht unterseid urteil usw valt veg verandert verbung verdamt verdi verhind verkehr verlag
        versikht vertrau viederum viert vilkom virk virkung vits volfgang vorslag vunderbar you zog""",
    47: """abgeordnet abhang abs absikht abstand abteil afrika alexand alkohol amerika ana anali ander angestelt anhang
        anruf anseh antrag arg aufbau ausgeseikhn ausnahm ausreikh bahnhof baier bal baut beamt beantvort bedarf
        belast benotigt beruhmt besaft besitst besrieb bestat bestel bestim besukht betragt beverb bilig biser blat
        blod bok bon botsaft braun britis buhn bundesliga daniel dar davor dek demokrati design detail dienstag
        diesmal donerstag dopelt dortmund dreh dringend dunkel dunkl durkhgefuhrt eindeut eis element empfang entfern
        entgeg entsprikht ereignis erford erful erfult erhoh erikht erleb erseint ersielt extr extra fahig fakt feind
        fet filip firm flas fleis flugseug flukht freivil freundlikh furkht gam gas geandert gearbeit gebraukht gegend
        gegrund geland gelost gemeint genies gesaf gesog gesprokh gevan grab gras grus hangt heimat heinrikh heins
        herman hern herslikh herum hes hies hinsikht hinsu hofent hos hubs hut iahrsehnt individul industri iournalist
        irgendein italien iudis jan kanal kant kari khristlikh khristof kino kiti klag klik komision komput konflikt
        kreus lek liga lit lost lug main mama manlikh mari masiv material mehrfakh merk miet miliard mio mist mitl
        mitvokh mod moglikherveis musikal nakhmitag nation netsverk neun niederland nim nurnberg nutst ohr one ordent
        organisiert original papi parlament pasend paus pflans pfleg pflikht plus prasentiert prufung publikum radio
        rand raukh regional rekhnung rekhtlikh restaurant ros rum sal sam samlung sand sang sarf sat seitd
        selbstverstand sentrum servik simon sing sinvol smartfon sorgt sori sovieso spanis spar spend srieb srift stam
        stamt standard standort statfind station steigt stek stekt stiftung stimung stof strom struktur sturm sunehm
        surikh sustim sved sveifel teori tradition traditionel traf training tret trit trug trump tvit uberast
        ubernahm ubernehm uberseugt ukrain umfas ungefahr unmog ursakh variant veiblikh vel vend verander verband
        verbrekh verdakht verf verfolg verfolgt vergeb verlang verlangt verlauf verlets verlust vern versteht verteid
        vestlikh vetbeverb viderstand vilhelm vind vogel volf volkom vorausets vorsikht vortrag vunderson vurtemberg
        wen wow""",
    46: """abgeseh absnit adres akt akti aktivitat altag amason andererseit andert anfrag angefang angegeb angehor
        angenehm angenom angesikht anhalt anmeld ansats ansein anson anti anvalt anve apl arab arbeitgeb argument
        aspekt auflag auflo auftret augsburg auseinandersets auserst ausieht ausvirk bak bearbeit bedenk begeistert
        begon bek beleg belegt bemerkt berekhn beseid besetst besirk beslos bestelt beteil betrag betreib betrift
        betrug bevegt bevohn big bislang blak blog blum box brandenburg brot brust bundesregier bundestag bunt dakh
        daneb dargestelt debat derart desto dieien diver dokument dreht drog drub efekt eigensaft eigentum eingestelt
        einlad einvohn endgult engel entdek entlang entsteht entsuld entvikel ergeb ergibt erkant erkentnis ernstaft
        ersetst erstelt erveitert evangel event eventul fahrad fair fakh faktor fang feiert festival filosofi flug
        flus formel forum freiburg galt gebet gebild geblieb gebraukh geburt gefahrd gefang gegenseit gegenteil
        gegenvart geheim gelas gelegt gelung gemas gemeinsaft generel german gesikt geslekht getot getrent gevikht
        gevint gevohn gevohnt global graf grau griekhenland griekhis grif gunt ham handlung hauptstadt hausalt heftig
        heirat held hergestelt hervor hierbei high hitl hokhsul hols homepag horst iag iak iam iean iemal iesus ilegal
        informiert initiativ instrument intensiv iran iurg iurist kandidat kaput kel kentnis khrist kleid kod kohl
        komplex komunikation konsekuns kras kris kritisiert kulturel kum kunftig landsaft landvirtsaft laufend leagu
        leis lernt liebt liefert liest lohnt lokh ludvig mains makhtig manag mangel markus mat matemat mau maximal
        media merkt mind minist mision mitelalt mobil momentan moral moskau motiv motor muh munst muslim nahesu
        nakhalt nakhbarn nakt nasis nem nerv nevs niederlag niveau nrw nul nutsung oberst obiekt operation oto paralel
        pdf personal perspektiv plai planung plat prins prinsip produsiert profil prot rad rang realitat reif religio
        rent republ respekt revolution rhein rikhard risiko rok romis ruft runt sahn salsburg samtlikh san sas seikhn
        seitsrift seltsam senk serstor sexul sien sikhtbar siksal sikt simbol siri slagt sliest smidt snit sodas
        softvar sog sok sonstig sop spatest spring stafel statdes stelung stieg stop stori straf strategi streng stuf
        sulas suls sum svang svans sveig sveimal svolf teilnahm teilt tel teu teur tiket tja trau trend trok trup
        turing turni ubernom ubervieg umgang umgeh umsets umvelt uni untersukht vahnsin varst vebseit veihnakht veikh
        veltkrieg verat vereinigt verfas verfugbar verhandl verheirat verliert vermeid vermist vernunft verpast
        versorg verstandnis verstarkt versvind verteilt verukt verursakht verurteilt vervandt ves vesalb vestfal
        vielfalt vies vit vitsig voh vohnt voran voraus vorbild vorgestelt vorld vorstand vorvurf vunst wem""",
    45: """absats abstim adam agipt air akademi akhtung akount anahm anerkant anerken anforder angekom angel angeleg
        angelegt angeseh anhand ansau anstat arbeitslo arbeitsplats arkhiv arslokh atraktiv aufgebaut aufgestelt
        aufhor aufklar aufnehm aufreg augenblik ausbau ausgeh ausgeslos ausgevahlt ausikht autobahn beakht bedroht
        bedurfnis befand befehl befurkht begrenst ben bern besieht besog besreibt betont betref bibliotek bisof blind
        bord brand brankh brasili bukhstab bundesland bundesrepubl bundesvehr busines dahint dankbar daraufhin daselb
        deal definiert definition definitiv demo dieselb diet direktor diskutiert don droht dun durkhfuhr dus eier
        einerseit eingang eingefuhrt eingelad eingerikht einkauf einsel einst eintrag eintrit elektr elektron elf
        empfind engagement engagiert enorm entaust entlas entspant entvurf erfast erfind erhob erkent erkrank ermitelt
        ermitl ermog ermoglikht ermord ernahr erseugt ersieh existiert fantasi fehlend festgestelt feststel feurvehr
        fokus format fors fortsrit fraktion fres freundsaft frits front fruhiahr fruhstuk fuhrend ful funft funktioni
        gabriel galeri gebot gedikht gefangnis gefuhlt gegenstand geheimnis gehirn geholf geistig gelauf geliebt geofn
        gepragt gerhard gesaftsfuhr gesamelt geslag gesmak gespant gesutst gesvind getrag gevunst gib gimnasium gratis
        greif grosbritani grosteil grundstuk gultig haft hak haltung handl handverk heidelberg heil helmut henri
        herausforder herkunft herlikh herst hervorag hiersu hinein hokhseit hrsg humor hung iakob ian ideal identitat
        idiot indi informi infrastruktur institution integration interesi ioakhim iob irgendvelkh island kaf kampft
        karlsruh kauft kehrt keinerlei kerl kern khat kiel klapt klasik kleidung klinik klost klug kombination
        komplisiert komuniti konigin konservativ koperation korekt kraftig kreativ kredit kriegt kron kuasi kunstler
        kus kust ladi lakhel langfrist langveil lebensmitel leidensaft letstlikh liberal liegend lif lkw lohn luk luka
        magasin management manheim mario marketing mast matia medikament mei meldung menseit metal milkh miteil mor
        moto mud nakhdenk nakhfrag nakhveis nant nasi nato ner nied niedersakh nik normalerveis oberflakh oel ohnehin
        oma open option papa papst pfar pilot planet platform polnis porno prob probi prof profesionel pruf psikhis
        reagiert redusiert reform reist reit report resept rief rit rukehr rus sagst sak salt samel seil seinbar
        seitlikh seitraum serv signal silb sild sirt sit sitat sitsung slug smekt sne sof sokial sort soviel spanung
        spontan sportlikh sprikh sprukh sreklikh sriftstel stabil stadion status stehend stelvertret stor storung
        strand stres studiert studio sudlikh suk sult sumal sverpunkt svim svul tabel tee tekhnologi terapi tom tran
        treib treu ubel uber uberleb uberpruf ubersikht ubung ulrikh umfangreikh umfast umfeld umfrag ums umso ungarn
        ungevohn ungluk user vahlt vakhstum vasington veil veitgeh verabsied verand verarbeit verbes verbeser
        verbesert verbring vereinbar verfugt verhindert vermog verofentlikh verseh versikher versprekh verstekt
        verstorb verteil vertraut vertvol via viederhol viederholt vielmehr viertel vieviel viliam vindov virft
        visensaftl vohin vomit vorauf vorgang vorgeseh vursburg weh""",
    44: """abenteu abgeb abgelehnt ablauf ablehn abslies akh aksepti albert alsu andr android anehm angebrakht angegrif
        angeht angekundigt angela angemes angesprokh anleg anpas anslag anstel anstreng apotek arbeitnehm ard
        arkhitekt atmosfar aufal aufentalt aufstel aufstieg aufvand auseikhn auseinand ausgebild ausgesprokh ausgestat
        austaus australi ausub ausus bakh barbara bas basel baukh beauftragt bedient bedingt bedroh begrus behandel
        behindert beinah beindruk bekampf beleid belgi belieb bemuh ber berekhtigt bernd bernhard beruksikht
        beruksikhtigt besets besiehungsveis beslus besorgt besrankt bestandteil besverd beton betreu beurteil bevahr
        bielefeld bio blas blok bmw bomb brakh braunsveig brusel but cup dan darmstadt darstelt datum daurhaft del
        denis derselb deut dialog dienstleist diskuti doktor dpa dramat dritel drukt durkhsets edition efektiv ehefrau
        einahm einkom einsam einsets einslies einsrank elisabet emotional erb erdogan ergans erganst erik erlaub
        erlebnis erledigt ersats ersets erstaun erstel ertrag ervahn erveiter ervist exemplar existens existi
        experiment extrem fangt fed feier felix festgelegt filosof finans finansier fisik flag flot flugel fortsets
        fotografi fre freier freiseit friedlikh frist from frukht funk garantiert gebuhr gedrukt geduld gefolgt geges
        geholt gehst gelangt gelegent gelingt geltend gemeld gemut gen genos gesahlt gesenkt gesieht gesielt gesikhert
        gespert gestart gesvung getrank geverksaft girl glat glukvuns goting grafik grand greift grob grundleg
        grundung haf haha hari hauf heft heim hersaft hersog heutsutag hierfur hinterh hinveg hit hofman hokhst holand
        hom iahrelang iederseit ieglikh ietsig ifon imobili inenstadt inkl inklusiv insof integriert investition ios
        iour ir ist iulia iunior kampagn kanada kansl kapital kapitan kapitel kasel kat katastrof ket kevin khampion
        khao kharl khemi khor kindergart kindheit king klang klima knie koalition komik kompetens komunist konferens
        kongres konkurens konrad kontext konto kontroliert kopi kreb kriminel kualifikation kualifisiert kuats kugel
        kuhl kumpel kunstlikh lakht landtag langiahr latein led legend lehnt leikh lin lins lip logo lol louis madel
        magdeburg magst marko mehrmal meistersaft merkmal mexiko mini ministerium ministerprasident mis misung mitag
        mitelpunkt mond munkhn nakhteil nee nordlikh nordrhein norm norveg okonom oliv oposition ord organ ortlikh
        oskar out ovp padagog parkplats peinlikh pfals pisa pkw pop portal potsdam prag premi preus provins psikholog
        putin radikal rain rak rasismus rasist rataus reagi regensburg regi rekhtseit restlikh rheinland ries romant
        rosa rout rudolf sebastian seib seikhnung selbststand set sexi sies simptom sir sitiert slakht slikht slusel
        smal sob sonheit sos srank sriftlikh stadteil stadtis stahl steigend stev stirbt stok stort stream stret stuhl
        sufolg svein sving tal talent tatort taus telekom ten tendens teoret terorist tes teufel tirol todlikh tourist
        transport trenung trik turk uberblik ubergeb uberlas uberlegt ubernimt ubersetst ubervakh umfang umgekehrt
        umgesetst unot unsikh unterlag updat vagn vahrnehm val vandel veb vekhselt verb verbiet verbrakht verbraukh
        vergleikhbar verhaft verkstat verlangert verleg verliebt verlies vermiet vermis vermitelt vernikht verordn
        versikhert verstark versvund vertrieb vid vidersprukh viesbad virksam vist vodurkh vofur volend vord vorgeh
        vorkom vorlag vorlauf vorlieg vorsrift vosu vursel zdf""",
    43: """abgegeb abild abkom abnehm absied absolviert abveikh aeh afar afghanistan afrikan agentur agresiv akseptiert
        alb alex alfred ali altstadt an angeklagt angeseigt angevie anmerk anonim antik anton apfel are arena
        arkhitektur armut artur asi aufgeb aufgefal aufgefuhrt aufgegeb aufgehob aufruf aufuhr auser ausergevohn
        ausert ausfal ausgefuhrt ausgerekhn ausgesetst ausgleikh auskunft auslo ausrikht austat austria ausvart
        autofahr autorin bakhelor ban bart basiert bat beat befragt befreit beinflus beinflust beinhalt bel beleukht
        bemuht benot beruh beruhr beruhrt besadigt betreibt betrunk bevafn bevahrt bevie bevorsugt bevustsein bibel
        bind biolog blu bog bokhum bonus bors brekh brikht bril brun brutal bul bundesveit daheim danemark datei
        daurnd day demonstration depresion derien dfb din dinam disiplin distans dof dokumentation dom dortig dortin
        dos drama drang dreimal drek duisburg durkh durkhmes dutsend dvd ebai eheman ehrenamt eign einand einblik
        eingeh einheim einselfal einverstand entfalt entslos entspan episod erarbeit erfahrt erfurt ergab erkenbar
        erlang erseug ersiel erteilt erverb ervorb etabliert etlikh eva exakt fabrik fak fanom fasung faul favorit
        feiertag feukht finansiert first fit flek fliegt flusig formuliert forst frohlikh fruhling fuk fukh furkhtbar
        furst garanti gebrokh gebund gedreht gefast gefeiert gefult gelebt geleist geliefert gemein gemes gemus genehm
        genial gepruft gered geregelt gerekhn geret geruf gerukht gesah gesang gesatst geseitert geslaf gesos gestand
        gestohl getrieb gevahrleist gevahrt geverb gevorf gevust ggf gipfel gitar glaubig god golf group grundsul
        gutakht gutsein hag hahn halbfinal half haslikh hau herbert hiermit highlight hilfreikh hinterlas hits hmm
        hobi hohepunkt hohl holstein homosexul hop hous hsv hurensohn iagd iahrgang ienseit imag index indis ingenieur
        inteligent intern interpretation investi investiert investor ion iorg irak irgend islamist iulian iustis kabel
        kamp kar karlo kartofel kaufman khek khemis khemnits khris khristus kid kim klap kling knokh komponent komun
        konigreikh kons konsekunt konsentri konsentriert konstant kontent kontroli kriteri kuh kumert kundig kundigt
        kursfrist kurslikh kurt kurv ladt laptop laun leo letstend level liefer lik lisa lob logik logis lord
        luxemburg madrid manfred manul mar markh marx mask maus mega mekhan merked merkvurd migrant mik mikhel
        mikrosoft mil mitmakh mitnehm moderator mos motivation motiviert motorad muns mutig nakhtrag nebenbei ned
        neubau nikh noe non notfal nutslikh obama obiektiv off ofik ofisi oftmal olimp olimpia onkel optimal optis
        orientiert ostlikh patrik pirat plakat plant pokal pov prasenti preusis priest prinsesin problemat profi
        profiti propaganda psikhologi pur puts radfahr rakh ralf ran rap redaktion regim regiseur registriert
        reikhlikh rekord relevant resourk resultat rikhtlini rio ris risik rog rohr rtl rukt sahlung salk sals samelt
        samt sanft sarah seht seitert selbstand seminar senat senior senkt sentim siebt sief sigaret sink sins
        sistemat skandal sklav sky slamp slang slau slesvig smit smuk sosialist sound sparkas sper spesif spieltag
        spin spo sprung statsanvaltsaft stift straftat streif streikh sturs sugelas suldig sund sung supermarkt
        surseit susan svedis sveier svisenseit tabl tafel taukht tempel toilet toni tourismus treibt tren trep tubing
        tunel turm uben uberfal ulm umbau umsats umson unangenehm unend unrekht unsin unsuld unterseikhn urkund
        vahlkampf vakhsend varf varnt vegan vehr veib veimar vek veltmeist ver verdien vereinbart vereint verfast
        vergevalt verglikh verkseug verkund verlast verlegt vermeint vermitel versaml verseikhn versetst versprokh
        verstek verstos versveifelt verteidigt vervandelt verveis vgl vhit vidm viktor vila vili virus vision vlan vlt
        vonakh vordergrund vorgenom vorgeslag vorle vorm vovon vupertal wut""",
    42: """abau abgab abitur absaf abseit abvart adl adolf af agent aha akadem akteur albrekht alik alp amateur analog
        andi angeordnet angepast angeslos angreif anhor anklag ankund ankunft anleit anlieg anreg ansieh anstand
        anstieg anveis aps arnold asiat asilbeverb astet atak audi aufas aufeinand aufgeregt aufhalt aufheb aufseikhn
        aufsteh aufsunehm ausalt ausenminist ausflug ausgang ausgegang ausgelost ausgerikht ausmas ausprobi ausveis
        avard balkon bamberg barkelona bateri bauarbeit baustel bedi befast befrei begang begrust behinder beklagt
        beku beleidigt belohn bemerk benakhbart benant beniamin bensin berikhterstat besaf besas beseit besprekh
        besrank bestraft betret betreut beut bil bilans bin blodsin blond bob borusia boy bren brent brit budg
        bundeskansl bundnis bvb can dasvis datenbank daum dax dementsprekh demonstrant denkmal dep deutsprakh diesel
        dimension diplomat donald dopel dovn dovnload drum durkhgeh edl edvard eigenstand eingesrankt eingetrag
        eingrif einleit einseit einsigart eintrakht einvand elit emotion empfiehlt empfohl ensembl entaus entlast
        ereikhbar erfas erfordert erfuhr erfund erhol erikh erlautert erled erleikhtert erlit ermitel ernt ersos est
        evtl exklusiv expres extern fad fahn fantast fasit faust fel feri festgenom fifa fil filial filt flam fleisig
        fond formulier fotograf fpo frankis friedhof fugt fuhrersein fut garnikht gat gatung gefreut gehandelt gehrt
        geistlikh geklapt geklart gelad gelehrt geleit gemald gemerkt gemist genf genus gepost geraus geriet germani
        gesetsgeb gestat gestieg gestort gesvist geteilt getest getrunk gevakh gevart gevas gies gnad grausam gregor
        gril grostadt grostenteil grub halbseit handbukh hapi harald haupt hauptbahnhof heb heimis heimlikh hemd herd
        hesis hinblik hip hirn histori hoft hok holivod horn hot how ias ice iena ignori indirekt infektion infolg
        informat inovation instaliert int inteligens irgendetva iris iubilaum iust joe kad kak kalend kanton kapasitat
        katalog keinesveg kenengelernt kenenlern kfz khip khristentum kik kilo kirkhlikh kist kita klaudia klavi knov
        kof kolegin komentiert komponist komunal konsentration konsern konstruktion kontinui korektur kousin kram
        krankenkas kuen kuhlsrank kunstverk kuot lamp landlikh lat laura lee legal leib leukht lisens literar lubek
        lut luxus mac mad magis maior mak mangelnd markel markiert masgeb materiali matkh maul medail melodi
        mensenrekht mesung mies misbraukh mitilf mitunt modus monst mrd muskel nagel nahrung nakhgevie nationalmansaft
        naturvisensaft neulikh neustadt neutral night npd nsa nunmehr obst okolog opa oper orang ordn orf organisi
        osnabruk paderborn pakt palm panik part partnersaft pasagi pasvort pat pekh permanent pfund pier pils pleit
        podkast point pors portugal prasentation prima primar prioritat produsent produsi profis progno protokol
        publikation punktlikh rabat ratsel raub raumlikh ray realist redusi regular reikhveit reinig reisend rekherkh
        rekhtfert rekhtsanvalt resension reserv retung robin robot roial roland rolf rostok rub ruhr rukgang ruktrit
        sakhlikh sakhsis satsung saul saun sed sehof seinerseit seitgenos siest sikhert silv simpat singt sinlo siris
        skienk skot slafsim smek sms so sofi sokolad solo sonmal sorgfalt sosialdemokrat sosusag soviet spalt spart
        speikh spekial sportl sreibtis sreien sreit srek srod stef steil stelungnahm sties stos strateg streik strikh
        studier sturst substans sugeb sugehor sugrif sugun suhor sumeist suport sur surekht susamenfas susamengefast
        sutst suverlas suviel svab svabis svansig svert tagebukh tank tant taub tempo tenis teolog teologi tepikh
        teror tit tokio trainiert trent tue tvet uberarbeit ubergang uberlebt uberpruft uberseh ubervind ufer umstrit
        umsug unervart universum unklar unruh unsahl untergebrakht unterhalb unterkunft unterm untersreib untersrift
        uwe vahrgenom vahrung varn varnung veiterbild veltmeistersaft ven verbleib verbren vergnug verlanger verleih
        verlieh vermitl verofent verpas versag versieb versorgt verspat vervirt vfb vhat vielfakh vielsahl viktoria
        vinkel voand vohnsim vokhent volfsburg vomog voneinand vorbehalt vorerst vorfal vorfeld vorgab vorhab vorher
        vorhin vorksop vormitag vornehm vorub vorubergeh vorvieg vukh vurdig vurst vutend web who""",
    41: """abendes abfahrt abgebrokh abhol absag absieb absurd abvehr adel agenda ahm akhs aksent aktivist aktualisiert
        aku akut alan alarm alfa alians ampel amsterdam amtlikh amtseit anahernd anblik anfuhr angeh angemeld angeruf
        angesaut angevandt ankom ankomt ann anordn anreis anseikh ansunehm ansuseh antret arbeitseit arbeitsmarkt
        argentini arstlikh as asil asistent ass at atem atentat atm aufgehort aufgelost aufgevakh aufpas aufsats
        aufstand aufsubau aufvakh aufvend auserordent ausgeb ausgebaut ausgegeb ausgelegt ausgenom ausgepragt ausred
        ausrust ausug ausvert autonom axel bang bargeld basketbal beakh beantragt bedank bedekt befrag befreiung
        befund befurvort begeb begeister begreif beherst beindrukt bemerkensvert beruhigt beruht besagt beser besiegt
        besis besorg bestraf bestreit bevalt beveist bgb bien bik bildsirm bindung bitkoin blikt blits blus bohm
        brasilian braut brav brd bret brian brons brukh bruno btw bundesprasident bundesrat bundestat burgerkrieg chr
        data datensuts denkbar detailiert diagno dialekt dieb diebstahl diesiahr dietrikh diferens digitalisier
        diktatur dirk dna doc dominiert donau drakh drangt dreier drohung dul duo dur efisient eikh einbrukh einfal
        eingebaut eingegang einhalt einigermas einsteig einstieg einsug eisenbahn eisokei elb elegant ema email empir
        energiev enkel ent erfors erfreut erkrankt erlas erlaubnis erlo ernant erneurbar erobert erot erstat erstrekt
        erveit etik europ explosion fakhkraft fakultat fasad fasist featur fedbak feierlikh ferdinand festalt
        festgehalt fieb fin finansi finland fisikal fisis fitnes fix flieh fliest flog florian formal fotbal frankisko
        freilikh fund galaxi gaming ganslikh gastgeb geausert gebt gedakhtnis gedaurt gedenk geflog geglaubt
        geheimdien gekenseikhn geklaut gekost gelakht geling gemeinderat genehmigt genet geniest genr genugt gepak
        gepflegt geradesu gerukh gesaut gesnit gesorgt gestekt gestos gesundheit get getret gevahr gevarnt gevekhselt
        gevidm gevolt glans gleis glok gotesdien gots gram gren grosug grosvat grundgesets grundlikh gunst gustav hae
        haltestel handbal harmlo harts hauptman hav hebt heid hein hektar helm heran herausgegeb herkom herunt hets
        hierh hil hindernis hingevie hob horisont hub hugel hugo huhn hur hurd iahreseit iakson ident identifisi
        identifisiert ideologi ieah ierusal iesu ignoriert ikea imernokh impul industriel inenminist ing inhab insbruk
        instagram instans intelektul internetseit iona iournal irgendiemand irgendv irland ironi isbn istanbul iulius
        iungfrau iuri kai kal kaliforni kamerad kanon kap kapel kapitalismus kast katarina kenseikh kers kharli
        kharlot khikago khristi khristin khronis kil kirka kirkhengemeind kis klamot klan klimavandel klip klo kloud
        knal knast knopf koakh koblens kola koloni komandant komando kompani kompromis konstans kop korn kosta kostum
        kov kraus kreditkart krev kristal krug kual kuhn kulis kuri label labor lak lan landesregier landgerikht
        landtagsvahl landvirt lar larm legendar leinvand lena lenk leon leverkus liebling lind linux luis luki magi
        mahlseit malerei mandat maraton marin marktplats mastab may medium meil meklenburg men migration mild
        mindestlohn minus mitages mitbekom mitelme miternakht mitgenom mitgeteilt mitgliedsaft mitleid mix mobel mol
        mon monika morits mose muhl muse musi nakhbar nakhbarsaft nakhvukh nationalsosialist nebel nehmt nervo nervt
        netflix neugier neuig nil nina nirgend nirgendvo norbert notis oberhalb ofen ofensiv ofnung oldenburg opel
        organisator orientier orkh ortsteil osteuropa ostse over pan pans pap paradi parlamentar pasiv pen penis
        pension performank pfeif pfeil popular portrat pot premium presemiteil probiert problemlo prominent publik pup
        radveg realisiert redakteur regt reihenfolg reinhard rekhtsextrem rentn reparatur reviev riekht rohstof
        ruhestand ruksikht ruksug rumani rundfunk sabin salat samsung sanier sanktion sarland sart saudi seg segel
        sehnsukht sehnt seitveis sek sektor sekuriti senator ser sers sesion setel seugnis siedlung siegel siegfried
        siegt sielgrup siem sikher sinkt sivil ski slaft slagseil slank sluk smart smutsig snap sofa sofia solidaritat
        sosialismus sot sovietunion spektrum spesialisiert spesialist spielseit spielseug sponsor springt spurt
        stadtrat standpunkt statement staub steiger stetig stirn stost str strahl straus sudafrika sudeuts sudtirol
        surukalt surukehr susamensets suseh svangersaft sveiser svingt tageseit tailand tarif taukh taxi telefonum
        temat tenag ter terapeut testament texa tig til tobia tolerans topf tragis trail traini trak transparens trieb
        trier trikot trinkt tron tropf trost tsv turn tust tvitkh uberaus uberflus ubergab ubernakht ubersrit
        ubertrieb umstel unfasbar ungar unheim uniform united universiti unsikhtbar unsufried unterbrekh unterbrokh
        unterdruk untereinand untergang untersrieb unvahrsein vakht valk vander vang veh veitaus veitergeh verbrant
        verdank verfal verfasungsuts vergist vergleikhsveis verkehrt verkleid verlauft verlief vermehrt versaf versagt
        versamelt versieden versikh versob versprikht versvand versvend vertreib vertrit verursakh verurteil
        verveigert vervir vervund vetkampf vfl vhatsap viederseh viertelfinal vikipedia volum vorab vorang vorgelegt
        vorgesrieb voriahr vork vorliegt vornam vorseit vorsprung vorurteil vorvart vundert vundervol zoo""",
    40: """abfal abgebild abgeholt abgenom abgesagt abgesetst abgestimt abkurs ableg ablenk abo about absets abstieg
        abstrakt absug abt abvekhsl airlin aktiviert aldi ale algau almah amtsgerikht anal analisiert anbau andaurnd
        anfal angefuhrt angehort angesagt angesetst angesog angetan angev angrens anim ank anleih ansprekh
        ansprukhsvol anstalt ansteh ansug antifa antisemitismus antonio antrieb aplaus ara arabi asad ast audio
        aufgefordert aufgeruf aufkom aufl aufrekht aufsteig auftakt auftaukh aufveis ausblik ausbrukh ausgangspunkt
        ausgedrukt ausgeht ausgestelt ausgesukht ausgevie ausleg ausmakh ausmakht ausnit ausprekh ausprobiert ausukh
        baireut bakteri banan baron beantrag bedakht bedau befas befestigt befordert befreund befried begeh begehrt
        begrab begrens behers beibehalt beigetrag beintrakht bekum benedikt benehm benen bens bereitsaft besikht
        besleun besprokh bestrit besuldigt besv bevorsug bgh biografi biologi blokiert blutig bodense bois boris brok
        brotkh brov brovn bukhandl bundesamt bundestagsvahl cia cum daili danis dankeson dark darsustel dating dead
        debut defekt defini dei dekt demonstri denselb deselb diat disertation diskriminier disnei displai doku
        dokumentiert drehbukh drekig dresdn droh drohn dumheit durkhbrukh durkheinand durkhgang durkhgesetst
        durkhsufuhr dust easi edit einbau einehm eingehalt eingeleit eingenom eingesog eingreif einsetst einslag
        einsusets eintret eisern ekho el elefant elend empor endlo entgeh entielt entnehm entsuldigt entvorf epokh
        erbaut erdbeb ereg erhebt erkund erleikht erneurt ersien erslies ersrek erstaunt erteil ervie ervin esai etag
        etap etis eug european evolution explisit export fakhlikh falk farbig farm fasinier fasismus faz fels ferari
        festleg festnahm festung fiktion fir flies florida flukh flur flut fod fonix formation fortgesetst fots fox
        fred frekh frekuns frisur fruhseit fug fult fun fusion garag gard gebak gedekt gefalst gefehlt gefertigt
        gefikt gegebenenfal gegeneinand gegensug geisel gekampft gekokht gepakt gerd gereikht gerekhtfertigt geris
        geseikhn gesend gespeikhert gestrikh gesung gevekt gibst gift glansend glaubvurd gleikhermas gluklikherveis
        gon gotlikh gramat gratuli griekh grosmut grundrekht grupier gukt hamilton handsrift hardkor hardvar hars
        hartman hausaufgab haustur head heimspiel heisung hek herausgeb herausrag hersustel herta heu hex hiersuland
        hinauf hing hinsugefugt hintereinand hoflikh hokhvert holokaust honig html hubert hubsraub hul hunt hust
        ideolog iear iedesmal ienif ikh ilusion impfung indian infisiert ingolstadt inmit inovativ insekt insid
        insrift instalation integri interaktion interpretiert iohana iohni iohnson iokh ionatan ioung iournalismus
        ipad iron isis isoliert iss iuan iubel iura iustin jap jim kabin kampus karnt karst karton kasi katrin kehr
        keinesfal kharakterist khefin kip klara klark klats klau kleb kleinig klem klev klient klimasuts klinis
        klinton kneip knot kolektion kolektiv kolin koma kombiniert komebak komersiel komisar komodi kompakt
        kompliment komposition komunisi konfrontiert konkurent konsol konstruktiv konsum kontinent konvention
        kopfsmers koruption kots koukh kraftverk kreativitat kreusung krim krimi kriminalitat kritisi kroati kuadratm
        kualitativ kuartal kurd ladung landrat lebensiahr lebenslauf lehn lehrt lein leitend lesung levis liebevol
        liebhab light lili litl long lot lotar low lung mafia mailand malt mantel marburg marian materi maximilian med
        medial meinungsfrei mexikan mia miami minderiahr minimal misbraukht mistrau mitbring mitgebrakht mitgliedstat
        mito mitspiel mobilitat monkh monkhengladbakh mosart mundlikh muti mutmas nadel naiv nak nakhgedakht nakhkom
        nakhvolsieh napoleon nar nationalpark nationalsosialismus nebenan nef nekar neur niederslag nikhtmal niko
        nikol nikolaus nominiert now nsu nus nut oberburgermeist oberliga ofenbakh old operativ orgel orienti ortsaft
        outfit pakung palast panorama pasag patent pauli pegida peking peopl perl petra pflegt pil pink pistol plastik
        pokemon pom porn port portion potensial potensiel potential potentiel praktikum prasens predigt presekonferens
        prinsipi prinsipiel privatsfar profet pruft pump rab rafal rahmenbeding ratslag raumt read rebel referent
        regal regiert regierungsef regn reikhtum rendit reprasentativ republikan respekti rev revolutionar rhitmus
        right rind road rob roma ruin rukblik ruksak rukseit sadel safung saint sakhverhalt saml sandra sankt santa
        sap sar satelit satir satst saurstof sch sehensvurd seidung seitalt seitgleikh sekt selbstmord sem separat
        serbi serio seu sid sidnei sildert silvia simerman sivilist skeptis skulptur slam sleif smeis solid sols sombi
        sonensein soni sorn sotland souveran spak spasi spasiergang sportart spot sprakhlikh sprang sprits srag sraub
        stabilitat stamend stang statgefund statsanvalt std stefani steiermark steur steursahl stik stikh stikhvort
        ston strafrekht strasenbahn strik stromung studiengang stuts sub subereit subiektiv sublad sudv sugeordnet
        sugrund suinand sukom suliahr suruksufuhr susamengestelt suversikht svakhsin svarsvald sven sviebel svingend
        svisendurkh svor tagsub tagung tailor takt taktik talk tankstel tanst tast tato tauf telefoni teodor tieris
        tik timo tomat tomi transf transparent traut tread trio tsekhi tsekhis tsus two uberfordert ubersreit
        ubersrift ubervakht ublikherveis ubt uhrseit ulrik ultra umsusets unentsied unfah ung ungerekht ungleikh uno
        unterbring unterstelt unverandert ups url ursula usb vagt vandert vandt variation varsau vega veid veint
        veiseit veiterentvikl veitermakh vened veranlast verberg verdend vereinselt verfehlt vergeh vergevaltigt
        vergis vergleikht verhandel verkehrsunfal verkurst vermarkt versaft versand versets verslos versoger vervandel
        verveist vervie vesveg vidersprekh vieg vietnam vii vikh vilkur vilson vinkent vinsig vir virt virtul
        viseprasident vitamin vohlstand vohnhaus vohnraum vorarlberg vorausikht vorfahr vorhang vorkomt vorpom vorum
        wat way wdr win xxx""",
    39: """abb abgebaut abgehalt abgelauf abgelegt abgeris abgesaft abgesnit abgesog abgrens abhalt abi abreis abris
        abrukh absalt absneid absprakh absturs absugeb abu abve adrian aft again agi agiert ahn aid aka akseptans
        alerlei alesamt altar aluminium analisi andersvo andrev anfangt angestrebt ansaf ansas ansieht anspiel anstos
        ansubiet apetit arbeitsgrup arbeitskraft areal argumentation arkhaolog armin arsenal arstin atl atom
        aufbevahrt aufgepast aufgetaukht aufgeteilt aufm aufmakh auforder aufseh aufsikht aufsug aufsvung auftaukht
        aufteil aufveist ausbeut ausbreit auseit ausenpolit ausgedakht ausgedehnt ausgefal ausgeg ausgeliefert
        ausgetaust ausgetrag ausieh auslus ausnahmsveis ausprakh ausreib austeig austrahl austral austrit ausugeh
        aususlies ausverkauft autoritat badesim balank bari basier bastel bauverk bay bbc beabsikhtigt beakhtung
        bedenkt beforder begab begeist beifal beigebrakht beintrakhtigt beiseit bekampft bekh bekleid belang belgis
        belohnt bemerkbar bendig bereitstel bereu bergis besats beseitigt beseurt besliest besvert beta betov bevirk
        bevirkt bevorb bevorsteh bevund bildend bili biorn birn bla blank bloki board bohn bond boston brandt brant
        braurei bravo brenend brexit brigit bub bud budap bug bukht bulgari bundestras bundesverfasungsgerikht burs
        buton bye cam car cat cds con daiml damlikh damon dampf dani darm davis defensiv dekel dekung delux
        demonstriert demselb derbi dhl diabet diamant diana diego diesbesug diplom dirigent dis diskur division dog
        domain doris dosent dosis doubl drastis dreisig drink drohend dud duft duk durkhsusets earl ebenda edgar edi
        eduard efisiens ego ehepar ehrung eifersukht eim einbesieh einbesog einbring eindring eingebrakht eingebund
        eingereikht eingesalt eingeslos eingestuft einklang einlas einordn einseh einselhandel einsieh einsikht
        einstein einstig einsugeh elektro elektroauto emil emision empfund engagi entertainment entfal entfuhr
        entfuhrt entkom entsad entsieh entsog entsorg entsund erakht erdgesos eregt ergreif ergrif erika erlangt
        erlauter erneur erob ersaf ersbisof ersopft erspart ervi ervunst esel etabli etvaig explodiert ezb fabian
        fakhleut falig fasiniert fbi feierab feig feindlikh fertigstel festplat festsustel feurverk fikt finansamt
        flensburg flier flirt flora florens flos flukhtig folglikh folt fork formular fortan fortgesrit fotografiert
        fra fragestel fraglikh fraulein freiem freigegeb friend fros frost fuking furt fusgang futur gal gangig gartn
        gastronomi gay geantvort gebirg gebukht gefekht geflukht gegukt gehaus geheirat gehob gehoft geig gekundigt
        gelog gelohnt gemalt gemeinuts generalsekretar genervt geni genosensaft gereist gerikhtsof geses gestopt
        gestrig gesunk getaust getraumt geubt gevaltat gevaltsam geveb gevehr gevit git gladbakh gleikhfal
        gleikhgevikht gleikht gleikhvohl glieder gordon gotfried gouverneur gps grandio great grim grin groselt guido
        gurtel guy haftling haftung halbinsel halbveg halove hana hanah handtukh hard harmon harmoni haukh hauptstras
        hausfrau hausti heidi heiko heilung heimatstadt helft herausfind herausgefund herausufind herein heul hiesig
        hingeh hinsufug hinunt hirs his hod holg holm homo homosexualitat hongkong horor hovard huft human iahrbukh
        iason iava iederman ief ieni iersei iesika ihk imi individun inflation ingrid inn insenier inspiration
        inspiriert instali interesent intervention investment ioga iordan iren irtum isabel iso its jay kabinet
        kaiserslaut kanabis kanad kaninkh kanslei kaptain kard kardinal karin karm karneval karolin katia kehl keli
        kenensulern kenseikhn kentral key khaleng khanel kharm khart khil khristina khrom khronik kiev kilogram klagt
        klam klarheit klaud klet klingel klise klovn kok kokht koktail kombi komedi komenti komite kompetent
        komunalvahl konsument kontain kontrover konventionel kopfhor kopftukh kopiright korb korigi korigiert
        korperverlets kotbus kountri krakh krankensv krankenversikher krats kraut krefeld kreislauf krem kreusberg
        krus kuarti kuba kult kundgeb kupf lahm laien lakhelt landstras landung langeveil lans lau laufbahn laufseit
        lautsprekh lautstark law lebenskualitat lebensraum lebeve lebst lehman leistungsfah lenkt lesb let leukhtend
        libi lieferant lila linda lindn linear lion lobt logist lorens losverd lud ludvigsaf luftansa lugt lus luts
        madam maia maiestat mais malorka manipulation margar marion maroko marsal masig maut meier melani mem mental
        menu meting migrationsintergrund mikro milf milim misverstandnis mitbevohn mitmens mitvirk modernisier modul
        mohamed moin monei monitor mont morgan mrs munition muts nahert nahrungsmitel nakhdruk nakhle nakhnam
        nakhsudenk nakhvolsiehbar nament narb nationalitat natursuts navi ndr neapel nebeneinand nebenvirk nebst
        neigung nelson neonasis nervig nest neto neuman neunt neurding neuseland neuvahl nev nevslet next niederlas
        niederostereikh nier nikla nikola nintendo nordkorea nordse nsdap nudel nukht obdakhlo oberostereikh och
        ofnungseit olaf onli osean our pag paipal pakistan parteitag pasau pastor patientin paula paulus pausal pep
        period pest petersburg petition petri petrus pfost plaistation platsier platsiert porto portugie pour prakhtig
        praktik prami prasent prasidentin prasis predig premierminist prim profitiert programi prostituiert
        protagonist protein psikhiatri publisiert pul punk pusi ram rapid rast ratgeb rational realisi realsul
        referens reformation regelt regiment regina regionaliga regist reikhstag reinhold rekhtsprekh rekhtstat
        relation relea relevans renaisank renault renomiert repari repariert reportag reprasentiert researkh reseption
        revision rheinis rian riekh rik rip rita ritual rolt roy rud rudig ruhm ruhrgebiet rukstand rukvart ruman run
        rut ruts sahnarst sakespear salon samul sank sarbruk saubl sauna sehntaus sektion selbstbevustsein senario
        senkung sensor sensur sep sero serviert sexkontakt sexualitat siedsrikht signifikant sikhergestelt sikherstel
        sikhtveis sil silbern simpati sindrom sirkus sirm siti sivilisation skala skan skrensot slagseug slep sliesung
        smershaft smeterling smid smied snaus snitsel snovd sonenuntergang sopf soping sosiologi soul sout spaltung
        spam sped speis spektakular spekulation sperma spiegelt spielplats sprint srei srot stab stadium stadtgebiet
        stal starkung statfand statsburgersaft statsekretar stau steigert steurt stiefel stokolm stokverk strahlt
        strahlung strakh strasburg strasenverkehr streb streitkraft strikt strukturel studentin stundenlang subehor
        subert sudamerika sudkorea suf sugegeb sugestimt suit sulung sumakh sun surkh surukgekehrt surukgesog susag
        susamenstel susig suslag sutat svangslauf sverg sverst svung tablet tak taktis tan tania tastatur taz
        teilgenom teilhab teilsunehm tekh tematisiert teo teras teresa terorismus tesla tina ting todesfal todestraf
        torst tort tragodi transportiert traumt trefpunkt tril trip triumf trol tromel ubereinstim ubergrif uberholt
        uberveis udo uff umarm umbring umgebrakht umgestalt umkreis umveg umveltsuts unfair ungeakht unregelmas
        untergrund unterhaltsam unterird unterlieg unterliegt unternom untersagt untertitel urban vahlbeteil vahlrekht
        vahrendes vahrlikh valei vampir vard variabl varteseit vaterland vatkh vehrt veigert veiterfuhr veitergeht
        vekhselnd velnes veltbild veltkup vera verakht veralt veranlas verborg verbraukht verdekt verdrangt vergab
        vergrosert verhaltnismas verhandelt vering veringert verknupf verknupft verleiht verlobt vermied verpak
        verseih verseikhnis versenk versenkt versikt versprakh versuld versveifl versvor vertung verveig vervekhsel
        vervekhselt vervikelt vervundert vestdeuts vhen vi vidersprikht viegt vielseit viev vird vita vitv vladimir
        vodafon vohnsits volksvag volseit voral vorat vorausgesetst vorgegeb vorgesetst vorgevorf vorig vorlieb
        vorsats vorsubereit vorsug vorsustel vorterbukh vortlikh vurfel vurm wei wtf xbox""",
    38: """abc abdek abermal abgang abgeleit abgelost abgeruf abgrund abhandl abkuhl ableit abraham abrekh absehbar
        absieh absolvent absolvi abvekhselnd act adak adida administration admiral age agn airbus airport ak akhso
        akhtelfinal aktivi alah alemal alenfal alexandra alia aliert alois altersgrup amtier anaher anbind andernfal
        anderson andertalb aneinand anekdot anfas angehalt angeregt angesiedelt anguk ania animt ankam ankara anlehn
        ano ansag ansprekhpartn ansufang ansupas ansutref ansuv anten antisemit antoni antun anvohn arbeitsbeding
        arbeitsgemeinsaft argert argumentiert armeni aron atakiert ateli aua aufarbeit aufgebrakht aufgefund aufgegrif
        aufgeklart aufgelegt aufgetret aufgevakht aufhort aufkleb aufrekhterhalt aufsikhtsrat aufsugeb auftrageb
        ausahl auseid ausenseit ausful ausgemakht ausgerust ausgesied ausgeubt austieg ausubild ausveg ausveikh
        ausvend ausvits bab badevan badis bag baiern bakerei balk bandbreit batman baulikh baurnhof bauteil beauti
        bedien befest behob beitrit bekantsaft bekentnis beklag bela belastigt bereikher bergman bernard besad besieg
        besleunigt beslies bestreb bestsel besveifl betat betriebsistem beurteilt beutel biblis birgit bisveil
        blutdruk bnd boah bodi bohr bom bosni breslau briefkast bspv bukhalt bundesministerium cap ceo che com dad
        dais dankt darleh dasugehor dato dav dean defisit delegation denien depot dergleikh dermas derveil desau
        diferensiert dikhtung disko dougla draht dreifakh driv drunt dsungel dual dublin durkhsukh durkhsukht durkhveg
        east eberhard eck edeka eiern einbind einbrekh eingeslaf eingetret eingetrof eingeveiht einkaufsentrum einreis
        einsalt einslaf einstim einsufuhr einsustel eintref einvander ekelhaft empfangt empfehlensvert emport endspiel
        enginering engl enterpris entnom entsetst entslus entsprakh erbrakht ereign erfolglo erforst erfreu erhoft
        erholt erlaut erleid erleikhter erlern erpres ersies ersikht ersog ersutert ersvert erveis etnis eugh exekutiv
        exil existier expedition fahrbahn fahrgast fahrst fakhbereikh faktis falsung fam familiar familienmitglied
        fasion feat feminismus fetis feukhtig fiat filipin finansminist fixiert flair flank flexibel flexibl fliegend
        fliesend flugeselsaft foli formlikh formuli fortuna frankois fransiska fransiskus freistat fremdsprakh
        freundeskreis friseur frust fulda fundament funktionar funktionier gari gatin geakht gedrangt gefarbt gefeselt
        gefiel gefloh gegner geheimnisvol gekriegt gel gelagert geldstraf gelit gelobt gelsenkirkh gem gend geograf
        gerald germania gesadigt gesob gesokt gespart gestarkt gesteh gesteigert gesteurt gestimt gesturst
        gesundheitsve getreid gevagt gevert gleikhberekht gleikhgult gleikhmas gleikhnam gleikhung globalisier gotin
        grafin grei grenst guid gurk haftbefehl halbiahr haltbar hanau handhab handsuh handtas haris hartmut
        hauptkuarti hauptrol havai healt hebel heilbron hendrik hening henkel herangesog herin hero hersend
        hersinfarkt hierdurkh hiervon higi hildeseim hilfsmitel hindurkh hinehm hinterlast hiv hokhgelad holi homopati
        horbukh hugh humanitar humboldt humel hundertaus hungrig iahrestag iaia iaku ibm ieh ihrerseit ilustration
        import inc indikator ingo inklusion inland insas insolvens intensitat interpreti invasion invief invieveit
        ioint iournalistin is item iudit ivan kairo kalori kameron kapsel karma kasar kasiert kasino katerin kay keim
        keks keln kelsius kenedi kep keram kesel khang khefredakteur khirurg khirurgi kief kit klagenfurt kleinanseig
        kleinkind kleinstadt klimanlag klingelt klop knab knak knoblaukh koburg komentator komplexitat komunismus
        kondom konseption konsipiert konstantin konstruiert kontaktanseig kontrast kopenhag kopiert koran korea kosovo
        koup krag kriterium kros kunststof kurfurst landesauptstadt lap lara lea lead lebensgefahr lebenslang
        lebensveis lego lehrbukh leikhtatlet lektur leopold lesbis leugn leutnant lexikon libanon lidl liekhtenstein
        limburg limit lirik lisabon lobi lofel log loid losgeh lte ludvigsburg luftvaf luneburg lup magik maier
        mainstream makhbar malaisia mandant manga mani manipuliert maps marina marki marta martina masag masak
        masinenbau materiel matrix maur maxim mdr mehl mehrsahl metro metropol minimum misakht mitalt miteilt
        mitelfeld mitgefuhl mitgemakht mom monarkhi mountain mtv muhsam mukh munt mutersprakh nahl nakhbarin
        nakheinand nakhinein nakhlas nakhtlikh nasa nationalspiel nba neid neidis neig nenensvert neo netvork
        neuauflag neugi neuseit neust nigeria nis nordamerika nordeuts nordis nordv norman nort notiert notruf nutslo
        oberhaus ofenbart oflin ohnmakht oko okonomi oktoberf operiert opnv optik optimist orgasmus ortodox osil
        ostdeuts ot ots outdor oxford palastina palastinen param parat parol paskal patriot pay peak peri pfad pfan
        pfef plaiof pok polo pos posi postkart pragt praktikant pravention print privatleb profit progresiv promotion
        prost protestant protesti prototip prugel psikhiat puh pulv quo ranking rauf realisier realiti redn reduktion
        redusier referendum regelrekht registri registrier regulier rektor renat repertoir reserviert residens
        resolution resultier reut reutling revi revu rhetor riski riv rokh rolstuhl romeo ron routin rudi rug ruht
        rundsau rutst rwe sami saniert santo sara sasa satel saturn sauf saust sav sekond sekr sema serb sertifikat
        sesel siling simpson singapur sitsplats skis skript slaganfal slusfolger snek snitstel sokiert sokieti solar
        soling somerferi sonia sonig sopfung sortiert sortiment sourk spa spesi spesialitat spielraum spitsnam spotifi
        spurbar stadi stadtvervalt stalin stanlei startup stasi stationar statsburg statu staun steam stehl steif
        steinmei stekh stelenvert stempel stgb stilstand stinkt strang streaming streitig sugenom sulis sulseit sunahm
        suordnung surukehrt surukgeh surukgreif suruksieh suruksukehr suruktret susamenbrukh susamenleb susamenslus
        susel susi sust susus sutel sutief sutref suvander sveifelo sverin sviling svimbad svis svits swr tabak tabu
        tagesau tagesordn tagespiegel tai taust tei teikh teilseit teilung teir terminal teurst tips toast totung tov
        trad trakht transaktion transformation transporti tras trauma tre trinkvas trokn trompet trotel tru tugend
        tukh tunesi tus tuv uberdi ubered ubereikht uberein uberlast ubersog uberstand ubervund ubl udsr ufa umgebaut
        umgestelt umgevandelt umland umlieg umsieh umsugeh umvandl una unertrag unesko universal untersatst unverstand
        unversug usd vahlergebnis vahlkreis vain vanesa vap vaserstof vasmasin vatson vegfal vehrmakht veibkh
        veitestgeh vekt venesula vengleikh venus verankert verars verarst verbringt verderb verdopelt verdrang verehrt
        verft vergeht vergift vergros verkehrsmitel verlinkt vernehm versaut versehent versend versogert versont
        verstost vertsats ververt vervirk videospiel viederaufbau viederverein vieh viermal viki ving vinkl
        vinterspiel virbt virkend visi visul vod vogt vohnort voleibal volsog vorgehensveis vorgesikht vorhersag
        vorletst vornherein vorsorg vorund vorvort vos yes""",
    37: """abgedekt abgestelt ablo abrekhn abstam absteig adenau afx ahnelt ahnt algeri algoritmus amy anbetrakht anet
        angefertigt angerikht anhieb ani anlauf ansprakh ansusau antibiotika aparat apropo arkh armi arno asafenburg
        asia atla atraktion aufbrukh aufgehalt aufgeseikhn aufnimt aufraum aufsustel aufvart ausah ausdehn ausdenk
        ausfalt ausgenutst ausgevert auskom auslageb ausudruk ausveit autent axt balkan balon bangkok basi basl
        bastard batl bauman baustein bauts beheb behielt beibring beileid beis belas berdig bergbau beses besimpft
        besof betina betrog biatlon bing bip birgt bisl bismark blei blutung bobi boing botan boulevard brat break
        brekht bremerhav brosur bsc bsgl bulsit bundespolisei bunk burgenland chf cpu cut dala daniela dant deat dela
        demens depresiv desktop dietmar diktator dilema dinamo distansiert dokumenti domin dominans dominant dreiek
        dsl dubai durkhlauf durkhsieh durst ebert ebok edg eeg ehest eid eifel einfalt einfug eingefal eingelegt
        eingeraumt eingespert einleg einmis einsprukh einsurikht einvandfrei eiskalt eklig elektrotekhn elena elia
        entult erdga erober erslag erspar ervakht erveist eul experimentel extremist fakto fehlerhaft ferienvohn
        fertigestelt fesel festsuhalt fies fiktiv finis fiv flexibilitat fortbild fosil foundation fragment freibad
        freigab freilas frekheit fsv funfsehn gastaus gebant gedient gefas gefilmt geheilt gehn gekant gekont gekumert
        gekurst geldbeutel geltung geografi geolog gera geraukht gereinigt gerust gesaftsman gesaftstel gesied gesin
        gestutst gesveig gevisermas gez gier giftig gigant gleikhstel gloria grant grensvert grip groko grundstein
        grusel hahaha handelsblat handvol harvard heimatland heit helena helga herab herm hibrid hilari hilflo hind
        hinterfrag hinterlies hofenheim hokhlad holding homburg houston iahn ians ieri ilustriert individum
        inenministerium inenraum inseniert insoveit intel into iobkent iunk iustisminist jet joa kambridg kamin
        kapiert karib kasern kastl khelsea khen khief kies klarung klausur kokain koki kolumbi kong kontakti kordinat
        kristina kuartet kurdis kurseit lab lager lakhend lausits lavrenk lebensunterhalt legislaturperiod lei leih
        leikhtig lens leonard liebend lifestil linkol litau loto luftangrif lugenpres magnus malta marvin mataus
        maurik maximum meid meinetveg mek mensenleb merkur metsg mikrofon milis mitagspaus mitelstand
        mitgliederversaml mobing moderiert mona monako montiert most motivi movi mulheim multi mum naht nahverkehr
        nakhgeh nakhveisbar namhaft nanki nationalismus nationalist nationalrat neus niedlikh nikolai noah nominier
        nov novel oberbai obergesos ode orient orlean osvald pablo pakh parad paragraf parkh paulo pedro peni peru
        pflast pforsheim pin pioni piramid plak plea portfolio preistrag prink privilegi prix produktivitat promi
        provosi psikh psikhiatr psikhoterapi pulov radar rag raking rali random rating rauskomt referat renovier
        renoviert resonans rex riko roh ronald ruhrt sadlikh sakhverstand sanghai sauk saur sea season segment
        seisegal seitplan selbstbestim self selis senf sensibl sentr seun she sic sielt siera sikhersustel siklus
        silind simpl sinagog sinonim sitsend sklaverei slaukh slovakei sloveni smeist smuts snak snapkh sod sogleikh
        soundtrak souveranitat span spek spesial spitsenkandidat split spre srein sritveis stadtverk stamtis starkt
        stol strafbar stroh stukh stumpf sugesrieb sugevie sugig sugut suisid sulast suleg sultan suman surf surukgeb
        sutrit suv suvakh suvend svarm sveinsteig svitkh taunus tedi tenor teritorium toiota too torvart tribut trif
        trum turbo umgeht umlauf und ungevis unterdes unterdrukt unterhielt untersats unterst untervas unterverf
        unveit unvet uralt urheb use ute vant vegnehm veiterentvikelt veitergegeb veltlikh veltraum verargert verbal
        verbaut verehr vereinfakht verlieb vernakhlasigt verpakt versarf versarft versrieb vertief vervandtsaft vhiski
        vhs viderlegt viederherstel viersehn vink virbel virginia visa voik volidiot volksbank volkspartei vorfreud
        vorin vorstandsmitglied vurf why""",
}
