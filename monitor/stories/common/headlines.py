"""Words that news use every day, a table a language: general language has them more seldom than headlines do."""

from __future__ import annotations

COMMON: dict[str, frozenset[str]] = {
    "de": frozenset(
        """aktuell aktuelle alle allem allen alles alt alte alten angst anfang arbeit bekommt bericht berlin beste besten
        bild bleibt bringt bund bundesregierung chef dank darum davon deutsch deutsche deutschen deutscher deutschland
        dienstag donnerstag drei eigene ende ersten erste erster erstmals euro europa fakten fall fans fast film findet
        folgen foto fotos frage fragen frau frauen freitag fuenf ganz geht geld gemeinsam geschichte gewinnt gibt gleich
        gross grosse grossen grosser gut haelt heute hilfe hohe highlights immer infos interview jahr jahre jahren januar
        februar maerz april mai juni juli august september oktober november dezember jung junge keiner kinder klar klein
        kleine kommt kommen kommentar kosten krise kritik kurz laesst land lange leben letzte letzten leute liebe live
        liveticker macht mann maenner meinung menschen millionen milliarden minister minute minuten mittwoch montag morgen
        nachrichten nacht naechste neu neue neuen neuer neues neun news nie niemand oben offenbar offen paar plan plant platz
        podcast politik polizei praesident preis probleme prozent raus rechte regierung reicht richtig sagen sagt samstag schon
        schnell schwer sechs sehen seiten serie setzt sicher sieben sieht sonntag sorgt spiel spricht staat stadt stark start
        startet statt steht stellt stunden streit tag tage tagen teil test themen ticker tipps tote toten trotz tun tut ueberblick
        uhr unbekannte unternehmen update verletzt video viel viele vielen vier voellig voll vorbei warnt warum weg weiss weiter
        weitere weiteren welche welt weniger wichtig wichtigsten will wirklich wissen woche wochen wohl zahl zehn zeigt zeit zwei
        zurueck""".split()
    ),
    "en": frozenset(
        """according again against all amid another announces april august back bad best better big biggest black breaking
        business call calls change city coming company could country crisis day days deal dead death december despite down
        early end even ever every exclusive explained face faces facts fans february first five four former free friday full
        game get gets give gives go goes going good government great group guide half head help here high highlights hits home
        hours house inside interview january july june key know last latest law leader life like live long look looks made make
        makes making man many march market media meet men million billion minutes monday month months national need never new
        news next night november october off official old opinion own part past pay people percent photos plan plans play podcast
        police president price question read ready real report reports reveals review right rise rises run said saturday say
        saying says second see seen september set seven share show shows since six star start state states still stop story
        sunday take takes talk tell tells ten three thursday time times today tomorrow top tuesday two under update updates use
        very video want wants war warns watch way wednesday week weekend weeks well white why win wins woman women work world
        year years yet young""".split()
    ),
}
