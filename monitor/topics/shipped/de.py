"""German notions of the news; a line is a group: words that open it | words that only belong to it."""

GERMAN = """
Telefonat, Telefongespräch, telefonieren, Anruf, anrufen | am Telefon, Telefonanruf, fernmündlich
Treffen, Begegnung, Zusammenkunft | trifft, trafen, zusammenkommen, zusammentreffen, Gipfeltreffen
Tod, tot, gestorben, sterben, Todesfall | Tote, tödlich, verstorben, verstirbt, ums Leben, für tot erklärt, beerdigt, Beerdigung, beigesetzt, Beisetzung, begraben, Bestattung, Trauerfeier, Leiche
Brand, Feuer, Großbrand | brennt, brannte, Flammen, in Flammen, ausgebrannt, abgebrannt
Festnahme, Verhaftung, festnehmen, verhaften | verhaftet, in Gewahrsam, Haftbefehl, in Handschellen
Streik, streiken, Arbeitsniederlegung, Ausstand | Warnstreik, bestreiken, Streikende, Urabstimmung, die Arbeit nieder, legen die Arbeit nieder
Stromausfall, Blackout | ohne Strom, kein Strom, keinen Strom, ohne Elektrizität, Stromunterbrechung, Strom fällt aus, fiel der Strom aus, Stromnetz lahm
Erdbeben, Beben, Erdstoß | Nachbeben, Seebeben, Erdbebenopfer, Erdbebengebiet
Bahn, Eisenbahn, Zugverkehr | Züge, Zug, Deutsche Bahn, Bahnverkehr, Fernverkehr, Regionalverkehr, Lokführer, EVG, GDL
"""
