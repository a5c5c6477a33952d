"""The sample articles get the findings that are kept beside them; a change shows in the diff."""

from tests.seeds import kept_of_seeds, said_of_seeds


def test_the_sample_articles_get_the_findings_kept_beside_them():
    said = said_of_seeds()

    assert said == kept_of_seeds()
