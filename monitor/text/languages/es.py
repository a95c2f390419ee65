"""Spanish."""

from __future__ import annotations

from monitor.text.languages.base import Language, lemmas

_APART = """
partidoo: partido partidos
partidaa: partida partidas
partoo: parto partos
nuevee: nueve
sabadoo: sabado sabados
publicidadd: publicidad
casaa: casa casas
casoo: caso casos
importantee: importante importantes importancia
esperanzaa: esperanza esperanzas
salaa: sala salas
seriee: serie series
comunicacionn: comunicacion comunicaciones
comunidadd: comunidad comunidades
comunistaa: comunista comunistas comunismo
comunaa: comuna comunas
derechaa: derecha derechas
verdadd: verdad verdades
mesaa: mesa mesas
estudiantee: estudiante estudiantes
finalmentee: finalmente
finalidadd: finalidad finalidades
seguridadd: seguridad
libree: libre libres
libraa: libra libras
solidoo: solido solida solidos solidas
unidadd: unidad unidades
sentarr: sentar sentarse sentado sentada sentados sentadas
madridd: madrid
crearr: crear crea crean creado creada creados creadas creando crearon creara creaba creas creamos
especialistaa: especialista especialistas
especialmentee: especialmente
comandoo: comando comandos
generoo: genero generos
generacionn: generacion generaciones
generosoo: generoso generosa generosos generosas
pesoo: peso pesos
cargoo: cargo cargos
listaa: lista listas
saludd: salud saludable saludables
paredd: pared paredes
parzz: par pares
periodistaa: periodista periodistas periodismo
periodicoo: periodico periodicos
objetivoo: objetivo objetivos objetiva objetivas
autoridadd: autoridad autoridades
puertoo: puerto puertos
costaa: costa costas
directivoo: directivo directivos directiva directivas
plazoo: plazo plazos
camaraa: camara camaras
actividadd: actividad actividades
activistaa: activista activistas activismo
danoo: dano danos
cuentoo: cuento cuentos
elegantee: elegante elegantes
balearr: balear baleares
partee: parte partes
decadaa: decada decadas
modaa: moda modas
juntaa: junta juntas
iniciativaa: iniciativa iniciativas
"""
"""A made-up stem: the words that the stemmer would take for another one's forms (`mesa` for `mes`); what two words share, the
commoner keeps."""

SPANISH = Language(
    code="es",
    snowball="spanish",
    stop_words=frozenset(
        """a al algo alguna algunas algunos alla ante antes aqui asi aun aunque bajo cada casi como con contra cual cuales cuando
        cuanto de del desde despues donde durante el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba
        estan estar estas este esto estos fue fueron ha haber habia habian hace han hasta hay incluso la las le les lo los luego
        mas me menos mi mientras mis mucho muchos muy nada ni no nos nosotros nuestra nuestro nuestros o otra otras otro
        otros para pero poco por porque pues puede pueden que quien quienes se sea segun ser sera seran si sido sin sino sobre
        solo son su sus tal tambien tampoco tan tanto te tener tenia tiene tienen toda todas todo todos tras tu tus un una unas
        uno unos usted y ya yo""".split()
    ),
    links=frozenset(
        "el la los las de del un una y e a al en con por para sobre entre desde hasta segun tras durante".split()
    ),
    pronouns=frozenset(
        """algun alguno ambas ambos aquel aquella aquellas aquello aquellos cualesquiera cualquier cualquiera cuanta
        cuantas cuantos cuya cuyas cuyo cuyos debe debemos deben debera deberan deberia deberian debes debia debian
        debo demas eres estaban estamos estara estaran estoy estuve estuvieron estuvo fuera fueran fuese fui habido
        habra habran habria habrian has haya hayan he hemos hubiera hubieran hubiese hubo misma mismas mismo mismos
        mucha muchas ningun ninguna ningunas ninguno ningunos nuestras pesar poca pocas pocos podemos podia podian
        podra podran podria podrian pudieron pudo pueda puedan puedas puedes puedo sean seguramente serian sola
        solamente solas solos somos soy suya suyas suyo suyos tanta tantas tantos tendra tendran tendria tendrian
        tenemos tenga tengan tengo tenian tenido tuve tuvieron tuvo tuya tuyo varias varios vuestra vuestras vuestro
        vuestros""".split()
    ),
    irregular=lemmas("""
        muerte: murio murieron muere mueren morir moria morira moriran muriendo
        fallecer: fallecio fallece fallecen fallecido fallecida fallecidos fallecidas fallecieron
        elegir: elige eligen eligio eligieron elegido elegida elegidos electo electa electos
        detener: detuvo detuvieron detiene detienen
        dimitir: dimitio dimite dimiten dimision dimisiones
        tratativa: negociacion negociaciones negociar negocian negociaron negociador negociadores
        explosion: exploto explotaron explotar explota
        designar: nombrado nombrada nombrados nombramiento nombramientos nombrar nombra nombro
        bombazo: atentado atentados
        plusmarca: record records
        cesantia: despido despidos
        expulsar: deportacion deportaciones deportar deportado deportada deportados deportadas deporta deportan
        reunir: reunio reune reunen reunion reuniones encuentro encuentros
        huracan: tornado tornados
        caer: cae caen cayo cayeron caido caida caidos caidas
        destruir: destruyo destruye destruyen destruido destruida destruidos destruidas
        huir: huye huyen huyo huyeron huido
        malherido: herir hiere hirio herido herida heridos heridas
        allanamiento: redada redadas
        demanda: demando
        matrimonio: casarse casaron casan casado casados casada casadas
        perder: pierde pierden perdio
        vencer: vence vencen vencio
        vender: vendio
        cerrar: cierra cierran
        clausura: cierre cierres
        acordar: acuerdan acordo acuerdo acuerdos
        prohibir: prohibe prohiben prohibio
        pedir: pide piden pidio
        decidir: decidio
        recibir: recibio
        desaparecer: desaparece desaparecio desaparecen
        producir: produjo produjeron
        reducir: redujo redujeron
        imponer: impone imponen impuso impusieron
        proponer: propone proponen propuso
        obtener: obtiene obtuvo
        mantener: mantiene mantuvo
        decir: dice dicen dijo dijeron
        hacer: hizo hacen hicieron
        poner: pone puso pusieron
        negar: niega niegan nego
        volver: vuelve vuelven volvio
        atacar: ataque ataques ataco
        chocar: choque choques choco
        juez: jueces
        paz: paces
        luz: luces
        voz: voces
        vez: veces
        red: redes
    """),
    apart=lemmas(_APART),
    # The stemmer leaves a short word its plural's ending (obras), and cuts from a noun what could be a verb's (mujer).
    rewrites=(
        ("as es os", r"^(?!ingles)([aeiou][^aeiou]{1,3}[aeo]|[bcdflmnprstv]ia)s$", r"\1"),
        ("res des les nes", r"(?<=[aeiou][rdln])(?<!ier)(?<!ien)(?<!ed)(?<!id)es$", ""),
    ),
    subordinators=frozenset("que quien cuando donde porque si y pero como".split()),
)
