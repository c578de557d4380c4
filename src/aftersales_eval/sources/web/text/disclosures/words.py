"""Words for the elements of a written warranty, in English, German, French and Spanish.

All patterns are for folded sentences about a warranty of goods, with `§` for a duration.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.disclosures.relations import PARTS, PROCEDURE, REMEDY
from aftersales_eval.sources.web.text.folding import rule

FOR_LIFE: Final = rule(
    r"\b(?:life ?time|lifelong) (?:limited )?(?:warrant|guarant)\w*|\b(?:warrant|guarant)\w* "
    r"(?:for life|lasts a lifetime)|\blebenslange \w*garantie|\bgarantie à vie\b|\bgarantía (?:de "
    r"por vida|vitalicia)\b"
)

_PERSONS: Final = (
    r"\b(?:every|any|each|all (?:later|future)) (?:\w+ )?owners?\b|\b(?:original|first|initial"
    r"|second|next|new|subsequent|later) (?:retail |end[- ]?)?(?:purchasers?|buyers?|owners?"
    r"|users?|consumers?)\b|\b(?:original|first) customers?\b|\b(?:who|whoever|persons? (?:who"
    r"|that)) (?:first |originally )?(?:bought|purchased|owns|buys)\b|\bperson named\b|\b(?:non-?"
    r"|not |fully |freely )?transferable\b|\b(?:not|n't) be (?:assigned|transferred|passed on"
    r"|ceded|sold on)\b",
    r"\b(?:jede[nrm]?|alle|erste[nr]?|ursprüngliche[nr]?|neue[nr]?|nächste[nr]?|spätere[nr]?) "
    r"(?:\w+ )?(?:besitzer|eigentümer|käufer|erwerber|endkunde)\w*\b|\b(?:erst|zweit|nach|original"
    r"|end)(?:käufer|erwerber|besitzer|kunde|eigentümer|verbraucher)\w*\b|\bübertrag(?:bar|en "
    r"werden)\b|\bauf der rechnung (?:genannt|steh)\w*|\bwer [^;]{0,50}(?:gekauft|erworben"
    r"|besitzt)\b|\bgeht (?:\w+ ){0,4}auf (?:den )?(?:neuen|nächsten)|\b(?:gilt"
    r"|gelten) (?:nur )?für (?:\w+ "
    r")?(?:verbraucher|privat)\w*",
    r"\b(?:tout|chaque|tous les|premiers?|nouveaux?|nouvel|second) (?:\w+ )?(?:propriétaires?"
    r"|possesseurs?|acquéreurs?|acheteurs?|utilisateurs?)\b|\b(?:acheteur|acquéreur"
    r"|propriétaire)s? (?:initial|d'origine|originel|successifs?|suivants?)\b|\b(?:cessible"
    r"|transférable|transmissible)\b|\bintransmissible\b|\b(?:pour|à) (?:toute|la) personne "
    r"(?:ayant|qui)\b|\bpersonne (?:dont|figurant|mentionnée|désignée|nommée)\b",
    r"\b(?:cualquier|cada|todo|primer|nuevo|siguientes?|futuros|posteriores) (?:\w+ "
    r")?(?:propietario|dueño|comprador|adquirente|usuario)(?:es|s)?\b|\b(?:comprador|propietario"
    r"|adquirente|usuario|dueño) (?:original|inicial|final|posterior)\b|\bpersona (?:que|cuyo"
    r"|titular)\b|\bno (?:se )?puede (?:ceder|transmitir|transferir|traspas)\w*|\b(?:para|a) "
    r"quien (?:compr|adquiri|posea)\w*|\b(?:in)?transferible\b|\bintransmisible\b|\bquien (?:figur"
    r"|const)\w+",
    r"\b(?:guarantee|warranty|cover) (?:goes|stays|follows|moves|travels|transfers)\b|\bgarantie "
    r"(?:geht|zieht|wandert) mit\b|\bgeht (?:die|diese) garantie mit\b|\bgarantie (?:l[ae] "
    r")?suit\b|\bgarantía (?:va|viaja|acompaña)\b|\b(?:a quien|a la que|al que) se l[oa] (?:regal"
    r"|vend|ced)\w*",
    r"\b(?:heirs?|erben|héritiers?|herederos?)\b|\b(?:only (?:for|to) |nur für |ausschließlich "
    r"für |réservée? aux? |(?:solo|únicamente) para )(?:the )?(?:private|domestic|households?"
    r"|privat\w+|verbraucher|konsumenten|particuliers?|consommateurs?|(?:los )?(?:particulares"
    r"|consumidores))\b",
    r"\b(?:ends|lapses|expires|erlischt|endet|s'éteint|cesse|prend fin|se extingue"
    r"|termina)\b[^;]{0,30}\b(?:resale|sale of|if sold|weiterverkauf|verkauf|revente|reventa"
    r"|venta)\b",
    r"\b(?:if|when|should|once)\b[^;]{0,40}\b(?:sell|sold|pass(?:ed)? (?:it )?on|give (?:it )?away"
    r"|given away|changes hands|gift(?:ed)?|inherit\w*)\b|^(?:sell|sold|gifted|pass|lend"
    r"|give)\b[^;]{0,60}\b(?:guarantee|warranty|cover)\b|\bonly the (?:\w+ )?(?:person|buyer"
    r"|purchaser|owner|customer)\b|\b(?:owner|buyer|purchaser)s? (?:only|alone)\b",
    r"\b(?:verkaufst|(?:wird|werden|bei|nach|falls|wenn|wer)\b[^;]{0,40}\b(?:ver"
    r"|weiterver)kauf(?:t|en|s)?(?! (?:haben|wir))|verschenk\w*|vererb\w*|weiter(?:verkauf|gib|geb"
    r"|gegeben|verschenk)\w*)\b|\b(?:besitzer|eigentümer|käufer)wechsel\w*|\bbesitzer\w* "
    r"wechsel\w*|\banspruch hat (?:nur|wer)\b|\bnur (?:dem|der|für den"
    r"|wer)\b[^;]{0,30}\b(?:käufer\w*|besitzer\w*|gekauft|erworben)",
    r"\b(?:revend|re-?vendue?|(?:être|est|sera|soit|vendue? ou) cédée?|céd(?:er|ez)|offrez"
    r"|à qui (?:il|elle|vous|on))\b|\brevendez\b"
    r"|\b(?:profite|bénéficie|appartient|réservée?|revient) (?:à|au|aux) (?:l'|premiers?|seul"
    r"|ceux)",
    r"\b(?:si|cuando|aunque)\b[^;]{0,40}\b(?:vend(?:es?|a)|regal(?:as?|es?)|cedes"
    r"|traspas\w+|revend\w+|hered\w+)\b|\bquien (?:l[oa] )?(?:reciba|compre|tenga|posea|conste|se "
    r"l[oa])\b|\b(?:solo|únicamente) (?:el|la|puede)\b[^;]{0,30}\b(?:comprador|propietari"
    r"|titular)\w*",
)

_LAW: Final = (
    r"(?:statutory|legal(?!ly)|(?:by )?(?:the )?law|rights?|consumer (?:law|rights|guarantees?)"
    r"|gesetz\w*|\w*rechten?|gewährleistung\w*|ansprüche|loi|légale?s?|légaux|droits|ley"
    r"|legal(?:es)?|derechos)"
)
_BESIDE: Final = (
    r"(?:on top|beside|besides|in addition|additional|extra|unaffected|untouched|unaltered|(?:not"
    r"|n't|nothing|never) (?:\w+ )?(?:affect|limit|replac|chang|restrict|reduc|remov|take)\w*"
    r"|nothing (?:here|in this)|remain|stand|keep (?:all )?your|alongside|independent\w*|whatever"
    r"|unberührt|bleib(?:t|en|st)?|daneben|neben|zusätzlich|obendrein|unabhängig|unbeschadet"
    r"|(?:nicht|nichts|keine) (?:\w+ ){0,3}(?:einschränk|ein(?:ge)?schränk|berühr|ersetz|ändert"
    r"|verdräng)\w*|ändert nichts|außerdem|ohnehin|s'ajout\w*|outre|en plus|en sus|en supplément"
    r"|indépendamment|sans préjudice|demeur\w+|reste(?:z|nt)?|conserv\w+|gard\w+|n(?:e |')(?:\w+ "
    r"){0,2}?(?:affect|chang|priv|retir|remplac|limit|enlèv|rédui|supprim|restrei)\w*|además"
    r"|aparte|sin (?:perjuicio|merma)|no (?:\w+ ){0,2}?(?:afect|limit|quit|sustituy|reemplaz"
    r"|restring|merm|reduc|men?oscab|perjudic)\w*|se suma\w*|sigue\w*|mant[ie]+n\w*|intact[oa]s?"
    r"|adicional\w*|independiente\w*|se añade)"
)
_LEGAL: Final = (
    r"\b(?:other|further|additional) rights\b|\b(?:rights|remedies)\b[^;]{0,70}\b(?:law|statute"
    r"|act)\b|\b(?:statutory|legal) (?:\w+ )?rights\b|\bconsumer (?:law|guarantees act|rights "
    r"act)\b|\bunder (?:[\w-]+ ){1,4}law,? you\b",
    r"\bweitere rechte\b|\bgesetzliche[nr]? (?:\w+ )?(?:\w*rechte?n?|gewährleistung\w*"
    r"|mängelhaftung|ansprüche?n?|mängel\w+)\b",
    r"\bd'autres droits\b|\bdroits?\b[^;]{0,70}\b(?:la loi|légaux|légal\w*|code de la "
    r"consommation)\b|\bgaranties? légales?\b",
    r"\botros derechos\b|\bla ley\b[^;]{0,40}\b(?:reconoce|otorga|concede|derechos)\b|\bderechos? "
    r"(?:\w+ )?legal(?:es)?\b|\bgarantía legal\b",
    rf"\b{_LAW}\b[^;]{{0,80}}\b{_BESIDE}\b|\b{_BESIDE}\b[^;]{{0,80}}\b{_LAW}\b",
)

_LOSS: Final = (
    r"(?:(?:other|further|resulting|hire|hotel|travel|rental|such) (?:costs?|expenses|charges)"
    r"|costs? (?:you|that|which|caused|arising|resulting)|lost (?:time|earnings|profits?|income"
    r"|holidays?|wages|data|work|revenue|food)|loss(?:es)? of|loss(?:es)?|down ?time|inconvenience"
    r"|earnings|income|profits?|compensation|damages|knock-on \w+|\w*folge(?:kosten|schäden"
    r"|schaden)?\b|\w*ausfall\w*|schaden(?:s)?ersatz|entschädigung|mietgerät\w*|entgangen\w*"
    r"|verlorene\w*|hotelkosten|nebenkosten|pertes?|perdue?s?|privation|immobilisation|préjudices?"
    r"|manque à gagner|dédommagement|indemnit\w+|dommages?[- ](?:intérêts|indirects|consécutifs)"
    r"|frais (?:annexes|indirects|engagés|de location)|perjuicios?|lucro|pérdidas?|indemnizaci\w+"
    r"|gastos (?:derivados|indirectos|adicionales|de alquiler)|tiempo perdido|ingresos)"
)
_NOT_PAID: Final = (
    r"(?:(?:not|n't|never|no|nor|neither)\b[^;]{0,40}\b(?:liable|responsib\w+|pay\w*|paid"
    r"|reimburs\w*|compensat\w*|made good|make good|cover\w*|refund\w*|claim\w*|accept\w*"
    r"|entitle\w*|owe\w*)|exclud\w+|(?:haft\w+|komm\w+|ersetz\w*|erstatt\w*|zahl\w*|übernehm\w*"
    r"|steh\w*|leist\w*)\b[^;]{0,50}\b(?:nicht|kein\w*)|(?:nicht|kein\w*)\b[^;]{0,50}\b(?:haft\w+"
    r"|auf(?:kommen)?|ersetzt|erstattet|übernommen|geleistet|gezahlt|verlangt)|ausgeschlossen"
    r"|n(?:e |')(?:\w+ ){0,2}?(?:répond|indemnis|rembours|pren|couvr|pay|étend|s'étend|dédommag"
    r"|donn|ouvr|rembours|verse)\w*|(?:pas|aucun\w*|ni|jamais)\b[^;]{0,30}\b(?:rembours|indemnis"
    r"|pris|dédommag|couvert|prévu|due?|dû)\w*|exclu\w*|exclusion|no (?:\w+ ){0,2}?(?:respond|cubr"
    r"|indemni|pag|abon|asum|reembols|compens|d[ae]|hay|habrá)\w*|excluid[oa]s?|sin derecho)"
)
_DAMAGES: Final = (
    r"\b(?:no|kein\w*|aucune?|ningun\w*|sin) (?:\w+ )?(?:compensation|damages|entschädigung"
    r"|schaden(?:s)?ersatz|indemni\w+|dédommagement)\b",
    r"\b(?:incidental|consequential|indirect|special|resulting)(?:,? (?:and|or|and/or)? "
    r"?(?:incidental|consequential|indirect|special|punitive))* (?:damages?|loss(?:es)?)\b",
    r"\b(?:folge|begleit|mangelfolge|neben|vermögens)schäden?\b|\b(?:mittelbare|indirekte)[nr]? "
    r"(?:schäden|schaden|folgeschäden|verluste)\b",
    r"\b(?:dommages?|préjudices?|pertes?) (?:\w+ )?(?:indirect|accessoire|consécutif|immatériel"
    r"|conséquent)\w*",
    r"\b(?:daños?|pérdidas?|perjuicios) (?:y perjuicios )?(?:\w+ (?:o|y) )?(?:indirect|incidental"
    r"|consecuen|consecutiv|accesori|fortuit)\w*|\blucro cesante\b",
    rf"\b{_LOSS}\b[^;]{{0,90}}\b{_NOT_PAID}\b|\b{_NOT_PAID}\b[^;]{{0,60}}\b{_LOSS}\b",
)

_DISPUTE: Final = (
    r"\b(?:arbitrat(?:ion|or|ed?)|mediat(?:ion|or)|ombudsman|small claims|class actions?)\b"
    r"|\bdispute (?:settlement|resolution)\b|\b(?:schlichtung|schiedsgericht|schiedsstelle|ombuds"
    r"|gütestelle)\w*|\b(?:bei|im fall von) (?:meinungsverschiedenheit|uneinigkeit|streit)\w*"
    r"|\bunabhängige\w* (?:gutachter|stelle|prüfer)\w*",
    r"\bmédiat(?:eur|ion|rice)\b|\barbitrage\b|\bconciliat(?:eur|ion)\b|\brèglement amiable\b"
    r"|\ben cas de (?:désaccord|litige|différend|contestation)\b|\bjunta arbitral\b|\barbitraje\b"
    r"|\bmedia(?:ción|dor)\b|\bconciliación\b|\ben caso de (?:conflicto|controversia|litigio"
    r"|disputa|desacuerdo)\b",
    r"\b(?:agree(?:ment)?|settle\w*|see eye to eye|resolve\w*|disagree\w*"
    r"|dispute\w*)\b[^;]{0,90}\b(?:ombuds\w+|expert|panel|court|independent|neutral|board"
    r"|association|third party|decides?)\b",
    r"\b(?:überein|einig\w*|einigung|streit\w*|uneinig\w*"
    r"|meinungsverschieden\w*)\b[^;]{0,90}\b(?:gutachter\w*|stelle|schlicht\w*|neutral\w*"
    r"|gericht\w*|unabhängig\w*|entscheid\w*|kammer)\b",
    r"\b(?:d'accord|désaccord|différend|litige|entend\w+|entente)\b[^;]{0,90}\b(?:expert\w*"
    r"|médiat\w+|concilia\w+|tribuna\w+|arbitr\w+|tranche\w*|neutre|commission)\b",
    r"\b(?:de acuerdo|desacuerdo|controversia|conflicto|discrepancia|disputa"
    r"|diferencia)s?\b[^;]{0,90}\b(?:consumo|peritos?|mediad\w+|árbitr\w+|arbitra\w+|juzgad\w+"
    r"|tribunal\w*|defensor|decid\w+|junta)\b",
)

_GARANT: Final = r"\w*(?:warrant|guarant|garant|gewährleist)\w*"

ELEMENTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "coverage-persons": rule(*_PERSONS),
    "parts": rule(*PARTS),
    "remedy": rule(*REMEDY),
    "duration": rule(
        r"\b(?:délai|plazo|vigencia|garantiezeit|garantiefrist|garantiedauer|warranty period) "
        r"(?:de|of|von|beträgt|is|est de|es de|:) ?(?:\w+ )?§",
        rf"§[^;]{{0,60}}\b{_GARANT}|{_GARANT}[^;]{{0,100}}§",
        r"\b(?:cover(?:s|ed)|protected|couverte?s?|cubiert\w*|abgesichert|abgedeckt)\b[^;]{0,60}§",
        FOR_LIFE.pattern,
    ),
    "procedure": rule(*PROCEDURE),
    "dispute": rule(*_DISPUTE),
    "implied-limits": rule(
        r"\bimplied (?:\w+ )?(?:warrant|guarant|condition)\w*|\bwarrant\w+ of (?:merchantability"
        r"|fitness)\b",
        r"\b(?:stillschweigende|implizite|konkludente)[nrs]? (?:\w+ )?(?:gewährleistung|garantie"
        r"|zusicherung)\w*",
        r"\bgaranties? (?:implicite|tacite)s?\b|\bgarantías? (?:implícita|tácita)s?\b",
    ),
    "damages-exclusion": rule(*_DAMAGES),
    "legal-rights": rule(*_LEGAL),
})  # fmt: skip
"""What says each of the nine."""

STEMS: Final = {
    "coverage-persons": (
        "origin", "first", "initial", "final", "transf", "subsequent", "who", "only", "owner",
        "kauf", "kaeuf", "erwerb", "besitz", "ubertrag", "uebertrag", "wechsel", "weiter", "sell",
        "sold", "change", "cambi", "revend", "premier", "cessib", "primer", "propietari", "eigent",
        "second", "buyer", "person", "ceder", "rechnung", "nur fur", "transmis", "propriet",
        "posses", "acquer", "gekauft", "quien", "titular", "beneficiari", "benefic", "profite",
        "revien", "schenk", "cadeau", "regal", "gift", "stays", "give", "lend", "pass", "erb",
        "verkauf", "gib", "geb", "offr", "cede", "vend", "resale", "revent", "compr", "hered",
        "herit", "tenga", "const", "figur", "nom", "passes", "passed", "personne", "dueno", "sinne",
        "reserv",
    ),
    "remedy": (
        "repar", "repair", "replac", "refund", "fix", "mend", "ersatz", "ersetz", "tausch", "behob",
        "beheb", "beseit", "instand", "rempla", "rembours", "echang", "sustitu", "reemplaz",
        "cambi", "reembols", "neu", "new", "spare", "right", "good", "liefer", "bekomm", "erhal",
        "piece", "neuf", "fourni", "envi", "entreg", "recib", "geld", "kaufpreis", "argent",
        "dinero", "importe", "reset", "restor", "glu", "resol", "correct", "honou", "met ",
        "settled", "money", "mand", "swap", "damos", "daremos", "arregl", "otro", "otra",
    ),
    "duration": (
        "warrant", "guarant", "garant", "gewahr", "gewaehr", "period", "dauer", "pendant",
        "durante", "wahrend", "waehrend", "plazo", " for ", "year", "month", "jahr", "monat",
        " ans", "mois", "ano", "mes", "annee",
    ),
    "dispute": (
        "disput", "arbitr", "schiedsr", "independent", "mediat", "mediac", "mediad", "ombud",
        "schlicht", "schieds", "streit", "settle", "scheme", "small claims", "class action",
        "disagree", "gutest", "guetest", "desacc", "desacu", "controv", "junta", "litig",
        "differend", "concilia", "amiable", "conflict", "agree", "see eye", "resolv", "uberein",
        "ueberein", "einig", "accord", "entend", "entente", "acuerdo", "discrep", "diferenc",
        "unabhang", "unabhaeng", "meinungs",
    ),
    "implied-limits": (
        "impli", "merchantab", "fitness", "stillschw", "konklud", "tacit",
    ),
    "damages-exclusion": (
        "damage", "loss", "schad", "schaed", "folge", "gewinn", "verlust", "dommage", "prejudice",
        "perte", "dano", "perdida", "perjuic", "lucro", "cost", "expens", "charges", "lost", "down",
        "inconven", "earning", "income", "profit", "compens", "knock", "ausfall", "ersatz",
        "entsch", "mietg", "entgang", "verlor", "kosten", "perdu", "privation", "immobil", "manque",
        "indemn", "frais", "gasto", "tiempo", "ingres",
    ),
    "legal-rights": (
        "right", "state", "law", "loi", "ley", "statut", "guarantees act", "gesetz", "recht",
        "droit", "legal", "derech", "gewahr", "gewaehr", "anspruch",
    ),
}  # fmt: skip
"""What a sentence holds at least that says an element; looked for first, since it costs little."""
