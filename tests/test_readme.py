"""What the README shows is what newslint says."""

import re
from pathlib import Path

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


def test_the_rule_that_the_readme_shows_is_a_rule_whose_examples_agree(tmp_path: Path):
    from newslint.cli import main

    (rule,) = re.findall(r"^```yaml\n(summary:.*?)^```$", README, re.MULTILINE | re.DOTALL)
    (tmp_path / "going_forward.yml").write_text(rule, encoding="utf-8")

    assert main(["test", "--isolated", str(tmp_path)]) == 0


def test_the_configuration_that_the_readme_shows_is_sound(here: Path):
    from newslint.cli import main

    (config,) = re.findall(r"^```yaml\n(extends:.*?)^```$", README, re.MULTILINE | re.DOTALL)
    (here / "newslint.yml").write_text(config, encoding="utf-8")
    (here / "house_words.txt").write_text("paywalled\n", encoding="utf-8")
    (here / "our_rules").mkdir()

    assert main(["config", "verify"]) == 0
