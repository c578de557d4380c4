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
    "pagad", "importe", "cent", "hol", "fetch",
)  # fmt: skip
"""One of these stands behind whatever may be tried."""

_TRIED: Final = rule(
    r"\b(?:hold on to|have (?:it|them) at home|keep) (?!(?:(?:the|your|all|any|every) )?(?:[\w-]+ "
    r")?(?:receipts?|invoice|box|boxes|packaging|proof|tickets?|tags?|labels?)\b)|\bbehalten\b"
    r"|\bgardez? (?!(?:le |la |l'|votre |tout )?(?:ticket|facture|emballage|reçu|étiquette"
    r"|carton))|\bqu[eé]da(?:te|tel[oa]s?|os|sel[oa]s?)\b|\bt[eé]n(?:l[oa]s?|te)\b|\bviv[ae] con\b"
    r"|\bvivez avec\b|\bleben (?:sie )?mit\b",
    r"\b(?:try|trying|test|wear|use|play|ride|listen(?: to)?|sleep|cook|live with|enjoy|walk|run"
    r"|drive|road-?test|test-?(?:drive|ride)|put|decide)\b|\b(?:home|risk-free|in-home) trial\b"
    r"|\btrial at home\b|\bon (?:trial|approval)\b",
    r"\b(?:test\w*|\w*probier\w*|trag\w*|nutz\w*|benutz\w*|hör\w*|fahr\w*|koch\w*|schlaf\w*"
    r"|spiel\w*|lieg(?:en|e|st)?|sitz\w*|erleb\w*|probe|entscheiden|überlegen|probe(?:fahr|hör"
    r"|lieg|schlaf|sitz|trag|wohn|nutz)\w*|probezeit (?:zu ?hause|daheim))\b",
    r"\b(?:essay\w+|test(?:er|ez)|port(?:er|ez)|utilis(?:er|ez)|écout(?:er|ez)\w*|roul(?:er|ez)"
    r"|dorm\w+|cuisin(?:er|ez)|jou(?:er|ez)|march(?:er|ez)|profit(?:er|ez)|décider|à l'essai"
    r"|essai (?:à domicile|à la maison|chez vous|gratuit chez))\b",
    r"\b(?:prueb\w+|prob(?:ar\w*|ad\w*)|us[ae]\w*|escuch\w+|duerm\w+|dormir|llév\w+|camin\w+"
    r"|cocin\w+|tóca\w*|disfrut\w+|mónt\w*|decidir\w*|pensár\w+|a prueba|prueba en (?:tu )?casa)\b",
    r"^\W*(?!(?:we|our|the|this|these|that|it|all|your|keep|store|please|every|any"
    r"|returns?)\b)[a-z]+ (?:it|them|the|your|with|in|on|out|all|every)\b[^.;§]{0,60} (?:for"
    r"|over)(?: (?:a|up to|the|full|whole|first))* §",
    r"\byou(?:'ve| have| get) (?:got )?(?:a full |up to )?§ to \w+ (?:\w+ ){0,2}(?:it|them|your)\b",
    r"\b(?:kannst|darfst|können|dürfen) (?:du|sie) [^.;§]{0,40}§|§ (?:lang )?zeit, (?:es|sie|ihn"
    r"|das|die|den)",
    r"^\W*\w+ez[- ][^.;§]{0,60}§|\bvous (?:avez|disposez|pouvez) [^.;§]{0,30}§ pour (?:l[ea]s? |l'"
    r"|vous )",
    r"^\W*(?:you(?:'ve| have| get)(?: got)?|du hast|sie haben|vous avez|tu as|tienes|tenés) (?:a "
    r"full )?§\W*$",
    r"\bpuedes \w+[^.;§]{0,40}§|\btienes [^.;§]{0,20}§ para \w+l[oa]s?\b|\bdurante (?:los )?§",
)
"""What a shopper does with goods to find out about them, for how long."""

_TRIAL: Final = rule(
    r"\b(?:home|risk-free|in-home|night) trial\b|\btrial at home\b|\bon approval\b|\bà l'essai\b"
    r"|\ba prueba\b|\b(?:zur |auf )?probe(?:fahr\w*|hör\w*|lieg\w*|schlaf\w*|sitz\w*|trag\w*"
    r"|wohn\w*)?\b|\bessai à (?:domicile|la maison)\b"
)
"""That it is a trial, in so many words."""

_PLEASED: Final = (
    r"(?:happy|satisfied|pleased|like|love|loving|convinced|suits?|suited|fits?|right|for you"
    r"|thrilled|delighted|get on|get along|sold|sure|smitten|your thing|zufrieden|glücklich"
    r"|überzeug\w*|gefällt|gefallen|gefielen|passt|passen|begeistert|das richtige|(?:ihr|dein|euer"
    r"|mein) (?:ding|fall)|klar|warm|zusag\w*|sagt|satisfaite?s?|satisfont|contente?s?|convainc\w*"
    r"|conquis\w*|convien\w+|plai\w+|heureu\w+|vont|va|inspir\w+|emball\w+|séduit\w*|ravie?s?"
    r"|feliz|felices|content[oa]s?|satisfech\w+|convenc\w+|convenz\w+|convence\w*|gust\w+"
    r"|encant\w+|conforme|enamor\w+|acomod\w+|va bien|agrad\w+)"
)
_NOT: Final = r"(?:not|n't|no|never|nicht|kein\w*|doch nicht|ne|n'|pas|ni|sin)"
_IF: Final = r"(?:if|should|wenn|falls|sollten?|si|s'ils?)"
DISLIKED: Final = rule(
    r"\b(?:unsure|unhappy|unconvinced|disappoint\w*|enttäusch\w*|unzufrieden|déçue?s?|déçoi\w+"
    r"|decepcion\w+)\b|\bsin (?:convenc|gust|encant)\w+",
    r"\bor your money back\b|\boder (?:ihr |dein )?geld[- ]zurück|\bo (?:tu|su) dinero\b"
    r"|\bchang\w* (?:your |their )minds?\b|\banders überleg\w*|\bchang\w+ d'avis\b|\bcambi\w+ de "
    r"(?:idea|opinión)\b",
    rf"(?:^|[.!?;:] )\W*{_NOT} (?:[\w']+ ){{0,3}}{_PLEASED}\b",
    rf"\b(?:{_IF}|s'|sind|ist|passt|gefällt|passen|gefallen|überzeugt|pas|not|n't|nicht|no|¿no"
    rf"|ne)\b[^.;?]{{0,60}}\b{_NOT}\b[^.;?]{{0,40}}\b{_PLEASED}\b",
    rf"\b{_PLEASED}\b[^.;?,]{{0,30}}\b(?:nicht|not|pas)\b|n't (?:[\w']+ ){{0,4}}{_PLEASED}\b",
    r"\b(?:don't|can't|cannot|no|not|keine?n?|pas|aucune?|ningun\w*)\b[^.;,]{0,25}\b(?:get "
    r"(?:along|on)|difference|results?|improvement|change|effect|unterschied|wirkung|veränderung"
    r"|verbesserung|ergebnis\w*|erfolg|différence|résultats?|amélioration|effets?|changement"
    r"|diferencia|resultados?|mejora|efectos?|cambios?)\b",
    rf"(?<!auch )(?<!même )(?<!even )\b{_IF} [^.;,]{{0,40}}\b(?:back|return|zurück\w*|rend(?:re|ez"
    rf"|s)|renvo\w+|retourn\w+"
    r"|devolver\w*|devuelv[ae]s\b|regres\w+)\b",
    r"\b(?:if not|wenn nicht|falls nicht|sinon|si no|otherwise|andernfalls|sonst)(?=[,:])",
    r"\b(?:sonst|andernfalls|otherwise|sinon)\b[^.;]{0,25}(?:geld|money|rembours|argent|zurück"
    r"|dinero)|\b(?:ohne|kein) risiko\b|\brisikofrei\b|\b(?:no |without )?risk(?:[- ]free)?\b"
    r"|\bs(?:ans risque|in riesgo)\b|\bnichtgefallen\b|\binsatisf\w+\b|\bif (?:unhappy"
    r"|dissatisfied)\b",
    r"(?:(?:^|[.;,:!] )(?:and |und |et |y )?(?:if|should|wenn|falls|sollten?|si|s'ils?)|(?:^"
    r"|[.;:!] )(?:drück\w+|zwick\w+|pass\w+|geh\w+|werden|bist|willst|wird))\b(?! (?:it|they) "
    r"(?:breaks?|fails?|stops?))[^.;]{2,60}, [^.;]{0,60}(?:\bback\b|\brefund|\breturn|\bcollect"
    r"|\bpick|\bfetch|geld\b|\bhol\w+|zurück|\bargent|\brembours|\brepren|\brécup|\bcherch|\brenvo"
    r"|\bdinero|\breembols|\brecog|\bdev[ou])",
)
"""That goods do not please, or may not."""

_ASKED: Final = rule(
    r"(?:^|[.!;:] )\W*(?!(?:how|what|where|wie|wo|was|comment|où|cómo|qué|dónde)\b)[^.!?;:]{2,70}\?"
)
"""`The sound does nothing for you?`: whatever is asked of shoppers, if the answer is money back."""

_BACK: Final = rule(
    r"\b(?:money|refund\w*|price|every (?:cent|penny))\b|\b(?:send|bring|return|ship|give|hand"
    r"|post|take|get)\w*\b[^.;]{0,30}\b(?:back|return\w*)\b|\breturn (?:it|them)\b|\b(?:collect"
    r"|pick (?:it|them) up|fetch)\b",
    r"\bwir holen (?:es|sie|ihn|alles)\b|\bholen (?:es|sie|ihn) wieder\b|\bschick\w*[^.;]{0,20} "
    r"ein\b|\bschreib\w*[^.;]{0,25} gut\b|\bgutgeschrieben\b",
    r"zurück|\bretour\b|erstatt|\bgeld\b|kaufpreis|\bhol\w+\b[^.;]{0,40}\bab\b|\babhol\w*",
    r"\brembours|\bargent\b|\brenvoy|\brapport(?:er|ez)|\brend(?:ez|ons|re)\b|\brepren|\brecherch"
    r"|\bretourn|\brécup",
    r"\bdinero\b|\bdevol[vu]|\bdevuel[vt]|\breembols|\breintegr|\bregr[eé]s|\btráe|\btrae\w*\b"
    r"|\btráig|\brecog[eé]|\babon\w+ (?:la compra|el importe|todo)\b|\bimporte\b|\bpagado\b"
    r"|\bbuscarl",
)
NO_GOODS: Final = rule(
    r"\b(?:refund|pay|give)\w* (?:you )?(?:back )?the difference\b|\bfraud|\bdifferenz"
    r"|\b(?:rembours|devolv|reembols)\w+ la (?:différence|diferencia)\b",
    r"\b(?:subscri\w+|apps?|software|membership\w*|newsletter|account|premium|plan|courses?"
    r"|class\w*|damag\w+|fault\w*|broken|missing|defect\w*|cheaper|price match|rent\w*|hire"
    r"|tickets|bookings?|deposit\w*|vouchers?|streaming|free trial|warranty|repair\w*|deliver(?:y"
    r"|ed) (?:within|in)|(?:not|never|n't) (?:\w+ )?(?:arriv|receiv|hear)\w*)\b",
    r"\b(?:kündig\w*|abo\w*|mitgliedschaft\w*|gutschein\w*|beschädigt|defekt\w*|fehler\w*"
    r"|günstiger|miet\w*|kurse?s?|buchung\w*|kaution|garantie(?!rt)|reparatur\w*|nicht erhalten"
    r"|geliefert)\b",
    r"\b(?:résili\w+|abonn\w+|logiciel|endommag\w+|défect\w+|moins cher|locat\w+|caution|billets?"
    r"|bons? d'achat|cours|garantie\w*|réparation|reçu\w*|arrivé\w*)\b",
    r"\b(?:suscri\w+|cancela\w*|dañad\w+|defect\w+|barat\w+|alquil\w+|reservas?|fianza|entradas?"
    r"|(?<!ni )vales?|cursos?|garantía|reparaci\w+|no (?:\w+ )?recib\w+|llegad\w+|lleg(?:ó|ue))\b",
)
_ENAMOURED: Final = rule(
    r"^ (?:(?:time|zeit|de temps) )?,?(?:to|zum|um|pour|para) [^.;§]{3,60}?(?:,|-|\.)? ?\b(?:or"
    r"|oder|ou|o) [^.;§]{0,45}(?:back|refund|return|collect|fetch|zurück|holen|abhol|rembours|rend"
    r"|repren|récup|dinero|devol|devuel|recog|reembols)"
)
_LONG: Final = rule(
    r"\b(?:for|within|after|over|during|au bout de|al cabo de|a los|nach|innerhalb(?: von)?|binnen"
    r"|in|während|pendant|durant|après|sous|dans(?: les)?|en|durante|tras|dentro de(?: los)?|for "
    r"(?:up to|a full|a whole)|first|ersten|premiers|primeros|bis zu|jusqu'à|hasta)(?: (?:the|your"
    r"|los|les|den|full|whole|a))* $|^$|\b(?:have|haben|hast|avez|tienes?|got|get|'ve) $"
)
_CASE: Final = rule(
    r"(?:^|[,;:.] |- |\b(?:and|und|et|y) )(?:if|should|wenn|falls|sollten?|si|s'ils?|bist|sind)\b"
    r"|^\W*(?:gefällt|gefallen|passt|passen|überzeug\w+|sagt|schmeckt|ist|werden|wirst)\b"
)


_FURTHER: Final = 200
"""How many characters behind a sentence still speak of what it lets shoppers try."""


def tried(statement: Statement) -> bool:
    """`Wear them for §. If they don't suit you, send them back`, `if you don't like it in §`."""
    if not 7 * DAY <= statement.span.high_seconds <= YEAR or statement.span.business:
        return False
    sentence, text = statement.sentence, statement.folded.text
    tail = sentence[sentence.find(statement.part) + statement.place + 1 :]
    after = f"{tail.strip()} {text[statement.end : statement.end + _FURTHER].strip()}"
    if not holds(after, _STEMS) or not _BACK.search(after):
        return False
    if NO_GOODS.search(sentence.partition(";")[0]) or NO_GOODS.search(_first(statement.behind)):
        return False
    if _ENAMOURED.search(tail):
        return True
    lead = statement.lead
    if _CASE.search(lead) and _LONG.search(lead[-25:]) and not _BACK.search(lead):
        return bool(
            DISLIKED.search(f"{lead}§{tail.lstrip(' ,').partition(',')[0]}") and _BACK.search(tail)
        )
    asked = text[statement.end : statement.end + 2]
    if sentence.endswith("?") and _LONG.search(lead[-25:]):
        return bool(asked and DISLIKED.search(sentence) and _BACK.search(_first(statement.behind)))
    if "?" in sentence or not _TRIED.search(statement.part):
        return False
    if not _BACK.search(lead) and (
        DISLIKED.search(statement.part) or _TRIAL.search(statement.part)
    ):
        return True
    return bool(DISLIKED.search(after.lstrip(" .,;:-!")) or _ASKED.search(after))


def _first(text: str) -> str:
    """A sentence up to a joint that begins another matter."""
    return text.partition(";")[0]
