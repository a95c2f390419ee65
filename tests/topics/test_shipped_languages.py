"""Notions in seven languages, on headlines made up here: what a query finds in other words, and what only looks alike."""

from __future__ import annotations

import pytest

from monitor.topics.index import Index
from tests.topics.entries import entry, placed, watch

HEADLINES = {
    "fr": """
+ grève SNCF | Les cheminots de la SNCF cessent le travail, un préavis de grève déposé
+ décès actrice | L'actrice Jeanne Morin s'est éteinte à 91 ans
+ démission ministre | La ministre de la Mer quitte ses fonctions
+ incendie entrepôt | Rouen : un entrepôt ravagé par les flammes
+ arrestation maire | Le maire de la station placé en garde à vue
+ tremblement de terre Grèce | Grèce : forte secousse ressentie dans les îles
+ séisme | Le tremblement de terre a fait trembler les vitres
+ coup d'État | Des putschistes proclament la dissolution du Parlement
+ cessez-le-feu | Les deux camps s'accordent sur une trêve de dix jours
+ taux d'intérêt BCE | La Banque centrale européenne abaisse ses taux
+ licenciements constructeur | Le constructeur va supprimer des postes à Sochaux
+ panne d'électricité Brest | Brest : des milliers de foyers privés d'électricité
+ appel téléphonique président | Le président s'est entretenu par téléphone avec son homologue
+ rachat distributeur | Le groupe familial rachète un distributeur belge
+ acquittement boulanger | Le boulanger relaxé par le tribunal
+ meurtre Lille | Un homme tué à coups de marteau à Lille
+ élection Lyon | Lyon : la candidate écologiste élue au second tour
- grève | Le match s'achève sur un score nul
- gaz | Gaza : un convoi attendu
- mariage | Du brouillard le 3 mars
- limogeage | Limoges ouvre son musée de la porcelaine
- amende | Un amendement déposé au Sénat
- arme | L'armée défile sur l'avenue
- tuer | Tu veux voir la mer ?
""",
    "es": """
+ huelga trenes | Trenes parados: los maquinistas convocan paros en enero
+ muerte cantante | Murió a los 80 años la cantante Rosa Lindo
+ dimisión alcalde | El alcalde presenta su renuncia tras la auditoría
+ incendio nave | Una nave industrial arde durante horas
+ detención concejal | El concejal, bajo custodia por orden de un juez
+ terremoto Chile | Un sismo de magnitud 6 sacude el norte de Chile
+ golpe de Estado | Los golpistas cierran el aeropuerto
+ alto el fuego | Las partes firman una tregua de un mes
+ tipos de interés BCE | El Banco Central Europeo baja los tipos
+ despidos fábrica | La fábrica anuncia un ERE en Vigo
+ apagón Sevilla | Sevilla, sin luz durante cinco horas
+ llamada telefónica presidentes | Los presidentes hablaron por teléfono
+ accidente avioneta | Se estrelló una avioneta en un campo de olivos
+ absolución empresario | Absuelto el empresario del aceite
+ elecciones Perú | Perú va a las urnas en abril
+ secuestro ingeniero | Secuestrado un ingeniero en la sierra
+ inundación valle | El valle queda bajo el agua
- heridos | Los héroes del relevo
- boda | El caso llega al Supremo
- tormenta | Daños leves en el puerto
- incendio | Alto el fuego en la frontera
- redada | Una red de senderos nueva
""",
    "it": """
+ sciopero treni | Treni, i macchinisti incrociano le braccia venerdì
+ morte regista | Si è spento a 88 anni il regista Carlo Venti
+ dimissioni sindaco | Il sindaco si dimette dopo il voto in aula
+ incendio capannone | Capannone in fiamme nella zona industriale
+ arresto assessore | L'assessore in manette all'alba
+ terremoto Umbria | Trema la terra in Umbria, scossa nella notte
+ colpo di Stato | I golpisti occupano la radio
+ cessate il fuoco | Firmata una tregua di due settimane
+ tassi di interesse Bce | La Banca centrale europea taglia i tassi
+ licenziamenti azienda | L'azienda annuncia esuberi a Torino
+ blackout Genova | Genova senza corrente per ore
+ telefonata presidenti | I due presidenti si sono sentiti al telefono
+ omicidio Bari | Bari, uccisa una donna di 40 anni
+ assoluzione medico | Assolto il medico della clinica
+ valanga alpinisti | Alpinisti travolti da una slavina
+ elezioni Genova | Genova alle urne a maggio
+ rapina gioielleria | Gioielleria svaligiata, ladri in fuga
- nascita | La Nato discute ad Ankara
- perquisizione | In rete il gol del pari
- rapimento | Il rap conquista il festival
- incendio | Cessate il fuoco lungo il confine
- doping | Dopo la pioggia il sole
""",
    "nl": """
+ staking trein | Machinisten leggen vrijdag werk neer: geen trein in het noorden
+ overlijden zanger | Zanger Piet Dalman overleden na kort ziekbed
+ aftreden minister | Minister stapt op om bonnetjes
+ brand loods | Loods in Almelo staat in lichterlaaie, vlammen metershoog
+ arrestatie wethouder | Wethouder aangehouden op Schiphol
+ aardbeving Groningen | Opnieuw een beving in Groningen
+ staatsgreep | Coupplegers sluiten de grenzen
+ wapenstilstand | Staakt-het-vuren ingegaan aan de kust
+ rente ECB | Europese Centrale Bank besluit tot renteverlaging
+ ontslagronde chipmaker | Chipmaker schrapt banen in Eindhoven
+ stroomstoring Utrecht | Tienduizenden huizen in Utrecht zonder stroom
+ moord Breda | Man doodgeschoten in Breda
+ vrijspraak arts | Arts vrijgesproken door hof
+ overname bierbrouwer | Bierbrouwer neemt rivaal over: overnamebod aanvaard
+ overstroming Limburg | Limburg onder water na hoosbuien
+ ontvoering zakenman | Zakenman ontvoerd uit zijn huis
- staking | Man gestoken op station
- schandaal | Rellen rond de wedstrijd
- inflatie | Gedurende de zomer gesloten
- winst | Ajax wint in de slotminuut
- gas | Gast kookt voor gastheer
""",
    "pt": """
+ greve metrô | Metroviários cruzam os braços e metrô não abre
+ morte ator | Ator Luís Neves morreu aos 77 anos
+ renúncia prefeito | Prefeito deixa o cargo em meio a inquérito
+ incêndio armazém | Armazém em chamas no porto
+ detenção vereador | Vereador detido no aeroporto
+ terremoto Açores | Sismo sentido nos Açores
+ golpe de Estado | Junta militar fecha fronteiras
+ cessar-fogo | Trégua entra em vigor no domingo
+ taxa de juros Copom | Copom corta juros pela terceira vez
+ despedimentos fábrica | Fábrica anuncia layoff e corte de postos de trabalho
+ apagão Recife | Recife fica sem luz por seis horas
+ conversa telefônica presidentes | Presidentes falaram por telefone na segunda
+ assassinato Porto | Jovem assassinada no Porto
+ absolvição médico | Médico absolvido em segunda instância
+ inundação bairro | Bairro fica debaixo de água
+ eleições Angola | Angola vai às urnas em agosto
+ sequestro jornalista | Jornalista raptado por homens armados
- assassinato | Matéria escura intriga cientistas
- feridos | Feras do zoológico ganham casa
- incêndio | Cessar-fogo na região
- esfaqueamento | Faço pão em casa
- cheias | Lua grande no céu
""",
    "pl": """
+ strajk kolej | Kolej: maszyniści przerwali pracę na godzinę
+ śmierć aktor | Nie żyje aktor Jan Brzeski
+ dymisja minister | Minister złożył rezygnację
+ pożar hala | Płonie hala pod Radomiem
+ aresztowanie burmistrz | Burmistrz zatrzymany przez policję
+ trzęsienie ziemi Grecja | Grecja: zatrzęsła się ziemia
+ zamach stanu | Junta przejęła władzę w stolicy
+ zawieszenie broni | Rozejm obowiązuje od północy
+ stopy procentowe RPP | RPP obniżyła stopy o pół punktu
+ zwolnienia grupowe fabryka | Fabryka mebli: redukcja zatrudnienia o jedną trzecią
+ brak prądu Szczecin | Tysiące domów bez prądu w Szczecinie
+ zabójstwo Gdynia | Zastrzelony w Gdyni na parkingu
+ uniewinnienie lekarz | Lekarz uniewinniony po latach
+ powódź Nysa | Woda zalała Nysę
+ wybory Czechy | Czechy: druga tura w sobotę
+ porwanie biznesmen | Biznesmen uprowadzony spod domu
+ wypadek Kraków | Zderzenie trzech aut w Krakowie
- protest | Więc jedziemy dalej
- medal | Media o budowie
- cła | Celem jest pokój
- pożar | Zawieszenie broni w mieście
- gaz | Gazeta na weekend
""",
    "ru": """
+ забастовка шахтёры | Шахтёры бастуют третий день
+ смерть актёр | Скончался актёр Иван Лугин
+ отставка министр | Министр сложил полномочия
+ пожар склад | В Туле горит склад
+ арест мэр | Мэра заключили под стражу
+ землетрясение Турция | Подземные толчки ощущались в Турции
+ государственный переворот | Хунта закрыла границы
+ перемирие | Стороны объявили о прекращении огня
+ ключевая ставка Банк | Банк России снизил ставку
+ сокращения завод | Завод сокращает сотрудников
+ отключение света Одесса | Одесса осталась без электричества
+ телефонный разговор президентов | Президенты поговорили по телефону
+ убийство Казань | В Казани убили таксиста
+ оправдание врач | Врач оправдан судом
+ наводнение Орск | Орск: затоплены сотни домов
+ выборы Молдавия | Молдавия: второй тур назначен на ноябрь
+ авиакатастрофа горы | Вертолёт разбился в горах
- визит | Туристам упростили визы
- раненые | Рано утром пройдёт дождь
- пожар | В горах выпал снег
- оползень | Село отметило юбилей
- свадьба | Жена космонавта открыла выставку
- рождение | Род занятий указывать не нужно
""",
}
LINES = [
    pytest.param(code, *(part.strip() for part in line[1:].split(" | ")), line[0] == "+", id=f"{code}-{line}")
    for code, lines in HEADLINES.items()
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("code", "query", "title", "found"), LINES)
def test_a_notion_of_the_language_finds_what_is_meant(code: str, query: str, title: str, found: bool) -> None:
    assert bool(Index([watch(query)], {}).match(placed(entry(title, language=code)))) is found


@pytest.mark.parametrize("code", HEADLINES)
def test_a_query_in_small_letters_finds_the_same(code: str) -> None:
    lines = [line[1:].split(" | ") for line in HEADLINES[code].strip().splitlines() if line[0] == "+"]
    index = Index([watch(query.strip().lower(), str(number)) for number, (query, _) in enumerate(lines)], {})
    missed = [
        title
        for number, (_, title) in enumerate(lines)
        if str(number) not in {match.watch_id for match in index.match(placed(entry(title, language=code)))}
    ]
    assert missed == []
