"""Budgets, prices, firms and money, and what is agreed or fought over, in German."""

MONEY = """
Haushalt, Etat, Bundeshaushalt, Budget | Haushaltsplan, Sparpaket, Haushaltsstreit, Etatentwurf, Milliardenloch, Nachtragshaushalt, Schuldenbremse?, Haushaltsentwurf, Finanzplan, Sondervermögen?, Haushaltsloch
Schuldenbremse | Schuldenregel, neue Schulden, Kreditaufnahme, Neuverschuldung, Staatsverschuldung
Staatsverschuldung, Staatsschulden | Schuldenberg, Staatsbankrott, Rekordschulden, Neuverschuldung, Schuldenkrise
Sparpaket, Sparkurs, Sparpläne | Kürzungen, sparen?, Sparmaßnahmen, Rotstift, einsparen, Sparprogramm, kürzt?
Kürzung, kürzen | streicht, streichen, Rotstift, Einsparungen, Einschnitte
Erhöhung, erhöhen | steigt, steigen, angehoben, anheben, Anhebung, klettert, mehr?, Anstieg, teurer?, rauf, aufstocken, verdoppeln, Steigerung, höher?, Plus?
Senkung, senken | sinkt, sinken, niedriger, Reduzierung, reduzieren, herabsetzen, billiger?, drosseln, heruntersetzen
Steuer, Steuern, Steuerreform | Steuererhöhung, Steuersenkung, Abgaben, Besteuerung, Finanzamt?, Steuerzahler, Mehrwertsteuer, Einkommensteuer, Steuerlast, Steuerentlastung
Steuererhöhung, Steuererhöhungen | höhere Steuern, Steuer/Steuern … erhöhen/erhöht/steigen/steigt/rauf/anheben/höher, Steueranhebung
Steuersenkung, Steuersenkungen, Steuerentlastung | niedrigere Steuern, Steuer/Steuern … senken/gesenkt/sinken/sinkt/runter/niedriger/entlasten
Rente, Renten | Rentenreform, Rentenpaket, Rentner, Altersvorsorge, Rentenniveau, Rentenalter, Rentenkasse, Rentenerhöhung, Ruhestand, Pension
Rentenreform, Rentenpaket | Rente/Renten/Rentensystem/Rentenalter … Reform/reformieren/Umbau/Gesetz/Paket, Rentenkommission, Rentengesetz, Rentenpläne, Rentenstreit
Mindestlohn | Lohnuntergrenze
Gesetz, Gesetzentwurf, Gesetze, Gesetzespaket, Gesetzesänderung | Bundestag beschließt, Gesetzesvorhaben, Novelle, verabschiedet?, beschließen?, Gesetzgebung, Kabinett beschließt, Bundesrat stimmt, Novellierung, tritt in Kraft, Regelung?, Verordnung?
Reform, Reformen | reformieren, Umbau, Neuregelung, Neuordnung, Umgestaltung, Reformpläne, Reformpaket, umkrempeln
Sanktionen, Sanktion | Strafmaßnahmen, Embargo, Sanktionspaket, sanktioniert, Sanktionsliste, Einreiseverbot?, Handelsembargo, Ölembargo, EU-Sanktionen
Zölle, Zoll, Strafzölle, Handelskrieg, Zollstreit, Handelsstreit, Handelskonflikt | Importzölle, Einfuhrzölle, Vergeltungszölle, Gegenzölle, Zollsatz, Zollpause, Zollkonflikt, Autozölle, US-Zölle, Abgaben?
Handelsabkommen, Freihandelsabkommen | Freihandel, Handelsdeal
Zinsentscheid, Zinsentscheidung, Leitzins, Leitzinsen, Zinsschritt | Zinssenkung, Zinserhöhung, Zinspause, Zinsen, Währungshüter, Geldpolitik, Notenbank?, Zinspolitik, Leitzinsentscheid, Zinswende, Zinssitzung
Zinssenkung, Leitzinssenkung, Zinssenkungen | senkt Leitzins, senkt die Zinsen, Zinsen gesenkt, Leitzins/Zinsen/Leitzinsen … sinkt/sinken/senken/gesenkt/fallen/herunter/zurück/runter/kappen, Zinswende?, lockert … Geldpolitik, Lockerung der Geldpolitik, geldpolitische Lockerung, Zinsschritt nach unten, Zinslockerung, dreht an der Zinsschraube?
Zinserhöhung, Leitzinserhöhung, Zinsanhebung, Zinserhöhungen | erhöht Leitzins, erhöht die Zinsen, hebt die Zinsen, Leitzins/Zinsen/Leitzinsen … steigt/steigen/erhöhen/erhöht/anheben/angehoben/rauf, strafft … Geldpolitik
Inflation, Teuerung, Inflationsrate, Teuerungsrate, Preissteigerung | Verbraucherpreise, Preisanstieg, Geldentwertung, Preisauftrieb, Verteuerung, Preise … steigen, Lebenshaltungskosten, Kaufkraft?, teurer?, Inflationsdruck, Hyperinflation, Preisschub, Preisniveau?
Preiserhöhung, Preisanstieg, Verteuerung | Preise steigen, teurer?, teuer wie nie, Preise/Preis … steigen/steigt/klettert/ziehen/erhöht/Rekord/Rekordhoch, Preisaufschlag, Preissprung, Preisschock, kostet bald mehr, kosten bald mehr, verteuern, Preissteigerung, kräftig zugelegt?
Preis, Preise | teuer, teurer, billiger, günstiger, kostet, Preisanstieg, Preissprung, Preisrückgang, Preissturz, Rekordpreis, zahlen?, verteuern, verbilligen, Preiserhöhung, Preissenkung
Preissenkung, Preissturz, Preisrückgang | billiger?, günstiger?, Preise/Preis … sinken/sinkt/fallen/fällt/senkt/senken/gesenkt, Preisverfall, verbilligt, Preisnachlass, Preiskampf, Preiskrieg
Ölpreis, Ölpreise, Rohölpreis | Rohöl?, Brent, WTI, Barrel?, Fass Öl, Öl … teurer/billiger/Preis, Ölmarkt
Gaspreis, Gaspreise | Erdgas … teurer/billiger/Preis, Gas … teurer/billiger/Preis
Strompreis, Strompreise | Strom … teurer/billiger/Preis/günstiger, Stromkosten, Stromrechnung, Industriestrom?, Strom … Preise/Cent/Kosten
Benzinpreis, Spritpreis, Spritpreise, Benzinpreise | Tanken … teurer/billiger/günstiger, Diesel … teurer/billiger/günstiger, Sprit … teurer/billiger, Benzin … teurer/billiger, Spritkosten, Kraftstoffpreise, Zapfsäule, Dieselpreis
Goldpreis | Gold … Rekordhoch/Rekord/teuer/teurer/fällt/steigt, Feinunze
Mieten, Miete, Mietpreise | Wohnkosten, Mieterhöhung, Mietspiegel, Kaltmiete, Mietpreisbremse
Mieterhöhung | höhere Mieten, Mieten steigen, Mieten … steigen, mehr Miete
Mietendeckel, Mietdeckel | Mieten … einfrieren/deckeln/Obergrenze/Deckel/Deckelung, Mietenstopp, Mietpreisbremse, Mietobergrenze
Wohnungsnot, Wohnungsmangel | Wohnungskrise, bezahlbarer Wohnraum, Wohnraummangel, fehlende Wohnungen, Wohnungen fehlen, fehlen … Wohnungen, Wohnungsmarkt, Wohnungsbau
Immobilienpreise, Hauspreise | Wohnungspreise, Immobilien … teurer/billiger, Häuser … teurer/billiger, Häuserpreise, Immobilienmarkt, Immobilienblase
Strafzahlung, Kartellstrafe | Millionenstrafe, Milliardenstrafe, Bußgeld, muss … zahlen, müssen … zahlen
Rezession, Wirtschaftskrise, Abschwung, Konjunktureinbruch | Wirtschaft schrumpft, Wirtschaftsabschwung, Konjunkturflaute, Konjunktur?, Wirtschaft … schrumpft/schrumpfen/lahmt/stagniert, BIP … sinkt, BIP … schrumpft, Bruttoinlandsprodukt?, Wirtschaftsflaute, Flaute
Konjunktur, Wirtschaftswachstum | Wirtschaft … wächst/Wachstum/legt/zulegen, Bruttoinlandsprodukt, BIP, Aufschwung, Konjunkturprognose, Wirtschaftsleistung, Ifo-Index, Geschäftsklima
Konjunkturpaket, Konjunkturprogramm | Milliardenhilfen, Investitionsprogramm, Wachstumspaket, Investitionspaket
Absatz, Verkaufszahlen | Verkäufe?, Auslieferungen, Neuzulassungen, ausgeliefert, Absatzzahlen, Absatzeinbruch, Absatzrückgang, Absatzplus, ausliefern, verkaufte?, Nachfrage?
Umsatz, Umsätze | Umsatzplus, Umsatzeinbruch, Umsatzrückgang, Quartalszahlen?
Gewinn, Gewinne | Überschuss, Profit, Gewinneinbruch, Gewinnsprung, Rekordgewinn, Ergebnis?, verdient
Verlust, Verluste | Minus, rote Zahlen, roten Zahlen, Milliardenverlust, Millionenverlust, Fehlbetrag, Defizit
Investition, investieren | Milliardeninvestition, steckt … Millionen, steckt … Milliarden, pumpt … Milliarden, pumpt … Millionen
Großauftrag, Auftrag | bestellt?, Bestellung?, Milliardenauftrag, Zuschlag, ordert
Arbeitslosigkeit, Arbeitslose | Arbeitslosenzahl, Arbeitslosenquote, Arbeitsmarkt, Erwerbslose, ohne Arbeit, Jobcenter?, Kurzarbeit?, Jobsuchende
Stellenabbau, Jobabbau, Personalabbau, Massenentlassung, Massenentlassungen, Jobverlust, Stellenstreichung, Stellenstreichungen, Kündigungswelle, Arbeitsplatzabbau | streicht Stellen, baut Stellen ab, Arbeitsplätze abgebaut, streicht … Stellen, streichen … Stellen, baut … Stellen ab, streicht … Jobs, entlässt … Mitarbeiter/Beschäftigte/Angestellte, Mitarbeiter/Beschäftigte/Angestellte … entlassen/entlässt/kündigt, Entlassung/Entlassungen … Mitarbeiter/Beschäftigte/Konzern/Unternehmen/Werk/Firma/Angestellte, Arbeitsplätze?, Jobs?, entlässt?, entlassen?, Entlassungen?, Kahlschlag, Stellen/Jobs/Arbeitsplätze … streichen/streicht/abbauen/abgebaut/gestrichen/wegfallen/Wegfall/gefährdet/weg/kürzen/fallen/abbaut, setzt … Mitarbeiter vor die Tür, baut … Jobs ab, Entlassungswelle, Belegschaft … halbieren, Belegschaft … schrumpft, Jobkahlschlag, Sozialplan, trennt sich … Mitarbeitern, Sparprogramm?, Verlust … Arbeitsplätze/Jobs/Stellen
Entlassungen | Stellenabbau, Massenentlassung, Massenentlassungen, Kündigungen, Entlassungswelle, Jobabbau, Personalabbau, Stellenstreichung, streicht … Stellen, Stellen/Jobs/Arbeitsplätze … streichen/streicht/abbauen/abgebaut/gestrichen/wegfallen, entlässt … Mitarbeiter/Beschäftigte
Insolvenz, Konkurs, Insolvenzen, Bankrott | insolvent, Insolvenzantrag, zahlungsunfähig, Zahlungsunfähigkeit, Insolvenzverfahren, Gläubigerschutz, Insolvenzverwalter, Insolvenzanmeldung, Konkursverfahren, in Schieflage?, vor dem Aus?, Pleitewelle, Gläubiger?, Zahlungsschwierigkeiten, Pleite?, ist pleite, geht pleite, pleitegegangen, Firmenpleite, Unternehmenspleite, Pleitefirma, Schutzschirmverfahren
Pleite, Pleiten | Insolvenz, insolvent, Konkurs, Insolvenzantrag, zahlungsunfähig, Pleitewelle, Firmenpleite
Schließung, schließen, Schließungen, Stilllegung, Filialschließung, Werksschließung | dichtmachen, Aus für, macht zu, macht … dicht, machen … dicht, Geschäftsaufgabe, gibt … auf?, geben … auf?, vor dem Aus, das Aus?, aufgeben?, stillgelegt, bleibt zu, bleiben zu, dicht?, zumachen, Betriebsaufgabe
Übernahme, übernehmen, Zukauf, Übernahmeangebot, Firmenübernahme, Unternehmenskauf | schlucken, aufkaufen, Übernahmeschlacht, übernimmt?, kaufen?, greift nach, Übernahmekampf, Übernahmepläne, steigt … ein?, Mehrheit an?, Deal?, Fusion?, Bieterkampf, erwirbt, erwerben, verleibt sich, gekauft?, kauft?, Rettung?, Notfusion?, Kaufpreis?
Verkauf, verkaufen, Veräußerung, Verkäufe | veräußern, stößt ab, Käufer?, Investor … kauft, trennt sich von?, wechselt den Besitzer, Abspaltung?, Investor?, neuer Besitzer?, neuer Eigentümer?, Kauf?, kauft?, losschlagen
Fusion, Zusammenschluss, fusionieren, Fusionen, Zusammenlegung, Verschmelzung | zusammenschließen, schließen sich zusammen, Fusionspläne, zusammengehen, Zusammengehen, Megafusion, verschmilzt
Beteiligung | steigt ein, Einstieg bei, Anteile, beteiligt sich, stockt … auf?, Großaktionär, beteiligt?, kauft sich ein, Minderheitsbeteiligung
Börsengang, Börsendebüt, Börsenstart, IPO | geht an die Börse, an die Börse, Börsenneuling, Erstnotiz, Börsenpläne, Aktienplatzierung, Emissionspreis, Preisspanne?, Ausgabepreis, Parkett?, Erstemission
Quartalszahlen, Geschäftszahlen, Bilanz, Jahreszahlen, Halbjahreszahlen, Quartalsbericht | Quartalsergebnis, Jahresbilanz, Umsatz, Gewinnsprung, Quartal … Gewinn/Umsatz/Verlust, Quartalsgewinn, Ergebnis?, verdient?, Gewinn?, Geschäftsjahr?, Quartalsverlust, Zwischenbilanz
Gewinnwarnung, Prognosesenkung | senkt Prognose, kappt Prognose, Prognose … gesenkt/gekappt/kassiert/senkt/herunter/runter, korrigiert … Prognose, Gewinneinbruch?, kassiert … Prognose, Gewinnziel?
Dividende | Ausschüttung
Aktie, Aktien, Aktienkurs, Börsenkurs | Anteilsschein, Aktionäre, Börse?, kurse?, Anleger?, Titel?, Wertpapier
Kurssturz, Börsencrash, Kurseinbruch, Kursrutsch, Kurseinbrüche, Aktieneinbruch | Crash an der Börse, Aktie stürzt ab, bricht ein, Ausverkauf, Kurse … stürzen/brechen/fallen/sacken/einbrechen, Kurs … stürzt/bricht/fällt/sackt, Börsenbeben, Aktie … einbrechen/stürzt/bricht/fällt/Talfahrt/sackt, Talfahrt?, auf Talfahrt, Panik an der Börse, schwarzer Montag
Rekordhoch, Allzeithoch, Höchststand, Rekordstand | Rekordwert, höchster Stand, Spitzenwert
Rückgang | Einbruch, sinken, zurückgehen, einbrechen, schrumpfen, fällt, gefallen, sackt ab, weniger?, halbieren, Absturz?, schwächelt, Minus?, abnehmen?, nachlassen?
Anstieg, ansteigen | steigen, zunehmen, Zunahme, Zuwachs, mehr?, wachsen?, verdoppelt, klettert, schnellt, Plus?, Höchststand?, wächst
"""
