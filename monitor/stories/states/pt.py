"""How things stand, in Portuguese."""

from __future__ import annotations

LINES = """
takes place: planned | previsto, prevista, anuncia, anunciado, anunciada, anunciam, marcado, marcada, agendado, agendada, convoca
takes place: interrupted | interrompido, interrompida, suspenso, suspensa, suspende
takes place: resumed | retoma, retomam, retomado, retomada
takes place: postponed | adiado, adiada, adiados, adiadas, adia, adiam, adiamento
takes place: cancelled | cancelado, cancelada, cancelados, canceladas, cancela, cancelam, cancelamento, desconvocada, desconvocam, anulado, anulada
takes place: averted | evitada, evitado, frustrado
takes place: goes ahead | está mantida, está mantido
takes place: over | termina, terminam, terminada, encerrado, encerrada, fim da greve, chega ao fim
truth: confirmed | confirma, confirmam, confirmado, confirmada, admite
truth: denied | desmente, desmentem, desmentido, nega, negam, negado
life: dead | morre, morrem, morreu, morreram, morto, morta, mortos, mortas, mata, matam, falece, faleceu
life: alive | sobrevive, sobrevivente, sobreviventes, vivo, viva, com vida
court: charged | acusado, acusada, arguido, arguida, denunciado, réu
court: convicted | condenado, condenada, condenados, culpado, culpada
court: cleared | absolvido, absolvida, absolvidos, absolve
custody: arrested | detido, detida, detidos, preso, presa, presos, prende, prendem, prisão
custody: released | libertado, libertada, libertados, libertação, solto, solta, soltos, em liberdade
custody: escaped | foge, fugiu, fuga, foragido
talks: agreed | acordo alcançado, chegam a acordo, acordam, fecham acordo
talks: failed | fracassa, fracassam, falham, fracasso, sem acordo, rompem
vote: approved | aprova, aprovam, aprovado, aprovada, luz verde, ratifica, aprovação
vote: rejected | rejeita, rejeitam, rejeitado, rejeitada, chumba, chumbado, chumbada, veta, vetado
measure: lifted | levantado, levantada, revoga, revogado
search: missing | desaparecido, desaparecida, desaparecidos, desaparecimento
search: found | encontrado, encontrada, encontrados, localizado, localizada
search: rescued | resgatado, resgatada, resgatados, salvo, salva, salvos
office: appointed | nomeado, nomeada, eleito, eleita
office: resigned | demite-se, renuncia, renúncia, renunciou, pede demissão, apresenta demissão
office: dismissed | demitido, demitida, destituído, destituída, exonerado, exonerada, despedido
commitment: signed | assinado, assinada, assinam
commitment: withdrawn | retira-se, retirada, desiste, desistiu, desistência
power: out | apagão, sem luz, sem energia
power: restored | restabelecido, restabelecida, normalizado
product: recalled | recolha, recall
truth: hearsay | segundo, suposto, suposta, supostos, rumores, rumor, poderá, poderão, pode, possível, imprensa, fontes, estuda, suspeita, suspeitas,
  prevê, teria, seria
outcome: awaited | enfrenta, enfrentam, segundo turno, segunda volta, eleições, candidatos, candidato, candidata, debate, debatem, decide sobre, vota,
  votam, votará, espera, esperam, aguarda, procura, procuram, quer, querem, planeia, planeja, pede, pedem, exige, negocia, negociam, negociações,
  investiga, investigação, julgamento, suspeito, final, semifinal, meia-final, em dúvida, em risco, em perigo, pode, podem, ameaça, ameaçam, greve,
  prolongamento, prorrogação, recurso
outcome: decided | vence, vencem, venceu, derrota, derrotam, perde, perdem, perdeu, ganha, ganham, ganhou, eleito, eleita, reeleito, consegue,
  conseguem, aprova, sobe, corta, mantém, assina, assinam, contrata, descola, decola, aterra, pousa, multa, multado, punido, suspenso, fecha, fecham,
  compra, compram, ordena, autoriza, proíbe, eliminado, eliminada, classifica-se, cede, cai, impõe, aceita, aceitam, conquista
outcome: disturbed | greve, fechado, fechada, evacuado, evacuada, evacuados, cortado, apagão, acidente, incêndio, ferido, ferida, feridos, hospital,
  internado, internada, preso, presos, desaparecido, desaparecida, desaparecidos, em fuga, à deriva, encalhado, ciberataque, paralisado, paralisada,
  suspenso
outcome: back | de novo, novamente, volta, voltam, regressa, regressam, retorna, reabre, reabrem, reaberto, a salvo, são e salvo, normalidade,
  restabelecido, restabelecida, retoma, retomam, extinto, controlado, alta
not | não, nenhum, nenhuma, nunca, nem
refused | descarta, descartam, recusa, recusam, desmente, desmentem, nega, negam
open | poderá, poderão, pode, podem, pode-se, ameaça, ameaçam, ameaçado, se, pede, pedem, exige, exigem, risco, possível, talvez, espera, teme, temem
silent | em curso
"""
