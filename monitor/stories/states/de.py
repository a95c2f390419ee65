"""How things stand, in German."""

from __future__ import annotations

LINES = """
takes place: planned | angesetzt~, anberaumt~, geplant~, vereinbart~, an|kündigen, ankündigung, *ankündigung, terminiert~,
  ruft/rufen … streik/streiks/ausstand/warnstreik/warnstreiks … auf, streikaufruf
takes place: begun | begonnen~, gestartet~, angelaufen~, streikt, streiken, seit … im ausstand/streik
takes place: interrupted | unterbrochen~, unterbricht, unterbrechen
takes place: (interrupted) | unterbrechung, *unterbrechung, pausiert
takes place: resumed | fort|setzen, wiederaufgenommen~, wieder aufgenommen/aufnehmen, nimmt/nehmen … wieder auf,
  wiederaufnahme, rollt/rollen/fährt/fahren/fliegt/fliegen … wieder, wieder angelaufen
takes place: postponed | verschoben~, verschiebt, verschieben, verschob, verschiebung, *verschiebung, vertagt~, vertagen,
  vertagung, aufgeschoben~, auf eis, erst später, nachgeholt~, nachholtermin
takes place: cancelled | ab|sagen, absage*, *absage, *absagen, entfällt, entfallen, storniert~, streik/streiks … vom tisch,
  ab|blasen, bläst … ab, geplatzt~, platzt, platzen, platzte, fällt/fiel/fallen/fielen … aus, ausgefallen~, ins wasser, vom tisch,
  fluege/züge/verbindungen/fahrten/konzert/konzerte/termin/besuch/auftritt/reise … gestrichen,
  streicht/streichen/strich … flüge/züge/verbindungen/fahrten/konzert/konzerte/termin/besuch/auftritt/reise,
  verzichtet/verzichten … auf … streik/streiks/ausstand/warnstreik/warnstreiks/reise/besuch/teilnahme, annulliert~,
  kommt/kommen nicht zustande, rückzieher
takes place: averted | ab|wenden, abgewendet~, kein/keine streik/streiks/warnstreik/warnstreiks/ausstand, verhindert~, verhindern, verhinderte, vereitelt~, vereiteln
takes place: goes ahead | findet/finden/fand/fanden … statt, stattfinden, stattgefunden
takes place: over | beendet~, beenden, zu ende, ende der/des … streiks/ausstands/blockade/krieges/kriegs, ein|stellen, aus für
truth: confirmed | bestätig*, bestätigung
truth: (confirmed) | räumt/räumen/räumte … ein, eingeräumt~, gesteht, geständnis, gibt/geben/gab … zu
truth: denied | dementi*, dementier*, bestreite*, bestritten~, bestritt, leugne*, falschmeldung,
  weist/wies/weisen/wiesen … bericht/berichte/vorwurf/vorwürfe/anschuldigungen/aussage/aussagen … zurück
truth: (denied) | widersprich*, widersprach
life: dead | fordert/fordern/forderte … todesopfer/tote/leben, tot, tote, toter, gestorben~, stirbt, sterben, starb, starben, verstorben~, verstarb, getötet~, tötet,
  töten, tödlich verunglückt/verletzt, todesopfer, leben gekommen/verloren, ums leben,
  kommt/kommen/kam/kamen … um, umgekommen~, erschossen~, erschießt, erstochen~, ersticht, ermordet~, ertrunken~, ertrinkt,
  *tote, erliegt, erlag
life: (dead) | tod, tödliche, tödlicher, tödlichen, tödliches, tödlich, leiche, leichen, toten, totes, todesfall, todesschüsse, trauer um, trauert/trauern um,
  nachruf, mord, mörder, leichenfund, beerdigung, trauerfeier, tötung
life: alive | überleb*, lebend, lebendig, am leben, lebt noch, lebt
court: charged | angeklagt~, an|klagen, anklage, *anklage, beschuldigt~, angeklagter, vor gericht
court: convicted | gericht/landgericht/amtsgericht/bundesgericht/jury/richter/richterin … verurteilt, zu … verurteilt,
  wegen … verurteilt, wird/werden/wurde/wurden … verurteilt, verurteilt ., verurteilt zu, verurteilung, schuldig, schuldspruch, muss/müssen … in haft, muss/müssen … gefängnis/gitter,
  jahre/jahren/monate/monaten haft/gefängnis, lebenslang, lebenslange, haftstrafe, freiheitsstrafe, bewährungsstrafe
court: (convicted) | verurteil*, geldstrafe, mit bewährung
court: cleared | frei|sprechen, freispruch, *freispruch, freisprüche, unschuldig, nicht schuldig
court: dropped | keine anklage, verfahren/ermittlungen/prozess … eingestellt, stellt/stellen … verfahren/ermittlungen … ein,
  anklage/vorwürfe … fallen, anklage … fallengelassen, lässt/lassen … anklage/vorwürfe … fallen
court: overturned | urteil … aufgehoben/gekippt, hebt/heben … urteil … auf, kippt/kippen … urteil, gericht/bgh/verfassungsgericht/richter … kippt/kippen,
  vor gericht … gekippt
custody: arrested | verhaft*, fest|nehmen, festnahme*, *festnahme, unter arrest, gefasst~, gefasster, inhaftiert~, untersuchungshaft, u-haft,
  in gewahrsam, geschnappt~, stellt sich … polizei, sitzt in haft
custody: released | entlassung aus … haft/gefängnis/klinik/krankenhaus, frei|lassen, freilassung, *freilassung, frei|kommen, auf freiem fuß, aus … haft/gefängnis/klinik/krankenhaus … entlassen,
  haftentlassung, wieder frei, auf kaution
custody: escaped | entkommen, entkommt, entkam, ausbruch aus gefängnis/haft/psychiatrie/zoo, aus … gefängnis/haft/psychiatrie … ausgebrochen, auf der flucht
talks: agreed | geeinigt~, einigung, *einigung, einigen, einigt, einigten, einig, tarifabschluss, durchbruch, kompromiss gefunden,
  verständigen sich, verständigt sich, beigelegt~, legt/legen … bei, erzielen/erzielt … einigung/kompromiss, abkommen erzielt,
  waffenruhe/feuerpause/waffenstillstand … vereinbart, vereinbaren … waffenruhe/feuerpause/waffenstillstand,
  stimmt/stimmen … waffenruhe/feuerpause/waffenstillstand … zu
talks: failed | verhandlungen/gespräche/tarifgespräche/tarifverhandlungen/einigung/treffen/gipfel/vertrag/koalition/vermittlung … scheitern/scheitert/gescheitert,
  keine … einigung, gescheitert~, scheiter*, geplatzt~, platzt, platzen, abgebrochen~, brechen/bricht/brach … ab, ohne … ergebnis/einigung/durchbruch/abschluss,
  ergebnislos, abbruch
vote: approved | beschlossen~, beschließt, beschließen, beschloss, verabschiedet~, gebilligt~, billigt, billigen, zu|stimmen, an|nehmen, genehmig*, grünes licht, winkt/winken … durch, durchgewunken, abgesegnet~, segnet/segnen … ab, ratifizier*, ja zu, sagt/sagen ja
vote: (approved) | zustimmung, genehmigung
vote: rejected | ab|lehnen, ablehnung, verworfen~, verwirft, ab|weisen, durchgefallen~, fällt/fiel … durch, untersagt~, untersagen,
  gericht/gerichte/richter/richterin/kartellamt/behörde/regierung … stoppt/blockiert, übernahme/gesetz/fusion/verkauf … gestoppt/blockiert,
  legt/legen/legte … veto, nein zu, sagt/sagen nein, keine mehrheit
measure: imposed | verhängt~, verhängen, verhängte, aus|rufen, verboten~, verbietet, in kraft, erlässt, erlassen
measure: suspended | aus|setzen, aussetzung
measure: lifted | auf|heben, aufhebung, entwarnung, gelockert~, ab|schaffen, außer kraft, gefahr gebannt/vorüber
search: missing | vermisst~, vermisster, vermisstensuche, verschollen~, verschwunden~, spurlos, suche, suchen/sucht nach, eingeschlossen~, verschüttet~
search: found | gefunden~, wiedergefunden~, auf|finden, auf|tauchen, geborgen~, bergen, wohlbehalten, wohlauf, findet/finden … leiche/vermisste/vermissten
search: rescued | gerettet~, rettet, retten, rettung aus, befreit~, in sicherheit
search: abandoned | suche … eingestellt/abgebrochen/beendet, stellt/stellen … suche … ein, bricht/brechen … suche … ab
trend: up | steigt, steigen, gestiegen~, klettert, klettern, anstieg, wächst, zu|legen
trend: down | fällt, gefallen~, sinkt, sinken, gesunken~, rückgang, schrumpft, ein|brechen
fight: begins | ausgebrochen~, aus|brechen, brennt, brennen, in flammen, großbrand, waldbrand
fight: contained | unter kontrolle, eingedämmt~
fight: over | gelöscht~, brand/feuer aus
door: open | geöffnet~, öffnet, öffnen, eröffnet~
door: closed | gesperrt~, sperrt, sperrung, *sperrung, geschlossen~, schließt, schließung
door: reopened | autobahn/straße/bundesstraße/landstraße/strecke/bahnstrecke/brücke/tunnel/fahrbahn … wieder frei, wiedereröffn*, wieder geöffnet/offen/befahrbar/freigegeben, wieder für … freigegeben, öffnet/öffnen … wieder, sperrung aufgehoben
office: appointed | ernannt~, ernennt, gewählt~, vereidigt~, wird/werden neuer/neue/neuen, zum/zur neuen
office: resigned | zurück|treten, rücktritt, *rücktritt, legt/legen/legte … amt/mandat/ämter/vorsitz … nieder,
  gibt/geben/gab … amt/vorsitz/posten … ab/auf, wirft/warf … hin, auf|hören, nimmt/nahm … hut, ab|danken, abdankung,
  räumt … posten/chefsessel, karriereende
office: stays | bleibt/bleiben … im amt, macht/machen weiter, verlängert … vertrag
office: dismissed | entlassen~, entlässt, entlassung, trainer/trainerin/minister/ministerin/chef/chefin … gefeuert, feuert … trainer/trainerin/minister/ministerin/chef/chefin,
  entmachtet~, abgesetzt~, setzt/setzen … ab, rauswurf, rausschmiss,
  wirft/werfen … raus, rausgeworfen~, fliegt raus, abberufen~, ab|berufen, abberufung, abgewählt~, abwahl, beurlaubt~, frei|stellen,
  freistellung, muss/müssen gehen, trennt/trennen sich … von trainer
office: (dismissed) | gefeuert~, feuert, entbindet, vertragsauflösung, raus
commitment: running | kandidiert, kandidieren, kandidatur
commitment: signed | unterzeichn*, unterzeichnet~, besiegel*, deal/übernahme/verkauf … perfekt
commitment: (signed) | perfekt, unterschreib*
commitment: withdrawn | zurück|ziehen, rückzug, *rückzug, rücknahme, zurück|nehmen, ausstieg, aus|steigen, auf|kündigen,
  verzichtet/verzichten auf … kandidatur, gibt … kandidatur … auf, doch nicht … antreten
commitment: broken | waffenruhe/feuerpause/waffenstillstand … gebrochen/verletzt/gescheitert/beendet, trotz waffenruhe/feuerpause/waffenstillstand,
  bricht/brechen/verletzt/verletzen … waffenruhe/feuerpause/waffenstillstand, bruch der waffenruhe
power: out | stromausfall*, blackout, ohne strom, strom weg, strom … fällt … aus, strom/stromversorgung … ausgefallen, stromversorgung … unterbrochen, lahm|legen, störung, *störung, gestört~
power: restored | wieder strom, strom … wieder … da, strom … zurück, wiederhergestellt~, behoben~, behebt, wieder erreichbar/verfügbar/online,
  wieder am netz, läuft/laufen wieder, wieder normal, funktioniert/funktionieren … wieder, wieder … hergestellt
business: insolvent | insolvenz, insolvent*, ist/geht/sind/gehen pleite, pleite gegangen, *insolvenz, zahlungsunfähig*
business: rescued | investor … gefunden, findet/finden … investor/käufer
product: on sale | erschienen~, ab sofort … erhältlich/verfügbar
product: recalled | ruft/rufen/rief … zurück, zurückgerufen~, rückruf*, *rückruf, *rückrufe
not | nicht, kein, keine, keinen, keinem, keiner, keinerlei, nie, niemals, weder
refused | aus|schließen, ab|lehnen, weigert, weigern, weigerte, zurück|weisen, ausgeschlossen, denkt/denken nicht an/daran
open | ruft/rufen … auf, kann, können, droht, drohen, drohte, drohten, drohend, drohende, drohender, drohenden, drohendes, androhung, *drohung, könnte, könnten, soll, sollen, sollte,
  sollten, würde, würden, möglich*, möglicherweise, vielleicht, womöglich, ob, falls, wenn, fordert, fordern, gefordert, forderung, forderungen,
  forderte, forderten, verlangt, verlangen, ruf/rufe/rufen/ruft nach, dringt auf, drängt, drängen, hofft, hoffen, hoffnung, angst, furcht, fürchtet,
  befürchtet, sorge, sorgen, warnt, warnen, gerücht*, spekulation*, erwägt, erwägen, prüft, prüfen, plant, planen, bittet, bitten,
  appell, appelliert, steht/stehen vor, steht/stehen kurz vor, vor dem aus, vor einigung/abschluss/rücktritt/absage/abwahl/freilassung/entlassung/rauswurf/festnahme/insolvenz/pleite, dürfte, dürften,
  beantragt, beantragen, antrag auf, erwartet, aufgefordert, müsste, müssten, verhandeln über, verhandelt über
silent | nimmt/nehmen/nahm/nahmen an, entlassung aus, so/wie fällt/fallen/fiel … aus, fällt/fallen/fiel … bilanz/urteil/ergebnis/antwort … aus, scheitert/scheitern … an/am, fällt auf, fällt/fallen schwer/leicht, bis zum tod, tod und teufel, gefasst auf/machen, lebt in/im/von/mit/seit, einig sein,
  nimmt/nehmen teil, nicht nur, nicht zuletzt, nicht einmal, stirbt aus, gegen den tod, sterben will, sich schuldig bekannt,
  bekennt/bekennen sich … schuldig, plädiert/plädieren … schuldig, erklärt sich … schuldig
"""
