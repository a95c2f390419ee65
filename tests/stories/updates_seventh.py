"""The seventh list, written after what is awaited and out of its course was known as such; counted before anything was
changed for it.

`>` a step on, however it is named, `=` the same news told again, `#` another event. All are made up.
"""

from __future__ import annotations

GERMAN = """
> | Grundsteuer: Städtetag pocht auf schnelle Reform | Grundsteuerreform passiert den Bundestag
> | Landrat Ebner lässt Zukunft offen | Landrat Ebner tritt bei der Wahl noch einmal an
> | SPD in Bremerförde streitet über Spitzenkandidatur | Yilmaz führt SPD in Bremerförde in die Wahl
> | Sturz der Regierung in Palonien rückt näher | Regierung in Palonien stürzt über Sparpaket
> | Geiselverhandlungen: Vermittler reisen nach Kairo | Geiselverhandlungen in Kairo treten auf der Stelle
> | Nato-Manöver in der Ostsee angelaufen | Nach Zwischenfall: Nato beendet Manöver in der Ostsee vorzeitig
> | Hungerstreik von Oppositionellem Kasarow geht in dritte Woche | Oppositioneller Kasarow isst wieder
> | Rechnungshof nimmt Bau des Museums unter die Lupe | Rechnungshof rügt Bau des Museums scharf
> | Kommunalwahl in Norwald: Lokale haben geöffnet | Kommunalwahl in Norwald: CDU stärkste Kraft
> | Minister Wolter soll von Panne gewusst haben | Minister Wolter gibt zu: Ich wusste von der Panne
> | Prozess gegen Rapper Zeko: Zeugin belastet ihn schwer | Rapper Zeko kommt mit Bewährung davon
> | Streit um Erbe von Verleger Hahn | Witwe von Verleger Hahn erbt alles
> | Ärztin wegen Abrechnungsbetrugs im Visier | Ärztin wegen Abrechnungsbetrugs die Zulassung entzogen
> | Dieselkläger hoffen auf BGH | BGH gibt Dieselklägern recht
> | Fahndung nach Ausbrecher aus Klinik in Bredburg | Ausbrecher aus Klinik in Bredburg sitzt wieder hinter Gittern
> | Tote im Maisfeld bei Stade: Identität unklar | Tote im Maisfeld bei Stade: Es ist die vermisste Studentin
> | Hubschrauber über Bodensee vermisst | Hubschrauber aus dem Bodensee gehoben
> | Explosion in Wohnhaus in Gera: Ursache unklar | Explosion in Gera: Gasleitung war manipuliert
> | Öltank leckt in Rhein bei Wesel | Öl auf dem Rhein bei Wesel: Schifffahrt eingestellt
> | Bergdorf Alvra von Steinschlag bedroht | Bergdorf Alvra wird geräumt
> | Bewohner von Alvra müssen ihre Häuser verlassen | Bewohner von Alvra kehren heim
> | Hitzewelle erreicht Deutschland | Gewitter machen Hitzewelle in Deutschland ein Ende
> | Zugverkehr zwischen Kiel und Hamburg ruht | Zugverkehr zwischen Kiel und Hamburg rollt an
> | Schwimmbad in Ahlen nach Chlorunfall evakuiert | Chlorunfall in Ahlen: Elf Kinder in Klinik
> | Airline Boralis in Turbulenzen | Airline Boralis bleibt am Boden
> | Ölpreis klettert weiter | Ölpreis gibt nach
> | Werftarbeiter fordern acht Prozent mehr Lohn | Werftarbeiter bekommen fünf Prozent mehr Lohn
> | Spielehersteller Pixra sucht neuen Chef | Spielehersteller Pixra hat neuen Chef
> | Molkerei Almgut: Keime im Joghurt? | Molkerei Almgut nimmt Joghurt vom Markt
> | Rundfunkbeitrag: Länder verhandeln | Länder frieren Rundfunkbeitrag ein
> | Formel 1: Startplatz von Rossi in Gefahr | Formel 1: Rossi muss ans Ende des Feldes
> | Kapitän Lund vor Abschied aus Leverkusen | Kapitän Lund bleibt in Leverkusen
> | Handball: Deutschland kämpft um Halbfinale | Handball: Deutschland verpasst Halbfinale
> | Skispringerin Maurer nach Sturz abtransportiert | Skispringerin Maurer gibt Entwarnung
> | Fans warten auf neues Album von Kollwitz | Neues Album von Kollwitz ist da
> | Buchpreis: Shortlist steht | Buchpreis für Autorin Tessa Lenk
> | Theater in Altenau kämpft ums Überleben | Stadt rettet Theater in Altenau
> | Forscher warten auf Signal von Sonde „Aion“ | Sonde „Aion“ sendet wieder Signale
> | Zika-Verdacht in Mainzer Klinik | Zika-Verdacht in Mainz bestätigt sich nicht
> | Baumfällung am Marktplatz erhitzt die Gemüter | Bäume am Marktplatz dürfen stehen bleiben
= | BGH gibt Dieselklägern recht | Diesel-Urteil: Kläger gewinnen vor dem BGH
= | Kapitän Lund verlängert in Leverkusen | Leverkusen: Lund bleibt bis 2029
= | Molkerei Almgut ruft Joghurt zurück | Rückruf bei Almgut: Keime im Joghurt
= | Tessa Lenk gewinnt Buchpreis | Buchpreis geht an Tessa Lenk
= | Regierung in Palonien gestürzt | Palonien ohne Regierung: Misstrauensvotum erfolgreich
= | Mindestens acht Tote bei Fährunglück | Fähre gesunken: Mindestens acht Menschen tot
= | Länder wollen Rundfunkbeitrag einfrieren | Rundfunkbeitrag soll vorerst nicht steigen
= | Kanzlerin kündigt Steuersenkung an | Steuern sollen sinken: Kanzlerin verspricht Entlastung
= | Rapper Zeko zu Bewährungsstrafe verurteilt | Bewährung für Rapper Zeko
= | Bergdorf Alvra evakuiert | Evakuierung in Alvra: Alle Bewohner müssen gehen
= | Airline Boralis stellt Betrieb ein | Aus für Boralis: Alle Flüge gestrichen
= | Zoo in Hagenbeck begrüßt Elefantenbaby | Nachwuchs bei den Elefanten in Hagenbeck
= | Ölpreis auf höchstem Stand seit Jahren | Ölpreis steigt auf Rekordhoch
= | Deutschland verpasst Handball-Halbfinale | Handball: Deutsches Team scheidet aus
= | Polizei sucht Zeugen nach Überfall in Ahlen | Überfall in Ahlen: Zeugen gesucht
= | Yilmaz wird SPD-Spitzenkandidatin | SPD nominiert Yilmaz für Spitzenkandidatur
= | Innenministerin will Messerverbot ausweiten | Messerverbot: Innenministerin plant schärfere Regeln
= | Unwetter über Franken: Keller vollgelaufen | Franken: Feuerwehr pumpt nach Unwetter Keller leer
= | Bahn erhöht Preise im Dezember | Bahnfahren wird im Dezember teurer
= | Merkur-Sonde sendet erste Bilder | Erste Bilder von Merkur-Sonde eingetroffen
# | BGH gibt Dieselklägern recht | BGH gibt Mietern recht
# | Fähre vor Sumatra gesunken | Frachter vor Kreta gesunken
# | Zugverkehr zwischen Kiel und Hamburg ruht | Zugverkehr zwischen Ulm und Lindau ruht
# | Lund verlängert in Leverkusen | Kofi verlängert in Freiburg
# | Molkerei Almgut ruft Joghurt zurück | Brauerei Hellbach ruft Bier zurück
# | Landrat Ebner tritt noch einmal an | Landrätin Moser tritt noch einmal an
# | Theater in Altenau gerettet | Kino in Burgdorf gerettet
# | Prozess gegen Rapper Zeko beginnt | Prozess gegen Schlagersänger Ronny Fels beginnt
"""

ENGLISH = """
> | Cities press for quick reform of property tax | Property tax reform clears parliament
> | Governor Ebner keeps options open | Governor Ebner to seek re-election
> | Government in Palonia on brink of collapse | Government in Palonia falls over austerity package
> | Hostage talks: mediators fly to Cairo | Hostage talks in Cairo hit impasse
> | Nato drills under way in Baltic | Nato cuts short Baltic drills after incident
> | Dissident Kasarov in third week of hunger strike | Dissident Kasarov ends hunger strike
> | Auditors examine museum project | Auditors slam museum project
> | Voters head to polls in Norwood | Labour sweeps Norwood election
> | Minister Walters alleged to have known of blunder | Minister Walters admits he knew of blunder
> | Witness testifies against rapper Zeko | Rapper Zeko spared jail
> | Feud over estate of publisher Hahn | Widow of publisher Hahn wins estate battle
> | Doctor investigated over billing | Doctor struck off over billing
> | Diesel drivers pin hopes on top court | Top court sides with diesel drivers
> | Hunt for escaped patient from Bradbury clinic | Escaped patient from Bradbury clinic back in custody
> | Body in cornfield near Stade: identity unknown | Body in cornfield near Stade is that of missing student
> | Cause of Gera blast a mystery | Gera blast: gas pipe was tampered with
> | Alpine village Alvra at risk of rockslide | Alpine village Alvra evacuated
> | Residents of Alvra told to leave | Residents of Alvra return home
> | Trains between Leeds and York at standstill | Trains running again between Leeds and York
> | Swimming pool in Ashford evacuated | Eleven children in hospital after chlorine leak at Ashford pool
> | Airline Boralis in trouble | Airline Boralis ceases operations
> | Oil price keeps climbing | Oil price retreats
> | Shipyard workers demand eight per cent rise | Shipyard workers win five per cent rise
> | Games maker Pixra searches for new boss | Games maker Pixra hires new boss
> | Yogurt from Almgut dairy under suspicion | Almgut dairy pulls yogurt from shelves
> | Captain Lund set to leave Villa | Captain Lund commits future to Villa
> | Rossi's grid place in jeopardy | Rossi sent to back of grid
> | Book prize shortlist announced | Book prize goes to Tessa Lenk
> | Altenham theatre fights for survival | Council rescues Altenham theatre
> | Scientists await signal from Aion probe | Aion probe phones home
> | Suspected Zika case in Mainz | Zika ruled out in Mainz
> | Felling of market square trees angers locals | Market square trees to stay
= | Top court sides with diesel drivers | Diesel drivers win in top court
= | Lund signs new deal at Villa | Villa captain Lund extends contract
= | Almgut dairy recalls yogurt | Yogurt recall at Almgut over germs
= | Tessa Lenk wins book prize | Book prize for Tessa Lenk
= | At least eight dead as ferry sinks | Ferry disaster kills at least eight
= | Chancellor promises tax cuts | Tax cuts on way, says chancellor
= | Rapper Zeko gets suspended sentence | Suspended sentence for rapper Zeko
= | Airline Boralis ceases operations | Boralis grounded for good
= | Oil price hits record high | Record high for oil price
= | Police appeal for witnesses after Ashford raid | Ashford raid: police seek witnesses
= | Home secretary plans tougher knife laws | Tougher knife laws planned by home secretary
= | Storm floods cellars in Kent | Kent cellars under water after storm
= | Rail fares to rise in December | Train travel to cost more from December
= | First images arrive from Mercury probe | Mercury probe sends first pictures
= | Alpine village Alvra evacuated | Alvra: all residents told to leave village
= | Council rescues Altenham theatre | Altenham theatre saved by council
# | Top court sides with diesel drivers | Top court sides with tenants
# | Ferry sinks off Sumatra | Freighter sinks off Crete
# | Lund signs new deal at Villa | Kofi signs new deal at Fulham
# | Almgut dairy recalls yogurt | Hellbach brewery recalls beer
# | Altenham theatre saved | Burgfield cinema saved
# | Governor Ebner to seek re-election | Governor Moser to seek re-election
"""
