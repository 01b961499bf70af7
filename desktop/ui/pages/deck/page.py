"""The deck as a page: what a person does to its slides, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from desktop.model.acts import Act, hidden_slides, hide_slides, move_slides, show_slides
from desktop.model.record import Id
from desktop.ui.controls.buttons import button
from desktop.ui.controls.layouts import column, row
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.lists import Move
from desktop.ui.desk import Desk, Page
from desktop.ui.exporting.asking import ask_and_write_deck
from desktop.ui.pages.deck.contents import Leaf, leaves, moved, rows
from desktop.ui.pages.deck.doubts import Doubts
from desktop.ui.pages.deck.footer import Footer
from desktop.ui.pages.deck.full_screen import FullScreen
from desktop.ui.pages.deck.thumbnails import SlideThumbnails
from desktop.ui.pages.deck.wall import SlideWall
from desktop.ui.pages.heading import Heading
from desktop.ui.place import Place
from desktop.ui.slides.room_left import RoomLeft
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.composing import Composed

_SLOW: Final = 400  # milliseconds


class DeckPage(Page):
    """The slides by part: hidden, moved, seen large, written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self.has_primary = self.runs_to_edge = True
        self._composed: Composed | None = None
        self._order: tuple[Leaf, ...] = ()
        self._warnings: dict[str, tuple[str, ...]] = {}
        self._holding: dict[int, str] = {}
        self._room_left = RoomLeft(self)
        self._room_left.found.connect(self._tell_room)
        self._doubts = Doubts(self, desk.words)
        self._doubts.found.connect(self._warn)
        self._wanted: Id = ""
        self.full_screen: FullScreen | None = None
        heading = Heading(
            tr("Présentation"),
            button(desk.theme, tr("Plein écran"), self.show_large, icon="eye", key="F11"),
        )
        self._heading = heading
        self._slow = QTimer(self)  # what comes soon needs no word
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(lambda: heading.tell(tr("Mise en page des diapos…")))
        self.thumbnails = SlideThumbnails(self)
        self.wall = SlideWall(desk.theme, tr("Diapos"), self.thumbnails)
        self.wall.chosen.connect(self._note_chosen)
        self.wall.moved.connect(self._drop)
        self.wall.asked.connect(
            acts_of(
                {
                    "switch": self._switch,
                    "edit": self._go_to_source,
                    "left": lambda: self._step(-1),
                    "right": lambda: self._step(1),
                }
            )
        )
        self.foot = self.footer = Footer(desk, self._write)
        self.setLayout(
            column(
                row((heading, 1), margins=(32, 18, 36, 6)),
                (row((self.wall, 1), margins=(26, 0, 20, 0)), 1),  # slides stand under the title
                self.footer,
            )
        )
        desk.preview.ready.connect(self._take_slides)
        self._take_slides()
        if self._composed is None:
            self._slow.start(_SLOW)
        desk.preview.want()

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the choices of this moment; other slides come a moment later."""
        del changed
        self.desk.preview.want()
        self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the slides of this moment."""
        super().showEvent(event)
        self.desk.preview.want()
        self._take_slides()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the whole screen with the window."""
        super().hideEvent(event)
        self._room_left.forget()
        if self.full_screen is not None:
            self.full_screen.close()
            self.full_screen = None

    def take_keyboard(self) -> None:
        """Begin with the slides."""
        self.wall.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, place: Place) -> None:
        """Choose the slide that shows a record, once there are slides."""
        self._wanted = place.record
        self.take_keyboard()
        self._choose_wanted()

    def chosen(self) -> tuple[Id, ...]:
        """The records on the slides chosen."""
        if self._composed is None:
            return ()
        keys = set(self.wall.ids())
        slides = self._composed.slides.slides
        return tuple(
            dict.fromkeys(id_ for slide in slides if slide.key in keys for id_ in slide.about)
        )

    def _note_chosen(self, keys: tuple[str, ...]) -> None:
        self.at_hand.emit(self.chosen())
        self._ask_room(keys)

    def _ask_room(self, keys: tuple[str, ...]) -> None:
        """Find how much more the slide chosen holds."""
        slides = self._composed.slides.slides if self._composed is not None else ()
        ranks = [rank for rank, slide in enumerate(slides) if slide.key in keys]
        if self._composed is not None and len(ranks) == 1:
            self._room_left.ask(self._composed, ranks)
        else:
            self._room_left.forget()
            self._tell_room({})

    def _tell_room(self, left: dict[int, str]) -> None:
        if left != self._holding:
            self._holding = left
            self._show_rows()

    def _take_slides(self) -> None:
        latest = self.desk.preview.latest
        # What was moved stays so until slides come that know of it.
        if latest is None or (self._composed is not None and latest.event is not self.desk.event):
            return
        if latest is not self._composed:
            self._composed, self._holding = latest, {}
            self._slow.stop()
            self._heading.tell(
                tr("Glissez pour changer l’ordre · Espace masque · Entrée ouvre la source")
            )
            self._order = leaves(latest.slides)
            self.thumbnails.show(latest)
            self._doubts.look(latest)
        self._show_rows()
        if self.isVisible():
            self._ask_room(self.wall.ids())
        self._choose_wanted()

    def _show_rows(self) -> None:
        if self._composed is None:
            return
        hidden = hidden_slides(self.desk.event)
        slides = self._composed.slides
        self.wall.show_rows(tuple(rows(self._order, slides, hidden, self._warnings, self._holding)))
        if not self.wall.ids() and not self.wall.currentIndex().isValid():
            self.wall.choose(self.wall.shown()[:1])
        self.footer.show_slides(self._order, hidden)

    def _choose_wanted(self) -> None:
        if self._composed is None or not self._wanted:
            return
        if self._wanted not in self.chosen():
            ranks = self._composed.about(frozenset((self._wanted,)))
            if ranks:
                self.wall.choose((self._composed.slides.slides[ranks[0]].key,))
        self._wanted = ""

    def _warn(self, warnings: dict[str, tuple[str, ...]]) -> None:
        self._warnings = warnings
        self._show_rows()

    # --- acts -------------------------------------------------------------------------------------

    def _sections(self) -> tuple[str, ...]:
        """The keys of the sections of the slides chosen, or of the part that has the keyboard."""
        here = self.wall.current_row()
        if here is not None and not here.id:
            return tuple(leaf.key for leaf in self._order if leaf.part == here.part)
        if self._composed is None:
            return ()
        keys, slides = set(self.wall.ids()), self._composed.slides.slides
        return tuple(
            leaf.key for leaf in self._order if any(slides[rank].key in keys for rank in leaf.ranks)
        )

    def _switch(self) -> None:
        """Hide the slides chosen, or a part; show them again where all of them are hidden."""
        keys = self._sections()
        shown = [key for key in keys if key not in hidden_slides(self.desk.event)]
        act = hide_slides if shown else show_slides
        self._do(lambda: act(self.desk.event, shown or keys))

    def _step(self, step: int) -> None:
        here = self.wall.current_row()
        keys = self._sections() if here is not None and here.id else ()
        order = [leaf.key for leaf in self._order]
        staying = [key for key in order if key not in keys]
        if not keys or not staying:
            return
        edge = order.index(keys[-1 if step > 0 else 0])
        passed = [key for key in order[:edge] if key in staying]  # those before
        place = len(passed) + step
        if 0 <= place <= len(staying):
            self._move(keys, staying[place - 1] if place else "")

    def _drop(self, move: Move) -> None:
        if self._composed is None:
            return
        slides = self._composed.slides.slides
        section = {slides[rank].key: leaf.key for leaf in self._order for rank in leaf.ranks}
        keys = tuple(dict.fromkeys(section[key] for key in move.ids if key in section))
        staying = [leaf.key for leaf in self._order if leaf.key not in keys]
        target = section.get(move.target, "")
        if target not in staying:
            return
        place = staying.index(target) + (1 if move.after else 0)
        self._move(keys, staying[place - 1] if place else "")

    def _move(self, keys: Sequence[str], after: str) -> None:
        self._order = moved(self._order, keys, after)
        self._do(lambda: move_slides(self.desk.event, keys, after))

    def _do(self, act: Callable[[], Act]) -> None:
        self.desk.document.flush()
        self.desk.document.act(act())
        self._show_rows()
        self.wall.scrollTo(self.wall.currentIndex())

    def _go_to_source(self) -> None:
        """Go to what the slide shows; on a part, do what its box does."""
        here = self.wall.current_row()
        if here is None or not here.id:
            self._switch()
            return
        known = [id_ for id_ in self._about(here.rank) if id_ in self.desk.event.records]
        self.desk.go(Place("", known[0]) if known else Place("overview"))

    def _about(self, rank: int) -> tuple[Id, ...]:
        return self._composed.slides.slides[rank].about if self._composed is not None else ()

    # --- seen large, and written ------------------------------------------------------------------

    def show_large(self) -> None:
        """Show the slide chosen on the whole screen."""
        here = self.wall.current_row()
        if self._composed is None or not self._composed.slides.slides:
            return
        rank = (
            here.rank if here is not None and here.id else self._first_of(here.part if here else "")
        )
        self.full_screen = FullScreen(self._composed, rank, self)
        self.full_screen.left.connect(self._left)

    def _first_of(self, part: str) -> int:
        return next((leaf.ranks[0] for leaf in self._order if leaf.part == part), 0)

    def _left(self, rank: int) -> None:
        self.full_screen = None
        if self._composed is not None and rank < len(self._composed.slides.slides):
            self.wall.choose((self._composed.slides.slides[rank].key,))
        self.window().activateWindow()
        self.take_keyboard()

    def produce(self) -> bool:
        """Write the deck as PowerPoint has it."""
        self._write(".pptx")
        return True

    def _write(self, ending: str) -> None:
        self.desk.document.flush()
        ask_and_write_deck(self.desk, self, self.footer.asked(), ending)
