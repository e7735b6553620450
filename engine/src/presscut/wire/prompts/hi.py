"""Hindi."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(labels="लॉग इन|लॉगिन|साइन इन|साइन अप|रजिस्टर करें"),
    subscribe=Said(labels="सब्सक्राइब करें|सदस्यता लें", openings="पढ़ना जारी रखने के लिए"),
    cookie=Said(labels="स्वीकार करें|सभी स्वीकार करें"),
    share=Said(labels="शेयर करें|शेयर|फॉलो करें|लिंक कॉपी करें"),
    related=Said(
        labels="यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|ताज़ा ख़बरें|ताजा खबरें|सबसे ज़्यादा पढ़ी गईं",
        leads="यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें",
    ),
    advertisement=Said(labels="विज्ञापन"),
    newsletter=Said(openings="ताज़ा ख़बरों के लिए|ताजा खबरों के लिए|हमारे व्हाट्सऐप चैनल"),
    comment=Said(labels="टिप्पणी|टिप्पणियाँ|कमेंट करें|टिप्पणी करें"),
    tags=Said(labels="टैग|टैग्स"),
)
"""What Hindi portals put around a text."""
