"""Italian."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

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
    """),
    subordinators=frozenset("che chi quando dove perche se e ma come".split()),
)
