"""The rule *modality*."""

import pytest
import yaml
from guideline import languages
from guideline.contract.rules.modality import differences
from guideline.terms import modal_words

from tests.tiny_site import TinySite, page


def text(sentence: str) -> str:
    return f"# Otsikko {{#title}}\n\n{sentence}"


def modality(site: TinySite, fi: str, sv: str, en: str) -> list[str]:
    return site.write_pages(text(fi), text(sv), text(en)).found("modality")


@pytest.mark.parametrize(
    ("fi", "sv", "en"),
    [
        ("Älä julkaise tätä.", "Publicera inte detta.", "Do not publish this."),
        ("Näin et saa toimia.", "Så får du inte göra.", "You must not do this."),
        ("Se on kielletty.", "Det är förbjudet.", "It is forbidden."),
        ("Jätä se avaamatta.", "Låt bli att öppna den.", "Leave it unopened."),
        ("Noudata ohjetta.", "Du ska följa riktlinjen.", "Follow the guideline."),
        ("Tätä on seurattava.", "Detta måste följas.", "This must be followed."),
        ("Voit poistaa sen.", "Du kan ta bort det.", "You may remove it."),
        ("Tämä ei johda minnekään.", "Det här leder ingenstans.", "This leads nowhere."),
        ("Avaa `docs/en`.", "Öppna `docs/en`.", "Open `docs/en`."),
        ("Kirjoita:\n\n```\nen\n```", "Skriv:\n\n```\nen\n```", "Write:\n\n```\nen\n```"),
        ("Kun saat viestin.", "När du får ett meddelande.", "When you get a message."),
        ("Rehtori pitää puheen.", "Rektorn håller ett tal.", "The principal gives a speech."),
        ("Väki voi hyvin.", "Folket mår bra.", "The people are well."),
        ("Oikeus hylkäsi valituksen.", "Rätten avslog besväret.", "The court rejected it."),
        ("Ei-julkinen tila.", "Ett icke-offentligt rum.", "A non-public room."),
        ("Standardi EN 301 549.", "Standarden EN 301 549.", "The standard EN 301 549."),
        ("Vastaa viimeistään tänään.", "Svara senast i dag.", "Answer no later than today."),
        ("Tilaa sekä kahvia että teetä.", "Inte bara kaffe.", "Order not only coffee."),
        ("Avaamme vasta kesällä.", "Vi öppnar först i sommar.", "We do not open until summer."),
        ("Ei vain A, vaan B.", "Inte bara lyssna utan svara också.", "Not only A but B."),
        ("Osoite ei kelpaa.", "Ogiltig adress.", "The address is invalid."),
        ("Muista nimesi.", "Glöm inte ditt namn.", "Do not forget your name."),
        ("Kerro vain faktat.", "Berätta inget annat än fakta.", "Tell nothing but facts."),
        ("Sen on toimittava.", "Det behöver fungera.", "It needs to work."),
        ("Älä arvaile.", "Avstå från att gissa.", "Refrain from guessing."),
        ("Pidättäydy arvailuista.", "Gissa inte.", "Do not guess."),
        ("Haku ei onnistunut.", "Sökningen misslyckades.", "The search failed."),
        ("Liitettä ei ole.", "Bilagan saknas.", "The attachment is missing."),
        (
            "Jos kuvaa ei ole, kuuntelija jää vaille tietoa.",
            "Om bilden saknas går lyssnaren miste om fakta.",
            "If the picture is missing, listeners miss the facts.",
        ),
        (
            "Hän pitää huolta siitä, että se toimii.",
            "Hon ser till att det fungerar.",
            "She sees to it that it works.",
        ),
        (
            "Sinun pitää pitää huolta siitä.",
            "Du måste se till det.",
            "You must see to it.",
        ),
        ("Ei tarvitse.", "Nej, det behöver du inte.", "No, you need not."),
        ("Ei, tukea ei ole saatu.", "Nej, inget stöd har beviljats.", "No, it has had no support."),
        (
            "Jos et tarvitse tilaa, peru varaus.",
            "Om du inte behöver rummet ska du avboka det.",
            "If you do not need the room, cancel it.",
        ),
        ("Älä valehtele. Voit kysyä.", "Du kan fråga. Ljug inte.", "You can ask. Do not lie."),
        ("Älä huuda, älä kiroa.", "Skrik eller svär inte.", "Do not shout or swear."),
        ("Älä huuda äläkä kiroa.", "Varken skrik eller svär.", "Neither shout nor swear."),
        (
            "Rehtori pitää kirjaa ja pitää puheen.",
            "Rektorn bokför.",
            "The principal keeps records.",
        ),
        ("Sen voi pitää etänä.", "Det kan hållas på distans.", "It can be held remotely."),
        ("Se ei kuulu vain sinulle.", "Inte bara du gör det.", "It is not only yours."),
        ("Älä soita ennen kuin sovimme siitä.", "Ring först då.", "Do not call until we agree."),
        ("Sitä ei tehdä edes kiireessä.", "Det görs aldrig.", "It is not done, not even then."),
        ("Kello on varttia vaille kaksi.", "Klockan är kvart i två.", "It is a quarter to two."),
        ("Kahvista ei peritä maksua.", "Kaffet är gratis.", "Coffee is free."),
        ("Älä pysähdy vaan jatka.", "Stanna inte utan fortsätt.", "Do not stop but go on."),
        ("Kahvila on kiinni.", "Kaféet är inte öppet.", "There is no café open."),
        (
            "Jos et ehdi, voit soittaa.",
            "Du kan ringa om du inte hinner.",
            "If you cannot, you may call.",
        ),
        (
            "Älä mieti vain itseäsi.",
            "Tänk inte bara på dig själv.",
            "Do not think only of yourself.",
        ),
        ("Pysy erossa juoruista.", "Håll dig borta från skvaller.", "Stay away from gossip."),
        ("Lainauskielto", "Lånestopp", "Borrowing ban"),
        (
            "Jos jotakin on maksamatta, et voi lainata.",
            "Har du inte betalat kan du inte låna.",
            "If you owe, you cannot borrow.",
        ),
        ("Haku päättyy tänään.", "Sök inte efter i dag.", "You cannot apply after today."),
        (
            "Poista se, paitsi jos saat luvan.",
            "Ta bort det, utom om du får lov.",
            "Unless allowed, remove it.",
        ),
    ],
)
def test_the_same_in_three_ways_of_saying_is_fine(
    site: TinySite, fi: str, sv: str, en: str
) -> None:
    assert modality(site, fi, sv, en) == []


def test_a_lost_not_is_found(site: TinySite) -> None:
    found = modality(site, "Älä julkaise tätä.", "Publicera detta.", "Do not publish this.")
    assert found == ["docs/sv/index.md:9 warning"]
    assert "the source has a negation (“not”) that is missing here" in site.message("modality")


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Älä jaa sitä, mitä et saa kopioida.", "Dela inte det som du får kopiera."),
        ("Älä jaa kuvaa, ellei siihen ole lupaa.", "Dela inte bilden om det finns lov till det."),
        ("Älä tallenna ilman lupaa.", "Spara inte med lov."),
        ("Älä lähde kertomatta siitä.", "Gå inte och berätta om det."),
        ("Tulos on tarkistettava.", "Resultatet kan kontrolleras."),
        ("Et saa soittaa.", "Du behöver inte ringa."),
        ("Sinun ei tarvitse soittaa.", "Du får inte ringa."),
        ("On hyvä levätä.", "Du måste vila."),
        ("Voit levätä, mutta älä nuku.", "Du måste vila, men sov inte."),
        ("Vältä lyhenteitä.", "Använd förkortningar."),
        ("Emme koskaan soita.", "Vi ringer alltid."),
    ],
)
def test_another_force_is_found_also_beside_a_negation_that_both_have(
    site: TinySite, fi: str, sv: str
) -> None:
    assert "docs/sv/index.md:9 warning" in modality(site, fi, sv, "Text.")


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("Tule vähintään tuntia ennen.", "Kom högst en timme innan."),
        ("Alle 15-vuotiaat.", "Personer över 15 år."),
        ("Vastaa viimeistään maanantaina.", "Svara tidigast på måndag."),
        ("Ovet ovat auki.", "Dörrarna är stängda."),
        ("Kysy ennen kokousta.", "Fråga efter mötet."),
        ("Ilta on maksuton.", "Kvällen är avgiftsbelagd."),
        ("Älä jaa kuvia ilman lupaa äläkä nimiä.", "Dela inte bilder med lov, inte namn."),
        ("Älä huuda, se on kiellettyä.", "Skrik inte, det är tillåtet."),
        ("Vastaa aina.", "Svara oftast."),
        ("Auta myös viikonloppuisin.", "Hjälp bara på veckoslut."),
        ("Anna voi kysyä, Leon täytyy vastata.", "Anna måste fråga, Leo kan svara."),
        ("Ovi on auki päivällä ja kiinni yöllä.", "Dörren är stängd på dagen och öppen på natten."),
    ],
)
def test_the_opposite_of_what_the_source_says_is_found_without_any_negation(
    site: TinySite, fi: str, sv: str
) -> None:
    assert "docs/sv/index.md:9 warning" in modality(site, fi, sv, "Text.")


def test_the_message_has_the_words_of_both_languages(site: TinySite) -> None:
    modality(site, "Tule ennen viittä.", "Kom efter fem.", "Come before five.")
    said = "the source says “ennen”, and here is the opposite: “efter”"
    assert said in site.message("modality")
    modality(site, "Sinun täytyy levätä.", "Du kan vila.", "You must rest.")
    assert "has an obligation (“täytyy”), here is a permission (“kan”)" in site.message("modality")


def test_opposites_are_about_the_same_in_every_language() -> None:
    files = [languages.FOLDER / locale / "opposites.yml" for locale in ("fi", "sv", "en")]
    known = [yaml.safe_load(file.read_text("utf-8")) for file in files]
    assert known[0].keys() == known[1].keys() == known[2].keys()
    assert all(
        len(sides) == len(known[0][about]) >= 2
        for each in known
        for about, sides in each.items()
        if about != "neither"
    )


@pytest.mark.parametrize("locale", ["fi", "sv", "en"])
def test_the_words_of_a_language_are_known_and_of_known_kinds(locale: str) -> None:
    assert modal_words.has_data(locale)
    file = languages.FOLDER / locale / "modality.yml"
    kinds = yaml.safe_load(file.read_text("utf-8")).keys()
    assert kinds <= {*modal_words.KINDS, "infinitive", "conjunctions", "contrast"}


def test_a_language_without_words_is_passed_over() -> None:
    assert not modal_words.has_data("uk")


def test_what_is_required_beside_a_word_that_denies_a_part_is_compared(site: TinySite) -> None:
    assert modality(
        site,
        "Voit jättää viestin vaille vastausta.",
        "Du kan lämna meddelandet obesvarat.",
        "You must leave the message unanswered.",
    ) == ["docs/en/index.md:9 warning"]


def test_a_not_that_the_source_lacks_is_found(site: TinySite) -> None:
    assert modality(site, "Julkaise tämä.", "Publicera detta.", "Do not publish this.") == [
        "docs/en/index.md:9 warning"
    ]


def test_one_of_two_sentences_that_lost_its_not_is_found(site: TinySite) -> None:
    assert modality(
        site,
        "Älä loukkaa. Älä julkaise tätä.",
        "Kränk inte. Publicera detta.",
        "Do not offend. Do not publish this.",
    ) == ["docs/sv/index.md:9 warning"]


@pytest.mark.parametrize(
    ("sv", "en"),
    [
        (
            "Namn får nämnas, men ansikten får inte visas.",
            "Names may not be named, but faces may be shown.",
        ),
        (
            "Namn får inte nämnas, men ansikten får visas.",
            "Names may be named, but faces may not be shown.",
        ),
    ],
)
def test_of_two_clauses_set_against_each_other_the_denied_one_is_the_same(
    site: TinySite, sv: str, en: str
) -> None:
    fi = "Nimiä ei saa mainita, mutta kasvot saa näyttää."
    wrong = "docs/sv/index.md:9 warning" if sv.startswith("Namn får nämnas") else ""
    found = modality(site, fi, sv, en)
    assert found == [wrong or "docs/en/index.md:9 warning"]


def test_an_obligation_made_of_a_permission_is_found(site: TinySite) -> None:
    assert modality(site, "Voit poistaa sen.", "Du måste ta bort det.", "You may remove it.") == [
        "docs/sv/index.md:9 warning"
    ]


def test_a_lost_obligation_is_found(site: TinySite) -> None:
    assert modality(
        site, "Tavoitteita täytyy mitata.", "Målen mäts.", "Goals must be measured."
    ) == ["docs/sv/index.md:9 warning"]


def fingerprint(site: TinySite, fi: str, sv: str, comment: str = "") -> TinySite:
    """The site with a description in Finnish and one in Swedish, under a comment if there is one."""
    written = page(description=sv).replace("description", f"{comment}description")
    return site.write({"fi/index.md": page(description=fi), "sv/index.md": written})


def test_a_not_that_the_description_has_lost_is_found(site: TinySite) -> None:
    fingerprint(site, "Mitä ei julkaista.", "Vad du publicerar.")
    assert site.found("modality") == ["docs/en/index.md:2 warning", "docs/sv/index.md:2 warning"]


def test_the_message_for_a_description_has_the_comment_of_front_matter(site: TinySite) -> None:
    fingerprint(site, "Mitä ei julkaista.", "Vad du publicerar.")
    assert all(
        "write # allow modality: the reason on the line above" in f.remedy
        for f in site.check()
        if f.rule == "modality"
    )
    fingerprint(site, "Mitä ei julkaista.", "Vad du publicerar.", "# allow modality: x\n")
    assert site.found("modality") == ["docs/en/index.md:2 warning"]


ONLY = ("Vain rehtori saa vastata.", "Kukaan muu kuin rehtori ei saa vastata.")
AT_MOST = ("Vastaus vie korkeintaan tunnin.", "Vastaus ei koskaan vie enempää kuin tunnin.")
NOT_BEFORE = ("Avaa liite vasta luvan saatuasi.", "Älä avaa liitettä ennen kuin saat luvan.")
ALL_BUT = ("Auki joka päivä paitsi sunnuntaina.", "Auki muina päivinä kuin sunnuntaina.")
NEITHER = ("Emme kysy nimiä emmekä tallenna niitä.", "Älä kysy nimiä äläkä tallenna niitä.")


@pytest.mark.parametrize(
    ("finnish", "locale", "text"),
    [
        (ONLY, "sv", "Ingen annan än rektorn får svara."),
        (ONLY, "sv", "Ingen utom rektorn får svara."),
        (ONLY, "en", "Nobody except the principal may answer."),
        (ONLY, "en", "No one other than the principal may answer."),
        (ONLY, "en", "Only the principal may answer."),
        (AT_MOST, "sv", "Svaret får aldrig ta längre än en timme."),
        (AT_MOST, "sv", "Svaret tar högst en timme."),
        (AT_MOST, "en", "A reply never takes longer than an hour."),
        (AT_MOST, "en", "A reply takes no more than an hour."),
        (NOT_BEFORE, "sv", "Öppna bilagan först när du har fått lov."),
        (NOT_BEFORE, "sv", "Öppna inte bilagan förrän du har fått lov."),
        (NOT_BEFORE, "en", "Open the attachment only after you have permission."),
        (NOT_BEFORE, "en", "Do not open the attachment until you have permission."),
        (ALL_BUT, "sv", "Öppet alla dagar med undantag för söndag."),
        (ALL_BUT, "en", "Open every day other than Sunday."),
        (NEITHER, "sv", "Fråga inte efter namn och spara dem inte."),
        (NEITHER, "en", "Do not ask for names or store them."),
        (NEITHER, "en", "Neither ask for names nor store them."),
    ],
)
def test_a_negation_that_only_limits_is_as_good_as_a_word_that_limits(
    finnish: tuple[str, ...], locale: str, text: str
) -> None:
    for source in finnish:
        assert differences(source, "fi", text, locale) == []


@pytest.mark.parametrize(
    ("finnish", "locale", "text"),
    [
        (ONLY, "sv", "Alla utom rektorn får svara."),
        (ONLY, "en", "Anyone but the principal may answer."),
        (AT_MOST, "sv", "Svaret tar inte mindre än en timme."),
        (AT_MOST, "en", "A reply never takes less than an hour."),
        (NOT_BEFORE, "sv", "Öppna bilagan innan du får lov."),
        (NOT_BEFORE, "en", "Open the attachment before you have permission."),
        (ALL_BUT, "sv", "Öppet varje dag, också på söndag."),
        (ALL_BUT, "en", "Open every day, including Sunday."),
        (ALL_BUT, "en", "Open on Sundays only."),
        (NEITHER, "sv", "Fråga efter namn och spara dem inte."),
        (NEITHER, "en", "Ask for names and do not store them."),
    ],
)
def test_a_limit_turned_round_is_found(finnish: tuple[str, ...], locale: str, text: str) -> None:
    for source in finnish:
        assert differences(source, "fi", text, locale)


@pytest.mark.parametrize("text", ["Med lov får du inte visa bilden eller namnet.", "Visa den."])
def test_a_negation_beside_two_that_are_joined_is_not_lost_among_them(text: str) -> None:
    source = "Ilman lupaa et saa näyttää kuvaa etkä nimeä."
    assert differences(source, "fi", text, "sv")


@pytest.mark.parametrize(("verb", "is_found"), [("får", False), ("behöver", True)])
def test_a_ban_far_from_its_verb_is_no_exemption(verb: str, is_found: bool) -> None:
    source = "Älä julkaise tietoja, joita ei muutenkaan saisi viedä verkkoon."
    text = f"Publicera inte uppgifter som inte heller i andra sammanhang {verb} läggas ut på nätet."
    assert bool(differences(source, "fi", text, "sv")) is is_found
