"""German."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
sicherheid: sicherheit sicherheiten sicherheits
ubercab: uber ubers
werderr: werder werders
einigg: einige einiger einiges einigem
mehrerr: mehrere mehreren mehrerer mehrerem
politikk: politik
politischh: politisch politische politischen politischer politisches politischem
verdii: verdi
fordd: ford fords
manchestr: manchester
landnn: landen landet landete gelandet
faehrschiff: faehre faehren
wuerdd: wuerde wuerden
geratnn: geraten
fallnn: fallen
hoehh: hoehe hoehen
messrr: messer messern messers
studiumm: studium studiums studieren studiert studierte studierende studierenden
stuermrr: stuermer stuermers stuermern
wandrr: wanderer wanderers wanderern
darstellngg: darstellung darstellungen
ausweiss: ausweis ausweise ausweises
beruff: beruf berufe berufs berufes berufen beruflich berufliche beruflichen
premierr: premiere premieren
premiumm: premium
gewaltgg: gewaltig gewaltige gewaltigen gewaltiger gewaltiges
noetgg: noetig noetige noetigen noetiger noetiges
soeldnrr: soeldner soeldnern soeldners
persoenlchh: persoenlich persoenliche persoenlichen persoenlicher persoenliches persoenlichkeit persoenlichkeiten
natuerlchh: natuerlich natuerliche natuerlichen natuerlicher
bayernn: bayern bayerns
historkrr: historiker historikern historikers historikerin historikerinnen
abhangg: abhang abhangs
automatschh: automatisch automatische automatischen
aussnn: aussen
ausserr: ausser
juristschh: juristisch juristische juristischen juristischer juristisches
diplomatschh: diplomatisch diplomatische diplomatischen diplomatischer diplomatisches
belaestgg: belaestigung belaestigungen
wirklchktt: wirklichkeit
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`Sicherheit` for `sich`)."""

_DOERS = "bau fahr kaeuf kaempf gruend haendl hung laeuf lehr les reit richt schuel spiel sprech streik"

GERMAN = Language(
    code="de",
    snowball="german",
    stop_words=frozenset(
        """ab aber als am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den der des dich die
        dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas fuer gegen
        gewesen habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden
        jeder jedes jetzt kann kein keine koennen machen man mehr mein mit muss nach nicht noch nun nur ob oder ohne sehr
        seit sich sie sind so soll sollen sollte ueber um und uns unser unter vom von vor war waren was wegen weil wenn wer
        werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwischen""".split()
    ),
    links=frozenset(
        "der die das des dem den ein eine einen einem einer eines und von vom zu zum zur bei beim in im ins an am auf aus mit nach ueber unter vor fuer gegen um durch wegen zwischen".split()
    ),
    irregular=(
        ("tote", "tod"),
        ("toter", "tod"),
        ("toten", "tod"),
        ("tot", "tod"),
        ("kriege", "krieg"),
        ("visa", "visum"),
        ("boni", "bonus"),
        ("themen", "thema"),
        ("firmen", "firma"),
        ("konten", "konto"),
        ("viren", "virus"),
        ("kommata", "komma"),
        ("risiken", "risiko"),
        ("museen", "museum"),
        ("praxen", "praxis"),
        ("krisen", "krise"),
        ("daten", "datum"),
        ("saeue", "sau"),
        ("generaele", "general"),
        ("banken", "bank"),
        ("stadien", "stadion"),
        ("zentren", "zentrum"),
        ("villen", "villa"),
        ("dramen", "drama"),
        ("lexika", "lexikon"),
        ("antibiotika", "antibiotikum"),
        ("praktika", "praktikum"),
        ("individuen", "individuum"),
        ("jubilaeen", "jubilaeum"),
        ("mausoleen", "mausoleum"),
        ("globen", "globus"),
        ("rhythmen", "rhythmus"),
        ("mythen", "mythos"),
        ("epen", "epos"),
        ("saele", "saal"),
    ),
    apart=lemmas(_APART),
    rewrites=(
        (
            # Who does it is not what is done: the stemmer takes both for one, and `Hunger` for the end of `Erhöhung`.
            # Many words end in `er`, and few of them are these.
            " ".join(doer + ending for doer in _DOERS.split() for ending in ("er", "ern", "ers", "erin"))
            + " erinnen ere eren eres erse erses ersen ernen",
            rf"^(.*?)({_DOERS.replace(' ', '|')})er(?:n|s|in|innen|e|en|es|se|ses|sen|nen)?$",
            r"\1\2r",
        ),
        (
            "erin entin istin orin antin eurin eutin innen",
            r"^(.{3,}(?:er|ent|ist|or|ant|eur|eut|aer))in(?:nen)?$",
            r"\1",
        ),
        ("innen", r"^(.{4,})innen$", r"\1in"),
        ("iert ierte ierten iertet ierend iere ierst", r"^(.{3,})ier(?:t|te|ten|tet|end|e|st)$", r"\1ieren"),
        ("ismus ismen", r"^(.{3,})ism(?:us|en)$", r"\1ism"),
        ("ium iums ien", r"^(.{3,}i)(?:um|ums|en)$", r"\1"),
        ("ski skij skyj sky skis skijs skyjs skys", r"^(.{3,})sk(?:i|ij|yj|y)s?$", r"\1ski"),
        ("js ps ws ys vs", r"^(.{3,}[jpwyv])s$", r"\1"),
    ),
    endings=("s", "es", "ses", "sen", "se", "e", "en", "n", "nen"),
    strong_verbs=(
        ("rufen", "rief", "gerufen"),
        ("treten", "trat", "getreten"),
        ("sterben", "starb", "gestorben"),
        ("nehmen", "nahm", "genommen"),
        ("greifen", "griff", "gegriffen"),
        ("fallen", "fiel", "gefallen"),
        ("brechen", "brach", "gebrochen"),
        ("schlagen", "schlug", "geschlagen"),
        ("schiessen", "schoss", "geschossen"),
        ("schliessen", "schloss", "geschlossen"),
        ("sprechen", "sprach", "gesprochen"),
        ("treffen", "traf", "getroffen"),
        ("geben", "gab", "gegeben"),
        ("heben", "hob", "gehoben"),
        ("steigen", "stieg", "gestiegen"),
        ("sinken", "sank", "gesunken"),
        ("lassen", "liess", "gelassen"),
        ("kommen", "kam", "gekommen"),
        ("gehen", "ging", "gegangen"),
        ("stehen", "stand", "gestanden"),
        ("bringen", "brachte", "gebracht"),
        ("finden", "fand", "gefunden"),
        ("halten", "hielt", "gehalten"),
        ("fahren", "fuhr", "gefahren"),
        ("fliegen", "flog", "geflogen"),
        ("fliehen", "floh", "geflohen"),
        ("verlieren", "verlor", "verloren"),
        ("gewinnen", "gewann", "gewonnen"),
        ("werfen", "warf", "geworfen"),
        ("ziehen", "zog", "gezogen"),
        ("schreiben", "schrieb", "geschrieben"),
        ("beben", "bebte", "gebebt"),
        ("beginnen", "begann", "begonnen"),
        ("biegen", "bog", "gebogen"),
        ("bieten", "bot", "geboten"),
        ("binden", "band", "gebunden"),
        ("bitten", "bat", "gebeten"),
        ("bleiben", "blieb", "geblieben"),
        ("brennen", "brannte", "gebrannt"),
        ("denken", "dachte", "gedacht"),
        ("empfangen", "empfing", "empfangen"),
        ("empfehlen", "empfahl", "empfohlen"),
        ("erloeschen", "erlosch", "erloschen"),
        ("fangen", "fing", "gefangen"),
        ("fliessen", "floss", "geflossen"),
        ("gelingen", "gelang", "gelungen"),
        ("gelten", "galt", "gegolten"),
        ("geschehen", "geschah", "geschehen"),
        ("graben", "grub", "gegraben"),
        ("haengen", "hing", "gehangen"),
        ("helfen", "half", "geholfen"),
        ("kennen", "kannte", "gekannt"),
        ("klingen", "klang", "geklungen"),
        ("laden", "lud", "geladen"),
        ("laufen", "lief", "gelaufen"),
        ("leiden", "litt", "gelitten"),
        ("leihen", "lieh", "geliehen"),
        ("lesen", "las", "gelesen"),
        ("liegen", "lag", "gelegen"),
        ("luegen", "log", "gelogen"),
        ("meiden", "mied", "gemieden"),
        ("messen", "mass", "gemessen"),
        ("nennen", "nannte", "genannt"),
        ("raten", "riet", "geraten"),
        ("reissen", "riss", "gerissen"),
        ("rennen", "rannte", "gerannt"),
        ("ringen", "rang", "gerungen"),
        ("schaffen", "schuf", "geschaffen"),
        ("scheiden", "schied", "geschieden"),
        ("scheinen", "schien", "geschienen"),
        ("schieben", "schob", "geschoben"),
        ("schmelzen", "schmolz", "geschmolzen"),
        ("schneiden", "schnitt", "geschnitten"),
        ("schreiten", "schritt", "geschritten"),
        ("schweigen", "schwieg", "geschwiegen"),
        ("schwimmen", "schwamm", "geschwommen"),
        ("schwinden", "schwand", "geschwunden"),
        ("schwoeren", "schwor", "geschworen"),
        ("sehen", "sah", "gesehen"),
        ("senden", "sandte", "gesandt"),
        ("singen", "sang", "gesungen"),
        ("sitzen", "sass", "gesessen"),
        ("springen", "sprang", "gesprungen"),
        ("stechen", "stach", "gestochen"),
        ("stehlen", "stahl", "gestohlen"),
        ("stossen", "stiess", "gestossen"),
        ("streichen", "strich", "gestrichen"),
        ("streiten", "stritt", "gestritten"),
        ("tragen", "trug", "getragen"),
        ("treiben", "trieb", "getrieben"),
        ("trinken", "trank", "getrunken"),
        ("wachsen", "wuchs", "gewachsen"),
        ("weichen", "wich", "gewichen"),
        ("weisen", "wies", "gewiesen"),
        ("wenden", "wandte", "gewandt"),
        ("werben", "warb", "geworben"),
        ("wiegen", "wog", "gewogen"),
        ("wissen", "wusste", "gewusst"),
        ("zwingen", "zwang", "gezwungen"),
        ("vergessen", "vergass", "vergessen"),
        ("verderben", "verdarb", "verdorben"),
        ("wringen", "wrang", "gewrungen"),
        ("winden", "wand", "gewunden"),
        ("reiten", "ritt", "geritten"),
        ("gleiten", "glitt", "geglitten"),
        ("schreien", "schrie", "geschrien"),
        ("zuruecktreten", "trat", "zurueckgetreten"),
    ),
    present_stems=(("nehmen", "nimm"), ("halten", "hael"), ("treten", "tritt"), ("lassen", "laess")),
    particles=tuple(
        """ab an auf aus bei bereit bloss da davon ein empor fehl fest fort frei gegenueber gleich heim her herab heran heraus
        herein herum herunter hervor hin hinaus hinein hinzu hoch kaputt lahm los mit nach nieder offen preis sicher statt
        still teil tot um vor voran voraus vorbei wahr weg weiter wieder zu zurecht zurueck zusammen""".split()
    ),
    prefixes=("be", "emp", "ent", "er", "ge", "hinter", "miss", "ueber", "unter", "ver", "wider", "zer"),
    infinitives=("ieren", "en", "ern", "eln"),
    deeds=(("erung", "ern"), ("elung", "eln"), ("lung", "eln"), ("ung", "en")),
    no_deeds=frozenset(
        """zeitung wohnung rechnung leitung richtung stellung haltung sitzung meinung stimmung spannung erfahrung ahnung
        kleidung bildung verfassung stiftung festung siedlung gattung heizung nahrung waehrung ordnung lesung vorlesung
        abteilung verwaltung umgebung bedingung beziehung ausbildung regierung satzung burgung lichtung mischung packung
        werbung kreuzung quittung achtung handlung landung bevoelkerung innung schulung sendung fassung mahnung
        verpflegung niederung dichtung losung witterung wirkung zeichnung""".split()
    ),
    compounds=True,
    whole=frozenset(
        """autobahn bahnhof bahnhofs bahnhoefe brandenburg feuerwehr wasserstoff kindergarten preistraeger preisverleihung preisrichter
        landwirt landkreis hauptstadt goldfisch laufbahn umlaufbahn eisbahn rennbahn kegelbahn startbahn landebahn achterbahn geisterbahn fahrbahn flugbahn
        reichsbahn kunstwerk handwerk feuerwerk netzwerk stockwerk laufwerk bauwerk mundwerk bollwerk tagwerk
        koerperverletzung rechtsverletzung grenzverletzung luftraumverletzung pflichtverletzung regelverletzung
        torschuetzenkoenig schuetzenkoenig ballkoenig hungerstreik sitzbank parkbank sandbank datenbank samenbank blutbank
        ersatzbank auswechselbank anklagebank regierungsbank werkbank eckbank bierbank drehbank ofenbank
        auswahl beispiel trauerspiel schauspiel ueberfall zufall beifall durchfall wasserfall haarausfall
        rueckzug schachzug kreuzzug schriftzug beutezug kolumbus shanghai direktor investor inspektor konditor projektor
        detektor moderator generator diktator kommentator organisator koordinator alligator
        demokrat buerokrat apparat exkurs diskurs konkurs wochenende legende dividende ausrede hochzeit mahlzeit
        nachricht weihnachtsbotschaft neujahrsbotschaft videobotschaft grussbotschaft verkauf ausverkauf vorverkauf aufholjagd
        verfolgungsjagd kassensturz luftbruecke eselsbruecke zahnbruecke fitnesstrainer heimtrainer lauffeuer kreuzfeuer lagerfeuer osterfeuer strohfeuer
        sonnenbrand weinbrand rufmord wutausbruch gefuehlsausbruch heiterkeitsausbruch wiedergeburt
        fluechtlingsstrom besucherstrom menschenstrom datenstrom golfstrom touristenstrom pilgerstrom
        baustelle tankstelle haltestelle schwachstelle dienststelle anlaufstelle messstelle
        machtuebernahme kostenuebernahme amtsuebernahme verantwortungsuebernahme fahrerflucht steuerflucht
        fischgericht nudelgericht leibgericht hauptgericht reisgericht schnellgericht
        bilderflut datenflut antragsflut klageflut sintflut kostenlawine klagewelle boersenbeben preisbeben
        vogelgrippe rosenkrieg preiskrieg kleinkrieg papierkrieg brautpreis freispruch einspruch zuspruch
        schlammlawine blechlawine geroelllawine halbfinale viertelfinale achtelfinale hersteller darsteller antragsteller
        kontoauszug auszug anzug umzug bezug entzug vollzug aufzug einzug bioreaktor fusionsreaktor update
        schicksalsschlag ratschlag vorschlag zuschlag niederschlag umschlag
        waffe giraffe serbien arabien kolumbien computer praesident parlament patient student dokument medikament rente konkurrent
        statement management experiment prominente resident dozent klient talent moment element argument instrument abonnent
        kriminalitaet realitaet stabilitaet souveraenitaet solidaritaet universitaet identitaet mobilitaet prioritaet elektromobilitaet
        normalitaet intensitaet qualitaet quantitaet aktivitaet immunitaet neutralitaet kapazitaet honduras kamera zigarette
        hubschrauber schrauber betrug betrueger vertrauen misstrauen infrastruktur struktur temperatur reparatur kandidatur tastatur
        architektur agentur literatur kultur konjunktur natur korrektur kaeufer laeufer pruefer comeback feedback playback cashback
        nachbar soundbar bischof erzbischof amerika afrika suedafrika follower whistleblower christmas benjamin termin vitamin geschenk
        gefahr verfahren fahren behoerde beschwerde wuerde pferd gebaerde rekord mord bewerber bewerb wettbewerb gewerbe sterben hoehe sehen
        gehen preis hinweis beweis kreis reise speise weise feier steinmeier diebstahl kristall gegenwart start karte standard messe investieren
        quartier passau gottschalk protest sturm ansturm krawall firewall entscheidung unterscheidung verabschiedung zerstoerung leichnam wordpress
        vergleich ausgleich besuch versuch ausschuss zuschuss vorschuss ueberschuss flugzeug fahrzeug spielzeug werkzeug feuerzeug schlagzeug
        grund abgrund gruender begruender sabotage reportage plantage soldat kandidat mandat einfluss ueberfluss urteil vorteil nachteil gegenteil
        vorurteil antwort passwort herausforderer napoleon lockdown countdown touchdown showdown kommissar schriftsteller zusammenarbeit aufarbeitung
        ueberarbeitung bearbeitung neubauer neugebauer autobauer augenbraue zufriedenheit unzufriedenheit verfolgung vermittler vermittlung
        verbraucher verbrauch missbrauch gebrauch brauch schmerz kopfschmerz pflicht schlichter verbrenner brenner developer frankreich oesterreich
        bereich zapfenstreich streich journalist zivilist spezialist finalist populist kassierer verletzte verletzter garantie cannabis patricia valencia
        mallorca chamaeleon zusammenhang kleid mitleid beileid ueberleben kleber begleitung flasche handtasche masche waesche studium studie stadien
        developerin vornamen suriname kompakt neuling ordnung verordnung anordnung banknote lymphknoten muster minute auslosung verharmlosung
        aufreger krebserreger elternteil ehrenamt insgesamt kulisse ergebnis ereignis geheimnis erkenntnis zeugnis wirtschaft gesellschaft mannschaft
        botschaft botschafter geschaeft gewissen kompromiss intendant montreal michelin evergrande wunsiedel""".split()
    ),
    subordinators=frozenset(
        """dass der die das den dem deren dessen weil wenn ob als wie wo wobei obwohl nachdem bevor damit um sodass aber
        sondern und oder welche welcher welches so sagte sagt heisst teilte so wer was worauf wonach denn
        ist sind war waren hat hatte wird wurde wurden stirbt starb""".split()
    ),
)
