"""How things stand, in Italian."""

from __future__ import annotations

LINES = """
takes place: planned | previsto, prevista, annunciato, annunciata, annuncia, annunciano, in programma, proclamato, indetto
takes place: interrupted | interrotto, interrotta, sospeso, sospesa, sospende
takes place: resumed | riprende, riprendono, ripresa, ripreso
takes place: postponed | rinviato, rinviata, rinviati, rinvio, rinvia, rimandato, rimandata, slitta
takes place: cancelled | annullato, annullata, annullati, annullate, annulla, annullano, cancellato, cancellata, cancellati, cancellate, cancella, revocato, salta, saltato, saltata
takes place: averted | scongiurato, scongiurata, sventato, sventata, evitato
takes place: goes ahead | si farà, confermato
takes place: over | finito, finita, terminato, terminata, conclusa, concluso, fine dello sciopero
truth: confirmed | conferma, confermano, confermata, ammette, confessa
truth: denied | smentisce, smentiscono, smentito, smentita, nega, negano
life: dead | morto, morta, morti, morte, muore, muoiono, ucciso, uccisa, uccisi, deceduto, deceduta, mortale, vittime
life: alive | sopravvissuto, sopravvissuta, vivo, viva, vivi, salvi
court: charged | accusato, accusata, indagato, indagata, imputato, a processo
court: convicted | condannato, condannata, condannati, condanna, colpevole
court: cleared | assolto, assolta, assolti, assoluzione, prosciolto, non colpevole
custody: arrested | arrestato, arrestata, arrestati, arresto, fermato, fermata
custody: released | liberato, liberata, liberati, liberazione, rilasciato, rilasciata, rilasciati, scarcerato
custody: escaped | evaso, evasa, evasione, in fuga
talks: agreed | accordo raggiunto, raggiunto accordo, raggiungono accordo, c'è l'accordo, intesa raggiunta
talks: failed | fallito, falliti, fallisce, falliscono, fallimento, rottura, saltano
vote: approved | approvato, approvata, approva, approvano, via libera, ratifica
vote: rejected | respinto, respinta, respinge, respingono, bocciato, bocciata, boccia, bocciano, veto
measure: lifted | revocata, revoca, tolto
search: missing | scomparso, scomparsa, scomparsi, disperso, dispersa, dispersi
search: found | ritrovato, ritrovata, ritrovati, trovato, trovata, trovati
search: rescued | salvato, salvata, salvati, soccorso, soccorsi, tratto in salvo
office: appointed | nominato, nominata, eletto, eletta
office: resigned | dimette, dimettono, dimissioni, dimesso, dimessa
office: dismissed | licenziato, licenziata, esonerato, esonerata, esonero, rimosso, rimossa, destituito
commitment: signed | firmato, firmata, firmano
commitment: withdrawn | ritirato, ritirata, si ritira, ritiro, rinuncia
power: out | blackout, senza corrente
power: restored | ripristinato, ripristinata, torna la corrente
product: recalled | richiamo, richiamati, ritirato dal mercato
truth: hearsay | secondo, presunto, presunta, presunti, voci, potrebbe, potrebbero, avrebbe, sarebbe, possibile, media, fonti, indiscrezioni, ipotesi,
  sospetto, sospetti, valuta, prevede
outcome: awaited | affronta, affrontano, ballottaggio, elezioni, candidati, candidato, candidata, dibattito, vota, votano, voterà, decide su, attende,
  attesa, atteso, cerca, cercano, vuole, vogliono, chiede, chiedono, tratta, trattano, trattativa, trattative, indaga, indagine, indagato, processo,
  sospettato, finale, semifinale, in dubbio, a rischio, in bilico, minaccia, minacciano, potrebbe, potrebbero, sciopero, supplementari, ricorso
outcome: decided | vince, vincono, batte, battono, perde, perdono, eletto, eletta, rieletto, ottiene, ottengono, approva, alza, taglia, mantiene,
  firma, firmano, acquista, compra, decolla, atterra, multa, multato, squalificato, squalificata, sospeso, chiude, chiudono, ordina, autorizza, vieta,
  eliminato, eliminata, qualificato, si qualifica, cede, cade, impone, accetta, accettano, boccia, conquista
outcome: disturbed | sciopero, chiuso, chiusa, evacuato, evacuata, evacuati, interrotto, interrotta, blackout, incidente, incendio, ferito, ferita,
  feriti, ospedale, ricoverato, ricoverata, bloccato, bloccata, bloccati, intrappolati, disperso, dispersa, dispersi, scomparso, in fuga, alla deriva,
  arenato, attacco hacker, paralizzato
outcome: back | di nuovo, torna, tornano, riapre, riaprono, riaperto, riaperta, in salvo, sano e salvo, sani e salvi, ripristinato, ripristinata,
  ripresa, riprende, riprendono, spento, domato, dimesso, dimessa
not | non, nessun, nessuna, nessuno, mai, né
refused | esclude, escludono, rifiuta, smentisce, smentiscono, nega, negano
open | potrebbe, potrebbero, rischia, rischiano, rischio, minaccia, minacciano, minacciato, se, chiede, chiedono, richiesta, verso, possibile, forse, ipotesi, teme, temono
silent | in corso
"""
