"""Indonesian."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="id",
    months=(
        "januari jan",
        "februari feb",
        "maret mar",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "agustus agu agt",
        "september sep sept",
        "oktober okt",
        "november nov",
        "desember des",
    ),
    weekdays=(
        "senin",
        "selasa",
        "rabu",
        "kamis",
        "jumat jum'at",
        "sabtu",
        "minggu",
    ),
    words=(
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa "
        "ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai "
        "namun kami para dapat kepada bahwa hari harus"
    ),
    zone="Asia/Jakarta",
    at="pukul jam",
    published="diterbitkan|dipublikasikan",
    updated="diperbarui|terakhir diperbarui",
    by="oleh|penulis|ditulis oleh",
    joins="dan",
)
