import pytest

from desktop.field_names import field_name
from desktop.model.event import KINDS
from desktop.model.plain import fields_of
from desktop.model.record import Record


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_field_has_a_name_that_people_use(kind: type[Record]):
    for field in fields_of(kind):
        assert "_" not in str(field_name(field))
        assert field_name(field) is field_name(field), f"{field} has no name"
