"""What every text is full of is no form of a word that says something, and a word has no parts that chance gave it."""

from __future__ import annotations

import pytest

from monitor.text.fold import fold
from monitor.topics.table import Atom, Table


def found(word: str, text: str, code: str = "de") -> list[str]:
    """The words of the text that a query's word finds."""
    table = Table(code, {Atom(fold(word), "inflected", word[0].isupper()): 0})
    return [surface for surface in text.split() if table.atoms(surface)]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Sicherheit", "Wer sich freut braucht Sicherheiten"),
        ("Seite", "Sie liegt seit gestern auf der Seiten"),
        ("Werder", "Morgen werden alle kommen Werders"),
        ("Ware", "Es war und wäre gute Ware"),
        ("Einigung", "Einige sagten einiges zur Einigungen"),
        ("Änderung", "Die anderen wollen keine Änderungen"),
        ("Meisterschaft", "Die meisten sehen Meisterschaften"),
        ("Wege", "Nur wegen der Wegen nicht des Weges"),
    ],
)
def test_a_little_word_is_no_form_of_a_telling_one(word: str, text: str) -> None:
    assert found(word, text) == text.split()[-1:]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("Dems", "Mit dem Land", []),
        ("Under", "Hund und Katze", []),
        ("alle", "alles ist allen gleich", ["alles", "allen"]),
        ("eine", "ein Haus und einer", ["ein", "einer"]),
    ],
)
def test_a_little_word_is_found_by_its_own_kind_only(word: str, text: str, expected: list[str]) -> None:
    assert found(word, text) == expected


@pytest.mark.parametrize(
    ("word", "others", "kinds"),
    [
        ("Haft", "Wirtschaft Gesellschaft Botschaften Geschäft", "Einzelhaft Untersuchungshaft"),
        ("Tat", "Realität Kriminalität Universitäten", "Straftat Gewalttaten"),
        ("Ort", "Antworten Reporter Sport Exporte", "Geburtsort Urlaubsorten"),
        ("Ende", "Gründe Brände Tausende Während", "Jahresende Karriereende"),
        ("Lage", "Anschlag Vorschläge Niederlage", "Wirtschaftslage Notlage"),
        ("Reise", "Strompreise Landkreis Ticketpreisen", "Dienstreise Weltreisen"),
        ("Land", "Deutschland Russlands Thailand", "Bundesland Nachbarländer"),
        ("Bürger", "Hamburg Magdeburger", "Staatsbürger"),
        ("Nacht", "Weihnachten", "Silvesternacht"),
    ],
)
def test_a_word_is_found_in_its_compounds_and_in_none_of_chance(word: str, others: str, kinds: str) -> None:
    assert found(word, others) == []
    assert found(word, kinds) == kinds.split()


@pytest.mark.parametrize(
    ("code", "word", "others", "forms"),
    [
        ("fr", "Pays", "payer payé payait", "pays"),
        ("fr", "Parlement", "parle parler parlant", "parlements"),
        ("fr", "Mars", "Marie mari marais", "mars"),
        ("fr", "Payer", "pays", "payé payée payait"),
        ("fr", "Avion", "avait avez", "avions"),
        ("fr", "Série", "serait seraient sera", "séries"),
        ("fr", "Certificat", "certains certaine", "certificats"),
        ("es", "Mesa", "mes meses", "mesas"),
        ("es", "Mes", "mesa mesas", "meses"),
        ("es", "Partido", "parte partes partir partida", "partidos"),
        ("es", "Libro", "libre libres libra", "libros"),
        ("es", "Crear", "creer creyó", "crea creado creando crearon"),
        ("es", "Madrid", "madre madres", "madrid"),
        ("it", "Casa", "caso casi", "case"),
        ("it", "Legge", "leggere leggenda", "leggi"),
        ("it", "Sole", "solo sola solamente", "sole"),
        ("it", "Partito", "parte parti partita partite", "partiti"),
        ("it", "Verità", "vero vera veramente", "verità"),
        ("nl", "Gebied", "bieden biedt", "gebieden"),
        ("nl", "Gemeente", "mening gemeen", "gemeenten gemeentes"),
        ("nl", "Woning", "wonen gewoon", "woningen"),
        ("nl", "Wonen", "gewoon woningen gewoonte", "woont woonde gewoond"),
        ("nl", "Nieuws", "nieuw nieuwe", "nieuws"),
        ("pt", "Praia", "pra", "praias"),
        ("pt", "Governador", "governo governar", "governadores governadora"),
        ("pt", "Tema", "temos tens", "temas"),
        ("pt", "Livro", "livre livres", "livros"),
        ("pt", "Poder", "podia poderiam", "poderes"),
        ("pl", "Poziom", "poza", "poziomu poziomie poziomach"),
        ("pl", "Stan", "stanowi stanowią", "stanu stany stanów"),
        ("pl", "Sprawa", "sprawia sprawił", "sprawy sprawie sprawę"),
        ("pl", "Polska", "pole", "Polsce polski polscy"),
        ("ru", "Суд", "судья судьи", "суда судом судов"),
        ("ru", "Судья", "суд суда судов", "судьи судье судьёй"),
        ("ru", "Право", "правило правила", "права правом"),
        ("ru", "Дело", "делать делает", "дела делу делами"),
        ("ru", "Друг", "другой других другие", "друга другу"),
        ("ru", "Стол", "столь столько", "стола столу столом"),
        ("en", "New", "news", "new"),
        ("en", "Loss", "los", "losses"),
        ("en", "Unit", "united unites", "units"),
        ("en", "Act", "activity activists active", "acts acted"),
        ("en", "Person", "personal personality", "persons people"),
    ],
)
def test_what_a_stemmer_mixes_up_stays_apart_and_a_word_keeps_its_forms(
    code: str, word: str, others: str, forms: str
) -> None:
    assert found(word, others, code) == []
    assert found(word, forms, code) == forms.split()


@pytest.mark.parametrize(
    ("code", "word", "text"),
    [
        ("fr", "serait", "seraient"),
        ("es", "muchas", "mucho"),
        ("it", "nessuna", "nessuno"),
        ("nl", "alles", "alle"),
        ("pt", "deveria", "devem"),
        ("pl", "każdego", "każdym"),
        ("ru", "другие", "других"),
        ("en", "others", "other"),
    ],
)
def test_little_words_still_find_each_other(code: str, word: str, text: str) -> None:
    assert found(word, text, code) == [text]
