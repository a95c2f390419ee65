"""Papers that share one newsroom: what several of them print is told by one source.

Data, not code. A line is a house and the sites that carry its copy; that a publisher owns two newsrooms which work
apart does not make them one house. To add one: a line here, or a site to a line.
"""

from __future__ import annotations

from typing import Final

HOUSES: Final[dict[str, str]] = {
    # German
    "Ippen": "merkur.de tz.de fr.de hna.de op-online.de wa.de kreiszeitung.de soester-anzeiger.de come-on.de "
    "giessener-allgemeine.de wetterauer-zeitung.de 24hamburg.de 24rhein.de 24vita.de bw24.de echo24.de heidelberg24.de "
    "mannheim24.de nordbuzz.de sauerlandkurier.de werra-rundschau.de chiemgau24.de rosenheim24.de innsalzach24.de",
    "RND": "rnd.de haz.de neuepresse.de lvz.de dnn.de ostsee-zeitung.de ln-online.de kn-online.de maz-online.de "
    "goettinger-tageblatt.de waz-online.de paz-online.de sn-online.de op-marburg.de",
    "Funke": "waz.de nrz.de wp.de wr.de ikz-online.de morgenpost.de abendblatt.de thueringer-allgemeine.de otz.de tlz.de "
    "braunschweiger-zeitung.de bergedorfer-zeitung.de harzkurier.de",
    "Bild": "bild.de bz-berlin.de",
    "RTL": "n-tv.de ntv.de rtl.de",
    "Stuttgarter": "stuttgarter-zeitung.de stuttgarter-nachrichten.de schwarzwaelder-bote.de",
    "DuMont": "ksta.de rundschau-online.de",
    "NOZ": "noz.de shz.de svz.de",
    "Rheinische Post": "rp-online.de ga.de saarbruecker-zeitung.de volksfreund.de",
    "VRM": "allgemeine-zeitung.de wiesbadener-kurier.de echo-online.de mittelhessen.de lauterbacher-anzeiger.de",
    "Bayern": "pnp.de mittelbayerische.de donaukurier.de",
    "Nürnberg": "nordbayern.de nn.de",
    "Lensing": "ruhrnachrichten.de hellwegeranzeiger.de dorstenerzeitung.de halternerzeitung.de muensterlandzeitung.de",
    "Aschendorff": "wn.de westfalen-blatt.de",
    "Mitteldeutsche": "mz.de volksstimme.de",
    # Switzerland
    "Tamedia": "tagesanzeiger.ch bernerzeitung.ch derbund.ch bazonline.ch",
    "CH Media": "aargauerzeitung.ch luzernerzeitung.ch tagblatt.ch solothurnerzeitung.ch bzbasel.ch badenertagblatt.ch "
    "limmattalerzeitung.ch grenchnertagblatt.ch",
    # English
    "Reach": "mirror.co.uk express.co.uk dailystar.co.uk dailyrecord.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk "
    "birminghammail.co.uk walesonline.co.uk bristolpost.co.uk nottinghampost.com chroniclelive.co.uk",
    "MediaNews": "mercurynews.com eastbaytimes.com denverpost.com ocregister.com dailynews.com twincities.com",
    "McClatchy": "miamiherald.com sacbee.com kansascity.com charlotteobserver.com star-telegram.com newsobserver.com",
}

AGGREGATORS: Final[frozenset[str]] = frozenset(
    "news.google.com bing.com msn.com yahoo.com upday.com newsbreak.com headtopics.com".split()
)
"""Sites that show what others wrote: there the publisher's name counts, not the address."""

HOUSE_OF: Final[dict[str, str]] = {site: house for house, sites in HOUSES.items() for site in sites.split()}
