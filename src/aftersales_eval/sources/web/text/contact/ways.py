"""By what a shopper is heard or somebody helps: `by e-mail`, `over the phone`, `fill in the form`.

A way is named with the word that makes it one: a preposition, a verb, or whoever answers it. So a
telephone that is sold is none, nor is a letter that returns goods.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_OUR_NUMBER: Final = r"(?:\+\d|\(?0 ?\d|1[ -]?[2-9]\d\d|[2-9]\d\d[ -]\d|9\d \d{3} )[\d() /.-]{4,}"
_BY_LIST: Final = (
    r"\b(?:by|via|per|par|por)(?: [\w-]+(?:,| or| and| oder| und| ou| et| o| y)){1,3}(?: by| per| "
    r"par| por)? "
)
"""A preposition with what else it holds for: `by letter, telephone or`."""
_ANSWER_EN: Final = r"(?:answer|repl(?:y|ies)|respon|read|deal|pick|handle|review)\w*"
_OUR_PEOPLE: Final = (
    r"(?:branch|stores?|shops?|team|desk|office|workshop|studio|services?|support|department|care"
    r"|relations|people|colleagues|staff|experts?|specialists?|advis[eo]rs?|crew|number|helpline"
    r"|line)"
)

WAYS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "email": rule(
        r"\b(?:antworte\w*|reply|répond\w+|respond\w+)\b[^;.]{0,20}\b(?:our|unsere?|notre|nos"
        r"|nuestr[oa]s?) \w*(?:mail|courriel|correo)s?\b",
        rf"{_BY_LIST}(?:e-?mail|mail|courriel|correo(?: electrónico)?)\b(?! postal)",
        r"\ban? (?:quick |short |simple )?e-?mail (?:will do|is enough|suffices|is all|does it)\b"
        r"|\b(?:enviando|mandando|en envoyant|by sending|sending) (?:us )?(?:un|an) (?:e-?mail"
        r"|correo|courriel|mail)\b",
        r"\b(?:by|via|over|through) e-?mail\b|\be-?mail (?:the|our|us|any|your)(?: [\w&-]+){0,3}? "
        rf"{_OUR_PEOPLE}\b",
        r"(?:^|[.?!:] )(?:or|and|otherwise|alternatively|please|simply|just)?,? ?e-?mail(?:,| us\b"
        r"| or\b)",
        r"\b(?:per|via|über) (?:e-?)?mail\b|\b(?:eine |ihre |deine |kurze )+(?:e-?)?mail (?:genügt"
        r"|reicht|an\b)|\b(?:e-?)?mails? (?:an (?:uns|unser\w*|den|das|die)\b|werden|lesen"
        r"|beantwort)",
        r"\bpar (?:e-?mail|mail|courriel|courrier électronique)s?\b|\b(?:un|votre|ton) (?:simple "
        r"|petit )?(?:e-?mail|mail|courriel) (?:à|suffit|et)\b",
        r"\b(?:por|mediante|a través de|a través del) (?:un )?(?:e-?mail|mail|correo electrónico"
        r"|vía electrónica)\b|\b(?:un|tu|su) (?:simple )?(?:e-?mail|mail|correo(?: electrónico)?) "
        r"(?:a nuestr\w+|basta|y te|y le)\b",
        r"\b(?:escrib\w+|escríb\w+|consult\w+|quejas?|reclam\w+|peticion\w*|petición|radic\w+"
        r"|solicit\w+|dudas?|contact\w+)\b[^;.]{0,50}\bpor correo\b(?! (?:postal|ordinario|cert))",
    ),
    "phone": rule(
        rf"{_BY_LIST}(?:(?:tele)?phone|telefon|téléphone|teléfono)\b(?! number)",
        rf"\bcalling(?: us)?(?: on| at)? {_OUR_NUMBER}|\bcalling (?:us|our|the (?:service|help"
        rf"|customer))\b|\b(?:\w*nummer|number|numéro|número|línea|ligne)(?: "
        rf"(?!whats)[a-z'-]+){{0,5}} ?:? ?{_OUR_NUMBER}"
        r"|\b(?:our|unsere|notre|nuestro) (?:tele)?(?:phone |fon)?(?:number|nummer|numéro"
        r"|número)\b(?! (?:de (?!tel)|d'|of\b|one\b|du\b|1\b))|\b(?:anruf|appel|llamada|llama|call"
        r"|ring)s? (?:or|oder|ou|o|and|und|/) (?:whats|chat|sms|e-?mail|text|escrib)"
        rf"|\b(?:au|at|on|unter|al|en el)(?: the| le| el)? {_OUR_NUMBER}",
        r"\b(?:by|via|over the|on the|over) (?:tele)?phone\b(?! (?:case|number|itself))",
        r"\b(?:tele)?phones?(?: lines?)? (?:is|are) (?:\w+ )?(?:staffed|answered|manned"
        rf")\b|\b{_ANSWER_EN} (?:up )?the (?:tele)?phones?\b",
        r"(?:^|[.?!:,-] |\b(?:or|and|please|just|simply|can|to|may|either|then|first|always|also) "
        r")(?:call|ring|phone|telephone)(?: (?:us|through|in|ahead)\b| (?:the|our|your|any)"
        rf"(?: [\w&-]+){{0,3}}? {_OUR_PEOPLE}\b|,? (?:or|and|/) (?:by |via |an? |drop )?(?:e-?mail"
        r"|chat|text|message|write|use|whats\w*)\b)",
        r"\b(?:e-?mail|chat|text|message|write|form)(?: us)?,? ?(?:or|and|/) (?:call|ring|phone"
        r"|telephone|give us a)\b",
        r"\b(?:just|simply|or) (?:call|ring|phone)(?=[.!,]|$)",
        r"\b(?:per|am|übers?|über das|via) (?:tele)?fon\b|\btelefonisch\b|\b(?:ans?|beim) "
        r"telefon\b|\b(?:uns|bitte|einfach|jederzeit|vorher|kurz)\b[^;.]{0,80}\banrufen\b"
        r"|\banrufe?\b[^;.]{0,50}\b(?:nehmen|beantwort\w*|entgegen\w*)\b|\b(?:nur )?eine?n? anruf "
        r"(?:entfernt|genügt|reicht)\b|\ba una llamada\b|\bun (?:simple )?appel suffit\b|\ba "
        r"(?:phone )?call away\b|\bam hörer\b|\b(?:leave|hinterlass\w*|laisse\w*"
        r"|dej[ae])\b[^;.]{0,40}\b(?:answering machine|voice ?mail|anrufbeantworter|répondeur"
        r"|contestador|buzón de voz)\b|\btelefon(?:support|beratung|dienst)\b|\bgive (?:us|(?:our"
        r"|the) [\w ]{2,20}?) a (?:ring|call|bell|buzz|shout)\b|\btelefonische[mnrs]? "
        r"(?:vereinbarung|absprache|anmeldung|rücksprache|auskunft|anfrage)|\b(?:rendez-vous "
        r"téléphonique|cita telefónica)\b|\b(?:griff|greif\w*)(?: sie)? zum (?:telefon|hörer)\b",
        r"\b(?:par|au) téléphone\b(?! (?:portable|mobile))|\btéléphoniquement\b",
        r"(?:^|[.?!:,-] |\b(?:ou|et|puis|alors) )(?:appelez|appelle|téléphonez|téléphone|composez"
        r"|compose|passez(?:-nous)? un coup de (?:fil|téléphone))\b(?=[- ](?:nous|le|la|les|l'\w+"
        r"|au|notre|nos|directement)\b|,| ou| et|\.|$| \d)",
        r"\d ?(?:h|uhr|[ap]\.?m\.?)?(?: ?\d\d)? ?\((?:by |per |par |por )?(?:télé)?(?:phone|fon"
        r"|fono)\)",
        r"\b(?:our|unsere?|notre|nuestro) (?:\w+ ){0,2}(?:number|(?:telefon)?nummer|numéro|teléfono"
        rf"|téléphone)(?: \w+)? (?:is|ist|lautet|est|es)(?: le| el| die)?:? ?{_OUR_NUMBER}"
        r"|\bcoup de fil\b",
        r"\bpor (?:teléfono|vía telefónica|línea telefónica)\b|\bvía telefónica\b"
        r"|\btelefónicamente\b|\b(?:la|una|nuestra) línea (?:telefónica|nacional|gratuita|directa"
        r"|de (?:atención|servicio|ayuda))\b|\b(?:al|a nuestro) teléfono\b",

    ),
    "messaging": rule(
        r"\b(?:whats ?app|wh?as[aá]pp?|guasap|threema|telegram)\b(?! (?:group|channel|status"
        r"|gruppe|kanal))",
    ),
    "chat": rule(
        r"\b(?:bulle|icône|bouton|fenêtre) (?:de |du )t?chat\b",
        r"(?<!chit-)(?<!voice )(?<!a )\b(?:live-?|web-?|kunden-?|online-?)?chat\b(?! (?:toys?|tran"
        r"|rec|log|noir|hist))(?<!votre chat)(?<!un chat)(?<!mon chat)(?<!ton chat)(?<!pour "
        r"chat)(?<!le chat)(?<!du chat)(?<!au chat)(?<!de chat)(?<!notre chat)",
        r"\bchatt?(?:en|e|ear|ea|ee|eá|er|ez|ing)\b|\btchat\w*\b|\bclavard\w+",
        r"\bdiscut\w+ (?:\w+ ){0,2}?en (?:direct|ligne)\b",
    ),
    "web-form": rule(
        r"\b(?:the|our|this|an?|by|via|your|online|short|web|website) (?:[\w-]+ ){0,2}form\b(?! "
        r"(?:of|and content|factor))|\b(?:fill(?:ing|ed)? (?:in|out|it)|complet\w+|submit\w*"
        r"|send\w*|use|using)\b (?:[\w\"'-]+ ){0,5}forms?\b(?! of)",
        r"\b(?!widerruf|bestell|anmelde|rück|umtausch|retour)[\w-]*formular\b|\bformulars\b",
        r"\bformulaires?\b(?! (?:type|papier|joint|ci-joint|en annexe|annexé))",
        r"\bformularios?\b",
    ),
})  # fmt: skip
"""What offers a channel by itself, unless the clause speaks of what the shop sends."""

ANSWERED: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "phone": rule(
        r"^(?:by )?(?:tele)?(?:phone|telefon|téléphone|teléfono) ?[:|-] ?(?:immediate|at once"
        r"|straight|sofort|immédiat|inmediat|\d+ ?(?:min|sec|sek|seg))",
    ),
    "email": rule(
        r"\b(?:to|at|an|unter|à|a|en) (?!no-?reply|donotreply|press|jobs|career|karriere|bewerb"
        r"|priv|datens|dpo|invest|prensa|empleo|rrhh|recrut|newsl)[\w.+-]+@(?!example\b)[\w-]+\.\w",
        r"\b(?:answer|reply|response)s?(?: times?)? (?:to|for) (?:(?:an|any|your|each|every|all) "
        r")?e-?mails?\b|\be-?mails? "
        rf"(?:get|are|is|receives?|gets) [^;.]{{0,20}}\b{_ANSWER_EN}",
        r"\brespuesta (?:a|al|a un|a tu|a su|a cada) (?:e-?mail|mail|correo)s?\b|\b(?:e-?mails?"
        r"|correos?)\b[^;.]{0,25}\b(?:reciben? (?:una )?respuesta|se contestan)\b",
        r"^(?:by )?(?:e-?mails?|mails?|courriels?|correos?(?: electrónicos?)?) ?[:|-] ?(?:\w+ "
        r"){0,2}(?:(?:under|maximum|höchstens|máximo|< ?)?\d+|one|a|ein\w*|une?|una?) ?(?:hours?"
        r"|h\b|hrs|days?|(?:working|business) days?|stunden?|werktage?n?|tage?n?|heures?|jours?"
        r"|horas?|días?)",
    ),
})  # fmt: skip
"""Words on answers to what comes by a channel, true whatever else a clause speaks of."""

_TOLD_EN: Final = r"(?:informed|notified|told|advised|alerted|updated|contacted)"
_TOLD_DE: Final = (
    r"(?:unterrichte[tn]|benachrichtig(?:t|en)|informier(?:t|en)|in kenntnis gesetzt|mitgeteilt"
    r"|verständig(?:t|en)|angekündigt)"
)
_TOLD_FR: Final = r"(?:avisée?s?|avertie?s?|prévenue?s?|informée?s?|notifiée?s?)"
_BY_MAIL: Final = r"(?:by|via|per|par|por) (?:e-?mail|mail|courriel|correo|sms|text)"
SENT: Final = rule(
    r"\b(?:accept|take|acceptons|prenons|aceptamos|tomamos)\b[^;.]{0,25}\b(?:payments?|orders?"
    r"|paiements?|commandes?|pagos?|pedidos?)\b|\b(?:alexa|hands-free|freisprech\w*|manos libres"
    r"|mains libres|lautsprecher\w*|speakers?phone|steuer(?:n|st|e|bar)|contro(?:l|la|le|ls)"
    r"|pilote[zr]?)\b",
    rf"\b(?:be|is|are|been) (?:kept )?{_TOLD_EN}\b[^;.]{{0,40}}\b{_BY_MAIL}|\b(?:we|we'll)(?: will"
    rf"| then)? (?:tell|inform|notify|update|write to|e-?mail|let) you\b",
    rf"\b(?:wird|werden|wurde)\b[^;.]{{0,50}}\b{_BY_MAIL}[^;.]{{0,30}}\b{_TOLD_DE}\b|\b{_TOLD_DE} "
    rf"(?:wir )?(?:dich|dir|sie|ihnen|euch|den kunden|den käufer)\b[^;.]{{0,40}}\b{_BY_MAIL}"
    rf"|\b(?:wir|teilen)"
    r" (?:\w+ )?(?:schreiben|mailen|teilen|wir) (?:dir|ihnen|euch)\b[^;.]{0,30}\bmail\b",
    rf"\b(?:est|sont|sera|serez|seras|êtes|es) (?:en |alors |également "
    rf")?{_TOLD_FR}\b[^;.]{{0,40}}\b{_BY_MAIL}|\b(?:nous|on) (?:vous|t'|te|l'en|l'|lui) ?\w+(?:ons"
    rf"|e|rons|ra)\b[^;.]{{0,40}}\b{_BY_MAIL}",
    rf"\b(?:wir (?:melden uns|kontaktieren|versuchen)|(?:melden|versuchen) wir|kontaktieren "
    rf"wir)\b[^;.]{{0,60}}\b(?:{_BY_MAIL}|telefonisch)",
    rf"\b(?:se l[oa]s?|le|te|les|os) (?:notific|comunic|avis|inform|contact"
    rf"|confirm)\w+\b[^;.]{{0,40}}\b{_BY_MAIL}|\bserá\w* (?:notific|avis"
    rf"|inform)\w+[^;.]{{0,40}}\b{_BY_MAIL}",
    r"\b(?:(?:si|cuando|al) )?(?:lo|la|los|las) (?:mand|env[ií])\w+ por correo\b(?! electr)",
    r"^(?!.*(?:\bus|\buns|\bnous|nos)\b).*\b(?:e-?mail|mail|courriel|correo) (?:with|mit|avec"
    r"|con) (?:the|a|your|der|dem|den|einem|le|la|un|une|votre|el|tu|su) [\w-]*(?:number|nummer"
    r"|link|label|etikett|code|numéro|suivi|número|enlace|seguimiento|details)\b",
    r"\b(?:confirm(?:amos|ons|e|ado|é)|bestätigen wir|bestätigt)\b[^;.]{0,40}\b(?:por|par|per) "
    r"(?:correo|e-?mail|mail|courriel)",
    r"\b(?:kommt|kommen|trifft|erhältst|erhalten sie|bekommst|bekommen sie)\b[^;.]{0,30}\bper "
    r"(?:e-?mail|mail|sms|whats ?app)\b",
    r"\brate (?:our|the|your) chat\b|\btelefonisch\b[^;.]{0,30}\b(?:ab)?geschlossen\b"
    r"|\b(?:compras?|contratos?|ventas?) (?:\w+ ){0,4}por teléfono\b|\b(?:achats?|contrats?) "
    r"(?:\w+ ){0,4}par téléphone\b|\b(?:contracts?|purchases?) (?:\w+ ){0,4}(?:by|over the) "
    r"phone\b|\bbestellungen\b[^;.]{0,30}\btelefonisch\b|\bzugangsdaten\b",
    r"(?:^|\b(?:can|may|to) )(?:pay|order|buy|purchase)\b (?:[\w-]+ )?(?:by|over the|via) "
    r"(?:e-?mail|phone|text)",
    r"\b(?:bestellen|bezahlen|zahlen|kaufen)\b[^;]{0,30}\b(?:per|am|telefonisch)\b|\btelefonisch "
    r"(?:zu )?(?:bestell|bezahl|kauf)\w*",
    r"\b(?:payer|payez|commander|commandez|réglez|régler|acheter)\b[^;,]{0,20}\bpar (?:téléphone"
    r"|courriel|e-?mail)|\b(?:pagar|paga|pague|pedir|pid[ea](?! cita)|comprar|compra|compre"
    r"|encargar|encarga)\b[^;,]{0,20}\bpor (?:teléfono|correo|e-?mail)",
    r"\b(?:(?<!for a )quote|label|invoice|receipt|code|link|confirmation|voucher|notice|reward"
    r"|tickets?|cards?|delivered|issued|sent|arrives?|comes|told|tracked|contacted|notified"
    r"|informed|alerted|winners?|we'?ll|we will)\b[^;.]{0,40}\b(?:by|via) (?:e-?mail"
    r"|(?:tele)?phone|text|sms)\b",
    r"\b(?:wir (?:senden|schicken|mailen|informieren|benachrichtigen|teilen|übermitteln)"
    r"|\w*etikett|\w*label|code|link|gutschein\w*|bestätigung|angekündigt"
    r"|gewinner\w*)\b[^;.]{0,50}\bper (?:e-?mail|mail|telefon|sms)\b(?! (?:an|oder "
    r"über))(?![^;.]{0,40}\b(?:errei|für (?:sie|dich)|da\b|berat|helf|beantwort|antwort))"
    r"|\b(?:per (?:e-?mail|sms|mail)|telefonisch)\b[^;.]{0,30}\b(?:angekündigt|avisiert"
    r"|benachrichtigt|informiert|zugesandt|verschickt|versandt|zugestellt|übermittelt|zu$|zu\.)",
    r"\b(?:étiquette|lien|code|facture|bon|(?<!demandez un )devis|avis|gagnants?"
    r"|annoncée?s?)\b[^;.]{0,40}\bpar (?:e-?mail|mail|courriel|sms|téléphone)\b|\bpar (?:e-?mail"
    r"|mail|courriel|sms)\b[^;.]{0,20}\b(?:annoncée?s?)\b",
    r"\b(?:etiqueta|enlace|código|factura|bono|(?<!pide )(?<!pide un )presupuesto|aviso"
    r"|ganador\w*)\b[^;.]{0,40}\bpor (?:e-?mail|correo|sms|teléfono)\b",
)
"""What is sent, paid or ordered by a channel, which is no question."""

STAFF: Final = rule(
    r"\b(?:staff|teams?|colleagues?|advis[eo]rs?|assistants?|experts?|specialists?|people|crew"
    r"|technicians|member|in person|personally|audioprothésistes|audioprotesistas|our (?!custom"
    r"|oth|ord|off|numb|newsl|man|driv|deliv)\w+(?:ers|ians|ists))\b",
    r"\b(?:mitarbeit\w*|personal|teams?|kolleg\w*|\w*berater\w*|verkäufer\w*|leute|fachkräfte"
    r"|fachleute|angestellte\w*|expert\w*|persönlich)\b",
    r"\b(?:vendeu\w+|conseill(?:er|ère)s?|équipes?|personnel|collaborat\w+|collègues?|employée?s?"
    r"|spécialistes?|experts?|en personne)\b",
    r"\b(?:personal|equipos?|asesor(?:as?|es)?|dependient\w*|compañer\w*|vendedor\w*|emplead\w*"
    r"|gente|especialistas?|expert\w+|en persona)\b",
)
COME: Final = rule(
    r"\b(?:pop|drop|come|stop|call|swing|visit|head|appointment)\b(?: (?:us|in|into|to|by|over"
    r"|along|round))*",
    r"\b(?:komm\w*|schau\w*|besuch\w*|geh\w*|vorbei\w*|\w*termine?|lassen sie sich|lass dich"
    r"|lasst euch)\b",
    r"\b(?:passez|venez|poussez|rendez-vous|viens|passe|entrez|faites-vous|fais-toi)\b",
    r"\b(?:acérc\w+|acércat\w*|acérquese|acud\w+|pás\w+|pase|ven|venga|cita|visit\w+|déjate|déjese"
    r"|dejate)\b",
)
SHOP: Final = rule(
    r"\b(?:stores?|shops?|branch(?:es)?|showrooms?|counters?|in-store)\b",
    r"\b(?:\w*filial\w*|\w*läden|\w*laden|\w*geschäft(?:en?|s)?|\w*märkten?|\w*markt|\w*theke|vor "
    r"ort|standort\w*|verkaufsstell\w*|showroom)\b",
    r"\b(?:magasins?|boutiques?|sur place|succursales?|comptoirs?|points? de vente|showroom)\b",
    r"\b(?:tiendas?|sucursal\w*|locales|mostrador\w*|establecimientos?)\b",
)
WE: Final = rule(
    r"\b(?:we|we'll|wir|frau|herr|nous|on vous|te|le|les|os)\b",
)
AID: Final = rule(
    r"\b(?:help\w*|advi[sc]e\w*|answer\w*|(?:talk|show|guide|walk)s? you|assist|explain\w*|happy "
    r"to|glad to|questions?|tell|ask|speak to|talk to)\b(?! (?:for|about) an?\b)",
    r"\b(?:hilf\w*|helf\w*|berat\w*|berät|beantwort\w*|unterstütz\w*|zeig\w*|erklär\w*"
    r"|weiterhelf\w*|fragt?|fragen)\b",
    r"\b(?:aide\w*|aidons|conseill(?:e|er|ent|ons|era|eront)|répond\w*|renseign\w*|accueill\w*"
    r"|expliqu\w*|assist\w*|montr\w*|guide\w*|conseils?|questions?|demandez|parlez)\b",
    r"\b(?:ayud\w*|asesor(?:a|an|amos|ar|arán?|aremos)|atiend\w*|atend\w*|resolv\w*|resuelv\w*"
    r"|respond\w*|contest\w*|aconsej\w*|orient\w*|explic\w*|pregunta|pregunte|preguntar|dudas?"
    r"|consult\w*)\b",
)
"""Who is in a shop, who comes there, the shop, and help: together they are help that is had there.

All are for folded text.
"""

TAKEN_BACK: Final = rule(
    r"\b(?:return\w*|refund\w*|exchang\w*|bring\w*|collect\w*|order\w*|pick\w*|rück\w*|zurück\w*"
    r"|umtausch\w*|abgeb\w*|abhol\w*|erstatt\w*|retour\w*|rembours\w*|échang\w*|rapport\w*"
    r"|retir\w*|dépos\w*|devis|devol\w*|devuelv\w*|cambi\w*|reembols\w*|recog\w*|present\w*)\b"
)
"""What else people come to a shop for."""

ASKED_THERE: Final = rule(
    r"\b(?:ask|talk to|speak to|speak with) (?:our|the|an?|one of our) (?:[\w-]+ ){1,3}?(?:in|at) "
    r"(?:our |the |any |your |each )?(?:stores?|shops?|branch)\b",
    r"\bask(?: us)? (?:in[- ]store|in (?:any |one )?(?:of )?(?:our |the )?(?:stores?|shops?"
    r"|branch))(?! for an?\b)",
    r"\b(?:frag\w*|nachfrag\w*|erkundig\w*)(?: sie(?: sich)?| dich)?(?: einfach| gern\w*)? (?:im"
    r"|in (?:einer|der|jeder|unser\w*|ihrer|deiner)) (?:\w+ )?(?:laden|filiale|geschäft|markt)",
    r"\b(?:pregunt[ae]\w*|consult[ae]\w*|infórm\w+) (?:en|a) (?:(?:la|tu|su|cualquier"
    r"|nuestr[ao]s?) )?tiendas?\b",
)
"""That questions can be put in a shop."""

INFO_DESK: Final = rule(
    r"\b(?:info(?:rmation)?|enquir(?:y|ies)) (?:desk|point|counter)s?\b",
    r"\b(?:info|beratungs|informations)-?(?:theke|schalter|punkt|stand)\w*\b",
    r"\bcomptoirs? d'information\b",
    r"\b(?:mostrador(?:es)?|punto) (?:de )?(?:información|atención|ayuda)\b",
)
