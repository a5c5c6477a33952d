"""Names: kinds, parts of a name, and who was never introduced."""

import pytest

from newslint.analyses.house import house_names
from newslint.analyses.names import Name, names, people
from newslint.document import from_blocks


def name_in(text: str, of: str) -> Name:
    """The first name of a text that is written so."""
    return next(name for name in names(from_blocks([text])) if name.text == of)


@pytest.mark.parametrize(
    ("text", "of", "kind"),
    [
        pytest.param("The plan pleased Jane Doe of Leeds.", "Jane Doe", "person", id="given name"),
        pytest.param("They met Sen. Oakhurst there.", "Oakhurst", "person", id="title"),
        pytest.param("They met Mr. Oakhurst there.", "Oakhurst", "person", id="honorific"),
        pytest.param("It rained. Donnelly told us so.", "Donnelly", "person", id="who speaks"),
        pytest.param("Striker Ivan Petrov scored.", "Ivan Petrov", "person", id="role"),
        pytest.param("Biologist Camila Quispe came.", "Camila Quispe", "person", id="and new name"),
        pytest.param("Goalkeeper Dean Prowse fell.", "Dean Prowse", "person", id="no dean"),
        pytest.param("Worker Rights Watch met.", "Worker Rights Watch", "unknown", id="no role"),
        pytest.param("Baker Oakhurst came.", "Baker Oakhurst", "unknown", id="a first name"),
        pytest.param("The yard in Leeds closed.", "Leeds", "place", id="place"),
        pytest.param(
            "She moved to New York City.", "New York City", "place", id="words of a place"
        ),
        pytest.param("A loan of Oakhurst Bank", "Oakhurst Bank", "organisation", id="suffix"),
        pytest.param("It was sold to Toyota.", "Toyota", "organisation", id="firm"),
        pytest.param("The vote in Congress failed.", "Congress", "organisation", id="body"),
        pytest.param("It was built by BMW.", "BMW", "organisation", id="acronym"),
        pytest.param("It was sold to Oakhurst.", "Oakhurst", "unknown", id="cannot be told"),
    ],
)
def test_a_name_has_a_kind(text: str, of: str, kind: str) -> None:
    assert name_in(text, of).kind == kind


@pytest.mark.parametrize(
    ("text", "of", "title", "given", "head"),
    [
        pytest.param(
            "It was Sen. John Smith Jr. who won.",
            "John Smith Jr.",
            "Sen.",
            "John",
            "Smith",
            id="suffix",
        ),
        pytest.param(
            "It pleased J. K. Rowling a lot.",
            "J. K. Rowling",
            "",
            "J. K.",
            "Rowling",
            id="initials",
        ),
        pytest.param(
            "It pleased Mayor Bill de Blasio a lot.",
            "Bill de Blasio",
            "Mayor",
            "Bill",
            "de Blasio",
            id="particle",
        ),
        pytest.param(
            "It pleased Volvo CEO Jim Brandreth a lot.",
            "Jim Brandreth",
            "CEO",
            "Jim",
            "Brandreth",
            id="firm before the title",
        ),
    ],
)
def test_a_name_is_taken_apart(text: str, of: str, title: str, given: str, head: str) -> None:
    name = name_in(text, of)

    assert name.title.endswith(title)
    assert (name.given, name.head) == (given, head)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Jane Doe, a lawyer in Leeds, sued.", "a lawyer in Leeds", id="after"),
        pytest.param(
            "Jane Doe, President and CEO of Acme, left.",
            "President and CEO of Acme",
            id="two roles",
        ),
        pytest.param(
            "The party’s longtime spokeswoman Jane Doe left.", "longtime spokeswoman", id="before"
        ),
        pytest.param("Jane Doe, which is odd, left.", "", id="no role"),
    ],
)
def test_a_role_beside_a_name_is_its_bearer_s(text: str, role: str) -> None:
    assert name_in(text, "Jane Doe").role.endswith(role)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Plenty of fans were angry.", id="ordinary word"),
        pytest.param("Owners will pay more.", id="plural"),
        pytest.param("On Monday nobody came.", id="day"),
        pytest.param("A British firm bid.", id="people of a country"),
        pytest.param("HARBOUR REOPENS AFTER THE STORM", id="capitals"),
        pytest.param("Harbour Reopens After Long Winter Storm", id="title case"),
        pytest.param("The President and CEO left.", id="title without a name"),
        pytest.param("", id="nothing"),
    ],
)
def test_not_every_capital_is_a_name(text: str) -> None:
    assert names(from_blocks([text])) == ()


def test_a_later_surname_belongs_to_the_full_name() -> None:
    doc = from_blocks(["The yard hired Jane Oakhurst.", "Oakhurst said so. Mrs. Oakhurst left."])

    (person,) = people(doc)

    assert [name.text for name in person.mentions] == ["Jane Oakhurst", "Oakhurst", "Oakhurst"]
    assert person.full == person.mentions[0]


def test_only_the_first_mention_is_the_first() -> None:
    doc = from_blocks(["The yard hired Jane Oakhurst.", "Then Oakhurst left."])

    assert [name.first for name in names(doc)] == [True, False]


def test_two_given_names_are_two_people() -> None:
    doc = from_blocks(["They met Jane Oakhurst and Paul Oakhurst."])

    assert [person.full.given for person in people(doc) if person.full] == ["Jane", "Paul"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The deal was signed by Brandreth and Daniel Sung. Brandreth stated that it was good.",
            id="beside a full name, and speaking",
        ),
        pytest.param("The court heard Oakmann’s wife. Later Oakmann wept.", id="wife, and weeping"),
    ],
)
def test_a_bare_surname_that_is_surely_a_person_s_was_never_introduced(text: str) -> None:
    doc = from_blocks([text])

    found = [person.head for person in people(doc) if person.introduced is None]

    assert found in (["Brandreth"], ["Oakmann"])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The move pleased Toyota. Toyota said so.", id="known firm"),
        pytest.param("The move pleased Reuters, said Reuters.", id="agency"),
        pytest.param("The war in Gaza went on, and Gaza waited.", id="place"),
        pytest.param("The move pleased Tremolo. Tremolo said so.", id="only speaks"),
        pytest.param("In Tremolo, the mayor wept. Tremolo said so.", id="where something happens"),
        pytest.param("Tremolo’s shares fell, Tremolo said. Tremolo thinks so.", id="has shares"),
        pytest.param("Tremolo, which said so, and Ann Roe. Tremolo thinks so.", id="which"),
        pytest.param("Her brother, Melvin, who wept, and Ann Roe left.", id="given name only"),
        pytest.param("A play by Shakespeare. Shakespeare’s wife wept.", id="famous"),
        pytest.param("Jane Oakhurst left. Oakhurst wept. She was Oakhurst.", id="introduced"),
    ],
)
def test_whoever_may_be_no_person_is_not_said_to_lack_an_introduction(text: str) -> None:
    doc = from_blocks([text])

    assert [p.head for p in people(doc) if not p.full and not p.known] == []


def test_a_headline_in_title_case_introduces_a_person_of_the_story() -> None:
    doc = from_blocks(
        [
            "Jane Brandreth Leaves Yard After Long Strike",
            "The court heard Brandreth’s wife. Brandreth wept.",
        ]
    )

    (person,) = people(doc)

    assert person.full is not None
    assert person.full.text == "Jane Brandreth"


def test_a_house_name_needs_no_introduction() -> None:
    text = "The court heard Oakmann’s wife. Later Oakmann wept."
    doc = from_blocks([text], given={house_names: frozenset({"Oakmann"})})

    assert [person.known for person in people(doc)] == [True]
