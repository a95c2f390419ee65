"""How things stand, in Spanish."""

from __future__ import annotations

LINES = """
takes place: planned | previsto, prevista, anuncia, anunciado, anunciada, anuncian, programado, programada, convoca, convocan, convocada
takes place: interrupted | interrumpido, interrumpida, suspende, suspendido, suspendida
takes place: resumed | reanuda, reanudan, reanudado, reanudada, reanudación
takes place: postponed | aplazado, aplazada, aplaza, aplazan, aplazamiento, pospuesto, pospuesta, pospone, posponen
takes place: cancelled | cancelado, cancelada, cancelados, canceladas, cancela, cancelan, cancelación, desconvocada, desconvocan, desconvoca, anulado, anulada
takes place: averted | evitada, evitado, evita la huelga, frustrado
takes place: goes ahead | sigue en pie, se mantiene
takes place: over | finaliza, finalizan, termina, terminan, fin de la huelga, terminada
truth: confirmed | confirma, confirman, confirmado, confirmada, admite, reconoce
truth: denied | desmiente, desmienten, desmentido, niega, niegan, negado
life: dead | muere, mueren, muerto, muerta, muertos, muertas, murió, fallece, fallecen, fallecido, fallecida, mata, matan, asesinado, asesinada
life: alive | sobrevive, sobreviven, superviviente, supervivientes, vivo, viva, con vida
court: charged | acusado, acusada, imputado, imputada, procesado, a juicio
court: convicted | condenado, condenada, condenados, condena, culpable
court: cleared | absuelto, absuelta, absueltos, absuelve, absolución, no culpable
custody: arrested | detenido, detenida, detenidos, detienen, detención, arrestado, arrestada, arrestan
custody: released | liberado, liberada, liberados, liberan, liberación, en libertad
custody: escaped | fugado, fuga, escapa, se fuga
talks: agreed | acuerdo alcanzado, alcanzan un acuerdo, acuerdan, llegan a un acuerdo, pactan
talks: failed | fracasa, fracasan, fracaso, rompen, ruptura, sin acuerdo
vote: approved | aprueba, aprueban, aprobado, aprobada, luz verde, ratifica, aprobación
vote: rejected | rechaza, rechazan, rechazado, rechazada, rechazo, veta, tumba
measure: lifted | levanta, levantan, levantado, levantada
search: missing | desaparecido, desaparecida, desaparecidos, desaparición
search: found | hallado, hallada, hallados, hallan, encontrado, encontrada, encuentran, localizado, localizada
search: rescued | rescatado, rescatada, rescatados, rescatan, salvado, a salvo
office: appointed | nombrado, nombrada, elegido, elegida
office: resigned | dimite, dimiten, dimisión, dimitido, renuncia, renunció
office: dismissed | destituido, destituida, destituye, cesado, cesada, despedido, despedida
commitment: signed | firman, firmado, firmada
commitment: withdrawn | se retira, retira, retirada, retirado, abandona
power: out | apagón, sin luz, sin electricidad
power: restored | restablecido, restablecida, restablece, vuelve la luz
product: recalled | retira del mercado
truth: hearsay | según, supuesto, supuesta, presunto, presunta, presuntos, presuntas, rumores, rumor, podría, podrían, posible, posibles, informes,
  fuentes, medios, planea, planean, prevé, estudia, sospecha, sospechas, niega, habría, habrían
outcome: awaited | se enfrenta, se enfrentan, segunda vuelta, elecciones, candidatos, candidatas, candidato, candidata, debate, debaten, decide sobre,
  decidirá, decidirán, vota, votan, votará, espera, esperan, busca, buscan, quiere, quieren, pretende, planea, planean, pide, piden, exige, negocia,
  negocian, negociaciones, investiga, investigan, juicio, sospechoso, sospecha, final, semifinal, en duda, en peligro, en riesgo, a punto de, podría,
  podrían, huelga, amenaza, amenazan, pendiente, prórroga, recurso, querella
outcome: decided | gana, ganan, ganó, vence, vencen, derrota, pierde, pierden, perdió, elegido, elegida, reelegido, logra, logran, consigue, consiguen,
  aprueba, sube, baja, mantiene, fichado, ficha, firma, firman, despega, aterriza, multa, multado, sancionado, sancionada, suspendido, cierra, cierran,
  compra, compran, ordena, permite, prohíbe, eliminado, eliminada, clasifica, se clasifica, cae, cede, llega a, declara, impone, retira, acepta,
  aceptan
outcome: disturbed | huelga, cerrado, cerrada, evacuado, evacuada, evacuados, cortado, cortada, apagón, accidente, incendio, herido, herida, heridos,
  hospital, hospitalizado, ingresado, atrapado, atrapados, desaparecido, desaparecida, desaparecidos, fuga, a la deriva, varado, ciberataque,
  suspendido, paralizado
outcome: back | de nuevo, vuelve, vuelven, regresa, regresan, reabre, reabren, reabierto, a salvo, normalidad, recuperado, recuperada, alta,
  extinguido, controlado, restablecido, reanuda, reanudan
not | no, ningún, ninguna, ningun, nunca, ni
refused | se niega, descarta, descartan, desmiente, desmienten, niega, niegan
open | podría, podrían, amenaza, amenazan, amenazado, si, pide, piden, exige, exigen, reclama, reclaman, reclamo, espera, riesgo, posible, quizá, estudia, teme, temen
silent | en curso
"""
