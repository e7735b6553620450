"""Turkish."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="tr",
    months=(
        "ocak oca",
        "şubat şub",
        "mart mar",
        "nisan nis",
        "mayıs may",
        "haziran haz",
        "temmuz tem",
        "ağustos ağu",
        "eylül eyl",
        "ekim eki",
        "kasım kas",
        "aralık ara",
    ),
    weekdays=(
        "pazartesi pzt",
        "salı sal",
        "çarşamba çar",
        "perşembe per",
        "cuma cum",
        "cumartesi cmt",
        "pazar paz",
    ),
    words=(
        "ve bir bu da de için ile olarak çok daha gibi olan ne var kadar en sonra ise ancak o ya her "
        "göre değil olduğu olduğunu dedi tarafından iki mi ama yeni büyük diye edildi oldu yüzde önce "
        "etti ilk"
    ),
    letters="ğış",
    zone="Europe/Istanbul",
    at="saat",
    published="yayınlanma|yayın tarihi|giriş",
    updated="güncelleme|güncellenme|son güncelleme",
    by="yazan|yazar|haber",
    joins="ve",
)
