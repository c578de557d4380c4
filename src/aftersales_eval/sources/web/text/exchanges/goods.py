"""For which goods an exchange is denied: those that a denial names, unless it means all of them.

For folded text. Goods stand before the verb (`earrings cannot be exchanged`), behind the word for
an exchange (`no exchanges on opened knives`), or before a colon (`engraved pieces: no exchange`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from aftersales_eval.sources.web.text.folding import rule, words

_REASON: Final = rule(
    r"\b(?:for|due to|because of|owing to|out of|as a matter of|on) [^,;:.]{0,40}?\b(?:reasons?"
    r"|hygiene|grounds|considerations)\b(?: of \w+)?,?",
    r"\b(?:aus|wegen|infolge)(?: [\w-]+){0,3} [\w-]*(?:gründen|hygiene|hygieneschutz\w*)\b,?"
    r"|\bhygienebedingt\b",
    r"\b(?:pour|par)(?: d(?:es|e))?(?: [\w-]+){0,2} (?:raisons?|mesures?|souci|motifs?)"
    r"(?: (?:d'|de |évidentes? |d'évidente )*[\w-]+)?,?",
    r"\bpor (?:(?:cuestion(?:es)?|razon(?:es)?|motivos?|normas?|temas?) (?:de )?\w+|higiene|salud"
    r"|seguridad|logística),?",
)
"""Why goods are not exchanged, which names none."""

_HYGIENE: Final = rule(r"\bhygien\w*|\bhigien\w*|\bhygiène|\bhygiéniques?|\bsanitari\w*")

_CAUSE: Final = rule(
    r"^(?:because|as|since|due|given|owing|da|weil|aufgrund|angesichts|comme|puisque|étant|vu"
    r"|um|to|pour|afin|para(?! l[oa]s )|compte|s'agissant|en raison|à cause|faute|como|dado|debido"
    r"|puesto|ya"
    r"|al) (?:[^,]{0,90}, )?"
)
_START: Final = rule(
    r"\. | [,|] | (?:and|et|und|y) (?:so|therefore|donc|deshalb|daher|por eso|por ello)\b"
    r"|, ?(?:and|et|und|y|e|so|therefore|donc|deshalb|daher|por eso|por lo que)\b| - |: ?"
    r"|^(?:\(?\d+\)? )?(?:(?:no|nein|non|sorry|leider|désolée?s?|lo (?:siento|sentimos)"
    r"|unfortunately|malheureusement|lamentablemente),? )+"
    r"|\b(?:note|aware|regret|beachten\w*,?|noter|cuenta) (?:that|dass|que|qu')\b"
)
"""Where another part of a clause begins, that may be the one with the denial."""

_CELL: Final = re.compile(r" [,|] ")
_TIME: Final = rule(r"\d+ (?:\w*tagen?|days?|jours?|días|stunden|hours?|weeks?|wochen|semaines)\b")
_BY_US: Final = rule(
    r"^(?:we|wir|nous|je|ich|i|on)\b|(?<!que )(?<!die )(?<!das )(?<!den )\b(?:wir|nous|je|ich)\b"
    r"|(?:,|\band|\bso|-) (?:we|i)\b|\b\w{3,}(?:amos|emos|imos)\b"
)
_DEED: Final = (
    r"(?:we're|we've|we'll|cannot|can't|can|may|are|is|aren't|isn't|won't|will|do|don't|does"
    r"|doesn't|must|shall"
    r"|ist|sind|wird|werden|kann|können|bleibt|bleiben|tauschen|tauscht|nehmen|nimmt|darf|dürfen"
    r"|gilt|gelten|gibt|findet|finden|erfolgt|bieten|machen|führen|haben|hat|lassen|lässt"
    r"|unterliegen|kommt|kommen"
    r"|ne|n'\w+|sont|est|seront|restent|demeurent|font"
    r"|no|queda|quedan|están?|son|carecen|tampoco)"
)
_DOES: Final = rule(r"\b(?:you|we|i|sie|du|wir|ich|vous|nous|usted)\b")
_BEFORE: Final = rule(rf"(?P<goods>[^;:(]{{1,90}}?),? {_DEED}\b")
_ROW: Final = rule(
    r"(?P<goods>[^:|;]{3,70}?) ?[:|] ?(?:[^:|;]{0,40}\b)?(?:no|not|never|none|keine?n?|nicht|pas"
    r"|aucune?|ni|non|sin|ningún|ausgeschlossen|exclu\w*)\b"
)
_CASE: Final = rule(
    r"^(?:once|after|if|when|wurde|wurden|sobald|nach|ist|sind|wenn|une fois|dès|après|lorsque|si"
    r"|una vez|cuando|tras|después)\b[^,;]{0,70}\b(?P<goods>opened|unsealed|broken|removed|worn"
    r"|used|washed|inked|assembled|cut|installed|activated|geöffnet\w*|entfernt|getragen"
    r"|benutzt|gebraucht|gewaschen|aufgebaut|entsiegelt|angebrochen|zugeschnitten|öffnen|öffnung"
    r"|ouverte?s?|portée?s?|utilisée?s?|lavée?s?|descellée?s?|montée?s?|retirée?s?|déballée?s?"
    r"|coupée?s?|abiert[oa]s?|usad[oa]s?|lavad[oa]s?|desprecintad[oa]s?|montad[oa]s?|puest[oa]s?"
    r"|cortad[oa]s?|estrenad[oa]s?|utilizad[oa]s?|retirad[oa]s?)\b"
)
"""What has been done to goods that are not exchanged for it."""

_NOUN: Final = (
    r"(?:exchang(?:e|es|ed|ing)|swap(?:s|ping)?|umtausch\w*|(?:um)?tauschen|umzutauschen|échanges?"
    r"|échang(?:er|eons|ez|e)|cambi(?:os?|ar|amos|an)|canje(?:s|ar|amos)?)"
)
_EXCHANGE: Final = rule(rf"\b{_NOUN}\b|\b(?:um|ein)?getauscht\b|\béchang|\bcambi")
_BEHIND: Final = rule(
    rf"\b{_NOUN}\b(?: (?:or|nor|and|oder|noch|und|ou|ni|et|o|y) (?:returns?|refunds?|returned"
    r"|rückgabe|retours?|reprises?|remboursements?|devoluci\w+|reembols\w+))?"
    r"(?: (?:ausgeschlossen|ausgenommen|exclu\w*|pas|plus))?"
    r"(?: (?:sind|ist|sont|est|son|es|quedan|bleiben))?"
    r"(?: (?:(?:on|for|bei|für|sur|pour|en|para) )?(?P<goods>[^;:,.(!?]{3,60}))"
)
_ON: Final = rule(
    r"\b(?:apply to|applique (?:pas |plus )?aux|gilt nicht für|aplica a)(?: l[oa]s)? "
    r"(?P<products>[^;:,.(!?]{3,40}?)(?= (?:qui|que|which|that|die)\b|[;:,.(!?]|$)",
    r"\b(?:possible|available|allowed|accepted|offered|permitted|made|möglich|angeboten|gewährt"
    r"|vorgesehen|ausgeschlossen|possibles?|acceptée?s?|proposée?s?|autorisée?s?|admise?s?"
    r"|posibles?|disponibles?|admitidos?|permitidos?) (?:on|for|of|bei|für|von|sur|pour|en|para) "
    r"(?P<goods>[^;:,.(!?]{3,60})",
)
_KEIN: Final = rule(
    r"\btausch(?:en|t) (?:wir )?(?P<goods>[^;:,.]{3,60}?) (?:nicht|nie)\b",
    r"\btausch(?:en|t) (?:wir )?keine?n? (?P<waren>[^;:,.]{3,60}?) um\b",
)
_NEXT: Final = rule(
    r"\b\w+n wir\b",
    rf"\b{_DEED}\b",
    r"\b(?:because|as|since|so|if|when|where|whether|but|unless|due|please|for (?!(?:our|the|these"
    r"|those) )|with|without|by|via|at|not|bitte|weil|da|denn|wegen|aus|gegen|ohne|nicht|s'il|car"
    r"|puisque|pour|par|parce|contre|sans|n'\w+|ne|merci|porque|ya que|por|si|sin|"
    r"salvo|no|but|aber|mais|pero|ist|sind|wird|werden|are|is|est|sont|son|es|können|kann)\b",
)
"""What no goods stand behind."""

_GENERIC: Final = frozenset(
    words(
        # English
        "a an the any all every each no none nothing not only just or and nor neither either"
        " of on in to at for from with by via this that these those there it they them we i you"
        " he us our ours your yours my its their be been being is are am do does can will may"
        " shall must have has please sorry sadly unfortunately regrettably currently generally"
        " normally presently also too however therefore still yet now here directly direct free"
        " simple straight online web internet website site shop store stores shops company team"
        " seller retailer branch post mail courier postal item items good goods product"
        " products article articles merchandise stock thing things anything everything"
        " something one ones piece purchase purchases purchased order orders ordered bought"
        " sold goods' exchange exchanges exchanged exchanging swap swaps swapped swapping"
        " return returns returned returning refund refunds refunded refunding credit cash money"
        " back request requests size sizes colour colours color colors style styles model"
        " another other different same new moment time present possible available offered offer"
        " offers accepted accept provide provided process processed service instead"
        " like-for-like even though although way ever more longer what customers customer able"
        " unable type kind sort of item's directly- between otherwise second further part"
        " policy reason reasons hereby both anywhere two three people you're we're mind change"
        " changed policies unused unworn delivery delivered whatsoever"
        # German
        " ein eine einen einem einer eines der die das den dem des kein keine keinen keiner"
        " keinem nicht nie niemals weder noch und oder auch nur ebenfalls ebenso leider derzeit"
        " aktuell zwei drei zurzeit momentan zur zeit grundsätzlich generell prinzipiell in im"
        " am an auf bei von vom zu zum zur aus mit ohne per für gegen über durch uns unser"
        " unsere unserem unseren unserer wir sie ich man du ihr es ihnen ihre ihren ihrer dein"
        " deine hier da dort dieser diese dieses diesen diesem alle allen aller alles jede"
        " jeder jedes jegliche sämtliche ist sind direkt direkte direkter direkten reiner"
        " kostenlos kostenlose online onlineshop online-shop shop webshop laden geschäft"
        " filiale filialen händler verkäufer postweg post versand versandweg artikel artikeln"
        " artikels ware waren produkt produkte produkten stück stücke stücken bestellung"
        " bestellungen bestellte bestellter bestellten gekaufte gekaufter gekauften gekauftes"
        " erworbene erworbener einmal kauf käufe einkauf sortiment umtausch umtausche umtauschs"
        " umtauschen umgetauscht umzutauschen umtauschbar tausch tauschen getauscht austausch"
        " austauschen größentausch größenumtausch direktumtausch umtauschwunsch umtauschwünsche"
        " umtauschwünschen umtauschrecht rückgabe rücknahme rücksendung rückgaben retoure"
        " retouren retour erstattung barauszahlung auszahlung bar geld andere anderen anderer"
        " anderes größe größen farbe farben modell modelle neue neuen neuer möglich angeboten"
        " sofort später sonst jedoch allerdings so deshalb daher damit dafür also wird werden"
        " kann können biete bieten angebot service möglichkeit bitte nachher bereits schon mehr"
        " selbst sowie bzw wunsch form art weise was davon eben gar überhaupt"
        # French
        " un une le la les l d de du des au aux à en dans sur par pour et ou ni ne pas plus"
        " aucun aucune jamais nous vous on je il elle ils elles ce cet cette ces son sa ses"
        " notre nos votre vos leur leurs tout tous toute toutes que qui se y est sont être"
        " actuellement malheureusement hélas moment instant directement direct directe directs"
        " simple gratuit gratuits ligne site internet web boutique magasin magasins e-shop"
        " eshop enseigne vendeur société courrier colis poste article articles produit produits"
        " marchandise marchandises commande commandes commandé commandés achat achats acheté"
        " achetés achetée effectué effectués effectuées pièce échange échanges échanger échangé"
        " échangés échangée échangées échangeable demande demandes reprise reprises repris"
        " reprise retour retours retourné retournés retourner remboursement remboursements"
        " remboursé remboursés avoir argent taille tailles couleur couleurs pointure modèle"
        " autre autres nouveau nouvelle possible possibles disponible proposé proposés accepté"
        " acceptés service aussi également non procédé client clients concernant quant contre"
        " sans celui-ci ceux-ci raison général règle générale d'échange d'échanges l'échange"
        " l'article d'article d'articles d'un d'une qu'un objet n'importe quel deux trois part"
        " ailleurs donc encore chez lors été"
        # Spanish
        " uno una unas las dos tres los el lo del al con sin por para y o u ni no nunca ningún"
        " ninguna ninguno tampoco nada nosotros usted ustedes tú te se le les os nos"
        " nuestra nuestras nuestro nuestros su somos sus tu tus este esta estos estas ese esa esos"
        " esas todo todos toda todas cada cualquier cualquiera es son está están hay actualmente"
        " lamentablemente desgraciadamente momento ahora directo directos directa gratuito"
        " gratis línea tienda tiendas local locales web página empresa vendedor sucursal correo"
        " producto productos artículo artículos mercancía mercadería compra compras comprado"
        " comprados compradas comprada hechas hechos hecha realizadas realizados pedido pedidos"
        " prenda prendas pieza piezas cambio cambios cambiar cambiarlo cambiado cambiados"
        " cambiada cambiadas canje canjes devolución devoluciones devuelto devueltos devolver"
        " reembolso reembolsos dinero talla tallas talle color colores otro otra otros otras"
        " nuevo nueva posible disponible ofrecemos aceptamos hacemos realizamos efectuamos"
        " admitimos servicio venta ventas gusto efectivo entre de también así embargo cliente"
        " instant ans année années jours tage tagen jahre days years años droit recht right derecho"
        " toutefois cependant néanmoins hingegen obstante"
        " irrtum error erreur answer antwort réponse respuesta"
        " clientes que si ya aquí tipo clase índole motivo concepto ello parte caso general"
        " política"
        # Verbs at the end of a clause
        " there's it's that's anbieten vornehmen durchführen gewähren annehmen akzeptieren machen"
        " system systems lui eux part partie teil angebots unseres suspended suspendus suspendidos"
        " sehen vorsehen nichts nothing rien nada besteht bestehen geht gehen entfällt gibt's"
        " vor statt durch an ab"
        " anzubieten vorzunehmen design fit hand made"
    )
)  # fmt: skip
"""Words that name no goods, or all of them. They are folded when they are looked up."""

_SHOP: Final = rule(
    r"\b(?:our|this|unsere?|dieser?|notre|cette|nuestr[oa]|esta|el|la|the) (?:[\w-]+ ){0,2}(?:shop"
    r"|e-?shop|store|company|boutique|magasin|enseigne|entreprise|laden|geschäft|onlineshop|haus"
    r"|tienda|empresa|local|negocio|vendedor|comercio|web|studio|atelier|workshop|taller|werkstatt"
    r"|team|équipe|equipo|driver|fahrer|livreur|repartidor)s?\b"
    r"(?: (?:has|have|hat|haben|a|ont|tiene|is|ist|est|es|kann))?$"
    r"|^(?:our|unsere?|nos|nuestr[oa]s) [\w-]+(?: (?:are|is|se|sont|est|son|están?|werden"
    r"|sind)\b.*)?$"
)
"""Who does not exchange, and goods that are all which a shop has."""

_PLAIN: Final = rule(
    "|".join(re.escape(word) for word in sorted(_GENERIC)),
    r"(?:online|web|internet)\w*|(?:offer|accept|provid|process|handl|arrang|support|permit|allow"
    r"|exclud|exempt|eligibl|regret|stop|drop|suspend|discontinu|declin|handl|way"
    r")\w*|sales|final|note|afraid",
    r"(?:an|vor|durch|er)?(?:biet|nehm|nimm|führ|gewähr|akzept|mach|ermöglich|geschloss|genomm"
    r"|geseh|gebot|laub|folg|fund|find|bring)(?:e|en|et|t|st|ten)?|aus(?:geschloss|genomm)\w*|tut"
    r"|leid|bedauer\w*"
    r"|(?:ab)?wickeln|bearbeiten|leisten|zulassen|realisieren|handhaben|einrichten|(?:techn|log"
    r"|organisator|prakt|systemat)isch\w*|vornimm\w*|statt\w*|(?:ab|ein"
    r"|aus)ge(?:schaff|stell|setz)\w*|entschied\w*|verzicht\w*",
    r"(?:supprim|suspend|renonc|abandon|propos|accept|effectu|assur|pratiqu|autoris|réalis|exclu"
    r"|admis|admett|offr|regrett|permet)"
    r"\w*|fai(?:s|t|sons|re)|font|désolée?s?|navrée?s?|sommes",
    r"(?:ofrec|acept|admit|realiz|efectu|gestion|permit|exclui|exclu|tramit|lament|maneja)\w*"
    r"|(?:suprim|suspend|dej|elimin|descart)\w*|hac\w+|podemos|pued\w+|decir\w*|sentimos|siento"
    r"|queda|quedan|mercanc[ií]as?|mercader[ií]as?"
    r"|mism[oa]|recordamos",
    r"(?:um)?tausch\w*|kenn\w+|sinn\w*|eigentlich\w*|sens|sentido|proper|real|nein|nope",
)
_WORD: Final = re.compile(r"[a-z][a-z'-]*")
_MOST: Final = 12
"""More words before a verb are no name for goods."""


def goods_before(text: str) -> str:
    """The goods that a sentence right before is about, where a denial only says `it` of them."""
    found = _BEFORE.match(text)
    return _goods(found["goods"]) if found else ""


THEY: Final = rule(
    r"^(?:(?:therefore|so|daher|deshalb|donc|por eso),? )?(?:it|they|these|sie|er|es|diese|ils?"
    r"|elles?"
    r"|ceux-ci|celles-ci|estos|estas|ellos)\b|^(?:kann|können) (?:sie|diese)\b"
)
"""What stands for goods that were named before."""


def refused_goods(clause: str) -> str:
    """The goods that a denial of exchanges is for, as one word; empty where it is for all."""
    case = _CASE.search(clause)
    if case:
        return case["goods"]
    bare = _REASON.sub(" ", clause).strip(" ,")
    for named in _named(bare):
        found = _goods(named)
        if found:
            return found
    return "hygiene" if _HYGIENE.search(clause) else ""


def _named(clause: str) -> Iterator[str]:
    """What stands where goods are named."""
    noun = _EXCHANGE.search(clause)
    if noun:
        ends = [found.end() for found in _START.finditer(clause, 0, noun.start())]
        row = _ROW.match(clause)
        if row and not (_TIME.search(row["goods"]) or _DOES.search(row["goods"])):
            yield row["goods"]
        clause = clause[ends[-1] if ends else 0 :]
        clause = _CELL.split(clause)[0].strip(" ,")
    cause = _CAUSE.match(clause)
    if cause is None or cause[0].endswith(", "):
        clause = clause[cause.end() if cause else 0 :]
        found = _BEFORE.match(clause)
        if found and not _BY_US.search(found["goods"]):
            yield found["goods"]
    for behind in _KEIN.finditer(clause):
        yield behind["goods"] or behind["waren"]
    for behind in _ON.finditer(clause):
        if behind["products"]:
            yield behind["products"]
    for behind in (*_BEHIND.finditer(clause), *_ON.finditer(clause)):
        phrase = behind["goods"] or ""
        stop = _NEXT.search(phrase)
        yield phrase[: stop.start()] if stop else phrase


def _goods(named: str) -> str:
    """The last word of a phrase that names some goods; empty for phrases that mean all."""
    told = [word.rpartition("'")[2] or word for word in _WORD.findall(named)]
    if not told or len(told) > _MOST or _SHOP.search(named):
        return ""
    kept = [word for word in told if not _PLAIN.fullmatch(word) and len(word) > 1]
    return kept[-1].strip("'-") if kept else ""
