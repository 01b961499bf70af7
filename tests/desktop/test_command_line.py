"""Commands as users type them, and what they are told when something is wrong."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from pptx import Presentation

from desktop.store.opening import open_event
from tests.desktop.command_line import Answer, ordinary

Type = Callable[..., Answer]


# --- what works -----------------------------------------------------------------------------------


def test_a_newcomer_holds_a_deck_and_minutes_after_three_commands(tmp_path: Path, type_apart: Type):
    day, deck, minutes = (tmp_path / name for name in ("day.tablee", "day.pptx", "day.pdf"))
    for command in (("new", day, "--sample"), ("deck", day, deck), ("minutes", day, minutes)):
        answer = type_apart(*command)
        assert (answer.status, answer.err) == (0, "")
        assert answer.out == f"{command[2] if command[0] != 'new' else day}\n"
    assert len(Presentation(str(deck)).slides) > 20
    assert minutes.read_bytes().startswith(b"%PDF-")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "day.pdf", "day.pptx", "day.tablee", "home",
    ]  # fmt: skip


def test_commands_that_read_leave_the_event_as_it_was(tmp_path: Path, day: Path, type_: Type):
    before = day.read_bytes()
    for command in (
        ("deck", day, tmp_path / "a.pptx"),
        ("minutes", day, tmp_path / "a.pdf"),
        ("check", day),
        ("export", day, tmp_path / "a.json"),
    ):
        assert type_(*command).status == 0
    assert day.read_bytes() == before
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "part", ["opening", "diagnosis", "workshops", "restitution", "round-table", "closing"]
)
def test_each_part_of_the_deck_can_be_written_alone(
    part: str, tmp_path: Path, day: Path, type_: Type
):
    assert type_("deck", day, tmp_path / "part.pptx", "--part", part).status == 0
    whole = type_("deck", day, tmp_path / "whole.pptx")
    assert whole.status == 0
    slides = {
        name: Presentation(str(tmp_path / f"{name}.pptx")).slides for name in ("part", "whole")
    }
    assert 0 < len(slides["part"]) < len(slides["whole"])


def test_minutes_are_written_to_be_kept_or_to_be_amended(tmp_path: Path, day: Path, type_: Type):
    out = tmp_path / "day.DOCX"
    assert type_("minutes", day, out, "--length", "summary", "--lang", "en").status == 0
    assert Document(str(out)).paragraphs[1].text.startswith("Vivre en Hérault")
    first = out.read_bytes()
    assert type_("minutes", day, out, "--length", "summary", "--lang", "en").status == 0
    assert out.read_bytes() == first


def test_an_empty_part_is_not_written(tmp_path: Path, type_: Type):
    day, out = tmp_path / "empty.tablee", tmp_path / "out.pptx"
    assert type_("new", day).status == 0
    answer = type_("deck", day, out, "--part", "round-table")
    assert answer.status == 1
    assert "round-table" in answer.complaint
    assert not out.exists()


def test_a_deck_nobody_touched_is_written_again_and_an_edited_one_is_not(
    tmp_path: Path, day: Path, type_: Type
):
    out = tmp_path / "day.pptx"
    assert type_("deck", day, out).status == 0
    assert type_("deck", day, out).status == 0

    edited = Presentation(str(out))
    edited.slides[0].shapes.title.text = "Corrigé à la main"
    edited.save(str(out))
    by_hand = out.read_bytes()
    answer = type_("deck", day, out)
    assert answer.status == 1
    assert "--force" in answer.complaint
    assert out.read_bytes() == by_hand

    assert type_("deck", day, out, "--force").status == 0
    (kept,) = (each for each in tmp_path.glob("day *.pptx"))
    assert kept.read_bytes() == by_hand
    assert out.read_bytes() != by_hand


def test_a_deck_is_written_as_a_pdf_with_a_page_for_each_slide(
    tmp_path: Path, day: Path, type_: Type
):
    deck, printed = tmp_path / "day.pptx", tmp_path / "day.pdf"
    printed.write_bytes(b"what was there is replaced whole")
    assert type_("deck", day, deck).status == 0
    answer = type_("deck", day, printed)
    assert (answer.status, answer.out, answer.err) == (0, f"{printed}\n", "")
    assert len(pypdfium2.PdfDocument(printed)) == len(Presentation(str(deck)).slides)


def test_a_deck_is_a_pptx_or_a_pdf_and_nothing_else(tmp_path: Path, day: Path, type_: Type):
    answer = type_("deck", day, tmp_path / "day.odp")
    assert answer.status == 2
    assert ".pptx / .pdf" in answer.complaint
    assert not (tmp_path / "day.odp").exists()


def test_a_deck_whose_slides_are_all_hidden_is_no_pdf(tmp_path: Path, type_: Type):
    day, out, choices = tmp_path / "day.tablee", tmp_path / "day.pdf", tmp_path / "hidden.json"
    assert type_("new", day).status == 0
    hidden = {"subject": "slide-hidden", "key": "gathering/cover"}
    choices.write_text(json.dumps({"format": "tablee", "version": 1, "choices": [hidden]}))
    assert type_("import", day, choices).status == 0
    answer = type_("deck", day, out)
    assert answer.status == 1
    assert ".pptx" in answer.complaint
    assert not out.exists()


def test_somebody_elses_deck_is_never_written_over(tmp_path: Path, day: Path, type_: Type):
    for content in (b"", b"not a deck", b"PK\x03\x04broken"):
        out = tmp_path / "mine.pptx"
        out.write_bytes(content)
        assert type_("deck", day, out).status == 1
        assert out.read_bytes() == content


def test_everything_goes_out_and_comes_back(tmp_path: Path, day: Path, type_: Type):
    first, again, other = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "other.tablee"
    assert type_("export", day, first).status == 0
    assert type_("new", other).status == 0
    assert type_("import", other, first).status == 0
    assert type_("export", other, again).status == 0
    assert again.read_bytes() == first.read_bytes()


def test_checking_tells_what_is_doubtful_and_is_no_failure(day: Path, type_: Type):
    answer = type_("check", day)
    assert answer.status == 0
    lines = ordinary(answer.out).splitlines()
    assert "« IUMM » est écrit pour « UIMM »." in lines
    assert "Le lieu de la journée manque." in lines
    assert all(line.endswith(".") for line in lines)


def test_messages_follow_the_locale(day: Path, type_: Type):
    french = type_("check", day).out
    english = type_("check", day, TABLEE_LANG="", LC_ALL="en_GB.UTF-8").out
    assert "The venue of the event is missing." in english.splitlines()
    assert len(english.splitlines()) == len(french.splitlines())


def test_the_schema_describes_what_an_export_holds(type_: Type):
    schema = json.loads(type_("schema").out)
    assert "gathering" in schema["properties"]


@pytest.mark.parametrize("words", [("--help",), ("deck", "-h")])
def test_help_is_given_to_who_asks(words: tuple[str, ...], type_: Type):
    answer = type_(*words)
    assert answer.status == 0
    assert "tablee merge" in answer.out


# --- the window -----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("day.tablee",), ()])
def test_a_window_opens_and_its_first_paint_can_be_measured(
    words: tuple[str, ...], tmp_path: Path, day: Path, type_apart: Type
):
    named = [day.with_name(word) for word in words]
    answer = type_apart(*named, "--quit-when-shown", QT_QPA_PLATFORM="offscreen")
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert not (tmp_path / "home" / "working").exists()


def test_without_a_screen_the_window_says_so_in_a_sentence(day: Path, type_apart: Type):
    answer = type_apart(day, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert answer.status == 1
    assert "pas d’écran" in answer.complaint
    assert "tablee deck" in answer.complaint


@pytest.mark.parametrize(
    "nowhere", [{"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "nothing-there"}], ids=["x11", "wayland"]
)
def test_a_screen_that_does_not_answer_is_no_screen(
    nowhere: dict[str, str], day: Path, type_apart: Type
):
    answer = type_apart(
        day, **{"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", **nowhere}
    )
    assert answer.status == 1
    assert "écran" in answer.complaint or "Il manque lib" in answer.complaint


# --- wrong usage ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("deck",),
        ("deck", "day.tablee", "out.odp"),
        ("deck", "day.tablee", "out.pptx", "--part", "dessert"),
        ("deck", "day.tablee", "out.pptx", "--refresh"),
        ("deck", "day.tablee", "out.pptx", "--template", "x.pptx"),
        ("deck", "day.tablee", "out.pptx", "--notes"),
        ("deck", "day.tablee", "out.pptx", "--lang", "de"),
        ("minutes", "day.tablee", "out.odt"),
        ("minutes", "day.tablee", "out.pdf", "--length", "haiku"),
        ("print", "tents", "day.tablee", "out.pdf"),
        ("import", "day.tablee", "people.docx"),
        ("merge", "day.tablee"),
        ("day.tablee", "other.tablee"),
        ("deck", "day.tablee", "out.pptx", "--quit-when-shown"),
        ("--versoin",),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_wrong_usage_is_told_in_a_sentence(words: tuple[str, ...], language: str, type_: Type):
    answer = type_(*words, TABLEE_LANG=language)
    assert answer.status == 2
    assert "tablee --help" in answer.complaint
    assert "argument" not in answer.complaint
    assert ("Voyez" in answer.complaint) == (language == "fr")


# --- bad input ------------------------------------------------------------------------------------


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Bonjour !\n" * 1000)


def _truncated(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("create table recipes (name)")


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("pragma user_version = 99")


def _hostile(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(
            "create view trap as with recursive n(i) as (select 1 union all select i+1 from n)"
            " select * from n"
        )


SPOILT: dict[str, Callable[[Path], None]] = {
    "missing": Path.unlink,
    "empty": _empty,
    "a text": _text,
    "truncated": _truncated,
    "foreign": _foreign,
    "newer": _newer,
    "hostile": _hostile,
    "a folder": _folder,
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_bad_event_file_gets_one_sentence(fault: str, tmp_path: Path, day: Path, type_: Type):
    SPOILT[fault](day)
    before = day.read_bytes() if day.is_file() else None
    (tmp_path / "x.json").write_text('{"format": "tablee", "version": 1}')
    for command in (
        ("deck", day, tmp_path / "out.pptx"),
        ("minutes", day, tmp_path / "out.pdf"),
        ("check", day),
        ("export", day, tmp_path / "out.json"),
        ("import", day, tmp_path / "x.json"),
        ("merge", day, day),
    ):
        answer = type_(*command)
        assert answer.status == 1, (command, answer)
        assert day.name in answer.complaint
    assert not list(tmp_path.glob("out.*"))
    assert (day.read_bytes() if day.is_file() else None) == before


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "vide"),
        ("[1, 2", ""),
        ("[]", ""),
        ('{"format": "tablee", "version": 99}', "récente"),
        ('{"format": "tablee", "version": 1, "sessions": [{"titre": "x"}]}', "sessions[0].titre"),
        ('{"format": "tablee", "version": 1, "sessions": [{"title": 3}]}', "sessions[0].title"),
        ('{"format": "tablee", "version": 1, "sessions": [{"hour": "25:00"}]}', "sessions[0].hour"),
        ('{"format": "tablee", "version": 1, "people": {"name": "x"}}', "people"),
        (
            '{"format": "tablee", "version": 1, "pictures": [{"content": "' + "0" * 64 + '"}],'
            ' "media": {"' + "0" * 64 + '": {"mime": "image/png", "data": "iVBORw0KGgo="}}}',
            "",
        ),
    ],
)
def test_wrong_json_is_refused_whole_with_its_path(
    written: str, told: str, tmp_path: Path, day: Path, type_: Type
):
    file = tmp_path / "wrong.json"
    file.write_text(written)
    before = type_("export", day, tmp_path / "before.json")
    answer = type_("import", day, file)
    assert before.status == 0
    assert answer.status == 1
    assert "wrong.json" in answer.complaint
    assert told in answer.complaint
    assert type_("export", day, tmp_path / "after.json").status == 0
    assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()


@pytest.mark.parametrize("command", ["deck", "minutes", "export"])
def test_a_place_where_nothing_can_be_written_gets_one_sentence(
    command: str, tmp_path: Path, day: Path, type_: Type
):
    ending = {"deck": "pptx", "minutes": "pdf", "export": "json"}[command]
    for folder in (tmp_path / "nowhere", Path("/sys"), day):
        answer = type_(command, day, folder / f"out.{ending}")
        assert answer.status == 1, folder
        assert answer.complaint.endswith(".")


@pytest.mark.parametrize("command", ["deck", "minutes", "export"])
def test_a_full_disk_leaves_what_was_there(
    command: str, tmp_path: Path, day: Path, type_apart: Type
):
    ending = {"deck": "pptx", "minutes": "pdf", "export": "json"}[command]
    out = tmp_path / f"out.{ending}"
    assert type_apart(command, day, out).status == 0
    before = out.read_bytes()
    answer = type_apart(command, day, out, TABLEE_TEST_LARGEST_FILE="20000")
    assert answer.status == 1
    assert answer.complaint.endswith(".")
    assert out.read_bytes() == before
    assert not list(tmp_path.glob(".*.tmp"))


def test_a_new_event_does_not_take_the_place_of_another(day: Path, type_: Type):
    before = day.read_bytes()
    answer = type_("new", day)
    assert answer.status == 1
    assert "--force" in answer.complaint
    assert day.read_bytes() == before


def test_a_day_open_in_a_window_is_not_replaced_even_with_force(
    tmp_path: Path, day: Path, type_apart: Type, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("TABLEE_HOME", str(tmp_path / "home"))
    with open_event(day) as window:
        before, event = day.read_bytes(), window.event
        answer = type_apart("new", day, "--force")
        assert (answer.status, answer.out) == (1, "")
        assert answer.complaint == (
            "« day.tablee » est déjà ouvert dans une autre fenêtre de Tablée : rien n’a été "
            "changé. Continuez dans cette fenêtre, ou fermez-la."
        )
        assert day.read_bytes() == before
        assert window.event == event
    assert sorted(each.name for each in tmp_path.iterdir()) == ["day.tablee", "home"]
    assert type_apart("new", day, "--force").status == 0
    (copy,) = tmp_path.glob("day 20*.tablee")
    assert copy.read_bytes() == before


def test_a_fault_of_ours_is_told_in_a_sentence_too(
    tmp_path: Path, day: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("line 3")

    monkeypatch.setattr("exports.powerpoint.write", fail)
    answer = type_("deck", day, tmp_path / "out.pptx")
    assert answer.status == 1
    assert "ZeroDivisionError" in answer.complaint
    assert not (tmp_path / "out.pptx").exists()
