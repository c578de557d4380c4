"""For whom, for which goods and in what place somebody pays for sending goods back."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.model.claim import Claim, Condition, Conditions
from aftersales_eval.sources.web.text.conditions.named_in_passing import without
from aftersales_eval.sources.web.text.conditions.stated import conditions
from aftersales_eval.sources.web.text.conditions.words import SORTS
from aftersales_eval.sources.web.text.fees.apart import BY_POST, FAULTY, IN_SHOP, REST
from aftersales_eval.sources.web.text.fees.payer_words import (
    CHANGED_MIND,
    FETCHED,
    OVER,
    SET_APART,
    TRIAL,
    UNDER,
)
from aftersales_eval.sources.web.text.fees.sorts import FOR_A_SORT
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.guarded import guarded
from aftersales_eval.sources.web.text.sayings import Saying, limits

_EXCEPTING: Final = (
    "unless", "xcept", "exclu", "other than", "apart", "barring", "save ", "denn", "ausser",
    "außer", "ausgenommen", "sofern", "ausnahme", "abgesehen", "soweit", "solange", "sauf",
    "hormis", "moins", "hors", "salvo", "menos", "excepci", "a no ser", "siempre que",
)  # fmt: skip
EXCEPTION: Final = guarded(
    _EXCEPTING,
    r"\b(?:unless|except(?: (?:if|when|where|for))?|excluding|other than|apart from|barring"
    r"|save (?:where|for|if|that|when|in)|with the exception of)\b,?(?:(?! - )[^;,:])*",
    r"\b(?:es sei denn|außer|ausgenommen|sofern nicht|mit ausnahme)\b,?"
    r"(?:(?! - )[^;,:])*|\babgesehen von (?:\w+ )?\w+|\b(?:sofern|soweit"
    r"|solange) (?:[\w-]+ ){1,5}nicht\b(?:(?! - )[^;,:])*",
    r"\b(?:sauf|hormis|excepté|à moins que|à l'exception|hors (?=produit|article|cas|défaut"
    r"|erreur))\b(?:(?! - )[^;,:])*",
    r"\b(?:salvo|excepto|a menos que|a excepción|a no ser que|exceptuando|siempre que no)\b"
    r"(?:(?! - )[^;,:])*",
)


def claim(said: Saying, clause: str, value: float, place: int, own: str) -> Claim:
    """What a clause claims, as far as it, and what stands above it, limit that.

    `own` is the part of the clause that says who pays, `place` where in the sentence it is.
    """
    stated = _INSTEAD.sub("", EXCEPTION.sub("", clause))
    kept = without(stated)
    found = tuple(pair for pair in limits(said, kept) if not _only_sold(pair, kept, said.heading))
    if _USUAL.search(kept):
        found = tuple(pair for pair in found if pair[0] is not Condition.SEASON)
    if _SMALLER.search(kept):
        found = tuple(pair for pair in found if pair not in _LARGE)
    if CHANGED_MIND.search(kept) and not FAULTY.search(kept):
        found = tuple(pair for pair in found if pair != (Condition.GOODS, "faulty"))
    if _IN_REST.search(kept):
        found = tuple(pair for pair in found if pair[0] is not Condition.GOODS)
    elif _SMALLER.search(_same_sentence(said)):
        own_limits = conditions("return_window", kept, "", (), business=False)
        found = tuple(
            pair for pair in found if pair[0] is not Condition.GOODS or pair in own_limits
        )
    if _NO_MEMBER.search(f"{said.question} ; {stated}"):
        found = tuple(pair for pair in found if pair[0] is not Condition.MEMBERS)
    elif (_CARD.search(kept) or _CLUB.search(said.heading)) and not any(
        key is Condition.MEMBERS for key, _ in found
    ):
        found = tuple(sorted((*found, (Condition.MEMBERS, "members")), key=in_order))
    if (value and FETCHED.search(kept)) or TRIAL.search(f"{said.topic} ; {kept}"):
        found = tuple(
            pair for pair in found if pair[0] is not Condition.GOODS or pair[1] in SET_APART
        )
    if _ITSELF.search(kept):
        found = tuple(
            pair for pair in found if pair[0] is not Condition.GOODS or pair[1] not in SORTS
        )
    found = _placed(found, own, value)
    label = _label_before(said.passage_text[: said.start + place])
    faulty = _of_faults(said, stated, own) or (
        value
        and (_under_fault(said.heading) or _under_fault(label))
        and not (_IN_REST.search(kept) or CHANGED_MIND.search(kept))
    )
    goods = "faulty" if faulty else _threshold(EXCEPTION.sub("", own), value, said.passage_text)
    bulky = _BULKY.search(f"{said.heading} ; {label} ; {kept}")
    if (
        not goods
        and bulky
        and not any(each.search(kept) for each in (_SMALLER, _IN_REST))
        and all(key is not Condition.GOODS for key, _ in found)
    ):
        goods = "bulky"
    if not goods and all(key is not Condition.GOODS for key, _ in found):
        sort = FOR_A_SORT.search(own)
        goods = (sort["sort"] or sort["other"]) if sort and not _IN_REST.search(own) else ""
    if goods:
        rest = tuple(pair for pair in found if pair[0] is not Condition.GOODS)
        found = tuple(sorted((*rest, (Condition.GOODS, goods)), key=in_order))
    return said.claim("free_returns", value, conditions=found, place=place)


def _of_faults(said: Saying, stated: str, own: str) -> bool:
    """Whether a clause, or the question that it answers, is about faulty goods."""
    asked = "" if said.answer else said.question
    return FAULTY.search(own if _IN_REST.search(own) else f"{asked} ; {stated}") is not None


def _same_sentence(said: Saying) -> str:
    """What stands before a part of a sentence that semicolons part, empty where nothing does."""
    text = said.passage_text[: said.start].rstrip()
    return re.split(r"[.!?]", text)[-1] if text.endswith(";") else ""


def _only_sold(pair: tuple[Condition, str], clause: str, heading: str) -> bool:
    """Whether a limit is no more than what the heading says that the shop sells."""
    if pair[0] is not Condition.GOODS or pair[1] not in SORTS:
        return False
    if _BULKY.search(clause):
        return False
    return pair in conditions("return_window", heading, "", (), business=False) or (
        pair not in conditions("return_window", clause, "", (), business=False)
    )


def _label_before(text: str) -> str:
    """The last label, such as `Sperrgut:`, that begins a sentence of what stands before."""
    labels = [found["label"] for found in _LABEL.finditer(text)]
    return labels[-1] if labels else ""


_LABEL: Final = re.compile(r"(?:^|[.;!?|] )(?P<label>[^.:;!?|]{3,40}):")

_OWN_SLIP: Final = rule(
    r"\b(?:bestellt|gewählt|ordered|chosen|chose|picked|bought|choisi|acheté|pedid[oa]"
    r"|(?<!de )(?<!la )(?<!votre )(?<!une )commandé|pedí|pediste|elegid[oa]|compré|comprad[oa])\b"
)
"""What a shopper did who has the wrong thing."""


def _under_fault(heading: str) -> bool:
    return FAULTY.search(heading) is not None and _OWN_SLIP.search(heading) is None


_ITSELF: Final = rule(
    r"(?<!for )(?<!on )\b(?:the|your) (?:shoes|boots|trainers|glasses|frames|lenses|jeans|trousers"
    r"|books|headphones)\b|(?<!fur )(?<!fuer )(?<!bei )\b(?:die|deine|ihre) (?:schuhe|stiefel"
    r"|brillen?|bücher|kopfhörer|hosen?)\b|(?<!pour )(?<!sur )\b(?:les|vos|tes) (?:chaussures"
    r"|bottes|lunettes|livres|écouteurs)\b|(?<!para )(?<!en )\b(?:los|las|tus|sus) (?:zapatos"
    r"|zapatillas|botas|gafas|libros|auriculares)\b|\b(?:the|your|our|this|die|das|dein|deine|ihr"
    r"|ihre|le|la|votre|ton|ta|notre|ce|cette|el|tu|su|nuestr[oa]) (?:\w+ )?(?:mattress|(?:e-)?bike"
    r"|bicycle|sofa|couch|watch|laptop|phone|tablet|matratze|(?:fahr)?rad|uhr|matelas|vélo|canapé"
    r"|montre|ordinateur|colchón|bicicleta|sofá|reloj|portátil|móvil)\b"
)
"""One thing that a page is about, and no sort beside others."""

_PARCEL: Final = rule(r"\b(?:parcels?|labels?|colis|paket\w*|paquetes?)\b")
"""What is brought to a shop as well as sent by post."""


def _placed(found: Conditions, clause: str, value: float) -> Conditions:
    """What limits a claim, with the shop to which goods are brought, without it for parcels."""
    rest = tuple(pair for pair in found if pair[0] is not Condition.PLACE)
    if BY_POST.search(_PARCEL.sub(" ", clause) if IN_SHOP.search(clause) else clause):
        return rest
    shop = IN_SHOP.search(clause) if value else None
    if shop and _BESIDE.search(clause, 0, shop.start()):
        return rest
    if shop:
        return tuple(sorted((*rest, (Condition.PLACE, "in-store")), key=in_order))
    if not value and not IN_SHOP.search(clause):
        return rest
    return found


_BESIDE: Final = rule(r"\b(?:or|oder|ou|o|and|und|et|y) (?:(?:also|auch|aussi|también) )?$")
"""What a shop stands behind that takes what may be sent as well."""

_BULKY: Final = rule(
    r"\b(?:over|above|heavier than|longer than|more than|über|ab|schwerer als|länger als|(?:de"
    r" )?plus de|más de) \d+(?:[.,]\d+)?"
    r" ?(?:kg|kilos?|m|cm|lbs?|met(?:er|re)s?|metern?|mètres?|metros?)\b",
    r"\b(?:bulky|oversized?|heav(?:y|ier)|larger?|bigger|big) (?:\w+ )?(?:goods|ones|items?"
    r"|products?|orders?|articles?|pieces?|furniture|parcels?|appliances?|machines?|instruments?"
    r"|equipment)\b|\bwhite goods\b|\b(?:items?|goods) (?:(?:that are )?too (?:big|large|heavy)"
    r"|that cannot be (?:sent|posted|returned) by post)\b",
    r"\bsperrgut\w*|\bsperrige\w*|\bspeditions(?:ware|artikel|lieferung|versand|gut)\w*"
    r"|\bgroß(?:gerät|möbel|artikel|teil|elektro|stück)\w*|\b(?:große|schwere)[nr]? (?:artikel"
    r"|geräte\w*|möbel\w*|teile|pakete|ware|stücke)\b|\bpalettenware\b"
    r"|\bnicht (?:\w+ ){0,2}(?:paket(?:versand)?fähig\w*|(?:per|mit der) (?:\w+ )?(?:post|paket"
    r"\w*) (?:zurück)?(?:ver|ge)?s[ae]nd\w*)",
    r"\b(?:articles?|produits?|colis|objets?|meubles?|retours?|appareils?) (?:\w+ )?(?:volumineux"
    r"|encombrants?|lourds?|hors gabarit)\b|\b(?:gros|grands?) (?:électroménager|meubles?|articles?"
    r"|colis|appareils?|produits?|objets?)\b|\bpetit et gros électro\w*",
    r"\b(?:artículos?|productos?|paquetes?|muebles?|bultos?|electrodomésticos?|aparatos?) (?:\w+ )?"
    r"(?:voluminos[oa]s?|pesad[oa]s?|grandes?)\b|\bgran(?:des)? (?:electrodomésticos?|muebles"
    r"|volumen|tamaño|artículos|aparatos)\b",
)
_SMALLER: Final = rule(
    r"\bkleingeräte\w*|\bpaketware\b|\b(?:everything|anything|all) else\b|\b(?:alle"
    r"|alles) (?:andere|übrige)"
    r"|\btout le reste\b|\btodo lo demás\b|\b(?:petit électroménager|pequeñ\w+ electrodom\w+)\b",
    r"\b(?:small(?:er)?|kleine(?:re)?[nrs]?|petits?|petites|pequeñ[oa]s) (?:items?|goods|orders?"
    r"|pieces|parcels?|artikel\w*|pakete?\w*|teile\w*|articles?|colis|objets|artículos?|paquetes?"
    r"|piezas)\b|\bpaketfähig\w*|\bpaketversandfähig\w*|\bparcel-size\w*|\b(?:smaller|kleinere"
    r"|les petits|los pequeños) (?:ones|stücke)\b",
)
_LARGE: Final = ((Condition.GOODS, "bulky"), (Condition.GOODS, "furniture"))
_USUAL: Final = rule(
    r"\b(?:as (?:always|ever)|wie immer|comme toujours|como siempre|outside (?:the|of)|usual"
    r"|normally|rest of the year|übliche\w*|normalerweise|das restliche jahr|hors (?:période|fêtes)"
    r"|habituel\w*|le reste de l'année|fuera de|habitual\w*|el resto del año)\b"
)
"""What is said of the time that no season is."""

_IN_REST: Final = rule(
    r"\b(?:otherwise|in (?:all |any )?other cases?|sonst|ansonsten|andernfalls|im übrigen"
    r"|in (?:allen|jedem) (?:anderen|übrigen) (?:fällen|fall)|sinon|dans (?:tous )?les autres cas"
    r"|de lo contrario|for any other reason|aus (?:einem )?anderen (?:grund|gründen)|pour (?:tout"
    r"|une) autre (?:motif|raison)|(?:cualquier otro|por otro) motivo|motivo es otro|en (?:todos"
    r" )?los demás casos|en cualquier otro caso|en (?:los )?otros casos)\b"
)
"""What is said of all that is not in what was named, a heading included."""

_INSTEAD: Final = rule(
    r"\bnon[- ](?:faulty|defective|damaged)\b|\b(?:instead of|rather than|(?:an)?statt|au lieu"
    r" des?|en lugar de|en vez de)\b(?:(?! and | und | et | y )[^;,:])*"
)
"""What others have, beside whom it is said what these have."""

_NO_MEMBER: Final = rule(
    r"\b(?:without|ohne|sans|sin) (?:an? |eine? |la |una? |être |ser )?(?:plus|gold|premium"
    r"|member\w*|mitglied\w*|club\w*|abonnement|adhésion|adhérente?|membre|carte|tarjeta"
    r"|suscripción|soci[oa])",
    r"\b(?:otherwise|all others|the rest|sonst|ansonsten|alle (?:anderen|übrigen)|sinon|les autres"
    r"|de lo contrario|los demás|el resto|gäste|invités|invitados|non-?adhérents?|ohne \w*karte"
    r"|without (?:an? |the )?(?:\w+ )?card)\b|^ ?standard(?: \w+)? ?[:-]",
    r"\b(?:everyone(?! with)|everybody(?! with)|all customers|alle kund\w+|tout le monde"
    r"|tous (?:les|nos) clients|todos (?:los|nuestros) clientes|todo el mundo)\b",
    r"\b(?:you're|you are|are) not in\b|\b(?:without it|ohne (?:sie|ihn|es)|sans elle|sin ella)\b",
    r"\b(?:non-?members?|not (?:a )?members?|nicht-?mitglied\w*|kein mitglied|non-?membres?"
    r"|no (?:\w+ )?(?:soci[oa]s?|miembros?)|not (?:yet )?a member|pas (?:encore )?(?:membre"
    r"|adhérent\w*)|(?:kein|noch nicht) mitglied|guests?|everyone else|(?:other|autres|andere"
    r"|demás) \w+)\b",
)
_TIER: Final = (
    r"(?:plus|gold|silver|platin(?:um)?|premium|prime|elite|privilèges?|privilege|black|bronze"
    r"|silber|platine|argent|plata|platino|oro|vip)"
)
_CLUB: Final = rule(
    r"^(?!.*\b(?:wine|book|magazine|coffee|record|beer|tea|cheese|vinyl) club)(?:(?:the|our|my|der"
    r"|unser|le|notre|el|nuestro) )?(?:[\w&'-]+ ){0,2}(?:club|circle|plus|gold|prime|premium|vip"
    r"|insiders?|rewards)(?: (?:benefits|members|membership|vorteile|kund\w+))?$|^(?:l'"
    r"|votre )?adhésion$|^(?:(?:your|member|membership|ihre|deine|vos|tus|sus|vorteile|avantages?"
    r"|ventajas|benefits|perks) )(?:(?:of|im|des|du|del?|la|le|el|in|the|our|with) ){0,3}(?:[\w'-]+"
    r" )?(?:club|plus|gold|vip|circle|mitglied\w*|membres?|adhérents?|soci[oa]s?)\b"
)
"""Headings of what a club gives its members."""

_CARD: Final = rule(
    r"\b(?:card ?holders?|karteninhaber\w*|(?:titulaires|porteurs|détenteurs) de la carte"
    r"|titulares de la tarjeta|(?:con|avec) (?:la|tu|votre) (?:tarjeta|carte) (?:or|oro|gold|club"
    r"|fidélité)|subscribers?|insiders|abonnenten|abonnés|suscriptores)\b|\b(?:with|mit|avec"
    r"|con) (?:(?:an?|the|our|your|der|deiner|ihrer|unserer|la|une|votre|notre|ta|tu|su"
    r"|nuestra) )?(?!credit|debit|gift|bank|kredit)(?:[\w-]+ )?(?:card|(?!kredit)[\w-]*karte|carte"
    r"|tarjeta)\b(?! (?:de cr[ée]dit|bancaire|bleue|bancaria|de cadeau|de regalo))|\bwith (?:an?"
    r"|the|our|your) (?:[\w-]+ ){0,2}(?:account|subscription|pass|membership|plan)\b|\bmit (?:dem"
    r"|unserem|deinem|ihrem|einem) (?:[\w-]+ )?[\w-]*(?:abo|abonnement|pass)\b",
    rf"\b(?:avec|détenteurs d[eu]|titulaires d[eu]) ?(?:l'|le |un |notre |votre )?(?:abonnement"
    rf"|pass|forfait)\b|\bcon (?:la|el|tu|nuestr[oa]|una?) (?:suscripción|plan|abono|pase)\b"
    rf"|\b{_TIER}[- ]?(?:accounts?|customers?|shoppers?|subscri\w+|plans?|tier|level|konto|kontos"
    rf"|kund\w+|karte|abo|status|mitglied\w*)\b|\b(?:comptes?|clients?|clientes?|abonnement|carte"
    rf"|statut|offre|cuentas?|tarjeta|nivel|suscripción|plan|estatus) {_TIER}\b|\b(?:stamm|treue"
    rf"|club|vorteils)(?:kund\w+|karten?|konto|programm)\b|\bloyalty (?:customers?|tier|scheme"
    rf"|programme?)\b|\bclients? (?:fidèles?|privilégiés?)\b|\bclientes? (?:fieles|habituales"
    rf"|fidelizad\w+)\b",
)


def _threshold(clause: str, value: float, whole: str) -> str:
    """The orders that a clause speaks of, by what they come to; empty where of all."""
    if value and REST.match(clause) and (small := UNDER.search(whole)) and small["under"]:
        return f"orders over {small['under']}"
    over = OVER.search(clause) if value else None
    if over:
        return f"orders over {over['over'] or over['more']}"
    under = UNDER.search(clause) if not value else None
    if not under or not (under["under"] or OVER.search(whole)):
        return ""
    return f"orders under {under['under']}" if under["under"] else "smaller orders"


def in_order(pair: tuple[Condition, str]) -> int:
    """Where a condition stands among the others of a claim."""
    return list(Condition).index(pair[0])
