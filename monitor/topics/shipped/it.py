"""Italian notions of the news; a line is a group: words that open it | words that only belong to it.

What has another meaning as often opens nothing: `fuoco` (also of `cessate il fuoco`), `borsa` (exchange and bag), `processo di`
(trial and process), `pena`, `manovra` (budget and manoeuvre), `caccia`, `campagna`, `chiamata` alone, `colpo`.
"""

ITALIAN = """
telefonata, telefonare, colloquio telefonico, chiamata telefonica, chiamata | al telefono, per telefono, ha telefonato, telefonano, ha chiamato, telefonate, si sono sentiti, ha sentito al telefono
incontro, incontrare, bilaterale | incontra, incontrano, incontrato, faccia a faccia, riunione, si riuniscono
vertice, summit | vertice europeo, riunione dei leader, capi di Stato
negoziati, negoziato, trattative, negoziare, trattativa | colloqui, tavolo delle trattative, negoziatori, mediazione
visita, visita ufficiale, visitare | in visita, viaggio ufficiale, visita di Stato, vola a, missione a
discorso | si rivolge alla nazione, intervento alla Camera, intervento al Senato
conferenza stampa | davanti ai giornalisti, incontro con la stampa
intervista, intervistare | intervistato, in un'intervista
morte, morire, decesso | morto, deceduto, perde la vita, ha perso la vita, hanno perso la vita, vittime, mortale, cadavere, lutto, si è spento, si è spenta, scomparsa di
funerale, funerali, esequie | camera ardente, sepolto, sepoltura, l'ultimo saluto, ultimo saluto
omicidio, uccisione, uccidere, assassinio | ucciso, assassinato, accoltellato a morte, femminicidio, assassino, delitto, killer
stupro, violenza sessuale, stuprare | stuprata, abusi sessuali, molestie sessuali
suicidio, suicidarsi | si è tolto la vita, si è suicidato, si toglie la vita
feriti, ferito, ferire | ferita, in ospedale, prognosi riservata, in codice rosso
incendio, incendiare, rogo | in fiamme, fiamme, brucia, bruciato, vigili del fuoco, divampato, distrutto dalle fiamme
incendio boschivo, incendi boschivi | bosco in fiamme, boschi in fiamme
incendio doloso, piromane | appiccato il fuoco, dato fuoco, origine dolosa, dato alle fiamme
esplosione, esplodere, deflagrazione, scoppio | esploso, esplode, boato
incidente, incidente stradale, schianto | scontro frontale, si schianta, travolto, fuori strada, collisione, investito da, maxi tamponamento, tamponamento a catena
incidente aereo, disastro aereo, aereo precipitato | precipita, precipitato, si è schiantato, scatole nere
incidente ferroviario, deragliamento | deragliato, deraglia, scontro tra treni, treno deragliato
naufragio, naufragare | affondato, affonda, barcone, si ribalta, naufraghi
crollo, crollare | crollato, crolla, collassato
arresto, arrestare | arrestato, in manette, manette, custodia cautelare, mandato di cattura, ai domiciliari, fermato dalla polizia, in stato di fermo, catturato, cattura del boss
carcere, prigione, detenzione | detenuto, detenuti, dietro le sbarre, incarcerato, reclusione, galera, cella
scarcerazione, rilascio, scarcerare | scarcerato, rilasciato, rimesso in libertà, torna libero, stato liberato
latitante, caccia all'uomo, latitanza | in fuga, fuggitivo, caccia al killer
evasione dal carcere, evadere dal carcere | evasi, fuga dal carcere, è evaso, detenuto evaso
perquisizione, blitz, perquisizioni | perquisito, maxi operazione, perquisiscono
inchiesta, indagine, indagare, indagini | indagato, indagati, procura, avviso di garanzia, inquirenti
accusa, rinvio a giudizio, incriminazione | incriminato, rinviato a giudizio, imputato, accusato di
processo | tribunale, in aula, alla sbarra, a processo, corte d'assise, a giudizio
denuncia, querela, denunciare | querelato, fa causa, azione legale, class action
condanna, condannare, sentenza | condannato, giudicato colpevole, anni di carcere, ergastolo, verdetto
assoluzione, assolvere, proscioglimento | assolto, prosciolto, scagionato
pena di morte, esecuzione capitale | condannato a morte, braccio della morte, iniezione letale
grazia presidenziale, amnistia | indulto, concede la grazia, ottiene la grazia
sciopero, scioperi, scioperare | in sciopero, sciopera, incrociano le braccia, incrociare le braccia, scioperanti, braccia incrociate, stop ai treni, astensione dal lavoro, stop dei treni, stop di 24 ore, agitazione
protesta, manifestazione, protestare, corteo | manifestanti, in piazza, sit-in, scendono in piazza, manifestano, trattori in strada, blocco stradale
disordini, scontri, guerriglia urbana | tafferugli, saccheggi, rivolta, tumulti, scontri con la polizia
colpo di Stato, golpe | golpisti, tentato golpe, prende il potere, giunta militare, putsch
ribellione, insurrezione | ribelli, insorti, ammutinamento, sommossa
guerra | combattimenti, ostilità, conflitto armato, bombardamenti
attacco, attaccare, offensiva, assalto | attaccato, aggressione, raid, imboscata, bombardamento
raid aereo, bombardamento, bombardare, raid aerei | bombardato, attacco con droni, attacco missilistico, bombe su, raid su, missili su, raid israeliano, raid russo
drone, droni | attacco con droni, sciame di droni
missile, missili | lancio di missili, razzi, missile balistico
attentato, terrorismo, attacco terroristico | terrorista, kamikaze, bomba, autobomba, jihadista, attentatore
sparatoria, spari | ha aperto il fuoco, colpi d'arma da fuoco, a colpi di pistola, spara, sparato, agguato
accoltellamento, accoltellare | accoltellato, coltellate, coltello, arma bianca
ostaggi, ostaggio, presa di ostaggi | in ostaggio, prigionieri di
rapimento, rapire, sequestro di persona | rapito, sequestrato, rapitori, riscatto, sequestratori
cessate il fuoco, tregua, cessate-il-fuoco | armistizio, stop ai combattimenti, fine delle ostilità
accordo di pace, negoziati di pace, trattato di pace | piano di pace, colloqui di pace, processo di pace
invasione, invadere | invaso, incursione
ritiro delle truppe, ritiro dei soldati | ritira le truppe, truppe ritirate, ripiegamento
scambio di prigionieri | prigionieri liberati, prigionieri scambiati
invio di armi, aiuti militari, forniture di armi | armi all'Ucraina, aiuto militare, consegna di armi
armi nucleari, arma nucleare, bomba atomica | testate nucleari, test nucleare, arsenale nucleare, arricchimento dell'uranio
leva obbligatoria, servizio militare | coscrizione, arruolamento, richiamo alle armi
sanzioni, sanzionare | embargo, pacchetto di sanzioni, congelamento dei beni, sanzionati
elezioni, elezione, eleggere | eletto, voto, urne, ballottaggio, seggi, elettori, alle urne, affluenza, politiche anticipate, elezioni amministrative
sondaggio, sondaggi | intenzioni di voto
coalizione, formazione del governo | alleanza, accordo di governo, maggioranza di governo
elezioni anticipate, voto anticipato | scioglie le Camere, scioglimento delle Camere, scioglie il Parlamento
dimissioni, dimettersi | si dimette, si è dimesso, si è dimessa, lascia l'incarico, rassegna le dimissioni, passo indietro, lascia la carica, lascia la guida, lascia la panchina
rimozione dall'incarico, esonero, esonerare, destituzione | rimosso, esonerato, silurato, destituito, revocato
nomina, nominare | nominato, nuovo presidente, nuovo direttore, successore, alla guida di
referendum | quesito referendario, consultazione popolare, quesiti
mozione di sfiducia, voto di fiducia, sfiducia | sfiduciato, fiducia al governo, questione di fiducia
impeachment | messa in stato d'accusa
insediamento, giuramento | si insedia, entra in carica, giura fedeltà, ha giurato
legge, disegno di legge, decreto legge | ddl, approva la legge, approvata la legge, legislazione, decreto, via libera definitivo
riforma, riformare | riforme, riordino
legge di bilancio, manovra finanziaria, bilancio dello Stato | deficit, manovra economica, tagli alla spesa, austerità, conti pubblici
tasse, tassa, imposte, fisco | aumento delle tasse, taglio delle tasse, tributi, aliquota, Irpef, Iva, contribuenti
pensioni, pensione, riforma delle pensioni | pensionati, età pensionabile
tassi di interesse, decisione sui tassi, tasso di interesse | taglia i tassi, alza i tassi, rialzo dei tassi, taglio dei tassi, tassi fermi, costo del denaro, taglia … tassi, alza … tassi, abbassa … tassi
inflazione, carovita | aumento dei prezzi, prezzi al consumo, costo della vita, caro prezzi, rincari, prezzi … salita, prezzi … aumento, prezzi … saliti
recessione | contrazione dell'economia, calo del Pil
disoccupazione, disoccupati | senza lavoro, tasso di disoccupazione
licenziamenti, licenziamento, esuberi, licenziare | licenziati, licenzia, tagli al personale, posti di lavoro a rischio, taglia posti, taglio di posti, cassa integrazione, manda a casa … operai, manda a casa … dipendenti, taglia … posti, licenzia … dipendenti
fallimento, bancarotta, insolvenza | insolvente, concordato preventivo, liquidazione giudiziale, crac
chiusura, chiudere | chiude i battenti, abbassa la saracinesca
acquisizione, Opa, acquisire | acquisisce, acquisito, offerta pubblica di acquisto, passa di mano
fusione, nozze tra | si fondono, aggregazione, fusioni
quotazione in Borsa, sbarco in Borsa | debutta in Borsa, debutto in Borsa, Ipo, si quota, sbarca in Borsa
allarme utili, profit warning | taglia le stime, rivede al ribasso, taglio delle stime
utile record, utili record, conti trimestrali | trimestrale, fatturato, utile netto, semestrale
crollo in Borsa, crollo della Borsa | Borse in calo, Piazza Affari affonda, a picco in Borsa, tonfo in Borsa, lunedì nero
dazi, guerra commerciale | dazio, tariffe doganali, barriere doganali
accordo commerciale, libero scambio | trattato commerciale, intesa commerciale
accordo, compromesso | patto, raggiunta l'intesa, raggiungono un accordo, intesa raggiunta, intesa su, intesa tra, trovata l'intesa
richiamo di prodotti, ritiro dal mercato | ritirato dal mercato, richiamo alimentare, prodotti richiamati, lotti ritirati
fuga di dati, furto di dati, violazione dei dati | dati rubati, dati personali rubati, data breach
attacco hacker, attacco informatico, cyberattacco | hackerato, hacker, ransomware, pirati informatici, malware
guasto, disservizio, disservizi | fuori servizio, in tilt, interruzione del servizio, guasto tecnico
blackout, interruzione di corrente | senza corrente, senza luce, al buio, senza elettricità, salta la corrente
spionaggio, spiare | spia, spie, servizi segreti, spiati, dossieraggio
terremoto, sisma, scossa | scosse, magnitudo, epicentro, sismica, trema la terra, sciame sismico, la terra trema
tsunami, maremoto | onda anomala
eruzione, eruzione vulcanica | vulcano, colata lavica, nube di cenere
alluvione, inondazione, esondazione, inondazioni | allagamenti, esondato, allagato, esonda, bomba d'acqua, sott'acqua, piena del fiume, nubifragio
tempesta, uragano, maltempo | ciclone, tornado, tifone, tromba d'aria, bufera, raffiche, temporali, burrasca, nubifragi
neve, nevicata, nevicate | tormenta, bufera di neve, neve e ghiaccio, nevica
ondata di caldo, caldo record, caldo estremo | bollino rosso, temperature record, afa, canicola, morsa dell'afa, morsa del caldo
ondata di gelo, gelo | sotto zero, temperature polari
siccità | carenza d'acqua, emergenza idrica, crisi idrica
frana, smottamento | frane, colata di fango, smottamenti
valanga, slavina | travolti dalla neve, valanghe
cambiamento climatico, cambiamenti climatici, crisi climatica | riscaldamento globale, emergenza climatica, gas serra
epidemia, pandemia, focolaio | contagi, contagio, virus, contagiati, Covid
vaccino, vaccinazione, vaccinare | vaccinato, campagna vaccinale, vaccinale, dose
ospedale | clinica, ricoverato, pronto soccorso, policlinico, ricoverata
carestia, malnutrizione | crisi alimentare, alla fame
salvataggio, soccorso, soccorrere | tratto in salvo, soccorritori, tratti in salvo, soccorsi
evacuazione, evacuare, sgombero | evacuato, sfollati, sgomberato, evacuati
scomparsi, scomparso, dispersi, disperso | nessuna traccia, irreperibile
rapina, furto, rapinare, rapinatori | ladri, svaligiato, bottino, rubato, rapinato, ladro, colpo in banca, assalto alla banca, assalto in banca, assalto al portavalori
truffa, frode, truffare | truffatori, raggiro, truffati, raggirato
corruzione, tangenti, tangente | mazzette, corrotto, mazzetta, concussione, peculato
riciclaggio, riciclaggio di denaro | denaro sporco, soldi sporchi
evasione fiscale, frode fiscale | evasori, paradisi fiscali, fondi neri
droga, narcotraffico | cocaina, eroina, spacciatori, narcos, stupefacenti, hashish, spaccio di droga
multa, multare, ammenda | multato, maxi multa, sanzione pecuniaria, multe
scandalo, polemica | bufera su
energia, bollette, prezzi dell'energia | crisi energetica, caro bollette, caro energia, bolletta
gas, gas naturale, gasdotto | gnl, rigassificatore, forniture di gas
centrale nucleare, energia nucleare | reattore, ritorno al nucleare
migranti, immigrazione, migrazione, sbarchi | richiedenti asilo, sbarco, hotspot, clandestini, flussi migratori, scafisti
rifugiati, profughi, asilo politico | richiedenti asilo, sfollati, diritto d'asilo
confine, frontiera, confini | valico, controlli alle frontiere, transfrontaliero, chiusura dei confini
espulsione, rimpatrio, espellere | espulso, rimpatri, rimpatriato, persona non grata, deportazione, deportati
divieto, vietare, proibire | vietato, vieta, proibito, messo al bando
boicottaggio, boicottare | boicotta, boicottano
scoperta, scoprire, ritrovamento | scoperto, rinvenuto, rinvenimento
studio scientifico, ricercatori | studio, scienziati, secondo uno studio
lancio del razzo, lancio spaziale | razzo, in orbita, decolla, navicella, lanciatore
intelligenza artificiale, IA | modello linguistico, apprendimento automatico
calciomercato, trasferimento | ingaggio, visite mediche, nuovo acquisto, firma con
vittoria, vincere, trionfo | vince, trionfa, vincitore, trionfano
sconfitta, perdere | perde, battuta d'arresto, ko, cade in casa
Mondiali, Coppa del mondo | fase finale, Mondiali di calcio
medaglia | medaglia d'oro, oro olimpico, podio, argento olimpico
record, record mondiale | miglior tempo, massimo storico
doping | positivo all'antidoping, positività, squalifica per doping
infortunio, infortunarsi | infortunato, lesione muscolare, stop per, rottura del crociato
matrimonio, sposarsi, nozze | si sposa, sposi, si sono sposati, fiori d'arancio
nascita, nascere | neonato, dato alla luce, bebè, partorito, è nato, è nata, sono nati, nato un, nata una
divorzio, divorziare, separazione | si separano, si lasciano, divorziano
premio Nobel, Nobel | insignito
Bce, Banca centrale europea | Eurotower | EZB, ECB
Onu, Nazioni Unite | Consiglio di sicurezza, Palazzo di Vetro | UNO
Nato, Alleanza Atlantica | Patto atlantico
Ue, Unione europea | i Ventisette, Commissione europea
Usa, Stati Uniti | statunitense, americano, americani
Fmi, Fondo monetario internazionale | Fondo monetario | IWF, IMF
Oms, Organizzazione mondiale della sanità | agenzia sanitaria dell'Onu | WHO
Cpi, Corte penale internazionale | tribunale dell'Aja | IStGH, ICC
papa, pontefice | Vaticano, Santa Sede, Santo Padre
presidente del Consiglio, capo del governo | Palazzo Chigi, la premier
polizia | poliziotti, carabinieri, agenti, poliziotto, forze dell'ordine
Casa Bianca | amministrazione americana, Studio Ovale
Cremlino | governo russo, presidente russo
Germania | tedesco, tedesca, tedeschi | Deutschland, Germany
Regno Unito, Gran Bretagna | britannico, britannica, britannici | Großbritannien, Britain
Francia | francese, francesi | Frankreich, France
Spagna | spagnolo, spagnoli | Spanien, Spain
Russia | russo, russi | Russland
Ucraina | ucraino, ucraini | Ukraine
Cina | cinese, cinesi | China
Giappone | giapponese, giapponesi, nipponico | Japan
India | indiano, indiani | Indien
Iran | iraniano, iraniani
Israele | israeliano, israeliani | Israel
Palestina | palestinese, palestinesi | Palästina, Palestine
Turchia | turco, turchi | Türkei, Turkey
Siria | siriano, siriani | Syrien, Syria
Libano | libanese, libanesi | Libanon, Lebanon
Egitto | egiziano, egiziani | Ägypten, Egypt
Marocco | marocchino, marocchini | Marokko, Morocco
Libia | libico, libici | Libyen, Libya
Grecia | greco, greci | Griechenland, Greece
Polonia | polacco, polacchi | Polen, Poland
Ungheria | ungherese, ungheresi | Ungarn, Hungary
Svizzera | svizzero, svizzeri, elvetico | Schweiz, Switzerland
Belgio | belga, belgi | Belgien, Belgium
Paesi Bassi, Olanda | olandese, olandesi | Niederlande, Netherlands
Brasile | brasiliano, brasiliani | Brasilien, Brazil
Cile | cileno, cileni | Chile
Corea del Nord | nordcoreano, Pyongyang | Nordkorea, North Korea
Corea del Sud | sudcoreano, Seul | Südkorea, South Korea
"""
