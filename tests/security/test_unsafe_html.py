"""What a browser would fetch from elsewhere is told from what is the site's own."""

import pytest
from guideline.security.unsafe_html import dangers, dangers_of_style, is_foreign
from hypothesis import given
from hypothesis import strategies as st

PATH = st.from_regex(
    r"(\.\./){0,3}[a-z0-9._-]{1,8}(/[a-z0-9._-]{1,8}){0,3}(\?x=:)?", fullmatch=True
)
NOISE = st.text("\t\n\r \x00\x1f", max_size=3)


@given(
    st.sampled_from(["//", "\\\\", "/\\", "https://", "HTTP:", "ftp:", "blob:", "data:text"]),
    PATH,
    NOISE,
)
def test_an_address_elsewhere_is_foreign_however_it_is_disguised(
    start: str, path: str, noise: str
) -> None:
    assert is_foreign(noise + noise.join(start) + path)


@given(PATH)
def test_a_path_is_the_site_s_own(path: str) -> None:
    assert not is_foreign(path)
    assert not is_foreign(f"/{path}")
    assert not is_foreign(f"#{path}")


def test_an_image_in_the_address_itself_is_fetched_from_nowhere() -> None:
    assert not is_foreign("data:image/svg+xml,%3Csvg/%3E")


@pytest.mark.parametrize(
    "css",
    [
        "a { background: url(//x.example/a.png) }",
        "a { background: URL( 'https://x.example/a.png' ) }",
        '@import "https://x.example/a.css";',
        "@import url(//x.example/a.css);",
        'a { background: image-set("//x.example/a.png" 1x) }',
        "@font-face { src: url(https://x.example/a.woff2) }",
    ],
)
def test_a_style_that_fetches_from_elsewhere_is_found_where_it_does(css: str) -> None:
    (danger,) = dangers_of_style(f"b {{ background: url(own.png) }}\n{css}")
    assert "x.example" in danger.clue
    assert danger.position > len("b { background: url(own.png) }")


@pytest.mark.parametrize(
    "css", ["a { background: url(../a.png) }", "a { background: url(data:image/png;base64,AA==) }"]
)
def test_a_style_may_use_the_site_s_own(css: str) -> None:
    assert list(dangers_of_style(css)) == []


def test_a_drawing_in_a_page_may_not_style_itself() -> None:
    assert len(list(dangers("<svg><style>a{}</style><path style='fill:red'/></svg>"))) == 2


@pytest.mark.parametrize("paint", ["url(https://x.example/a#b)", "URL( '//x.example/a#b' )"])
def test_a_drawing_in_a_page_may_not_be_painted_from_elsewhere(paint: str) -> None:
    (danger,) = dangers(f'<svg><path fill="url(#own)"/><g clip-path="{paint}"/></svg>')
    assert "x.example" in danger.message


@given(st.text("<>/='\" abcdefgilnorstjv:.", max_size=80))
def test_any_text_can_be_judged(text: str) -> None:
    found = [danger.position for danger in dangers(text)]
    assert found == sorted(found)
    assert all(text[position] == "<" for position in found)
