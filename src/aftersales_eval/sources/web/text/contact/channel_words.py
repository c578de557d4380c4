"""Words for the channels of a shop's service, in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from aftersales_eval.sources.web.text.contact.channel_apart import MARKETING, OUR_CALL, PAPER_FORM
from aftersales_eval.sources.web.text.contact.words import OR_IN_SHOPS
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
            r"\b(?:e-?mail|mail) us\b|\b(?:drop|send|shoot|write) us an? (?:\w+ )?(?:e-?mail"
            r"|mail)\b|\bsend an e-?mail to (?:us|our)\b",

        ),
        rule(r"\b(?:e-?mails?|per mail|mails?|courriels?|courriers? électroniques?|correos?)\b"
        r"|[\w.+-]+@[\w-]+\.\w+"),
        rule(MARKETING, r"\b(?:noreply|no-reply|donotreply|presse?|jobs|careers?|karriere|bewerbung"
        r"|privacy|datenschutz|dpo|investor\w*|prensa|empleo|rrhh|recrutement|newsletter)@|\bmail "
        r"order|\b(?:by|royal) mail\b|\bpor correo postal|\bcorreo postal\b(?! o)|\b(?:listed"
        r"|shown|given|found|printed|included|indiqu\w+|mentionn\w+|figur\w+|indicad\w+) (?:dans"
        r"|in|en) (?:the|your|our|l'|le|votre|el|su|tu)[^;,]{0,15}mail|\b(?:agencia|oficina) "
        r"(?:\w+ ){0,3}correos\b|\breturn(?:s|ed)? by mail|\bmail(?:ing)? (?:it|the"
        r"|your)\b(?![^;]{0,40}@)|\bmail-in\b|\bcorreo (?:ordinario|certificado)|\b(?:paquete"
        r"|artículo|producto|pedido|envío)\b[^;]{0,20} por correo\b(?! electr)|\bcorreos (?:y|o) "
        r"telégrafos"
        r"|\bapartado de correos|\bgarden@|\bjane@|@example\b"),
    ),
    "phone": Channel(
        rule(
            r"\b(?:leave|give|send) (?:us )?(?:your )?(?:phone )?number\b|\b(?:request|book|ask "
            r"for|arrange) a (?:call-?back|phone call|call back)\b|\bcall-?back service\b"
            r"|\b(?:hinterlass|nenn|gib|geben)\w* (?:sie )?uns (?:\w+ )?(?:telefon"
            r"|handy)?-?nummer\b|\brückruf(?:service|wunsch|bitte)\b|\b(?:bitten sie um"
            r"|vereinbaren sie|fordern sie) (?:\w+ )?rückruf\b|\blaisse\w*(?:-nous)? (?:votre"
            r"|ton) numéro\b|\bdemande\w* (?:à être rappelé|un rappel|qu'on vous rappelle)\w*"
            r"|\b(?:déj\w+|dej\w+) (?:tu|su) (?:número|teléfono)\b|\b(?:solicit|pid|pide)\w* "
            r"(?:que te llamemos|una llamada|que le llamemos)\b|\bcall(?:ing)? the number (?:on|in"
            r"|at|below|above|printed)\b",
            r"\b(?:hebt|nimmt|geht) (?:\w+ )?(?:jemand|mensch|team) (?:ab|ran)\b|\b(?:nehmen|nimmt"
            r"|heben|hebt|gehen|geht)\b[^;.]{0,30}\b(?:telefon|hörer)\b|\bdécroch\w+|\bcogemos el "
            r"teléfono|\b(?:pick(?:s|ed)? up|on) the phone (?:and|to|team)\b|\bphone team\b"
            r"|\bswitchboard\b|\bcall ?cent(?:re|er)s?\b|\btelefonzentrale\b|\bstandard "
            r"(?:téléphonique|est (?:ouvert|joignable))|\bcentralita\b|\bcentral telefónica\b"
            r"|\b(?:call to|dial|call|ring|marque|marca|en el|llamando al|sur le) (?:\+|\(|0|1[ -]"
            r"|[689]\d\d |\d{3}-\d{4}\b)[\d() /-]*|\bcall to (?:our|the) (?:office|team|shop"
            r"|service|support|workshop|customer)",
            r"\b(?:give us a (?:ring|call|bell|buzz|shout)|(?:phone )?lines are (?:open|staffed)"
            r"|toll[- ]free|free ?phone|landline)\b|\bphones?: |\b(?:ring|call|dial|phone|bell|on"
            r"|at|under) (?:us )?(?:on )?(?:\+\d|\(?0\d|1-\d)[\d ()/-]{5,}",
            r"\b(?:unter|au|al|auf|anruf\w*|wählen sie|marcando el|composez le|numéro)(?: numéro| "
            r"der| número| nummer)? ?(?:: ?)?(?:\+\d|\(?0\d|[689]\d\d )[\d ()/.-]{5,}(?! (?:per"
            r"|via) (?:whatsapp|sms))|\b(?:telefonzeiten|telefonservice|telefon-?hotline"
            r"|telefonische[nr]? (?:beratung|support|kundenservice)|atención telefónica"
            r"|permanence téléphonique)\b",
            r"\b(?:call|phone|ring|telephone) (?:us|our (?!driver|new)[\w ]{3,40}?)\b(?: on| at| "
            r"under| from| free| between| any| if| for| with| to|[,.!:]|$| \+?\d| about| during| "
            r"today| and| or| when)",
            r"\b(?:reach(?:ed)?|contact(?:ed)?|reachable|available|get hold of|speak to|talk to"
            r"|helps?)\b[^;]{0,50}\b(?:by|via|over the|on the) (?:tele)?phone\b|\b(?:free|customer"
            r"|service|support|our|advice|help) ?(?:hot ?|help ?)lines?\b|\bhelpline\b|\bhotline\b"
            r"|\bphone (?:support|lines?)\b",
            r"\b(?:rufen sie|ruf|ruft) (?:uns|unser\w*|einfach|(?:gerne? |jederzeit )?an\b)"
            r"|\btelefonisch (?:montags?|mo|werktags|täglich|von \d)"
            r"|\btelefonisch\b[^;]{0,60}\b(?:erreich|für sie|kontakt|zur verfügung|unter|beraten"
            r"|da)\w*|\berreich\w*\b[^;]{0,40}\b(?:telefonisch|per telefon)\b|\b\w*(?:hotline"
            r"|servicenummer|service-nummer|servicetelefon|kundentelefon)\b|\btelefon(?:nummer"
            r"|isch)? ?:? ?(?:\(|\+|0)[\d]",
            r"\bappel(?:ez|le)(?:-nous|[ -](?:notre|nos|le|au|gratuitement))\b|\bpar "
            r"téléphone\b[^;]{0,40}\b(?:au|de|du|joign|contact|répond)\w*|\b(?:joign|contact"
            r"|répond|disponible)\w*\b[^;]{0,60}\bpar téléphone\b|\bnuméro vert\b|\bligne "
            r"(?:directe|téléphonique|d'assistance)|\bappel\w+[^;]{0,20}\bau (?:\+|0)\d",
            r"\b(?:llámenos|llámanos|llame|llama) (?:al|a nuestro|gratis)?\b|\b(?:llámenos"
            r"|llámanos)\b|\bpor teléfono\b[^;]{0,40}\b(?:en|al|de|atend|contact)\w*|\b(?:atend"
            r"|contact|localiz|atiend)\w*[^;]{0,50}\bpor teléfono\b|\bteléfono (?:gratuito|de "
            r"(?:atención|ayuda|contacto|servicio))|(?<!en )\blínea (?:gratuita|directa|de "
            r"atención)",

        ),
        rule(r"\b(?:(?:tele)?phone|by phone|telefon\w*|telefonisch|téléphon\w*|tél|tel|teléfono"
        r"|telefónic\w+|hotline|call|calls|anruf\w*|appel|llamada)\b"),
        rule(OUR_CALL),
    ),
    "chat": Channel(
        rule(
            r"\bclavard\w+|\bon (?:the |our )?chat\b|\b(?:live[- ]?chat|chat (?:to|with) (?:us|our"
            r"|an?|one)|chat (?:is|on|window|button|icon|support|team|service|box|is available)"
            r"|(?:via|by|through|use|using|in|start|open|our) (?:the |a |our |online |web "
            r")*(?:live )?chat)\b",
            r"\b(?:t?chat en (?:ligne|direct)|par t?chat|(?:notre|le|du|via le|sur le) t?chat"
            r"|messagerie instantanée|chattez|tchattez|live chat|en t?chat)\b",

        ),
        rule(r"\b(?:live-?)?t?chat\b|\bclavardage\b"),
        rule(
            r"\b(?:voice|text|team|game|party)[- ]?chat\b|\bchat (?:vocal|de voz)\b"
            r"|\bsprachchat\w*|\bvideo-?chat-?funktion|\bsos\b|\b(?:chatbots?|chat ?bots?|bots?"
            r"|chat (?:with|to) (?:other|friends|your friends|the community|fellow)|group chat"
            r"|community|friends|fellow|virtual assistant|chit-?chat|forum|assistant virtuel|robot"
            r"|asistente virtual|amigos|amis|freunden?)\b|\b(?:mon|votre|un|petit) chat (?!en)"
            r"|\b(?:le|du|notre) chat (?:dort|noir|mange|persan)|\bchats et chiens|\blitière"
            r"|\bcroquettes",
        ),
    ),
    "social": Channel(
        rule(
            r"\b(?:tweet|dm) (?:us|@|to)|\b(?:message|dm|write|contact|reach|tweet|ask|get in "
            r"touch|talk to|help|support|questions?|answer\w*|reply|respond|messages"
            r"|tag)\b[^;]{0,80}\b(?:facebook|instagram|twitter|social media|tiktok|x "
            r"\(formerly)\b(?! messenger)",
            r"\b(?:escrib|escríb|contact|mensajes?|respond|preguntas?|dudas?|ayud|consultas?"
            r"|atend)\w*[^;]{0,80}\b(?:facebook|instagram|twitter|redes sociales|tiktok)\b",
            r"\b(?:quick|fast|schnell|flott|rápid|rapide)\w*\b[^;]{0,40}\b(?:facebook|instagram"
            r"|tiktok)\b|\b(?:facebook|instagram|tiktok)\b[^;]{0,40}\b(?:quick|fast|schnell|flott"
            r"|rápid|rapide|dms?\b|direktnachricht|mensaje directo)\w*",
        ),
        rule(r"\b(?:facebook|instagram|twitter|social media|soziale[nr]? (?:medien|netzwerke)"
        r"|réseaux sociaux|redes sociales)\b(?! messenger)"),
        rule(
            r"\b(?:follow(?![^;]*\b(?:answer|help|questions))|like us|latest|inspiration|share"
            r"|post your|tag us|news|updates|competition\w*|giveaway|pictures?|photos?|discover"
            r"|trends?|fans?|ads?|adverts?|log ?in|sign in)\b",
            r"\b(?:folg\w*(?![^;]*\b(?:fragen|beantwort|helf))|neuigkeiten|inspiration\w*|teil(?:e"
            r"|en) sie|gewinnspiel\w*|bilder|fotos?|trends?|einloggen|anmeld\w*|werbung)\b",
            r"\b(?:suiv\w+(?![^;]*\b(?:répond|question|aid))|nouveautés|actualités?|actus"
            r"|inspiration\w*|partag\w+|concours|photos?|tendances?|connexion|publicités?)\b",
            r"\b(?:s[íi]g[ua]\w*(?![^;]*\b(?:dudas|respond|ayud|atend))|novedades|noticias"
            r"|inspiración|compart\w+|sorteos?|concursos?|fotos?|tendencias|iniciar sesión"
            r"|anuncios)\b",
        ),
    ),
    "in-store": Channel(
        rule(
            r"\b(?:in|at) our (?:[\w-]+ ){0,2}(?:shop|store|showroom)\b[^;.]{0,40}\b(?:help|advise"
            r"|talk|show|guide)s? you\b|\b(?:im laden|in (?:der|unserer) filiale|in unserem "
            r"(?:[\w-]+ )?(?:laden|geschäft))\b[^;.]{0,40}\b(?:hilft|berät|zeigt) (?:dir|dich"
            r"|ihnen|sie|euch)\b|\ben (?:boutique|magasin)\b[^;.]{0,25}\b(?:vous|te) (?:aide"
            r"|conseille|guide|renseigne)\w*",
            r"\bin (?:jede[rm]?|allen|einer) (?:unserer )?(?:filialen?|läden|geschäfte"
            r"|märkte)\b[^;]{0,60}\b(?:team|personal|mitarbeiter\w*|weiterh\w+|hilft|helfen|berät"
            r"|beraten)\b",
            r"\ben (?:magasin|boutique) auprès d|\b(?:at|in) (?:any of )?(?:our|the) (?:stores?"
            r"|shops?|branch\w*)[^;]{0,30}\bwith (?:the|a) manager\b|\bbeim (?:filialleiter"
            r"|personal) (?:im|in) ",
            r"\bin (?:any of |all )?our (?:\w+ )?(?:stores|\w*shops|branches"
            r"|showrooms?)[^;]{0,40}\b\w+(?:ers|ians|ists|people) (?:are (?:\w+ )?(?:happy|glad) "
            r"to|will|can) (?:answer|help|advise)",
            r"\b(?:our )?in[- ]store (?:experts?|team|staff|colleagues|advis[eo]rs|specialists?)\b"
            r"|\b(?:pop|drop|come|stop) (?:in|by|into)\b[^;]{0,60}\b(?:store|shop|branch"
            r"|showroom)\w*[^;]{0,60}\b(?:help|advi|ask|question|happy|team|staff)\w*|\bin (?:any "
            r"of |all )?our (?:stores|\w*shops|branches|showrooms?)[^;]{0,60}\b(?:staff|team"
            r"|help)\w*|\bask (?:our |the |any )?(?:staff|team|colleagues) in (?:any |our |the "
            r"|your )",
            r"\b(?:komm|kommen|schau|schauen|besuch)\w*[^;]{0,50}\b(?:läden|laden|filialen?"
            r"|geschäft\w*|shops?|märkte\w*)\b[^;]{0,70}\b(?:berät|berat|hilf|helf|fragen|team"
            r"|beantwort)\w*|\b(?:läden|laden|filialen?|geschäft\w*)\b[^;]{0,60}\b(?:hilft|helfen"
            r"|berät|beraten|beantwort\w*|persönlich)\b(?! online)|\bpersönlich in (?:\w+ "
            r")?(?:\w+ )?(?:filiale|laden|läden|geschäft)\w*",
            r"\b(?:en|dans (?:nos|notre|votre|l'une de nos)) (?:magasins?|boutiques?)(?: "
            r"\w+){0,3} auprès de|\bvendeurs? en (?:boutique|magasin)|\b(?:boutique"
            r"|magasin)s?\b[^;]{0,120}\b(?:service clients|conseillers?|équipe"
            r"|vendeurs)\b[^;]{0,40}\b(?:reçoi|accueill|aid|conseill|répond|écoute|renseign)\w*"
            r"|\bpoussez la porte",
            r"\b(?:ayud|atend|asesor|atiend)\w*[^;]{0,40}\ben (?:\w+ ){0,3}tiendas?\b",
            r"\b(?:visit|come (?:in)?to|ask|speak to|talk to|drop (?:in|by)(?:to)?|pop in ?to|go "
            r"to)\b[^;]{0,50}\b(?:stores?|shops?|branch(?:es)?)\b[^;]{0,80}\b(?:help|advice"
            r"|question\w*|assist\w*|support|problem\w*|repair\w*|service)|\b(?:staff|team"
            r"|colleagues|advis[eo]rs|experts) in (?:\w+ ){0,4}(?:stores?|shops?"
            r"|branch\w*)\b[^;]{0,60}\b(?:help|advise|answer|assist|there|happy|glad)\w*|\b(?:help"
            r"|support|service|advice|assistance)\b[^;]{0,40}\b(?:in[- ]store|in (?:any|all|each"
            r"|every|one) (?:of )?(?:our )?(?:stores?|shops?|branch\w*)|in our (?:\w+ )?(?:stores?"
            r"|shops?|branch\w*))",
            OR_IN_SHOPS,
            r"\b(?:mitarbeiter\w*|team\w*|personal|\w*berater\w*"
            r"|fachleute)\b[^;]{0,30}\b(?:filialen?|läden|\w*laden|geschäft(?:en)?|märkten|vor "
            r"ort)\b[^;]{0,60}\b(?:hilf|helf|berat|beantwort|unterstütz|da\b|gerne?)\w*|\b(?:hilfe"
            r"|beratung|fragen|service|helfen|beraten|kommen sie|besuchen sie|wenden sie "
            r"sich)\b[^;]{0,60}\b(?:in|an) (?:\w+ )?(?:unsere\w*|einer|jeder|jede|eine|allen|der"
            r"|ihrer|ihre) (?:\w+ )?(?:filialen?|läden|laden|geschäft\w*|märkten?)\b",

        ),
        _NEVER,
        rule(r"\b(?:online shop|onlineshop|online-shop|tienda online|boutique en ligne|app store"
        r"|play store|web ?shop|online store|webshop)\b"),
    ),
    "web-form": Channel(
        rule(
            r"\b(?:submit|send|open|raise|log|lodge|create) an? (?:support )?(?:request|ticket"
            r"|case|enquiry|query) (?:online|on (?:our|the) (?:web)?site|here|via (?:our|the) "
            r"(?:web)?site|through our website)\b|\bdas formular (?:am|unten|unter|hier|weiter"
            r"|rechts|neben)\b|\bformular\w* (?:auf|unter|in) (?:unserer|der|dieser) "
            r"(?!rück)(?:\w*seite|website|webseite|rubrik)\b|\büber (?:das|ein|unser) "
            r"(?:\w+)?formular\b(?! (?:zum|zur) (?:widerruf|rück))",
            r"\b(?:contact|web|online|enquiry|inquiry|support|service|help|complaint|our|request"
            r"|website) ?-?forms?\b(?! of)|\b(?:fill (?:in|out)|complete|use|submit) (?:the|our|a"
            r"|this) (?:\w+ ){0,3}forms?\b[^;]{0,60}\b(?:contact|website|page|below|question"
            r"|message|touch|get back|answer|reply|support|team|online)",

        ),
        rule(r"\b(?:le|du) formulaire\b|\b(?:el|del) formulario\b|\b(?:das|dem|ein) formular\b"
             r"|\b(?:the|a|this) form\b"),
        rule(
            PAPER_FORM,
            r"\b(?:muster-?widerrufs|widerrufs|rücksende|retouren|bestell|anmelde|registrierungs"
            r"|bewerbungs)-?formular\w*|\bmuster\b|\bausdrucken\b",
            r"\bformulaire (?:type )?de (?:rétractation|retour|commande)|\bformulaire "
            r"d'inscription\b|\bformulario (?:tipo )?de (?:desistimiento|devolución|pedido"
            r"|inscripción|registro)",
        ),
    ),
    "messaging": Channel(
        rule(
            r"\btext (?:\w+ )?to \d{5}\b|\b(?:m[áa]nd[ea]|env[ií][ea]|escr[ií]b[ea]|escribi"
            r"|d[eé]j[ea])(?:nos|me) (?:un |una )?(?:mensaje (?:de|por) )?(?:whats ?app|sms"
            r"|telegram)\b",
            r"\b(?:via|by|on|through|over|use|using|per|über|auf|in|par|sur|por|a través de|mit"
            r"|nos|nous|uns|us|send (?:us )?(?:an? )?|schreib\w* (?:\w+ ){0,3}|escrib\w+ (?:\w+ "
            r"){0,2}|escríb\w+ (?:\w+ ){0,2}|écriv\w+ (?:\w+ ){0,2}|our|unser\w*|notre|nuestro|el"
            r"|le|el número de|our|also|or|oder|ou|o|,) ?(?:an? |un |una |eine |den |el |la "
            r")?(?:whats ?app|sms|text messages?|(?:facebook )?messenger|telegram|signal(?! "
            r"(?:word|strength))|imessage|threema|viber)\b",
            r"\b(?:whats ?app|messenger|telegram|threema|sms)\b ?(?:chat|message|nachricht|service"
            r"|number|nummer|:|us\b|\+?\d)|\btext us\b|\bsend us a text\b|\bmessage us (?:on|via"
            r"|at|through|from)\b(?! (?:facebook\b(?! messenger)|instagram|twitter|social))",
        ),
        rule(r"\b(?:whats ?app|facebook messenger|messenger|telegram|threema)\b"),
        rule(
            r"\bstatus\b|\bconfirmed by\b",
            r"\b(?:consent|communications|we (?:will |'ll |may )?(?:send|text)|you (?:will "
            r")?(?:get|receive)|delivery (?:updates?|notifications?)|tracking|share|code"
            r"|notification\w*|notify|alerts?|offers|promotion\w*|courier|driver|track|group)\b",
            r"\bangekündigt\b|\b(?:sendungs\w*|versandbenachrichtigung\w*|benachrichtig\w+"
            r"|informier\w*|erhalten sie (?:eine|ein|per|ihre)|wir senden|senden wir|teilen sie"
            r"|angebote|code|zustell\w*|paketbote|lieferstatus)\b",
            r"\b(?:vous (?:recevrez|recevez)|nous vous (?:enverrons|envoyons|informons|prévenons"
            r"|préviendrons)|suivi|notification\w*|partag\w+|code|livreur|transporteur|offres"
            r"|livraison)\b",
            r"\b(?:recibirá\w*|recibe\w*|le enviaremos|te enviaremos|enviaremos|avis(?:o|a)\w*"
            r"|seguimiento|notificaci\w+|compart\w+|código|repartidor|transportista|ofertas"
            r"|entrega)\b",
        ),
    ),
})  # fmt: skip
