"""A canvas that knows what it draws: each mark belongs to the structure, or is an artifact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from exports.fonts import Font
from exports.pdf import objects, structure
from exports.pdf.bidi import has_backwards, stretches
from exports.pdf.colours import Ink, components
from exports.pdf.embedding import EmbeddedFont
from exports.pdf.images import write_image
from exports.pdf.links import Link, Place, annotation
from exports.pdf.metadata import Description, information, metadata, output_intent
from exports.pdf.objects import File, Reference
from exports.pdf.outline import Bookmark, write_outline
from exports.pdf.paths import joined, rectangle
from exports.pdf.setting import Line, Span
from exports.pdf.showing import Compositor
from exports.pdf.structure import Annotation, Content, Element


@dataclass
class _Page:
    """A page; once it is drawn, its operators are kept deflated."""

    operators: list[str] = field(default_factory=list)
    marked: list[Element] = field(default_factory=list)
    content: objects.Stream | None = None

    def close(self) -> objects.Stream:
        """Deflate the operators and give them."""
        if self.content is None:
            self.content = objects.stream("\n".join(self.operators).encode("ascii"))
            self.operators.clear()
        return self.content


class Canvas:
    """Pages being drawn, with their structure; lengths in points from the lower left corner.

    ``size`` is the width and the height of every page, ``inks`` are colours as six hexadecimal
    digits; ``picture`` gives the bytes of a picture by its content hash.
    """

    def __init__(
        self,
        described: Description,
        size: tuple[float, float],
        inks: Mapping[Ink, str],
        picture: Callable[[str], bytes],
    ) -> None:
        self.root = Element("Document")
        self._described = described
        self._size = size
        self._inks = {ink: components(digits) for ink, digits in inks.items()}
        self._picture = picture
        seed = f"{described.title}\n{described.created.isoformat()}"
        self._file = File(seed.encode("utf-8", "surrogatepass"))
        self._pages: list[_Page] = []
        self._fonts: dict[str, tuple[str, Compositor]] = {}  # by the names of the fonts
        self._images: dict[str, Reference] = {}
        self._links: list[Link] = []

    def begin_page(self) -> None:
        """Begin a page; the one before is drawn."""
        if self._pages:
            self._pages[-1].close()
        self._pages.append(_Page())

    @property
    def page(self) -> int:
        """The number of the page being drawn, from 0."""
        return len(self._pages) - 1

    def _write(self, operator: str) -> None:
        self._pages[-1].operators.append(operator)

    # --- structure --------------------------------------------------------------------------------

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Draw what belongs to an element."""
        page = self._pages[-1]
        number = len(page.marked)
        page.marked.append(element)
        element.kids.append(Content(self.page, number))
        self._write(f"/{element.tag} <</MCID {number}>> BDC")
        yield
        self._write("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Draw what is no part of the text: "Layout" or "Pagination" (ISO 32000-1, 14.8.2.2)."""
        self._write(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._write("EMC")

    def link(
        self, area: tuple[float, float, float, float], to: Place, words: str, element: Element
    ) -> None:
        """Lead from a rectangle of this page to a place; ``words`` say where."""
        self._links.append(Link(self.page, area, to, words, element))

    # --- drawing ----------------------------------------------------------------------------------

    def rectangle(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """Fill a rectangle."""
        self.fill(rectangle(x, y, width, height), ink)

    def fill(self, path: str, ink: Ink) -> None:
        """Fill a path of `exports.pdf.paths`."""
        self._write(f"{self._inks[ink]} rg {path} f")

    def outline(self, path: str, width: float, ink: Ink) -> None:
        """Draw a line along a path, its ends and corners round."""
        pen = f"{self._inks[ink]} RG {objects.number(width)} w 1 J 1 j"
        self._write(f"q {pen} {path} S Q")

    def image(
        self,
        content: str,
        frame: tuple[float, float, float, float],
        size: tuple[float, float],
        offset: tuple[float, float],
        *,
        within: str = "",
    ) -> None:
        """Draw a picture in a frame (left, bottom, width, height), which crops it.

        ``size`` is the size the whole picture would have, ``offset`` where its lower left corner
        stands from that of the frame. ``within`` is the path that crops it instead of the frame.
        """
        if content not in self._images:
            self._images[content] = write_image(self._file, self._picture(content))
        name = f"/I{list(self._images).index(content)}"
        x, y, width, height = frame
        self._write(
            f"q {within or rectangle(x, y, width, height)} W n {objects.number(size[0])} 0 0 "
            f"{objects.number(size[1])} {joined(x + offset[0], y + offset[1])} cm {name} Do Q"
        )

    def text(self, line: Line, x: float, y: float, *, upright: bool = False) -> float:
        """Draw a line from ``x`` on the baseline ``y`` and give its width.

        ``upright`` lines run from the foot of the page to its head.
        """
        advance = 0.0
        for span, backwards in _in_order(line):
            at = (x, y + advance) if upright else (x + advance, y)
            advance += self._span(span, at, backwards=backwards, upright=upright)
        return advance

    def _span(
        self, span: Span, at: tuple[float, float], *, backwards: bool, upright: bool
    ) -> float:
        name, compositor = self._font(span.font)
        shown = compositor.shown(span.text, span.size, backwards=backwards)
        if not shown.operators:
            return 0.0
        said = span.actual if span.actual is not None or shown.says_all else span.text
        matrix = f"{'0 1 -1 0' if upright else '1 0 0 1'} {joined(*at)}"
        drawn = (
            f"BT {self._inks[span.colour]} rg /{name} {objects.number(span.size)} Tf "
            f"{matrix} Tm {shown.operators} ET"
        )
        if said is None and not span.language:
            self._write(drawn)
            return shown.width
        properties = [f"/ActualText {objects.hexadecimal(said)}"] if said is not None else []
        if span.language:
            properties.append(f"/Lang {objects.hexadecimal(span.language)}")
        self._write(f"/Span <<{' '.join(properties)}>> BDC\n{drawn}\nEMC")
        return shown.width

    def _font(self, used: Font) -> tuple[str, Compositor]:
        """The name of a font in this file, and what shows text in it."""
        known = self._fonts.get(used.name)
        if known is None:
            known = self._fonts[used.name] = (
                f"F{len(self._fonts)}",
                Compositor(EmbeddedFont(used)),
            )
        return known

    # --- the file ---------------------------------------------------------------------------------

    def finished(self, bookmarks: Sequence[Bookmark]) -> bytes:
        """The bytes of the file."""
        file = self._file
        tree = objects.dictionary({"Type": objects.name("Pages"), "Count": len(self._pages)})
        tree_reference = file.reference(tree)
        pages = [objects.dictionary({"Type": objects.name("Page")}) for _ in self._pages]
        references = [file.reference(page) for page in pages]
        tree["Kids"] = objects.array(references)
        annotations: list[list[Reference]] = [[] for _ in pages]
        for number, link in enumerate(self._links, start=len(pages)):
            reference = file.reference(annotation(link, number, references))
            annotations[link.page].append(reference)
            link.element.kids.append(Annotation(link.page, reference))
        resources = file.reference(self._resources())
        for number, (page, drawn) in enumerate(zip(pages, self._pages, strict=True)):
            page["Parent"] = tree_reference
            page["MediaBox"] = objects.numbers((0, 0, *self._size))
            page["Resources"] = resources
            page["Contents"] = file.reference(drawn.close())
            page["StructParents"] = number
            page["Tabs"] = objects.name("S")
            if annotations[number]:
                page["Annots"] = objects.array(annotations[number])
        catalog = self._catalog(tree_reference, references, bookmarks)
        return file.written(catalog, objects.dictionary(information(self._described)))

    def _catalog(
        self, pages: Reference, references: Sequence[Reference], bookmarks: Sequence[Bookmark]
    ) -> objects.Dictionary:
        file = self._file
        marked = [page.marked for page in self._pages]
        linked = [link.element for link in self._links]
        packet = objects.plain_stream(
            metadata(self._described),
            {"Type": objects.name("Metadata"), "Subtype": objects.name("XML")},
        )
        catalog = objects.dictionary(
            {
                "Type": objects.name("Catalog"),
                "Pages": pages,
                "Lang": objects.string(self._described.language),
                "MarkInfo": "<</Marked true>>",
                "ViewerPreferences": "<</DisplayDocTitle true>>",
                "StructTreeRoot": structure.write_tree(file, self.root, references, marked, linked),
                "Metadata": file.reference(packet),
                "OutputIntents": objects.array([output_intent(file)]),
            }
        )
        if bookmarks:
            catalog["Outlines"] = write_outline(file, bookmarks, references)
            catalog["PageMode"] = objects.name("UseOutlines")
        return catalog

    def _resources(self) -> objects.Dictionary:
        fonts = {
            name: compositor.embedded.write(self._file) for name, compositor in self._fonts.values()
        }
        images = {f"I{at}": image for at, image in enumerate(self._images.values())}
        return objects.dictionary(
            {"Font": objects.dictionary(fonts), "XObject": objects.dictionary(images)}
        )


def _in_order(line: Line) -> Iterator[tuple[Span, bool]]:
    """The spans of a line as the eye meets them, and whether each is read from right to left."""
    if not line.backwards and not any(has_backwards(span.text) for span in line.spans):
        for span in line.spans:
            yield span, False
        return
    whole = "".join(span.text for span in line.spans)
    for stretch in stretches(whole, base=int(line.backwards)):
        parts = list(_within(line.spans, stretch.start, stretch.end))
        for span in reversed(parts) if stretch.backwards else parts:
            yield span, stretch.backwards


def _within(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """The parts of spans that stand between two indexes of the line."""
    begin = 0
    for span in spans:
        first, last = max(start - begin, 0), min(end - begin, len(span.text))
        if first == 0 and last == len(span.text):
            yield span
        elif first < last:
            yield Span(
                span.text[first:last],
                span.font,
                span.size,
                span.colour,
                span.language,
                span.actual,
            )
        begin += len(span.text)
