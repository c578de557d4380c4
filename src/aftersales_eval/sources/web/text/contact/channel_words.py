"""Words for the channels of a shop's service, in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.contact.channel_apart import MARKETING, OUR_CALL, PAPER_FORM
from aftersales_eval.sources.web.text.contact.words import OR_IN_SHOPS, QUESTIONS_TO
from aftersales_eval.sources.web.text.folding import rule


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel: what offers it by itself, what names it, and what is meant otherwise."""

    direct: re.Pattern[str]
    named: re.Pattern[str]
    void: re.Pattern[str]


_NEVER: Final = re.compile(r"(?!)")

CHANNELS: Final[Mapping[str, Channel]] = MappingProxyType({
    "email": Channel(
        rule(
            r"(?:\b(?:to|at|an|unter|under|à|a|es|es el|est|ist|is|lautet|suffit|sur|en)|[:"
            r"|]) ?[\w.+-]+@[\w-]+\.\w",
            r"\b(?:help|care|support|service|hello|hi|info|contact|returns?|warranty|claims?"
            r"|repairs?|customer\w*"
            r"|garanti\w+|sat|sav|reklamation|kontakt|hallo|hola|ayuda|aide|soporte|atencion"
            r"|bonjour"
            r"|retouren?|clientes?|clients?|kundenservice|posventa|devoluciones"
            r"|retours)@[\w-]+\.\w",
            r"\b(?:e-?mail|mail|write to|contact|reach|reply to|send (?:us )?(?:an )?e-?mail to"
            r"|schreib\w*|erreich\w*|mailen|wend\w+|écri\w+|contact\w*|joign\w+|envoy\w+|escrib\w+"
            r"|escríb\w+|envi\w+)\b[^;]{0,80}[\w.+-]+@[\w-]+\.\w+",
            r"\b(?:e-?mail|mail|courriel|correo(?: electrónico)?|contact|kontakt|contacto"
            r"|kundenservice|kundendienst|customer service|service clients?"
            r"|support) ?:? ?[\w.+-]+@[\w-]+\.\w+",
            r"\b(?:respond|contest)\w* (?:a )?(?:tu|su|tus|sus) (?:correo|e-?mail|mail)s?\b"
            r"|\brépond\w*"
            r" (?:à )?(?:votre|vos|tes|ton) (?:e-?mail|mail|courriel|courrier électronique)s?\b"
            r"|\bantworte\w* (?:\w+ )?auf (?:ihre|deine) (?:e-?)?mails?\b"
            r"|\bcourrier électronique\b[^;]{0,40}"
            r"\by répond\w+|\b(?:answer|reply to|respond to) (?:your|every|all|each) e-?mails?\b",
            r"\b(?:e-?mail|mail) us\b|\b(?:drop|send|shoot|write) us an? (?:\w+ )?(?:e-?mail"
            r"|mail)\b|\bsend an e-?mail to (?:us|our)\b",
            r"\b(?:schreib\w+|send\w+|schick\w+)(?: sie| du)? uns (?:\w+ ){0,3}(?:e-?mail|mail)\b",
            r"\b(?:écri\w+|envoy\w+)(?:-nous)?[^;]{0,40}\b(?:e-?mail|mail|courriel)\b",
            r"\b(?:escríb\w+|escrib\w+|envíenos|envíanos|mándenos|mándanos)[^;]{0,40}\b(?:e-?mail"
            r"|correo(?: electrónico)?)\b",
        ),
        rule(r"\b(?:e-?mails?|per mail|mails?|courriels?|courriers? électroniques?|correos?)\b"
        r"|[\w.+-]+@[\w-]+\.\w+"),
        rule(MARKETING, r"\b(?:noreply|no-reply|donotreply|presse?|jobs|careers?|karriere"
        r"|bewerbung|privacy|datenschutz|dpo|investor\w*|prensa|empleo|rrhh"
            r"|recrutement|newsletter)@|\bmail order|\bby (?:royal )?mail\b|\bpor correo postal"
            r"|\bcorreo postal\b(?! o)|\breturn(?:s|ed)? by mail|\bmail(?:ing)? (?:it|the"
            r"|your)\b(?![^;]{0,40}@)"
            r"|\bmail-in\b|\bcorreo (?:ordinario|certificado)|\b(?:paquete|artículo|producto"
            r"|pedido|envío)\b"
            r"[^;]{0,20} por correo\b(?! electr)|\bcorreos (?:y|o) telégrafos|\bapartado de"
            r" correos|\bgarden@|\bjane@"
            r"|@example\b"),
    ),
    "phone": Channel(
        rule(
            r"\b(?:leave|give|send) (?:us )?(?:your )?(?:phone )?number\b|\b(?:request|book"
            r"|ask for|arrange) a"
            r" (?:call-?back|phone call|call back)\b|\bcall-?back service\b|\b(?:hinterlass"
            r"|nenn|gib|geben)\w*"
            r" (?:sie )?uns (?:\w+ )?(?:telefon|handy)?-?nummer\b|\brückruf(?:service|wunsch"
            r"|bitte)\b"
            r"|\b(?:bitten sie um|vereinbaren sie|fordern sie) (?:\w+ )?rückruf\b"
            r"|\blaisse\w*(?:-nous)?"
            r" (?:votre|ton) numéro\b|\bdemande\w* (?:à être rappelé|un rappel"
            r"|qu'on vous rappelle)\w*"
            r"|\b(?:déj\w+|dej\w+) (?:tu|su) (?:número|teléfono)\b|\b(?:solicit|pid"
            r"|pide)\w* (?:que te llamemos"
            r"|una llamada|que le llamemos)\b|\bcall(?:ing)? the number (?:on|in|at|below|above"
            r"|printed)\b",
            r"\b(?:hebt|nimmt|geht) (?:\w+ )?(?:jemand|mensch|team) (?:ab|ran)\b|\bdécroch\w+"
            r"|\bcogemos el teléfono|\b(?:pick(?:s|ed)? up|on) the phone (?:and|to|team)\b|\bphone"
            r" team\b"
            r"|\bswitchboard\b|\bcall ?cent(?:re|er)s?\b|\btelefonzentrale\b|\bstandard"
            r" (?:téléphonique"
            r"|est (?:ouvert|joignable))|\bcentralita\b|\bcentral telefónica\b"
            r"|\b(?:call to|dial|call|ring|marque|marca|en el|llamando al|sur le) (?:\+|\(|0|1[ -]"
            r"|[689]\d\d |\d{3}-"
            r"\d{4}\b)[\d() /-]*|\bcall to (?:our|the) (?:office|team|shop|service|support"
            r"|workshop|customer)",
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
            QUESTIONS_TO,
            r"\bchat\b[^;]{0,20} (?:or|oder|ou|o|and|und|et|y) (?:on|in|at|unter|unter der|au|al"
            r"|en el"
            r"|en) (?:\+\d|\(?0\d|[6-9]\d\d )[\d() /.-]{4,}",
            r"\b(?:call|phone|ring|telephone) (?:us|our (?!driver|new)[\w ]{3,40}?)\b(?: on| at|"
            r" under| from| free| between| any| if| for| with| to|[,.!:]|$| \+?\d| about| during|"
            r" today| and| or| when)",
            r"\b(?:reach(?:ed)?|contact(?:ed)?|reachable|available|get hold of|speak to|talk to"
            r"|helps?)\b[^;]{0,50}\b(?:by|via|over"
            r" the|on the) (?:tele)?phone\b|\b(?:free|customer|service|support|our|advice"
            r"|help) ?(?:hot ?|help ?)lines?\b|\bhelpline\b|\bhotline\b|\bphone (?:support"
            r"|lines?)\b",
            r"\b(?:rufen sie|ruf|ruft) (?:uns|unser\w*|einfach|(?:gerne? |jederzeit )?an\b)"
            r"|\btelefonisch"
            r" (?:montags?|mo|werktags|täglich|von \d)|\btelefonisch\b[^;]{0,60}\b(?:erreich"
            r"|für sie|kontakt|zur verfügung|unter|beraten|da)\w*"
            r"|\berreich\w*\b[^;]{0,40}\b(?:telefonisch|per telefon)\b|\b\w*(?:hotline"
            r"|servicenummer|service-nummer|servicetelefon|kundentelefon)\b|\btelefon(?:nummer"
            r"|isch)? ?:? ?(?:\(|\+|0)[\d]",
            r"\bappel(?:ez|le)(?:-nous|[ -](?:notre|nos|le|au|gratuitement))\b"
            r"|\bpar téléphone\b[^;]{0,40}\b(?:au|de"
            r"|du|joign|contact|répond)\w*|\b(?:joign|contact|répond"
            r"|disponible)\w*\b[^;]{0,60}\bpar téléphone\b|\bnuméro vert\b|\bligne (?:directe"
            r"|téléphonique|d'assistance)|\bappel\w+[^;]{0,20}\bau (?:\+|0)\d",
            r"\b(?:llámenos|llámanos|llame|llama) (?:al|a nuestro|gratis)?\b|\b(?:llámenos"
            r"|llámanos)\b|\bpor teléfono\b[^;]{0,40}\b(?:en|al|de|atend|contact)\w*|\b(?:atend"
            r"|contact|localiz|atiend)\w*[^;]{0,50}\bpor teléfono\b|\bteléfono (?:gratuito|de"
            r" (?:atención|ayuda|contacto|servicio))|(?<!en )\blínea (?:gratuita|directa"
            r"|de atención)",
            r"\b(?:tel(?:efon|ephone|éphone|éfono)?|phone|tél|call|customer service|fon"
            r"|kundenservice|kundendienst|service clients?|atención al"
            r" cliente)\.? ?(?:\(\w+\) ?)?[:.]? ?(?:\+\d|\(?0\d|1-8|9\d\d |8\d\d )[\d() /.-]{4,}",
        ),
        rule(r"\b(?:(?:tele)?phone|by phone|telefon\w*|telefonisch|téléphon\w*|tél|tel|teléfono"
        r"|telefónic\w+|hotline|call|calls|anruf\w*|appel|llamada)\b"),
        rule(OUR_CALL),
    ),
    "chat": Channel(
        rule(
            r"\b(?:unser|der) (?:live-?)?chat (?:schläft|ist|hat|läuft|hilft|steht|antwortet)\b"
            r"|\b(?:unser|der)"
            r" (?:live-?)?chat\b[^;]{0,40}\b(?:offen|geöffnet|besetzt|erreichbar|zur verfügung"
            r"|für (?:sie|dich))\b"
            r"|\b(?:our|the) chat (?:never|runs|opens|closes|works)\b|\b(?:ouvrez|lancez"
            r"|utilisez) le t?chat\b",
            r"\bclavard\w+|\bon (?:the |our )?chat\b|\b(?:live[- ]?chat|chat (?:to|with) (?:us|our"
            r"|an?|one)|chat (?:is|on|window|button"
            r"|icon|support|team|service|box|is available)|(?:via|by|through|use|using|in|start"
            r"|open|our) (?:the |a |our |online |web )*(?:live )?chat)\b",
            r"\b(?:live-?chat|im chat|per chat|über (?:den|unseren) (?:live-?)?chat|unser(?:en"
            r"|em)? (?:live-?)?chat|chatten sie|chatte|via chat|(?:den|der) chat|kundenchat)\b",
            r"\b(?:t?chat en (?:ligne|direct)|par t?chat|(?:notre|le|du|via le|sur le) t?chat"
            r"|messagerie instantanée|chattez|tchattez|live chat|en t?chat)\b",
            r"\b(?:chat en (?:vivo|directo|línea)|por chat|(?:nuestro|el|del|en el|al) chat|chatee"
            r"|chatea|chat online)\b",
        ),
        rule(r"\b(?:live-?)?t?chat\b|\bclavardage\b"),
        rule(
            r"\b(?:voice|text|team|game|party)[- ]?chat\b|\bchat (?:vocal|de voz)\b|\bsprachchat\w*"
            r"|\bvideo-?chat-?funktion|\bsos\b"
            r"|\b(?:chatbots?|chat ?bots?|bots?|chat (?:with|to) (?:other|friends|your friends|the"
            r" community|fellow)|group chat|community|friends|fellow|virtual assistant|chit-?chat"
            r"|forum|assistant virtuel|robot|asistente virtual|amigos|amis|freunden?)\b|\b(?:mon"
            r"|votre|un|petit) chat (?!en)|\b(?:le|du|notre) chat (?:dort|noir|mange|persan)"
            r"|\bchats et chiens|\blitière|\bcroquettes",
        ),
    ),
    "social": Channel(
        rule(
            r"\b(?:tweet|dm) (?:us|@|to)|\b(?:message|dm|write|contact|reach|tweet|ask"
            r"|get in touch|talk to|help|support"
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
            r"\bin (?:jede[rm]?|allen|einer) (?:unserer )?(?:filialen?|läden|geschäfte"
            r"|märkte)\b[^;]{0,60}\b"
            r"(?:team|personal|mitarbeiter\w*|weiterh\w+|hilft|helfen|berät|beraten)\b",
            r"\ben (?:magasin|boutique) auprès d|\b(?:at|in) (?:any of )?(?:our|the) (?:stores?"
            r"|shops?|branch\w*)"
            r"[^;]{0,30}\bwith (?:the|a) manager\b|\bbeim (?:filialleiter|personal) (?:im|in) ",
            r"\bin (?:any of |all )?our (?:\w+ )?(?:stores|\w*shops|branches"
            r"|showrooms?)[^;]{0,40}\b\w+"
            r"(?:ers|ians|ists|people) (?:are (?:\w+ )?(?:happy|glad) to|will|can) (?:answer|help"
            r"|advise)",
            r"\bin unseren? \w*(?:fachgeschäft|filial|läden|laden|geschäft"
            r"|märkt)\w*[^;]{0,20}\bberaten\b",
            r"\bnos (?:vendeurs|conseill\w+|équipes) vous (?:conseillent|aident|renseignent"
            r"|accueillent)"
            r"[^;]{0,20}\b(?:en|dans nos) (?:magasins?|boutiques?)\b",
            r"\b(?:our )?in[- ]store (?:experts?|team|staff|colleagues|advis[eo]rs|specialists?)\b"
            r"|\b(?:pop|drop|come|stop)"
            r" (?:in|by|into)\b[^;]{0,60}\b(?:store|shop|branch|showroom)\w*[^;]{0,60}\b(?:help"
            r"|advi|ask|question|happy|team|staff)"
            r"\w*|\bin (?:any of |all )?our (?:stores|\w*shops|branches"
            r"|showrooms?)[^;]{0,60}\b(?:staff|team|help)\w*"
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
            OR_IN_SHOPS,
            r"\b(?:mitarbeiter\w*|team\w*|personal|\w*berater\w*"
            r"|fachleute)\b[^;]{0,30}\b(?:filialen?"
            r"|läden|\w*laden|geschäft(?:en)?|märkten|vor ort)\b[^;]{0,60}\b(?:hilf|helf|berat"
            r"|beantwort|unterstütz|da\b|gerne?)\w*|\b(?:hilfe|beratung|fragen|service|helfen"
            r"|beraten|kommen sie|besuchen sie|wenden sie sich)\b[^;]{0,60}\b(?:in|an) (?:\w+"
            r" )?(?:unsere\w*|einer|jeder|jede|eine|allen|der|ihrer|ihre) (?:\w+ )?(?:filialen?"
            r"|läden|laden|geschäft\w*|märkten?)\b",
            r"^(?![^;]*\b(?:devis|rembours|dépos|rapport|échang|retir|rend|ramen)\w*)[^;]*?"
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
            r"\b(?:submit|send|open|raise|log|lodge|create) an? (?:support )?(?:request|ticket"
            r"|case|enquiry|query)"
            r" (?:online|on (?:our|the) (?:web)?site|here|via (?:our|the) (?:web)?site"
            r"|through our website)\b"
            r"|\bdas formular (?:am|unten|unter|hier|weiter|rechts|neben)\b"
            r"|\bformular\w* (?:auf|unter|in)"
            r" (?:unserer|der|dieser) (?!rück)(?:\w*seite|website|webseite|rubrik)\b"
            r"|\büber (?:das|ein"
            r"|unser) (?:\w+)?"
            r"formular\b(?! (?:zum|zur) (?:widerruf|rück))",
            r"\b(?:au moyen|à l'aide|par le biais|par l'intermédiaire) (?:du|de notre"
            r"|d'un) formulaire\b"
            r"(?! de (?:rétract|retour))|\b(?:a través del|(?:mediante|a través de|usando|con"
            r"|en) (?:el|un"
            r"|nuestro)) formulario\b"
            r"(?! (?:tipo )?(?:de )?(?:desist|devol|inscr|registro|pedido))|\bformular(?:io|ios|e"
            r"|i)? (?:de"
            r" (?:soporte|incidencias|reclamaci\w+|quejas|consultas?|asistencia|sugerencias)"
            r"|d'assistance)\b"
            r"|\b(?:the|our|this) form (?:on|at|below|above|here)\b",
            r"\b(?:warranty|guarantee|claims?|repairs?|fault) forms? (?:on|at|via) (?:this|our|the)"
            r" (?:web ?)?(?:site|page)\b|\b(?:garantie|schadens?|mängel|reparatur|gewährleistungs)"
            r"-?formular (?:auf|unter|in) (?:unserer|der|dieser) \w+"
            r"|\bformulaire de (?:garantie|réparation|sav) (?:sur|de) (?:notre|le|ce) site\b"
            r"|\bformulario de (?:garantía|reparación|avería) (?:de|en) (?:nuestra|la|esta) (?:web"
            r"|página)\b",
            r"\b(?:by|via|por|per|par) (?:el |le |la |the |a |our )?(?:formulario|formulaire"
            r"|formular|form)\b"
            r"(?! (?:de (?:rétract|retour|desist|devol)|d'insc|papier))",
            r"\b(?:using|use|via|through) (?:the|this|our) form (?:on|below|at|here|above)\b",
            r"\b(?:contact|web|online|enquiry|inquiry|support|service|help|complaint|our|request"
            r"|website) ?-?forms?\b(?! of)|\b(?:fill (?:in|out)|complete|use|submit) (?:the|our|a"
            r"|this) (?:\w+ ){0,3}forms?\b[^;]{0,60}\b(?:contact|website|page|below|question"
            r"|message|touch|get back|answer|reply|support|team|online)",
            r"\bkontaktformular\w*|\b(?:online|web|service|anfrage|hilfe|support"
            r"|reklamations)-?formular\w*|\büber (?:das|unser) formular\b",
            r"\bformulaires? (?:de contact|en ligne|web|ci-dessous|d'assistance|de réclamation)"
            r"|\bnotre formulaire\b(?! (?:de (?:rétractation|retour)|d'inscription|papier))",
            r"\bformularios? (?:de contacto|web|en línea|online|de consulta|de atención|de ayuda)"
            r"|\bnuestro formulario\b(?! de (?:desistimiento|devolución|inscripción|registro))",
        ),
        rule(r"\b(?:le|du) formulaire\b|\b(?:el|del) formulario\b|\b(?:das|dem|ein) formular\b"
             r"|\b(?:the|a|this) form\b"),
        rule(
            PAPER_FORM,
            r"\b(?:muster-?widerrufs|widerrufs|rücksende|retouren|bestell|anmelde|registrierungs"
            r"|bewerbungs)-?formular\w*|\bmuster\b|\bausdrucken\b",
            r"\bformulaire (?:type )?de (?:rétractation|retour|commande)|\bformulaire"
            r" d'inscription\b|\bformulario (?:tipo )?de (?:desistimiento|devolución|pedido"
            r"|inscripción|registro)",
        ),
    ),
    "messaging": Channel(
        rule(
            r"\btext (?:\w+ )?to \d{5}\b|\b(?:m[áa]nd[ea]|env[ií][ea]|escr[ií]b[ea]|escribi"
            r"|d[eé]j[ea])(?:nos|me) (?:un |una"
            r" )?"
            r"(?:mensaje (?:de|por) )?(?:whats ?app|sms|telegram)\b",
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
            r"\bstatus\b|\bconfirmed by\b",
            r"\b(?:consent|communications|we (?:will |'ll |may )?(?:send|text)|you (?:will"
            r" )?(?:get|receive)|delivery (?:updates?|notifications?)|tracking|share|code"
            r"|notification\w*|notify|alerts?|offers|promotion\w*|courier|driver|track|group)\b",
            r"\bangekündigt\b|\b(?:sendungs\w*|versandbenachrichtigung\w*|benachrichtig\w+"
            r"|informier\w*|erhalten"
            r" sie (?:eine|ein|per|ihre)|wir senden|senden wir|teilen sie|angebote|code|zustell\w*"
            r"|paketbote|lieferstatus)\b",
            r"\b(?:vous (?:recevrez|recevez)|nous vous (?:enverrons|envoyons|informons|prévenons"
            r"|préviendrons)|suivi|notification\w*|partag\w+|code|livreur|transporteur|offres"
            r"|livraison)\b",
            r"\b(?:recibirá\w*|recibe\w*|le enviaremos|te enviaremos|enviaremos|avis(?:o|a)\w*"
            r"|seguimiento"
            r"|notificaci\w+|compart\w+|código|repartidor|transportista|ofertas|entrega)\b",
        ),
    ),
})  # fmt: skip
