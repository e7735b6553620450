"""Pages that sell one thing."""

from __future__ import annotations

import re

from presscut.kinds.finding import Given
from presscut.kinds.signs import ARTICLES, Signs

_TYPES = frozenset({"Product", "ProductGroup", "IndividualProduct", "ProductModel"})
_REVIEWED = frozenset({"Review", "ReviewNewsArticle", "Recipe", "LiveBlogPosting"})
_OG = frozenset({"product", "product.item", "og:product", "product:item"})
_PATH = re.compile(r"/(?:products?|produkte?|produits?|producto|prodotto|item|ip|dp|gp/product|p)/[^/?]{3,}")
_PRICE = re.compile(
    r"(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF|PLN)\b)\s?\d|\d[\d.,]*\s?(?:€|zł|kr\b|₽|Kč|Ft\b|lei\b|₺)"
)
_CART = re.compile(
    r"add to (?:cart|bag|basket|trolley)|buy now|ajouter au panier|in den (?:warenkorb|einkaufswagen)|"
    r"añadir (?:al carrito|a la cesta)|"
    r"aggiungi al carrello|adicionar ao carrinho|(?:in|toevoegen aan) (?:de )?winkel(?:wagen|mand)|"
    r"lägg i (?:varukorg|kundvagn)|"
    r"do koszyka|в корзину|у кошик|sepete ekle|カートに入れる|加入(?:购物车|購物車)|장바구니",
    re.IGNORECASE,
)


def is_product(signs: Signs, given: Given) -> bool:
    """Tell whether the page offers one product, by what it calls itself, or by its address, a price and a cart."""
    del given
    if signs.is_article or not _REVIEWED.isdisjoint(signs.types - {"Review"}):
        return False
    if signs.og_type in _OG:
        return True
    if not _TYPES.isdisjoint(signs.types):
        return signs.og_type != "article" or bool(_PATH.search(signs.path))
    if not _PATH.search(signs.path) or not ARTICLES.isdisjoint(signs.items):
        return False
    buttons = " ".join(button.text for button in signs.page.tree.find_all("button")[:60])
    return bool(_PRICE.search(signs.shown)) and bool(_CART.search(signs.shown) or _CART.search(buttons))
