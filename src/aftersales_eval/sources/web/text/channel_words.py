"""Words for the channels of a shop's service, in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.folding import rule


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel: what offers it by itself, what names it, and what is meant otherwise."""

    direct: re.Pattern[str]
    named: re.Pattern[str]
    void: re.Pattern[str]


NUMBER: Final = re.compile(r"(?:\+|\b0|\(0?|\b1-)[\d() /.-]{5,20}\d")
"""A telephone number."""

_NEVER: Final = re.compile(r"(?!)")

HELP: Final = rule(
    r"\b(?:customer (?:services?|care|support)|support(?: team| staff)?|help ?desk|help(?:line)?"
    r"|advice|questions?|queries|enquir\w+|inquir\w+|assistance|after-?sales|service (?:team|desk"
    r"|cent(?:re|er)|line)|contact|advis[eo]rs?|agents?|complain\w*|problems?|issues?|get in"
    r" touch)\b",
    r"kundenservice|kundendienst|kundenbetreuung|kundensupport|\bsupport\b|\bhilfe\b|\bhilft\b"
    r"|\bfragen?\b|\banliegen\b|\bservice-?(?:team|hotline|telefon|center|nummer)|\bberat\w+"
    r"|\breklamation\w*|\bkontakt\w*|\bprobleme?n?\b|\bansprechpartner\w*|\bbeschwerden?\b"
    r"|\bhelfen\b",
    r"\bservice (?:clients?|après-vente|consommateurs?)|\bs\.?a\.?v\b|\bassistance\b|\baide\b"
    r"|\bquestions?\b|\bconseillers?\b|\bconseillères?\b|\bréclamations?\b|\bcontact\w*"
    r"|\bproblèmes?\b|\brelation clients?\b|\brenseignements?\b",
    r"\b(?:servicio|atención) (?:al|de atención al|posventa|de) ?(?:cliente|postventa)?|\batención"
    r" al cliente|\bposventa\b|\bayuda\w*\b|\basistencia\b|\bconsultas?\b|\bdudas?\b"
    r"|\bpreguntas?\b|\basesor\w*|\breclamaci\w+|\bcontact\w+|\bproblemas?\b|\bsoporte\b",
)  # fmt: skip
"""What makes a sentence one about help."""

HELP_HEADING: Final = rule(
    r"\b(?:contact|customer (?:service|care|support)|support|help|get in touch|reach us|service"
    r"|faq|returns?|warranty|after-?sales|talk to us)\b",
    r"kontakt|kundenservice|kundendienst|\bhilfe\b|\bservice\b|erreich|fragen|reklamation|rückgabe",
    r"\bcontact\w*|service client|\baide\b|assistance|nous joindre|sav\b|joindre",
    r"\bcontact\w*|atención al cliente|\bayuda\b|servicio al cliente|soporte|posventa",
)

REACH: Final = rule(
    r"\b(?:contact|reach|write(?: to)?|(?:call|phone|ring|message|e-?mail|text|dm) (?:us|our)|chat"
    r" with|get in touch|talk to|speak(?:ing)? to|ask|tell|visit|get hold of|drop (?:us|in)|send"
    r" us|report|come to|go to|fill (?:in|out)|complete|use|available (?:by|via|on|through)|help"
    r" (?:you )?(?:by|via|on|through|over)|support (?:by|via|on|through|over)|service (?:by|via|on"
    r"|through)|answer\w*|assist\w*|respond\w*|reply|replies|on hand|there for you|here (?:to help"
    r"|for you))\b",
    r"\b(?:erreich\w*|kontaktier\w*|schreib\w*|ruf\w*|anruf\w*|wend\w+|melde\w*|meldung|chatt\w*"
    r"|nutz\w*|verwend\w+|ansprech\w*|sprech\w+|hilft|helfen|für (?:sie|dich) da|zur verfügung"
    r"|kontakt\w*|beantwort\w*|antwort\w*|besuch\w*|füll\w*|send\w+|schick\w*|ausfüll\w*|zu"
    r" erreichen|geben|erhalten sie (?:hilfe|beratung))\b",
    r"\b(?:contact\w*|joign\w+|joindre|écri[vr]\w*|appel\w+|téléphon\w+|répond\w*|disponible|à"
    r" votre (?:écoute|disposition|service)|adress\w+|envoy\w+|utilis\w+|rempli\w+|discut\w+"
    r"|parl\w+|pos\w+|rend\w+|aid\w+|assist\w+|s'adresser|chattez|tchatt\w+|demand\w+)\b",
    r"\b(?:contact\w+|escrib\w+|escríb\w+|llam\w+|llám\w+|atend\w+|atiend\w+|respond\w+"
    r"|disposición|disponible|dirij\w+|diríj\w+|envi\w+|envíe\w*|envía\w*|rellen\w+|utili\w+"
    r"|us[ae]\b|habl\w+|chate\w+|ayud\w+|pregunt\w+|pued\w+ (?:\w+ )?localiz\w+|localiz\w+|acud\w+"
    r"|visit\w+|consult\w+)\b",
)  # fmt: skip
"""Verbs by which a shopper gets hold of somebody, or somebody helps."""

ELSEWHERE: Final = rule(
    r"\b(?:press|media (?:enquir|inquir|contact|relation|request)\w*|journalists?|jobs?|careers?"
    r"|applicants?|applications?|recruit\w*|investors?|shareholders?|privacy|data protection|dpo"
    r"|newsletters?|unsubscribe|subscrib\w+|wholesale|suppliers?|advertis\w*|sponsor\w*"
    r"|influencers?|affiliates?|partnerships?|trade (?:customers|enquiries)|for example|e\.g|such"
    r" as 0|placeholder|phishing|scam\w*|fraud\w*|fake|vacanc\w+|hiring|wedding|landlord|copyright"
    r"|(?:photo )?(?:competition|contest)s?|sweepstakes?|prize draw|legal department|whistle\w+)\b",
    r"\b(?:presse\w*|journalist\w*|medienanfragen?|bewerb\w+|karriere\w*|stellen(?:angebote"
    r"|anzeige)\w*|investor\w*|aktionär\w*|anleger\w*|datenschutz\w*|newsletter\w*|abmeld\w*"
    r"|abonnier\w*|großhandel\w*|lieferanten\w*|werbung|werbe\w*|zum beispiel|z\. ?b"
    r"|beispielnummer|influencer\w*|betrug\w*|betrüger\w*|gefälscht\w*|spam|phishing"
    r"|\w*wettbewerb\w*|\w*gewinnspiel\w*|verlosung\w*|hinweisgeber\w*|kooperation\w*)\b",
    r"\b(?:presse|journalistes?|médias|recrutement|candidat\w*|carrières?|emplois?|investisseurs?"
    r"|actionnaires?|protection des données|dpo|données personnelles|newsletter|désabonn\w+"
    r"|désinscri\w+|abonnez-vous|fournisseurs?|grossistes?|publicit\w+|par exemple|influenceu\w+"
    r"|partenariats?|jeu[- ]concours|hameçonnage|fraud\w*|arnaque\w*|confidentialité)\b",
    r"\b(?:prensa|periodistas?|medios de comunicación|empleo|candidat\w*|currícul\w+|inversores"
    r"|accionistas|protección de datos|privacidad|boletín|darse de baja|suscri\w+|proveedores"
    r"|mayoristas|publicidad|por ejemplo|influencers?|sorteos?|patrocini\w+|fraude\w*|estafa\w*"
    r"|phishing"
    r"|suplant\w+)\b",
)  # fmt: skip
"""A contact for somebody else than a shopper with a question."""

DENIED: Final = rule(
    r"\b(?:not|never|no|cannot|unable|without|neither|nor|closed(?! (?:on )?(?:sun|sat|mon|bank"
    r"|public|week))|discontinued|unavailable|no"
    r" longer|ended|stopped|instead of|rather than)\b|n't\b",
    r"\b(?:nicht|kein\w*|nie|niemals|weder|eingestellt|ohne|statt|anstelle|abgeschaltet"
    r"|deaktiviert)\b",
    r"\b(?:pas|jamais|plus (?:disponible|joignable|de)|aucune?|ni|sans|fermé|supprimé|n'est|ne"
    r" sont|au lieu)\b",
    r"\b(?:no|nunca|ningun\w*|ni|sin|ya no|tampoco|cerrad\w+|suprimid\w+|en lugar)\b",
)

_MARKETING: Final = (
    r"\bautomat\w+|\b(?:consent|communications|receive|agree to)\b|\bvous (?:sont|seront)"
    r" (?:adressés|expédiés)\b"
    r"|\bconsiente\b|\beinwillig\w*\b|\bwe (?:will |'ll |may |also )*(?:send|e-?mail|notify"
    r"|inform)\b|\b(?:you(?:'ll| will)? (?:get|receive)|sent to you|confirmation|offers?"
    r"|promotions?|news|deals|tracking|voucher|notification\w*|receipt by|invoice by|label by"
    r"|label will)\b|\bsign up\b|\byour e-?mail address\b|\be-?mail address (?:you|is|will|used"
    r"|for your|must)|\baccount\b|\blog ?in\b|\b(?:bestätig\w*|angebote|neuigkeiten|gutschein\w*"
    r"|rechnung|sendungsverfolgung|versandbestätigung\w*|anmeld\w*|ihre e-?mail-?adresse\w*|deine"
    r" e-?mail-?adresse\w*|erhalten sie (?:eine|ein|ihre|per)|senden wir|schicken wir|informieren"
    r" wir|wir senden|wir schicken|wir informieren|erhältst du|konto)\b|\b(?:vous (?:recevrez"
    r"|recevez)|confirmation|offres|promotions?|votre adresse (?:e-?mail|courriel|mail)|nous vous"
    r" (?:enverrons|envoyons|informons|informerons|adressons)|compte|suivi de)\b|\b(?:recibirá\w*"
    r"|recibe\w*|confirmación|ofertas|promociones|novedades|su (?:correo|e-?mail)|tu (?:correo"
    r"|e-?mail)|le enviaremos|te enviaremos|le informaremos|enviaremos|cuenta)\b"
)
_OUR_CALL: Final = (
    r"\b(?:schiedsstelle|schlichtungsstelle|gütestelle|ombuds\w+|gericht)\b|\b(?:démarchage"
    r"|telemarketing|cold calls?|werbeanrufe?|llamadas comerciales)\b|\bwe (?:will "
    r"|'ll |may |would |shall )?(?:\w+ )?(?:call|ring|phone|text|contact|message)\b|\b(?:driver"
    r"|courier|carrier)\b|\bcall(?:ed)? (?:it|them|this|him|ourselves|a)\b|\bso-called\b"
    r"|\bcalled\b|\bcall(?:ing)? for\b|\brecall\w*|\bphone (?:cases?|covers?|charger|holder"
    r"|accessor\w+|screen)|\b(?:mobile|smart|cell)[ -]?phones?\b|\b(?:a|your|old|new|the) (?:smart"
    r"|tele)?phones?\b(?! (?:call|line|number|support|service|team|us|on|from|at|is|are|between))"
    r"|\byour (?:tele)?phone(?:"
    r" number)?\b|\btelephones? (?:set|for sale)|\bemergency\b|\bfax\b|\b(?:wir|fahrer|spedition"
    r"|paketbote) (?:\w+ )?(?:rufen|anrufen|melden|kontaktieren)\b|\bruft sie\b|\brückruf(?:aktion"
    r"|\w* von produkten)|\bihre (?:telefon|handy)nummer|\bdeine (?:telefon|handy)nummer"
    r"|\bhandys?\b|\bmobiltelefone?\b|\bsmartphones?\b|\bwiderruf\w*|\bberuf\w*|\babruf\w*"
    r"|\bnotruf\w*|\bnous (?:vous )?appel(?:ons|lerons)|\bs'appell\w+|\bappelée?s?\b|\bvotre"
    r" (?:numéro de )?téléphone|\btéléphones? (?:portables?|mobiles?)\b|\brappel de produits?|\ble"
    r" (?:livreur|transporteur)|\bappel d'offres|\burgences?\b|\b(?:le|te) llamaremos|\bse"
    r" llama\w*|\bllamad[oa]s?\b(?<!llamada)(?<!llamadas)|\bsu (?:número de )?teléfono|\btu"
    r" (?:número de )?teléfono|\bteléfonos? móvil\w*|\bel (?:repartidor|transportista)"
    r"|\bemergencias?\b"
)

CHANNELS: Final[Mapping[str, Channel]] = MappingProxyType({
    "email": Channel(
        rule(
            r"\b(?:e-?mail|mail|write to|contact|reach|reply to|send (?:us )?(?:an )?e-?mail to"
            r"|schreib\w*|erreich\w*|mailen|wend\w+|écri\w+|contact\w*|joign\w+|envoy\w+|escrib\w+"
            r"|escríb\w+|envi\w+)\b[^;]{0,80}[\w.+-]+@[\w-]+\.\w+",
            r"\b(?:e-?mail|mail|courriel|correo(?: electrónico)?|contact|kontakt|contacto"
            r"|kundenservice|kundendienst|customer service|service clients?"
            r"|support) ?:? ?[\w.+-]+@[\w-]+\.\w+",
            r"\b(?:e-?mail|mail) us\b|\b(?:drop|send|shoot|write) us an? (?:\w+ )?(?:e-?mail"
            r"|mail)\b|\bsend an e-?mail to (?:us|our)\b",
            r"\b(?:schreib\w+|send\w+|schick\w+)(?: sie| du)? uns (?:\w+ ){0,3}(?:e-?mail|mail)\b",
            r"\b(?:écri\w+|envoy\w+)(?:-nous)?[^;]{0,40}\b(?:e-?mail|mail|courriel)\b",
            r"\b(?:escríb\w+|escrib\w+|envíenos|envíanos|mándenos|mándanos)[^;]{0,40}\b(?:e-?mail"
            r"|correo(?: electrónico)?)\b",
        ),
        rule(r"\b(?:e-?mails?|per mail|mail|courriels?|correos? electrónicos?|por correo|correo)\b"
        r"|[\w.+-]+@[\w-]+\.\w+"),
        rule(_MARKETING, r"\b(?:noreply|no-reply|donotreply|presse?|jobs|careers?|karriere"
        r"|bewerbung|privacy|datenschutz|dpo|investor\w*|prensa|empleo|rrhh"
            r"|recrutement|newsletter)@|\bmail order|\bby (?:royal )?mail\b|\bpor correo postal"
            r"|\bcorreo postal\b(?! o)|\breturn(?:s|ed)? by mail|\bmail(?:ing)? (?:it|the|your)"
            r"|\bcorreo ordinario|\bgarden@|\bjane@|@example\b"),
    ),
    "phone": Channel(
        rule(
            r"\b(?:give us a (?:ring|call|bell|buzz|shout)|(?:phone )?lines are (?:open|staffed)"
            r"|toll[- ]free"
            r"|free ?phone|landline)\b|\bphones?: |\b(?:ring|call|dial|phone|bell|on|at|under)"
            r" (?:us )?(?:on"
            r" )?(?:\+\d|\(?0\d|1-\d)[\d ()/-]{5,}",
            r"\b(?:unter|au|al|auf|anruf\w*|wählen sie|marcando el|composez le|numéro)(?: numéro|"
            r" der| número| nummer)? ?(?::"
            r" ?)?(?:\+\d|\(?0\d|[689]\d\d )[\d ()/.-]{5,}(?! (?:per|via) (?:whatsapp|sms))"
            r"|\b(?:telefonzeiten|telefonservice"
            r"|telefon-?hotline|telefonische[nr]? (?:beratung|support|kundenservice)|atención"
            r" telefónica|permanence téléphonique)\b",
            r"\b(?:speak|talk) to\b[^;]{0,50}\bon (?:\+|\(|0|1-)\d",
            r"\b(?:call|phone|ring|telephone) (?:us|our (?!driver|new)[\w ]{3,40}?)\b(?: on| at|"
            r" under| from| free| between| any| if| for| with| to|[,.!:]|$| \+?\d| about| during|"
            r" today| and| or| when)",
            r"\b(?:reach|contact|get hold of|speak to|talk to|helps?)\b[^;]{0,50}\b(?:by|via|over"
            r" the|on the) (?:tele)?phone\b|\b(?:free|customer|service|support|our|advice"
            r"|help) ?(?:hot ?|help ?)lines?\b|\bhelpline\b|\bhotline\b|\bphone (?:support"
            r"|lines?)\b",
            r"\b(?:rufen sie|ruf) (?:uns|unser\w*|einfach)\b|\btelefonisch\b[^;]{0,60}\b(?:erreich"
            r"|für sie|kontakt|zur verfügung|unter|beraten|da)\w*"
            r"|\berreich\w*\b[^;]{0,40}\b(?:telefonisch|per telefon)\b|\b\w*(?:hotline"
            r"|servicenummer|service-nummer|servicetelefon|kundentelefon)\b|\btelefon(?:nummer"
            r"|isch)? ?:? ?(?:\(|\+|0)[\d]",
            r"\bappelez(?:-nous|[ -](?:notre|nos|le|au))\b|\bpar téléphone\b[^;]{0,40}\b(?:au|de"
            r"|du|joign|contact|répond)\w*|\b(?:joign|contact|répond"
            r"|disponible)\w*\b[^;]{0,60}\bpar téléphone\b|\bnuméro vert\b|\bligne (?:directe"
            r"|téléphonique|d'assistance)|\bappel\w+[^;]{0,20}\bau (?:\+|0)\d",
            r"\b(?:llámenos|llámanos|llame|llama) (?:al|a nuestro|gratis)?\b|\b(?:llámenos"
            r"|llámanos)\b|\bpor teléfono\b[^;]{0,40}\b(?:en|al|de|atend|contact)\w*|\b(?:atend"
            r"|contact|localiz|atiend)\w*[^;]{0,50}\bpor teléfono\b|\bteléfono (?:gratuito|de"
            r" (?:atención|ayuda|contacto|servicio))|\blínea (?:gratuita|directa|de atención)",
            r"\b(?:tel(?:efon|ephone|éphone|éfono)?|phone|tél|call|customer service|fon"
            r"|kundenservice|kundendienst|service clients?|atención al"
            r" cliente)\.? ?(?:\(\w+\) ?)?[:.]? ?(?:\+\d|\(?0\d|1-8|9\d\d |8\d\d )[\d() /.-]{4,}",
        ),
        rule(r"\b(?:(?:tele)?phone|by phone|telefon\w*|telefonisch|téléphon\w*|tél|tel|teléfono"
        r"|telefónic\w+|hotline|call|calls|anruf\w*|appel|llamada)\b"),
        rule(_OUR_CALL),
    ),
    "chat": Channel(
        rule(
            r"\b(?:live[- ]?chat|chat (?:to|with) (?:us|our|an?|one)|chat (?:is|on|window|button"
            r"|icon|support|team|service|box|is available)|(?:via|by|through|use|using|in|start"
            r"|open|our) (?:the |a |our |online |web )*(?:live )?chat)\b",
            r"\b(?:live-?chat|im chat|per chat|über (?:den|unseren) (?:live-?)?chat|unser(?:en"
            r"|em)? (?:live-?)?chat|chatten sie|chatte|via chat|(?:den|der) chat|kundenchat)\b",
            r"\b(?:t?chat en (?:ligne|direct)|par t?chat|(?:notre|le|du|via le|sur le) t?chat"
            r"|messagerie instantanée|chattez|tchattez|live chat|en t?chat)\b",
            r"\b(?:chat en (?:vivo|directo|línea)|por chat|(?:nuestro|el|del|en el|al) chat|chatee"
            r"|chatea|chat online)\b",
        ),
        rule(r"\bt?chat\b"),
        rule(
            r"\b(?:chatbots?|chat ?bots?|bots?|chat (?:with|to) (?:other|friends|your friends|the"
            r" community|fellow)|group chat|community|friends|fellow|virtual assistant|chit-?chat"
            r"|forum|assistant virtuel|robot|asistente virtual|amigos|amis|freunden?)\b|\b(?:mon"
            r"|votre|un|petit) chat (?!en)|\b(?:le|du|notre) chat (?:dort|noir|mange|persan)"
            r"|\bchats et chiens|\blitière|\bcroquettes",
        ),
    ),
    "social": Channel(
        rule(
            r"\b(?:message|dm|write|contact|reach|tweet|ask|get in touch|talk to|help|support"
            r"|questions?|answer\w*|reply|respond|messages|tag)\b[^;]{0,80}\b(?:facebook|instagram"
            r"|twitter|social media|tiktok|x \(formerly)\b(?! messenger)",
            r"\b(?:facebook|instagram|twitter|social media|tiktok)\b[^;]{0,60}\b(?:direct message"
            r"|dm|message us|to reach us|contact us|for help|questions|customer (?:service|care)"
            r"|support|help you|answer\w*)\b",
            r"\b(?:schreib|erreich|kontaktier|nachricht|fragen|beantwort|antwort|helfen"
            r"|anfragen)\w*[^;]{0,80}\b(?:facebook|instagram|twitter|soziale[nr]? (?:medien"
            r"|netzwerke)|tiktok|social media)\b",
            r"\b(?:facebook|instagram|twitter|soziale[nr]? (?:medien"
            r"|netzwerke))\b[^;]{0,60}\b(?:erreich|kontaktier|fragen|beantwort|antwort|helfen"
            r"|nachricht)\w*",
            r"\b(?:écri|contact|joign|messages?|répond|questions?|aid"
            r"|assist)\w*[^;]{0,80}\b(?:facebook|instagram|twitter|réseaux sociaux|tiktok)\b",
            r"\b(?:facebook|instagram|twitter|réseaux sociaux)\b[^;]{0,60}\b(?:contact|joign"
            r"|répond|questions?|message privé|aid)\w*",
            r"\b(?:escrib|escríb|contact|mensajes?|respond|preguntas?|dudas?|ayud|consultas?"
            r"|atend)\w*[^;]{0,80}\b(?:facebook|instagram|twitter|redes sociales|tiktok)\b",
            r"\b(?:facebook|instagram|twitter|redes sociales)\b[^;]{0,60}\b(?:contact|respond"
            r"|preguntas?|dudas?|mensaje privado|ayud|atend)\w*",
        ),
        rule(r"\b(?:facebook|instagram|twitter|social media|soziale[nr]? (?:medien|netzwerke)"
        r"|réseaux sociaux|redes sociales)\b(?! messenger)"),
        rule(
            r"\b(?:follow|like us|latest|inspiration|share|post your|tag us|news|updates"
            r"|competition\w*|giveaway|pictures?|photos?|discover|trends?|fans?|ads?|adverts?"
            r"|log ?in|sign in)\b",
            r"\b(?:folg\w*|neuigkeiten|inspiration\w*|teil(?:e|en) sie|gewinnspiel\w*|bilder"
            r"|fotos?|trends?|einloggen|anmeld\w*|werbung)\b",
            r"\b(?:suiv\w+|nouveautés|actualités?|actus|inspiration\w*|partag\w+|concours|photos?"
            r"|tendances?|connexion|publicités?)\b",
            r"\b(?:sígu\w+|sigu\w+|siga\w*|novedades|noticias|inspiración|compart\w+|sorteos?"
            r"|concursos?|fotos?|tendencias|iniciar sesión|anuncios)\b",
        ),
    ),
    "in-store": Channel(
        rule(
            r"\b(?:our )?in[- ]store (?:experts?|team|staff|colleagues|advis[eo]rs|specialists?)\b"
            r"|\b(?:pop|drop|come|stop)"
            r" (?:in|by|into)\b[^;]{0,60}\b(?:store|shop|branch|showroom)\w*[^;]{0,60}\b(?:help"
            r"|advi|ask|question|happy|team|staff)"
            r"\w*|\bin any of our (?:stores|shops|branches)[^;]{0,60}\b(?:staff|team|help)\w*"
            r"|\bask (?:our |the |any )?(?:staff"
            r"|team|colleagues) in (?:any |our |the |your )",
            r"\b(?:komm|kommen|schau|schauen|besuch)\w*[^;]{0,50}\b(?:läden|laden|filialen?"
            r"|geschäft\w*|shops?|märkte\w*)\b[^;]{0,70}"
            r"\b(?:berät|berat|hilf|helf|fragen|team|beantwort)\w*|\b(?:läden|laden|filialen?"
            r"|geschäft\w*)\b[^;]{0,60}\b(?:hilft|helfen|berät"
            r"|beraten|beantwort\w*|persönlich)\b(?! online)|\bpersönlich in (?:\w+ )?(?:\w+"
            r" )?(?:filiale|laden|läden|geschäft)\w*",
            r"\b(?:en|dans (?:nos|notre|votre|l'une de nos)) (?:magasins?|boutiques?)(?: \w+){0,3}"
            r" auprès de|\bvendeurs? en (?:boutique|magasin)"
            r"|\b(?:boutique|magasin)s?\b[^;]{0,120}\b(?:service clients|conseillers?|équipe"
            r"|vendeurs)\b[^;]{0,40}\b(?:reçoi|accueill|aid|conseill"
            r"|répond|écoute|renseign)\w*|\bpoussez la porte",
            r"\b(?:equipo|personal|asesores|dependientes|compañeros) (?:de|en) (?:la )?tiendas?\b"
            r"|\ben (?:cualquiera de )?(?:nuestras|nuestra|las|la) tiendas?\b"
            r"[^;]{0,60}\b(?:personal|equipo|ayud|atend|asesor|atiend|resolv|resuelv)\w*"
            r"|\btienda\b[^;]{0,120}\b(?:te|le|os|les) (?:atiend|atend|ayud|recib|asesor)\w*",
            r"\b(?:ayud|atend|asesor|atiend)\w*[^;]{0,40}\ben (?:\w+ ){0,3}tiendas?\b",
            r"\b(?:service|help|customer service|information|customer|returns|advice) (?:desk"
            r"|counter|point)s?\b[^;]{0,60}\b(?:stores?|shops?|branch\w*)|\b(?:stores?|shops?"
            r"|branch\w*)\b[^;]{0,60}\b(?:service|help|customer service|information|advice)"
            r" (?:desk|counter|point)s?\b",
            r"\b(?:visit|come (?:in)?to|ask|speak to|talk to|drop (?:in|by)(?:to)?|pop in ?to|go"
            r" to)\b[^;]{0,50}\b(?:stores?|shops?|branch(?:es)?)\b[^;]{0,80}\b(?:help|advice"
            r"|question\w*|assist\w*|support|problem\w*|repair\w*|service)|\b(?:staff|team"
            r"|colleagues|advis[eo]rs|experts) in (?:\w+ ){0,4}(?:stores?|shops?"
            r"|branch\w*)\b[^;]{0,60}\b(?:help|advise|answer|assist|there|happy|glad)\w*|\b(?:help"
            r"|support|service|advice|assistance)\b[^;]{0,40}\b(?:in[- ]store|in (?:any|all|each"
            r"|every|one) (?:of )?(?:our )?(?:stores?|shops?|branch\w*)|in our (?:\w+ )?(?:stores?"
            r"|shops?|branch\w*))",
            r"\b(?:servicepunkt|serviceschalter|servicetheke|service-theke|service-schalter"
            r"|infotheke|kundendiensttheke|servicepoint|service-point|informationsschalter"
            r"|service-center)\b",
            r"\b(?:mitarbeiter\w*|team\w*|personal|berater\w*|fachleute)\b[^;]{0,30}\b(?:filialen?"
            r"|läden|laden|geschäft(?:en)?|märkten|vor ort)\b[^;]{0,60}\b(?:hilf|helf|berat"
            r"|beantwort|unterstütz|da\b|gerne?)\w*|\b(?:hilfe|beratung|fragen|service|helfen"
            r"|beraten|kommen sie|besuchen sie|wenden sie sich)\b[^;]{0,60}\b(?:in|an) (?:\w+"
            r" )?(?:unsere\w*|einer|jeder|jede|eine|allen|der|ihrer|ihre) (?:\w+ )?(?:filialen?"
            r"|läden|laden|geschäft\w*|märkten?)\b",
            r"\b(?:accueil|comptoir|point service|bureau d'accueil|espace"
            r" sav)\b[^;]{0,50}\b(?:magasins?|boutiques?)\b|\b(?:magasins?"
            r"|boutiques?)\b[^;]{0,50}\b(?:comptoir (?:sav|service)|point service|service"
            r" après-vente|espace sav|accueil (?:client|sav))|\b(?:vendeurs|conseillers"
            r"|équipes?)\b[^;]{0,20}\b(?:en|de nos|dans (?:nos|tous nos|votre)|de votre)"
            r" (?:magasins?|boutiques?)\b[^;]{0,60}\b(?:aid|répond|conseil|assist|renseign"
            r"|disposition|écoute)\w*|\b(?:rendez-vous|venez|présentez-vous|adressez-vous"
            r"|passez)\b[^;]{0,50}\b(?:magasins?|boutiques?)\b[^;]{0,60}\b(?:aide|conseil|question"
            r"|sav|réparation|problème|assistance)\w*|\b(?:aide|conseils?|assistance"
            r"|question)\b[^;]{0,50}\b(?:en|dans (?:nos|votre|l'un de nos)) (?:magasins?"
            r"|boutiques?)\b",
            r"\bmostrador(?:es)?\b[^;]{0,50}\b(?:tiendas?|atención|servicio)\b"
            r"|\b(?:tiendas?)\b[^;]{0,50}\b(?:mostrador|punto de atención|punto de servicio)"
            r"|\b(?:personal|equipo|dependientes|asesores)\b[^;]{0,20}\b(?:de|en) (?:\w+"
            r" )?(?:nuestras )?tiendas?\b[^;]{0,60}\b(?:ayud|atend|asesor|respond|atiend)\w*"
            r"|\b(?:acuda|visite|acérquese|pase|ven|acude"
            r"|visita)\b[^;]{0,40}\btiendas?\b[^;]{0,60}\b(?:ayud|consult|duda|asesor|problem"
            r"|atención)\w*|\b(?:ayuda|atención|asistencia|asesoramiento|le atendemos|te"
            r" atendemos)\b[^;]{0,50}\ben (?:\w+ )?(?:nuestras |nuestra |cualquier )?tiendas?\b",
        ),
        _NEVER,
        rule(r"\b(?:online shop|onlineshop|online-shop|tienda online|boutique en ligne|app store"
        r"|play store|web ?shop|online store|webshop)\b"),
    ),
    "web-form": Channel(
        rule(
            r"\b(?:contact|web|online|enquiry|inquiry|support|service|help|complaint|our|request"
            r"|website) ?-?forms?\b(?! of)|\b(?:fill (?:in|out)|complete|use|submit) (?:the|our|a"
            r"|this) (?:\w+ ){0,3}forms?\b[^;]{0,60}\b(?:contact|website|page|below|question"
            r"|message|touch|get back|answer|reply|support|team|online)",
            r"\bkontaktformular\w*|\b(?:online|web|service|anfrage|hilfe|support"
            r"|reklamations)-?formular\w*|\büber (?:das|unser) formular\b",
            r"\bformulaires? (?:de contact|en ligne|web|ci-dessous|d'assistance|de réclamation)"
            r"|\b(?:notre|le|via le|au moyen du) formulaire\b(?! (?:de (?:rétractation|retour)"
            r"|d'inscription|papier))",
            r"\bformularios? (?:de contacto|web|en línea|online|de consulta|de atención|de ayuda)"
            r"|\b(?:nuestro|el) formulario\b(?! de (?:desistimiento|devolución|inscripción"
            r"|registro))",
        ),
        _NEVER,
        rule(
            r"\b(?:withdrawal|cancellation|order|returns?|registration|application|claim|sign-?up"
            r"|model|warranty) forms?\b|\bin (?:any|written|paper|digital|whatever) form\b|\bform"
            r" part\b|\bpaper form\b|\btax form\b|\bform (?:the|a|our)\b(?! below)",
            r"\b(?:muster-?widerrufs|widerrufs|rücksende|retouren|bestell|anmelde|registrierungs"
            r"|bewerbungs)-?formular\w*|\bmuster\b|\bausdrucken\b",
            r"\bformulaire (?:type )?de (?:rétractation|retour|commande)|\bformulaire"
            r" d'inscription\b|\bformulario (?:tipo )?de (?:desistimiento|devolución|pedido"
            r"|inscripción|registro)",
        ),
    ),
    "messaging": Channel(
        rule(
            r"\b(?:via|by|on|through|over|use|using|per|über|auf|in|par|sur|por|a través de|mit"
            r"|nos|nous|uns|us|send (?:us )?(?:an? )?|schreib\w* (?:\w+ ){0,3}|escrib\w+ (?:\w+"
            r" ){0,2}|escríb\w+ (?:\w+ ){0,2}|écriv\w+ (?:\w+ ){0,2}|our|unser\w*|notre|nuestro|el"
            r"|le|el número de|our|also|or|oder|ou|o|,) ?(?:an? |un |una |eine |den |el |la"
            r" )?(?:whats ?app|sms|text messages?|(?:facebook )?messenger|telegram|signal(?!"
            r" (?:word|strength))|imessage|threema|viber)\b",
            r"\b(?:whats ?app|messenger|telegram|threema|sms)\b ?(?:chat|message|nachricht|service"
            r"|number|nummer|:|us\b|\+?\d)|\btext us\b|\bsend us a text\b|\bmessage us (?:on|via"
            r"|at|through|from)\b(?! (?:facebook\b(?! messenger)|instagram|twitter|social))",
        ),
        rule(r"\b(?:whats ?app|facebook messenger|messenger|telegram|threema)\b"),
        rule(
            r"\b(?:consent|communications|we (?:will |'ll |may )?(?:send|text)|you (?:will"
            r" )?(?:get|receive)|delivery (?:updates?|notifications?)|tracking|share|code"
            r"|notification\w*|notify|alerts?|offers|promotion\w*|courier|driver|track|group)\b",
            r"\b(?:sendungs\w*|versandbenachrichtigung\w*|benachrichtig\w+|informier\w*|erhalten"
            r" sie (?:eine|ein|per|ihre)|wir senden|senden wir|teilen sie|angebote|code|zustell\w*"
            r"|paketbote|lieferstatus)\b",
            r"\b(?:vous (?:recevrez|recevez)|nous vous (?:enverrons|envoyons|informons|prévenons"
            r"|préviendrons)|suivi|notification\w*|partag\w+|code|livreur|transporteur|offres"
            r"|livraison)\b",
            r"\b(?:recibirá\w*|recibe\w*|le enviaremos|te enviaremos|enviaremos|seguimiento"
            r"|notificaci\w+|compart\w+|código|repartidor|transportista|ofertas|entrega)\b",
        ),
    ),
})  # fmt: skip
