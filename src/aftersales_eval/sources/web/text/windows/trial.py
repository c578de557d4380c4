"""Times in which goods may be tried at home, or must please, and the money comes back if not."""

from __future__ import annotations

from typing import Final

from aftersales_eval.model.quantity import DAY, YEAR
from aftersales_eval.sources.web.text.durations.statements import Statement
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import holds

_STEMS: Final = (
    "back", "refund", "return", "collect", "pick", "zuruck", "zurueck", "retour", "abhol", "wieder",
    "geld", "kaufpreis", "erstatt", "rembours", "argent", "rend", "repren", "renvo", "rapport",
    "cherch", "reprise", "dinero", "devol", "devuel", "regres", "recog", "tra", "reembols",
    "pagad", "importe",
)  # fmt: skip
"""One of these stands behind whatever may be tried."""

_TRIED: Final = rule(
    r"\b(?:hold on to|have (?:it|them) at home|keep) (?!(?:(?:the|your|all|any|every)"
    r" )?(?:[\w-]+ )?"
    r"(?:receipts?|invoice|box|boxes|packaging|proof|tickets?|tags?|labels?)\b)"
    r"|\bbehalten\b|\b(?:gardez|garde) (?!(?:le |la |l'|votre |tout )?(?:ticket|facture|emballage"
    r"|reçu|étiquette|carton))|\bquéda(?:te|tel[oa]s?|os)\b|\bqu[eé]d[ae]se(?:l[oa]s?)?\b"
    r"|\bt[eé]n(?:l[oa]s?|te)\b|\bviv[ae] con\b|\bvivez avec\b|\bleben (?:sie )?mit\b",
    r"\b(?:try|trying|test|wear|use|play|ride|listen(?: to)?|sleep|cook|live with|enjoy|walk|run"
    r"|drive|road-?test|test-?(?:drive|ride)|put)\b|\b(?:at[- ]home|home|risk-free|in-home) trial\b"
    r"|\btrial at home\b|\bon (?:trial|approval)\b",
    r"\b(?:test\w*|\w*probier\w*|trag\w*|nutz\w*|benutz\w*|hör\w*|fahr\w*|koch\w*|schlaf\w*"
    r"|spiel\w*"
    r"|lieg\w*|sitz\w*|erleb\w*|zur probe|auf probe|probe(?:fahr|hör|lieg|schlaf|sitz|trag)\w*"
    r"|probezeit (?:zu ?hause|daheim))\b",
    r"\b(?:essay\w+|test(?:er|ez)|port(?:er|ez)|utilis(?:er|ez)|écout(?:er|ez)\w*|roul(?:er|ez)"
    r"|dorm\w+"
    r"|cuisin(?:er|ez)|jou(?:er|ez)|march(?:er|ez)|profit(?:er|ez)|à l'essai|essai (?:à domicile"
    r"|à la maison|chez vous|gratuit chez))\b",
    r"\b(?:prueb\w+|prob(?:ar\w*|ad\w*)|prúeb\w*|us[ae]\w*|úsa\w*|escuch\w+|duerm\w+|dormir|llév\w+"
    r"|camin\w+|cocin\w+|tóca\w*|disfrut\w+|móntal\w*|a prueba|prueba en (?:tu )?casa)\b",
)
_PLEASED: Final = (
    r"(?:happy|satisfied|pleased|like|love|loving|convinced|suits?|suited|fits?|right|for you"
    r"|thrilled"
    r"|delighted|get on|get along|sold|sure|smitten|your thing|zufrieden|glücklich|überzeug\w*"
    r"|gefällt|gefallen|gefielen|passt|passen|begeistert|das richtige|(?:ihr|dein|euer|mein)"
    r" (?:ding|fall)|klar|warm|zusag\w*|sagt"
    r"|satisfaite?s?|satisfont|contente?s?|convainc\w*|conquis\w*|convien\w+|plai\w+|heureu\w+|vont"
    r"|va|inspir\w+|emball\w+|séduit\w*|ravie?s?|feliz|felices|content[oa]s?|satisfech\w+"
    r"|convenc\w+"
    r"|convenz\w+|convence\w*|gust\w+|encant\w+|conforme|enamor\w+|acomod\w+|va bien|agrad\w+)"
)
_NOT: Final = r"(?:not|n't|no|never|nicht|kein\w*|doch nicht|ne|n'|pas|ni|sin)"
_DISLIKED: Final = rule(
    rf"\b(?:if|should|wenn|falls|sollten?|s'|si|sind|ist|passt|gefällt|passen|gefallen|überzeugt"
    rf"|pas|not|n't|nicht|no|¿no|ne)\b[^.;?]{{0,60}}\b{_NOT}\b[^.;?]{{0,40}}\b{_PLEASED}\b",
    rf"\b{_PLEASED}\b[^.;?,]{{0,30}}\b(?:nicht|not|pas)\b",
    rf"(?:^|[.?!;:] )(?:and |und |et |y )?{_NOT} (?:[\w']+ ){{0,3}}{_PLEASED}\b[^.;]{{0,20}}\?",
    r"\b(?:if|wenn|falls|si) (?:you|sie|du|vous|tu)?[\w' ]{0,12}\b(?:want|wish|decide|möchte\w*"
    r"|woll\w*"
    r"|souhait\w+|voul\w+|quier\w+|prefier\w+|decid\w+)\b[^.;]{0,30}\b(?:back|return|zurück\w*"
    r"|rendre|renvoyer|retourner|devolv\w+|regresar\w*)",
    r"\b(?:if not|wenn nicht|falls nicht|sinon|si no|otherwise|andernfalls|sonst)(?=[,:])",
    r"\b(?:sonst|andernfalls|otherwise|sinon)\b[^.;]{0,40}(?:geld|money|rembours|argent|zurück|back"
    r"|refund)",
    r"(?:^|[.;,:] )(?:and |und |et |y )?(?:if|should|wenn|falls|si|s'ils?|drück\w+|zwick\w+"
    r"|pass\w+)\b"
    r"[^.;]{3,50}, [^.;]{0,40}(?:\bback\b|\brefund|geld|\bargent|\brembours|\bdinero|\breembols)",
    rf"n't (?:[\w']+ ){{0,4}}{_PLEASED}\b",
)
_BACK: Final = rule(
    r"\b(?:money|refund\w*|price)\b|\b(?:send|bring|return|ship|give|hand|post|take"
    r"|get)\w*\b[^.;]{0,30}"
    r"\b(?:back|return\w*)\b|\breturn (?:it|them)\b|\b(?:collect|pick (?:it|them) up|fetch)\b",
    r"\bschick\w*[^.;]{0,20} ein\b|\bschreib\w*[^.;]{0,25} gut\b|\bgutgeschrieben\b",
    r"zurück|\bretour\b|erstatt|\bgeld\b|kaufpreis|\bhol\w+\b[^.;]{0,40}\bab\b|\babhol\w*",
    r"\brembours|\bargent\b|\brenvoy|\brapport(?:er|ez)|\brend(?:ez|ons|re)\b|\brepren|\brecherch"
    r"|\bretourn|\brécup",
    r"\bdinero\b|\bdevol[vu]|\bdevuel[vt]|\breembols|\breintegr|\bregr[eé]s|\btráe|\btrae\w*\b"
    r"|\btráig|\brecog[eé]|\babon\w+ (?:la compra|el importe|todo)\b|\bimporte\b|\bpagado\b"
    r"|\bbuscarl",
)
_NO_GOODS: Final = rule(
    r"\b(?:subscri\w+|apps?|software|membership\w*|newsletter|account|premium|plan|courses?"
    r"|class\w*"
    r"|damag\w+|fault\w*|broken|missing|defect\w*|cheaper|price match|rent\w*|hire|tickets"
    r"|bookings?"
    r"|deposit\w*|vouchers?|streaming|free trial|warranty|repair\w*|deliver(?:y|ed) (?:within|in)"
    r"|arriv\w*|receiv\w*|hear)\b",
    r"\b(?:kündig\w*|abo\w*|mitgliedschaft\w*|gutschein\w*|beschädigt|defekt\w*|fehler\w*|günstiger"
    r"|miet\w*|kurse?s?|buchung\w*|kaution|garantie(?!rt)|reparatur\w*|erhalten|geliefert)\b",
    r"\b(?:résili\w+|abonn\w+|logiciel|endommag\w+|défect\w+|moins cher|locat\w+|caution|billets?"
    r"|bons? d'achat|cours|garantie\w*|réparation|reçu\w*|arrivé\w*)\b",
    r"\b(?:suscri\w+|cancela\w*|dañad\w+|defect\w+|barat\w+|alquil\w+|reservas?|fianza|entradas?"
    r"|vales?"
    r"|cursos?|garantía|reparaci\w+|recib\w+|llegad\w+)\b",
)
_ENAMOURED: Final = rule(
    r"^ (?:(?:time|zeit|de temps) )?,?(?:to|zum|um|pour|para) [^.;§]{3,60}?(?:,|-|\.)? ?\b(?:or"
    r"|oder|ou|o)"
    r" [^.;§]{0,45}(?:back|refund|return|collect|fetch|zurück|holen|abhol|rembours|rend"
    r"|repren|récup"
    r"|dinero|devol|devuel|recog|reembols)"
)
_LONG: Final = rule(
    r"\b(?:for|within|after|over|during|nach|innerhalb(?: von)?|binnen|in|während|pendant|durant"
    r"|après|sous|dans(?: les)?|en|durante|tras|dentro de(?: los)?|for (?:up to|a full|a whole)"
    r"|first|ersten|premiers|primeros|bis zu|jusqu'à|hasta)(?: (?:the|your|los|les|den|full|whole"
    r"|a))*"
    r" $|^$|\b(?:have|haben|hast|avez|tienes?|got|get|'ve) $"
)
_CASE: Final = rule(
    r"(?:^|[,;:.] |- |\b(?:and|und|et|y) )(?:if|should|wenn|falls|sollten?|si"
    r"|s'ils?|bist|sind)\b"
)


def tried(statement: Statement) -> bool:
    """`Wear them for §. If they don't suit you, send them back`, `if you don't like it in §`."""
    if not 7 * DAY <= statement.span.high_seconds <= YEAR or statement.span.business:
        return False
    sentence, text = statement.sentence, statement.folded.text
    tail = sentence[sentence.find(statement.part) + statement.place + 1 :]
    after = f"{tail.strip()} {text[statement.end : statement.end + 190].strip()}"
    if not holds(after, _STEMS) or not _BACK.search(after):
        return False
    if _NO_GOODS.search(sentence.partition(";")[0]) or _NO_GOODS.search(_first(statement.behind)):
        return False
    if _ENAMOURED.search(tail):
        return True
    lead = statement.lead
    if _CASE.search(lead) and _LONG.search(lead[-25:]):
        return bool(
            _DISLIKED.search(f"{lead}§{tail.lstrip(' ,').partition(',')[0]}") and _BACK.search(tail)
        )
    asked = text[statement.end : statement.end + 2]
    if sentence.endswith("?") and _LONG.search(lead[-25:]):
        return bool(asked and _DISLIKED.search(sentence) and _BACK.search(_first(statement.behind)))
    if "?" in sentence or not _TRIED.search(statement.part):
        return False
    return bool(_DISLIKED.search(after))


def _first(text: str) -> str:
    """A sentence up to a joint that begins another matter."""
    return text.partition(";")[0]
