"""Small PDFs, made line by line: what the tests of their reader read."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 595, 842
REGULAR, BOLD = "F1", "F2"


@dataclass(frozen=True)
class Line:
    """One line: its words, where it begins (points from the lower left), its font."""

    text: str
    left: float
    base: float
    size: float = 10
    font: str = REGULAR


@dataclass(frozen=True)
class Pdf:
    """Writes pages of lines as a PDF, with what the file says of itself."""

    pages: Sequence[Sequence[Line]]
    told: Sequence[tuple[str, str]] = ()

    def data(self) -> bytes:
        """Return the file."""
        fonts = "/Font << /F1 1 0 R /F2 2 0 R >>"
        objects = [_font("Helvetica"), _font("Helvetica-Bold"), b""]
        kids = []
        for page in self.pages:
            content = zlib.compress(b"".join(map(_shown, page)))
            objects.append(
                b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content)
            )
            kids.append(len(objects) + 1)
            objects.append(
                f"<< /Type /Page /Parent 3 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources << {fonts} >> "
                f"/Contents {len(objects)} 0 R >>".encode()
            )
        named = " ".join(f"{number} 0 R" for number in kids)
        objects[2] = f"<< /Type /Pages /Kids [{named}] /Count {len(kids)} >>".encode()
        objects.append(b"<< /Type /Catalog /Pages 3 0 R >>")
        objects.append(
            b"<< "
            + b" ".join(b"/%s %s" % (name.encode(), _string(value)) for name, value in self.told)
            + b" >>"
        )
        return _file(objects)


def _font(name: str) -> bytes:
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()


def _string(text: str) -> bytes:
    return b"(%s)" % text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _shown(line: Line) -> bytes:
    return (
        f"BT /{line.font} {line.size} Tf {line.left} {line.base} Td ".encode()
        + _string(line.text)
        + b" Tj ET\n"
    )


def _file(objects: Sequence[bytes]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, value in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
        + b"trailer << /Size %d /Root %d 0 R /Info %d 0 R >>\n" % (count, count - 2, count - 1)
        + b"startxref\n%d\n%%%%EOF\n" % len(data)
    )


def set_(text: str, *, left: float, top: float, wide: int, size: float = 10, pitch: float = 12) -> list[Line]:
    """Set a text in lines of at most `wide` letters; a `-` where a word was broken stays as it is."""
    lines: list[str] = []
    for word in text.split():
        if lines and not lines[-1].endswith("-") and len(lines[-1]) + len(word) < wide:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [Line(line, left, top - at * pitch, size) for at, line in enumerate(lines)]
