"""The site's letters: subsets of Source Sans, which the PDF files are set in too.

To make them anew, for another letter or a new version of the font:

    .venv/bin/python -m guideline.web_fonts

They are called otherwise, since the font's licence (OFL 1.1, clause 3) reserves its name for what is
unchanged. The licence's text lies beside them.
"""

from pathlib import Path

FOLDER = Path(__file__).parents[3] / "overrides/assets/fonts"
NAME = "Guideline Sans"
FACES = {
    "regular": "SourceSansPro-Regular.ttf",
    "bold": "SourceSansPro-Bold.ttf",
    "italic": "SourceSansPro-It.ttf",
}
# What is written in Finnish, Swedish and English, names from western Europe and Sámi ones included.
LETTERS = "".join(
    [
        *(chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))),
        "ČčĐđŊŋŠšŦŧŽž‐‑‒–—―‘’‚“”„†•…‰′″‹›⁄€−×→←↑↓≤≥✓",
    ]
)
_FAMILY_NAMES = (1, 3, 4, 6, 16)  # https://learn.microsoft.com/typography/opentype/spec/name


def make(folder: Path) -> None:
    """Write a WOFF2 file for each face, and the licence, into a folder."""
    # For the project's developers only: the site is built without them.
    import font_source_sans_pro  # type: ignore[import-untyped]  # noqa: PLC0415 - it has no types
    from fontTools import subset  # type: ignore[import-untyped]  # noqa: PLC0415

    files = Path(font_source_sans_pro.__file__).parent / "files"
    options = subset.Options(
        flavor="woff2", layout_features=["kern", "liga", "mark", "mkmk", "locl", "tnum"]
    )
    options.desubroutinize = options.notdef_outline = True
    folder.mkdir(parents=True, exist_ok=True)
    for face, file in FACES.items():
        font = subset.load_font(str(files / file), options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=LETTERS)
        subsetter.subset(font)
        for record in font["name"].names:
            if record.nameID in _FAMILY_NAMES:
                record.string = f"{NAME} {face}"
        subset.save_font(font, str(folder / f"{face}.woff2"), options)
    licence = (files / "LICENSE.txt").read_text("utf-8")
    (folder / "LICENSE.txt").write_text(licence, "utf-8")


if __name__ == "__main__":
    make(FOLDER)
