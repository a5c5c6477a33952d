"""`sarif`: what the specification, GitHub and Microsoft's Multitool want of it."""

import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from jsonschema import Draft202012Validator

from newslint.catalogue import known_rules
from newslint.cli import main
from newslint.config import Config
from newslint.page import page
from newslint.report import Failure, PlacedFinding, Report
from newslint.reporters import sarif
from newslint.reporters.line_hash import line_hashes
from newslint.rule import Rule
from tests.reports import (
    FAILURE,
    HOSTILE,
    PATH,
    SOURCE,
    STET,
    finding,
    fix,
    of,
    place,
    related,
    view,
    written,
)


def run(*reports: Report) -> Any:
    return json.loads(written("sarif", *reports))["runs"][0]


def one(said: PlacedFinding) -> Any:
    return run(of(said))["results"][0]


def region(said: PlacedFinding) -> Any:
    return one(said)["locations"][0]["physicalLocation"]["region"]


def test_columns_count_code_points_and_the_file_says_so():
    said = region(finding("—𐐀"))

    assert run()["columnKind"] == "unicodeCodePoints"
    assert (said["startLine"], said["startColumn"], said["endColumn"]) == (2, 3, 5)
    assert (said["charOffset"], said["charLength"], said["snippet"]["text"]) == (19, 2, "—𐐀")


def test_of_several_lines_the_first_is_the_region_and_all_are_the_context():
    where = one(finding("third line\nand"))["locations"][0]["physicalLocation"]

    assert (where["region"]["startLine"], where["region"]["endLine"]) == (3, 3)
    assert where["region"]["snippet"]["text"] == "third line"
    assert (where["contextRegion"]["startLine"], where["contextRegion"]["endLine"]) == (3, 4)


def test_a_passage_of_another_file_is_not_cut_from_this_one():
    source = SOURCE.replace("opp", "long\nwords")
    other = related(path="b.txt")
    elsewhere = place("long\nwords", "b.txt", source)

    said = one(finding(related=(type(other)(elsewhere),)))["relatedLocations"][0]

    assert said["physicalLocation"]["region"]["snippet"]["text"] == "long"


def test_a_change_says_what_goes_and_what_comes():
    said = one(finding(fix=fix()))["fixes"][0]

    change = said["artifactChanges"][0]["replacements"][0]
    assert said["description"]["text"] == "Change it to “shop”."
    assert (change["deletedRegion"]["startColumn"], change["deletedRegion"]["endColumn"]) == (6, 8)
    assert change["insertedContent"] == {"text": "shop"}


def test_a_change_that_cannot_be_made_is_not_offered():
    assert "fixes" not in one(finding(fix=fix(applicable=False)))


def test_what_was_accepted_is_suppressed_with_its_reason():
    said = run(of(accepted=(finding(stet=STET),)))["results"][0]

    assert said["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "it is their name"}
    ]


def test_a_failure_is_told_and_the_run_did_not_succeed():
    said = run(of(failures=(FAILURE,)))["invocations"][0]

    assert said["executionSuccessful"] is False
    assert said["toolExecutionNotifications"][0]["level"] == "error"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        pytest.param("a b.txt", "a%20b.txt", id="a blank"),
        pytest.param("100%.txt", "100%25.txt", id="a per cent sign"),
        pytest.param("a:b,c.txt", "a%3Ab%2Cc.txt", id="a colon would be a scheme"),
        pytest.param("two\nlines", "two%0Alines", id="a newline"),
        pytest.param("é/𐐀.txt", "%C3%A9/%F0%90%90%80.txt", id="not ASCII"),
        pytest.param("a\udcff.txt", "a%FF.txt", id="bytes that are no UTF-8"),
        pytest.param("#?.txt", "%23%3F.txt", id="marks of a URI"),
    ],
)
def test_a_path_is_a_relative_uri(path: str, uri: str):
    where = one(finding(path=path))["locations"][0]["physicalLocation"]["artifactLocation"]

    assert where == {"uri": uri, "uriBaseId": "%SRCROOT%"}
    assert unquote_to_bytes(uri) == os.fsencode(path)


@pytest.mark.parametrize("mark", HOSTILE)
def test_every_character_of_a_message_comes_back(mark: str):
    assert one(finding(message=f"a{mark}b"))["message"]["text"] == f"a{mark}b."


@pytest.mark.parametrize(
    ("source", "hashes"),
    [
        pytest.param("", ["c129715d7a2bc9a3:1"], id="nothing"),
        pytest.param(
            "x\ry\r\nz\n",
            [
                "b9ca9c0a2452b1b0:1",
                "3c9a59cfc299b3ee:1",
                "95de0951c928fa27:1",
                "c129715d7a2bc9a3:1",
            ],
            id="each line end is one",
        ),
        pytest.param(
            "é“—𐐀\nline\nline\n",
            [
                "274828ba71a80a4f:1",
                "3b2ec92861c73127:1",
                "e178b07ad2457761:1",
                "c129715d7a2bc9a3:1",
            ],
            id="UTF-16 units, and a line that comes twice",
        ),
    ],
)
def test_a_line_has_the_hash_that_github_computes(source: str, hashes: list[str]):
    assert list(line_hashes(source).values()) == hashes


def test_equal_lines_in_equal_surroundings_are_numbered():
    hashes = list(line_hashes("a\n" * 300).values())

    assert [name.partition(":")[2] for name in hashes[:3]] == ["1", "2", "3"]


def test_a_result_carries_the_hash_of_its_line():
    said = one(finding())["partialFingerprints"]

    assert said == {"newslint/v1": "f1", "primaryLocationLineHash": line_hashes(SOURCE)[2]}


def known() -> dict[str, Rule]:
    return dict(known_rules(Config()))


def test_a_rule_says_what_it_finds_and_how_far_it_can_be_believed():
    seen = view(rules=known, page=page)

    text = written("sarif", of(finding(rule="typos/misspelling")), seen=seen)

    rule = json.loads(text)["runs"][0]["tool"]["driver"]["rules"][0]
    assert rule["help"]["markdown"].startswith("# typos/misspelling\n")
    assert rule["name"] == "TyposMisspelling"
    assert rule["properties"]["precision"] in {"very-high", "high", "medium", "low"}
    assert rule["properties"]["problem.severity"] == "warning"


def test_of_too_many_the_worst_stay_and_the_rest_is_counted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sarif, "MOST", 3)
    notes = [finding(severity="note", confidence=at / 10) for at in range(1, 4)]
    accepted = finding(severity="error", stet=STET)

    said = run(of(*notes, accepted=(accepted,)), of(finding(severity="error"), path="b.txt"))

    assert [(one["level"], one["rank"]) for one in said["results"]] == [
        ("note", 20.0),
        ("note", 30.0),
        ("error", 90.0),
    ]
    notice = said["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert notice == "GitHub takes 3 results; the 2 least grave were left out."


def test_equally_grave_ones_are_cut_from_the_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sarif, "MOST", 2)

    said = run(of(*(finding(fingerprint=name) for name in "abc")))

    prints = [one["partialFingerprints"]["newslint/v1"] for one in said["results"]]
    assert prints == ["a", "b"]


def test_five_thousand_findings_keep_under_githubs_limit():
    long = "word " * 80
    source = SOURCE.replace("op opens", long)
    many = [
        of(*[finding(long, source, message=f"{at} {long}", related=(related(),))] * 25, path=PATH)
        for at in range(200)
    ]

    packed = gzip.compress(written("sarif", *many, seen=view(source)).encode())

    assert len(packed) < 10_000_000


TOOL = "@microsoft/sarif-multitool"
ARTICLES = {
    "clean.txt": "The council met on Monday.\n",
    "a story, 100%.txt": "é“—𐐀 The ferry has opportunites for a auto dock.\n\nSee also:\n\n"
    "The the yard was looking introduce a 3 per cent gains.\n",
    "page.html": "<p>He has <b>opportunites</b> &amp; the the yard.</p>\n<p>Share</p>\n",
    "broken.txt": None,
}


@pytest.fixture
def log(here: Path) -> Path:
    """A log of articles with findings, accepted ones and a file that cannot be read."""
    for name, text in ARTICLES.items():
        (here / name).write_bytes(b"\x00\xff\x00" if text is None else text.encode())
    main(["stet", "page.html", "--isolated", "--rule", "typos/*", "--reason", "as it was"])
    main(["check", ".", "--preview", "--output-format", "sarif:log.sarif"])
    return here / "log.sarif"


@pytest.fixture(scope="session")
def multitool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Microsoft's Multitool, with the schema that comes with it."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("npm")
    subprocess.run([npm, "install", "--silent", TOOL], cwd=folder, check=True)
    tool = folder / "node_modules" / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"
    tool.chmod(0o755)
    return tool


@pytest.mark.slow
def test_the_multitool_finds_no_error_and_no_warning(multitool: Path, log: Path):
    out = log.with_name("validated.sarif")
    options = ["--rule-kind", "Sarif;Ghas", "--log", "ForceOverwrite", "--level", "Error;Warning"]

    subprocess.run(
        [multitool, "validate", log, "-o", out, *options],
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        check=True,
        capture_output=True,
    )

    said = json.loads(out.read_text("utf-8-sig"))["runs"][0]
    assert [(one["ruleId"], one.get("level")) for one in said["results"]] == []
    assert len(json.loads(log.read_text("utf-8"))["runs"][0]["results"]) > 5


@pytest.mark.slow
def test_the_schema_of_the_standard_is_kept(multitool: Path, log: Path):
    schema = json.loads((multitool.parent / "sarif-2.1.0.json").read_text("utf-8-sig"))

    faults = Draft202012Validator(schema).iter_errors(json.loads(log.read_text("utf-8")))

    assert [fault.message for fault in faults] == []


def test_a_failure_of_no_file_has_no_place():
    said = run(Report("", failures=(Failure("", "out of memory"),)))

    notice = said["invocations"][0]["toolExecutionNotifications"][0]
    assert notice == {"level": "error", "message": {"text": "out of memory."}}
