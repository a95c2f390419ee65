"""Polish."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
sprawiacc: sprawiac sprawia sprawiaja sprawial sprawiala sprawic sprawil sprawila sprawilo sprawili sprawi
stanowicc: stanowic stanowi stanowia stanowil stanowila stanowilo stanowili
czesciejj: czesciej
dalejj: dalej dalszy dalsza dalsze dalszej dalszym dalszych dalszego
wiekszyy: wiekszy wieksza wieksze wiekszej wiekszych wiekszym wiekszego wiekszymi
wynikacc: wynikac wynika wynikaja wynikal wynikala wynikalo
daniaa: dania danii danie daniem daniach daniami
poziomm: poziom poziomu poziomie poziomy poziomow poziomem poziomach poziomami
serioo: serio
seriall: serial serialu seriale seriali serialem serialach serialowi
gorszyy: gorszy gorsza gorsze gorszej gorszych gorszym gorszego gorszymi
martwicc: martwic martwi martwia martwil martwila
mszz: msz
radioo: radio radia radiu radiem
pozniejj: pozno pozny pozniej pozniejszy pozniejsza pozniejsze pozniejszym pozniejszych pozniejszej pozniejszego
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`poziom` for `poza`); what two words share, the
commoner keeps."""

POLISH = Language(
    code="pl",
    snowball="polish",
    stop_words=frozenset(
        """a aby albo ale ani az bardzo beda bedzie bez bo by byc byl byla byli bylo byly ci co cos czy czyli dla dlaczego do gdy
        gdzie go i ich ile im inne innych ja jak jaki jakie jako je jednak jego jej jesli jest jestem jeszcze juz kiedy kto ktora
        ktore ktorego ktorej ktory ktorych ktorym ktorzy lub ma maja mi mial miala miedzy mimo mnie moga moze mozna musi my na nad
        nam nas nawet nic nich nie niego niej nim niz o od on ona one oni ono oraz po pod podczas ponad poniewaz przeciw przed przez
        przy sa sie swoich swoj swoja swoje ta tak taki takie takze tam te tego tej ten teraz tez to tu tych tylko tym u w we wedlug
        wiec wobec wsrod wszystkich wszystkie wszystko z za ze zeby zostal zostala zostali zostalo zostaly""".split()
    ),
    links=frozenset(
        """i w we z ze na do od o po za przez dla nad pod miedzy oraz przy przed podczas bez wobec wsrod u przeciw
        przeciwko""".split()
    ),
    pronouns=frozenset(
        """bedac bede bedziemy bedziesz bylaby bylam bylby bylem byliby bylismy byloby bylyby cie gdyby gdybym inna
        innego innej inni inny innym innymi jaka jakas jakby jakbym jakich jakiego jakiegos jakiej jakiejs jakies
        jakim jakimi jakis jedynie jestes jestescie jestesmy kazda kazde kazdego kazdej kazdemu kazdy kazdych kazdym
        kilka kilku ktos mam masz mialaby mialabym mialam mialby mialbym mialem mialo mialoby mialy mieli mieliby mogl
        mogla moglaby moglam moglby mogli mogliby moglo mogly moich moim moimi moj moja moje mojego mojej musial
        musiala musieli musimy musisz musza musze nami nasz nasza nasze naszego naszej naszych naszym naszymi niektore
        niektorych niektorzy nimi oba obie oboje obu pewnie podobno powinien powinna powinnam powinni powinno powinny
        poza sam sama same samego samej sami samo samych samym soba sobie sporo swoim swoimi swojego swojej toba tobie
        twoich twoim twoj twoja twoje twojego twojej wam wami wasz wasza wasze waszego waszej waszych wiele wielu
        wlasnie wszelkich wszelkie wszyscy wszystkiego wszystkim wszystkimi zaden zadna zadne zadnego zadnej zadnych
        znow znowu""".split()
    ),
    irregular=lemmas("""
        zginac: zginal zginela zgineli zginelo zginely ginie gina zginie
        zmarly: zmarl zmarla zmarli zmarlo zmarlych zmarlego umiera umieraja umrzec umarl umarla umarli
        smierc: smierci smiercia
        pozar: pozarze pozarow pozarach
        sad: sadzie sadowi
        wypadek: wypadku wypadki wypadkow wypadkach wypadkiem
        atak: ataku ataki atakow atakiem atakach zaatakowal zaatakowala zaatakowali zaatakowano
        strajk: strajkuje strajkuja strajkowac strajkowali strajkujacy strajkujacych
        wybuch: wybuchl wybuchla wybuchly wybuchlo
        strzelac: strzelal strzelali strzela
        pozew: pozwal pozwali pozwac pozywa pozwany pozwu pozwie pozwem pozwy
        wyborczy: wybory wyborow wyborach wyborami wyborom wyborcze wyborcza wyborczych
        wojna: wojen wojnach
        wygrac: wygral wygrala wygrali wygraly wygrywa wygrywaja wygrana
        przegrac: przegral przegrala przegrali przegrywa przegrywaja przegrana
        zatrzymac: zatrzymal zatrzymala zatrzymali zatrzymano zatrzymany zatrzymana zatrzymani zatrzymanie zatrzymania
        aresztowac: aresztowany aresztowana aresztowani aresztowano aresztowanie aresztowania aresztuje
        zamordowac: zamordowany zamordowana zamordowani zamordowano zamordowal zamordowala
        zabic: zabity zabita zabici zabito zabil zabila zabili zabija zabojstwo zabojstwa zabojstwie
        ranny: ranni ranna rannych ranne rannego
        uderzyc: uderzyl uderzyla uderzylo uderza
        czlowiek: ludzie ludzi ludziom ludzmi
        miasto: miast miescie miasta miastach
        swiat: swiecie swiata
        rzad: rzadu rzadem rzadzie rzady
        osoba: osoby osobie
        zycie: zycia zyciu zyciem
        historia: historii historie historia
        gra: gry gre grze gier grach
        polska: polsce polske polscy
        zdjecie: zdjecia zdjec zdjeciu zdjeciem zdjeciach zdjeciami
        zwiazek: zwiazku zwiazki zwiazkow zwiazkiem zwiazkach zwiazkami
        przypadek: przypadku przypadki przypadkow przypadkach przypadkami przypadkiem
        czlonek: czlonka czlonkow czlonkowie czlonkiem czlonkami czlonkom
        mieszkaniec: mieszkanca mieszkancow mieszkancy mieszkancom mieszkancami
        poczatek: poczatku poczatkiem poczatki
        koniec: konca koncu koncem konce koncow
        dziecko: dzieci dzieciom dziecmi dzieciach
        tydzien: tygodnia tygodniu tygodni tygodnie tygodniach
        dzien: dnia dni dniu
    """),
    apart=lemmas(_APART),
    rewrites=(("ow", r"^(.{3,})ow$", r"\1y"),),
    # A genitive plural (wyborów) and a town's name (Kraków) end alike, and the town's cases do not.
    endings=("a",),
    subordinators=frozenset("ze ktory ktora ktore gdy gdzie bo jesli i ale".split()),
)
