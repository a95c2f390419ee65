"""German."""

from __future__ import annotations

from monitor.text.languages.base import Language

GERMAN = Language(
    code="de",
    snowball="german",
    stop_words=frozenset(
        """ab aber als am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den der des dich die
        dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas fuer gegen
        gewesen habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden
        jeder jedes jetzt kann kein keine koennen machen man mehr mein mit muss nach nicht noch nun nur ob oder ohne sehr
        seit sich sie sind so soll sollen sollte ueber um und uns unser unter vom von vor war waren was wegen weil wenn wer
        werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwischen""".split()
    ),
)
