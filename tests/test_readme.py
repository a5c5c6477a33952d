"""What the README shows is what newslint says."""

import re
from pathlib import Path

import pytest

from tests.environments import repository_of_the_project
from tests.guide import complaints, run
from tests.reader import reader

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_finding_that_the_readme_shows_is_one_of_the_seeds():
    shown = re.findall(r"^00\d_\w+\.txt:.*$", README, re.MULTILINE)
    kept = {
        line
        for file in (ROOT / "seeds").glob("*.findings")
        for line in file.read_text(encoding="utf-8").splitlines()
    }

    assert len(shown) >= 8
    assert set(shown) <= kept


def test_its_commands_go_well(tmp_path: Path):
    home, variables = reader(tmp_path)
    (home / "story.md").write_text("# Harbour reopens\n\nShips left the harbour on Monday.\n")
    page = tmp_path / "use.md"
    before = "```sh\ngit init --quiet && git add --all && git commit --quiet -m Story\n```\n\n"
    page.write_text(before + README.partition("\n## Use\n")[2], encoding="utf-8")

    done = run(page, home, variables)

    assert len(done) > 7
    assert complaints(done) == ""


@pytest.mark.slow
def test_its_first_command_lints_the_samples_from_a_fresh_clone(tmp_path: Path):
    home = repository_of_the_project(tmp_path / "newslint")
    _, variables = reader(tmp_path, home)
    page = tmp_path / "first.md"
    page.write_text(README.partition("\nRun the tests:\n")[0], encoding="utf-8")

    done = run(page, home, variables)

    assert len(done) == 1
    assert complaints(done) == ""
    assert "[typos/misspelling]" in done[0].shown


def test_what_it_links_to_is_there():
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)

    assert len(links) > 10
    assert [link for link in links if not (ROOT / link).exists()] == []
