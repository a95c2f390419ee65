"""English."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
coronerr: coroner coroners
nearlie: nearly
finalie: finally
reportr: reporter reporters
reportedlie: reportedly
officr: officer officers
criticl: critical critically
celebrit: celebrity celebrities
majorit: majority majorities
hospitalit: hospitality
powerfl: powerful powerfully
securit: security
securitzz: securities
bzzy: busy busier
humanit: humanity
defendnt: defendant defendants
severl: several
successn: succession
presentr: presenter presenters
footballr: footballer footballers
authort: authority authorities
authoris: authorise authorised authorises authorize authorized authorizes
productn: production productions
productv: productivity
positv: positive positively
detectv: detective detectives
relatv: relative relatives relativity
departmnt: department departments
customr: customer customers
conservatn: conservation
executv: executive executives
accessn: accession
contestnt: contestant contestants
enginerr: engineer engineers engineering
generatv: generative
cooperatn: cooperation
importnt: important importantly importance
minorit: minority minorities
animatn: animation animations animated
memoril: memorial memorials
adamnt: adamant
olivr: oliver
messyy: messy
dominicc: dominic
apartmnt: apartment apartments
assistnt: assistant assistants
experimnt: experiment experiments experimental
expenss: expense expenses
clinicl: clinical clinically
initiatv: initiative initiatives
editn: edition editions
liquidatn: liquidation
procesn: procession
accusr: accuser accusers
candidd: candid
contractn: contraction
containr: container containers
inflatr: inflator inflators inflatable
influencr: influencer influencers
labourr: labourer labourers
liberl: liberal liberals
medicatn: medication medications
privatizatn: privatisation privatization
renewbl: renewable renewables
terminl: terminal terminals
vulnerbl: vulnerable
citigroup: citi
airlinr: airliner airliners
assassn: assassin assassins
electricit: electricity
ratingz: rating ratings
increasinglie: increasingly
extremlie: extremely
completlie: completely
clearlie: clearly
closelie: closely
highlie: highly
partlie: partly
revolutt: revolut
oppositt: opposite
likelie: likely
newss: news
mostlie: mostly
hardlie: hardly
latelie: lately
shortlie: shortly
eveningg: evening evenings
unitee: unite unites united uniting
politee: polite politely
responsiblee: responsible responsibly responsibility responsibilities
activitie: activity activities
activistt: activist activists activism
relationn: relation relations
successivv: successive successively
collectivv: collective collectives collectively
directionn: direction directions
directivv: directive directives
wonderfull: wonderful wonderfully
losss: loss losses
premieree: premiere premieres
insiderr: insider insiders
titann: titan titans
celticss: celtics
bluess: blues
harriss: harris
angeless: angeles
finalee: finale finales
nationall: national nationals nationally nationalism nationalist nationalists
housingg: housing
expectancc: expectancy expectancies
metss: mets
greenee: greene
publicatn: publication publications
publicit: publicity
presidd: preside presides presided presiding
personall: personal personally personality personalities
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`reporter` for `report`)."""

ENGLISH = Language(
    code="en",
    snowball="english",
    stop_words=frozenset(
        """a about after all also an and any are as at be because been before but by can could did do does for from had has
        have he her his how i if in into is it its just me more my no not now of on one only or other our out over s she so
        some t than that the their them then there these they this to up us was we were what when which who will with would
        you your""".split()
    ),
    links=frozenset("the a an of to in on at for from with by and between about against over".split()),
    pronouns=frozenset(
        """am another anyone anything both cannot doing done each either even ever every everyone everything few having
        here hers herself him himself itself many might much must myself neither never nobody nothing others ought
        ours ourselves own quite rather same shall should someone something still such theirs themselves too until
        upon very whatever whichever while whoever whom whose why within without yet yours yourself""".split()
    ),
    irregular=(
        ("manager", "managr"),
        ("managers", "managr"),
        ("died", "death"),
        ("dies", "death"),
        ("dead", "death"),
        ("fell", "fall"),
        ("fallen", "fall"),
        ("struck", "strike"),
        ("won", "win"),
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("children", "child"),
        ("elected", "election"),
        ("began", "begin"),
        ("begun", "begin"),
        ("bought", "buy"),
        ("brought", "bring"),
        ("built", "build"),
        ("broke", "break"),
        ("broken", "break"),
        ("caught", "catch"),
        ("chose", "choose"),
        ("chosen", "choose"),
        ("dealt", "deal"),
        ("drew", "draw"),
        ("drawn", "draw"),
        ("drove", "drive"),
        ("driven", "drive"),
        ("fought", "fight"),
        ("found", "find"),
        ("flew", "fly"),
        ("flown", "fly"),
        ("froze", "freeze"),
        ("frozen", "freeze"),
        ("gave", "give"),
        ("given", "give"),
        ("went", "go"),
        ("gone", "go"),
        ("grew", "grow"),
        ("grown", "grow"),
        ("held", "hold"),
        ("hid", "hide"),
        ("hidden", "hide"),
        ("kept", "keep"),
        ("knew", "know"),
        ("known", "know"),
        ("laid", "lay"),
        ("led", "lead"),
        ("lost", "lose"),
        ("made", "make"),
        ("met", "meet"),
        ("paid", "pay"),
        ("ran", "run"),
        ("risen", "rise"),
        ("sank", "sink"),
        ("sunk", "sink"),
        ("sold", "sell"),
        ("sent", "send"),
        ("shot", "shoot"),
        ("shook", "shake"),
        ("shaken", "shake"),
        ("spoke", "speak"),
        ("spoken", "speak"),
        ("spent", "spend"),
        ("stole", "steal"),
        ("stolen", "steal"),
        ("stood", "stand"),
        ("stricken", "strike"),
        ("swept", "sweep"),
        ("swore", "swear"),
        ("sworn", "swear"),
        ("took", "take"),
        ("taken", "take"),
        ("taught", "teach"),
        ("told", "tell"),
        ("thought", "think"),
        ("threw", "throw"),
        ("thrown", "throw"),
        ("wore", "wear"),
        ("worn", "wear"),
        ("withdrew", "withdraw"),
        ("withdrawn", "withdraw"),
        ("wrote", "write"),
        ("written", "write"),
        ("overthrew", "overthrow"),
        ("overthrown", "overthrow"),
        ("wives", "wife"),
        ("knives", "knife"),
        ("thieves", "thief"),
        ("wolves", "wolf"),
        ("crises", "crisis"),
        ("feet", "foot"),
        ("teeth", "tooth"),
        ("mice", "mouse"),
    ),
    apart=lemmas(_APART),
    rewrites=(("js ps ws ys vs", r"^(.{2,}[jpwyv])s$", r"\1"),),
    endings=("s",),
    subordinators=frozenset(
        """that which who whose whom because if as when while where but and or so said says aged
        dies died dead was were is are has had will would becomes admits denies pleads quits""".split()
    ),
)
