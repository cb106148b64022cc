"""Rules of the theme that no page can need are left out of the style sheet."""

from guideline.delivery.bundles import without


def test_rule_is_left_out_where_every_selector_has_the_name() -> None:
    sheet = b"a{b:c}.tab-x{d:e}@media print{.tab-y,.tab-z{f:g}p,.tab-q{h:i}}"
    assert without(sheet, b".tab-") == b"a{b:c}@media print{p,.tab-q{h:i}}"
