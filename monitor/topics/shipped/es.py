"""Spanish notions of the news; a line is a group: words that open it | words that only belong to it.

For Spain and Latin America. What has another meaning as often opens nothing: `fuego` (also of `alto el fuego`), `bolsa`
(exchange and bag), `paro` (unemployment and stop), `fallo` (ruling and failure), `banco`, `campaña`, `carrera`, `llamada` alone.
"""

SPANISH = """
llamada telefónica, conversación telefónica, llamada | por teléfono, llamada con, llamada entre, habló por teléfono, habla por teléfono
reunión, encuentro, reunirse | se reúnen, se reúne con, se reunió con, se encontraron, cara a cara, verán las caras, se verán con
cumbre | cumbre de líderes, reunión de jefes de Estado, cumbre europea
negociaciones, negociación, negociar | diálogo, conversaciones, mesa de negociación, negociadores
visita, visita oficial, visitar | viaja a, de visita en, visita de Estado, gira por
discurso, alocución | se dirige a la nación, pronunció un discurso, comparecencia
rueda de prensa, conferencia de prensa | ante la prensa, ante los medios
entrevista | entrevistado, en declaraciones a
muerte, morir, fallecimiento, fallecer, deceso | perdió la vida, perdieron la vida, víctimas mortales, víctima mortal, mortal, cadáver, fallecido, muertos, óbito
funeral, entierro, sepelio | enterrado, velatorio, último adiós, exequias, capilla ardiente
asesinato, asesinar, homicidio, crimen machista | asesinado, apuñalado, muerto a tiros, mató a, asesino, feminicidio, sicarios
violación, agresión sexual, abuso sexual | violada, violador, agredida sexualmente, abusos sexuales
suicidio, suicidarse | se suicidó, se quitó la vida
heridos, herido, herir | heridas, hospitalizado, grave estado
incendio, incendiar | en llamas, arde, ardió, calcinado, bomberos, quemado, un fuego en, por un fuego
incendio forestal, incendios forestales | fuego forestal, hectáreas calcinadas, brigadas forestales
incendio provocado, pirómano | prendió fuego, prendieron fuego
explosión, explotar, estallido, detonación | explotó, estalla, estalló, deflagración
accidente, siniestro | colisión, chocó, atropello, atropellado, accidentado, choque frontal, choque múltiple, se estrelló, se estrella, vuelco de, al volcar, vuelca un, salida de vía
accidente aéreo, accidente de avión, avión estrellado | se estrelló, se estrella, siniestro aéreo, cajas negras, avioneta
accidente de tren, accidente ferroviario, descarrilamiento | descarriló, descarrila, choque de trenes
naufragio, naufragar | naufragó, se hundió, cayuco, patera, volcó la embarcación
derrumbe, derrumbarse, colapso de un edificio | se derrumbó, se desplomó, desplome del techo, se vino abajo
detención, detener, arresto, arrestar, captura, capturar | detenido, arrestado, orden de arresto, bajo custodia, aprehendido, capturado
cárcel, prisión, encarcelar | preso, presos, encarcelado, tras las rejas, años de cárcel, prisión provisional, recluso
liberación, liberar, puesta en libertad | liberado, excarcelado, en libertad, sale de prisión
fugitivo, prófugo, búsqueda y captura | a la fuga, huido, fugitivos, en paradero desconocido
fuga de presos, evasión | se fugó, se escapó, se fugan
redada, allanamiento, registro policial | operativo policial, macrooperación
investigación, investigar | investigado, fiscalía, diligencias, indagatoria, imputado, pesquisas
acusación, imputación | acusado de, imputan, cargos por, auto de procesamiento
juicio | tribunal, en el banquillo, vista oral, jurado popular, a juicio, ante el juez, ante la jueza
demanda, querella, demandar | demandó, querellarse, acción judicial, demanda colectiva
condena, condenar, sentencia | condenado, declarado culpable, años de prisión, veredicto, sentenciado
absolución, absolver | absuelto, absuelve, absuelta, inocente
pena de muerte, ejecución | pena capital, condenado a muerte, corredor de la muerte, ejecutado por, ejecuciones
indulto, indultar, amnistía | indultado, ley de amnistía, amnistiado
huelga, paro laboral, huelguistas | en huelga, huelga general, paro general, paro nacional, paro de transportes, convocan paros, cese de actividades, piquetes, al paro, irán al paro, van al paro
protesta, manifestación, protestar, manifestarse | manifestantes, concentración, sale a la calle, salen a la calle, movilización, cacerolada, marcha de protesta, marcha contra, tractorada, cortes de carretera
disturbios, altercados | saqueos, choques con la policía, vandalismo, revueltas, enfrentamientos con la policía
golpe de Estado, golpe militar | golpistas, golpista, intento de golpe, toma el poder, junta militar, asonada
rebelión, insurrección | rebeldes, insurgentes, motín, sublevación, levantamiento armado, levantamiento popular
guerra | hostilidades, conflicto armado, frente de batalla, combates entre, intensos combates
ataque, atacar, ofensiva, asalto | atacado, bombardeo, emboscada, agresión, embiste
bombardeo, bombardear, ataque aéreo, ataques aéreos | bombardeado, ataque con drones, ataque con misiles, bombas
dron, drones | ataque con drones, vehículos no tripulados
misil, misiles | lanzamiento de misiles, cohetes, misil balístico
atentado, ataque terrorista, terrorismo | terrorista, bomba, coche bomba, atentado suicida, yihadista
tiroteo, balacera | a tiros, disparos, abrió fuego, tirador, baleado, pistolero
apuñalamiento, apuñalar | apuñalado, cuchillo, arma blanca, puñaladas, navajazo
rehenes, rehén, toma de rehenes | cautivos, cautiverio, retenidos por
secuestro, secuestrar, rapto | secuestrado, secuestradores, plagio, rescate por
alto el fuego, tregua, cese el fuego, cese al fuego | armisticio, fin de las hostilidades, cese de hostilidades, callan las armas
acuerdo de paz, negociaciones de paz, proceso de paz | plan de paz, tratado de paz, conversaciones de paz
invasión, invadir | invadió, invasor, incursión
retirada de tropas, repliegue | retira sus tropas, retiran las tropas
canje de prisioneros, intercambio de prisioneros | canje de presos, prisioneros liberados
envío de armas, ayuda militar | suministro de armas, entrega de armas, armamento
armas nucleares, arma nuclear, bomba atómica | ojivas, ensayo nuclear, enriquecimiento de uranio
servicio militar, reclutamiento | reclutas, movilización militar, mili obligatoria
sanciones, sancionar | embargo, congelación de activos, medidas restrictivas, sancionados
elecciones, elección, comicios | urnas, votación, votan, votantes, segunda vuelta, colegios electorales, electores, votos, balotaje
encuesta, sondeo | intención de voto, barómetro, encuestas
coalición, formación de Gobierno | pacto de Gobierno, socios de Gobierno, alianza
elecciones anticipadas, adelanto electoral | convoca elecciones, disuelve el Parlamento
dimisión, dimitir, renuncia, renunciar | deja el cargo, abandona el cargo, presenta su renuncia, da un paso al lado, deja … cargo, deja el puesto
destitución, destituir, cese fulminante | destituido, apartado del cargo, sido cesado, cesado como
nombramiento, nombrar | nombrado, designado, designa, sucesor, nuevo ministro, nueva ministra, nuevo presidente de, nueva presidenta de, nueva directora, nuevo director
referéndum, consulta popular | plebiscito
moción de censura, cuestión de confianza | censura, voto de confianza
juicio político, impeachment | proceso de destitución
investidura, toma de posesión | jura el cargo, investido, asume la presidencia, juramento
ley, proyecto de ley | aprueba la ley, legislación, decreto ley, promulga
reforma, reformar | reformas, reestructuración
presupuesto, presupuestos | déficit, recortes, austeridad, gasto público
impuesto, impuestos | subida de impuestos, bajada de impuestos, tributo, IVA, contribuyentes, impuestazo
pensiones, jubilación | jubilados, pensionistas, edad de jubilación
tipos de interés, tasa de interés, tasas de interés, decisión de tipos | sube los tipos, baja los tipos, recorta los tipos, subida de tipos, bajada de tipos, sube la tasa, recorta la tasa, sube … tipos, baja … tipos, recorta … tipos, sube … tasas, baja … tasas
inflación, IPC | alza de precios, precios al consumo, coste de la vida, costo de vida, carestía, precios … suben, suben … precios, precios … subieron
recesión | contracción económica, caída del PIB, desaceleración
desempleo, desempleados | tasa de paro, sin trabajo, cifras del paro, desocupación, número de parados
despidos, despido colectivo, ERE, recorte de empleo | trabajadores despedidos, despide a trabajadores, despedirá a, recorte de plantilla, recortes de plantilla, suprime empleos, supresión de empleos, recortará … empleos, recorta … empleos, suprime … empleos, despide … trabajadores, despedirá … empleados
quiebra, insolvencia, bancarrota, concurso de acreedores | en quiebra, suspensión de pagos, insolvente, quebró
cierre | baja la persiana, clausura, echa el cierre, echará el cierre
adquisición, OPA, compra de acciones | adquiere, oferta pública de adquisición, absorbe, compra por, se hace con el control, vendida a, vendido a, compra la
fusión, fusionarse | se fusionan, fusionar, fusionará
salida a Bolsa, debut bursátil | sale a Bolsa, OPV, oferta pública inicial, debuta en Bolsa
profit warning, recorte de previsiones | rebaja sus previsiones, recorta sus previsiones
resultados trimestrales, beneficio récord, ganancias récord | beneficios, ganancias, resultados récord
desplome bursátil, caída de la Bolsa | la Bolsa cae, se desploman las bolsas, desploma en Bolsa, caen las bolsas
aranceles, arancel, guerra comercial | arancelaria, arancelario, gravámenes, disputa comercial
acuerdo comercial, libre comercio | tratado de libre comercio, pacto comercial
acuerdo, pacto | pactan, acuerdan, compromiso, alcanzan un acuerdo
retirada de productos, alerta alimentaria | llama a revisión, retira del mercado, retirado del mercado, productos retirados
filtración de datos, robo de datos | datos filtrados, datos robados, brecha de seguridad
ciberataque, hackeo, hackear | pirateado, piratas informáticos, ransomware, programa malicioso, hackeado, hackers
avería, caída del servicio | fuera de servicio, fallo técnico, interrupción del servicio, inoperativo
apagón, corte de luz, corte de energía, corte eléctrico | sin luz, sin electricidad, sin suministro, apagones, a oscuras, cortes de luz
espionaje, espiar | espía, espías, servicios secretos, espiados
terremoto, sismo, seísmo, temblor | magnitud, epicentro, réplica, réplicas, tembló, sacudida, sísmico
tsunami, maremoto | ola gigante
erupción, erupción volcánica | volcán, nube de ceniza, colada de lava
inundación, inundaciones, riada | inundado, desbordamiento, anegado, desbordado, bajo el agua, lluvias torrenciales, aluvión
tormenta, huracán, temporal | ciclón, tornado, tifón, vendaval, borrasca, rachas de viento, por la DANA
nevada, nieve | temporal de nieve, nevadas, carreteras heladas, quitanieves
ola de calor, calor extremo | altas temperaturas, récord de temperatura, temperaturas récord, se asfixia
ola de frío, frío polar | bajo cero, temperaturas gélidas
sequía | escasez de agua, falta de agua, restricciones de agua
deslizamiento de tierra, corrimiento de tierra, deslave | alud de tierra, huaico, desprendimiento, avalancha de lodo
avalancha, alud de nieve | sepultados por la nieve
cambio climático, calentamiento global, crisis climática | emergencia climática, calentamiento del planeta, gases de efecto invernadero
epidemia, pandemia, brote | contagios, contagio, virus, coronavirus, contagiados
vacuna, vacunación, vacunar | vacunado, inmunización, dosis
hospital | clínica, hospitalizado, urgencias, sanatorio, ingresado en el hospital
hambruna, desnutrición | crisis alimentaria, malnutrición, hambre
rescate, rescatar, salvamento | rescatado, a salvo, socorristas, rescatistas, rescatan con vida
evacuación, evacuar, desalojo | evacuado, desalojado, desalojan, evacuados
desaparecido, desaparecidos, desaparición | desaparecida, paradero, sin rastro, último rastro
robo, robar, atraco, atracar | robado, ladrones, atracador, asaltantes, hurto, botín, sustraído
estafa, fraude, estafar | estafador, estafados, defraudó
corrupción, soborno, cohecho | sobornos, coimas, corrupto, trama corrupta, malversación
blanqueo, lavado de dinero, blanqueo de capitales | lavado de activos, dinero negro
fraude fiscal, evasión fiscal | defraudó a Hacienda, paraísos fiscales, evasión de impuestos
narcotráfico, droga, drogas | cocaína, narcotraficantes, heroína, alijo, fentanilo, cártel, narcos
multa, multar, sanción económica | multado, multan, multas, sanción millonaria
escándalo, polémica | acusaciones
energía, factura de la luz, precio de la luz | crisis energética, tarifa eléctrica, energético
gas, gas natural, gasoducto | GNL, suministro de gas
central nuclear, energía nuclear | reactor, apagón nuclear, nucleares
inmigración, migración, migrantes, inmigrantes | migratoria, sin papeles, solicitantes de asilo, flujo migratorio, indocumentados
refugiados, asilo | solicitantes de asilo, derecho de asilo, desplazados internos
frontera, fronteras | fronterizo, cierre de la frontera, control fronterizo, paso fronterizo
deportación, deportar, expulsión | deportado, deportados, expulsado del país, persona non grata, expulsados
prohibición, prohibir, veto | prohibido, vetado, prohíbe
boicot, boicotear | boicotea, llamado al boicot
descubrimiento, hallazgo, descubrir | descubierto, hallado, hallan, descubren
estudio científico, hallazgo científico | estudio, científicos, según un estudio, investigadores de
lanzamiento espacial, despegue del cohete | cohete, despega, puesto en órbita, al espacio, nave espacial
inteligencia artificial, IA | modelo de lenguaje, aprendizaje automático
fichaje, fichar, traspaso | ficha por, fichajes, firma con el, cláusula de rescisión
victoria, triunfo, vencer | gana, gana a, se impone, vence a, derrota a, ganador
derrota, perder | pierde, cae ante, cae derrotado, caída ante, derrotado
Mundial de fútbol, Copa del Mundo, Copa Mundial | fase final
medalla, medallista | medalla de oro, medalla de plata, medalla de bronce, oro olímpico
récord, récord mundial, plusmarca | mejor marca, marca mundial, máximo histórico
dopaje, dopado | positivo en un control, sustancia prohibida
lesión, lesionarse | lesionado, baja por lesión, rotura de ligamentos, se lesiona, semanas de baja, meses de baja
boda, casarse, matrimonio | se casa, se casaron, se casan, enlace matrimonial
nacimiento, dar a luz | nació, nace, dio a luz, recién nacido, un bebé, su bebé, una bebé
divorcio, divorciarse | se separan, se divorcian, divorciado, ruptura matrimonial
Premio Nobel, Nobel | galardonado
BCE, Banco Central Europeo | banco central | EZB, ECB
ONU, Naciones Unidas | Consejo de Seguridad | UNO
OTAN, Alianza Atlántica | alianza militar occidental | NATO
UE, Unión Europea | los Veintisiete
EEUU, Estados Unidos, EE UU, USA | estadounidense, estadounidenses, norteamericano
FMI, Fondo Monetario Internacional | Fondo Monetario | IWF, IMF
OMS, Organización Mundial de la Salud | agencia de salud de la ONU | WHO
CPI, Corte Penal Internacional, Tribunal Penal Internacional | tribunal de La Haya | IStGH, ICC
papa, pontífice | Vaticano, Santa Sede, Sumo Pontífice
policía | agentes, policías, Guardia Civil, policial, carabineros
Casa Blanca | Administración estadounidense, Despacho Oval
Kremlin | Gobierno ruso, presidente ruso
Alemania | alemán, alemana, alemanes | Deutschland, Germany
Reino Unido, Gran Bretaña | británico, británicos | Großbritannien, Britain
Francia | francés, francesa, franceses | Frankreich, France
Rusia | ruso, rusos | Russland, Russia
Ucrania | ucraniano, ucranianos | Ukraine
China | chino, chinos
Japón | japonés, japonesa, nipón | Japan
India | Nueva Delhi | Indien
Irán | iraní, iraníes
Israel | israelí, israelíes
Palestina | palestino, palestinos | Palästina, Palestine
Turquía | turco, turcos | Türkei, Turkey
Siria | sirio, sirios | Syrien, Syria
Líbano | libanés, libaneses | Libanon, Lebanon
Egipto | egipcio, egipcios | Ägypten, Egypt
Marruecos | marroquí, marroquíes | Marokko, Morocco
Italia | italiano, italianos | Italien, Italy
Grecia | griego, griegos | Griechenland, Greece
Polonia | polaco, polacos | Polen, Poland
Hungría | húngaro, húngaros | Ungarn, Hungary
Suiza | suizo, suizos | Schweiz, Switzerland
Bélgica | belga, belgas | Belgien, Belgium
Países Bajos | neerlandés, neerlandesa | Niederlande, Netherlands
Brasil | brasileño, brasileños | Brasilien, Brazil
Venezuela | venezolano, venezolanos
Colombia | colombiano, colombianos | Kolumbien
Chile | chileno, chilenos
Perú | peruano, peruanos
Corea del Norte | norcoreano, Pyongyang | Nordkorea, North Korea
Corea del Sur | surcoreano, Seúl | Südkorea, South Korea
"""
