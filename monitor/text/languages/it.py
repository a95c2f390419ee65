"""Italian."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
partitoo: partito partiti
partitaa: partita partite
solitoo: solito solita soliti solite
pubblicitaa: pubblicita
parlamentoo: parlamento parlamenti
portoo: porto porti
casoo: caso casi
casaa: casa case
veritaa: verita
capoo: capo capi
seriee: serie
seraa: sera sere serata serate
postt: post
postoo: posto posti
postaa: posta poste
leggendaa: leggenda leggende
leggee: legge leggi
comunicazionee: comunicazione comunicazioni
comunitaa: comunita
comunistaa: comunista comunisti comuniste comunismo
voloo: volo voli
importantee: importante importanti importanza
guardiaa: guardia guardie
maggioranzaa: maggioranza maggioranze
testt: test
testoo: testo testi
testamentoo: testamento testamenti
numerosoo: numeroso numerosa numerosi numerose
marioo: mario
mariaa: maria
maritoo: marito mariti
operazionee: operazione operazioni
operaa: opera opere
dataa: data date
datoo: dato dati
contee: conte
facciataa: facciata facciate
faccendaa: faccenda faccende
popolazionee: popolazione popolazioni
socialistaa: socialista socialisti socialiste socialismo
paretee: parete pareti
paritaa: parita
salutee: salute
salutoo: saluto saluti salutare saluta
colpaa: colpa colpe
medioevoo: medioevo
soldatoo: soldato soldati
successivoo: successivo successiva successivi successive successivamente
attivitaa: attivita
attivistaa: attivista attivisti attiviste attivismo
autoritaa: autorita
puntoo: punto punti
puntataa: puntata puntate
qualitaa: qualita
modaa: moda mode
modernoo: moderno moderna moderni moderne
letteraa: lettera lettere
passivoo: passivo passiva passivi passive
messiaa: messia
romaniaa: romania
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`caso` for `casa`); what two words share, the
commoner keeps."""

ITALIAN = Language(
    code="it",
    snowball="italian",
    stop_words=frozenset(
        """a ad agli ai al alla alle allo anche ancora avere aveva avevano c'e che chi ci cio cioe col come con contro cosi cui da
        dagli dai dal dalla dalle dallo degli dei del della delle dello di dopo dove durante e ecco ed entro era erano essere fino
        fra gia gli ha hanno ho i il in io l'ha la le lei li lo loro lui ma me meno mentre mi mia mio molti molto ne negli nei nel
        nella nelle nello noi nostra nostro non o ogni oltre per perche pero piu poi prima proprio pure quale quali quando quanto
        quasi quella quelle quelli quello questa queste questi questo qui quindi se sempre senza si sia sono sopra sotto sta stata
        state stati stato su sua sue sugli sui sul sulla sulle sullo suo suoi tra tutta tutte tutti tutto un una uno verso vi via
        viene vengono voi""".split()
    ),
    links=frozenset(
        """il lo la i gli le di del dello della dei degli delle un uno una e ed a ad al allo alla ai agli alle in nel nello nella
        nei negli nelle con per su sul sullo sulla sui sugli sulle tra fra da dal dallo dalla dai dagli dalle contro dopo
        verso""".split()
    ),
    pronouns=frozenset(
        """abbia abbiamo abbiano alcun alcuna alcune alcuni alcuno altra altre altri altro avevamo avevo avra avranno
        avrebbe avrebbero avuta avuto ciascun ciascuna ciascuno colei coloro colui costoro davvero deve devi devo
        devono doveva dovevano dovra dovranno dovrebbe dovrebbero dovremmo ebbe ebbero entrambe entrambi fossero fu
        furono mie miei molta molte nessun nessuna nessuno nostre nostri parecchi parecchie poca poche pochi poco
        possa possano possiamo posso possono poteva potevano potra potranno potrebbe potrebbero puo puoi qual qualche
        qualcosa qualcuna qualcuno qualunque quanta quante quanti sara saranno sarebbe sarebbero saro siamo siano
        siete sola solamente soli solo stanno stava stavano stavo stessa stesse stessi stesso tal tale tali tanta
        tante tanti tanto troppa troppe troppi troppo tua tue tuo tuoi veramente vogliamo voglio vogliono volete
        voleva volevamo volevano volevo vorrebbe vorrebbero vostra vostre vostri vostro vuol vuole""".split()
    ),
    irregular=lemmas("""
        morte: muore muoiono mori morire morira moriva morirono
        eleggere: eletto eletta eletti elette elegge eleggono
        dimissioni: dimette dimettono dimettersi dimettera
        ucciso: uccide uccidono uccidere uccise uccisi uccisa uccisione uccisioni uccidera
        esplosione: esploso esplosa esplosi esplose esplode esplodono esplodere
        chiudere: chiuso chiusa chiusi chiuse chiude chiudono chiusura chiusure
        sequestrato: rapito rapita rapiti rapite rapire rapimento rapimenti rapisce
        gelido: gelo
        trattativa: negoziato negoziati negoziare negoziatori negoziazione
        lanciarazzi: razzo razzi
        autobomba: attentato attentati attentatore attentatori
        fisco: tassa tasse tassazione
        esubero: licenziamento licenziamenti licenziato licenziata licenziati licenziare licenzia licenziano
        irreperibile: disperso dispersi dispersa
        libico: libia
        libanese: libano
        vincere: vinto vinta vinti vince vincono vinse
        perdere: perso persa persi perde perdono
        decidere: deciso decisa decisi decide decidono
        scoprire: scoperto scoperta scoperti scoperte scopre scoprono
        sconfitta: sconfitto sconfitti sconfigge sconfiggono sconfiggere
        distruggere: distrutto distrutta distrutti distrutte distrugge
        scomparire: scomparso scomparsa scomparsi scomparse scompare
        sospendere: sospeso sospesa sospesi sospese sospende sospendono
        espellere: espulso espulsa espulsi espulse espelle espellono espulsione espulsioni
        invadere: invade invadono invaso invasa
        nascere: nasce nascono nacque nata nati nate
        assolvere: assolto assolta assolti assolte assolve assoluzione assoluzioni
        condanna: condannato condannata condannati condannate condanne condannare
        cadere: cade cadono caduto caduta caduti cadute
        scendere: scende scendono sceso scesa
        dire: dice dicono detto
        uomo: uomini
        anno: anni
        ora: ore
        arma: armi
        atto: atti
        ente: enti
        acqua: acque
        alto: alta alti alte
        edificio: edifici
        militare: militari
        particolare: particolari
        nucleare: nucleari
        popolare: popolari
        diverso: diversi diversa diverse
        italiana: italiano italiani italiane
        americana: americano americani americane
        romana: romano romani romane
        toscana: toscano toscani toscane
        siciliana: siciliano siciliani siciliane
        africana: africano africani africane
        messicana: messicano messicani messicane
        brasiliana: brasiliano brasiliani brasiliane
        australiana: australiano australiani australiane
        iraniana: iraniano iraniani iraniane
        indiana: indiano indiani indiane
        egiziana: egiziano egiziani egiziane
        afgana: afgano afgani afgane
        cristiana: cristiano cristiani cristiane
        repubblicana: repubblicano repubblicani repubblicane
        urbana: urbano urbani urbane
        umana: umano umani umane
    """),
    apart=lemmas(_APART),
    subordinators=frozenset("che chi quando dove perche se e ma come".split()),
)
