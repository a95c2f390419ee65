"""Portuguese."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
novee: nove
partidoo: partido partidos
partidaa: partida partidas
partoo: parto partos
sabadoo: sabado sabados
casaa: casa casas
casoo: caso casos
videoo: video videos
brasiliaa: brasilia
contoo: conto contos
maioriaa: maioria maiorias
praiaa: praia praias
temaa: tema temas
tomm: tom tons
mesaa: mesa mesas
governadorr: governador governadores governadora governadoras
pariss: paris
parzz: par pares
medidaa: medida medidas
mediaa: media medias medio medios
importantee: importante importantes importancia
livree: livre livres
livroo: livro livros
marcoo: marco marcos
comandoo: comando comandos
tiroo: tiro tiros
especialistaa: especialista especialistas
especialmentee: especialmente
finalmentee: finalmente
finalidadee: finalidade finalidades
estudantee: estudante estudantes
mariaa: maria
marioo: mario
maridoo: marido maridos
publicidadee: publicidade
somm: som sons
universidadee: universidade universidades
camaraa: camara camaras
cameraa: camera cameras
camadaa: camada camadas
portoo: porto portos
portaa: porta portas
portariaa: portaria portarias
autoridadee: autoridade autoridades
postt: post posts
postoo: posto postos
soloo: solo solos
solidoo: solido solida solidos solidas
jornalistaa: jornalista jornalistas jornalismo
facee: face faces
liderr: lider lideres liderar lidera lideram liderou lideraram liderado liderada liderando
materiaa: materia materias
virarr: virar vira virou viraram virando virada viradas
francoo: franco francos
pesoo: peso pesos
sentarr: sentar senta sentado sentada sentados sentadas sentou
equipamentoo: equipamento equipamentos
acordoo: acordo acordos
pontee: ponte pontes
pontoo: ponto pontos
pedroo: pedro
atividadee: atividade atividades
ativistaa: ativista ativistas ativismo
contidoo: contido contida contidos contidas
italoo: italo
pecaa: peca pecas
pecadoo: pecado pecados
estadiaa: estadia estadias
cairoo: cairo
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`praia` for `pra`); what two words share, the
commoner keeps."""

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
    pronouns=frozenset(
        """alguem algumas ambas ambos aquelas aqueles aquilo atras cujas cujos delas demais dentre dentro dessas desses
        destas destes deve devem devemos devera deverao deveria deveriam devia deviam devido devo estamos estara
        estarao estaria estavam esteve estiver estiveram estou for forem fosse fossem haja houve mesma mesmas mesmos
        meus minhas muita muitas nela nelas nele neles nessas nesses nestas nestes ninguem nossas nossos podemos
        podera poderao poderia poderiam podia podiam pouca poucas pouco poucos pra pro pude puderam pudesse quaisquer
        qualquer quanta quantas quantos sejam serem seriam somos sou tanta tantas tantos temos tendo tenha tenham
        tenho tens tera terao terem teria teriam teu teus tinham tive tiver tiveram tivesse tua tuas vamos varias
        varios vou""".split()
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
        mao: maos
        mae: maes
        irmao: irmaos
        responsavel: responsaveis
        disponivel: disponiveis
        nivel: niveis
        possivel: possiveis
    """),
    apart=lemmas(_APART),
    rewrites=(
        ("as es os", r"^(?!ingles)([aeiou][^aeiou]{1,3}[aeo]|[bcdflmnprstv]ia|rua)s$", r"\1"),
        ("oes", r"^(.{2,})oes$", r"\1ao"),
        ("ais", r"^(.{2,})ais$", r"\1al"),
        ("ns", r"^(.{2,})ns$", r"\1m"),
    ),
    subordinators=frozenset("que quem quando onde porque se e mas como".split()),
)
