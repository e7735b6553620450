"""Portuguese."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="pt",
    months=(
        "janeiro jan",
        "fevereiro fev",
        "março marco mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    weekdays=(
        "segunda-feira segunda seg",
        "terça-feira terça ter",
        "quarta-feira quarta qua",
        "quinta-feira quinta qui",
        "sexta-feira sexta sex",
        "sábado sabado sáb",
        "domingo dom",
    ),
    words=(
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das "
        "tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era "
        "depois sem mesmo aos são ainda nas após segundo foram sobre disse ter"
    ),
    letters="ãõ",
    at="às as à a pelas",
    published="publicado em|publicado|publicada em|criado em",
    updated="atualizado em|atualizado|actualizado|última atualização|modificado em|atualizada em",
    by="por|texto|autor|autora|autores|escrito por|publicado por|texto de",
    joins="e",
)
