"""How things stand, in Polish."""

from __future__ import annotations

LINES = """
takes place: planned | zaplanowan*, zapowiada, zapowiadają, zapowiedział*, zapowiedzian*, ogłosił*
takes place: interrupted | przerwan*, wstrzyman*, przerywa
takes place: resumed | wznowion*, wznawia, wznawiają, wznowił*, wznowieni*
takes place: postponed | przełożon*, przełoży*, odroczon*, odroczył*, przesunięt*, opóźnion*
takes place: cancelled | odwołan*, odwołuje, odwołują, odwołał*, odwołani*, anulowan*, nie odbędzie
takes place: averted | zażegnan*, udaremnion*, udaremnił*
takes place: goes ahead | odbędzie się
takes place: over | zakończon*, zakończył*, koniec strajku
truth: confirmed | potwierdza, potwierdził*, potwierdzon*, potwierdzają, przyznał*
truth: denied | zaprzecza, zaprzeczył*, zaprzeczają, dementuje, zdementował*, dementi
life: dead | nie żyje, zmarł*, zginął, zginęł*, śmierć, śmierci, zabity, zabit*, śmierteln*, zabił*
life: alive | przeżył*, ocalał*, żywy, żywa
court: charged | oskarżon*, zarzuty, zarzut*
court: convicted | skazan*, winny, winna
court: cleared | uniewinnion*, uniewinnił*
custody: arrested | aresztowan*, zatrzyman*, zatrzymał*, aresztował*
custody: released | uwolnion*, uwolnił*, wypuszczon*
custody: escaped | uciekł, zbiegł
talks: agreed | porozumieni*, porozumiel*, dogadal*
talks: failed | fiasko, fiaskiem, zerwan*, zerwał*
vote: approved | przyjęt*, przyjął, uchwalon*, uchwalił*, zatwierdził*, zatwierdzon*, ratyfikował*
vote: rejected | odrzucon*, odrzucił*, odrzuca, zawetował*
measure: lifted | zniesion*, uchylon*, znosi
search: missing | zaginął, zaginęł*, zaginion*
search: found | odnalezion*, odnaleźl*, znalezion*, znaleziono, odnalazł*
search: rescued | uratowan*, uratował*, ocalon*
office: appointed | powołan*, mianowan*, wybran*
office: resigned | dymisja, podał się do, podała się do, rezygnuje, zrezygnował*, rezygnacja, ustąpił*, ustępuje, dymisję
office: dismissed | zdymisjonowan*, zwolnion*
commitment: signed | podpisan*, podpisał*
commitment: withdrawn | wycofał*, wycofuje, wycofan*
power: out | bez prądu, awaria
power: restored | przywrócon*, usunięt*
product: recalled | wycofany z, wycofane z, wycofana z
truth: hearsay | podobno, rzekomo, rzekomy, rzekoma, media, nieoficjalnie, według, plotki, możliwe, możliwy, możliwa, prawdopodobnie, źródła, ma, mają,
  może, mogą, podejrzenie
outcome: awaited | zmierzy się, zmierzą się, wybory, kandydaci, kandydat, kandydatka, debata, zdecyduje, zdecydują, zagłosuje, głosowanie, czeka,
  czekają, szuka, szukają, chce, chcą, planuje, planują, żąda, żądają, negocjuje, negocjują, negocjacje, rozmowy, śledztwo, proces, podejrzany,
  podejrzana, finał, półfinał, zagrożony, zagrożona, niepewny, grozi, grożą, może, mogą, strajk, dogrywka, wniosek
outcome: decided | wygrywa, wygrywają, wygrał, wygrała, pokonał, pokonała, pokonuje, przegrał, przegrała, przegrywa, wybrany, wybrana, zdobył, zdobyła,
  zdobywa, uchwalił, podniosła, obniżyła, utrzymała, podpisał, podpisała, kupił, kupiła, kupuje, wystartował, wystartowała, wylądował, wylądowała,
  ukarany, ukarana, zawieszony, zawieszona, zamyka, zamknął, nakazał, zezwolił, zakazał, odpadł, odpadła, awansował, awansowała, ustąpił, upadł
outcome: disturbed | strajk, zamknięty, zamknięta, zamknięte, ewakuacja, ewakuowano, awaria, wypadek, pożar, ranny, ranna, ranni, szpital, szpitalu,
  uwięzieni, uwięziony, zaginął, zaginęła, zaginiony, zaginiona, uciekł, uciekła, cyberatak, sparaliżowany
outcome: back | znów, znowu, ponownie, wraca, wracają, wrócił, wróciła, wrócili, powrót, otwarty ponownie, bezpieczny, bezpieczni, przywrócono,
  wznowił, wznowiono, wznawia, ugaszono, opanowany
not | nie, żaden, żadna, żadnego, nigdy, ani
refused | wyklucza, odmawia, odmówił*, zaprzecza, dementuje
open | grozi, grożą, może, mogą, czy, jeśli, żąda, żądają, domaga, apeluje, apelują, możliw*, ma, mają, chce, obawia
silent | nie tylko
"""
