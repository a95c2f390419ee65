"""How things stand, in French."""

from __future__ import annotations

LINES = """
takes place: planned | prévu, prévue, prévus, prévues, annoncé, annoncée, annonce, programmé, programmée, appelle à la grève
takes place: interrupted | interrompu, interrompue, interrompt, interruption
takes place: resumed | reprend, reprise, reprennent, a repris
takes place: postponed | reporté, reportée, reportés, reportées, report, repoussé, repoussée, ajourné, ajournée
takes place: cancelled | annulé, annulée, annulés, annulées, annule, annulent, annulation, annulations, n'aura pas lieu, tombe à l'eau
takes place: averted | évité, évitée, déjoué, déjouée
takes place: goes ahead | aura lieu, maintenu, maintenue
takes place: over | terminé, terminée, fin de la grève, prend fin, levée de la grève
truth: confirmed | confirme, confirmé, confirmée, confirment, avoue, reconnaît
truth: denied | dément, démenti, démentie, démentent, nie, nient, réfute
life: dead | mort, morte, morts, mortes, décès, décédé, décédée, meurt, meurent, tué, tuée, tués, tuées, mortel, mortelle
life: alive | survivant, survivants, vivant, vivante, en vie
court: charged | inculpé, inculpée, mis en examen, mise en examen, accusé, accusée, jugé, jugée
court: convicted | condamné, condamnée, condamnés, coupable
court: cleared | acquitté, acquittée, relaxé, relaxée, blanchi, blanchie, non coupable
custody: arrested | arrêté, arrêtée, arrêtés, arrestation, interpellé, interpellée, interpellés, en garde à vue
custody: released | libéré, libérée, libérés, libérées, libération, relâché, relâchée
custody: escaped | évadé, évadée, évasion, en fuite
talks: agreed | accord trouvé, trouvent un accord, accord conclu, s'accordent, compromis
talks: failed | échec, échoue, échouent, échoué, rompt, rompues, rupture
vote: approved | approuvé, approuvée, approuve, adopté, adoptée, adopte, adoptent, feu vert, adoption, ratifie
vote: rejected | rejeté, rejetée, rejette, rejettent, rejet, refuse, refusé, refusée, veto
measure: lifted | levé, levée, lève
search: missing | disparu, disparue, disparus, disparition, portée disparue, porté disparu
search: found | retrouvé, retrouvée, retrouvés, retrouvées
search: rescued | secouru, secourue, sauvé, sauvée, sauvés, secourus
office: appointed | nommé, nommée, élu, élue
office: resigned | démissionne, démission, démissionné, démissionner, quitte ses fonctions
office: dismissed | limogé, limogée, limogeage, destitué, destituée, renvoyé, licencié, licenciée
commitment: signed | signé, signée, signent
commitment: withdrawn | retiré, retirée, se retire, retrait, renonce, jette l'éponge
power: out | panne, sans électricité, coupure
power: restored | rétabli, rétablie, retour à la normale
product: recalled | rappel, rappelle, rappelés
truth: hearsay | selon, présumé, présumée, présumés, rumeur, rumeurs, pourrait, pourraient, aurait, auraient, serait, seraient, possible, possibles,
  médias, presse, sources, envisage, envisagent, soupçon, soupçons, prévoit
outcome: awaited | affronte, affrontent, second tour, élection, élections, candidats, candidat, candidate, débat, débattent, se prononce, vote, votent,
  votera, attend, attendent, attendu, cherche, cherchent, veut, veulent, souhaite, envisage, envisagent, demande, demandent, réclame, négocie,
  négocient, négociations, enquête, procès, soupçonné, soupçonnée, finale, demi-finale, incertain, menacé, menacée, menace, menacent, sur le point,
  pourrait, pourraient, grève, prolongations, recours, plainte
outcome: decided | gagne, gagnent, remporte, remportent, bat, battent, perd, perdent, élu, élue, réélu, réélue, obtient, obtiennent, adopte, relève,
  abaisse, maintient, signe, signent, recrute, décolle, atterrit, inflige, sanctionné, sanctionnée, suspendu, suspendue, ferme, ferment, rachète,
  achète, ordonne, autorise, autorisé, interdit, éliminé, éliminée, éliminés, qualifié, qualifiée, qualifiés, cède, cèdent, chute, impose, accepte,
  acceptent, tranche, décroche
outcome: disturbed | grève, fermé, fermée, fermés, évacué, évacuée, évacués, coupé, coupée, panne, accident, incendie, blessé, blessée, blessés,
  hôpital, hospitalisé, hospitalisée, coincé, coincés, bloqué, bloqués, bloquée, disparu, disparue, en fuite, à la dérive, échoué, cyberattaque,
  suspendu, paralysé, paralysée
outcome: back | de nouveau, à nouveau, reprend, reprennent, revient, reviennent, retour, de retour, rouvre, rouvrent, rouvert, sain et sauf,
  sains et saufs, rétabli, rétablie, maîtrisé, éteint
not | ne, n, pas, aucun, aucune, jamais, ni
refused | refuse de, exclut, dément, démenti, démentent, nie
open | pourrait, pourraient, menace, menacent, menacé, si, demande, demandent, réclame, réclament, exige, exigent, appelle, appellent, espère, risque, envisage,
  craint, craignent, possible, peut-être, vers, devrait
silent | en cours, au cours
"""
