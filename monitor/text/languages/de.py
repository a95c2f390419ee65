"""German."""

from __future__ import annotations

from monitor.text.languages.base import Language
from monitor.text.languages.de_words import APART, WHOLE

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
    pronouns=frozenset(
        """alle allem allen aller alles andere anderem anderen anderer anderes anders einige einigem einigen einiger einiges
        viel viele vielem vielen vieler vieles wenig wenige wenigem wenigen weniger weniges meiste meisten meistens
        manche manchem manchen mancher manches mehrere mehreren mehrerer solche solchem solchen solcher solches
        welche welchem welchen welcher welches jene jenem jenen jener jenes seine seinem seinen seiner seines
        ihres meine meinem meinen meiner meines deinem deinen deiner deines unsere unserem unseren unserer unseres
        eure eurem euren eurer eures keinem keinen keiner keines beide beiden beider beides selbst selber
        waere waeren werde wuerde wuerden haette haetten koennte koennten kannst koenne muesste muessten duerfte
        duerften""".split()
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
    apart=APART,
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
    closings=frozenset(
        """bs bst bt bts ch chs chst cht chts ck cks ckt cs ct ds dt dts ff ffs fft fs ft fts gd gds gn gns gs gst gt ght
        hl hls hlt hlts hm hms hn hns hr hrs hrt hrts hs ht hts ks kt kts lb lbs lbst lch lchs ld lds lf lfs lft lg lgs lk lks
        ll lls lm lms ln lp lpt ls lsch lst lt lts lz mb md mm mms mmt mpf mpfs ms mt mts mst nch nd nds nf nfs nft nfts ng ngs
        ngst nk nks nkt nkts nn nns nnt ns nsch nst nsts nt nts ntz nz pf pfs pp pps ps pt pts rb rbs rbst rch rchs rd rds rf rfs
        rft rg rgs rgt rk rks rkt rkts rl rld rls rm rms rmt rn rns rnst rr rrs rs rsch rsches rst rt rts rz rzt sch sk ss ssch
        st sts tch th ths ts tsch tt tts tz wn ws xt xts zt zz""".split()
    ),
    never_last=frozenset("cjqw"),
    suffixes=tuple(
        suffix + ending
        for suffixes, endings in (
            (
                "schaft ung bung dung fung gung hung kung lung mung nung rung sung tung zung heit keit ion itaet",
                ("", "en"),
            ),
            ("ator ektor aktor uktor itor utor otor", ("", "s", "en")),
            ("ment ling", ("", "s", "e", "en")),
            ("nis tum ismus", ("",)),
        )
        for suffix in suffixes.split()
        for ending in endings
    ),
    whole=WHOLE,
    subordinators=frozenset(
        """dass der die das den dem deren dessen weil wenn ob als wie wo wobei obwohl nachdem bevor damit um sodass aber
        sondern und oder welche welcher welches so sagte sagt heisst teilte so wer was worauf wonach denn
        ist sind war waren hat hatte wird wurde wurden stirbt starb""".split()
    ),
)
