"""French."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_BEFORE_ENT = (
    "(?<!co)nt|(?<!comp)et|ss|st|nc|rc|ac|qu|gu|tu|br|bl|cl|gl|pl|cr|dr|fr|tr|vr|gn|ch|ff|ll|el|pp|ip|up|mb|tt|rt|pt|ct|it|ut|ot"
    "|rn|nn|mn|us|os|is|rs|ns|ls|as|nd|rd|ur|ir|or|uv|iv|ev|rv|rm|ug|ay|ix|ax|ex"
)
_NO_PLURALS = "laurent|vincent|florent|excellent|serment|fervent|souvent|couvent|consequent|frequent|eloquent"

_APART = """
partii: parti partis
partiee: partie parties
portt: port ports
francc: franc francs
franciss: francis
voiriee: voirie voiries
donneess: donnees
donn: don dons
parlementt: parlement parlements
payss: pays
sortee: sorte sortes
courantt: courant courants courante courantes couramment
importantt: important importante importants importantes importance
droitt: droit droits
coupp: coup coups
generalementt: generalement
finalementt: finalement
marss: mars
marii: mari maris
maraiss: marais
mareee: maree marees
communicatn: communication communications communique communiques communiquer communiquent
communistt: communiste communistes communisme
dureee: duree durees
filee: file files filer
basee: base bases basee basees basent baser basant
fondss: fonds
proposs: propos
presentateurr: presentateur presentateurs presentatrice presentatrices
classementt: classement classements
connn: con cons conne
directn: direction directions
directivv: directive directives
ferr: fer fers
vitee: vite
traitt: trait traits
assurancee: assurance assurances
environnementt: environnement environnements
sentimentt: sentiment sentiments
departementt: departement departements
meree: mere meres
respectivv: respectif respectifs respective respectives respectivement
veritablee: veritable veritables veritablement
ventee: vente ventes
etablissementt: etablissement etablissements
genss: gens
geniee: genie genies
relatn: relation relations
voiee: voie voies
habitt: habit habits
visaa: visa visas
collectn: collection collections
collectee: collecte collectes collecter
journalistee: journaliste journalistes journalisme
delitt: delit delits
delaii: delai delais
attentionn: attention attentions
positionn: position positions
balll: ball
malii: mali
assistantt: assistant assistante assistants assistantes
pointee: pointe pointes
forcementt: forcement
suitee: suite suites
courirr: courir courent courait couraient
pariss: paris
limogess: limoges
foiss: fois
boiss: bois
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`pays` for `payer`); what two words share, the
commoner keeps."""

FRENCH = Language(
    code="fr",
    snowball="french",
    stop_words=frozenset(
        """a afin ai ainsi alors apres au aucun aucune aujourd'hui auquel aura aussi autre autres aux avaient avait avant avec
        avoir c'est ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d'un d'une dans de
        deja depuis des donc dont du elle elles en encore entre est et etaient etait etant ete etre eu eux faut il ils j'ai je
        jusqu'a jusqu'au la laquelle le lequel les lesquelles lesquels leur leurs lors lui ma mais me meme memes mes moi moins
        mon n'a n'est n'ont ne ni non nos notre nous on ont ou par parce pas pendant peu peut peuvent plus plusieurs plutot
        pour pourquoi puis qu qu'elle qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelles quels qui quoi s'est sa
        sans sauf se selon sera seront ses si soit son sont sous sur tandis tant tel telle telles tels tous tout toute toutes
        tres trop tu un une vers via voici voila vos votre vous y""".split()
    ),
    links=frozenset(
        """le la les l de du des d un une et a au aux en dans sur pour par avec entre d'un d'une contre chez sous vers depuis
        selon apres avant sans lors""".split()
    ),
    pronouns=frozenset(
        """aie aient ait as aucunes aucuns aurai auraient aurais aurait auras aurez aurions aurons autrui avais avez
        aviez avons ayant certain certaine certainement certaines certains chacun chacune dela devaient devais devait
        devant devez devions devons devra devrai devraient devrais devrait devront divers diverses dois doit doivent
        durant environ etais etes etiez etions eurent eut furent fut jusqu jusqua maint maints mien mienne miennes
        miens notamment nul nulle peux pourra pourrai pourraient pourrais pourrait pourront pouvaient pouvait pouvez
        pouvons quelqu'un quelqu'une quelque quelques quiconque serai seraient serais serait seras serez seriez
        serions serons seulement sien sienne siennes siens soi soient sois soyons suis ta tellement tes tien tienne
        toi ton voire vraiment""".split()
    ),
    irregular=lemmas("""
        militaire: armee armees
        kidnapping: enlevement enlevements enlevee enlevees
        scrutin: legislatives
        licenciement: licencie licencies licenciee licenciees licencier licencient
        negocier: negocient
        decider: decident
        declarer: declarent
        liberer: liberent
        changer: changent
        terminer: terminent
        preparer: preparent
        decede: deces
        limogeage: limoge limogee limogees limoger
        blanchisseur: blanchiment
        penalite: amende amendes
        pension: retraite retraites retraitee
        gazaoui: gaza
        inondation: crue crues
        location: loyer loyers
        pontife: pape papes
        tuerie: tue tues tuee tuees tuer tuent
        elire: elu elue elus elues elit elisent reelu reelue reelus reelues reelit
        mourir: meurt meurent mourut
        demissionner: demission demissions demissionnaire
        naitre: nee nees nait naissent
        vaincre: vainc vaincu vaincue vaincus
        battre: bat battent battu battue battus battues
        abattre: abat abattent abattu abattue abattus abattues
        vendre: vend vendent vendu vendue vendus vendues
        perdre: perd perdent perdu perdue perdus perdues
        rompre: rompt rompent rompu rompue rompus rompues
        suspendre: suspend suspendent suspendu suspendue suspendus suspendues
        disparaitre: disparu disparue disparus disparues disparait disparaissent
        decouvrir: decouvre decouvrent decouvert decouverte decouverts decouvertes
        detenir: detient detiennent detenu detenue detenus detenues
        obtenir: obtient obtiennent obtenu obtenue
        soutenir: soutient soutiennent soutenu soutien
        poursuivre: poursuit poursuivent poursuivi poursuivie poursuivis poursuivies poursuite poursuites
        detruire: detruit detruite detruits detruites detruisent
        reduire: reduit reduite reduits reduites reduisent
        interdire: interdit interdite interdits interdites interdisent
        eteindre: eteint eteinte eteints eteintes eteignent
        acquerir: acquiert acquierent acquis acquise
        dissoudre: dissout dissous dissoute
        promettre: promet promettent promis promise
        conclure: conclu conclut conclue conclus
        fuir: fuit fuient enfui enfuie enfuis enfuit enfuient
        recevoir: recoit recoivent recu recue recus
        rejoindre: rejoint rejoignent
        prendre: prend prennent pris
        dire: dit disent
        voir: voit voient vu vue vus
        ouvrir: ouvre ouvrent ouvert ouverte ouverts
        payer: paye payes paie paies paient payent
        travail: travaux
        oeil: yeux
        petite: petit petits petites
        public: publique publiques
        devenir: devient deviennent devenu devenue devenus devenues
        permettre: permet permets permettent permettant permettait permettaient permis permise
        attendre: attend attends attendent attendant attendait attendu attendue attendus
        entendre: entend entends entendent entendait entendu entendue entendus
        rendre: rend rendent rendez rendant rendait rendu rendue rendus
        revenir: revient reviennent revenu revenue revenus
        repondre: repond repondent repondu
        atteindre: atteint atteinte atteints atteignent
        offrir: offre offrent offert offerte offerts
        defendre: defend defendent defendu defendue
        construire: construit construite construits construisent
        maintenir: maintient maintiennent maintenu maintenue
        craindre: craint craignent
        convaincre: convainc convaincu convaincus
        reprendre: reprend reprennent repris
        jeu: jeux
        lieu: lieux
    """),
    apart=lemmas(_APART),
    # Without its accents a participle (arrêtée) is not cut as its brothers are; and the stemmer leaves a verb's plural whole
    # (cessent, manifestent), which only the letters before tell from a noun (accident, argent).
    rewrites=(
        ("iere ieres", r"(?<=\w{2})iere(s?)$", r"ier\1"),
        ("ee ees", r"(?<=\w{2})ee(s?)$", r"ée\1"),
        ("ent", rf"^(?!(?:{_NO_PLURALS})$)(\w{{2,}}(?:{_BEFORE_ENT}))ent$", r"\1e"),
    ),
    # Nor does it cut the plural of a short word, or of one in -o or -i (amis, euros).
    endings=("s",),
    subordinators=frozenset("que qui dont ou et mais car si quand comme lorsque".split()),
)
