"""`junit`: XML that its readers count and show."""

from xml.etree import ElementTree

import pytest

from newslint.report import Report
from tests.reports import EVERYTHING, FOR_PROGRAMS, HOSTILE, PATH, STET, finding, of, written


def suites(*reports: Report) -> ElementTree.Element:
    return ElementTree.fromstring(written("junit", *reports))


@pytest.mark.parametrize("reports", FOR_PROGRAMS)
@pytest.mark.parametrize("kind", ["failure", "error", "skipped"])
def test_junit_counts_what_it_lists(reports: list[Report], kind: str):
    said = suites(*reports)

    counted = said.get({"failure": "failures", "error": "errors"}.get(kind, kind))
    assert counted == str(len(said.findall(f".//{kind}")))
    assert said.get("tests") == str(len(said.findall(".//testcase")))


@pytest.mark.parametrize("reports", FOR_PROGRAMS)
def test_junit_has_the_parts_that_readers_need(reports: list[Report]):
    said = suites(*reports)

    assert {child.tag for child in said} <= {"testsuite"}
    assert {child.tag for suite in said for child in suite} <= {"testcase"}
    assert all(case.get("name") and case.get("classname") for case in said.iter("testcase"))


def test_junit_says_where_and_what():
    case = suites(EVERYTHING).find(".//testcase")

    assert case is not None
    assert (case.get("name"), case.get("classname")) == ("tests/op 2:6", PATH)
    assert case.findtext("failure") == (
        f"{PATH}:2:6: warning: “op” is odd\nthe other form: {PATH}:5\nthe other form: b.txt:5"
    )


def test_junit_counts_columns_in_characters():
    case = suites(of(finding("—𐐀"))).find(".//testcase")

    assert case is not None
    assert case.get("name") == "tests/op 2:3"


def test_an_article_without_findings_is_a_case_that_passed():
    said = suites(of())

    assert said.get("failures") == "0"
    assert [len(case) for case in said.iter("testcase")] == [0]


def test_what_was_accepted_is_a_case_that_was_skipped():
    said = suites(of(accepted=(finding(stet=STET),))).find(".//skipped")

    assert said is not None
    assert said.get("message") == "accepted: it is their name"


@pytest.mark.parametrize("mark", HOSTILE)
def test_junit_is_xml_whatever_stands_in_an_article(mark: str):
    odd = finding(path=f'a{mark}"<&.txt', message=f"a{mark}<b>&")

    case = suites(of(odd, path=f'a{mark}"<&.txt')).find(".//failure")

    assert case is not None
    assert str(case.get("message")).endswith("<b>&")
