"""Portuguese notions of the news, of Portugal and Brazil; a line is a group: words that open it | words that only belong to it.

What has another meaning as often opens nothing: `fogo` (also of `cessar-fogo`), `bolsa` (exchange, bag and grant), `corte`
(cut and court), `ligação` (call and link), `pena`, `ação`, `queda`, `banco`, `campanha`.
"""

PORTUGUESE = """
telefonema, conversa telefônica, chamada telefónica, ligação telefônica | por telefone, ao telefone, telefonemas, conversou por telefone, falou por telefone
reunião, encontro, reunir-se | reúnem-se, reúne-se, se reúne, se reuniu, reuniu-se, encontra-se com, se encontra com, frente a frente, reuniões
cúpula, cimeira | reunião de líderes, chefes de Estado, cimeiras
negociações, negociação, negociar | conversações, mesa de negociações, negociadores, tratativas
visita, visita oficial, visitar | viaja para, em visita, visita de Estado, viagem oficial
discurso, pronunciamento | discursa, dirige-se à nação, discursou
conferência de imprensa, entrevista coletiva | perante os jornalistas, coletiva de imprensa, fala aos jornalistas
entrevista | entrevistado, em entrevista
morte, morrer, falecimento, falecer, óbito | perdeu a vida, perderam a vida, vítimas mortais, vítima mortal, mortal, cadáver, corpo encontrado, óbitos, faleceu, fatal
funeral, enterro, sepultamento | enterrado, velório, sepultado, último adeus, exéquias
assassinato, homicídio, assassinar, assassínio | assassinado, matou, morto a tiros, morto a tiro, feminicídio, esfaqueado até à morte, assassino, matar
violação sexual, estupro, abuso sexual, agressão sexual | estuprada, estuprador, violada, abusos sexuais, violador
suicídio, suicidar-se | tirou a própria vida, suicidou-se, se suicidou
feridos, ferido, ferir | ferimentos, em estado grave, feridas, baleados
incêndio, incendiar | em chamas, bombeiros, arde, ardeu, queimado, pega fogo, pegou fogo, destruído pelo fogo, fogo em prédio, fogo atinge, fogo consome, fogo em casa
incêndio florestal, incêndios florestais, queimadas | mata em chamas, fogo florestal, incêndio rural, incêndios rurais, hectares queimados
fogo posto, incendiário, incêndio criminoso | ateou fogo, atearam fogo
explosão, explodir, detonação | explodiu, deflagração, rebentamento
acidente, sinistro | colisão, atropelado, atropelamento, capotou, bateu contra, despiste, choque frontal, engavetamento, capotamento, tomba na, ônibus tomba, ônibus tombou
acidente aéreo, queda de avião, acidente de avião, desastre aéreo | avião cai, avião caiu, despenhou-se, caixas negras, caixas-pretas, aeronave caiu
acidente de trem, acidente de comboio, descarrilamento, acidente ferroviário | descarrilou, descarrila, descarrilhou, colisão de comboios
naufrágio, naufragar | naufragou, afundou, afundou-se, embarcação virou, barco virou
desabamento, desmoronamento, desabar | desabou, desaba, ruiu, desmoronou, veio abaixo, derrocada
detenção, deter, prisão preventiva, prender, captura | detido, preso, presa, mandado de prisão, mandado de detenção, sob custódia, algemado, capturado, prisão em flagrante
prisão, cadeia, encarcerado | atrás das grades, anos de prisão, pena de prisão, penitenciária, recluso, presidiário, preso pela, preso por, presa por, é preso, foi preso
libertação, libertar, soltura | libertado, solto, em liberdade, sai da prisão, libertados
foragido, fugitivo, caça ao homem | em fuga, procurado pela polícia, foragidos, a monte
fuga da prisão, evasão de presos | fugiu da prisão, evadiu-se, fugiram da cadeia
busca e apreensão, buscas domiciliárias, operação policial | mandados de busca, rusga, megaoperação
investigação, inquérito, investigar | investigado, Ministério Público, Polícia Federal investiga, arguido, suspeitas de
acusação, denúncia, indiciar, acusar | acusado de, denunciado, indiciado, réu, constituído arguido
julgamento, julgar | tribunal, no banco dos réus, julgado, a julgamento, audiência
processo judicial, ação judicial | ação coletiva, na Justiça contra
condenação, condenar, sentença, veredicto | condenado, considerado culpado, anos de prisão, sentenciado, culpado
absolvição, absolver | absolvido, inocentado, absolve, absolvidos
pena de morte, execução | pena capital, condenado à morte, corredor da morte, executado por
indulto, anistia, amnistia, perdão presidencial | indultado, anistiado, indultados
greve, greves, grevistas, paralisação | em greve, cruzam os braços, greve geral, paralisações, piquete, entram em greve, pré-aviso de greve
protesto, manifestação, protestar, manifestar-se | manifestantes, saem às ruas, nas ruas, ato contra, passeata, protestos, marcha contra, marcha de protesto
distúrbios, tumultos, motim | saques, vandalismo, tumulto, desacatos, quebra-quebra, confrontos com a polícia, confrontos entre
golpe de Estado, golpe militar | golpistas, golpista, tentativa de golpe, junta militar, toma o poder, tomam o poder
rebelião, insurreição, revolta | rebeldes, insurgentes, sublevação
guerra | hostilidades, conflito armado, linha da frente, combates entre, intensos combates
ataque, atacar, ofensiva, assalto militar | atacado, bombardeio, bombardeamento, emboscada, agressão
bombardeio, bombardeamento, bombardear, ataque aéreo, ataques aéreos | bombardeado, ataque com drones, ataque com mísseis, bombas
drone, drones | ataque com drones, veículo não tripulado
míssil, mísseis | lançamento de mísseis, foguetes, míssil balístico
atentado, ataque terrorista, terrorismo | terrorista, bomba, carro-bomba, atentado suicida, homem-bomba, bombista, jihadista
tiroteio, troca de tiros | a tiros, disparos, abriu fogo, atirador, baleado, atiradores
esfaqueamento, esfaquear, ataque com faca | esfaqueado, facadas, faca, arma branca
refém, reféns, tomada de reféns | cativeiro, feito refém, cativos
sequestro, rapto, sequestrar, raptar | sequestrado, raptado, raptores, sequestradores, resgate de
cessar-fogo, trégua, cessar fogo | armistício, fim das hostilidades, tréguas, cessação das hostilidades
acordo de paz, negociações de paz, processo de paz | plano de paz, tratado de paz, conversações de paz
invasão, invadir | invadiu, invasor, incursão
retirada de tropas, retirada militar | retira tropas, retira as tropas, retiram as tropas
troca de prisioneiros | prisioneiros trocados, prisioneiros libertados
envio de armas, ajuda militar | fornecimento de armas, entrega de armas, armamento
armas nucleares, arma nuclear, bomba atômica | ogivas, teste nuclear, enriquecimento de urânio
serviço militar, alistamento | recrutas, mobilização militar, conscrição
sanções, sancionar | embargo, congelamento de bens, medidas restritivas, sancionados
eleições, eleição, pleito | urnas, votação, eleitores, segundo turno, segunda volta, votam, votos, às urnas, apuração, legislativas, autárquicas, presidenciais
pesquisa eleitoral, sondagem, sondagens | intenções de voto, intenção de voto, Datafolha, barómetro
coligação, coalizão, formação do governo | acordo de governo, aliança, parceiros de coligação
eleições antecipadas | dissolve o Parlamento, dissolução do Parlamento, dissolução da Assembleia
renúncia, renunciar, pedido de demissão | demite-se, demitiu-se, deixa o cargo, pede demissão, pediu demissão, abandona o cargo, apresenta demissão, se demite, pede para sair, pediu para sair, deixa … cargo
demissão, demitir, exoneração, exonerar | demitido, exonerado, afastado do cargo, destituído, renuncia ao cargo, deixa o cargo, foi despedido, despedido da
nomeação, nomear | nomeado, indicado para, novo ministro, nova ministra, sucessor, assume o comando
referendo, plebiscito | consulta popular
moção de censura, moção de confiança, voto de confiança | censura ao governo, governo cai
impeachment, destituição | processo de destituição, afastamento da presidente, afastamento do presidente
posse presidencial, tomada de posse | toma posse, tomou posse, empossado, juramento
lei, projeto de lei, proposta de lei | aprova lei, aprovam lei, legislação, decreto, medida provisória, sancionada
reforma, reformar | reformas, reestruturação
orçamento, Orçamento do Estado | défice, déficit, austeridade, cortes de despesa, arcabouço fiscal, cortes orçamentais
imposto, impostos, tributação | aumento de impostos, IRS, IVA, tributos, reforma tributária, contribuintes, redução de impostos
pensões, aposentadoria, previdência | aposentados, pensionistas, idade da reforma, INSS
taxa de juros, taxas de juro, Selic, taxa de juro | corta juros, sobe juros, alta dos juros, corte de juros, eleva os juros, juros, Copom, corta … juros, sobe … juros, eleva … juros
inflação, IPCA, custo de vida | alta dos preços, subida dos preços, preços ao consumidor, aumento dos preços, preços … sobem, preços … subiram, preços … alta
recessão | contração da economia, queda do PIB, economia encolhe
desemprego, desempregados | taxa de desemprego, sem emprego, desocupação
demissões em massa, despedimentos, despedimento coletivo, despedimento | corta empregos, demite funcionários, despede trabalhadores, corte de vagas, cortes de pessoal, corte de postos, postos de trabalho, layoff, dispensar … funcionários, dispensa … funcionários, demite … funcionários, corta … empregos, despede … trabalhadores
falência, insolvência, recuperação judicial | falido, insolvente, faliu, bancarrota, concordata
encerramento, fechamento | fecha as portas, fecha fábrica, encerra as portas
aquisição, OPA, adquirir | adquire, compra da, compra de ações, oferta pública de aquisição, compra a rival
fusão, fundir-se | se fundem, fundem-se, fusões
abertura de capital, entrada em bolsa, estreia na bolsa | IPO, estreia em bolsa, oferta pública inicial
alerta de resultados, profit warning | revê em baixa, corta previsões, reduz projeções
lucro recorde, resultados trimestrais, lucros recorde | lucro líquido, lucros, balanço trimestral
queda da Bolsa, queda na Bolsa, crash bolsista | Bolsa despenca, Bolsas caem, ações despencam, Ibovespa cai, tombo na Bolsa
tarifas comerciais, guerra comercial, tarifaço | tarifas de importação, tarifas de Trump, taxas aduaneiras, sobretaxa, direitos aduaneiros
acordo comercial, livre comércio | tratado comercial, acordo de livre comércio
acordo, pacto | chegam a acordo, compromisso, acordam
recall, recolha de produtos | retirado do mercado, recolhe produtos, chama para recall
vazamento de dados, fuga de dados, roubo de dados | dados vazados, dados roubados, dados expostos
ciberataque, ataque hacker, ataque informático | hackeado, hackers, piratas informáticos, ransomware, pirateado
avaria, falha técnica | fora do ar, fora de serviço, inoperacional, instabilidade, em pane, pane elétrica
apagão, corte de energia, falta de luz, queda de energia, falha de energia | sem luz, sem energia, sem eletricidade, às escuras, apagões, falta de energia
espionagem, espionar | espião, espiões, serviços secretos, espia
terremoto, terramoto, sismo, tremor de terra | magnitude, epicentro, réplica, réplicas, sísmico, terra tremeu, abalo sísmico
tsunami, maremoto | onda gigante
erupção, erupção vulcânica | vulcão, nuvem de cinzas
inundação, inundações, enchente, cheias | alagamento, alagado, inundado, transborda, debaixo de água, alagamentos, transbordou, enchentes, enxurrada, água invade, água invadiu, sob água
tempestade, furacão, temporal | ciclone, tufão, vendaval, rajadas, chuvas fortes, mau tempo, tornados, tornado atinge, tornado em, um tornado
neve, nevão | queda de neve, nevou, nevasca, estradas cortadas pela neve
onda de calor, calor extremo | recorde de temperatura, altas temperaturas, temperaturas recorde
onda de frio, frio intenso | geada, temperaturas negativas, frente fria
seca, estiagem | falta de água, escassez de água
deslizamento de terra, deslizamento de terras, aluimento | desabamento de terra, deslizamentos, derrocada, avalanche de lama
avalanche, avalanche de neve | soterrados pela neve
alterações climáticas, mudanças climáticas, aquecimento global, crise climática | mudança climática, emergência climática, gases de efeito estufa
epidemia, pandemia, surto | contágio, contágios, vírus, infeções, infecções, casos de dengue, covid
vacina, vacinação, vacinar | vacinado, imunização, imunizante, dose de reforço, doses da vacina
hospital | clínica, hospitalizado, internado, pronto-socorro, urgências, internada
fome extrema, desnutrição, subnutrição | crise alimentar, fome
resgate, resgatar, salvamento | resgatado, socorristas, equipes de resgate, equipas de resgate
evacuação, evacuar, desocupação | evacuado, retirados de casa, evacuados
desaparecido, desaparecidos, desaparecimento | desaparecida, paradeiro, sem rasto
assalto, roubo, assaltar, furto, roubar | assaltantes, ladrões, roubado, furtado, assaltado, ladrão
fraude, burla, estelionato, burlar | burlão, burlados, estelionatário, defraudou
corrupção, suborno, propina | subornos, corrupto, corruptos, peculato
lavagem de dinheiro, branqueamento de capitais, branqueamento | dinheiro sujo, lavou dinheiro
evasão fiscal, sonegação, fuga ao fisco | sonegou, paraísos fiscais, fraude fiscal
tráfico de drogas, drogas, droga, narcotráfico | cocaína, traficantes, apreensão de droga, heroína, traficante, haxixe, fentanil
multa, multar, coima | multado, multada, coimas, multas
escândalo, polêmica | acusações
energia, conta de luz, preço da energia | crise energética, tarifa de energia, fatura da luz
gás, gás natural, gasoduto | GNL, fornecimento de gás
usina nuclear, central nuclear, energia nuclear | reator, reator nuclear
imigração, migração, imigrantes, migrantes | requerentes de asilo, fluxo migratório, indocumentados
refugiados, asilo | requerentes de asilo, refugiada, deslocados internos
fronteira, fronteiras | fronteiriço, controlos fronteiriços, controle de fronteira, fecho da fronteira
deportação, deportar, expulsão | deportado, deportados, expulso do país, expulsos, persona non grata
proibição, proibir, veto | proibido, proíbe, vetado, banido
boicote, boicotar | boicota, apelo ao boicote
descoberta, descobrir, achado | descoberto, descobrem, achados
estudo científico, pesquisadores | cientistas, segundo um estudo, revela estudo, investigadores da, novo estudo
lançamento de foguete, lançamento espacial, lançamento de foguetão | foguete, foguetão, descola, decola, em órbita, nave espacial
inteligência artificial, IA | modelo de linguagem, aprendizado de máquina
transferência, contratação | assina com, mercado da bola, cláusula de rescisão
vitória, triunfo, vencer | vence, ganha, derrota o, vencedor, venceu
derrota, perder | perde, derrotado, perdeu para
Copa do Mundo, Mundial de futebol | fase final, Mundial de clubes
medalha, medalhista | medalha de ouro, pódio, ouro olímpico, medalha de prata, medalha de bronze
recorde, recorde mundial | melhor marca, máximo histórico
doping, dopagem | positivo no antidoping, substância proibida, antidoping
lesão, lesionar-se | lesionado, desfalca, rotura de ligamentos, lesionou-se
casamento, casar-se, matrimônio | casou-se, se casa, se casou, noivos, casam-se
nascimento, nascer, dar à luz | nasceu, deu à luz, recém-nascido, um bebé, seu bebé, uma bebé
divórcio, divorciar-se, separação do casal | se separam, separam-se, divorciado, separaram-se
Prêmio Nobel, Nobel | galardoado
BCE, Banco Central Europeu | banco central | EZB, ECB
ONU, Nações Unidas | Conselho de Segurança | UNO
OTAN, NATO, Aliança Atlântica | aliança militar ocidental
UE, União Europeia | os Vinte e Sete
EUA, Estados Unidos | norte-americano, americanos, americano
FMI, Fundo Monetário Internacional | Fundo Monetário | IWF, IMF
OMS, Organização Mundial da Saúde, Organização Mundial de Saúde | agência de saúde da ONU | WHO
TPI, Tribunal Penal Internacional | tribunal de Haia | IStGH, ICC
papa, pontífice | Vaticano, Santa Sé, Santo Padre
primeiro-ministro, primeira-ministra | chefe do governo, São Bento
polícia | agentes, policiais, PSP, GNR, policial, militares da GNR
Casa Branca | governo americano, Salão Oval
Kremlin | governo russo, presidente russo
Alemanha | alemão, alemães | Deutschland, Germany
Reino Unido, Grã-Bretanha | britânico, britânicos | Großbritannien, Britain
França | francês, francesa, franceses | Frankreich, France
Espanha | espanhol, espanhóis | Spanien, Spain
Itália | italiano, italianos | Italien, Italy
Rússia | russo, russos | Russland
Ucrânia | ucraniano, ucranianos | Ukraine
China | chinês, chinesa, chineses
Japão | japonês, japonesa | Japan
Índia | indiano, indianos | Indien
Irã | iraniano, iranianos | Irão, Iran
Israel | israelense, israelita, israelenses
Palestina | palestino, palestiniano, palestinos | Palästina, Palestine
Turquia | turco, turcos | Türkei, Turkey
Síria | sírio, sírios | Syrien, Syria
Líbano | libanês, libaneses | Libanon, Lebanon
Egito, Egipto | egípcio, egípcios | Ägypten, Egypt
Marrocos | marroquino, marroquinos | Marokko, Morocco
Angola | angolano, angolanos
Moçambique | moçambicano, moçambicanos | Mosambik, Mozambique
Grécia | grego, gregos | Griechenland, Greece
Polônia | polonês, polaco, polacos | Polen, Poland
Suíça | suíço, suíços | Schweiz, Switzerland
Bélgica | belga, belgas | Belgien, Belgium
Argentina | argentino, argentinos | Argentinien
Venezuela | venezuelano, venezuelanos
Chile | chileno, chilenos
Coreia do Norte | norte-coreano, Pyongyang | Nordkorea, North Korea
Coreia do Sul | sul-coreano, Seul | Südkorea, South Korea
"""
