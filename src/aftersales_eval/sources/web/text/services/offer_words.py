"""Words for what a shop does besides selling: exchange, repair, install, explain.

Four languages; each service has verbs and nouns, from which sentences that offer or refuse it are
made up: "we repair", "a repair can be booked", "wir reparieren nicht", "sin montaje".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.repair_words import LEFT_TO_OTHERS


@dataclass(frozen=True, slots=True)
class Words:
    """The words for one service in one language, as alternatives of a pattern.

    `does` are verbs as they follow "we" (and infinitives), `done` participles, `nouns` its names.
    """

    does: str
    done: str
    nouns: str


_MORE: Final = r"(?: (?!not |never |no |cannot |don't |can't |won't )[\w'-]+,?)"
_MEHR: Final = r"(?: (?!nicht\b|kein|nie\b|nur für)[\w'-]+,?)"
_PLUS: Final = r"(?: (?!pas\b|ne\b|aucun|jamais\b|n')[\w'-]+,?)"
_MAS: Final = r"(?: (?!no\b|nunca\b|ningun)[\w'-]+,?)"

_EN_CREW: Final = (
    r"(?:our (?:own )?(?:[\w-]+ )?(?:[a-z]{3,}(?:ers|ians|smiths|ists|ors)|mechanic|joiner|fitter"
    r"|carpenter|tailor|cobbler|luthier|jeweller|watchmaker|upholsterer|installer|electrician"
    r"|plumber|engineer|technician|decorator|saddler|locksmith|optician)|(?:the|an?|two) (?:[\w-]+"
    r" ){0,2}(?:technicians?|fitters?|engineers?|crew|drivers?"
    r"|electricians?|plumbers?|installers?)|we|we'll|we can|our"
    r" (?:[\w-]+ ){0,3}(?:workshops?|crews?|electricians?|plumbers?|carpenters?|people|colleagues"
    r"|cobblers?|technicians?|engineers?|fitters?|team|experts?|craftsmen|handym[ae]n|service"
    r"|drivers?"
    r"|installers?|staff|specialists?|menders?|\w+(?:makers?|smiths)|tailors?|mechanics|studio"
    r"|atelier|seamstress(?:es)?"
    r"|jewellers?|watchmakers?|upholsterers?|centre|center|[\w-]+ (?:centre|center)|partners?|men)"
    r"|the"
    r" [\w-]+ (?:service cent(?:re|er)|workshop))"
)
_DE_CREW: Final = (
    r"(?:unser\w* (?:[\w-]+ )?[a-z]{3,}(?:er|ern|erin|erei|innen|eure|team|teams)|(?:der|ein|zwei"
    r"|die)"
    r" (?:[\w-]+ )?(?:techniker|monteure?|spediteur|fahrer|fachleute)|wir"
    r"|unser\w* (?:[\w-]+ ){0,2}\w*(?:schreiner|tischler|schneider\w*|schuster|schuhmacher"
    r"|uhrmacher"
    r"|goldschmied\w*|mechaniker|elektriker\w*|zentrum|zentren|center|polsterer|näher\w*|leute"
    r"|profis"
    r"|atelier|handwerker|installateure?|lieferanten|lieferteam|spezialist\w*|werkstatt"
    r"|werkstätten|techniker|monteure?n?|fachleute|team"
    r"|kundendienst|service|mitarbeiter\w*|spedition|fahrer|experten|partner|fachkräfte))"
)
_FR_CREW: Final = (
    r"(?:(?:notre|nos) [a-z]{3,}(?:ier|eur|iste|ien|oir)s?|les? (?:techniciens?|installateurs?"
    r"|livreurs?|monteurs?)|nous|on|(?:notre|nos) (?:\w+"
    r" ){0,3}(?:ateliers?|techniciens?|équipes?|installateurs?|livreurs?|experts?|artisans?"
    r"|réparateurs?|monteurs?|spécialistes?|cordonniers?|mécaniciens?|horlogers?"
    r"|couturi\w+|électriciens?|bijoutiers?|poseurs?|menuisiers?|centre|partenaires?)(?: \w+){0,2})"
)
_ES_CREW: Final = (
    r"(?:nuestr[oa]s? [a-z]{3,}(?:er[oa]|ista|ador|dor)(?:e?s)?|(?:el|un|los) (?:repartidores"
    r"|técnicos?|instalador(?:es)?|montador(?:es)?)|nuestr[oa]s?"
    r" (?:\w+"
    r" ){0,3}(?:taller(?:es)?|técnicos?|equipos?|instaladores?|expertos?|especialistas?"
    r"|montadores?|transportistas?|zapateros?|mecánicos?|relojeros?|joyeros?"
    r"|costureras?|electricistas?|repartidores|operarios|personal|centro|profesionales)(?:"
    r" \w+){0,2})"
)


def offers(en: Words, de: Words, fr: Words, es: Words) -> re.Pattern[str]:
    """Sentences that offer a service."""
    return rule(
        rf"\b{_EN_CREW}{_MORE}{{0,5}}? (?:{en.does})\b",
        rf"\b(?:offer|provid|have|run|book|request|arrang|order|us|includ|buy|add|choos|get|select"
        rf"|ask for|apply for|find|download|watch|browse|join|read|access|view|attend|see)(?:e|s"
        rf"|es|ing|ed|d)?{_MORE}{{0,5}}? (?:{en.nouns})\b",
        rf"\b(?:{en.nouns})(?: (?!not\b|without\b)[\w'-]+){{0,6}}? (?:is|are|can be|may"
        rf" be){_MORE}{{0,3}}?"
        r" (?:available|offered|possible|free|included|carried out|booked|arranged|accepted"
        r"|provided|welcome|performed|done|made|added|ordered|downloaded|found|requested|watched"
        r"|supplied|enclosed|here|online|explained)\b",
        rf"\b(?:can|may|will) (?:also |usually |always |of course |gladly )?be (?:{en.done})\b(?!"
        rf" (?:in|to|as) "
        r"(?:cash|money))",
        rf"\b(?:is|are|gets?) (?:{en.done}) (?:for you )?by (?:us\b|our\b)",
        rf"\b(?:have|get) (?:[\w'-]+ ){{1,5}}?(?:{en.done})(?: (?:by|at|with) (?:us|our)\b|$"
        rf"|[.,!])",
        rf"\b(?:you|customers|shoppers) (?:can|may|are welcome to|are free to)(?: also)?"
        rf" (?:{en.does})\b",
        rf"\b(?:{de.does})(?: [\w-]+){{0,3}}? {_DE_CREW}\b(?! nicht| kein)",
        rf"\b{_DE_CREW}{_MEHR}{{0,10}}? (?:{de.does}|{de.done})\b(?! (?:wir )?nicht)",
        rf"\b(?:können|kannst|dürfen|darfst)(?: sie| du)?{_MEHR}{{0,10}}? (?:{de.does})\b(?!"
        rf" nicht)",
        rf"\b(?:{de.does}|{de.done}) lassen\b",
        rf"\b(?:biet|hab|buch|nutz|vereinbar|beauftrag|find|stell|erhalt|gib|verfüg|besuch|lad"
        rf"|schau|bestell|übernehm|führ|leist|seh|veranstalt)\w*{_MEHR}{{0,8}}? (?:{de.nouns})\b",
        rf"\b(?:{de.nouns})\b{_MEHR}{{0,10}}? (?:(?:an)?biet|möglich|inklusive|inbegriffen"
        rf"|verfügbar|buch"
        r"|gebucht|erhältlich|kostenlos|kostenfrei|gratis|zur verfügung|bereit|herunter|durch\b"
        r"|online|angeboten|vereinbar|finden|find|anzusehen|bestellt|bei\b|liegt|liegen|dazu"
        r"|ausgeführt|übernehmen|gerne?\b)",
        rf"(?<!ne )\bnous(?: (?!ne |n')[\w'-]+){{0,4}}? (?:{fr.does})\b(?! (?:pas|plus))",
        rf"\b{_FR_CREW}{_PLUS}{{0,4}}? (?:{fr.does})\b(?! (?:pas|plus))",
        rf"\b(?:faire|pouvez|peut|peuvent|possible d[e'])(?: (?!pas"
        rf"|plus)[\w'-]+){{0,3}}? ?(?:{fr.does})\b",
        rf"\b(?:propos|offr|retrouv|réserv|demand|bénéfici|dispos|assur|effectu|trouv|télécharg"
        rf"|consult"
        rf"|regard|découvr|procéd|organis|accept|mett|suiv|particip|accéd|fourni|command|réalis"
        rf"|sollicit)\w*{_PLUS}{{0,6}}? (?:\w')?(?:{fr.nouns})\b",
        rf"\b(?:{fr.nouns})\b(?: (?!non\b|pas\b|ne\b)[\w'-]+){{0,8}}? (?:disponible|possible"
        rf"|gratuit|offert|inclus"
        r"|compris|proposé|assuré|effectué|à domicile|à votre disposition|par nos|par notre"
        r"|réalisé|téléchargeable|en ligne|fourni|sur (?:demande|rendez-vous)|accepté)\w*",
        rf"\b(?:peut|peuvent|est|sont|sera|seront) (?:\w+ )?(?:être )?(?:{fr.done})\b(?! (?:ni"
        rf"|pas))",
        rf"(?<!no )(?<!no lo )(?<!no los )(?<!no la )\b(?:{es.does})\b(?! no\b)",
        rf"\b(?:ofrec|dispon|reserv|solicit|inclu|contrat|realiz|encontr|descarg|consult|ten|cont"
        rf"|pued|pon|acept|admit|prest|impart|apúnt|ver|vea|mir|particip|organiz|efectu"
        rf"|ped)\w*{_MAS}{{0,7}}? (?:{es.nouns})\b",
        rf"\b(?:{es.nouns})\b{_MAS}{{0,8}}? (?:disponible|posible|gratuit|inclui|ofrec|a domicilio"
        rf"|a su disposición"
        r"|a tu disposición|por nuestr|realiza|en línea|descarg|gratis|online)\w*",
        rf"\b{_ES_CREW}{_MAS}{{0,4}}? (?:{es.does}|{es.done})\b",
        rf"\b(?:puede|puedes|pueden|podrá|podrás)(?: \w+)? (?:{es.does}|ser {es.done})\b",
    )


def named(*words: Words) -> re.Pattern[str]:
    """What names a service, in any language."""
    return rule(*(rf"\b(?:{each.does}|{each.done}|{each.nouns})\b" for each in words))


def labelled(*words: Words) -> re.Pattern[str]:
    """What names a service in a line such as `Repairs: yes`."""
    return rule(*(rf"\b(?:{each.nouns})\b" for each in words))


_DO_NOT: Final = (
    r"\b(?:do not|don't|does not|doesn't|cannot|can't|can not|no longer|are unable to|never"
    r"|are not able to|stopped|won't|will not)(?: (?:offer|provide|carry out|do|perform|accept"
    r"|currently|unfortunately|be|undertake|make|have|give|process|run|supply|any|direct|an?"
    r"|our|own"
)


def refuses(en: Words, de: Words, fr: Words, es: Words) -> re.Pattern[str]:
    """Sentences that refuse a service for whatever the shop sells."""
    return rule(
        rf"{_DO_NOT}|of|handle)){{0,5}} (?:(?:{en.nouns})(?! (?:to|on|of|for|in) (?!our|any|your"
        rf"|the goods"
        rf"|products))|(?:{en.does})(?: (?:items?|goods|products?|anything|it|them|any|our|your"
        rf"|articles|orders|what|or"
        r"|purchases|appliances|furniture|the)\b|[ .,;!]*$)"
        rf"|(?:{en.done}))",
        rf"\b(?:cannot|can't|can not|may not) be \w+(?:,| or| and|,? nor) (?:{en.done})\b"
        rf"|\b(?:{fr.nouns}) non \w+"
        rf"|\b(?:sans|sin) (?:{fr.nouns}|{es.nouns})\b",
        rf"(?<!if )\b(?:no|without) (?:\w+ )?(?:{en.nouns})\b(?! (?:fee|charge|cost|needed"
        rf"|required|necessary)"
        r"|[^;]{0,20}\b(?:needed|required|necessary|fee|charge))",
        rf"\b(?:{en.nouns})(?: [\w-]+){{0,3}} (?:is|are|isn't|aren't) (?:\w+ )?(?:not |no longer "
        rf"|never |)(?:\w+ )?"
        r"(?:(?<=not )|(?<=n't )|(?<=longer )|(?<=never )|(?<=currently )|(?<=unfortunately"
        r" ))(?:currently )?(?:available|offered|possible|provided|accepted|carried out|part of)\b",
        r"\b(?:installing|fitting|assembling|repairing|mending|exchanging"
        r"|swapping)\b[^;]{0,40}\b(?:not"
        rf" something we|isn't something we|is not possible|we (?:do not|don't|cannot|can't) (?:do"
        rf"|offer)?)"
        rf"|\bnot (?:[\w-]+, ){{1,3}}(?:[\w-]+ )?(?:or )(?:{en.does})\b|\b(?:we|our \w+) (?:do not"
        rf"|don't|cannot"
        rf"|can't) (?:[\w-]+,? ){{1,3}}(?:or|nor|and) (?:{en.does})\b",
        rf"\bunfortunately[^;]{{0,20}} not (?:\w+ ){{0,2}}(?:{en.does})\b",
        rf"\bkeine?[nrms]? (?:[\w-]+ ){{0,2}}(?:{de.nouns})\b",
        rf"\b(?:{de.does})\b(?: [\w-]+){{0,6}}? nicht\b|\bnicht (?:\w+ ){{0,2}}(?:{de.does}"
        rf"|{de.done})\b",
        rf"\bvon der (?:{de.nouns}) (?:ausgeschlossen|ausgenommen)|\bvom (?:{de.nouns})"
        rf" (?:ausgeschlossen"
        rf"|ausgenommen)|\bohne (?:\w+ )?(?:{de.nouns})\b|\b(?:{de.nouns})\b(?: [\w-]+){{0,4}}"
        rf" (?:haben|bieten|führen"
        r"|machen|gibt es|übernehmen) (?:wir )?(?:\w+ )?nicht\b",
        rf"\b(?:{de.does})\b[^;]{{0,12}}\b(?:können|bieten|machen|führen|wollen) wir (?:\w+"
        rf" ){{0,2}}(?:leider "
        r")?nicht\b",
        rf"\b(?:{de.nouns})\b(?: [\w-]+){{0,6}}? nicht (?:\w+ )?(?:möglich|angeboten|an|verfügbar"
        rf"|durch"
        r"|vorgesehen|anbieten|im angebot)\b",
        rf"\b(?:ne|n') ?(?:\w+ )?(?:{fr.does})(?: \w+)? (?:pas|plus)\b",
        rf"\b(?:pas|plus|aucune?|ni)(?: d[eu']| d'| une?| les?| la| l')? ?(?:\w+ (?:de "
        rf"|d'))?(?:{fr.nouns})\b",
        rf"\b(?:{fr.nouns})(?: [\w']+){{0,3}} (?:ne |n')(?:\w+ )?(?:est|sont|pas)(?: \w+)? (?:pas "
        rf"|plus )?(?:\w+ )?"
        r"(?:possible|disponible|proposé|assuré|accepté|effectué|inclus et)\w*",
        rf"\b(?:ne (?:peut|peuvent|sont|seront)|n'est) (?:\w+ )?(?:ni )?(?:\w+ )?(?:ni |être"
        rf" )?(?:ni )?(?:{fr.done})\b",
        r"\bno(?: (?:se|lo|los|las|la|ofrecemos|realizamos|disponemos|hacemos|aceptamos|incluimos"
        r"|tiene|tienen|admite|puede|pueden|acepta|admitimos|prestamos|tenemos|hay|admiten"
        r"|realizan|de|servicio"
        r"|efectuamos|el|un|ningún"
        r"|actualmente|contamos|con|instalaciones|ni|tampoco|impartimos|publicamos|editamos|damos"
        rf"|ofrecen|hacen|aceptan|podemos)){{0,5}} (?:{es.nouns}|{es.does}|{es.done})\b",
        rf"\b(?:{es.nouns})\b(?: \w+){{0,4}} no (?:es|está|son|están|resulta) (?:posible"
        rf"|disponible|permitid"
        r"|ofrecid)\w*",
    )


REPAIR: Final = (
    Words(
        does=r"re-?tape|bring (?:it|them) back to life|repair|mend"
        r"|fix|repairs|mends|fixes|re-?sole|re-?soles|re-?heel|repairing|restring"
        r"|rewire|re-?stitch"
        r"|stitch (?:it|them) up|patch (?:it|them) up|restore|refurbish your|overhaul|reupholster"
        r"|re-?proof",
        done=r"repaired|mended|re-?soled|re-?heeled|rewired|restrung|overhauled|reupholstered",
        nouns=r"(?:[\w-]+ )?repairs?(?: (?:services?|appointments?|workshops?|request))?",
    ),
    Words(
        does=r"machen(?: [\w-]+){1,6} (?:fit|flott|heil|ganz|wieder dicht)"
        r"|macht(?: [\w-]+){1,6} (?:fit|flott"
        r"|heil|ganz)|reparieren|repariert|reparierst|flicken|flickt|besohlen|besohlt"
        r"|ausbessern"
        r"|überholen|instand"
        r" ?setzen|(?:nähen|näht)(?: [\w-]+){1,5} (?:ein|an|nach|zu)|löten|lötet|(?:bringen"
        r"|bringt)(?: [\w-]+){1,4}"
        r" (?:in schwung|auf vordermann|zum laufen)|(?:bessern|bessert)(?: [\w-]+){1,4}"
        r" aus|(?:arbeiten"
        r"|arbeitet)(?: [\w-]+){1,4} auf|reparatur(?:en)? (?:aus|durch)",
        done=r"repariert|instand ?gesetzt|geflickt|neu besohlt|ausgebessert",
        nouns=r"\w*reparatur(?:en|service|services|dienst|werkstatt|auftrag|termin|annahme"
        r"|aufträge|arbeiten|abteilung)?|instandsetzung(?:en)?",
    ),
    Words(
        does=r"répar(?:er|ons|e|ent|era|eront|erons|ez|ez-vous)|(?:le |la |les )?remet(?:tre|tons"
        r"|tent)? (?:à neuf|en état|en service)"
        r"|ressemel(?:er|ons|ent|le)"
        r"|ressemell\w+|recou(?:dre|sons|sent|d)|rafistol\w+|raccommod\w+|rapié\w+|remet en état"
        r"|(?:les |le |la )?réparer",
        done=r"réparée?s?",
        nouns=r"(?:service (?:\w+ )?(?:de )?|atelier (?:\w+ )?(?:de )?)?réparations?|service de"
        r" réparation",
    ),
    Words(
        does=r"reparamos|reparáis|arregláis|arregla|arreglan|arreglar(?:lo|la|los|las)?|remendamos"
        r"|restauramos|reparando(?:lo"
        r"|la|los|las)?|componemos|zurcimos|ponemos a punto|(?:lo|la|los|las) reparamos|reparan"
        r"|repara|reparar(?:lo|la|los|las)?|repararemos|arreglamos",
        done=r"reparad[oa]s?",
        nouns=r"(?:servicios? |taller )?(?:\w+ )?(?:de )?reparaci(?:ón|ones)",
    ),
)
REPAIR_MORE: Final = rule(
    r"\b(?:our workshop|notre atelier|unsere werkstatt|nuestro taller)\b[^;]{0,15}\b(?:s'en "
    r"(?:occupe"
    r"|charge)|s'occupe de tout|se charge de tout|takes? care of (?:it|them|everything|the rest)"
    r"|sorts? (?:it|them|everything)|kümmert sich (?:darum|um alles|um den rest)|erledigt (?:das"
    r"|alles"
    r"|den rest)|se (?:encarga|ocupa) de (?:todo|ello|él|ella))\b",
    r"\b(?:our|unsere?|nos|notre|nuestr[oa]s?) (?:\w+ )?(?:menders?|tailors?|cobblers?"
    r"|seamstress(?:es)?"
    r"|schneider\w*|schuster|schuhmacher|uhrmacher\w*|couturi\w+|cordonniers?|horlogers?"
    r"|maroquiniers?"
    r"|costureras?|modistas?|zapateros?|relojeros?)\b[^;]{0,20}\b(?:take care|see to it|kümmern? "
    r"sich"
    r"|kümmert sich|s'en (?:charge|occupe)\w*|se encargan?|se ocupan?)\b",
    r"\b(?:kleine\w* |klein\w+ )?(?:schäden|defekte|kratzer|risse)\b[^;]{0,20}\b(?:beheben|behebt"
    r"|bessern|richten)\b[^;]{0,10}\b(?:wir|unser\w*)\b",
    r"\b(?:nos|notre) réparat(?:eurs?|rices?)\b|\bunsere? reparateur\w*|\bour repairers?\b"
    r"|\b(?:repairable|réparables?|reparierbar|reparables?) (?:\w+ )?(?:in|by|at|dans|par|chez|bei"
    r"|von"
    r"|en|por) (?:our|us|nos|notre|nous|unser\w*|uns|nuestr\w+)\b",
    r"\bsigue reparando|\bseguimos (?:reparando|arreglando)\w*|\bcontinu\w+ (?:de|à) (?:les |la "
    r"|le |l')?réparer\b"
    r"|\b(?:schick|send|bring)\w* (?:sie |uns |es |ihn )*[^;]{0,50}(?:wir (?:nähen|flicken"
    r"|richten|reparieren|löten))",
    r"\brepairs? (?:and|&) (?:servicing|service|alterations|maintenance)\b|\bservice (?:and|&)"
    r" repairs?\b|\b(?:in|at"
    r"|by) our (?:own )?(?:[\w-]+ )?(?:workshop|repair cent(?:re|er)|atelier)\b[^;]{0,40}(?:repair"
    r"|mend|fix|stitch"
    r"|patch)|\bour repair cent(?:re|er)\b|\b(?:guarantee|warrant) (?:every|each|all|our)"
    r" repairs?\b|\bauf"
    r" (?:jede|alle|unsere)\w* reparatur\w* (?:geben|gewähren)",
    r"\breparaturen? (?:nehmen|machen|übernehmen|erledigen) wir\b(?![^;]* nicht\b)",
    r"\bour (?:[\w-]+ ){0,2}(?:repair (?:team|crew|experts?|specialists?)|menders|cobblers)\b",
    r"\b(?:repair service|our (?:own )?repair (?:shop|workshop|team|cent(?:re|er))"
    r"|repair workshop)\b|\b(?:send|bring|take|post|drop|ship)\b[^;]{0,40}\bour workshop\b|\bour"
    r" workshop\b[^;]{0,60}\b(?:repair|mend|fix|servic|restor|overhaul|back (?:to|in)|as new)\w*"
    r"|\b(?:send|bring|take|drop|ship)(?: \w+){0,5} (?:for|to us for|in for)"
    r" (?:a )?repair\b|\brepairs? (?:after|outside|beyond|even|under|during|within|in|and|while"
    r"|from|by our|are|at|take|cost|for)\b(?! (?:you|third|other|void|not|non|unauthori))",
    r"\b(?:reparaturservice|reparaturdienst|reparaturwerkstatt|reparaturannahme)\b|\bzur"
    r" reparatur\b|\beigene[nr]? (?:meister)?werkstatt\b|\breparaturen (?:auch|nach|führ|außerhalb"
    r"|übernimmt|erledig|aller|werden)",
    r"\bservice de réparation\b|\b(?:notre|nos) ateliers?\b[^;]{0,60}\brépar|\batelier de"
    r" réparation\b|\bréparations? (?:même|hors|après|sous|effectu|réalis|dans (?:notre|nos)|sont)",
    r"\bservicios? (?:\w+ )?de reparaci|\btaller (?:\w+ )?de reparaci|\bnuestro (?:propio"
    r" )?taller\b[^;]{0,60}\b(?:repar|arregl)|\breparaciones (?:también|fuera|dentro|incluso|en"
    r" nuestr|se (?:realiz|hac))",
)
REPAIR_VOID: Final = rule(
    LEFT_TO_OTHERS,
    r"\brepair costs? (?:are|will|must|shall|can|is)\b|\breparaturkosten (?:werden|sind|trägt"
    r"|tragen)\b",
    r"\bwhether (?:a |the )?repair\b|\bob eine reparatur\b|\bsi (?:la|une) réparation est\b|\bsi la"
    r" reparación es\b|\bguided tours?\b|\b(?:bug|additional|several|latest)[ -]?fix\w*"
    r"|\bsi (?:le|la) (?:membre"
    r"|client\w*|consommateur) demande\b",
    r"\bhow to (?:\w+ )?(?:repair|mend|fix)\b|\bif we (?:cannot|can't|are unable)\b|\b(?:made|built"
    r"|crafted|woven|sewn) (?:entirely )?(?:by hand|in our)\b|\bentsteh(?:t|en)\b|\bgefertigt\b"
    r"|\bhergestellt\b|\bfabriquée?s?\b|\bconfectionn\w+|\bfabrica(?:mos|d[oa]s?)\b|\ba mano\b",
    r"\b(?:seit|since|depuis|desde) \w+ (?:geschlossen|closed|fermée?|cerrad[oa])\b"
    r"|\b(?:geschlossen|fermé|(?<!precio )cerrado)\b",
    r"\breparier\w*[^;]{0,30}\boder (?:sie|du) (?:bekomm|erh)\w*|\byou can (?:\w+ )?(?:repair|mend"
    r"|fix)\b|\b(?:fix|repair) or return\b|\bhelp you (?:\w+,?"
    r" )*(?:fix|repair)\b|\bpatch kit"
    r"|\bat our (?:option|choice|discretion)\b|\bnach unserer wahl\b|\bà notre (?:choix"
    r"|discrétion)\b|\ba nuestra elección\b"
    r"|\brepair\w*[^;]{0,40}\bor (?:supply|give you|provide|send) ",
    r"\b(?:conformity|statutory|legal guarantee|gewährleistung\w*|gesetzlich\w*|conformité"
    r"|garanties? légales?|conformidad|garantía legal)\b",
    r"\b(?:un-?authori[sz]ed|unqualified|improper|attempted|self|home|hair|skin|road|lip|nail"
    r"|emergency|puncture) ?-?repair|\brepair(?:s|ed|ing)?(?: \w+){0,3} by (?:any(?:one| person|"
    r" third)?|third|other|others|un|non|persons|you|the (?:customer|user)|someone|an? (?!quali"
    r"|certi|our))|\bvoid\w*|\brepair[- ](?:kits?|manuals?|guides?|tips|tape|cream|mask|shampoo"
    r"|serum|balm|lotion|gel|sets?|patch\w*|oil|index|instructions|paste|tools?|videos?|caf[eé]s?"
    r"|advice|glue)\b|\byourself\b|\bdiy\b|\bbeyond repair\b|\bright to repair\b|\bright to (?:a "
    r"|have )?(?:the )?(?:repair|goods)|\bentitled to\b|\b(?:repair|mend|fix)\w*(?:,| or| and"
    r"|/)(?: \w+){0,3} (?:replac(?!e clasps)|refund)\w*|\b(?:replac|refund)\w*(?:,| or| and|/)(?:"
    r" \w+){0,3}"
    r" repair\w*|\b(?:fix|repair) (?:\w+ )?(?:bugs?|errors?|the (?:site|website|problem)|prices?"
    r"|this page)\b|\bunder repair\b|\b(?<!for a )(?<!at a )fixed (?:price|prices|term)\b|\bblog\b"
    r"|\bmend our\b|\bhas"
    r" been repaired or altered\b|\bif (?:it|the \w+|they) (?:has|have|was|were|is) (?:been"
    r" )?(?:\w+ )?repaired\b",
    r"\b(?:un(?:befugte|sachgemäße|autorisierte)|eigenmächtige|fremde|selbst)[nrms]? (?:\w+"
    r" )?reparatur|\breparatur-?(?:sets?|kits?|anleitung|creme|shampoo|versuch|maske|serum|tipps"
    r"|balsam|band|kleber|paste|video|ratgeber|café|cafe|pflege|index|spray|lack)\w*|\bdurch"
    r" dritte|\bselbst (?:zu )?repar|\bselber (?:zu )?repar|\bvon (?:dritten|fremden|anderen"
    r"|unbefugten)|\berlischt\b|\brecht auf reparatur\b|\b(?:reparatur|reparier)\w*(?:,| oder|"
    r" bzw)(?: \w+){0,4} (?:ersetz|ersatz|austausch|umtausch|neulieferung|erstatt)\w*|\b(?:ersatz"
    r"|ersetz|austausch|neulieferung)\w*(?: oder)(?: \w+){0,2} reparatur\w*|\bnicht repariert"
    r" oder\b|\bnacherfüllung\b",
    r"\bkits? de réparation|\bréparations? (?:\w+ )?(?:par (?:un|des) (?:tiers|personnes?)|non"
    r" autorisée|effectuée?s? par (?:un tiers|des tiers|une personne|vous|le client))|\bvous-même"
    r"|\bindice de réparabilité|\bsoins?\b|\bcrèmes?\b|\bmasques?\b|\bshampo\w+|\bpréjudices?\b"
    r"|\bréparation (?:du|des|d'un) (?:dommage|préjudice)|\bannul\w+|\brépar\w+(?: ou| et|,)(?:"
    r" [\w']+){0,4} (?:rempla[cç]|rembours|échang|l'échang)\w*|\b(?:rempla[cç]|échang)\w+(?:"
    r" ou)(?: [\w']+){0,3} répar\w*|\bdroit à la réparation\b|\btutoriel\w*|\bsi (?:l'appareil|le"
    r" produit) a été",
    r"\bkits? de reparaci|\breparaci\w+ (?:\w+ )?(?:no autorizad|por terceros|por (?:personas?"
    r"|personal) (?:no |ajen)|realizadas? por (?:terceros|personas|personal (?:no|ajeno)))"
    r"|\bterceros\b|\bchampú|\bcremas?\b|\bmascarilla|\bpor (?:su|tu) cuenta\b|\busted mismo|\btú"
    r" mismo|\bdañ(?:os|o) y perj|\breparación (?:del|de los|de) (?:daño|perjuicio)|\banula\w*"
    r"|\binvalid\w+|\b(?:repar)\w+(?: o| u| y|,)(?: \w+){0,4} (?:sustitu|reemplaz|reembols"
    r"|cambi)\w*|\b(?:sustitu|reemplaz)\w+(?: o)(?: \w+){0,3} repar\w*|\bderecho a (?:la"
    r" )?reparaci|\breparador\w*|\bconsejos\b",
)  # fmt: skip

BEYOND: Final = rule(
    r"\bvenció\b|\bcaducó\b|\b(?:pasad|terminad|vencid|agotad|caducad|finalizad)[oa]\b|\bpassée\b"
    r"|\bterminée\b|\béchue\b"
    r"|\b(?:danach|anschließend|verstrichen|nach dieser zeit|über die garantie hinaus)\b|\bafter "
    r"that\b|\bafterwards\b|\bpast its\b|\bensuite\b|\bau-delà\b|\bmás allá\b",
    r"\b(?:out[- ]of|outside|beyond|without|ohne|or not|oder nicht|ou non|o no|even|not only"
    r"|no longer)\b|\b(?:after|once)\b[^;]{0,30}"
    r"\b(?:warranty|guarantee)\b|\bended\b|\bexpire\w*|\bausserhalb\b|\bnach (?:ablauf|ende"
    r"|(?:der )?garantie)\w*|\bauch nach\b|\babgelaufen\w*|\bhors\b|\baprès\b|\bmême\b"
    r"|\bexpirée?\b|\bfuera de\b|\bincluso\b|\btras\b|\bdespués\b|\bcon o sin\b|\bcon garantía\b"
    r"|\bmit (?:\w+ )?garantie\b|\bavec (?:une )?garantie\b|\brepair service\b"
    r"|\w*reparaturservice\b"
    r"|\bservice de réparation\b|\bservicio de reparación\b",
)
"""Repairs of what a warranty does not cover, or not only of that."""


WORKSHOP: Final = rule(
    r"\b(?:our|unser\w*|notre|nuestr[oa]) (?:own |eigene\w* |propi[oa] )?(?:technical department"
    r"|(?:repair|service) cent(?:re|er)|repair team|reparaturzentrum|servicezentrum|centre de"
    r" réparation|service technique|departamento técnico|centro de reparación|servicio técnico"
    r" propio)\b|\bmandamos a nuestr[oa] técnic[oa]\b",
    r"\b(?:our|unser\w*|notre|nos|nuestros?) (?:own )?(?:[\w-]+ )?(?:workshop|lab|laboratory|labor"
    r"|laboratoire|laboratorio|\w*werkstatt|ateliers?"
    r"|taller)\b|\bmeisterwerkstatt\b",
)
