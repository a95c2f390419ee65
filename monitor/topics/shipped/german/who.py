"""Who the news is about, in German: bodies by their short names, people by their trades and offices."""

WHO = """
EZB | Europäische Zentralbank
Fed | Federal Reserve, US-Notenbank
USA, US | Vereinigte Staaten, Vereinigten Staaten
EU | Europäische Union, Europäischen Union
UN, UNO | Vereinte Nationen, Vereinten Nationen
NATO | Nordatlantikpakt, Nordatlantisches Bündnis
WHO | Weltgesundheitsorganisation
IWF | Internationaler Währungsfonds, Internationalen Währungsfonds
OPEC | Organisation erdölexportierender Länder
KI | Künstliche Intelligenz, künstlicher Intelligenz
BVG, Bundesverfassungsgericht | Karlsruhe?, Verfassungsgericht
BGH | Bundesgerichtshof
EuGH | Europäischer Gerichtshof, Europäische Gerichtshof
IStGH | Internationaler Strafgerichtshof, Internationale Strafgerichtshof
BKA | Bundeskriminalamt
BND | Bundesnachrichtendienst
AKW | Atomkraftwerk, Kernkraftwerk
DFB | Deutscher Fußball-Bund
Kanzler, Bundeskanzler, Kanzlerin, Bundeskanzlerin, Kanzleramt | Regierungschef, Merz?, Bundesregierung?, Ballhausplatz?
Präsident, Staatschef, Präsidentin, Staatsoberhaupt, Staatspräsident | Staatschefin
Papst, Vatikan, Pontifex | Heiliger Vater, Leo XIV, Pontifikat, Kirchenoberhaupt, Petersdom?, Petersplatz?
Polizei, Polizist, Polizisten, Polizistin | Beamte, Polizeibeamte, Polizeieinsatz, Kripo, Bundespolizei, Ermittler?, SEK, Streife?
Feuerwehr, Feuerwehrleute, Feuerwehrmann | Löschtrupp, Einsatzkräfte, Löscharbeiten, Brandbekämpfer
Kreml | russische Regierung, russische Führung
Weißes Haus, Weiße Haus | US-Regierung
Schauspieler, Schauspielerin | Filmstar, Hollywood-Star, Darsteller, Mime, Leinwandlegende, Serienstar, TV-Star, Tatort-Star, Kinostar, Schauspiellegende, Schauspielstar, Hollywoodstar, Hollywood-Legende, Filmlegende, Filmschauspieler, Serienliebling, Filmdiva
Sänger, Sängerin | Popstar, Rocksänger, Schlagerstar, Musiker, Schlagersänger, Rockstar, Frontmann, Rapper, Musiklegende, Rocklegende, Popsängerin, Musikstar
Musiker, Musikerin | Sänger, Gitarrist, Bassist, Schlagzeuger, Komponist, Pianist, Frontmann, Dirigent, Rocklegende, Musiklegende
Schriftsteller, Schriftstellerin, Autor, Autorin | Dichter, Romanautor, Krimiautor, Bestsellerautor, Literat, Romancier, Lyriker
Regisseur, Regisseurin | Filmemacher, Filmregisseur, Kultregisseur
Moderator, Moderatorin | Fernsehmoderator, TV-Moderator, Showmaster, Talkmaster, Entertainer, Fernsehlegende, TV-Moderatorin, Nachrichtensprecher
Künstler, Künstlerin | Maler, Bildhauer, Fotograf
Promi, Prominente | Star?, Influencer, Reality-Star, Royals?
Influencer, Influencerin | YouTuber, TikToker, TikTok-Star, Blogger
Journalist, Journalistin, Reporter | Korrespondent, Medienvertreter, Kameramann
Arzt, Ärzte, Ärztin | Mediziner, Hausarzt, Chefarzt, Chirurg, Facharzt, Marburger Bund, Ärzteverband, Ärzteschaft, Doktor, Praxen, Kassenärzte, Arztpraxen
Lehrer, Lehrerin, Lehrkräfte | Pädagogen, Schulleiter, Lehrerverband
Schüler, Schülerin | Schulkinder, Abiturienten, Jugendliche?
Student, Studenten, Studierende | Hochschüler, Erstsemester
Pfleger, Pflegekräfte, Krankenschwester | Pflegepersonal, Krankenpfleger
Bauer, Bauern, Landwirte | Landwirtin, Bauernverband, Landwirtschaft, Höfe?
Polizist, Polizistin | Polizeibeamter, Polizeibeamtin, Beamter
Soldat, Soldatin | Offizier, Rekrut, Gefreiter
Pilot, Piloten, Pilotin | Flugkapitän, Cockpit, Copilot, Pilotengewerkschaft
Lokführer, GDL | Zugführer, Lokomotivführer, Triebfahrzeugführer
Busfahrer, Busfahrerin | Fahrer … Bus
Anwalt, Anwältin | Rechtsanwalt, Verteidiger?, Jurist, Strafverteidiger, Rechtsanwältin
Richter, Richterin | Gericht?
Minister, Ministerin | Ressortchef, Innenminister, Finanzminister, Kabinettsmitglied, Ministerien?
Innenminister, Innenministerin | Innenressort, Innenministerium
Außenminister, Außenministerin | Chefdiplomat, Chefdiplomatin, Außenamt, Auswärtiges Amt, Außenministerium
Verteidigungsminister, Verteidigungsministerin | Verteidigungsministerium, Pistorius, Verteidigungsressort
Finanzminister, Finanzministerin | Finanzministerium, Finanzressort, Kassenwart
Ministerpräsident, Ministerpräsidentin | Landeschef, Regierungschef, Landesvater, Landesmutter, Premier, Regierungschefin
Premierminister, Premierministerin, Premier | Regierungschef, Regierungschefin, Ministerpräsident
Regierung, Bundesregierung | Kabinett, Koalition?, Ampel?, Bundeskabinett, Regierungschef?, Minister?
Opposition, Oppositionspartei | Oppositionsführer, Oppositionelle, Oppositionsbündnis, Oppositionskandidat, Oppositionskandidatin, Regierungsgegner, Regimegegner, Kremlkritiker
Oppositionsführer, Oppositionsführerin | Oppositionschef, Opposition?, Oppositioneller, Oppositionschefin
Abgeordneter, Abgeordnete | Parlamentarier, Mandatsträger, Bundestagsabgeordneter, MdB
Parlament, Bundestag | Abgeordnete, Plenum, Abgeordnetenhaus, Landtag?, Volksvertretung, Parlamentarier
Bürgermeister, Bürgermeisterin, Oberbürgermeister | OB, Rathauschef, Rathauschefin, Stadtoberhaupt, Gemeindechef, Stadtchef
Bischof, Bischöfin | Kardinal, Erzbischof, Weihbischof, Oberhirte, Landesbischof
Kirche, Kirchen | Bistum, Erzbistum, Landeskirche, Gotteshaus, dom, Kathedrale, Pfarrer, Geistliche, Priester
Priester, Pfarrer | Geistlicher, Pastor, Kaplan, Pater
König, Königin, Monarch | Königspaar, Monarchin, Regent, Majestät, Palast?, Thron?, Krone?
Prinz, Prinzessin | Thronfolger, Kronprinz, Royal, Kronprinzessin
Krönung | gekrönt, Thronbesteigung, Inthronisierung, Königskrönung
Chef, Vorstandschef, CEO | Vorstandsvorsitzender, Konzernchef, Firmenchef, Geschäftsführer, Firmenlenker, Konzernlenker, Konzernchefin, Unternehmenschef, Boss, Chefin
Konzernchef, Vorstandsvorsitzender | CEO, Vorstandschef, Firmenchef, Konzernlenker, Chef?, Unternehmenschef
Parteichef, Parteivorsitzender, Parteichefin | Vorsitzende, SPD-Chef, CDU-Chef, FDP-Chef, Grünen-Chefin, Parteispitze
Unternehmer, Milliardär | Multimillionär, Tech-Milliardär, Geschäftsmann, Firmengründer
Rentner, Senioren | Ruheständler, Pensionäre, ältere Menschen
Kinder, Kind | Zweijähriger, Dreijähriger, Vierjähriger, Fünfjähriger, Sechsjähriger, Siebenjähriger, Achtjähriger, Neunjähriger, Zehnjähriger, Elfjähriger, Zwölfjähriger, Dreizehnjähriger, 2-Jähriger, 3-Jähriger, 4-Jähriger, 5-Jähriger, 6-Jähriger, 7-Jähriger, 8-Jähriger, 9-Jähriger, 10-Jähriger, 11-Jähriger, 12-Jähriger, 13-Jähriger, Junge?, Jungen?, Kleinkind, Mädchen, Säugling, Baby
Frau, Frauen | Mutter
Jugendliche, Teenager | Heranwachsende, 17-Jähriger, 16-Jähriger, 15-Jähriger, 14-Jähriger, Minderjährige, 17-Jährige
Bergsteiger, Bergsteigerin | Alpinist, Kletterer, Bergwanderer, Tourengeher, Bergsportler, Extrembergsteiger
Taucher, Tauchunfall | Tauchgang, Taucherunfall
Urlauber, Touristen, Tourist | Reisende, Ferien, Feriengäste, Badegäste
Tourismus | Touristen, Urlauber?, Gästezahlen, Übernachtungen, Fremdenverkehr, Reisebranche
"""
