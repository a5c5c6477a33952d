"""Two spellings that may both be right."""

import pytest

from newslint.analyses.name_forms import listed, other_form


@pytest.mark.parametrize(
    ("rare", "common", "wanted"),
    [
        pytest.param("Quills", "Quill", True, id="a plural"),
        pytest.param("Zubaran", "Zubara", True, id="a demonym"),
        pytest.param("Draven", "Dravens", True, id="the singular of a plural"),
        pytest.param("Dravon", "Dravons", True, id="the singular whatever the vowel"),
        pytest.param("Latine", "Latinx", True, id="two endings of one kind"),
        pytest.param("Rossello", "Rosselló", True, id="an accent"),
        pytest.param("Quilm", "Quill", False, id="a last letter that ends no form"),
        pytest.param("Davenhol", "Davenholt", False, id="a letter lost at the end"),
        pytest.param("Davnholt", "Davenholt", False, id="a letter lost within"),
    ],
)
def test_forms_are_told_from_slips(rare, common, wanted):
    assert other_form(rare, common) is wanted


def test_names_of_the_lists_are_listed():
    assert (listed("Smith"), listed("Davenolt")) == (True, False)
