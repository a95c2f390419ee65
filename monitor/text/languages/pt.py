"""Portuguese."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

PORTUGUESE = Language(
    code="pt",
    snowball="portuguese",
    stop_words=frozenset(
        """a ainda alem algum alguma alguns antes ao aos apenas apos aquela aquele as assim ate cada com como contra cuja cujo da
        das de dela dele deles depois desde dessa desse desta deste do dos durante e ela elas ele eles em enquanto entre era eram
        essa essas esse esses esta estao estar estas estava este estes eu foi foram ha havia isso isto ja lhe mais mas me mesmo meu
        minha muito muitos na nao nas nem nenhum nessa nesse nesta neste no nos nossa nosso num numa o onde os ou outra outras
        outro outros para pela pelas pelo pelos pode podem pois por porque quais qual quando quanto que quem sao se seja sem sempre
        ser sera serao seu seus sido sob sobre sua suas tal tambem tanto te tem ter teve tinha toda todas todo todos tudo um uma
        umas uns vai vao voce""".split()
    ),
    links=frozenset(
        """o a os as de do da dos das um uma e em no na nos nas com por para sobre entre ao aos pela pelo pelas pelos num numa apos
        desde durante sob""".split()
    ),
    irregular=lemmas("""
        morte: morre morreu morrem morreram morrer morrera
        eleger: elege elegem elegeu elegeram eleito eleita eleitos eleitas
        preso: prende prendeu prendem prenderam prender presa presos presas
        demitir: demite demitiu demitem demitiram demissao demissoes
        explodir: explode explodiu explodem explosao explosoes
        invadir: invade invadiu invadem invadiram invasao invasoes
        decidir: decide decidiu decidem decidiram
        cair: cai caiu caem cairam queda quedas
        vencer: vence venceu vencem venceram
        perder: perde perdeu perdem perderam
        deter: deteve detem detido detida detidos detidas
        dizer: diz disse dizem disseram
        fazer: faz fez fazem fizeram
        propor: propoe propos
        impor: impoe impos impoem
        desabar: desaba desabou desabamento desabamentos
        assassinar: matar matou matam mataram matando
        ferimento: ferido ferida feridos feridas ferir fere feriu
        prisao: cadeia cadeias
        esfaqueado: faca facas facada facadas
        selic: juros juro
        falencia: falido falida falidos faliu
        enchente: cheias
        papel: papeis
        expulsar: deportacao deportacoes deportar deportado deportada deportados deportadas
        nomeacao: nomeado nomeada nomeados nomear nomeia nomeou
        hospitalizado: internado internada internados internadas internamento
        reuniao: encontro encontros
        labareda: queimadas queimada queimado queimados
        furacao: tornados
        denunciado: indiciar indiciado indiciada indiciados indicia indiciou
        soltura: libertar libertado libertados libertada libertadas libertou libertam
        bombista: atentado atentados
        plebiscito: referendo referendos
        layoff: despedimento despedimentos
        clausura: encerramento encerramentos fechamento fechamentos
        missil: misseis
        tunel: tuneis
        pais: paises
    """),
    rewrites=(
        ("oes", r"^(.{2,})oes$", r"\1ao"),
        ("ais", r"^(.{2,})ais$", r"\1al"),
        ("ns", r"^(.{2,})ns$", r"\1m"),
    ),
    subordinators=frozenset("que quem quando onde porque se e mas como".split()),
)
