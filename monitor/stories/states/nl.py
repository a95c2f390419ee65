"""How things stand, in Dutch."""

from __future__ import annotations

LINES = """
takes place: planned | gepland, geplande, aangekondigd, aangekondigde, kondigt/kondigen … aan, roept/roepen … op tot staking
takes place: begun | begonnen, gestart
takes place: interrupted | onderbroken, stilgelegd
takes place: resumed | hervat, hervatten, hervatting
takes place: postponed | uitgesteld, uitgestelde, uitstel, stelt/stellen … uit, verplaatst, verschoven
takes place: cancelled | afgelast, afgelaste, afgelasting, geannuleerd, geannuleerde, geschrapt, geschrapte, annuleert, schrapt, gaat/gaan … niet door, zegt/zeggen … af,
  afgezegd, van de baan, blaast/blazen … af, afgeblazen
takes place: averted | afgewend, voorkomen, verijdeld
takes place: goes ahead | gaat/gaan … door, gaat/gaan toch door
takes place: over | beëindigd, voorbij, ten einde, stopt
truth: confirmed | bevestigt, bevestigd, bevestigen, bekent, geeft toe
truth: denied | ontkent, ontkend, ontkennen, weerspreekt
life: dead | dood, dode, doden, overleden, overlijdt, gestorven, sterft, gedood, omgekomen, dodelijk, dodelijke, vermoord
life: alive | overleeft, overleefd, levend, in leven
court: charged | aangeklaagd, verdacht, aanklacht
court: convicted | veroordeeld, veroordeelde, schuldig, jaar cel
court: cleared | vrijgesproken, vrijspraak
custody: arrested | aangehouden, gearresteerd, opgepakt, arrestatie, aanhouding
custody: released | vrijgelaten, vrijlating, vrijgekomen, komt/komen … vrij
custody: escaped | ontsnapt, ontsnapte, voortvluchtig
talks: agreed | akkoord, overeenkomst, eens
talks: failed | mislukt, mislukte, geklapt, vastgelopen, breekt/breken … af
vote: approved | goedgekeurd, keurt … goed, aangenomen, stemt/stemmen in, groen licht
vote: rejected | verworpen, afgewezen, wijst/wijzen … af, verwerpt, afgekeurd
measure: lifted | opgeheven, heft … op, ingetrokken
search: missing | vermist, vermiste, vermissing
search: found | gevonden, teruggevonden, terecht
search: rescued | gered, bevrijd
office: appointed | benoemd, gekozen
office: resigned | treedt/treden … af, aftreden, afgetreden, stapt/stappen op, opgestapt, ontslag genomen, neemt/nemen … ontslag
office: dismissed | ontslagen, ontslag, weggestuurd
commitment: signed | ondertekend, getekend, ondertekenen
commitment: withdrawn | teruggetrokken, trekt/trekken … terug, stapt/stappen uit
power: out | stroomstoring, stroomuitval, zonder stroom
power: restored | hersteld, weer stroom
product: recalled | teruggeroepen, roept … terug, terugroepactie
truth: hearsay | volgens, vermoedelijk, vermoedelijke, zou, zouden, mogelijk, mogelijke, geruchten, gerucht, media, bronnen, bericht, berichten,
  overweegt, verdenking, vermoeden, wil, willen, plannen
outcome: awaited | neemt het op, treft, verkiezingen, kandidaten, kandidaat, debat, debatteert, stemt over, stemmen over, beslist over, wacht op,
  wachten op, zoekt, zoeken, wil, willen, plant, vraagt, vragen, eist, eisen, onderhandelt, onderhandelen, onderhandelingen, onderzoekt, onderzoek,
  rechtszaak, verdacht, verdachte, finale, halve finale, onzeker, twijfelachtig, in gevaar, bedreigd, dreigt, dreigen, zou, zouden, kan, staking,
  verlenging, kort geding
outcome: decided | wint, winnen, won, verslaat, verslaan, verliest, verliezen, gekozen, herkozen, krijgt, krijgen, verhoogt, verlaagt, handhaaft,
  tekent, tekenen, koopt, kopen, neemt over, stijgt op, geland, landt, beboet, geschorst, sluit, sluiten, beveelt, staat toe, verbiedt, verbieden,
  uitgeschakeld, geplaatst, zwicht, valt, legt op, accepteert, accepteren, wijst af, schrapt, schrappen
outcome: disturbed | staking, gesloten, afgesloten, ontruimd, geëvacueerd, evacuatie, storing, stroomstoring, ongeluk, brand, gewond, gewonden,
  ziekenhuis, vast, gestrand, vermist, ontsnapt, op drift, cyberaanval, stilgelegd, plat
outcome: back | weer, opnieuw, terug, hervat, hervatten, heropend, heropent, veilig, ongedeerd, hersteld, geblust, onder controle, normaal
not | niet, geen, nooit, noch
refused | sluit/sluiten … uit, weigert, weigeren, ontkent, ontkennen
open | dreigt, dreigen, dreigde, dreiging, zou, zouden, kan, mogelijk, misschien, eist, eisen, vraagt, vragen, roept op, hoopt, vreest, vrezen, of, als, wil
silent | niet alleen
"""
