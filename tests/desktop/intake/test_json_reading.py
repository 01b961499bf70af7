"""What the door of JSON lets in, and what it says of the rest."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.intake import json_reading, json_text
from desktop.intake.imported import Imported
from desktop.intake.json_reading import read_json
from desktop.model.event import Event, event_of
from desktop.model.findings import Figure, Picture, Values
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.programme import GATHERING, Gathering, Session, SessionKind
from desktop.model.sentence import Refused

KNOWN = event_of(
    [
        Gathering(title="Une journée", venue="La salle"),
        Session(id="one", title="Matin", room="A", position="V"),
        Session(id="two", title="Soir", room="B", position="k"),
    ]
)


def file(**parts: Any) -> bytes:
    return json.dumps({"format": "tablee", "version": 1, **parts}).encode()


def brought(event: Event = Event(), **parts: Any) -> Event:  # noqa: B008  never changed
    return read_json(file(**parts), event, "day.json").event


def refusal(data: bytes, event: Event = KNOWN) -> str:
    with pytest.raises(Refused) as refused:
        read_json(data, event, "day.json")
    return str(refused.value)


def png(colour: str = "#9c3018", **options: Any) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(written, "PNG", **options)
    return written.getvalue()


def medium(data: bytes) -> dict[str, dict[str, str]]:
    sha = hashlib.sha256(data).hexdigest()
    return {sha: {"mime": "image/png", "data": base64.b64encode(data).decode()}}


# --- what it brings -------------------------------------------------------------------------------


def test_what_a_record_does_not_mention_stays():
    after = brought(KNOWN, sessions=[{"id": "one", "title": "Matinée"}])
    assert after.get(Session, "one") == Session(id="one", title="Matinée", room="A", position="V")


def test_null_empties():
    after = brought(KNOWN, gathering={"venue": None}, sessions=[{"id": "one", "room": None}])
    assert after.gathering.venue == ""
    assert after.gathering.title == "Une journée"
    session = after.get(Session, "one")
    assert session is not None
    assert session.room == ""


def test_nothing_is_removed():
    after = brought(KNOWN, sessions=[], people=None, gathering={})
    assert after == KNOWN


def test_a_new_id_is_kept():
    assert brought(people=[{"id": "ada.1_x-Y"}]).get(Person, "ada.1_x-Y") is not None


def test_a_record_without_id_gets_a_fresh_one_each_time():
    first, second = brought(people=[{"name": "Ada"}]), brought(people=[{"name": "Ada"}])
    assert first.records.keys().isdisjoint(second.records)


def test_new_records_come_in_the_order_of_the_file_after_those_there():
    after = brought(KNOWN, sessions=[{"title": f"n° {rank}"} for rank in range(200)])
    titles = [session.title for session in after.sessions]
    assert titles == ["Matin", "Soir", *(f"n° {rank}" for rank in range(200))]


def test_a_position_that_is_said_is_kept():
    after = brought(KNOWN, sessions=[{"title": "Midi", "position": "b"}, {"title": "Nuit"}])
    assert [session.title for session in after.sessions] == ["Matin", "Midi", "Soir", "Nuit"]


def test_a_known_record_keeps_its_place():
    after = brought(KNOWN, sessions=[{"id": "two"}, {"id": "one"}])
    assert [session.id for session in after.sessions] == ["one", "two"]


def test_each_kind_of_value_is_read_for_what_it_is():
    after = brought(
        gathering={"dates": ["2018-03-08"], "slogan_emphasis": [[5, 6]]},
        sessions=[{"id": "s", "kind": "round-table", "hour": "13:30", "minutes": 45}],
        figures=[
            {"id": "f", "value": 7.70, "series": [{"name": "2018", "values": [1, None, "2.50"]}]}
        ],
        people=[{"id": "p", "former": True, "naming": {"state": "refused", "on": "2018-03-01"}}],
        pictures=[{"id": "i", "focus": [0.25, "0.5"]}],
    )
    assert after.gathering.dates == (date(2018, 3, 8),)
    assert after.gathering.slogan_emphasis == ((5, 6),)
    assert after.get(Session, "s") == Session(
        id="s", kind=SessionKind.ROUND_TABLE, hour=time(13, 30), minutes=45, position="V"
    )
    figure, person = after.get(Figure, "f"), after.get(Person, "p")
    picture = after.get(Picture, "i")
    assert figure is not None
    assert str(figure.value) == "7.7"
    assert figure.series == (Values("2018", (Decimal(1), None, Decimal("2.50"))),)
    assert person is not None
    assert person.naming == Consent(ConsentState.REFUSED, date(2018, 3, 1))
    assert picture is not None
    assert picture.focus == (Decimal("0.25"), Decimal("0.5"))


def test_decimal_numbers_are_exact():
    text = file().replace(b"}", b', "figures": [{"id": "f", "value": 0.1000000000000000000001}]}')
    figure = read_json(text, Event(), "day.json").event.get(Figure, "f")
    assert figure is not None
    assert figure.value == Decimal("0.1000000000000000000001")


def test_what_no_file_can_carry_is_removed_from_texts_and_nothing_else():
    after = brought(people=[{"id": "p", "name": "A\0d\ud800a <b>&amp;\r\nOkafor\ufffe"}])
    person = after.get(Person, "p")
    assert person is not None
    assert person.name == "Ada <b>&amp;\nOkafor"


def test_keys_that_no_file_can_carry_are_told_without_harm():
    said = refusal(file().replace(b"}", b', "\\ud800titre\\n": 1}'))
    assert "la clé « titre » n’est pas connue (titre)" in said


def test_a_byte_order_mark_is_no_obstacle():
    assert read_json(b"\xef\xbb\xbf" + file(), KNOWN, "day.json").event == KNOWN


# --- pictures -------------------------------------------------------------------------------------


def test_a_clean_picture_is_kept_byte_for_byte():
    data = png()
    sha = hashlib.sha256(data).hexdigest()
    result = read_json(
        file(pictures=[{"id": "i", "content": sha}], media=medium(data)), Event(), "day.json"
    )
    assert result.media[sha].data == data
    picture = result.event.get(Picture, "i")
    assert picture is not None
    assert (picture.content, picture.width, picture.height) == (sha, 40, 30)


def test_a_picture_that_says_more_than_its_image_is_cleaned_and_still_shown():
    data = png(dpi=(72, 72), exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0")
    sha = hashlib.sha256(data).hexdigest()
    result = read_json(
        file(pictures=[{"id": "i", "content": sha, "width": 9999}], media=medium(data)),
        Event(),
        "day.json",
    )
    picture = result.event.get(Picture, "i")
    assert picture is not None
    assert picture.content != sha
    assert picture.width == 40
    assert b"Exif" not in result.media[picture.content].data


def test_a_picture_that_nothing_shows_is_left_behind():
    assert read_json(file(media=medium(png())), Event(), "day.json").media == {}


@pytest.mark.parametrize(
    ("media", "said"),
    [
        ({"0" * 64: {"data": "AAAA"}}, "n’est pas celle que dit son empreinte"),
        ({"0" * 64: {"data": "é"}}, "n’est pas en base64"),
        ({"0" * 64: {}}, f"il manque media.{'0' * 59}…"),
        ({"photo.png": {"data": ""}}, "media.photo.png"),
        (medium(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "dessin SVG"),
        (medium(b"GIF89a"), "n’est pas une image lisible"),
    ],
)
def test_a_wrong_picture_stops_the_whole_file(media: dict[str, Any], said: str):
    assert said in refusal(file(gathering={"title": "Autre"}, media=media)).replace(
        "0" * 64, "0" * 59 + "…"
    )


# --- what it refuses ------------------------------------------------------------------------------


def test_an_unknown_key_is_refused_with_its_path():
    assert refusal(file(sessions=[{}, {}, {"titre": "x"}])) == (
        "day.json : la clé « titre » n’est pas connue (sessions[2].titre) ;"
        " rien n’a été importé. Corrigez-la ou retirez-la."
    )


@pytest.mark.parametrize(
    ("parts", "path"),
    [
        ({"titre": 1}, "(titre)"),
        ({"gathering": {"id": GATHERING}}, "(gathering.id)"),
        ({"people": [{"naming": {"etat": "given"}}]}, "(people[0].naming.etat)"),
        ({"figures": [{"series": [{}, {"x": 1}]}]}, "(figures[0].series[1].x)"),
    ],
)
def test_an_unknown_key_is_refused_at_every_depth(parts: dict[str, Any], path: str):
    assert path in refusal(file(**parts))


@pytest.mark.parametrize(
    ("parts", "path", "expected"),
    [
        ({"gathering": {"title": 3}}, "gathering.title", "un texte"),
        ({"gathering": {"dates": "2018-03-08"}}, "gathering.dates", "une liste"),
        ({"gathering": {"dates": [None]}}, "gathering.dates[0]", "une date"),
        ({"gathering": {"dates": ["2018-02-30"]}}, "gathering.dates[0]", "une date"),
        ({"gathering": {"dates": [1520467200]}}, "gathering.dates[0]", "une date"),
        ({"gathering": {"dates": ["2018-03-08T00:00:00"]}}, "gathering.dates[0]", "une date"),
        ({"gathering": {"language": "de"}}, "gathering.language", "(fr|en)"),
        ({"gathering": {"colour": "red"}}, "gathering.colour", "#"),
        ({"sessions": [{"hour": "25:00"}]}, "sessions[0].hour", "une heure"),
        ({"sessions": [{"hour": "13:30:05"}]}, "sessions[0].hour", "une heure"),
        ({"sessions": [{"minutes": True}]}, "sessions[0].minutes", "un nombre entier"),
        ({"sessions": [{"minutes": "20"}]}, "sessions[0].minutes", "un nombre entier"),
        ({"sessions": [{"minutes": 1.5}]}, "sessions[0].minutes", "un nombre entier"),
        ({"sessions": [{"kind": "party"}]}, "sessions[0].kind", "welcome, plenary"),
        ({"sessions": [{"position": "V0"}]}, "sessions[0].position", "une position"),
        ({"sessions": [{"id": "a b"}]}, "sessions[0].id", "un identifiant"),
        ({"sessions": [{"id": GATHERING}]}, "sessions[0].id", "un identifiant"),
        ({"sessions": {}}, "sessions", "une liste"),
        ({"sessions": [3]}, "sessions[0]", "un objet"),
        ({"gathering": []}, "gathering", "un objet"),
        ({"figures": [{"value": "beaucoup"}]}, "figures[0].value", "un nombre"),
        ({"figures": [{"value": "NaN"}]}, "figures[0].value", "un nombre"),
        ({"figures": [{"value": "1e400"}]}, "figures[0].value", "un nombre"),
        ({"figures": [{"value": "1" * 61}]}, "figures[0].value", "un nombre"),
        ({"figures": [{"attendance": "oui"}]}, "figures[0].attendance", "true ou false"),
        ({"people": [{"name": "x" * 200_001}]}, "people[0].name", "200000 caractères"),
    ],
)
def test_a_wrong_value_is_refused_with_its_path(parts: dict[str, Any], path: str, expected: str):
    said = refusal(file(**parts))
    assert said.startswith(f"day.json : {path} ne peut pas contenir « ")
    assert expected in said
    assert len(said) < 300


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "est vide"),
        (b" \n", "est vide"),
        (b"[]", "n’est pas un fichier JSON de Tablée"),
        (b'"tablee"', "n’est pas un fichier JSON de Tablée"),
        (b"[" * 100_000, "n’est pas un fichier JSON de Tablée"),
        (b'{"a":' * 100_000, "n’est pas un fichier JSON de Tablée"),
        (b'{"a":' + b"9" * 10_000 + b"}", "n’est pas un fichier JSON de Tablée"),
        (file()[:-5], "n’est pas un JSON complet (ligne 1, colonne"),
        (b"title: a", "n’est pas un JSON complet (ligne 1, colonne 1)"),
        ("{}".encode("utf-16"), "n’est pas un texte en UTF-8"),
        (b"\xff\xfe\x00", "n’est pas un texte en UTF-8"),
        (b'{"format": "tablee", "version": NaN}', "« NaN » n’est pas un nombre"),
        (b'{"format": 1, "x": {"a": 1, "a": 2}}', "la clé « a » s’y trouve deux fois"),
        (b"{}", "ne commence pas par"),
        (b'{"format": "tablee", "version": true}', "ne commence pas par"),
        (b'{"format": "tablee", "version": "1"}', "ne commence pas par"),
        (b'{"format": "autre", "version": 1}', "ne commence pas par"),
        (b'{"format": "tablee", "version": 2}', "vient d’une version plus récente"),
        (file(sessions=[{"id": "a"}, {"id": "a"}]), "« a » désigne deux fiches"),
        (file(sessions=[{"id": "a"}], people=[{"id": "a"}]), "« a » désigne deux fiches"),
        (file(people=[{"id": "one"}]), "« one » désigne déjà une fiche d’une autre sorte"),
        (file(themes=[{}] * 50_001), "contient plus de 50000 fiches"),
    ],
)
def test_what_is_no_file_of_ours_is_refused_in_a_sentence(data: bytes, said: str):
    sentence = refusal(data)
    assert sentence.startswith("day.json ")
    assert said in sentence
    assert "rien n’a été importé" in sentence


def test_a_file_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_text, "MAXIMUM_BYTES", 40)
    assert "dépasse 0 Mo" in refusal(file(gathering={"title": "une journée"}))


def test_a_file_of_too_many_values_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_text, "MAXIMUM_SIGNS", 100)
    assert "trop de valeurs" in refusal(file(people=[{}] * 60))
    assert brought(people=[{}] * 40).all(Person)


def test_the_number_of_records_is_counted_over_all_lists(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_reading, "MAXIMUM_RECORDS", 4)
    assert len(brought(people=[{}, {}], themes=[{}, {}]).records) == 4
    assert "fiches" in refusal(file(people=[{}, {}], themes=[{}, {}, {}]))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("id", "title", "kind", "naming", "x")), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(("gathering", "sessions", "people", "figures", "media", "x")), json_values
    )
)
def test_whatever_it_holds_a_file_is_imported_or_refused_in_a_short_sentence(
    parts: dict[str, Any],
):
    try:
        result = read_json(file(**parts), KNOWN, "day.json")
    except Refused as refused:
        sentence = str(refused)
        assert len(sentence) < 500
        assert "\n" not in sentence
        sentence.encode()
    else:
        assert isinstance(result, Imported)
        assert KNOWN.records.keys() <= result.event.records.keys()
