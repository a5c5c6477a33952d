"""Passages that stand twice, and sentences of another story."""

from random import Random

from benchmarks.planted.parts import (
    BREAK,
    Defect,
    appended,
    body,
    body_sentences,
    later,
    picked,
    quoted,
)

STRANGERS = (
    "Rinse the lentils, cover them with cold water and simmer for twenty minutes.",
    "The goalkeeper saved two penalties, and the visitors went home without a point.",
    "The orchestra will play the second symphony without an interval.",
    "The museum's oldest watercolour shows a heron standing in a ditch.",
    "Water the seedlings at dusk and keep slugs away with a ring of sand.",
    "The comet will be seen low in the east for about an hour before sunrise.",
    "The phone has a brighter screen, a larger battery and a second camera.",
    "Whisk the egg yolks with the sugar until the mixture turns pale.",
    "The novel follows three sisters who inherit a lighthouse and a debt.",
    "Divers found the bell of the steamer under a metre of silt.",
    "The winger signed a loan deal until June and will wear the number nine shirt.",
    "The new trail climbs through beech woods to a hut with twelve beds.",
)
"""Own sentences."""


def paragraph_repeated(text: str, dice: Random) -> Defect | None:
    """A paragraph stands again, some paragraphs on."""
    paragraph = picked([one for one in body(text) if len(one.text.split()) >= 15], dice)
    target = later(text, paragraph.end, dice) if paragraph else None
    if not paragraph or not target:
        return None
    new = text[: target.end] + BREAK + paragraph.text + text[target.end :]
    start = target.end + len(BREAK)
    return Defect(new, start, start + len(paragraph.text))


def sentence_repeated(text: str, dice: Random) -> Defect | None:
    """A sentence stands again at the end of a later paragraph."""
    long = [one for one in body_sentences(text) if len(one.text.split()) >= 10]
    sentence = picked([one for one in long if not quoted(one.text) and one.text[-1] == "."], dice)
    target = later(text, sentence.end, dice) if sentence else None
    return appended(text, target, sentence.text) if sentence and target else None


def foreign_sentence(text: str, dice: Random) -> Defect | None:
    """A sentence of another story stands at the end of a paragraph."""
    target = later(text, 0, dice)
    return appended(text, target, dice.choice(STRANGERS)) if target else None
