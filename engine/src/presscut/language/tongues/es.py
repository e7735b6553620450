"""Spanish."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="es",
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=(
        "lunes lun",
        "martes",
        "miércoles miercoles mié",
        "jueves jue",
        "viernes vie",
        "sábado sabado sáb",
        "domingo dom",
    ),
    words=(
        "el la los las de del que y en un una por con no se su para es al lo como más o pero sus le ha "
        "me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta "
        "desde está porque han según tras sido hay donde quien ante unos contra durante cada e esto"
    ),
    letters="ñ¿¡",
    at="a las",
    published="publicado el|publicado|fecha de publicación|publicada el",
    updated="actualizado el|actualizado|actualizada|última actualización|modificado|modificado el",
    by="por|texto|autor|autora|autores|escrito por|publicado por|redactado por",
    joins="y|e",
)
