"""What of a sentence belongs to a time in which goods can be given back, and what is beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from aftersales_eval.sources.web.text.conditions.words import REST
from aftersales_eval.sources.web.text.durations.statements import ASKING, Statement, named_above
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.giving_back.other_time_words import ELSE
from aftersales_eval.sources.web.text.giving_back.window_words import TIME_FOR
from aftersales_eval.sources.web.text.giving_back.words import (
    RETURNING,
    YOURS,
)


def plainly_given(statement: Statement) -> bool:
    """`You have § to decide`, whatever the sentence before it was about."""
    above = statement.headings[0] if statement.headings else ""
    return bool(
        TIME_FOR.match(statement.rest[1:])
        and YOURS.search(statement.lead)
        and not ELSE.search(above)
    )


_NOT_DONE: Final = rule(
    r"\b(?:not (?:yet )?(?:been )?(?:used|worn|opened|fitted|assembled|washed|damaged"
    r"|installed))\b",
    r"\bnicht (?:gebraucht|benutzt|getragen|geöffnet|verbaut|montiert|gewaschen|beschädigt"
    r"|verwendet|eingebaut|angebrochen)e?[nrsm]?\b",
    r"\b(?:non|pas(?: encore)?) (?:utilis|port|ouvert|mont|lav|endommag|entam|install|déball)\w*\b",
    r"\bno (?:han sido |haya sido |estén? )?(?:usad|abiert|utilizad|montad|lavad|dañad|estrenad"
    r"|instalad)[oa]s?\b",
)
_JOINT: Final = rule(
    r"[:;] |, (?:but|so|aber|also|daher|sondern|mais|donc|pero|así que|however|please|bitte)\b"
)


def own_statement(statement: Statement) -> Statement:
    """A statement without what it says before a joint of another sentence: `No exchanges: …`."""
    lead = _NOT_DONE.sub(" ", statement.lead)
    for joint in reversed(list(_JOINT.finditer(lead))):
        if RETURNING.search(lead, joint.end()):
            lead = lead[joint.end() :]
            break
    if lead == statement.lead:
        return statement
    return replace(statement, part=f"{lead}§{statement.rest}", place=len(lead))


_OWN_SENTENCE: Final = rule(
    r" (?:and|und|et|y) (?:(?:must|have to|need to) (?!(?:\w+ )?(?:return|send|ship|bring|post"
    r"|give)\w*\b)|(?:pay|bear|cover|meet|tragen|trägst|zahlen|zahlst|müssen (?:nur )?die|payez"
    r"|supportez|réglez|pagas?|asumes?|corres?)\b)",
    r"\b(?:with )?(?:\w+ )?exceptions?\b|\bausnahme\w*|\bexcepci\w+|\b(?:except|sauf|hormis|hors"
    r"|salvo|excepto|außer)\b",
    r",? (?:et|mais) (?:l'|d')",
    r"(?:, | -| )(?:and|but|und|aber|denn|et|mais|y|pero) (?:the|a|an|un|une|ein|eine|una|your|we"
    r"|it|you|that|this|der|die|das|wir|ihr|sie|du|sonst|le|la|les|nous|vous|c'est|el|los|nosotros"
    r"|te|es)\b",
    r", (?:the|das|der|die|l'|le |la |les |el )?[ ]?\w+ (?:is|are|ist|sind|liegt|est|sont|viene"
    r"|está)\b",
)


def clause(statement: Statement) -> str:
    """The part without the sentence that is joined on behind what is said of the duration."""
    return f"{statement.lead}§{rest_of(statement)}"


_AND_WE: Final = rule(
    r"^,? (?:and|und|et|y) (?:(?:we|wir|nous|te|le|les|os)\b|[€$£]? ?\d)|^, (?:(?:then|dann|alors"
    r"|so|y entonces) )?(?:we(?:'ll| will)? (?:gladly |happily )?(?:refund|pay)|wir erstatten"
    r"|erstatten wir|nous (?:vous )?(?:l'|le |la |les )?rembours|(?:te|le) (?:lo |la )?(?:devolve"
    r"|reembols)\w+)",
    r"^, (?:and|und|et|y|but|aber|mais|pero|while) (?:the|your|der|die|das|le|la|les|votre|el|tu"
    r"|su|l') ?",
    r"^,? (?:even (?:if|when|though)|auch wenn|selbst wenn|même (?:si|quand|s'il)|aunque|incluso "
    r"(?:si|cuando))\b",
    r"^,? (?:but|aber|jedoch|allerdings|mais|pero) (?:an?|there|eine?|es|une?|il|una?|hay)\b",
    r"^,? (?:and|und|et|y|but|aber|mais|pero) (?:the |your |das |die |der |l'|la |le |les |el |tu "
    r")?(?:(?:return|retouren|prepaid) ?)?(?:label|postage|shipping|etikett|porto|versand"
    r"|rückporto|retourenlabel|étiquette|frais|port|etiqueta|porte|envío)\b",
)
"""What follows a time is a sentence of its own, of the shop or of the way back."""


_FROM: Final = (
    "(?:of|from|after|since|following|ab|nach|seit|à compter|à partir|après|suivant|qui suivent"
    "|dès|depuis|desde|tras|a partir|a contar|siguientes a|posteriores a)"
)
_SENT_OR_FETCHED: Final = rule(
    rf"^ (?:(?:calendar|naturales|calendaires) )?{_FROM}\b(?:[ '](?!(?:we|wir|nous)\b)\w+){{0,4}}?"
    r"[ '](?:dispatch|shipping|shipment|collection|pick-?up|versand\w*|absendung|abholung"
    r"|expédition|envoi|retrait|enlèvement|envío|recogida|expedición)\b"
)
"""From when a time runs, in words that are otherwise of what the shop does."""


_BUT_FOR: Final = rule(r"(?:with )?(?:except|sauf|hormis|hors|salvo|excepto|außer|ausnahme)")


def rest_of(statement: Statement) -> str:
    """What comes after a time and still is of it: up to a sentence that is joined on.

    A beginning such as `of dispatch` is left out, for it does not say what the time is for.
    """
    if _AND_WE.match(statement.rest):
        return ""
    end = _OWN_SENTENCE.search(statement.rest, 6)
    if end and _BUT_FOR.match(end[0]) and not RETURNING.search(statement.lead):
        end = None
    rest = statement.rest[: end.start()] if end else statement.rest
    return _SENT_OR_FETCHED.sub("", rest)


def own_part(statement: Statement) -> str:
    """The part without a sentence of the shop's own doings behind its time: `…, and we mend …`."""
    joined = _DOES_TOO.search(statement.rest)
    return f"{statement.lead}§{statement.rest[: joined.start()]}" if joined else statement.part


_ASIDES: Final = rule(
    r"\bsubscribers? (?:to|of) (?:our|the) (?:newsletter|mailing list)\b|\bnewsletter[- "
    r"](?:subscriber|abonnent)\w*\b|\babonnées? à (?:la|notre) (?:newsletter|lettre)\b"
    r"|\bsuscriptor\w+ (?:del?|a) (?:la |nuestr[oa] )?(?:newsletter|boletín)\b",
    r"^(?:trial|try-out|test) period ?:|\b(?:must|should|can|may|needs? to|ha(?:ve|s) to) be "
    r"completed\b|\b(?:do not|don't|not|nicht|ne|no)\b[^.;,§]{0,25}\b(?:keep|retain|behalten"
    r"|conserv\w+|garder)\b|\b(?:avec|con|mit) (?:le |votre |el |su |dem |ihrem )?(?:bon de retour"
    r"|retourenschein)\b",
    r"\b(?:leg|kleb|druck|befestig|nutz|verwend|bring)\w*[^.;,§]{0,40}(?:etikett|label|schein)\w*"
    r"|\b(?:mit|samt) (?:dem |einem |unserem )?(?:\w+ )?\w*(?:etikett|label|schein)\b|\b(?:with"
    r"|using) (?:the |our |your |a )?(?:[\w-]+ )?(?:return )?label\b|\bavec (?:l'|notre |une "
    r")étiquette\b|\bcon (?:la|nuestra|una) etiqueta\b",
    r"\b(?:zahlt|zahlen|bezahlt|kauft|pay|buy|paid|payez|achetez|paga|compra)\w* (?:in raten|by "
    r"instal?ments|à crédit|en plusieurs fois|a plazos|en cuotas)\b|\bin raten (?:be)?zahl\w*",
    r"\b(?:while |although |obwohl |auch wenn |bien que |même si |aunque )?(?:we|wir|nous"
    r"|nosotros) (?:do not|don't|cannot|can't|ne|no)\b[^,;§]{0,30}\brep(?:air"
    r"|ar)\w*[^,;§]{0,20}(?=,)",
    r"\b(?:imprim|coll|peg|pég|print|stick|attach|utilis|us[ae])\w* (?:on )?(?:the |your |l'"
    r"|votre |cette |la |tu )(?:\w+ )?(?:label|étiquette|etiqueta)\b",
    r"\b(?:(?<=anything )but|(?<=everything )but|except(?:ing)?|excluding|apart from|other than"
    r"|but not|außer|ausgenommen|mit ausnahme von|bis auf|sauf|hormis|hors|à l'exception des?"
    r"|excepto|salvo|menos|a excepción de)(?: (?!can\b|may\b|is\b|are\b|können\b|kann\b|peu|puede"
    r"|se\b)[\w'-]+){1,5}",
    r"(?:,| for| as| or| against| gegen| oder| als| contre| ou| en| con| o| por) (?:an? |einen "
    r"|un |una? |store )?(?:vouchers?|gift cards?|store credit|gutscheine?n?|einkaufsgutschein\w*"
    r"|bons? d'achat|cartes? cadeaux?|vales?|tarjeta regalo)\b",
    r"\b(?:log(?:ging)? ?in ?to|sign in to|via|through|from|using|über|depuis|desde|a través de) "
    r"(?:your|the|my|ihr\w*|dein\w*|votre|ton|tu|su|de tu|de su|das|dem)(?: (?:online|customer))? "
    r"?(?:account|kundenkonto|konto|compte|cuenta)\b",
    r"\b(?:keep|retain|conserva|conserve|conservando|guarda|conservez|gardez|bewahren sie"
    r"|bewahre) (?:your|the|all|el|la|tu|su|votre|le|den|die|deinen|ihren|der) (?:\w+ "
    r")?(?:receipts?|tickets?|invoice|packaging|box|labels?|tags?|facture|reçu|emballage|kassenbon"
    r"|beleg|rechnung|verpackung|factura|recibo|embalaje|etiquetas?|proof of \w+)\b",
    r"\b(?:fully )?insured\b|\bversichert(?:es|en|er)?\b|\bassurée?\b|\basegurad[oa]\b",
    r"\b(?:with|using|mit|avec|con) (?:the |your |a |dem |le |el )?(?:\w+ )?(?:completed|signed"
    r"|filled[- ]in|ausgefüllten?|rempli|rellenado|cumplimentado)\b",
    r"\b(?:return|returns|refund|exchange) (?:policy|right|window|period|guarantee) (?:is"
    r"|are)[^.;,]{0,25}\bvalid\b|(?:rückgabe|umtausch|widerrufs|rücksende)(?:recht|frist"
    r"|garantie)\w* (?:ist|bleibt)[^.;,]{0,25}\bgültig\b",
    r"\b(?:droit|délai|politique) de (?:retour|rétractation) (?:est|reste)[^.;,]{0,25}\bval(?:able"
    r"|ide)s?\b|\b(?:plazo|derecho|política) de (?:devoluci(?:ón|ones)|desistimiento) (?:es|está"
    r"|son)[^.;,]{0,25}\bválid[oa]s?\b",
)


def topics(text: str) -> str:
    """A text without what it says by the way: exceptions, vouchers for goods, forms, receipts."""
    return _ASIDES.sub(" ", text)


def other_above(statement: Statement) -> bool:
    """Whether the heading, or a short sentence right before, is about other things than returns."""
    above = statement.headings[0] if statement.headings else ""
    if ELSE.search(above):
        return True
    return named_above(statement, ELSE) and bool(ELSE.search(topics(statement.before)))


_DOES_TOO: Final = rule(
    r",? (?:and|but|und|aber|et|mais|y|pero) (?:we|our|wir|unsere?|in unserer|nous|notre|nos"
    r"|nuestr[oa]s?|los? (?=\w+mos\b)|las? (?=\w+mos\b)|(?=(?:reparamos|arreglamos|revisamos"
    r"|tenemos|contamos)\b))(?=[ \w])"
)

_MONEY_KEPT: Final = rule(
    r"\b(?:no|not|never|(?:do|does|can)n't|cannot)\b[^.;]{0,50}\b(?:refund|money|cash)[^.;]*",
    r"\b(?:nicht|keine?[nr]?)\b[^.;]{0,50}(?:geld|erstatt|auszahl)[^.;]*|(?:geld|erstatt"
    r"|auszahl)[^.;]{0,50}\b(?:nicht|keine?[nr]?|ausgeschlossen)\b[^.;]*",
    r"\b(?:pas|aucun|jamais|sans)\b[^.;]{0,50}\b(?:rembours|argent)[^.;]*"
    r"|\brembours[^.;]{0,40}\b(?:pas|aucun|exclu|impossible)\b[^.;]*",
    r"\b(?:no|ni|nunca|sin)\b[^.;]{0,50}\b(?:reembols|dinero|importe)[^.;]*",
)


def without_refusal(text: str) -> str:
    """A text without what it says of money that is not given back."""
    return _MONEY_KEPT.sub(" ", text)


def asked_of_others(statement: Statement) -> bool:
    """Whether a short question before it asks of everybody else: `Not a member?`."""
    before = statement.before
    return len(before) < 60 and bool(ASKING.search(before) and REST.search(before))
