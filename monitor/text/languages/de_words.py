"""German words one by one: those that the stemmer would mix up, and those of which the end is no word of its own.

Gathered from what queries of everyday words found in real headlines, and should not have.
"""

from __future__ import annotations

from monitor.text.languages.base import lemmas

_UMLAUTS = (("au", "aeu"), ("a", "ae"), ("o", "oe"), ("u", "ue"))


def _with_plurals(words: str) -> frozenset[str]:
    """The words, and their plurals by an umlaut as far as they may have one: `anschlaege`; some are no words, and harm nobody."""
    found = {*words.split()}
    for word in (*found,):
        last = max(word.rfind(vowel) for vowel in "aeiou")
        for vowel, shifted in _UMLAUTS:
            if word[: last + 1].endswith(vowel):
                plural = word[: last + 1 - len(vowel)] + shifted + word[last + 1 :]
                found |= {plural, plural + "er"}
                break
    return frozenset(found)


APART = lemmas("""
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
""")
"""A made-up stem: the words that the stemmer would take for another one's forms (`Sicherheit` for `sicher`)."""

WHOLE = _with_plurals("""
abbild abend abfall abgrund abonnent absatz absprache abstand abteil achtelfinale achterbahn ackermann afrika agentur
aktivitaet alligator altenburg amerika amtsuebernahme anfall anklagebank anlage anlaufstelle anordnung anschlag
ansprache anstand ansturm anteil antrag antragsflut antragsteller antwort anwesend anzug apparat arabien architektur
argument aschaffenburg assmann aufarbeitung aufholjagd auflage aufreger aufsatz aufstand auftrag aufzug augenbraue
augsburg augsburger ausfall ausgleich ausland auslosung ausrede ausschlag ausschuss aussprache ausverkauf auswahl
auswechselbank auszug autobahn autobauer bahnhoefe bahnhof bahnhofs ballkoenig bamberg banknote baumann baustelle
bauwerk bearbeitung beckmann begleitung begruender behoerde beifall beilage beileid beispiel beitrag benjamin bereich
beschwerde bestand besuch besucherstrom betrueger betrug beutezug beweis bewerb bewerber bezug bierbank bilderflut
bioreaktor bischof blechlawine blutbank boersenbeben bollwerk botschaft botschafter brandenburg brandenburger brauch
brautpreis brenner brot buerokrat cannabis cashback chamaeleon christmas comeback computer countdown darmstadt
darsteller datenbank datenflut datenstrom demokrat detektor deutschland developer developerin diebstahl dienststelle
diktator direktor diskurs dividende dokument dozent drehbank duisburg duisburger durchfall dutzend eckbank ehrenamt
eigentum einfall einfluss einlage einsatz einspruch eintracht einzug eisbahn elektromobilitaet element elternteil
england entscheidung entzug ereignis ergebnis erkenntnis ersatz ersatzbank ertrag erzbischof eselsbruecke euskirchen
evergrande exkurs experiment export fahrbahn fahren fahrerflucht fahrzeug feedback feier feuerwehr feuerwerk feuerzeug
finalist finnland firewall fischgericht fitnesstrainer flasche flensburg fluechtlingsstrom flugbahn flugzeug follower
frankreich freiburg freiburger freispruch fusionsreaktor garantie gebaerde gebrauch gefahr gefuehlsausbruch gegend
gegensatz gegenteil gegenwart gehalt geheimnis gehen geisterbahn gelsenkirchen generator geroelllawine geschaeft
geschenk gesellschaft gespraech gewerbe gewissen giraffe goldfisch golfstrom gottschalk grenzverletzung griechenland
groenland gruender grund grundlage grundsatz grussbotschaft haarausfall halberstadt halbfinale halter haltestelle
hamburg hamburger handtasche handwerk hartmann hauptgericht hauptstadt heidelberg heidelberger heimtrainer heinemann
heiterkeitsausbruch helgoland hellmann herausforderer hermann herrmann hersteller hinweis hochzeit hoehe hoffmann
hofmann holland homburg honduras hubschrauber hungerstreik identitaet immunitaet import infrastruktur ingolstadt
inland insgesamt inspektor instrument intendant intensitaet interesse investieren investor irland island journalist
jugend kaeufer kamera kandidat kandidatur kapazitaet karte kassensturz kassierer kaufmann kegelbahn kindergarten
klageflut klagewelle kleber kleid kleinkrieg klient koerperverletzung kolumbien kolumbus kommentator kommissar kompakt
kompromiss konditor konjunktur konkurrent konkurs kontoauszug koordinator kopfschmerz korrektur kosten kostenlawine
kostenuebernahme krawall krebserreger kreis kreuzfeuer kreuzzug kriminalitaet kristall kulisse kultur kunstwerk
laeufer lagerfeuer landebahn landkreis landwirt lappland laufbahn lauffeuer laufwerk legende lehmann leibgericht
leichnam lemberg lettland literatur lockdown ludwigsburg lueneburg lueneburger luftbruecke luftraumverletzung
luxemburg luxemburger lymphknoten machtuebernahme magdeburg magdeburger mahlzeit mailand mallorca management mandat
mannschaft marburg masche matthaeus medikament menschenstrom merseburg messe messstelle michelin minute missbrauch
misstrauen mitleid mobilitaet moderator moment monat montreal mord mundwerk muster nachbar nachfrage nachricht
nachteil napoleon natur naumann naumburg netzwerk neubauer neugebauer neujahrsbotschaft neuling neumann neunkirchen
neuseeland neustadt neutralitaet niederlage niederland niederschlag normalitaet norwegen norweger notfall nudelgericht
nuernberg nuernberger oesterreich ofenbank offenburg oldenburg oldenburger ordnung organisator osterfeuer papierkrieg
paradies parkbank parlament passau passwort patient patricia petersburg pferd pflicht pflichtverletzung pilgerstrom
plantage playback populist praesident preis preisbeben preiskrieg preisrichter preistraeger preisverleihung prioritaet
projektor prominente protest prozess pruefer qualitaet quantitaet quartier rasmussen ratschlag realitaet
rechtsverletzung regelverletzung regensburg regensburger regierungsbank reichsbahn reise reisend reisgericht rekord
rennbahn rente reparatur report reportage reporter resident resultat rheinland riemann ritterschlag rosenkrieg
rueckfall ruecksprache rueckstand rueckzug rufmord russland saarland sabotage salzburg salzburger samenbank sandbank
sanitaeter schachzug schauspiel schauspieler schicksalsschlag schlacht schlag schlagzeug schlammlawine schlichter
schloss schluss schmerz schnellgericht schnitt schoeneberg schottland schrauber schrift schriftsteller schriftzug
schritt schuetzenkoenig schwachstelle sehen serbien shanghai showdown silbereisen sintflut sitzbank soldat
solidaritaet somaliland sonnenbrand soundbar souveraenitaet spaetestens speise spezialist spielzeug sport stabilitaet
stadien standard start startbahn statement stein steinmeier sterben steuerflucht stillstand stockwerk strassburg
streich strohfeuer struktur student studie studierend studium sturm suedafrika suriname swasiland tagwerk talent
tankstelle tastatur tausend temperatur termin thailand thermostat torschuetzenkoenig totschlag touchdown
touristenstrom transport trauerspiel tugend ueberarbeitung ueberfall ueberfluss ueberleben ueberschuss umlage
umlaufbahn umsatz umschlag umstand umzug unfall universitaet unterlage unterscheidung unzufriedenheit update urteil
valencia verabschiedung veranstalter verantwortungsuebernahme verbrauch verbraucher verbrenner verdacht verfahren
verfall verfolgung verfolgungsjagd vergleich verharmlosung verkauf verletzte verletzter vermittler vermittlung
verordnung verstand versuch vertrag vertrauen videobotschaft vielfalt viertelfinale vitamin vogelgrippe vollzug
vorbild vorfall vorname vornamen vorsatz vorschlag vorschuss vorsitzend vorstand vorteil vorurteil vorverkauf waehrend
waesche waffe wasserfall wasserstoff weihnacht weihnachtsbotschaft weinbrand weise werkbank werkzeug westjordanland
wettbewerb whistleblower widerstand wiedemann wiedergeburt wirtschaft wochenende wolfsburg wolfsburger wordpress wort
wortschatz wuerde wuerttemberg wuerzburg wuerzburger wunsiedel wutausbruch zahnbruecke zapfenstreich zerstoerung
zeugnis zigarette zimmermann zivilist zufall zufriedenheit zulage zusammenarbeit zusammenhang zusatz zuschlag zuschuss
zuspruch zustand
""")
"""Words in whose end chance put another one, or that are no kind of what they end in: an `Autobahn` is no railway."""
