"""How things stand, in German."""

from __future__ import annotations

LINES = """
takes place: planned | angesetzt~, anberaumt~, geplant~, vereinbart~, an|kündigen, ankündigung, *ankündigung, terminiert~,
  ruft/rufen … streik/streiks/ausstand/warnstreik/warnstreiks … auf, streikaufruf,
  stehen/steht fest, rufen/ruft zu/zum … streik/warnstreik/ausstand auf, setzt/setzen … an, lädt/laden … ein, verabredet~, beraumt … an
takes place: begun | begonnen~, gestartet~, angelaufen~, streikt, streiken, seit … im ausstand/streik,
  hat/haben begonnen, ist angelaufen, losgegangen, in den ausstand, legen/legt … arbeit nieder, im streik
takes place: interrupted | unterbrochen~, unterbricht, unterbrechen
takes place: (interrupted) | unterbrechung, *unterbrechung, pausiert
takes place: resumed | fort|setzen, wiederaufgenommen~, wieder aufgenommen/aufnehmen, nimmt/nehmen … wieder auf,
  wiederaufnahme, rollt/rollen/fährt/fahren/fliegt/fliegen … wieder, wieder angelaufen,
  gespräche/friedensgespräche/tarifgespräche/verhandlungen/suche … gehen/geht weiter, setzt/setzen … fort,
  läuft/laufen … wieder an
takes place: postponed | verschoben~, verschiebt, verschieben, verschob, verschiebung, *verschiebung, vertagt~, vertagen,
  vertagung, aufgeschoben~, auf eis, erst später, nachgeholt~, nachholtermin,
  verzögert sich, verzögern sich, verzögerung, fällt/fallen erst, auf unbestimmte zeit, auf später, neuer termin, ersatztermin, verschoben auf, später als geplant,
  auf … verlegt, verlegt/verlegen … auf,
  kommt/kommen/startet/starten/öffnet/öffnen erst
takes place: cancelled | ab|sagen, absage*, *absage, *absagen, entfällt, entfallen, storniert~, streik/streiks … vom tisch,
  ab|blasen, bläst … ab, geplatzt~, platzt, platzen, platzte, fällt/fiel/fallen/fielen … aus, ausgefallen~, ins wasser, vom tisch,
  fluege/züge/verbindungen/fahrten/konzert/konzerte/termin/besuch/auftritt/reise … gestrichen,
  streicht/streichen/strich … flüge/züge/verbindungen/fahrten/konzert/konzerte/termin/besuch/auftritt/reise,
  verzichtet/verzichten … auf … streik/streiks/ausstand/warnstreik/warnstreiks/reise/besuch/teilnahme, annulliert~,
  kommt/kommen nicht zustande, rückzieher,
  abgeblasen~, gestrichen~, fällt/fallen flach, gecancelt~, cancelt, findet/finden … nicht statt, platzen/lässt/ließ … platzen, nicht zustande,
  kommt/kommen nun nicht, bleibt/bleiben … zu hause, macht/machen … rückzieher, abgesetzt vom spielplan,
  streicht/streichen/strich … tour/deutschlandtour/tournee/auftritte/show/shows/konzerte, reist/kommt/fliegt/fährt/reisen/kommen … doch nicht,
  doch kein/keine/keinen, tour gestrichen, stellt/stellen … flüge/fahrten/verbindung ein,
  kann/können/konnte … nicht stattfinden, begräbt/begraben/beerdigt … plan/pläne, bricht/brechen … fusion ab, fusion/übernahme/kauf abgeblasen
takes place: postponed | bleibt/bleiben vorerst/weiter/weiterhin zu/geschlossen/dicht, eröffnet/öffnet … noch nicht, lässt/lassen … auf sich warten
takes place: cancelled | gibt/geben … fusion/übernahme/projekt/vorhaben … auf, fusion/übernahme/projekt … aufgegeben
takes place: averted | ab|wenden, abgewendet~, kein/keine streik/streiks/warnstreik/warnstreiks/ausstand, verhindert~, verhindern, verhinderte, vereitelt~,
  vereiteln,
  verhütet~, in letzter minute verhindert, noch einmal gut gegangen, gebannt~
takes place: goes ahead | findet/finden/fand/fanden … statt, stattfinden, stattgefunden
takes place: over | beendet~, beenden, zu ende, ende der/des … streiks/ausstands/blockade/krieges/kriegs, ein|stellen, aus für,
  schluss mit, vorüber, ausgestanden, räumt … besetzung,
  löst/lösen … blockade/demo/sitzblockade/protest … auf, blockade/demo/protest aufgelöst, schluss für
truth: hearsay | geplant~, angesetzt~, vorgesehen~, angedacht~, im gespräch, steht/stehen vor, vor verkauf/übernahme/wechsel/rücktritt/trennung, medien, medienbericht*, bericht, berichte, berichten, laut, angeblich,
  soll, sollen, offenbar, wohl, vermutlich, mutmaßlich*, gerücht*, spekulation*, spekulier*, insider, kreisen, verdacht, *verdacht, könnte, könnten, dürfte,
  dürften, vielleicht, unklar, ungewiss, vorwurf, vorwürfe, vermutet, vermuten,
  womöglich, möglicherweise, unbestätigt*, plant, planen, erwägt, erwägen, angekündigt, ankündigung, hinweise, behauptet, behauptung, droht, drohen, will, wollen
truth: confirmed | bestätig*, bestätigung,
  gewissheit, bewahrheitet sich, stimmt tatsächlich, macht … offiziell
truth: (confirmed) | räumt/räumen/räumte … ein, eingeräumt~, gesteht, geständnis, gibt/geben/gab … zu
truth: denied | dementi*, dementier*, bestreite*, bestritten~, bestritt, leugne*, falschmeldung,
  weist/wies/weisen/wiesen … bericht/berichte/vorwurf/vorwürfe/anschuldigungen/aussage/aussagen … zurück,
  nichts dran, frei erfunden, kein wahres wort, stimmt nicht, falsche gerüchte, weist/wies/weisen/wiesen … gerücht/gerüchte/kritik/verdacht/spekulationen … zurück
truth: (denied) | widersprich*, widersprach
life: dead | fordert/fordern/forderte … todesopfer/tote/leben, tot, tote, toter, gestorben~, stirbt, sterben, starb, starben, verstorben~, verstarb, getötet~, tötet,
  töten, tödlich verunglückt/verletzt, todesopfer, leben gekommen/verloren, ums leben,
  kommt/kommen/kam/kamen … um, umgekommen~, erschossen~, erschießt, erstochen~, ersticht, ermordet~, ertrunken~, ertrinkt,
  *tote, erliegt, erlag,
  überlebt/überleben/überlebte/überlebten … nicht, stirbt … folgen, verblutet, totgefahren~, totgeprügelt~, tot geborgen/gefunden/aufgefunden/entdeckt, leblos,
  hat/haben … nicht überlebt,
  für tot erklärt, kam ums, kommen ums, einziges todesopfer, erfroren~, ertranken, erstickt~, verunglückte tödlich
life: (dead) | tod, tödliche, tödlicher, tödlichen, tödliches, tödlich, leiche, leichen, toten, totes, todesfall, todesschüsse, trauer um, trauert/trauern um,
  nachruf, mord, mörder, leichenfund, beerdigung, trauerfeier, tötung
life: alive | überleb*, lebend, lebendig, am leben, lebt noch, lebt
court: charged | angeklagt~, an|klagen, anklage, *anklage, beschuldigt~, angeklagter, vor gericht
court: convicted | gericht/landgericht/amtsgericht/bundesgericht/jury/richter/richterin … verurteilt, zu … verurteilt,
  wegen … verurteilt, wird/werden/wurde/wurden … verurteilt, verurteilt ., verurteilt zu, verurteilung, schuldig, schuldspruch, muss/müssen … in haft,
  muss/müssen … gefängnis/gitter,
  jahre/jahren/monate/monaten haft/gefängnis, lebenslang, lebenslange, haftstrafe, freiheitsstrafe, bewährungsstrafe,
  lebenslange haft, bekommt/bekommen … jahre, erhält … jahre, jahre hinter gittern, zu … haft, höchststrafe, rechtskräftig verurteilt, haft für,
  schuldig gesprochen, spricht/sprechen … schuldig,
  monate haft
court: (convicted) | verurteil*, geldstrafe, mit bewährung
court: cleared | frei|sprechen, freispruch, *freispruch, freisprüche, unschuldig, nicht schuldig,
  freie frau, freier mann, in allen punkten entlastet, rehabilitiert~, entlastet~
court: dropped | keine anklage, verfahren/ermittlungen/prozess … eingestellt, stellt/stellen … verfahren/ermittlungen … ein,
  anklage/vorwürfe … fallen, anklage … fallengelassen, lässt/lassen … anklage/vorwürfe … fallen,
  lässt/lassen … anklage fallen, keine ermittlungen, anklage nicht zugelassen, lehnt … anklage ab, verfahren vom tisch, akte geschlossen, ermittlungen beendet
court: appealed | legt/legen … berufung/revision/beschwerde/rechtsmittel … ein, berufung/revision eingelegt, geht/gehen/zieht/ziehen in berufung/revision,
  ficht … urteil … an, will/wollen … urteil … anfechten
court: overturned | urteil … aufgehoben/gekippt, hebt/heben … urteil … auf, kippt/kippen … urteil, gericht/bgh/verfassungsgericht/richter … kippt/kippen,
  vor gericht … gekippt,
  gericht/bgh/verfassungsgericht/richter/bundesgericht … hebt/heben … genehmigung/urteil/verbot … auf,
  für nichtig/ungültig/verfassungswidrig/rechtswidrig/unzulässig erklärt,
  erklärt … für nichtig/ungültig/verfassungswidrig/rechtswidrig/unzulässig, muss … neu verhandelt
custody: arrested | gefangen genommen, nimmt/nehmen … gefangen, verhaft*, fest|nehmen, festnahme*, *festnahme, unter arrest, gefasst~, gefasster, inhaftiert~,
  untersuchungshaft, u-haft,
  in gewahrsam, geschnappt~, stellt sich … polizei, sitzt in haft,
  festgesetzt~, fest|setzen, handschellen, in polizeigewahrsam, hinter gittern, gestellt von, polizei schnappt/fasst,
  fasst/fassen … verdächtigen/täter/mann/flüchtigen, verdächtiger gefasst,
  ins netz gegangen, in haft genommen, in u-haft, dingfest, überwältigt~, haftbefehl erlassen
custody: arrested | stellt/stellten sich ., geht/gehen/ging/gingen … ins netz, hinter schloss, klicken … handschellen, aus dem verkehr gezogen
custody: expelled | ausgeliefert~, abgeschoben~, ausgewiesen~, weist/weisen … botschafter/botschafterin/diplomat/diplomaten/journalisten/korrespondenten … aus,
  weist/weisen … aus ., überstellt~,
  muss/müssen … land verlassen
custody: released | entführter/entführte/entführten/geisel/geiseln/verschleppte/verschleppter … frei, ist/sind/kommt/kommen/kam/kamen wieder frei,
  kommt/kommen/kam/kamen … frei
custody: released | entlassung aus … haft/gefängnis/klinik/krankenhaus, frei|lassen, freilassung, *freilassung, frei|kommen, auf freiem fuß,
  aus … haft/gefängnis/klinik/krankenhaus … entlassen,
  haftentlassung, wieder frei, auf kaution,
  in freiheit, darf/dürfen … nach hause, darf/dürfen … heim, darf/dürfen ausreisen, lässt/lassen … laufen, wieder zu hause, auf bewährung frei,
  haftbefehl aufgehoben, aus der haft,
  haftverschonung, begnadigt~,
  gegen kaution, gegen/auf kaution entlassen, lässt/lassen … gehen, ausgetauscht~, gefangenenaustausch
custody: (released) | frei
custody: escaped | entkommen, entkommt, entkam, ausbruch aus gefängnis/haft/psychiatrie/zoo, aus … gefängnis/haft/psychiatrie … ausgebrochen, auf der flucht,
  getürmt~, türmt, ausgebüxt~, aus|büxen, entwischt~, entflohen~, entflieht, geflüchtet aus, bricht … aus … gefängnis/haft … aus, auf der flucht
talks: under way | verhandlungen/gespräche/tarifverhandlungen/beratungen/sondierungen … laufen/gestartet/begonnen/fortgesetzt/weiter,
  verhandlungen/gespräche über, ringt/ringen um
talks: in force | waffenruhe/feuerpause/waffenstillstand/abkommen/gesetz/vertrag … in kraft, tritt/treten … in kraft
talks: agreed | geeinigt~, einigung, *einigung, einigen, einigt, einigten, einig, tarifabschluss, durchbruch, kompromiss gefunden,
  verständigen sich, verständigt sich, beigelegt~, legt/legen … bei, erzielen/erzielt … einigung/kompromiss, abkommen erzielt,
  waffenruhe/feuerpause/waffenstillstand … vereinbart, vereinbaren … waffenruhe/feuerpause/waffenstillstand,
  stimmt/stimmen … waffenruhe/feuerpause/waffenstillstand … zu,
  legt/legen … streit/konflikt/tarifstreit … bei, schließen/schließt … frieden/abkommen/vergleich, deal steht, vertrag steht, koalition steht,
  kompromiss steht, abschluss steht,
  unter dach und fach, einigung steht, friedensschluss, finden/findet … kompromiss/lösung, beschließen waffenruhe/feuerpause, lösung im streit
talks: failed | verhandlungen/gespräche/tarifgespräche/tarifverhandlungen/einigung/treffen/gipfel/vertrag/koalition/vermittlung … scheitern/scheitert/gescheitert,
  keine … einigung, gescheitert~, scheiter*, geplatzt~, platzt, platzen, abgebrochen~, brechen/bricht/brach … ab, ohne … ergebnis/einigung/durchbruch/abschluss,
  ergebnislos, abbruch,
  misslungen~, misslingt, missglückt~, fehlgeschlagen~, schlägt/schlugen … fehl, endet/enden ergebnislos, aufgegeben~, gehen/geht … auseinander, brach … ab,
  festgefahren~,
  ohne erfolg, erfolglos, verlässt/verlassen … verhandlungstisch
vote: approved | beschlossen~, beschließt, beschließen, beschloss, verabschiedet~, gebilligt~, billigt, billigen, zu|stimmen, an|nehmen, genehmig*,
  grünes licht, winkt/winken … durch, durchgewunken, abgesegnet~, segnet/segnen … ab, ratifizier*, ja zu, sagt/sagen ja,
  zugelassen~, lässt … zu, letzte hürde, nickt/nicken … ab, macht … weg frei, machen … weg frei, weg frei, bewilligt~, votiert/votieren/stimmt/stimmen für,
  mehrheit für,
  verabschiedet … gesetz, gibt/geben … okay, gibt/geben … ja,
  erlaubt ., erlaubt/erlauben … kauf/übernahme/fusion/demo/einreise/verkauf, segnet … ab
vote: (approved) | zustimmung, genehmigung
vote: rejected | ab|lehnen, ablehnung, verworfen~, verwirft, ab|weisen, durchgefallen~, fällt/fiel … durch, untersagt~, untersagen,
  gericht/gerichte/richter/richterin/kartellamt/behörde/regierung … stoppt/blockiert, übernahme/gesetz/fusion/verkauf … gestoppt/blockiert,
  legt/legen/legte … veto, nein zu, sagt/sagen nein, keine mehrheit,
  ab|schmettern, verweiger*, blitzt/blitzen … ab, abgeblitzt~, erteilt/erteilen … absage, zeigt/zeigen … karte, stimmt/stimmen … gegen, votiert/votieren gegen,
  nicht genehmigt/zugelassen,
  lässt/lassen … durchfallen, verhindert … gesetz, fällt … durch, scheitert im bundestag/bundesrat/landtag/parlament, will nicht zustimmen, kein grünes licht,
  sperrt/sperren sich, pfeift … zurück,
  scheitert/scheitern vor gericht, schlägt/schlugen/schlagen … angebot/einladung/offerte … aus, ausgeschlagen~, lehnt … deutlich ab,
  verbietet/verbieten … kauf/übernahme/fusion/demo/verkauf, übernahme/kauf/fusion/verkauf … verboten/untersagt
measure: lifted | muss/müssen nicht mehr/länger, nicht mehr nötig/erforderlich/pflicht, warnung/unwetterwarnung/reisewarnung … zurückgenommen,
  nimmt/nehmen … warnung/unwetterwarnung/reisewarnung/verbot … zurück
measure: imposed | verhängt~, verhängen, verhängte, aus|rufen, verboten~, verbietet, in kraft, erlässt, erlassen
measure: suspended | aus|setzen, aussetzung,
  legt/legen … auf eis, auf eis gelegt, stoppt vorläufig, vorläufig gestoppt, vorerst gestoppt,
  stoppt/stoppen … vorerst, zollpause, setzt/setzen … vorerst aus
measure: lifted | auf|heben, aufhebung, entwarnung, gelockert~, ab|schaffen, außer kraft, gefahr gebannt/vorüber,
  beendet/beenden … ausgangssperre/lockdown/maskenpflicht/verbot/notstand, lockert, lockern, lockerung, lockerungen, gibt/geben … strand/straße … frei,
  kippt/kippen … verbot/pflicht,
  fällt weg, fallen weg, nicht mehr gesperrt, keine gefahr mehr
search: missing | vermisst~, vermisster, vermisstensuche, verschollen~, verschwunden~, spurlos, suche, suchen/sucht nach, eingeschlossen~, verschüttet~,
  fehlt … spur, fehlt jede spur, gesucht~, entführt~, verschleppt~, in not, verirrt~, feststecken, sitzen/sitzt … fest, gestohlen~
search: found | tot aufgefunden/gefunden/geborgen, gefunden~, wiedergefunden~, auf|finden, auf|tauchen, geborgen~, bergen, wohlbehalten, wohlauf,
  findet/finden … leiche/vermisste/vermissten,
  wieder da, lebend/unversehrt/wohlbehalten/tot … entdeckt/angetroffen, ist/sind wieder aufgetaucht, zurück bei … eltern/familie, sichergestellt~,
  geortet~, ortet, aufgespürt~, ausfindig, gesichtet~
search: rescued | gerettet~, rettet, retten, rettung aus, befreit~, in sicherheit,
  bergwacht/feuerwehr/retter/helfer/seenotretter/polizei … holt/holen/befreit/befreien/birgt/bergen, aus seenot, bergung gelungen, rettung geglückt/gelungen,
  glücklich gerettet,
  lebend … geborgen/gerettet, lebend aus
search: rescued | zieht/ziehen/schleppt/schleppen/schleppten … frei, freigeschleppt~, wieder flott,
  aus … höhle/schacht/stollen/tunnel/trümmern … geholt/gerettet/befreit
search: found | wrack/wrackteile/trümmer/leiche/vermisste/vermisster … entdeckt/gesichtet/aufgetaucht
search: abandoned | suche … eingestellt/abgebrochen/beendet, stellt/stellen … suche … ein, bricht/brechen … suche … ab
trend: up | steigt, steigen, gestiegen~, klettert, klettern, anstieg, wächst, zu|legen
trend: down | fällt, gefallen~, sinkt, sinken, gesunken~, rückgang, schrumpft, ein|brechen
fight: begins | ausgebrochen~, aus|brechen, brennt, brennen, in flammen, großbrand, waldbrand
fight: contained | unter kontrolle, eingedämmt~,
  eingegrenzt~, unter kontrolle gebracht, in den griff bekommen
fight: over | gelöscht~, brand/feuer aus,
  entschärft~, entschärfen, feuer/brand … ist aus, brand/feuer … erloschen, löscharbeiten beendet, bombe gesprengt
door: open | geöffnet~, öffnet, öffnen, eröffnet~
door: closed | macht/machen … dicht, dichtgemacht~, zugesperrt~, bleibt/bleiben … geschlossen/zu/dicht
door: closed | gesperrt~, sperrt, sperrung, *sperrung, geschlossen~, schließt, schließung
door: reopened | autobahn/straße/bundesstraße/landstraße/strecke/bahnstrecke/brücke/tunnel/fahrbahn … wieder frei, wiedereröffn*,
  wieder geöffnet/offen/befahrbar/freigegeben, wieder für … freigegeben, öffnet/öffnen … wieder, sperrung aufgehoben,
  ist/sind … wieder auf/offen, öffnet/öffnen … wieder, wieder zugänglich, freie fahrt, wieder passierbar, rollt der verkehr wieder, wiedereröffnung
office: appointed | ernannt~, ernennt, gewählt~, vereidigt~, wird/werden neuer/neue/neuen, zum/zur neuen
office: resigned | zurück|treten, rücktritt, *rücktritt, legt/legen/legte … amt/mandat/ämter/vorsitz … nieder,
  gibt/geben/gab … amt/vorsitz/posten … ab/auf, wirft/warf … hin, auf|hören, nimmt/nahm … hut, ab|danken, abdankung,
  räumt … posten/chefsessel, karriereende,
  tritt/treten/trat … ab, abgetreten~, schmeißt/schmeißen/schmiss … hin, zieht konsequenzen, reicht/reichen … rücktritt/kündigung … ein,
  bietet/boten/bot … rücktritt … an, gibt/geben/gab … vorsitz/posten/amt,
  macht … schluss, geht von bord, verlässt … partei/regierung/verein, kündigt rückzug, beendet/beenden … karriere, hängt … nagel, aus dem amt, tritt nicht wieder an,
  gibt auf ., geben auf ., gab auf ., macht schluss .
office: stays | bleibt/bleiben … im amt, macht/machen weiter, verlängert … vertrag,
  im amt bleiben, bleibt … trainer/trainerin/chef/chefin/präsident/präsidentin/minister/ministerin, darf/dürfen bleiben,
  übersteht/überstehen … misstrauensvotum/misstrauensantrag,
  hält an … amt … fest, klebt … stuhl, denkt nicht an rücktritt, rücktritt vom tisch, kein rücktritt, gewinnt vertrauensfrage, will nicht gehen, verteidigt … amt
office: dismissed | ab|wählen, setzt/setzen … vor die tür, fliegt/flog … raus, jagt … vom hof, aus dem amt gejagt, aus dem amt gewählt
office: dismissed | entlassen~, entlässt, entlassung, trainer/trainerin/minister/ministerin/chef/chefin … gefeuert,
  feuert … trainer/trainerin/minister/ministerin/chef/chefin,
  entmachtet~, abgesetzt~, setzt/setzen … ab, rauswurf, rausschmiss,
  wirft/werfen … raus, rausgeworfen~, fliegt raus, abberufen~, ab|berufen, abberufung, abgewählt~, abwahl, beurlaubt~, frei|stellen,
  freistellung, muss/müssen gehen, trennt/trennen sich … von trainer,
  muss/müssen … gehen, trennt/trennen sich von, trennung von trainer, abgelöst~, verliert … job/amt/posten, vor die tür gesetzt, muss … räumen,
  rausgeschmissen~, schmeißt/schmeißen … raus,
  enthebt/entheben … amt, des amtes enthoben, gestürzt~, misstrauensvotum verloren, geschasst~, entbindet/entbinden, suspendiert~, suspendierung,
  in den ruhestand, fristlos gekündigt/entlassen, freigesetzt~, abserviert~, kaltgestellt~, wird abgelöst, strafversetzt~
office: (dismissed) | gefeuert~, feuert, entbindet, vertragsauflösung, raus
commitment: running | kandidiert, kandidieren, kandidatur
commitment: signed | unterzeichn*, unterzeichnet~, besiegel*, deal/übernahme/verkauf … perfekt,
  unter dach und fach, setzt/setzen … unterschrift, unterschreiben … abkommen/vertrag,
  unterschrieben ., unterschreiben ., unterzeichnet .
commitment: (signed) | perfekt, unterschreib*
commitment: withdrawn | nicht wieder/mehr/erneut antreten/kandidieren, tritt/kandidiert nicht wieder/mehr/erneut, bleibt/bleiben … doch erhalten,
  bleibt/bleiben nun/also doch
commitment: withdrawn | zurück|ziehen, rückzug, *rückzug, rücknahme, zurück|nehmen, ausstieg, aus|steigen, auf|kündigen,
  verzichtet/verzichten auf … kandidatur, gibt … kandidatur … auf, doch nicht … antreten,
  zieht/ziehen/zog … bewerbung/antrag/angebot/truppen/kandidatur … zurück, nimmt/nehmen/nahm … zurück, steigt/stiegen/steigen … aus, kippt/kippen … pläne/plan,
  verwirft/verwerfen … pläne/plan, rückt/rücken … ab, macht/machen kehrtwende, kehrtwende, rolle rückwärts, gibt/geben … pläne/plan … auf,
  kündigt/kündigen … vertrag/abkommen, kandidiert nicht, tritt nicht an,
  verzichtet/verzichten auf, nimmt/nehmen abstand, rudert/rudern … zurück, lässt/lassen … fallen,
  tritt/treten … nicht an, tritt/treten … nicht mehr an, verzichtet/verzichten … auf
commitment: broken | waffenruhe/feuerpause/waffenstillstand … gebrochen/verletzt/gescheitert/beendet, trotz waffenruhe/feuerpause/waffenstillstand,
  bricht/brechen/verletzt/verletzen … waffenruhe/feuerpause/waffenstillstand, bruch der waffenruhe,
  waffenruhe/feuerpause/waffenstillstand … hält/halten … nicht, verstoß gegen … waffenruhe/feuerpause/waffenstillstand,
  waffenruhe/feuerpause/waffenstillstand … am ende/vorbei, ende der waffenruhe
power: out | stromausfall*, blackout, ohne strom, strom weg, strom … fällt … aus, strom/stromversorgung … ausgefallen, stromversorgung … unterbrochen,
  lahm|legen, störung, *störung, gestört~,
  fällt strom, außer betrieb, netz weg, störungen, nicht erreichbar
power: restored | wieder strom, strom … wieder … da, strom … zurück, wiederhergestellt~, behoben~, behebt, wieder erreichbar/verfügbar/online,
  wieder am netz, läuft/laufen wieder, wieder normal, funktioniert/funktionieren … wieder, wieder … hergestellt,
  läuft/laufen/funktioniert/funktionieren … wieder, wieder in betrieb, wieder ans netz, strom ist zurück, störung behoben/beseitigt, repariert~,
  wieder … versorgt, wieder mit strom,
  fließt/fließen … wieder, wasser … wieder da
business: insolvent | insolvenz, insolvent*, ist/geht/sind/gehen pleite, pleite gegangen, *insolvenz, zahlungsunfähig*,
  ist/sind pleite, geht/gehen/ging/gingen … pleite, insolvenzantrag, *insolvenzantrag, konkurs, stellt/stellen … insolvenzantrag, muss insolvenz, macht/machen dicht,
  beantragt/beantragen … insolvenz, meldet/melden … insolvenz an
business: rescued | investor … gefunden, findet/finden … investor/käufer,
  steigt ein, übernimmt/übernehmen … insolvente/insolventen/insolventes, käufer gefunden, bleibt erhalten
product: on sale | erschienen~, ab sofort … erhältlich/verfügbar
product: recalled | ruft/rufen/rief … zurück, zurückgerufen~, rückruf*, *rückruf, *rückrufe,
  nimmt/nehmen … aus dem handel/verkauf, zurückrufen, rückrufaktion, verkaufsstopp, warnt vor verzehr
health: ill | im koma, in lebensgefahr, schwerverletzt~, schwer verletzt, verletzt … vom, verletzt ausgewechselt, intensivstation, erkrankt~, im krankenhaus,
  in klinik
health: recovered | aus dem koma, aufgewacht~, außer lebensgefahr, wieder gesund, genesen~, verlässt/verlassen … klinik/krankenhaus
health: out | saison-aus, saisonaus, wm-aus, em-aus, olympia-aus, fällt … lange/monatelang/wochenlang … aus, kreuzbandriss, muss … operiert
outcome: awaited | entscheidet/entscheiden … über, berät/beraten/debattiert/debattieren … über, stimmt/stimmen … über … ab, abstimmung/entscheidung über,
  vor … abstimmung/entscheidung/duell/finale/halbfinale/start/landung/wahl/urteil,
  trifft/treffen … auf, stichwahl, duell, im rennen, kandidaten, kandidat/kandidatin für, anwärter, nominiert~, nominierungen, favoriten,
  bewirbt/bewerben sich, kämpft/kämpfen um/ums/gegen, bangt/bangen um, zittert/zittern um,
  hofft/hoffen auf, wartet/warten auf, steht/stehen zur wahl, startbereit, startklar, im anflug, auf dem weg zum/zur, countdown, steht/stehen vor, kurz vor,
  vor verpflichtung/wechsel/unterschrift/rückkehr, droht, drohen, drohte,
  drohenden, drohender, erwägt/erwägen, prüft/prüfen, ins/im visier, verdacht, *verdacht, unter verdacht, verdächtigt~, ermittlungen gegen/wegen,
  ermittelt/ermitteln gegen/wegen, vorwürfe gegen, gespräche mit, verhandelt/verhandeln mit/über,
  sucht/suchen … investor/käufer/nachfolger/nachfolgerin/trainer/täter,
  trainerfrage, nachfolge, wer wird, plädoyers, urteil erwartet, jury berät, zur wahl, bürgerentscheid, wahllokale, streit um/über, tauziehen um, zum abschuss,
  bangen, beantragt/beantragen … zulassung/lizenz, auslieferung von, abwahlverfahren, misstrauensvotum
outcome: decided | gewinnt, gewinnen, gewann, gewannen, siegt, siegen, siegte, siegten, sieger, siegerin, schlägt/schlagen/schlug/schlugen, bezwingt,
  bezwingen, bezwang, besiegt, besiegen, unterliegt, unterlag, verliert, verlieren, verlor, setzt/setzen sich … durch,
  wiedergewählt~, gewählt~, neue/neuer präsident/präsidentin/vorsitzende/vorsitzender/chef/chefin/bürgermeister/bürgermeisterin/kanzler/kanzlerin/trainer/trainerin/vorstand/intendant/intendantin/parteichef/parteichefin,
  ausgezeichnet~, gekürt~, gelandet~, landet, landete, hebt/heben/hob … ab, abgehoben~, gestartet~,
  senkt/senken/senkte … leitzins/zinsen/steuer/preise/preis/prognose, erhöht/erhöhen/hebt … leitzins/zinsen/preise/prognose,
  lässt/belässt/lassen … leitzins/zinsen, leitzins/zinsen … unverändert,
  erteilt, erteilen, erhält/erhalten/bekommt/bekommen … lizenz/zulassung/zuschlag/preis/auszeichnung, verhängt~, verhängen, millionenbuße, millionenstrafe,
  bußgeld, geldbuße, muss/müssen … zahlen, bestraft~, doping/dopings … gesperrt, jahre/jahren/monate/monaten/spiele/spielen … gesperrt, lange gesperrt,
  unterschreibt, unterschreiben, wechselt/wechseln zu/zum/nach, verpflichtet/verpflichten, übernimmt, übernehmen, angeklagt~, vor gericht, anklage, streicht,
  streichen, schließt, macht/machen … dicht, stimmt/stimmen/votiert/votieren für/gegen, entschieden~, steht/stehen fest, fiel/fällt entscheidung,
  erlegt~, abgeschossen~, in kraft, zieht/ziehen ins/in … finale/halbfinale/viertelfinale/endspiel/achtelfinale,
  steht/stehen im … finale/halbfinale/viertelfinale/endspiel, steht/stehen … finale, scheidet/scheiden … aus, ausgeschieden~, mehrheit für/gegen
outcome: awaited | will, wollen, soll, sollen, könnte, könnten, dürfte, dürften, möchte, möchten, fordert, fordern, verlangt, verlangen, wirbt/werben für,
  plant, planen, bittet, bitten,
  beantragt, beantragen, erwägt, erwägen, prüft, prüfen, ermittelt, ermitteln, sucht, suchen, fahndet, fahndung, verhandelt, verhandeln, sondiert, sondieren,
  diskutiert, diskutieren, debattiert, debattieren,
  streitet, streiten, berät, beraten, ringen, wählt/wählen zwischen, vertrauensfrage, fürchtet, fürchten, befürchtet, rätselt, rätseln, spekulation*,
  spekulier*, gerücht*, razzia, haftbefehl, prozess, *prozess, klage, klagt, klagen,
  eilantrag, volksbegehren, volksentscheid, kandid*, verlängerung, halbfinale, finale, elfmeterschießen, studie läuft, fraglich, ungewiss, noch offen, unklar,
  zielgerade*, vor dem aus, vor gericht, unter druck,
  in der kritik, in not, wackelt, in gefahr, auf der kippe, noch nicht, läuft, dauert an, dauern an, beginnt, beginnen, auf der flucht, flüchtig, gesucht,
  stellt/stellen sich, bewerbung, *bewerbung, ausschreibung, geplant, plan, pläne,
  warnt, warnen, sorge um, sorgen um, zweifel, verweigert, verweigern, putschversuch, angekündigt, kündigt/kündigen … an, steht … bevor, wirft … vor,
  beschuldigt, aufruf, tritt/treten an, gutachter, zeugen, räumt/räumen … ein,
  interesse an, interessiert, umwirbt, verhandlung, verhandlungen, gespräche
outcome: decided | gelingt, gelungen~, triumphiert, sichert/sichern sich, erobert~, disqualifiziert~, blamiert sich, geklärt~, identifiziert~, nachgewiesen~,
  aufgelöst~, gesprengt~, verspielt~, patzt, deklassiert~, kürzt, kürzen, hebt/heben … an, angehoben~, abgestuft~, rügt, rügen, gibt/geben … recht,
  bekommt/bekommen/erhält/erhalten, friert/frieren … ein,
  eingefroren~, hat/haben neue/neuen/neues, ist da, ist raus, ist durch, stärkste kraft, kommt/kommen … davon, erbt, erben, darf/dürfen … bleiben,
  bleibt/bleiben, besteht, bestanden~, passiert … bundestag/bundesrat/parlament/kabinett, tritt/treten … an, zieht/ziehen … durch, bestätigt sich nicht,
  führt/führen … in wahl, knackt, geknackt~, überführt~, verklagt~, verschenkt~
outcome: decided | gewinnen^, siegen^, schlagen^, bezwingen^, besiegen^, verlieren^, unterliegen^, scheitern^, stoppen^, verbieten^, erlauben^, genehmigen^,
  verhängen^, entziehen^, übernehmen^, kaufen^, verkaufen^, erwerben^,
  verpflichten^, unterschreiben^, holen^, vergeben^, erhalten^, verlassen^, schließen^, streichen^, kippen^, brechen^, erreichen^, entdecken^, finden^,
  fassen^, enden^, überstehen^, verpassen^, verfehlen^, fliehen^, landen^, ernennen^,
  krönen^, küren^, beschließen^, verabschieden^, vereinbaren^, bewilligen^, gewähren^, retten^, bergen^, befreien^, nach|geben, ein|lenken, auf|geben,
  auf|nehmen, ein|führen,
  ab|schaffen, ein|setzen, ein|stellen, aus|setzen, eröffnen^, öffnen^, frei|geben, zu|lassen, ab|weisen, statt|geben, durch|fallen, aus|scheiden, ein|ziehen,
  weiter|kommen, auf|steigen, ab|steigen, ein|treffen, an|kommen, zurück|ziehen,
  auf|tauchen, ein|fangen, nieder|schlagen, nach|rücken, ab|reisen, durch|winken, hochgestuft~, herabgestuft~, abblitzen, geht/gehen an, aufgespürt~,
  besiegelt~, fix, perfekt, steht ., stehen ., sitzt … ein, in die falle, fährt/fahren/spielt/spielen/kommt/kommen/tritt/treten nicht, vor leeren,
  genug unterschriften,
  für gescheitert, für verfassungswidrig/rechtswidrig/ungültig/nichtig, im stich, führt/führen … ein, wird/werden … neue/neuer, zieht/ziehen … ein,
  geht/gehen … zu boden, gibt/geben … auf, gibt/geben … nach, niedergeschlagen~, eingetroffen~, ausgeschieden~
outcome: disturbed | streik, *streik, streikt, streiken, gesperrt~, geschlossen~, geräumt~, evakuier*, lahm, ausgefallen~, fällt/fallen … aus, ausfall,
  *ausfall, störung, *störung, steckt/stecken … fest, sitzt/sitzen … fest, festsitzen, steht/stehen still, treibt/treiben, manövrierunfähig,
  gestrandet~, havari*, entlaufen~, entkommen~, ausgebrochen~, verschwunden~, vermisst~, verletzt~, im koma, operiert, operation, krankenhaus, klinik,
  unterbrochen~, unterbricht, unterbrechen, ohne strom/wasser/heizung/internet, fährt/fahren nicht, eingeschlossen~, *chaos, stürzt, gestürzt~,
  bricht/brechen … aus, leck, gasgeruch, gasaustritt, alarm, *alarm, cyberangriff, hackerangriff, meldet/melden sich nicht, saniert~, sanierung, gekapert~,
  entführt~, notgelandet~, hochwasser, glatteis, sturm, *sturm, unfall, *unfall, auf grund gelaufen, stellt/stellen … ein, stoppt/stoppen, waldbrand,
  großbrand, panne
outcome: back | kehrt/kehren … heim/zurück, rollt/rollen an, heimkehr, rückkehr, nach hause, gelöscht~, unter kontrolle, ende, vorbei, vorüber, geborgen~,
  gehoben~, erholt~, erholen, genesen~, geheilt~, wieder, zurück in/auf/im/am/nach/bei/zu, zurückgekehrt~, zurück|kehren, dürfen/darf zurück,
  beruhigt/beruhigen sich, normalisier*, normalität, normal, freigegeben~, eingefangen~, erreicht/erreichen … hafen/ufer/ziel/land, heimgekehrt~,
  wiederhergestellt~, entspannt/entspannen sich, entspannung, heil zurück, in sicherheit
not | nicht, kein, keine, keinen, keinem, keiner, keinerlei, nie, niemals, weder
refused | aus|schließen, ab|lehnen, weigert, weigern, weigerte, zurück|weisen, ausgeschlossen, denkt/denken nicht an/daran
open | ruft/rufen … auf, kann, können, droht, drohen, drohte, drohten, drohend, drohende, drohender, drohenden, drohendes, androhung, *drohung, könnte,
  könnten, soll, sollen, sollte,
  sollten, würde, würden, möglich*, möglicherweise, vielleicht, womöglich, ob, falls, wenn, fordert, fordern, gefordert, forderung, forderungen,
  forderte, forderten, verlangt, verlangen, ruf/rufe/rufen/ruft nach, dringt auf, drängt, drängen, hofft, hoffen, hoffnung, angst, furcht, fürchtet,
  befürchtet, warnt, warnen, gerücht*, spekulation*, erwägt, erwägen, prüft, prüfen, plant, planen, bittet, bitten,
  appell, appelliert, steht/stehen vor, steht/stehen kurz vor, vor dem aus,
  vor einigung/abschluss/rücktritt/absage/abwahl/freilassung/entlassung/rauswurf/festnahme/insolvenz/pleite, dürfte, dürften,
  beantragt, beantragen, antrag auf, erwartet, aufgefordert, müsste, müssten, verhandeln über, verhandelt über
silent | verweigert/verweigern … tor/treffer/elfmeter, ist/sind/war/waren verpflichtet, verpflichtet zu, immer/schon/nie/mal/erneut wieder,
  wieder mehr/weniger/einmal/mal/ein/eine/einen, wieder in der, wieder unter, hin und wieder, stellen/jobs/arbeitsplätze fallen/fällt weg, schwer gestürzt,
  schlägt/schlagen … vor/alarm/wellen, gewinnt/gewinnen an, verliert/verlieren die geduld, entscheidet/entscheiden sich gegen
silent | entlässt/entlassen … mitarbeiter/beschäftigte/angestellte, verabschiedet/verabschieden sich, nimmt/nehmen/nahm/nahmen an, entlassung aus,
  so/wie fällt/fallen/fiel … aus, fällt/fallen/fiel … bilanz/urteil/ergebnis/antwort … aus, scheitert/scheitern … an/am, fällt auf, fällt/fallen schwer/leicht,
  bis zum tod, tod und teufel, gefasst auf/machen, lebt in/im/von/mit/seit, einig sein,
  nimmt/nehmen teil, nicht nur, nicht zuletzt, nicht einmal, stirbt aus, gegen den tod, sterben will, sich schuldig bekannt,
  bekennt/bekennen sich … schuldig, plädiert/plädieren … schuldig, erklärt sich … schuldig
"""
