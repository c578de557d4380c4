"""In which languages a shop helps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from aftersales_eval.model.claim import Claim, Passage
from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.sayings import Saying, clauses, holds, sayings, unreal

METRIC: Final = "languages_offered"

NAMES: Final[Mapping[str, str]] = MappingProxyType({
    "en": r"english|englisch\w*|anglais\w*|inglés",
    "de": r"german|deutsch\w*|allemand\w*|alemán",
    "fr": r"french|französisch\w*|français\w*|francés",
    "es": r"spanish|spanisch\w*|espagnol\w*|español|castellano",
    "it": r"italian|italienisch\w*|italien|italiano",
    "nl": r"dutch|niederländisch\w*|holländisch\w*|néerlandais|neerlandés|holandés",
    "pt": r"portuguese|portugiesisch\w*|portugais|portugués",
    "pl": r"polish|polnisch\w*|polonais|polaco",
    "tr": r"turkish|türkisch\w*|turc|turco",
    "ru": r"russian|russisch\w*|russe|ruso",
    "ar": r"arabic|arabisch\w*|arabe|árabe",
    "zh": r"chinese|mandarin|chinesisch\w*|chinois|chino",
    "ja": r"japanese|japanisch\w*|japonais|japonés",
    "da": r"danish|dänisch\w*|danois|danés",
    "sv": r"swedish|schwedisch\w*|suédois|sueco",
    "no": r"norwegian|norwegisch\w*|norvégien|noruego",
    "fi": r"finnish|finnisch\w*|finnois|finlandais|finés|finlandés",
    "cs": r"czech|tschechisch\w*|tchèque|checo",
    "hu": r"hungarian|ungarisch\w*|hongrois|húngaro",
    "el": r"greek|griechisch\w*|grec|griego",
    "ro": r"romanian|rumänisch\w*|roumain|rumano",
    "uk": r"ukrainian|ukrainisch\w*|ukrainien|ucraniano",
    "ca": r"catalan|katalanisch\w*|catalán",
    "eu": r"basque|baskisch\w*|euskera|vasco",
    "gl": r"galician|galicisch\w*|galicien|gallego",
    "cy": r"welsh|walisisch\w*|gallois|galés",
    "ga": r"irish(?: gaelic)?|gaelic|gaeilge|irisch\w*|irlandais|irlandés",
    "ko": r"korean|koreanisch\w*|coréen|coreano",
    "hi": r"hindi",
    "pa": r"punjabi|panjabi|pendjabi|punyabí",
    "ur": r"urdu|ourdou",
    "bn": r"bengali",
    "ta": r"tamil|tamoul",
    "fa": r"farsi|persian|persisch\w*|persan|persa",
    "he": r"hebrew|hebräisch\w*|hébreu|hebreo",
    "vi": r"vietnamese|vietnamesisch\w*|vietnamien|vietnamita",
    "th": r"thai|thailändisch\w*|thaï|tailandés",
    "sr": r"serbian|serbisch\w*|serbe|serbio",
    "bs": r"bosnian|bosnisch\w*|bosniaque|bosnio",
    "sq": r"albanian|albanisch\w*|albanais|albanés",
    "bg": r"bulgarian|bulgarisch\w*|bulgare|búlgaro",
    "sk": r"slovak|slowakisch\w*|slovaque|eslovaco",
    "sl": r"slovenian|slovene|slowenisch\w*|slovène|esloveno",
    "lt": r"lithuanian|litauisch\w*|lituanien|lituano",
    "lv": r"latvian|lettisch\w*|letton|letón",
    "et": r"estonian|estnisch\w*|estonien|estonio",
    "is": r"icelandic|isländisch\w*|islandais|islandés",
    "lb": r"luxembourgish|luxemburgisch\w*|luxembourgeois|luxemburgués",
    "gd": r"scottish gaelic",
    "br": r"breton",
    "qu": r"quechua",
    "gn": r"guaraní",
    "hr": r"croatian|kroatisch\w*|croate|croata",
})  # fmt: skip
_ANY: Final = "|".join(NAMES.values())
_NAMES: Final = rule(rf"\b(?:{_ANY})\b")
_NAMED: Final = MappingProxyType({code: rule(rf"\b(?:{name})\b") for code, name in NAMES.items()})

_KEYS: Final = (
    r"\b(?:press|drücken sie(?: die)?|tapez|faites le|marque|pulse)(?: the)? \d (?:for|für"
    r"|pour(?: le| l'| )?|para)"
)
"""What callers are asked to press for their language, as a pattern."""

_SAID: Final = rule(
    rf"{_KEYS}(?: l')? ?(?:{_ANY})\b",
    rf"\b(?:{_ANY}) (?:is |are |werden |wird |est |sont |se )?(?:also |auch )?(?:spoken|gesprochen"
    rf"|parlée?s?|habla)\b",
    rf"\b(?:in(?! (?:the|our|a|an) (?:{_ANY})\b)|speaks?|speakers? of|speaking|bilingual"
    rf"|multilingual|spoken|languages?|fluent(?:ly)? in)\b[^;]{{0,60}}\b(?:{_ANY})\b"
    rf"|\b(?:{_ANY})[- ](?:speaking|and \w+[- ]speaking|speakers?|language (?:support|service"
    r"|line|help))",
    r"\b(?:auf|sprechen|spricht|sprecht|\w*sprachen?|zweisprachig\w*"
    rf"|in den sprachen)\b[^;]{{0,60}}\b(?:{_ANY})\b|\b(?:{_ANY})(?:-| )?(?:sprachig|sprechend)\w*"
    rf"|\b(?:deutsch|englisch|französisch|spanisch"
    r"|italienisch|niederländisch|polnisch|türkisch|russisch)sprachig\w*",
    r"\b(?:en|parle\w*|parlons|langues?|bilingues?|trilingues?|multilingues?|parlant"
    rf"|maîtris\w+)\b[^;]{{0,60}}\b(?:{_ANY})\b"
    r"|\b(?:franco|anglo|germano|hispano)phones?\b",
    rf"\b(?:en|habla\w*|hable\w*|idiomas?|lenguas?|bilingües?)\b[^;]{{0,60}}\b(?:{_ANY})\b",
)
"""Languages as something to speak, not as an origin."""


_SUPPORT: Final = rule(
    r"\b(?:customer (?:services?|care|support)|support|service (?:team|desk|cent(?:re|er)|line)"
    r"|help ?(?:desk|line)|helpline|hotline|advis[eo]rs?|agents?|(?:our|service) (?:\w+ )?team"
    r"|colleagues|staff|assist\w*|help you|helps?|answer\w*|repl(?:y|ies)|respond\w*|write to us"
    r"|(?:call|ring|phone|message) us|contact us|reach us|talk to us|phone lines?|phone support"
    r"|e-?mail us|chat (?:with|is|in)|live chat|(?:can|may|please) (?:call|ring|phone|write)|ask "
    r"for|look after you|take care of you|deal with|customers? (?:calls|callers)|callers|speak to"
    r"|get in touch|queries|questions|enquiries|serve you|by phone)\b",
    r"\b(?:(?:our|the|all) )?service is (?:offered|available|provided|given)\b|\bservice (?:gibt "
    r"es|bieten wir|erfolgt|wird)\b|\b(?:le|nos|notre) services? (?:\w+ )?(?:est|sont) (?:\w+ "
    r")?(?:offert|assuré|proposé|disponible|rendu|fourni)s?\b|\b(?:el|nuestro) servicio (?:se"
    r"|está) (?:presta|ofrece|da|disponible|brinda)\w*\b|\bsolicitud(?:es)?\b|\bdemandes\b"
    r"|\bgesprächspartner\w*|\binterlocut\w+",
    r"kundenservice|kundendienst|kundenbetreu|kundensupport|\bsupport\b|\bservice-?team"
    r"|\bhotline\b|\bberat\w+|\bteam\b|\bmitarbeiter\w*|\bhilf\w*|\bhelfen\b|\bbeantwort\w*"
    r"|\bantwort\w*|\bschreib\w* (?:sie )?uns|\buns [^;]{0,80}\bschreiben\b|\bschreiben (?:können"
    r"|dürfen)|\bper (?:e-?)?mail\b|\bam telefon\b|\bau téléphone\b|\bservicesprachen?\b"
    r"|\btelefon(?:service|support)|\bfür (?:dich|euch|kunden|anrufer\w*) da|\bkunden ist\b"
    r"|\bruf\w* uns\b|\bkontaktier\w*|\berreich\w*|\banfragen\b|\btelefonisch\b|\bbetreu\w+|\bfür "
    r"sie da\b|\banliegen\b|\bfragen\b|\bchat\b|\bansprechpartner\w*|\brufen sie\b|\banrufen\b",
    r"\bservice clients?|\bassistance\b|\bconseillers?\b|\bconseillères\b|\bsupport\b|\brépon\w+"
    r"|\baid(?:e|ons|er)\b|\b(?:nous|pouvez) écrire\b|\baccueill\w*|\brelation clients?"
    r"|\bécrivez-nous|\bsav\b|\bcontactez|\bjoign\w+|\bnous joindre\b|\bnotre équipe\b|\bnos "
    r"équipes\b|\bhotline\b|\bà votre (?:écoute|disposition)|\bappelez|\brenseign\w+|\bservice "
    r"après-vente|\bpar téléphone|\bquestions\b|\bt?chat\b",
    r"\batención al cliente|\batención telefónica|\bservicio (?:de|al|posventa)|\basistencia\b"
    r"|\basesores\b|\bsoporte\b|\brespond\w+|\bayud\w+|\bescríb\w+|\bescriba\b|\batend\w+"
    r"|\batiend\w+|\bcontact\w+|\bescribir(?:nos|te)?\b|\bhabl\w+nos\b|\bhabl\w+ con nosotr\w+"
    r"|\bidiomas? de (?:atención|soporte|servicio)|\batención (?:\w+ )?en\b|\bla atención\b"
    r"|\bllamar\w*\b|\bpersonal\b|\bhablar con\b|\bequipo\b|\bagentes\b|\bllám\w+|\bllame\b"
    r"|\bcontest\w+|\bconsultas\b|\bpor teléfono|\bchat\b",
)
"""Somebody who helps."""

_VOID: Final = rule(
    r"\b(?:firmware|software|interface|display|web ?site|site|web ?shop|page|manuals?"
    r"|instructions?|booklet|labels?|packaging|breakfast|books?|films?|movies?|subtitles|courses?"
    r"|lessons?|learn|keyboard|layout|menu|translated|translations?|novels?|titles|magazines?"
    r"|staff picks|gravure|engrav\w+|this (?:text|document|policy)|terms|contracts?|app\b"
    r"|catalogue|catalog|newsletter|invoice|audio ?guide|born|native of|came from|origins?|version"
    r"|law|courts?|blog|plugs?|prevail\w*|binding)\b",
    r"\b(?:webseite|website|seite|onlineshop|online-shop|shop(?! (?:staff|team|assistants))"
    r"|anleitung\w*|\w+anleitung(?:en)?|handb\w+|verpackung|etikett\w*|frühstück|bücher|buch"
    r"|filme?|untertitel\w*|kurse?|lern\w*|tastatur\w*|menü\w*|übersetz\w*|agb|vertrag\w*"
    r"|vertragssprache|app|katalog|rechnung|fassung|version|recht\w*|gericht\w*|stecker|newsletter"
    r"|software|sprachversion\w*)\b",
    r"\b(?:site|page|boutique en ligne|notices?|modes? d'emploi|manuels?|emballages?|étiquettes?"
    r"|livres?|films?|sous-titres|cours|apprendre|clavier|menu|traduit\w*|traduction\w*|contrats?"
    r"|conditions générales|appli\w*|catalogue|facture|version|droit|tribunaux|petit[- ]déjeuner"
    r"|origine|newsletter)\b",
    r"\b(?:web|sitio|página|tienda (?:online|en línea)|manual\w*|instrucciones|embalaje|etiquetas?"
    r"|libros?|películas?|subtítulos|cursos?|clases|aprend\w+|teclado|menú|traduc\w*|contrato"
    r"|condiciones generales|aplicación|catálogo|factura|versión|derecho|tribunales|desayuno"
    r"|origen|boletín)\b",
)
_NOT: Final = rule(
    r"\b(?:not|no|cannot|unable|unfortunately|except|neither|nor|apologi[sz]e)\b|n't\b",
    r"\b(?:nicht|kein\w*|leider|außer|weder)\b",
    r"\b(?:pas|aucun\w*|malheureusement|sauf|ni)\b",
    r"\b(?:no|ningún|lamentablemente|salvo|excepto|ni)\b",
)
_PAST: Final = rule(r"\b(?:spoke|sprach|parlait|hablaba)\b")
_ONLY: Final = rule(
    r"\b(?:only|nur|ausschließlich|uniquement|seulement|solo|únicamente|solamente|exclusiv\w+)\b"
)
_HIRING: Final = rule(
    r"\b(?:we are|we're) (?:looking for|hiring|recruiting)\b|\bwir suchen\b|\bgesucht\b|\b(?:nous"
    r"|on) (?:recherchons|recrut\w+|cherch\w+)\b|^(?:vous parlez|you speak|sie sprechen|du "
    r"sprichst|hablas)\b[^?]*$|\bbuscamos\b|\bse busca\b|\b(?:vacancy|vacancies|applicants"
    r"|bewerb\w+|candidat\w*)\b"
)
_LABEL: Final = rule(
    rf"^(?:[\w' -]{{0,40}}\b)?(?:languages?|(?:service|support|kontakt)?sprachen?|langues?"
    r"|idiomas?)\b"
    rf"[\w' -]{{0,40}}(?: ?\||:) ?(?:{_ANY})\b"
)
_LISTED: Final = rule(
    rf"^[\w' -]{{0,60}}(?: ?\||:) ?(?:(?:{_ANY}|also|auch|aussi|también|only|nur|and|und|et|y|or"
    r"|oder|ou|in"
    rf"|auf|en)\b[ ,/&|-]{{0,3}}){{1,12}}(?:\([^)]{{0,40}}\))?\W*$"
)
"""Nothing but languages behind a colon, as in `Phone support: English, German`."""

_BRACKETS: Final = rule(
    r"\b(?:service|support|team|hotline|staff|kundenservice|kundendienst|kundenbetreuung"
    r"|mitarbeiter|service-?team|clients?|clientèle|conseillers|équipe|assistance|cliente|equipo"
    r"|soporte|agents)"
    rf"[^;(]{{0,25}}\((?:(?:{_ANY}|and|und|et|y|e|or|oder|ou|o|in|auf|en)\b[ "
    rf",/&-]{{0,3}}){{1,12}}\)"
)
"""Nothing but languages in brackets behind whoever helps."""

_CONTACT: Final = rule(r"contact|kontakt|service|support|hilfe|ayuda|aide|help|atención|talk to us")
_OPEN: Final = rule(
    r"\b(?:hours|opening times|\w*zeiten|erreichbarkeit|horaires|horarios?|nous joindre|contact\w*"
    r"|kontakt\w*|erreich\w*)\b"
)
_WEEK: Final = rule(
    r"\b(?:mon(?:day)?|mo|montags?|lun(?:di|es)?|daily|täglich|werktags|7 jours|tous les jours"
    r"|todos los días)\b[^;]{0,60}\d ?(?::\d\d|h\b|uhr|[ap]\.?m\b|-)|\bphones are\b"
    r"|\b(?:mon(?:day)?|montags?|du lundi|de lunes)(?: to| bis| au| a| -|-) ?(?:fri|sat|sun"
    r"|freitag|samstag|sonntag|vendredi|samedi|dimanche|viernes|sábado|domingo)"
)
"""Hours on days of the week: with languages beside them, they are hours of support."""
_HEADING: Final = rule(
    r"\b(?:languages?|\w*sprachen?|langues?|idiomas?)\b(?!.*\b(?:manual|site|web))",
    r"customer service|kundenservice",
)
_STEMS: Final = (
    "engl", "german", "deutsch", "french", "franz", "franc", "spanis", "espa", "itali", "dutch",
    "ingles", "aleman", "allemand", "anglai", "anglo", "niederl", "castellano", "neerl", "holand",
    "hollaend", "holland", "portu", "polish", "polnisch", "polon", "polac", "turk", "tuerk", "turc",
    "russ", "ruso", "catal", "arab", "punjab", "panjab", "pendjab", "punyab", "urdu", "ourdou",
    "bengal", "tamil", "tamoul", "farsi", "persia", "persisch", "persan", "hebr", "vietnam", "thai",
    "tailand", "serbi", "serbe", "bosni", "alban", "bulgar", "slova", "slove", "slowa", "slowe",
    "eslo", "litau", "lithu", "lituan", "latvi", "letti", "letto", "leton", "estoni", "estnis",
    "iceland", "island", "luxem", "breton", "walis", "gallo", "galles", "gales", "gaelic", "welsh",
    "danish", "danis", "daenis", "danois", "danes", "swed", "schwed", "suedois", "sueco", "norw",
    "noruego", "finni", "finlan", "fines", "czech", "tschech", "checo", "tcheq", "hunga", "ungar",
    "hongr", "greek", "griech", "grec", "grieg", "ruman", "rumaen", "romania", "roumain", "ukrain",
    "ucran", "katal", "baski", "basque", "euskera", "vasco", "galici", "galleg", "galizi", "korea",
    "coree", "coreano", "hindi", "kroat", "croat", "japan", "japon", "mandarin", "chines",
    "chinois", "chino", "hispano", "irish", "gaeilge", "irisch", "irland", "quechua", "guarani",
)  # fmt: skip
_WORDLY: Final = {
    "fr": rule(r"\bfrancophones?\b"),
    "en": rule(r"\banglophones?\b"),
    "de": rule(r"\bgermanophones?\b|\bdeutschsprachig\w*"),
    "es": rule(r"\bhispano(?:phones?|hablantes?)\b|\bspanischsprachig\w*"),
}


_WE_SPEAK: Final = rule(
    _KEYS,
    rf"\b(?:{_ANY})(?:,? (?:and|or|und|et|y|&) (?:also )?(?:{_ANY}))* (?:is |are |werden |wird "
    rf"|est |sont |se )?(?:also |auch )?(?:spoken|gesprochen|parlée?s?|habla)\b|\b(?:spoken"
    rf"|gesprochen)\b[^;.]{{0,30}}: ?(?:{_ANY})\b",
    r"\b(?:we(?: also)? speak|wir sprechen|nous parlons|on parle|hablamos|se habla|nous vous "
    r"(?:servons|répondons|aidons)|service offert|(?:personal|staff|team|equipo|équipe"
    r"|mitarbeiter\w*|conseillers|agents?|vendeurs) (?:\w+ ){0,2}(?:habla|speak|sprech|spricht"
    r"|parle)\w*|english spoken|(?:everyone|everybody|the rest|all of us|the others)(?: else)? "
    r"speaks?|man spricht|sprechen wir|parlons-nous|atendemos en)\b",
)
_SO_DO_WE: Final = rule(
    r"\b(?:so do (?:we|our)|we do,? too|us too|wir auch|(?:unser|das)\w* [^;.]{0,40}auch|nous "
    r"aussi|[\w ]{3,40} aussi|nosotros también|[\w ]{3,60} también)\b[.! ]*$"
)
"""An answer to "Do you speak …?" that says: so do we."""


def read_languages(passages: Sequence[Passage]) -> Iterator[Claim]:
    """`languages_offered`: one claim for each language in which support is said to be given."""
    seen: set[str] = set()
    for said in sayings(passages, _STEMS):
        if said.asks or said.answer:
            continue
        if said.question and not said.headed and _SO_DO_WE.search(said.text):
            said = replace(said, text=f"{said.text} {said.question.rstrip('? ')}")  # noqa: PLW2901
        if not holds(said.text, _STEMS):
            continue
        for code, place in _languages(said):
            if unreal(said.text):
                break
            if code not in seen:
                seen.add(code)
                yield said.claim(METRIC, 1.0, element=code, place=place)


def _languages(said: Saying) -> Iterator[tuple[str, int]]:
    helped = _SUPPORT.search(said.text) is not None or (
        _OPEN.search(said.heading) is not None and _WEEK.search(said.text) is not None
    )
    listed = _is_list(said, helped=helped)
    headed = _HEADING.search(said.heading) is not None and _SUPPORT.search(said.topic) is not None
    if _HIRING.search(said.text):
        return
    for start, clause in clauses(said.text):
        bracketed = helped and _BRACKETS.search(clause) is not None
        if not (listed or headed or bracketed or _SAID.search(clause)):
            continue
        if not (
            helped or listed or _SUPPORT.search(said.heading) or _WE_SPEAK.search(clause)
        ) or _VOID.search(said.text if listed else _till_named(clause)):
            continue
        if _NOT.search(clause) or _PAST.search(clause):
            if not _ONLY.search(clause):
                continue
            clause = _affirmed(clause)  # noqa: PLW2901
        for code, name in _NAMED.items():
            found = name.search(clause) or _of_speakers(code, clause)
            if found:
                yield code, start + found.start()


def _till_named(clause: str) -> str:
    """A clause up to the comma behind the last language that it names."""
    last = max((found.end() for found in _NAMES.finditer(clause)), default=len(clause))
    comma = clause.find(", ", last)
    return clause if comma < 0 else clause[:comma]


def _is_list(said: Saying, *, helped: bool) -> bool:
    """Whether a sentence is a list of languages behind a word for languages, or for help."""
    if _LABEL.search(said.text) and (helped or _CONTACT.search(said.topic)):
        return True
    return _LISTED.search(said.text) is not None and (
        helped or _SUPPORT.search(said.topic) is not None
    )


def _affirmed(clause: str) -> str:
    """A clause with blanks for the parts between commas that deny, its places as they were."""
    return "".join(
        " " * len(part) if _NOT.search(part) or _PAST.search(part) else part
        for part in re.split(r"(?<=[,:])", clause)
    )


def _of_speakers(code: str, clause: str) -> re.Match[str] | None:
    pattern = _WORDLY.get(code)
    return pattern.search(clause) if pattern else None
