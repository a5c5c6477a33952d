"""Which language an article, or a paragraph of it, is written in."""

import subprocess
import sys

import pytest

from newslint.analyses.language import block_languages, language, language_of
from newslint.document import Block, Document, from_blocks

ENGLISH = "The council said on Monday that the bridge would stay shut until it had been repaired."
GERMAN = "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke bis zum Herbst zu sperren."
FRENCH = "Selon la police, trois personnes ont été blessées dans l'accident et une femme est morte."

FOREIGN = [
    pytest.param("de", GERMAN, id="German"),
    pytest.param("fr", FRENCH, id="French"),
    pytest.param(
        "es",
        "La ministra dijo que presentará el presupuesto en el Congreso antes de las vacaciones.",
        id="Spanish",
    ),
    pytest.param(
        "it",
        "Il consiglio comunale ha deciso martedì di chiudere il vecchio ponte fino all'autunno.",
        id="Italian",
    ),
    pytest.param(
        "pt",
        "Os preços da luz e do gás voltaram a subir em março, segundo o instituto de estatística.",
        id="Portuguese",
    ),
    pytest.param(
        "nl",
        "De gemeenteraad heeft dinsdag besloten de oude brug tot de herfst te sluiten.",
        id="Dutch",
    ),
    pytest.param(
        "sv",
        "Kommunfullmäktige har på tisdagen beslutat att stänga den gamla bron till hösten.",
        id="Swedish",
    ),
    pytest.param(
        "pl",
        "Rada miasta postanowiła we wtorek zamknąć stary most do jesieni, bo nie jest pewny.",
        id="Polish",
    ),
    pytest.param("ru", "Городской совет решил во вторник закрыть старый мост.", id="Russian"),
    pytest.param("el", "Το δημοτικό συμβούλιο αποφάσισε να κλείσει τη γέφυρα.", id="Greek"),
    pytest.param(
        "zh", "市议会周二决定关闭河上的旧桥直到秋天为止据官员说明这是必要的措施", id="Chinese"
    ),
    pytest.param(
        "ja", "市議会は火曜日に川に架かる古い橋を秋まで閉鎖することを決定しました。", id="Japanese"
    ),
    pytest.param(
        "ko", "시의회는 화요일 강 위의 오래된 다리를 가을까지 폐쇄하기로 했다.", id="Korean"
    ),
]

UNSURE = [
    pytest.param("Harbour strike ends", id="headline"),
    pytest.param("Bundestag stimmt für Reform", id="foreign headline"),
    pytest.param(
        "El Niño: São Paulo, Río de la Plata, Los Angeles, La Paz, Las Vegas", id="places"
    ),
    pytest.param(
        "Ann Lee, Bo Hill, Carla de la Cruz, Jan van der Berg, Luis dos Santos, Eva von der Mark, "
        "Ugo De Luca, Jean Le Goff",
        id="names with particles",
    ),
    pytest.param("Leeds 3 Hull 1; Derby 0 Wigan 0; Stoke 2 Luton 2; Bury 1 York 4", id="scores"),
    pytest.param(
        'src="/la-ministra-dijo-que-el-presupuesto-es-para-las-escuelas-y-los-hospitales.jpg"',
        id="mark-up",
    ),
    pytest.param("1,200 2,400 3.5 %", id="figures"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize(("code", "text"), FOREIGN)
def test_a_foreign_sentence_is_told(code: str, text: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", UNSURE)
def test_where_there_is_doubt_no_language_is_named(text: str) -> None:
    assert language_of(text) == "und"


def test_a_long_foreign_quotation_with_english_after_it_is_no_foreign_paragraph() -> None:
    text = f"“{FRENCH * 8}” {ENGLISH * 2}"

    assert language_of(text) == "und"


def test_plain_english_is_english() -> None:
    doc = from_blocks(["Bundestag stimmt für Reform", ENGLISH])

    assert language(doc) == "en"


def test_a_whole_article_is_told_by_its_story() -> None:
    doc = from_blocks([GERMAN] * 4)

    assert language(doc) == "de"


def test_a_language_whose_small_words_are_not_listed_is_told_from_an_article() -> None:
    text = (
        "Kaupunginvaltuusto päätti tiistaina sulkea joen ylittävän vanhan sillan syksyyn saakka. "
        "Poliisin mukaan kolme ihmistä loukkaantui lievästi onnettomuudessa ja yksi nainen vietiin "
        "sairaalaan. Yhtiö odottaa tänä vuonna yli kahden miljardin euron voittoa. Monet asukkaat "
        "ovat valittaneet kuukausien ajan melusta, joka tulee öisin rakennustyömaalta."
    )

    assert language(from_blocks([text])) == "fi"


def test_each_block_has_its_own_language() -> None:
    doc = from_blocks([ENGLISH, GERMAN, "Harbour strike ends"])

    codes = [code for _, code in block_languages(doc)]

    assert codes == ["en", "de", "und"]


def test_short_text_has_the_language_that_its_file_declares() -> None:
    doc = from_blocks(["Brücke gesperrt"], meta={"lang": "de-AT"})

    assert language(doc) == "de"


def test_the_text_is_believed_before_its_file() -> None:
    doc = from_blocks([ENGLISH] * 3, meta={"lang": "fr"})

    assert language(doc) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("The plan costs 45 euros.", "en", id="an English word"),
        pytest.param("Brücke gesperrt", "und", id="no small word"),
        pytest.param("Der Plan und die Brücke", "und", id="small words of another language"),
        pytest.param("", "und", id="nothing"),
    ],
)
def test_short_text_that_declares_nothing_is_english_only_on_evidence(text: str, code: str) -> None:
    doc = from_blocks([text])

    assert language(doc) == code


@pytest.mark.parametrize("declared", [5, "", None, ["en"], "Deutsch", "x"])
def test_what_is_no_language_code_declares_nothing(declared: object) -> None:
    doc = from_blocks(["Brücke gesperrt"], meta={"lang": declared})

    assert language(doc) == "und"


def test_page_furniture_has_no_say() -> None:
    menu = Block(0, len(GERMAN), GERMAN, area="nav")
    story = Block(len(GERMAN) + 2, len(GERMAN) + 2 + len(ENGLISH), ENGLISH)
    doc = Document(f"{GERMAN}\n\n{ENGLISH}", (menu, story))

    assert language(doc) == "en"


def test_the_configuration_decides() -> None:
    doc = from_blocks([ENGLISH] * 3, given={language: "fr"})

    assert language(doc) == "fr"


def test_the_answer_is_the_same_every_time() -> None:
    answers = {language(from_blocks([GERMAN, FRENCH, GERMAN, FRENCH])) for _ in range(5)}

    assert len(answers) == 1


def test_plain_english_never_loads_langdetect() -> None:
    code = (
        "import sys; from newslint.analyses.language import language;"
        "from newslint.document import from_blocks;"
        f"language(from_blocks([{ENGLISH!r}] * 3));"
        "sys.exit('langdetect' in sys.modules)"
    )

    run = subprocess.run([sys.executable, "-c", code], check=False)

    assert run.returncode == 0
