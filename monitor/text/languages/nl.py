"""Dutch."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

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
        stad: steden
        schip: schepen
        lid: leden
    """),
    subordinators=frozenset("dat die wie omdat als toen terwijl maar en".split()),
)
