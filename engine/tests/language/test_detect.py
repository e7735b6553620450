from __future__ import annotations

import pytest

from presscut.language.detect import detect
from presscut.language.known import all_tongues

SENTENCES = {
    "fr": "Le conseil municipal a voté mardi soir la rénovation du pont, qui est fermé depuis deux ans.",
    "en": "The town council voted on Tuesday to repair the bridge, which has been closed for two years.",
    "de": "Der Stadtrat hat am Dienstag beschlossen, die Brücke zu sanieren, die seit zwei Jahren gesperrt ist.",
    "es": "El ayuntamiento aprobó el martes la reforma del puente, que está cerrado desde hace dos años.",
    "it": "Il consiglio comunale ha approvato martedì i lavori per il ponte, che è chiuso da due anni.",
    "pt": "A câmara aprovou na terça-feira a obra da ponte, que está fechada há dois anos e não tem data.",
    "nl": "De gemeenteraad heeft dinsdag besloten om de brug te herstellen, die al twee jaar dicht is.",
    "pl": "Rada miasta zdecydowała we wtorek, że most, który jest zamknięty od dwóch lat, będzie naprawiony.",
    "ru": "Городской совет во вторник решил отремонтировать мост, который был закрыт уже два года.",
    "uk": "Міська рада у вівторок вирішила відремонтувати міст, який був закритий вже два роки.",
    "sv": "Kommunen har beslutat att bron ska lagas efter att den har varit stängd i två år.",
    "cs": "Zastupitelé rozhodli, že most, který je už dva roky zavřený, bude podle starosty opraven.",
    "el": "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να επισκευάσει τη γέφυρα.",
    "ja": "市議会は火曜日、2年間閉鎖されている橋の修理を決めた。",
    "zh": "市议会星期二决定修复已关闭两年的大桥。",
    "ko": "시의회는 화요일 2년간 폐쇄된 다리를 수리하기로 결정했다.",
    "ar": "قرر مجلس المدينة يوم الثلاثاء إصلاح الجسر المغلق منذ عامين",
    "fa": "شورای شهر روز سه‌شنبه تصمیم گرفت پل را که دو سال بسته است تعمیر کند و گفت چنین کاری پرهزینه است",
    "mr": "नगरपालिकेने मंगळवारी दोन वर्षांपासून बंद असलेल्या पुलाची दुरुस्ती करण्याचा निर्णय घेतला आहे.",
    "he": "מועצת העיר החליטה ביום שלישי לתקן את הגשר",
}

MACEDONIAN = (
    "Владата соопшти дека работите на мостот ќе почнат следната недела и дека ќе траат две години. "
    "Градоначалникот рече дека граѓаните долго време го бараа тоа."
)
ALBANIAN = (
    "Këshilli i qytetit vendosi të martën të riparojë urën, e cila është e mbyllur prej dy vitesh. Kryetari tha se "
    "punimet do të fillojnë javën e ardhshme dhe do të zgjasin një vit, ndërsa banorët prisnin më shumë."
)


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_one_sentence_is_enough(language: str, sentence: str) -> None:
    assert detect(sentence) == language


@pytest.mark.parametrize("silent", ["", "   ", "2020 • 18:27", "🙂🙂", "\x00"])
def test_a_text_without_letters_is_in_no_language_whatever_is_said_of_it(silent: str) -> None:
    assert detect(silent) is None
    assert detect(silent, hint="fr") is None


def test_a_hint_speaks_where_the_text_does_not() -> None:
    assert detect("Volvo Ikea Lego") is None
    assert detect("Volvo Ikea Lego", hint="sv-SE") == "sv"


def test_a_hint_does_not_outshout_the_text() -> None:
    assert detect(SENTENCES["fr"], hint="en") == "fr"


def test_a_language_without_a_file_is_told_by_its_letters() -> None:
    assert detect(MACEDONIAN) == "mk"
    assert detect(MACEDONIAN, hint="en") == "mk"


def test_a_declared_language_without_a_file_is_believed_unless_the_text_is_plainly_in_another() -> None:
    assert detect(ALBANIAN, hint="sq") == "sq"
    assert detect(SENTENCES["en"], hint="sq") == "en"


def test_a_script_that_languages_share_goes_by_the_hint_where_it_is_one_of_them() -> None:
    assert detect(SENTENCES["mr"], hint="ne") == "ne"
    assert detect(SENTENCES["mr"], hint="en") == "mr"


def test_a_long_text_of_names_alone_is_in_no_language_of_its_own() -> None:
    names = " ".join(f"{name} 19,90" for name in ("Volvo", "Ikea", "Lego", "Nokia") * 15)
    assert detect(names, hint="sv") == "sv"


def test_bokmal_and_nynorsk_are_norwegian() -> None:
    assert detect("Volvo Ikea Lego", hint="nb-NO") == "no"


def test_every_language_that_has_a_file_has_words_and_a_whole_year() -> None:
    for tongue in all_tongues():
        assert tongue.words.split(), tongue.code
        assert len(tongue.months) in (0, 12), tongue.code
        assert len(tongue.weekdays) in (0, 7), tongue.code
