"""Unrest, nature and illness, elections and government, in German."""

STATE = """
Protest, Demonstration, Demo, demonstrieren, protestieren, Kundgebung | Protestmarsch, Großdemo, auf die Straße, Mahnwache, Protestaktion, Massenprotest, Protestierende, Demonstranten, Demonstrierende, laufen Sturm, läuft Sturm, auf die Barrikaden, ziehen vor?, gehen … Straße, machen ihrem Ärger Luft, Aufmarsch, Protestwelle, Protestzug, machen mobil, Sternfahrt, Menschenkette, Bauernprotest, Schweigemarsch
Unruhen, Krawalle, Ausschreitungen, Randale | randalieren, Straßenschlachten, Plünderungen, Tumulte, Straßenkämpfe, Gewaltausbruch, eskalieren?, brennende Barrikaden
Plünderung, plündern | Plünderer
Blockade, blockieren | Straßenblockade, Sitzblockade, Autobahnblockade, Verkehrsblockade, festgeklebt, klebt sich, kleben sich, festkleben, Klebeaktion, Klebe-Aktion, behindern?
Putsch, Staatsstreich, Umsturz, Militärputsch, Putschversuch | Putschisten, gestürzt, Machtübernahme, Umsturzversuch, Militär übernimmt, Armee übernimmt, Junta, entmachtet, Umsturzpläne
Aufstand, Rebellion, Revolte, Meuterei | Rebellen, Revolution, Volksaufstand, aufbegehren, meutern, Meuterer, Machtkampf?, Putsch?, Putschversuch?, Vormarsch?
Stromausfall, Blackout, Stromausfälle, Stromblackout | ohne Strom, kein Strom, keinen Strom, ohne Elektrizität, Stromunterbrechung, Strom fällt aus, fiel der Strom aus, stromlos, Netzausfall, Stromversorgung unterbrochen, Strompanne, ohne Licht, im Dunkeln?, Stromnetz … lahm?, Stromnetz?, Stromversorgung?, Strom … weg, Strom wieder da, Strom zurück, Netzstörung, Kabelbrand?, Stromkabel?, Umspannwerk?, Elektrizität?, Strom ist wieder, dunkel?
Ausfall, Störung, ausfallen, Störungen, Panne | gestört, lahmlegen, außer Betrieb, nicht erreichbar, Totalausfall, lahm?, steht still, stehen still, Netzausfall, down?, technische Probleme, IT-Panne, Systemausfall, offline
Hackerangriff, Cyberangriff, Cyberattacke, Hackerattacke, Cyberangriffe | gehackt, Ransomware, Schadsoftware, Hacker?, Cyberkriminelle, Erpressungstrojaner, DDoS, IT-Angriff, Datendiebe, Erpressersoftware, Darknet?, IT-Ausfall?, Hackergruppe, Phishing?, Kriminelle … Daten?, Patientendaten?, Server?, Hacker/Hackern … Angriff/angreifen/angegriffen/greifen/attackieren/attackiert/stehlen/gestohlen/erbeuten/erbeutet/legen/lahm/eindringen/eingedrungen/dringen/verschaffen/erpressen/veröffentlichen/Zugriff
Datenleck, Datenpanne, Datendiebstahl, Datenklau | Daten erbeutet, Daten gestohlen, Kundendaten?, Daten abgegriffen, Nutzerdaten/Kundendaten/Patientendaten/Datensätze … veröffentlicht/ungeschützt/offen/gestohlen/erbeutet/Netz/Darknet, Daten im Netz, Daten im Darknet, Datenabfluss, Datenschutzpanne, Datenraub, Daten-Leak, Daten-Leck, Datensätze gestohlen
Sabotage | Sabotageakt, sabotiert
Spionage, spionieren | Spion, Agent, Geheimdienst?, Spionin, Spionageverdacht, ausgespäht, ausspähen, ausspioniert, Doppelagent, Spionagering
Erdbeben, Beben, Erdstoß, Erdstöße, Nachbeben, Seebeben | Erdbebenopfer, Erdbebengebiet, Epizentrum, Erschütterungen?, Richterskala, Magnitude, Erde wackelt, Bebenopfer, verschüttet?, Trümmern?, Erdbebenhilfe, Erdbebenregion, Katastrophengebiet?
Tsunami | Flutwelle, Riesenwelle, Tsunami-Warnung
Vulkanausbruch, Eruption | Vulkan bricht aus, Lavastrom, Aschewolke, Lava, Vulkan … ausbrechen/Ausbruch/Lava/spuckt/Asche/aktiv, Vulkanasche, spuckt Asche
Überschwemmung, Hochwasser, Flut, Überschwemmungen, Flutkatastrophe, Sturzflut | überflutet, überschwemmt, Überflutung, Deichbruch, Pegelstand, Jahrhundertflut, unter Wasser, Wassermassen, Pegel?, Hochwassergefahr, Hochwasserlage, Hochwasserkatastrophe, Sandsäcke, Deich?, Dammbruch?, über die Ufer, Scheitelwelle, Überschwemmte, Flutopfer, Hochwasserhilfe, Flutgebiet, Regenmassen, Wasser steht, Springflut, Unwetter?
Sturm, Unwetter, Orkan, Stürme, Sturmtief, Orkantief | Hurrikan, Taifun, Wirbelsturm, Zyklon, Tornado, Orkanböen, Gewitter, Starkregen, Sturmflut, Sturmböen, Sturmschäden, tief?, Windböen, Böen, Hagel, Schlammlawinen?, Superzelle, Downburst, Dauerregen?, Windhose, Unwetterwarnung, Tropensturm
Hurrikan, Taifun, Wirbelsturm, Zyklon, Tropensturm | tropischer Sturm, Hurrikansaison, Sturm?, Auge des Sturms
Wintersturm | Schneesturm, Blizzard, Schneechaos?, Wintereinbruch?, Eissturm, Bombenzyklon
Tornado | Windhose, Wirbelsturm
Gewitter, Starkregen, Hagel | Unwetter, Hagelschlag, Blitzeinschlag, Platzregen, Wolkenbruch, vollgelaufene Keller, Hagelkörner, Regenmassen, Dauerregen
Sturmflut | Hochwasser, Überflutung, Nordseeküste?, Fischmarkt?
Wetter, Wetterlage, Wettervorhersage | Wetterdienst, DWD, Vorhersage, Temperaturen, Meteorologen, Regen?, Wetterwechsel
Schnee, Wintereinbruch, Schneechaos, Schneesturm, Schneefall | Glatteis, Blitzeis, eingeschneit, Schneemassen, Neuschnee, verschneit, Winterchaos, Lawinengefahr?, Eisregen, Glätte, Winterwetter, Schneefallgrenze
Glatteis, Blitzeis, Glätte | Eisregen, Eisglätte, spiegelglatt, überfrierende Nässe, Straßenglätte, Schneeglätte, Glatteisunfälle, Glätteunfälle
Kälte, Kältewelle, Frost, Kälteeinbruch | Minusgrade, eisige Temperaturen, Eiseskälte, Bibberkälte, Kaltfront, Frostnacht, Kälterekord
Hitzewelle, Hitze, Hitzerekord, Hitzewellen | Rekordtemperaturen, Hitzetote, Rekordhitze, Hitzeglocke, Gluthitze, Hitzewarnung, Hitzeschutz, Tropennacht, heißester Tag, Hitzetag, Hitzefrei, schwitzt?, schwitzen?, Bruthitze
Dürre, Trockenheit, Wassermangel, Wasserknappheit, Niedrigwasser | ausgetrocknet, vertrocknet, Wasser wird knapp, kein Regen, Trockenperiode, Dürrekatastrophe, Wassernotstand, Bodentrockenheit
Lawine, Lawinenunglück, Lawinenabgang | Schneebrett, Lawinentote, Staublawine, Lawinenopfer, Verschüttete, verschüttet?, Schneemassen?, Gleitschneelawine, Schneebrettlawine
Erdrutsch, Bergsturz, Felssturz, Schlammlawine, Erdrutsche, Hangrutsch | Mure, Murgang, Erdmassen, Geröll?, Hang … rutscht/abgerutscht, abgerutscht, Schlamm?, Steinschlag, Schlammmassen, Geröllmassen, verschüttet?, Felsabbruch, Bergrutsch, Hangabbruch, Gletscherabbruch
Klimawandel, Klimakrise, Erderwärmung, Klimaerwärmung | Erderhitzung, globale Erwärmung, Klimaschutz?, CO2?, Emissionen?, Klimakatastrophe, Treibhausgase
Seuche, Epidemie, Pandemie, Virus | Krankheitswelle, Virusausbruch, Infektionswelle, Corona, Krankheitsausbruch, grassieren, Erreger?, Infektionszahlen, Ausbruch?
Infektion, Ansteckung, Neuinfektionen | angesteckt, infiziert, Infizierte, Fallzahlen, Infektionszahlen
Impfung, impfen, Impfstoff, Impfungen | Impfkampagne, Vakzin, Geimpfte, Piks, Impfaktion, Impfquote, Impfdosen, Impfpflicht?, Impfzentrum
Impfpflicht | Pflicht/verpflichtend/Zwang … Impfung/impfen/geimpft, Impfzwang, Pflichtimpfung, impfen lassen muss, Impfnachweis
Affenpocken, Mpox | Affenpockenvirus
Masern | Masernausbruch, Masernfälle, Masernvirus
Grippe, Grippewelle, Influenza | Grippesaison, Grippefälle, Grippevirus, Erkältungswelle
Coronavirus, Corona, Covid | Covid-19, SARS-CoV-2, Pandemie, Coronafälle, Omikron
Ebola | Ebolafieber, Ebolavirus
Cholera | Choleraausbruch, Cholerafälle
Schweinepest | ASP, Wildschweinkadaver
Maul- und Klauenseuche, MKS | Klauenseuche
Legionellen | Legionärskrankheit
Lebensmittelvergiftung | Salmonellen, Listerien, EHEC, verdorbene Lebensmittel, vergiftet?
Vogelgrippe, Geflügelpest | H5N1, H5N5, H5N8, Vogelgrippefall, Geflügel … getötet/Stallpflicht/gekeult/Seuche, Stallpflicht, Puten … getötet, Hühner/Enten/Gänse … getötet/gekeult/Seuche, Seuche im Hühnerstall, Vogelgrippevirus, Geflügelhof … Virus, Geflügelseuche
Hungersnot, Hunger, Hungerkrise | Hungernde, Unterernährung, Nahrungsmittelkrise, verhungern, Hungertote, Mangelernährung, Ernährungskrise
Rückruf, zurückrufen, Rückrufaktion, Produktrückruf | Verkaufsstopp, Produktwarnung, ruft … zurück, rief … zurück, aus dem Verkauf, vom Markt genommen, Verbraucherwarnung, warnt … Verzehr, nicht verzehren, Verzehr?, Keime?, Salmonellen?, Listerien?, Metallsplitter, Glassplitter, warnt … vor?
Warnung, warnen, Warnungen | Warnruf, Alarm, Appell?, mahnt?, Weckruf, Vorsicht?
Wahl, Abstimmung, wählen, Wahlen, Parlamentswahl, Präsidentschaftswahl, Wahlausgang | Stichwahl, Wahlsieg, Urnengang, an die Urnen, Wahllokale, Wahlergebnis, Hochrechnung, Wahltag, Wahlabend, Wahlgang, Wahlsonntag, Stimmauszählung, Exit Poll, Wahlniederlage, stimmen ab, stimmt ab
Stichwahl | zweite Runde?, zweiter Wahlgang, Stichentscheid
Wahlsieg, Wahlsieger, Wahlerfolg, Wahltriumph, Machtwechsel | gewinnt die Wahl, gewann die Wahl, Wahlgewinner, Wahl gewonnen, siegt?, Sieg?, gewinnt?, gewinnen?, gewann?, abgewählt, Erdrutschsieg, triumphiert?, absolute Mehrheit, Wahlsensation, verliert … Mehrheit, Triumph?
Wahlniederlage, Wahlschlappe | abgewählt, Wahldebakel, räumt Niederlage ein, verliert … Wahl, verlieren … Wahl, verliert … Mehrheit, abgestraft, Wahlverlierer, historische Niederlage
Wahlbetrug, Wahlfälschung | Wahlmanipulation, gefälschte Stimmen, manipuliert?, Betrug?, Manipulation?, gestohlene Wahl, Unregelmäßigkeiten, Betrugsvorwürfe
Wahlbeteiligung | gingen zur Wahl, Stimmabgabe, Nichtwähler, Wahlberechtigte
Wahlkampf | Wahlkampfauftritt, Kampagne, Wahlkampfveranstaltung
Umfrage, Umfragen, Umfragewerte, Sonntagsfrage | Politbarometer, Befragung, Umfragehoch, Umfragetief, Deutschlandtrend, Trendbarometer, Forsa, Infratest, Insa, Allensbach, Zustimmungswerte, Wählergunst, Meinungsumfrage, Zustimmung?, YouGov, Wahltrend, befragt
Neuwahl, Neuwahlen | vorgezogene Wahl, vorgezogene Wahlen, vorzeitige Wahl, vorzeitige Wahlen, Parlamentsauflösung, löst … Parlament auf, Auflösung des Parlaments, Parlament … auflösen, ruft … Wahlen aus
Volksabstimmung, Referendum, Volksentscheid, Volksbegehren, Bürgerentscheid | Volksbefragung, Volksinitiative, stimmen ab?, Abstimmung?
Kandidatur, Kandidat, kandidieren, Kandidatin, Kanzlerkandidat, Nominierung, Spitzenkandidat | tritt an, Bewerber, nominieren, bewirbt sich, antreten, ins Rennen, Spitzenkandidatin, wirft … Hut in den Ring
Rücktritt, zurücktreten, Demission, Rücktritte, zurückgetreten | legt Amt nieder, Amtsverzicht, räumt Posten, wirft hin, nimmt seinen Hut, Rücktrittserklärung, hingeworfen, hinwerfen, hinschmeißen, legt … Amt nieder, legt … Ämter nieder, legt … Mandat nieder, gibt … Amt auf, gibt … Amt ab, gibt … Posten auf, zieht … Konsequenzen?, ziehen … Konsequenzen?, zieht sich … zurück?, Rückzug?, hört auf?, abdanken, abtreten, nimmt … Hut, Amtsniederlegung, verlässt?, Abgang?, räumt … Posten, Rücktrittsforderungen?, macht Schluss?, macht … Platz frei, aufgeben?
Entlassung, entlassen, Rauswurf, Abberufung, Beurlaubung, Freistellung, gefeuert | rausgeworfen, freigestellt, beurlaubt, abgesetzt, muss gehen, wirft … raus, trennt sich?, trennen sich?, vor die Tür, muss … gehen, Aus für?, absetzen, Kündigung?, kündigt?, vor die Tür gesetzt, muss … Platz räumen, geschasst, entbunden, degradiert?
Ernennung, ernennen, Nachfolge, Nachfolger | wird berufen, zum Chef berufen, wird neuer, wird neue, vereidigt, neuer Chef, neue Chefin, übernimmt … Leitung, folgt auf, bestellt?, wird … Chef, wird … Chefin, designiert, rückt nach, übernimmt … Amt
Amtseinführung, Vereidigung | vereidigt, Amtsantritt, Amtseid
Amtsenthebung, Impeachment, Absetzung | Amtsenthebungsverfahren, enthebt … Amtes, abgesetzt, enthoben
Misstrauensvotum, Vertrauensfrage | Misstrauensantrag, Vertrauen entzogen, Regierung gestürzt, Sturz der Regierung, Vertrauensabstimmung
Koalition, Regierungsbildung, Koalitionsverhandlungen, Koalitionsvertrag, Sondierung, Sondierungen, Regierungsbündnis | Bündnis, Sondierungsgespräche, Ampel?, Schwarz-Rot?, Koalitionspartner, Koalitionäre, Minderheitsregierung, Koalitionsgespräche, Brombeer-Koalition, Dreierbündnis
Regierungskrise, Koalitionsbruch, Koalitionskrise | Koalition zerbricht, Ampel-Aus, Regierung am Ende, Regierung … zerbricht/zerbrochen/stürzt/gestürzt/platzt/zerfällt/Kollaps/Aus, Koalition … platzt/zerfällt/Aus/Ende/Bruch, Regierungssturz, Koalitionskrach
"""
