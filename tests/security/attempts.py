"""What somebody could bring in to harm readers, and where it is refused.

Made before the code that refuses it; what was found later stands at the end of each list.
"""

import contextlib
import gzip
import os
import socket
import struct
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import brotli
from PIL import Image

from tests.security.pictures import archive, document, drawing, pdf, picture

PNG = picture("PNG")
JPEG = picture("JPEG")
SCRIPT = b"alert(1)"
PAGE = "<html><body><script>alert(1)</script></body></html>"
_XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href'
_BOMB = (
    '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>'
)
_ENTITY = (
    '<!DOCTYPE svg [<!ENTITY x "alert(1)">]>'
    '<svg xmlns="http://www.w3.org/2000/svg"><script>&x;</script></svg>'
)
_OUTSIDE = '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg xmlns="http://www.w3.org/2000/svg"/>'
_PACKED = zlib.compress(b"4 0 <</S/JavaScript/JS(app.alert(1))>>")
_STREAM = (
    f"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {len(_PACKED)}>>\nstream\n"
    f"{_PACKED.decode('latin-1')}\nendstream"
)

_FIELD = b'<w:p><w:r><w:instrText xml:space="preserve">%b</w:instrText></w:r></w:p>'
_SIMPLE = b'<w:p><w:fldSimple w:instr="%b"/></w:p>'
_PLACE = Image.Exif()
_PLACE[0x8825] = {1: "N", 2: (63.0, 40.0, 0.0)}
_TEMPLATE = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    b'/attachedTemplate" Target="https://a.example/x.dotm" TargetMode="External"/></Relationships>'
)


def _vast(gif: bytes) -> bytes:
    """A GIF that says that it is 20,000 points wide and as high: what a reader would unpack."""
    return gif[:6] + struct.pack("<HH", 20_000, 20_000) + gif[10:]


# Beside the pages: what it is -> its place below docs/, its content.
FILES: Final[Mapping[str, tuple[str, bytes]]] = {
    # In the place of the site's own, whatever they are
    "the theme's script": ("assets/javascripts/bundle.79ae519e.min.js", SCRIPT),
    "the theme's script, by the first language": ("fi/assets/javascripts/bundle.js", SCRIPT),
    "the theme's picture": ("fi/assets/images/favicon.png", PNG),
    "a picture where the theme's lie": ("assets/images/favicon.png", PNG),
    "a picture in the search's folder": ("fi/search/x.png", PNG),
    "a picture in another language's place": ("fi/sv/x.png", PNG),
    "a search index": ("sv/search/search_index.json", b"{}"),
    "a site map": ("sitemap.xml", b"<urlset/>"),
    "a PDF file in the handbook's place": ("fi/ohje.pdf", pdf()),
    "a page for errors": ("fi/404.html", PAGE.encode()),
    "the server's word": ("robots.txt", b"User-agent: *\nDisallow: /"),
    "interface words": ("words/fi.yml", b"a: b"),
    # Kinds that a browser runs or shows as a page
    "a script": ("fi/x/evil.js", SCRIPT),
    "a module": ("fi/x/evil.mjs", SCRIPT),
    "a page": ("fi/x/evil.html", PAGE.encode()),
    "a page in UTF-16": ("fi/x/evil.html", PAGE.encode("utf-16")),
    "a page of DOS": ("fi/x/evil.htm", PAGE.encode("utf-16")),
    "a page with includes": ("fi/x/evil.shtml", PAGE.encode()),
    "a page as XML": ("fi/x/evil.xhtml", PAGE.encode()),
    "a page as mail": ("fi/x/evil.mht", b"MIME-Version: 1.0\n\n" + PAGE.encode()),
    "a style of XML": ("fi/x/evil.xsl", b"<xsl:stylesheet/>"),
    "a style": ("fi/x/evil.css", b"* { display: none }"),
    "a table": ("fi/x/evil.csv", b"=cmd|' /C calc'!A0"),
    "a program": ("fi/x/evil.wasm", b"\0asm\1\0\0\0"),
    "a program for Windows": ("fi/x/evil.exe", b"MZ\x90\0"),
    "an app's manifest": ("fi/x/evil.webmanifest", b"{}"),
    "a font": ("fi/x/evil.woff2", b"wOF2"),
    "a film": ("fi/x/evil.mp4", b"\0\0\0\x18ftypmp42"),
    "an archive": ("fi/x/evil.zip", archive({"a.html": PAGE.encode()})),
    "something without a name's end": ("fi/x/evil", PAGE.encode()),
    "settings": ("fi/x/settings.yml", b"a: b"),
    # Compressed copies
    "a page, compressed": ("fi/safety/index.html.gz", gzip.compress(PAGE.encode())),
    "a page, compressed by Brotli": ("fi/page.html.br", brotli.compress(PAGE.encode())),
    "a handbook, compressed": ("fi/ohje.pdf.gz", gzip.compress(pdf())),
    "a picture, compressed": ("fi/images/x.png.zst", b"\x28\xb5\x2f\xfd"),
    "a drawing, compressed": ("fi/images/x.svgz", gzip.compress(drawing())),
    "a drawing, compressed under a plain name": ("fi/images/x.svg", gzip.compress(drawing())),
    # Another content than the name says
    "a page called picture": ("fi/images/x.png", PAGE.encode()),
    "a script called picture": ("fi/images/x.jpg", SCRIPT),
    "a PNG called JPEG": ("fi/images/x.jpg", PNG),
    "a drawing called picture": ("fi/images/x.png", drawing()),
    "a picture called drawing": ("fi/images/x.svg", PNG),
    "a picture with a page behind it": ("fi/images/x.png", PNG + PAGE.encode()),
    "a picture with an archive behind it": ("fi/images/x.jpg", JPEG + archive({"a": b"b"})),
    "a picture's beginning": ("fi/images/x.png", PNG[:40]),
    "a picture that is damaged": ("fi/images/x.png", PNG[:-20] + b"\0" * 20),
    "an empty picture": ("fi/images/x.gif", b""),
    "a bitmap called WebP": ("fi/images/x.webp", picture("BMP")),
    "a picture of a format that browsers do not show": ("fi/images/x.tif", picture("TIFF")),
    "an icon": ("fi/images/x.ico", picture("ICO")),
    "a picture of 400 million points": ("fi/images/x.gif", _vast(picture("GIF"))),
    # Drawings
    "a drawing with a script": ("fi/i/x.svg", drawing("<script>alert(1)</script>")),
    "a drawing with a handler": ("fi/i/x.svg", drawing('<g onload="alert(1)"/>')),
    "a drawing with an entity": ("fi/i/x.svg", _ENTITY.encode()),
    "a drawing with entities in entities": ("fi/i/x.svg", _BOMB.encode()),
    "a drawing with a file as its type": ("fi/i/x.svg", _OUTSIDE.encode()),
    "a drawing in UTF-16 with a script": (
        "fi/i/x.svg",
        drawing("<script>a</script>").decode().encode("utf-16"),
    ),
    "a drawing in UTF-7": (
        "fi/i/x.svg",
        b'<?xml version="1.0" encoding="UTF-7"?>' + drawing("+ADw-script+AD4-"),
    ),
    "a drawing with a style sheet": ("fi/i/x.svg", b'<?xml-stylesheet href="x"?>' + drawing()),
    "a drawing with HTML": (
        "fi/i/x.svg",
        drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    ),
    "a drawing with HTML in another name space": (
        "fi/i/x.svg",
        drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml">a</h:script>'),
    ),
    "a drawing that fetches": ("fi/i/x.svg", drawing('<image href="https://a.example/x.png"/>')),
    "a drawing that uses another": (
        "fi/i/x.svg",
        drawing(f'<use {_XLINK}="https://a.example/x.svg#a"/>'),
    ),
    "a drawing that paints from elsewhere": (
        "fi/i/x.svg",
        drawing('<g fill="url(https://a.example/x.svg#a)"/>'),
    ),
    "a drawing that cuts by another file": ("fi/i/x.svg", drawing('<g clip-path="url(y.svg#a)"/>')),
    "a drawing that is styled from elsewhere": (
        "fi/i/x.svg",
        drawing('<g style="fill:url(//a.example/x#a)"/>'),
    ),
    "a drawing that is styled in escapes": (
        "fi/i/x.svg",
        drawing(r'<g style="fill:\75rl(//a.example/x#a)"/>'),
    ),
    "a drawing with rules of style": (
        "fi/i/x.svg",
        drawing("<style>@import url(//a.example/x.css);</style>"),
    ),
    "a drawing with a link": ("fi/i/x.svg", drawing('<a href="https://a.example">x</a>')),
    "a drawing with a link to a script": (
        "fi/i/x.svg",
        drawing(f'<a {_XLINK}="javascript:alert(1)">x</a>'),
    ),
    "a drawing that changes itself": (
        "fi/i/x.svg",
        drawing('<set attributeName="href" to="javascript:alert(1)"/>'),
    ),
    "a drawing that is not closed": ("fi/i/x.svg", drawing()[:-6]),
    "a drawing that is none": ("fi/i/x.svg", b"<html xmlns='http://www.w3.org/1999/xhtml'/>"),
    "a drawing of 100,000 levels": (
        "fi/i/x.svg",
        drawing("<g>" * 100_000 + "</g>" * 100_000),
    ),
    # Documents
    "a page called PDF": ("fi/files/x.pdf", PAGE.encode()),
    "a PDF that runs a script": (
        "fi/files/x.pdf",
        pdf("/OpenAction 4 0 R", "<</S/JavaScript/JS(app.alert(1))>>"),
    ),
    "a PDF that runs a script, its name in signs": (
        "fi/files/x.pdf",
        pdf("/OpenAction 4 0 R", "<</S/J#61vaScript/#4AS(app.alert(1))>>"),
    ),
    "a PDF that runs a script, packed": ("fi/files/x.pdf", pdf("/OpenAction 4 0 R", _STREAM)),
    "a PDF that starts a program": (
        "fi/files/x.pdf",
        pdf("/OpenAction<</S/Launch/F(calc.exe)>>"),
    ),
    "a PDF that opens an address": (
        "fi/files/x.pdf",
        pdf("/OpenAction<</S/URI/URI(https://a.example/)>>"),
    ),
    "a PDF that opens an address, elsewhere in it": (
        "fi/files/x.pdf",
        pdf("/OpenAction 4 0 R", "<</Type/Action/S/URI/URI(https://a.example/)>>"),
    ),
    "a PDF that shows a place, then opens an address": (
        "fi/files/x.pdf",
        pdf("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>", "<</S/URI/URI(https://a.example/)>>"),
    ),
    "a PDF that opens what it says twice": (
        "fi/files/x.pdf",
        pdf("/OpenAction 4 0 R", "<</S/GoTo/D[3 0 R/Fit]>>\nendobj\n4 0 obj<</S/URI/URI(b)>>"),
    ),
    "a PDF that opens another file": (
        "fi/files/x.pdf",
        pdf("/OpenAction<</S/GoToR/F(b.pdf)/D[0/Fit]>>"),
    ),
    "a PDF that does something when it is closed": (
        "fi/files/x.pdf",
        pdf("/AA<</WC<</S/URI/URI(https://a.example/)>>>>"),
    ),
    "a PDF that prints itself": ("fi/files/x.pdf", pdf("/OpenAction<</S/Named/N/Print>>")),
    "a PDF with a file in it": ("fi/files/x.pdf", pdf("", "<</Type/EmbeddedFile>>")),
    "a PDF behind a page": ("fi/files/x.pdf", PAGE.encode() + pdf()),
    "a text with macros": ("fi/files/x.docx", document("docx", {"word/vbaProject.bin": b"x"})),
    "a text that asks another program": (
        "fi/files/x.docx",
        document("docx", {"word/header1.xml": _FIELD % b"DDEAUTO c:\\\\x.exe"}),
    ),
    "a text that asks another program, in pieces": (
        "fi/files/x.docx",
        document("docx", {"word/footer1.xml": _FIELD % b" DD" + _FIELD % b"E x"}),
    ),
    "a text that loads a picture": (
        "fi/files/x.docx",
        document(
            "docx", {"word/footnotes.xml": _SIMPLE % b"INCLUDEPICTURE http://a.example/x.png"}
        ),
    ),
    "a table that asks another program": (
        "fi/files/x.xlsx",
        document("xlsx", {"xl/externalLinks/a.xml": b'<ddeLink ddeService="cmd" ddeTopic="x"/>'}),
    ),
    "an open table that asks another program": (
        "fi/files/x.ods",
        document("ods", {"styles.xml": b'<office:dde-source office:dde-application="cmd"/>'}),
    ),
    "an open text that loads a picture": (
        "fi/files/x.odt",
        document("odt", {"styles.xml": b'<draw:image xlink:href="https://a.example/x.png"/>'}),
    ),
    "a text with macros, by its old name": ("fi/files/x.docm", document("docx")),
    "a table with macros": ("fi/files/x.xlsx", document("xlsx", {"xl/vbaProject.bin": b"x"})),
    "a table with macros of 1992": (
        "fi/files/x.xlsx",
        document("xlsx", {"xl/macrosheets/sheet1.xml": b"x"}),
    ),
    "a show with a program": ("fi/files/x.pptx", document("pptx", {"ppt/embeddings/a.bin": b"x"})),
    "a text with Basic": ("fi/files/x.odt", document("odt", {"Basic/script-lc.xml": b"x"})),
    "a text with a script": ("fi/files/x.odt", document("odt", {"Scripts/python/a.py": b"x"})),
    "a text of 1997": ("fi/files/x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    "an archive called text": ("fi/files/x.docx", archive({"a.html": PAGE.encode()})),
    "a table called text": ("fi/files/x.docx", document("xlsx")),
    "a text with a page before it": ("fi/files/x.docx", PAGE.encode() + document("docx")),
    "a text that climbs out": ("fi/files/x.docx", document("docx", {"../../x.html": b"x"})),
    # Places and names
    "a picture outside every language": ("images/x.png", PNG),
    "a picture whose name ends twice": ("fi/images/x.html.png", PNG),
    "a picture with a name that is markup": ("fi/images/<b>.png", PNG),
    "a picture with a name of two lines": ("fi/images/a\nb.png", PNG),
    "a picture whose name turns around": ("fi/images/a\u202egnp.png", PNG),
    # Found later
    "a picture with a page and another end behind it": (
        "fi/images/x.png",
        PNG + PAGE.encode() + PNG[-12:],
    ),
    "a picture that says where it was taken": ("fi/images/x.jpg", picture("JPEG", exif=_PLACE)),
    "a PDF that is locked": ("fi/files/x.pdf", pdf("/Encrypt 4 0 R", "<</Filter/Standard>>")),
    "a PDF that hides what is packed": (
        "fi/files/x.pdf",
        pdf("/OpenAction 4 0 R", _STREAM.replace("/ObjStm", "/ObjS#74m")),
    ),
    "a text that loads its template": (
        "fi/files/x.docx",
        document("docx", {"word/_rels/settings.xml.rels": _TEMPLATE}),
    ),
    "a page whose end is in capitals": ("fi/x.MD", b"# x"),
    "a drawing with another base": ("fi/i/x.svg", drawing('<g xml:base="https://a.example/"/>')),
}

# In a Swedish page's text, all of it on line 9.
TEXTS: Final[Mapping[str, str]] = {
    "hidden words": "Publicera *inte*{: hidden } materialet.",
    "a hidden word in HTML": "Publicera <span hidden>inte</span> materialet.",
    "a hidden box": '<div hidden markdown>\n\n!!! danger "Förbjudet"\n    x\n\n</div>',
    "hidden till it is found": 'Publicera *inte*{: hidden="until-found" } materialet.',
    "what shows without scripts only": "Publicera *inte*{: .without-script } materialet.",
    "what screen readers read": "Publicera *inte*{: .visually-hidden } materialet.",
    "a class of contents": '<div class="toc" markdown>\n\nPublicera inte.\n\n</div>',
    "a class of heading links": "Publicera [inte](#title){: .headerlink } materialet.",
    "a class of notes": "Publicera [inte](#title){: .footnote-ref } materialet.",
    "a class of ways back": "Publicera [inte](#title){: .footnote-backref } materialet.",
    "a class of the theme": "Publicera *inte*{: .md-nav } materialet.",
    "a class of the theme that hides": "Publicera *inte*{: .md-hidden } materialet.",
    "a box whose kind is a class": '!!! md-toggle "Förbjudet"\n    x',
    "a box with one more class": '!!! danger without-script "Förbjudet"\n    x',
    "a class of our own with another": "Publicera *inte*{: .beside .md-toggle } materialet.",
    "a crossed word": "Publicera <s>inte</s> materialet.",
    "an old crossed word": "Publicera <strike>inte</strike> materialet.",
    "words from right to left": "Publicera *inte*{: dir=rtl } materialet.",
    "words turned around": "Publicera <bdo dir=rtl>inte</bdo> materialet.",
    "a colour": "Publicera <font color=white>inte</font> materialet.",
    "a style": "Publicera *inte*{: style=display:none } materialet.",
    "what no one may point at": "Publicera <span inert>inte</span> materialet.",
    "what screen readers leave out": "Publicera *inte*{: aria-hidden=true } materialet.",
    "other words for screen readers": "Publicera *inte*{: aria-label=gärna } materialet.",
    "a role": "Publicera *inte*{: role=presentation } materialet.",
    "another name for a part": "Publicera *inte*{: slot=x } materialet.",
    "a window of its own": "[x](https://a.example/){: target=_blank }",
    "a window that steers ours": "[x](https://a.example/){: target=_blank rel=opener }",
    "a page that learns of us": "[x](https://a.example/){: referrerpolicy=unsafe-url }",
    "a ping": "[x](https://a.example/){: ping=https://b.example/ }",
    "a download": "[x](index.md){: download=x.exe }",
    "a key": "[x](index.md){: accesskey=s }",
    "the order of keys": "[x](index.md){: tabindex=-1 }",
    "what can be written in": "Publicera *inte*{: contenteditable } materialet.",
    "what opens at a press": "Publicera *inte*{: popover } materialet.",
    "a template": "Publicera <template>inte</template> materialet.",
    "what shows without scripts": "Publicera <noscript>inte</noscript> materialet.",
    "a dialog": "Publicera <dialog>inte</dialog> materialet.",
    "a box to write in": "<textarea>Publicera inte</textarea>",
    "a choice": "<select><option>inte</option></select>",
    "a gauge": "<meter>inte</meter>",
    "a reading aid": "Publicera <ruby>a<rp>inte</rp></ruby> materialet.",
    "an object of its own": "Publicera <x-y>inte</x-y> materialet.",
    "quotation marks that styles make": "Publicera <q>inte</q> materialet.",
    "a drawing": 'Publicera <svg viewBox="0 0 9 9"><text>inte</text></svg> materialet.',
    "a drawing by hand": '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
    "a drawing that reaches out": '<svg><path fill="url(https://a.example/x#a)" d="M0 0"/></svg>',
    "a formula": "<math><mi>inte</mi></math>",
    "a fold": "<details markdown><summary>x</summary>\n\nPublicera inte.\n\n</details>",
    "a part that waits for a script": '<div data-md-component="x">Publicera inte</div>',
    "an id of the theme": "Publicera *inte*{: #__search } materialet.",
    "an id that a script looks for": '<div id="pdf-files">Publicera inte</div>',
    "a picture of no size": "![inte](images/a.png){: width=0 }",
    "a list that counts down": "<ol reversed><li>a</li><li>b</li></ol>",
    "an item's own number": '<ol><li value="9">a</li></ol>',
    "a table that spans": "<table><tr><td colspan=9>a</td></tr></table>",
}

# In the front matter, after the fields that every page has.
FIELDS: Final[Mapping[str, str]] = {
    "the words as a template": "template: words/fi.yml",
    "a part as a template": "template: partials/footer.html",
    "a page for errors as a template": "template: 404.html",
    "the map as a template": "template: sitemap.xml",
    "a template out of the folder": "template: ../../mkdocs.yml",
    "a template that is none": "template: nosuch.html",
    "a value that names itself": "search: &a {x: *a}",
    "values that double": "search: {a: &a [x, x], b: &b [*a, *a], c: [*b, *b]}",
    "a merge": "search: {<<: {exclude: true}}",
    "a type of Python's": "search: !!python/object/apply:os.getcwd []",
}

# In mkdocs.yml: what it is -> the settings.
SETTINGS: Final[Mapping[str, Mapping[str, Any]]] = {
    "a style from elsewhere": {"extra_css": ["https://a.example/x.css"]},
    "a style from elsewhere without a scheme": {"extra_css": ["//a.example/x.css"]},
    "a script from elsewhere": {"extra_javascript": ["https://a.example/x.js"]},
    "a module from elsewhere": {
        "extra_javascript": [{"path": "https://a.example/x.mjs", "type": "module"}]
    },
    "a script as data": {"extra_javascript": ["data:text/javascript,alert(1)"]},
    "a script that runs early from elsewhere": {"extra": {"polyfills": ["https://a.example/x.js"]}},
    "fonts of Google's": {"theme": {"font": {"text": "Roboto"}}},
    "fonts of Google's, as the theme comes": {"theme": {"font": None}},
    "analytics of Google's": {"extra": {"analytics": {"provider": "google", "property": "G-X"}}},
    "analytics of one's own": {"extra": {"analytics": {"provider": "custom"}}},
    "a logo from elsewhere": {"theme": {"logo": "https://a.example/x.png"}},
    "an icon from elsewhere": {"theme": {"favicon": "//a.example/x.ico"}},
    "a script in the small print": {"copyright": "<script src=//a.example/x.js></script>"},
    "a title that ends itself": {"site_name": "</title><script>alert(1)</script>"},
    "a picture in a question": {"extra": {"consent": {"description": "<img src=//a.example/x>"}}},
    "a link that runs": {"extra": {"social": [{"link": "javascript:alert(1)"}]}},
    "a password in the site's address": {"site_url": "https://u:p@a.example/"},
    "a query in the site's address": {"site_url": "https://a.example/?a"},
    "a part of a page as the site's address": {"site_url": "https://a.example/#a"},
    "an address of two words": {"site_url": "https://a .example/"},
    "an address of two lines": {"site_url": "https://a.example\n/"},
    "an address with a port that is none": {"site_url": "https://a.example:99999/"},
    "an address that climbs out": {"site_url": "https://a.example/../.."},
    "an address that ends an attribute": {"site_url": 'https://a.example/"onclick="a'},
    # Found later
    "stars of a repository": {"repo_url": "https://github.com/owner/name"},
}

# In every language's page, among links: what it is -> the text.
ADDRESSES: Final[Mapping[str, str]] = {
    "words that name another host": "[www.kela.fi](https://a.example/)",
    "words that are another address": "[https://kela.fi/a](https://kela.fi.a.example/a)",
    "words that name another host, with marks": "[**kela.fi**](https://a.example/)",
    "words that name another host, in HTML": '<a href="https://a.example/">kela.fi</a>',
    "a host that only begins as another": "[x](//a.example/)",
    "a name and a password": "[x](https://kela.fi:secret@a.example/)",
    "a name that looks like a host": "[x](https://kela.fi@a.example/)",
    "what nobody sees in an address": "[x](https://a.example/\u200b)",
}

# Of one language alone: what it is -> the others' text, its own.
ALONE: Final[Mapping[str, tuple[str, str]]] = {
    "a box that is closed": ('!!! danger "Kielto"\n    a', '??? danger "Kielto"\n    a'),
    "a box that opens": ('!!! danger "Kielto"\n    a', '???+ danger "Kielto"\n    a'),
    "words that show under the pointer": ("[a](index.md)", '[a](index.md "Julkaise")'),
    "words of a picture under the pointer": ("![a](b.png)", "![a](b.png 'Julkaise')"),
}
OWN_FIELDS: Final[Mapping[str, str]] = {
    "a name of its own": "title: Vastakohta",
    "what no search finds": "search: {exclude: true}",
}

# In the finished site: what it is -> path below site/, content.
PUBLISHED: Final[Mapping[str, tuple[str, bytes]]] = {
    "a page in UTF-16": ("x/index.html", PAGE.encode("utf-16")),
    "a page in Latin-1": ("x/index.html", "<p>ä</p>".encode("latin-1")),
    "a page of DOS in UTF-16": ("x.htm", PAGE.encode("utf-16")),
    "a page with includes": ("x.shtml", b"<p>x</p>"),
    "a page as XML in UTF-16": ("x.xhtml", PAGE.encode("utf-16")),
    "a drawing in UTF-16": ("x.svg", drawing("<script>a</script>").decode().encode("utf-16")),
    "a drawing with an entity": ("assets/images/x.svg", _ENTITY.encode()),
    "a drawing, compressed": ("x.svgz", gzip.compress(drawing())),
    "a page, compressed": ("index.html.gz", gzip.compress(PAGE.encode())),
    "a page, compressed by Brotli": ("index.html.br", brotli.compress(PAGE.encode())),
    "a script among pages": ("x/evil.js", SCRIPT),
    "a style among pages": ("x/evil.css", b"a{}"),
    "a style of XML": ("x/evil.xsl", b"<xsl:stylesheet/>"),
    "settings": ("words/fi.yml", b"a: b"),
    "a policy of its own": (".htaccess", b"Header unset Content-Security-Policy"),
    "a picture that is a page": ("x.png", PAGE.encode()),
    "a text with macros": ("x.docx", document("docx", {"word/vbaProject.bin": b"x"})),
    "a page that fetches": ("x/index.html", b"<img src=//a.example/x.png>"),
    "a style that fetches": ("assets/stylesheets/x.css", b"a{background:url(//a.example/x)}"),
    "a style that fetches, in UTF-16": (
        "assets/stylesheets/x.css",
        '@charset "utf-16";a{background:url(//a.example/x)}'.encode("utf-16"),
    ),
    "a picture painted from elsewhere": (
        "x/index.html",
        b'<svg><path fill="url(https://a.example/x#a)"/></svg>',
    ),
}


def _link(target: str) -> Callable[[Path], object]:
    return lambda path: path.symlink_to(target)


def _long(size: int) -> Callable[[Path], object]:
    return lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_WRONLY), size)


def _socket(path: Path) -> None:
    with contextlib.chdir(path.parent), socket.socket(socket.AF_UNIX) as opened:
        opened.bind(path.name)


# Among the files: what it is -> its path in the project, how it comes there.
LINKS: Final[Mapping[str, tuple[str, Callable[[Path], object]]]] = {
    "a link to passwords for a page": ("docs/fi/x.md", _link("/etc/passwd")),
    "a link to a process for a picture": ("docs/fi/images/x.png", _link("/proc/self/environ")),
    "a link to the history": ("docs/fi/git", _link("../../.git")),
    "a link to a folder of the system": ("docs/etc", _link("/etc")),
    "a link to a page of the project": ("docs/sv/y.md", _link("index.md")),
    "a link to nothing": ("docs/fi/x.md", _link("no-such-file")),
    "a link to itself": ("docs/fi/x.md", _link("x.md")),
    "a link to the folder above": ("docs/fi/up", _link("..")),
    "a page without an end": ("docs/fi/x.md", _link("/dev/zero")),
    "a picture without an end": ("docs/fi/images/x.png", _link("/dev/urandom")),
    "a page that waits": ("docs/fi/x.md", os.mkfifo),
    "a picture that waits": ("docs/fi/images/x.png", os.mkfifo),
    "a page that is a socket": ("docs/fi/x.md", _socket),
    "a page of 2 MB": ("docs/fi/x.md", _long(2 << 20)),
    "a picture of 21 MB": ("docs/fi/images/x.png", _long(21 << 20)),
    "a link for receipts": ("receipts/sv/x.txt", _link("/etc/passwd")),
    "a link for all receipts": ("receipts", _link("/etc")),
    "a link for a folder of receipts": ("receipts/en", _link("/etc")),
    "receipts that wait": ("receipts/sv/x.txt", os.mkfifo),
    "receipts of 21 MB": ("receipts/sv/x.txt", _long(21 << 20)),
    "a link among the templates": ("overrides/assets/x.css", _link("/etc/passwd")),
    "a template that waits": ("overrides/partials/x.html", os.mkfifo),
}

GOOD: Final[Mapping[str, Callable[[], bytes]]] = {
    "fi/images/a.png": lambda: PNG,
    "fi/images/a.jpg": lambda: JPEG,
    "fi/images/a-b.jpeg": lambda: JPEG,
    "sv/images/a.gif": lambda: picture("GIF"),
    "en/images/a.webp": lambda: picture("WEBP"),
    "en/images/a.avif": lambda: picture("AVIF"),
    "fi/photo.png": lambda: PNG,
    "fi/images/a.svg": lambda: drawing('<g fill="url(#a)" style="stroke:red"/><title>x</title>'),
    "fi/files/a.pdf": pdf,
    "fi/files/b.pdf": lambda: pdf("/OpenAction[3 0 R/XYZ null null 0]"),
    "fi/files/c.pdf": lambda: pdf("/OpenAction 4 0 R", "<</S/GoTo/D[3 0 R/Fit]>>"),
    "fi/files/d.pdf": lambda: pdf("", "<</Subtype/Link/A<</S/URI/URI(https://a.example/)>>>>"),
    "fi/files/e.docx": lambda: document(
        "docx",
        {"word/header1.xml": _FIELD % b'HYPERLINK "https://a.example/link"' + _FIELD % b"PAGE"},
    ),
    "fi/files/f.odt": lambda: document(
        "odt",
        {
            "styles.xml": b'<draw:image xlink:href="Pictures/a.png"/><text:a xlink:href="https://a"/>'
        },
    ),
    **{
        f"fi/files/a.{end}": partial(document, end)
        for end in ("docx", "xlsx", "pptx", "odt", "ods", "odp")
    },
}
"""What pages may bring along."""
