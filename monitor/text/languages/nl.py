"""Dutch."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
jarigg: jarig jarige jarigen
gatt: gat gaten gaatje gaatjes
woningg: woning woningen
gewoonn: gewoon gewone gewoonte gewoontes gewoonten
gevolgg: gevolg gevolgen gevolge
volgendee: volgende volgend
gelijkk: gelijk gelijke gelijkheid
zittingg: zitting zittingen
weekendd: weekend weekends weekenden weekendje
eenheidd: eenheid eenheden
rondee: ronde rondes ronden rondje rondjes
nieuwss: nieuws
gebiedd: gebied gebieden
meningg: mening meningen
gemeentee: gemeente gemeenten gemeentes
gebouww: gebouw gebouwen
gelukk: geluk gelukkig gelukkige gelukkiger gelukkigste gelukkigen
beginsell: beginsel beginselen
redenn: reden redenen
gereedd: gereed
geweldd: geweld
geweldigg: geweldig geweldige
plaatt: plaat platen
gezondd: gezond gezonde gezonder gezondheid
veilingg: veiling veilingen
richtingg: richting richtingen
verenigingg: vereniging verenigingen
gezinn: gezin gezinnen gezinnetje
gemiddeldd: gemiddeld gemiddelde gemiddelden
marktt: markt markten
waarheidd: waarheid waarheden
schattingg: schatting schattingen
spanjee: spanje
openbaarr: openbaar openbare openbaarheid
oostendee: oostende
wellss: wells
paardd: paard paarden paardje paardjes
verkeerdd: verkeerd verkeerde
legendee: legende legenden legendes
zonee: zone zones
meisjee: meisje meisjes
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`gebied` for `bieden`); what two words share, the
commoner keeps."""

DUTCH = Language(
    code="nl",
    snowball="dutch",
    stop_words=frozenset(
        """aan achter al alle alleen als ander andere anders bij binnen daar daarom dan dat de deze die dit door dus echter een
        eens en er geen had hadden heb hebben heeft hem hen het hier hij hoe hun iets ik in is ja je jij jullie kan kon kunnen
        maar me meer men met mij mijn moet moeten mogen na naar niet niets nog nu of om omdat ons onze ook op over sinds te tegen
        ten ter terwijl toch toen tot tussen u uit uw van vanaf veel voor vooral waar waarom wanneer want waren was wat we weer
        wegens wel welke werd werden wie wij wil willen word worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou
        zouden""".split()
    ),
    links=frozenset(
        "de het een van en in op aan voor met door over bij naar tussen tegen uit om te tot na ter onder rond sinds tijdens".split()
    ),
    pronouns=frozenset(
        """slechts tijdens volgens allemaal allen alles beide beiden bent der dergelijke dezelfde eentje eerst elk elke enig enige gedurende
        gehad geheel gehele geweest geworden haar haarzelf hare heel hele hemzelf hetzelfde ieder iedere iedereen
        iemand jou jouw jouwe kunt langs mag mocht mochten moest moesten niemand onszelf reeds rond rondom sommige
        sommigen soms vele velen weinig weinige wiens zichzelf zijne zulk zulke zullen zult""".split()
    ),
    irregular=lemmas("""
        overlijden: overleden overlijdt overleed
        sterven: sterft stierf stierven gestorven
        aanslag: aanslagen
        verdrag: verdragen
        ontslag: ontslagen ontslaan ontslaat ontsloeg
        moord: moorden
        vermoorden: vermoord vermoordt vermoordde
        verbieden: verbiedt verbood verboden verbod
        kiezen: kiest koos kozen gekozen verkozen
        winnen: wint won wonnen gewonnen
        verliezen: verliest verloor verloren
        kopen: koopt kocht kochten gekocht
        verkopen: verkoopt verkocht verkochten verkoop
        overnemen: overname overnames overgenomen
        aftreden: aftreedt afgetreden
        schieten: schiet schoot schoten geschoten
        steken: steekt gestoken
        stelen: steelt stal gestolen
        verdwijnen: verdwijnt verdween verdwenen
        spreken: spreekt sprak spraken gesproken
        vinden: vindt vond vonden gevonden
        vallen: valt viel vielen gevallen
        sluiten: sluit sloot sloten gesloten sluiting sluitingen
        treffen: treft trof troffen getroffen
        wonen: woont woonde woonden
        stad: steden
        woord: woorden
        schip: schepen
        lid: leden
        komen: komt kwam kwamen
        krijgen: kreeg kregen gekregen
        gaan: gaat ging gingen
        zien: ziet zag zagen
        nemen: neemt nam genomen
        blijven: bleef bleven gebleven
        brengen: brengt bracht brachten gebracht
        houden: houdt hield hielden
        besluiten: besluit besloot besloten
        dragen: draagt droeg droegen
        slaan: slaat sloeg sloegen geslagen
        lopen: liep liepen
        kind: kinderen
        dag: dagen
        mens: mensen
        probleem: problemen
        groot: grote
        beginnen: begon begonnen
    """),
    apart=lemmas(_APART),
    # The stemmer cuts no plural's ending after two consonants (woorden), and no adjective's.
    rewrites=(("en", r"([^aeiouyj])(?!\1)([bfgklmnprst])en$", r"\1\2"),),
    endings=("e", "s"),
    subordinators=frozenset("dat die wie omdat als toen terwijl maar en".split()),
)
