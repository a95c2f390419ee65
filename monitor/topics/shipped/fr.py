"""French notions of the news; a line is a group: words that open it | words that only belong to it.

The stemmer and the language's table know a verb's forms. What has another meaning as often opens nothing: `vol` (theft and
flight), `appel` (to court and by telephone), `feu` (fire and `feu vert`), `coup`, `campagne`, `bourse`, `peine`, `crise`.
"""

FRENCH = """
appel téléphonique, coup de téléphone, coup de fil, téléphoner, entretien téléphonique, conversation téléphonique | au téléphone, par téléphone, téléphone à, échange téléphonique, appel entre, appel avec, a appelé
rencontre, rencontrer | rencontrent, s'est entretenu, se sont entretenus, tête-à-tête, face-à-face, se réunissent
sommet | réunion au sommet, réunion des chefs d'État, sommet européen
pourparlers, négociations, négocier, négociation | négociateurs, à la table des négociations, discussions
visite, visiter | en visite, se rend à, se rend en, voyage officiel, déplacement à, visite d'État
discours, allocution | s'adresse à la nation, prononce un discours, prise de parole
conférence de presse | point presse, devant la presse
interview | entretien accordé, déclare au journal
mort, mourir, décès, décéder | décédé, s'est éteint, a perdu la vie, ont perdu la vie, obsèques, victimes mortelles, nécrologie, mortel, mortelle, cadavre, disparition de l'acteur, disparition du chanteur, nous a quittés
obsèques, funérailles, enterrement | inhumé, inhumation, hommage national, cérémonie d'adieu
meurtre, assassinat, assassiner, homicide, tuer | tué, tueur, meurtrier, poignardé à mort, féminicide, tuerie, abattu par balles, tué par balle
viol, agression sexuelle, violences sexuelles | violé, violée, abus sexuels, attouchements
suicide, se suicider | s'est suicidé, s'est donné la mort, mis fin à ses jours
blessés, blessé, blesser | grièvement, hospitalisé, blessures, entre la vie et la mort
incendie, incendier | en feu, en flammes, flammes, brûle, ravagé par le feu, ravagé par les flammes, pompiers, départ de feu
feu de forêt, feux de forêt, incendie de forêt | feux de végétation, pinède en feu, Canadair
incendie criminel, incendie volontaire | pyromane, incendiaire, mis le feu
explosion, exploser, détonation | explose, déflagration, a explosé, soufflé par
accident | collision, percute, carambolage, renversé par, accidenté, sortie de route, perd le contrôle, se renverse, s'est renversé
accident d'avion, crash, catastrophe aérienne | s'est écrasé, s'écrase, avion écrasé, boîtes noires
accident de train, déraillement, catastrophe ferroviaire | déraille, collision ferroviaire
naufrage, chavirer | chaviré, a coulé, embarcation
effondrement, s'effondrer | s'est effondré, s'effondre, effondré, éboulement d'immeuble
arrestation, interpellation, interpeller | interpellé, garde à vue, mandat d'arrêt, menottes, appréhendé, homme arrêté, suspect arrêté, été arrêté, arrêté par, arrêté pour, placé … garde à vue
prison, détention, incarcération, incarcérer | écroué, derrière les barreaux, détenu, emprisonné, prison ferme, maison d'arrêt, réclusion
libération, libérer | libéré, remis en liberté, relâché, retrouve la liberté
cavale, chasse à l'homme | en fuite, fugitif, recherché par, toujours recherché
évasion, s'évader | évadé, s'est évadé, s'échappe
perquisition, perquisitionner | descente de police, coup de filet, opération de police, perquisitionné
enquête judiciaire, information judiciaire, mise en examen | mis en examen, mise en cause, parquet, enquêteurs, juge d'instruction, inculpé, inculpation
procès | tribunal, cour d'assises, à la barre, jugé, devant la justice, comparaît devant, comparution
plainte, porter plainte | dépose plainte, porte plainte, poursuit en justice, action en justice
condamnation, condamner, verdict | condamné, reconnu coupable, ans de prison, écope de, prison avec sursis, mois de prison
acquittement, acquitter, relaxe | acquitté, non-lieu, innocenté
peine de mort, exécution | peine capitale, condamné à mort, couloir de la mort, été exécuté
grâce présidentielle, amnistie | , a gracié, gracié par
grève, débrayage | grévistes, gréviste, préavis de grève, arrêt de travail, cesse le travail, mouvement social
manifestation, manifester, manifestants | protestation, cortège, dans la rue, descendent dans la rue, mobilisation, blocage, bloquent … autoroute, bloquent … route, opération escargot
émeutes, émeute, violences urbaines | émeutiers, heurts, pillages, échauffourées, affrontements avec la police, affrontements entre
coup d'État, putsch | putschistes, junte, prend le pouvoir, renversé par l'armée, tentative de coup d'État
rébellion, insurrection | rebelles, insurgés, mutinerie, révolte, soulèvement populaire
guerre | combats, hostilités, conflit armé, en guerre
attaque, attaquer, offensive, assaut | bombardement, agression, embuscade, visée par, visé par, prise pour cible, pris pour cible, ciblée par
frappe aérienne, frappes aériennes, bombardement, bombarder | raid aérien, raids aériens, tirs de missiles, pilonnage, frappe de drone, frappe de missile, frappes sur, frappes contre, frappes russes, frappes israéliennes, frappes américaines
drone, drones | attaque de drones, essaim de drones, frappe de drone
missile, missiles | tir de missile, roquette, roquettes, missile balistique
attentat, attaque terroriste, terrorisme | terroriste, kamikaze, bombe, attentat-suicide, voiture piégée, djihadiste
fusillade | a ouvert le feu, ouvre le feu, coups de feu, tireur, abattu par balle, par balles
attaque au couteau | poignardé, coups de couteau, à l'arme blanche
otage, prise d'otages, enlèvement, kidnapping | kidnappé, été enlevé, enlevé par, ravisseurs, séquestré, rançon
cessez-le-feu, trêve, cessez le feu | armistice, arrêt des combats, fin des combats, suspension des hostilités, les armes se taisent
accord de paix, négociations de paix, pourparlers de paix | plan de paix, traité de paix, processus de paix
invasion, envahir | envahi, envahit, incursion
retrait des troupes | retire ses troupes, retire ses soldats, retrait militaire
échange de prisonniers | prisonniers échangés, prisonniers libérés
livraison d'armes, livraisons d'armes | aide militaire, livre des armes, fournit des armes
arme nucléaire, armes nucléaires, bombe atomique | ogives, essai nucléaire, dissuasion nucléaire, enrichissement d'uranium
service militaire, conscription | mobilisation partielle, appelés du contingent, enrôlement
sanctions, sanctionner | embargo, gel des avoirs, train de sanctions, mesures punitives
élection, élections, élire, scrutin | élu, vote, votent, urnes, second tour, bureaux de vote, électeurs, présidentielle, législatives, élections municipales
sondage, enquête d'opinion | intentions de vote, cote de popularité, sondé, baromètre
coalition, formation du gouvernement | alliance, accord de gouvernement, former un gouvernement
dissolution, élections anticipées | législatives anticipées, dissout l'Assemblée
démission, démissionner | quitte ses fonctions, quitte son poste, jette l'éponge, claque la porte, remet sa démission
limogeage, limoger, révocation | limogé, démis de ses fonctions, évincé, congédié
nomination, nommer | nommé, succède à, prend la tête, successeur
référendum | plébiscite, consultation populaire
motion de censure, vote de confiance | censure, gouvernement renversé, renverse le gouvernement, question de confiance
destitution | destitué, procédure de destitution, impeachment
investiture | prête serment, prestation de serment, prise de fonctions
projet de loi, loi | proposition de loi, adopte la loi, texte de loi, décret, vote la loi
réforme, réformer | refonte, remaniement du
budget, projet de budget | déficit, loi de finances, coupes budgétaires, austérité
impôt, impôts, fiscalité | hausse d'impôts, baisse d'impôts, fiscal, nouvelle taxe, taxe sur
retraites, réforme des retraites | âge de départ, pension de retraite, les retraités
taux directeur, décision de taux, taux d'intérêt | baisse ses taux, relève ses taux, hausse des taux, baisse des taux, taux directeurs, abaisse ses taux, maintient ses taux, relève … taux, abaisse … taux, baisse … taux
inflation | hausse des prix, prix à la consommation, coût de la vie, pouvoir d'achat, prix … augmenté, prix … augmentent, prix … hausse
récession | contraction de l'économie, recul du PIB, ralentissement économique, économie … contractée
chômage, chômeurs | sans emploi, taux de chômage, demandeurs d'emploi
suppressions d'emplois, licenciements, licenciement, plan social, licencier | supprime des postes, suppressions de postes, supprimer des postes, licencié, réduction d'effectifs, plan de départs, supprime … emplois, supprimer … emplois, supprimer … postes, se sépare … salariés
faillite, liquidation judiciaire, redressement judiciaire | dépôt de bilan, dépose le bilan, insolvable, cessation de paiements, insolvabilité
fermeture | ferme ses portes, baisse le rideau, mettre la clé sous la porte, ferme … portes, fermer … portes, fermeture définitive
rachat, acquisition, OPA, racheter | rachète, acquiert, offre publique d'achat, prise de contrôle, s'offre le, met la main sur, rachète … parts
fusion, fusionner | fusionnent
entrée en Bourse, introduction en Bourse | fait son entrée en Bourse, IPO, première cotation
avertissement sur résultats | abaisse ses prévisions, revoit à la baisse, profit warning
bénéfice record, résultats annuels, résultats trimestriels | chiffre d'affaires, bénéfices records, profits records, bénéfice net
krach, krach boursier, chute de la Bourse | les Bourses chutent, l'action chute, s'effondre en Bourse
droits de douane, guerre commerciale | taxes douanières, surtaxes, barrières douanières, conflit commercial
accord commercial, libre-échange | traité de libre-échange, accord de libre-échange
accord, compromis | s'accordent, entente, trouvent un accord, parviennent à un accord, pacte
rappel de produits, rappel produit | rappelle des véhicules, produits rappelés, retiré de la vente
fuite de données, vol de données | données volées, données personnelles dérobées, base de données piratée
cyberattaque, piratage, pirater | piraté, hackers, rançongiciel, pirates informatiques, logiciel malveillant
panne, dysfonctionnement | hors service, en panne, perturbations, paralysé, interruption de service
panne de courant, coupure de courant, panne d'électricité, coupure d'électricité, black-out | sans électricité, privés d'électricité, privé de courant, dans le noir, foyers privés
espionnage, espionner | espion, espions, services secrets, taupe
séisme, tremblement de terre | secousse, secousses, magnitude, épicentre, sismique, la terre a tremblé, forte réplique
tsunami, raz-de-marée | vague géante
éruption, éruption volcanique | volcan, coulée de lave, nuage de cendres
inondation, inondations, crue, crues | inondé, submergé, sous les eaux, débordement, montée des eaux, pluies torrentielles, sous l'eau
tempête, ouragan, cyclone | tornade, typhon, rafales, vents violents, orages, intempéries, bourrasques
neige, chutes de neige | enneigé, verglas, tempête de neige, congères
canicule, vague de chaleur | fortes chaleurs, record de chaleur, chaleur extrême, températures records, suffoque, sous la chaleur
vague de froid, grand froid | températures glaciales, gel
sécheresse | manque d'eau, pénurie d'eau, restrictions d'eau
glissement de terrain, éboulement | coulée de boue, éboulements
avalanche | ensevelis sous la neige, coulée de neige
réchauffement climatique, changement climatique, crise climatique | dérèglement climatique, réchauffement de la planète, gaz à effet de serre
épidémie, pandémie | foyer de contamination, contagion, virus, contaminations, covid
vaccin, vaccination, vacciner | vacciné, campagne de vaccination, dose de rappel
hôpital | clinique, CHU, hospitalisé, hospitalisée, aux urgences
famine | malnutrition, crise alimentaire, meurent de faim
sauvetage, secourir | secourus, sauvé, secours, sauveteurs, sains et saufs
évacuation, évacuer | évacué, mis en sécurité, évacués
disparition inquiétante, porté disparu, portés disparus | disparu, introuvable, avis de recherche, alerte enlèvement
cambriolage, braquage, braquer | cambrioleurs, vol à main armée, dérobé, voleurs, butin, braqueurs
escroquerie, fraude, arnaque | escroc, escroqué, fraudeurs
corruption, pots-de-vin | corrompu, pot-de-vin, prise illégale d'intérêts, trafic d'influence
blanchiment | argent sale, blanchiment d'argent
fraude fiscale, évasion fiscale | paradis fiscal, paradis fiscaux
drogue, stupéfiants, trafic de drogue | cocaïne, héroïne, cannabis, narcotrafic, narcotrafiquants
amende, pénalité | condamné à payer, sanction financière
scandale, polémique | tollé
énergie, prix de l'énergie | facture d'électricité, crise énergétique, prix du gaz
gaz, gaz naturel, gazoduc | GNL, approvisionnement en gaz
centrale nucléaire, énergie nucléaire | réacteur, EPR, parc nucléaire
migrants, immigration, migration | demandeurs d'asile, réfugiés, politique migratoire, clandestins
réfugiés, asile, droit d'asile | demandeurs d'asile, demande d'asile, personnes déplacées
frontière, frontières, contrôles aux frontières | poste-frontière, fermeture de la frontière
expulsion, expulser, reconduite à la frontière | expulsé, OQTF, persona non grata
interdiction, interdire | interdit, banni, prohibé, proscrit
boycott, boycotter | boycotte, appel au boycott
découverte, découvrir | découvert, mis au jour, trouvaille
étude scientifique, chercheurs | étude, scientifiques, recherche, selon une étude
lancement de fusée, décollage de fusée, tir spatial | fusée, mis en orbite, décolle, lanceur, mise en orbite
intelligence artificielle, IA | modèle de langage, apprentissage automatique
transfert, mercato | recrue, s'engage avec, signe à, rejoint le club, indemnité de transfert
victoire, remporter | vainqueur, l'emporte, gagne, triomphe
défaite | perd, s'incline, revers, est battu, battus par
Coupe du monde | phase finale, coupe du monde de football
médaille | médaille d'or, or olympique, podium, médaille d'argent, médaille de bronze
record, record du monde | meilleure performance, jamais atteint
dopage, dopé | contrôle positif, substance interdite
mariage, se marier | jeunes mariés, se sont mariés, noces, s'est marié, a dit oui
naissance, naître | bébé, accouché, nouveau-né, a donné naissance
divorce, divorcer | se séparent
prix Nobel, Nobel | lauréat, prix Nobel de la paix
BCE, Banque centrale européenne | banque centrale | EZB, ECB
ONU, Nations unies | Conseil de sécurité | UNO
OTAN, Alliance atlantique | Alliance nord-atlantique | NATO
UE, Union européenne | les Vingt-Sept
États-Unis, USA | américain, Américains
FMI, Fonds monétaire international | Fonds monétaire | IWF, IMF
OMS, Organisation mondiale de la santé | agence sanitaire de l'ONU | WHO
CPI, Cour pénale internationale | tribunal de La Haye | IStGH, ICC
Premier ministre, Première ministre | chef du gouvernement, Matignon
pape | Vatican, souverain pontife, Saint-Siège
police | policiers, policier, forces de l'ordre, gendarmes, gendarmerie
Maison Blanche | administration américaine, bureau ovale
Kremlin | pouvoir russe, président russe
Allemagne | allemand, Allemands, outre-Rhin | Deutschland, Germany
Royaume-Uni, Grande-Bretagne | britannique, Britanniques, outre-Manche | Großbritannien, Britain
Russie | russe, Russes | Russland, Russia
Ukraine | ukrainien, Ukrainiens
Chine | chinois, Chinoise | China
Japon | japonais, Japonaise, nippon | Japan
Inde | Indiens | Indien, India
Iran | iranien, Iraniens
Israël | israélien, Israéliens
Palestine | palestinien, Palestiniens | Palästina
Turquie | turc, turque, Turcs | Türkei, Turkey
Syrie | Syriens | Syrien, Syria
Liban | libanais, Libanaise | Libanon, Lebanon
Égypte | égyptien, Égyptiens | Ägypten, Egypt
Maroc | marocain, Marocains | Marokko, Morocco
Algérie | Algériens | Algerien, Algeria
Espagne | espagnol, Espagnols | Spanien, Spain
Italie | Italiens | Italien, Italy
Grèce | grec, grecque, Grecs | Griechenland, Greece
Pologne | polonais, Polonaise | Polen, Poland
Hongrie | hongrois, Hongroise | Ungarn, Hungary
Suisse | helvétique, Suisses | Schweiz, Switzerland
Belgique | belge, Belges | Belgien, Belgium
Pays-Bas | néerlandais, Néerlandaise | Niederlande, Netherlands
Brésil | brésilien, Brésiliens | Brasilien, Brazil
Argentine | argentin, Argentins | Argentinien, Argentina
Chili | chilien, Chiliens | Chile
Mexique | mexicain, Mexicains | Mexiko, Mexico
Corée du Nord | nord-coréen, Pyongyang | Nordkorea, North Korea
Corée du Sud | sud-coréen, Séoul | Südkorea, South Korea
"""
