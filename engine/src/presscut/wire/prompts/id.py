"""Indonesian, with what Malay portals share of it."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels="masuk|daftar|masuk akun|masuk/daftar|keluar|buat akun|lupa kata sandi|kata sandi|profil saya",
        openings="silakan masuk|masuk untuk|sudah punya akun|belum punya akun|daftar sekarang untuk",
    ),
    subscribe=Said(
        labels="berlangganan|langganan|berlangganan sekarang|khusus pelanggan",
        openings="artikel ini khusus|berlangganan untuk|lanjutkan membaca dengan|sudah berlangganan",
    ),
    cookie=Said(
        labels="terima semua|tolak semua|setuju",
        openings="situs ini menggunakan cookie|kami menggunakan cookie",
    ),
    share=Said(
        labels="bagikan|bagikan artikel|salin tautan|bagikan ini|ikuti kami",
        openings="bagikan ke|ikuti kami di",
    ),
    related=Said(
        labels="baca juga|baca selengkapnya|selengkapnya|berita terkait|artikel terkait|terpopuler|terkini|"
        "berita lainnya|lihat semua|rekomendasi untuk anda|berita terpopuler|simak juga",
        leads="baca juga|baca selengkapnya|simak juga|lihat juga|tonton juga",
    ),
    advertisement=Said(
        labels="iklan|advertisement|gulir untuk melanjutkan", openings="scroll to continue|gulir untuk"
    ),
    newsletter=Said(openings="dapatkan update berita|dapatkan berita|unduh aplikasi|ikuti berita terbaru"),
    comment=Said(labels="komentar|tulis komentar|# komentar|lihat komentar", openings="tulis komentar"),
    tool=Said(labels="cetak|simpan|ukuran huruf|kirim email"),
    copyright=Said(openings="hak cipta|copyright ©"),
    tags=Said(labels="tag|tag terkait|topik|topik terkait"),
)
"""What Indonesian portals put around a text."""
