"""What the names in a plain feed stand for: namespaces as feedparser knows them, and what is done with each element.

The fast reader believes itself only where every name is found here or is provably without effect.
"""

from __future__ import annotations

NAMESPACES = {
    "": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://purl.org/rss/1.0/": "",
    "http://purl.org/rss/1.0/modules/rss091#": "",
    "http://purl.org/echo/": "",
    "http://purl.org/pie/": "",
    "http://example.com/newformat#": "",
    "http://example.com/necho": "",
    "uri/of/echo/namespace#": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://purl.org/atom/ns#": "",
    "http://www.w3.org/2005/atom": "",
    "http://webns.net/mvcb/": "admin",
    "http://creativecommons.org/ns#license": "cc",
    "http://web.resource.org/cc/": "cc",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "creativecommons",
    "http://backend.userland.com/creativecommonsrssmodule": "creativecommons",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://www.georss.org/georss": "georss",
    "http://www.opengis.net/gml": "gml",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss": "media",
    "http://search.yahoo.com/mrss/": "media",
    "http://podlove.org/simple-chapters": "psc",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://purl.org/rss/1.0/modules/threading/": "thr",
    "http://wellformedweb.org/commentapi/": "wfw",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/xml/1998/namespace": "xml",
}
"""Lower-cased address → the prefix that feedparser gives it."""

STANDING = frozenset(NAMESPACES.values()) - {""}
"""Prefixes that mean something to feedparser, whatever address stands behind them."""

UNSURE = STANDING & {"admin", "cc", "creativecommons", "gml", "psc", "xhtml", "xml"}
"""Prefixes under which feedparser does things that are not retold here."""

TAKEN = frozenset(("published", "updated", "created", "summary", "author", "svg", "math", "news"))
"""Prefixes of one's own making that would collide with names of feedparser's; `news:` is Bing's, and names publishers."""

MEANING = {
    # element: (what is done, under which key)
    "rss": ("root", ""),
    "feed": ("root", ""),
    "rdf_rdf": ("root", ""),
    "channel": ("channel", ""),
    "item": ("item", ""),
    "entry": ("item", ""),
    "title": ("words", "title"),
    "dc_title": ("words", "title"),
    "media_title": ("words", "media_title"),
    "description": ("words", "description"),
    "dc_description": ("words", "description"),
    "media_description": ("words", "description"),
    "summary": ("words", "summary"),
    "itunes_summary": ("words", "summary"),
    "content": ("words", "content"),
    "content_encoded": ("words", "content"),
    "subtitle": ("words", "subtitle"),
    "tagline": ("words", "subtitle"),
    "itunes_subtitle": ("words", "subtitle"),
    "rights": ("words", "rights"),
    "copyright": ("words", "rights"),
    "dc_rights": ("words", "rights"),
    "link": ("link", ""),
    "guid": ("guid", ""),
    "id": ("guid", ""),
    "published": ("date", "published"),
    "issued": ("date", "published"),
    "pubdate": ("date", "published"),
    "dcterms_issued": ("date", "published"),
    "updated": ("date", "updated"),
    "modified": ("date", "updated"),
    "lastbuilddate": ("date", "updated"),
    "dc_date": ("date", "updated"),
    "dcterms_modified": ("date", "updated"),
    "created": ("date", "created"),
    "dcterms_created": ("date", "created"),
    "language": ("text", "language"),
    "dc_language": ("text", "language"),
    "generator": ("text", "generator"),
    "ttl": ("bare", "ttl"),
    "sy_updateperiod": ("bare", "sy_updateperiod"),
    "sy_updatefrequency": ("bare", "sy_updatefrequency"),
    "feedburner_origlink": ("bare", "feedburner_origlink"),
    "dc_source": ("bare", "dc_source"),
    "author": ("author", ""),
    "managingeditor": ("author", ""),
    "dc_creator": ("author", ""),
    "dc_author": ("author", ""),
    "itunes_author": ("author", ""),
    "category": ("tag", ""),
    "dc_subject": ("tag", ""),
    "media_category": ("tag", "http://search.yahoo.com/mrss/category_schema"),
    "itunes_category": ("itunes_tag", ""),
    "media_keywords": ("keywords", ""),
    "itunes_keywords": ("keywords", "http://www.itunes.com/"),
    "source": ("source", ""),
    "enclosure": ("enclosure", ""),
    "image": ("aside", "image"),
    "textinput": ("aside", "textinput"),
    "contributor": ("aside", "person"),
    "itunes_owner": ("aside", "person"),
    **dict.fromkeys(
        (
            *("cloud", "comments", "docs", "rating", "webmaster", "dc_publisher", "dc_contributor", "icon", "logo"),
            *("itunes_image", "itunes_link", "itunes_block", "itunes_explicit", "media_thumbnail", "media_player"),
            *("media_rating", "media_credit", "media_restriction", "media_license", "hour", "day"),
            *("georss_point", "georss_line", "georss_polygon", "georss_box"),
        ),
        ("leaf", ""),
    ),
    **dict.fromkeys(
        ("name", "email", "uri", "url", "homepage", "width", "height", "itunes_name", "itunes_email"), ("inner", "")
    ),
    **dict.fromkeys(("skiphours", "skipdays", "items", "media_content", "media_group"), ("through", "")),
}
"""Everything that has a meaning to feedparser must stand here or be declined (a test compares)."""

DECLINED = frozenset(
    (
        *("dcterms_valid", "georss_where", "feedburner_browserfriendly"),
        *("abstract", "body", "fullitem", "info", "keywords", "newlocation", "tags", "where", "expirationdate"),
        *(
            "author_detail",
            "authors",
            "contributors",
            "date",
            "date_parsed",
            "entries",
            "feed_detail",
            "guidislink",
            "href",
        ),
        *("links", "published_parsed", "summary_detail", "updated_parsed", "created_parsed", "svg", "math", "div"),
        *("feedburner", "textInput", "media_description_detail", "georssgeom", "geom"),
    )
)
"""Elements on which feedparser has a say that is not retold here, or whose names are its own."""

ASIDE = {
    "image": frozenset(("title", "link", "description", "url", "width", "height")),
    "textinput": frozenset(("title", "link", "description", "name")),
    "person": frozenset(("name", "email", "uri", "url", "itunes_name", "itunes_email")),
    "author": frozenset(("name", "email", "uri", "url")),
}
"""What may stand inside of elements whose content is not the entry's or the feed's own."""
