"""Vietnamese."""

from __future__ import annotations

from presscut.language.tongue import Tongue

TONGUE = Tongue(
    code="vi",
    words=(
        "và của là có trong cho được với không người các một những đã này từ khi đến ở về để như năm ông "
        "tại sẽ vào ra nhiều cũng theo trên sau nhưng còn thì lại đang phải do"
    ),
    letters="ạảấầậắặẽếềểệịỉọỏốồổộớờởợụủứừửựỳỵỷỹđơư",
    zone="Asia/Ho_Chi_Minh",
    at="lúc",
    by="tác giả|bởi",
    joins="và",
)
