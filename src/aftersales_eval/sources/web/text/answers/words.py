"""Words by which shops say how soon they answer and settle; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_NONE: Final = (
    r"\b(?:no|not an?|never|don't|do not|won't|will not|nobody|none|nie|niemals|keine?[nrs]?"
    r"|niemand(?:en)?|nicht|aucune?|jamais|personne|ne|nul(?:le)?|ningún|ningun[oa]?|nunca|nadie)\b"
)
_WAITS: Final = (
    r"\b(?:(?:un|not (?:be )?)answered|(?:without|(?:wait|waiting) for) (?:an? |our |any "
    r")?(?:reply|answer|response)|unbeantwortet|auf (?:\w+ )?(?:antwort|rückmeldung)|ohne (?:\w+ "
    r")?(?:antwort|rückmeldung)|sans (?:réponse|retour)|(?:attend\w*|patienter) (?:une|sa|notre"
    r"|pour)|sin (?:respuesta|contestar|contestación|responder)|esper\w+ (?:una|nuestra|la) "
    r"respuesta|for an? (?:reply|answer|response)|pour une réponse|warten|liegen|häng\w*|queue"
    r"|warteschlange|cola|wait(?:s|ing)?|attendre|esperando|esperar|espere)\b"
)
_LONGER: Final = (
    r"(?:longer|more|later|over|beyond|länger|mehr|später|über|plus|davantage|au-delà|más)\b(?: "
    r"(?:longtemps|tard|tarde|tiempo|than|als|que|qu'|de))*"
)
LEFT_WAITING: Final = rule(
    rf"{_NONE}[^.;§]{{0,60}}?{_WAITS}[^.;§]{{0,30}}?{_LONGER} §",
    rf"{_NONE}[^.;§]{{0,60}}?{_LONGER} §[^.;§]{{0,25}}?{_WAITS}",
    rf"{_NONE} §[^.;§]{{0,15}}?{_WAITS}",
    rf"\b{_LONGER} §[^.;§]{{0,40}}?{_NONE}[^.;§]{{0,40}}?{_WAITS}",
)
"""`No message goes without an answer for longer than §`, which promises one by then."""

RARELY: Final = rule(
    r"\b(?:hardly ever|rarely|seldom|hardly|never|selten|kaum|nie|rarement|jamais|rara vez|casi "
    r"nunca"
    rf"|nunca)\b[^.;§]{{0,25}}?{_LONGER} (?=§)"
)
"""`It rarely takes longer than §`, which is as good as within it."""

_FROM_US: Final = (
    r"(?:bescheid|post|nachricht|antwort|e?-?mail|rückmeldung|reaktion|zeilen?|lebenszeichen)"
)
_RECEIVED: Final = (
    r"(?:complaints?|messages?|e-?mails?|enquir(?:y|ies)|quer(?:y|ies)|questions?|letters?"
    r"|requests?|it|them|(?:\w+)?beschwerden?|reklamation(?:en)?|nachricht(?:en)?|anfragen?"
    r"|schreibens?|mails?|réclamations?|plaintes?|messages?|demandes?|courriers?|quejas?"
    r"|reclamaci(?:ón|ones)|mensajes?|consultas?|escritos?)"
)
ACKNOWLEDGED: Final = rule(
    rf"\backnowledg(?:e|es|ed|ing)\b[^.;§]{{0,30}}\b{_RECEIVED}\b|\b{_RECEIVED}\b[^.;§]{{0,30}}"
    r"\backnowledged\b|\blet you know (?:that )?we(?:'ve| have)? (?:got|received)\b",
    rf"\beingang\b[^.;]{{0,30}}\b{_RECEIVED}\b[^.;]{{0,50}}\bbestätig(?:en|t)\b|\bbestätig(?:en"
    rf"|t)\b[^.;]{{0,60}}\beingang\b[^.;]{{0,30}}\b{_RECEIVED}\b|\bden eingang bestätig(?:en|t)\b"
    rf"|\b{_RECEIVED}\b[^.;§]{{0,20}}\bbestätigt (?:ihnen|dir)\b"
    r"|\bconfirm\w+ que (?:hemos|nous avons)(?: bien)? (?:recibido|reçu)\b",
    rf"\b(?:accus|confirm)\w+ (?:[\w-]+ )?(?:la )?réception\b[^.;]{{0,20}}\b{_RECEIVED}\b"
    rf"|\b(?:acus|confirm)\w+ (?:\w+ )?(?:la )?(?:recibo|recepción)\b[^.;]{{0,20}}\b{_RECEIVED}\b",
)
"""That somebody says that a message has come, which is a first answer."""

ANSWER: Final = rule(
    r"\bhears? (?:back )?from (?!you\b|your\b|them\b|him\b|(?:the |a )?(?:carrier|courier|bank"
    r"|seller))[a-z]|\b(?:written|writes?|writing) back\b",
    rf"\b{_FROM_US}\b[^.;§]{{0,20}}\bvon (?:uns|unserem|unserer|einem|einer)\b|\bvon uns (?:hör\w+"
    rf"|[^.;]{{0,60}}\b{_FROM_US})\b|\bde nos nouvelles\b|\bbescheid (?:gegeben|geben|sagen)\b",
    r"\b(?:signe|mot|retour|message|mail) de (?:nous|l'équipe|notre)\b",
    r"\b(?:noticias|líneas|palabras|mensajes?|correo|señales|llamada) (?:nuestr[oa]s?|de nuestr\w+"
    r"|del equipo)\b",
    r"\b(?:e-?mails?|mail|calls?|messages?|questions?|quer(?:y|ies)) answered\b",
    r"\bhears? (?:\w+ )?back\b|\b(?:phones|calls|rings|texts|emails|messages) you\b|\bgets in "
    r"touch\b|\btien\w+ noticias\b",
    r"\b(?:she|he|they|[a-z]{3,}) (?:answers|replies)\b|\b(?:answers|replies"
    r"|responses)\b[^.;§]{0,12}\b(?:in|within|under|inside)\b|\bexpect a call\b|\b(?:traite"
    r"|traitons)\b[^.;§]{0,25}\b(?:messages?|e?-?mails?|courriels?|questions?)\b|\b(?:vous|t') "
    r"?(?:appelle|téléphone|écrit|contacte)\b",
    r"\b(?:human being|human|person|technician|engineer|specialist)\b[^§.;]{0,40}\b(?:respond"
    r"|reply|answer|contact you|call you|be in touch)\b",
    r"\bkommen\b[^.;]{0,50}\bauf (?:sie|dich) zurück|\brings? (?:you )?back\b"
    r"|\brufen\b[^.;]{0,60}\bzurück\b|\bnous rappel(?:ons|erons)\b",
    r"\bschreib(?:t|en)\b[^.;]{0,60}\bzurück\b",
    r"\b(?:prenons|prennent|prend) en charge (?:vos|votre|ta|tes|chaque|toute)\b|\b(?:atienden"
    r"|atendemos|atenderán?) (?:tu|tus|su|sus|cada|todas? las?|las?) (?:consultas?|dudas?"
    r"|mensajes?|preguntas?|correos?)\b",
    r"\b(?:first|initial) (?:contact|reaction)\b|\berste[nr]? (?:kontakt|reaktion)\b"
    r"|\bpremier contact\b|\bprimera reacción\b|\bréponse initiale\b",
    r"\bjoins? (?:the|your) chat\b|\bübernimmt\b[^.;]{0,30}\b(?:chat|gespräch|unterhaltung)\b"
    r"|\b(?:toma|coge|retoma|atiende) (?:la|tu|su) (?:conversación|charla)\b",
    r"\b(?:recevrez|recevez|aurez|auras|recevras) un (?:premier )?retour\b|\bécri\w+ en retour\b"
    r"|\bescrib\w+ de vuelta\b|\bponemos en contacto\b|\b(?:solicitud|consulta|mensaje"
    r"|correo|duda)(?:e?s)?\b[^.;§]{0,30}\b(?:atendid|contestad)[oa]s?\b|\bhear back\b",
    r"\bhör(?:st|en sie|t ihr) [^§.;]{0,40}\bvon uns\b|\b(?:zurückrufen|zurückmelden|abgehoben)\b"
    r"|\banswers? you\b",
    r"\bpremière réaction\b|\baccus\w+ réception (?:personnellement|en personne)\b",
    r"\b(?:gets?|writes?|come) back to you\b|\b(?:we(?:'ll| will)?|(?:she|he|they|who)(?:'ll"
    r"| will)?|team|someone|somebody|colleague|adviser|advisor|agent|reply|answer)\b[^§.;]{0,40}(?"
    r"<!money )(?<!refund )(?<!it )(?<!them )(?<!funds )(?<!item )(?<!parcel )(?<!order )\bback "
    r"to you\b|\b(?:she|he|they|who)(?:'ll| will)\b[^§.;]{0,30}\b(?:call|ring|phone|write|reply"
    r"|respond|answer|contact|get in touch|be in touch)\b|\b(?:wait(?:ing)?|hold|queue) times?\b"
    r"|\b(?:average|typical|usual|expected) wait\b|\b(?:picks?|takes?) up (?:the|your) (?:chat"
    r"|conversation|thread)\b|\bre(?:ply|sponse)\b[^§.;]{0,30}[:|]|§ to (?:answer|reply|respond"
    r"|get back)\b|\bpick(?:ed|s)? up (?:the phone|your call|your message|within|in)\b",
    r"\bhebt\b[^.;]{0,40}\bab\b|\bwarte(?:zeit|n sie|st du|t ihr|t)\w*|\bhör(?:st|en"
    r"|t)\b[^.;]{0,60}\bvon uns\b|\bruft\b[^.;]{0,40}\b(?:zurück|an)\b|\bmelden uns\b",
    r"\btemps d'attente\b|\battente (?:moyenne|habituelle)\b|\bprend (?:le relais|(?:la|votre|ta) "
    r"conversation)\b|\bprend en charge\b|\bdécroch\w+",
    r"\b(?:sabrás|sabrá|tendrás noticias|tendrá noticias|noticias) (?:\w+ )?(?:de nosotros"
    r"|nuestr\w+)\b|\btiempos? de espera\b|\bespera (?:media|habitual)\b|\b(?:te|le|os|se) "
    r"(?:atiende|atenderá|atendemos|atienden|escrib\w+|llama\w*|llamar\w+)\b|\bdevuelv\w+ (?:la"
    r"|las|tu|su|tus|sus) llamadas?\b|\bprimer contacto\b",
    r"\b(?:respond|responds|reply|replies) (?:to \w+ )?(?:within|in|under)\b|\b(?:us|me) (?:\w+ "
    r")?to (?:reply|respond|answer|get back)\b|\breagier\w*|\banswered (?:\w+ )?(?:within|in|by"
    r"|inside|under)\b|§ für (?:sie|dich|euch) da\b|\b(?:prenons|prendra|prend) contact avec "
    r"(?:vous|toi)|\b(?:cogen|cogemos|descolg\w+|atienden) (?:el teléfono|las? llamadas?)\b"
    r"|\b(?:replies|responses|answers) (?:\w+ )?take\b",
    r"\b(?:setz\w*|nehmen|nimmt)\b[^.;]{0,60}\b(?:in verbindung|kontakt)\b|\bbeantwortung\b"
    r"|\b(?:sich|uns) [^.;]{0,40}\b(?:meldet|melden|zurückmeld\w*)\b|\b(?:bearbeitung\w*"
    r"|bearbeiten|bearbeitet)\b[^.;§]{0,30}\b(?:anfragen?|nachricht\w*|e-?mails?)",
    r"\b(?:revien(?:t|nent|drons?|dra)|reven(?:ons|ir)) (?:vite |rapidement )?vers (?:vous|toi)\b"
    r"|\b(?:messages?|e-?mails?|courriels?|questions?|demandes)\b[^.;§]{0,30}\btraitée?s\b"
    r"|\b(?:premier|un) retour (?:\w+ )?(?:(?:vous|t') ?)?(?:est|sera) (?:\w+ )?(?:adressé|donné"
    r"|fait|envoyé|apporté|assuré)\b",
    r"\bcontesto\b|\b(?:te|le|os|les) (?:decimos|diremos|escribi\w+|dirá)\b|\b(?:comunicar\w+"
    r"|contactar\w+|comunica|contacta|contactan|contactamos) con(?:tigo| usted| vosotros)\b"
    r"|\b(?:te|le|os|les) contact(?:a|an|amos|ará|arán|aremos)\b",
    r"\bwe(?:'ll)?\b[^§.;]{0,60}?\b(?:reply|replies|respond|answer|get back|be in touch|come back"
    r"|write back|call (?:you|back)|ring you|contact you|get in touch)\b",
    r"\b(?:team|advisers?|advisors?|agents?|experts?|staff|colleagues?|someone|somebody"
    r"|specialists?|representatives?|service|desk|department|support)\b[^§.;]{0,50}?\b(?:reply"
    r"|replies|responds?|answers?|get back|gets back|be in touch|contact you|call you|calls you"
    r"|get in touch|replied)\b",
    r"\b(?:response|reply|answering|callback) times?\b|\b(?:response|reply|answer|callback) (?:is "
    r"|will be |comes? |arrives? |guarantee[ds]? )?(?:\w+ )?(?:within|in|under|after)\b",
    r"\b(?:an?|our|your|personal|first) (?:\w+ )?(?:response|reply|answer)\b|\b(?:e-?mails?"
    r"|messages?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|quer(?:y|ies)|requests?|tickets?"
    r"|chats?|calls?|complaints?|everything)\b[^§.;]{0,40}?\b(?:is|are|be|get) (?:\w+ "
    r"){0,2}?(?:answered|replied to|responded to|returned|acknowledged by a person)\b",
    r"\bantworte(?:n|t|te)?\b|\bbeantworte\w*|\bantwort(?:en)?\b|\bantwortzeit\w*"
    r"|\breaktionszeit\w*|\brückmeldung\w*|\brückruf\w*|\bmeldet sich\b",
    r"\b(?:répond\w*|réponses?|réponde\w*|reviendr\w+|reven(?:ons|ir) vers|recontact\w+|vous "
    r"rappel\w+|serez rappelée?|rappel (?:sous|dans|en)|délai de réponse|temps de réponse"
    r"|contacter(?:ons|a)|traitons (?:vos|votre|toutes) (?:messages?|demandes?|questions?))\b",
    r"\b(?:respond\w+|responde\w*|respuestas?|contest(?:amos|aremos|ar|ará|amos|ación|arte|arle|a"
    r"|an)|tiempo de respuesta|atend(?:emos|eremos|er) (?:\w+ ){0,3}?(?:consultas?|solicitud"
    r"|llamadas?|mensajes?)|pond(?:remos|remos|rá|rán) en contacto|devolvemos (?:la|tu|su) llamada"
    r"|te llamamos|le llamamos)\b",
)

ANSWER_STEMS: Final = (
    "repl", "respon", "answer", "touch", "hear", "back", "call", "contact", "antwort", "meld",
    "wait", "espera", "attente", "attend", "wart", "schreib", "writes", "hor", "nouvelles",
    "charge", "noticias", "atien", "sabr", "escrib", "ecri", "decroch", "pick", "ruf", "reaktion",
    "reag", "horen", "repon", "vers vous", "vers toi", "rappel", "traitons", "respuest", "contest",
    "atend", "llama", "returned", "verbindung", "bearbeit", "kummer", "fur dich da", "fur sie da",
    "kontakt", "conversa", "relais", " the chat", "your chat", "den chat", "cogen", "cogemos",
    "descolg", "trait", "retour", "decimos", "diremos", "comunic", "pone", "hebt", "ring back",
    "rings back", "accus", "acus", "queue", "appel", "liegen", "hang", "guarant", "reaction",
    "bescheid", "post von", "mot de", "lignes", "lineas", "phones", "noticia", "palabras",
    "let you know", "confirm", "bestatig", "bestaetig", "warte", "acknow", "reaccion",
    "sie zuruck", "dich zuruck",
)  # fmt: skip

RETURNED: Final = rule(
    r"\b(?:once|when|after|as soon as|on) [^.;,§]{0,40}\b(?:return(?:s|ed \w+)?|parcel|goods"
    r"|items?)\b",
    r"\b(?:nach|sobald|wenn|nachdem) [^.;,§]{0,40}\b(?:retoure|rücksendung|ware|paket)\b",
    r"\b(?:après|dès|une fois|à|lorsque) [^.;,§]{0,40}\b(?:retour|colis|articles?|produits?)\b",
    r"\b(?:tras|cuando|una vez|al|después) [^.;,§]{0,40}\b(?:devolución|paquete|artículos?"
    r"|productos?)\b",
)
"""A time after goods came back, with their receipt beside it, is that of a return."""

OTHER_TIME: Final = rule(
    r"\b(?:deliver\w*|dispatch\w*|ship\w*|refund\w*|repair\w*|warrant\w*|return\w* (?:within"
    r"|window)|open(?:ing)? (?:hours|from)|deletes?d?|collect\w*)\b[^§]{0,40}$",
    r"\b(?:liefer\w*|versand\w*|versend\w*|erstatt\w*|reparatur\w*|gelöscht)\b[^§]{0,40}$",
)
ON_WHAT: Final = rule(
    r"\b(?:during|in|within) (?:(?:our|the|normal|usual) )*(?:opening|open|business|office|working"
    r"|shop) hours\b",
    r"\b(?:fragen?|anfragen?|nachrichten?|questions?|quer(?:y|ies)|enquir(?:y|ies)|demandes?"
    r"|messages?|preguntas?|dudas?|consultas?) (?:zur?m?|rund um|über|about|on|regarding|sur"
    r"|concernant|sobre|acerca de)(?: [\w'-]+){1,6}",
)
"""What shoppers ask about, which is not what the time is of."""

SINCE_ANSWER: Final = rule(
    r"^[^§,.]{0,40}\b(?:of|from|after|since|ab|nach|seit|de|après|suivant|desde|tras)(?: (?:the"
    r"|our|your|date|der|die|ihrer|unserer|eingang|la|notre|votre|nuestra|de|du|datum)){0,4} "
    r"(?:response|reply|answer|antwort|réponse|respuesta)\b"
)
MISSED: Final = rule(
    r"\b(?:not|cannot|nicht|pas|no)(?: (?:podemos|können))? (?:always|immer|toujours|siempre)\b",
    r"\b(?:after|(?<!no )(?<!not )(?<!never )(?:longer|more) than|nicht innerhalb|(?<!nicht "
    r")länger als|(?<!stens )(?<!meist )(?<!regel )(?<!schnitt )(?<!normalerweise )nach(?! "
    r"(?:spätestens|höchstens|maximal|längstens))|(?<!pas )plus de|au-delà|passé|(?<!no "
    r")(?<!nunca )más de|después de|transcurrid[oa]s?|pasad[oa]s?)(?: (?:un délai de|un plazo de"
    r"|the|les|los|las|\w+))? $",
)
PROMISED: Final = rule(
    r"\b(?:(?:n'excéd\w+|ne dépass\w+) pas|(?:does not|doesn't|will not|won't) exceed|überschreitet"
    r" nicht|no (?:supera|excede|sobrepasa)(?: de)?(?: los)?|auch mal|schon mal|usually|meist"
    r"|longer than|more than|como máximo|a más tardar|al? cabo de|al?|a los|a las|nur|just) $",
    r"\b(?:count on|reckon with|mit|comptez|cuent\w+ con) $|\b(?:needs?|faut|brauch\w+|benötig\w+"
    r"|necesit\w+)(?: [\w'.]+){0,3} $",
    r"\b(?:wait|no|keine|target|time|to you|inside|noticias|nosotros|unos|nicht|dort|give (?:us"
    r"|me)|(?:zu einer|eine|ihre|deine) (?:antwort|rückmeldung) (?:können|kann|vergehen|dauert es)"
    r"|geben sie uns|gib uns|comptez|compter|jusqu'à|we have|höchstens|längstens|max\.|máx\.|max"
    r"|máx|prévoyez|prévoir|vergehen|s'écouler|passer|pasar|transcurrir|takes? (?:them|us|me)"
    r"|prendre|attendre|llevar|llevarn?os|calcul[ae]|bitten wir um|kann (?:unsere|die|eine) "
    r"(?:antwort|rückmeldung)|tard|laissez-nous|danos|denos|(?:no|not|non|pas) (?:mayor(?:es)?"
    r"|superior(?:es)?|supérieure?s?|exceeding|longer than|plus long\w* que) (?:a|à|de|than)?"
    r"|(?:sin|ohne) (?:exceder|superar)(?: de)?(?: los)?|(?:antes de que|avant que) "
    r"[^§,.;]{0,30}(?:cumplan?|pasen?|transcurran?|passent|s'écoulent)(?: los)?|avant que|not "
    r"exceeding|nicht übersteig\w*|tardamos|tarda|tardar|tardan|(?:ein|eine[mnr]?|une?|un[oa]?"
    r"|one) (?:bis|o|ou|à|or|to)) *$",
    r"\b(?:within|in|under|less than|fewer than|after|up to|maximum(?: of)?|most|takes?|is|are"
    r"|average(?: of)?|typically|usually|around|about|than|:|of|our|a|guaranteed|allow|inside|the"
    r"|next|time|\||-|by)\b(?: (?:a|the|an|one|maximum|about|around|our|of|just|only|next"
    r"|first))* *$|[:|(-] *$|^\W*$",
    r"\b(?:als|innert|innerhalb|binnen|in|nach|unter|bis zu|spätestens|maximal|von|beträgt|liegt"
    r"|weniger als|als|meist|ist|am|zum|dauert|durchschnittlich|ca|der|den|bei|etwa|rund|nächsten"
    r"|schnitt)\b\.?(?: (?:von|einer|maximal|der|den|nur|nächsten|ersten|etwa|rund|ca\.?|höchstens"
    r"|weniger|als))* *$",
    r"\b(?:d'ici|quelque|sous|dans|en|moins de|de|d'|maximum|délai|est|moyenne|les|sont|après"
    r"|environ)(?: (?:les|un|délai|de|d'|maximum|moins|prochaines|premi\w+|moyenne|environ))* *$",
    r"\b(?:en|dentro|de|menos|plazo|máximo|es|antes|tras|las|los|unas|unos|media|hasta|próximas"
    r"|primer[ao]s)(?: (?:de|las|los|un|primer[ao]s|plazo|máximo|menos|próximas|unas|media"
    r"|del?))* *$",
)
LATER: Final = rule(
    r" (?:later|on|after|at (?:the )?(?:most|latest)|später|nach\w*|höchstens|spätestens|plus tard"
    r"|après|au plus|au maximum|después|más tarde|como mucho|como máximo|a lo sumo)\b"
)
"""`§ later`: what has no word such as `within` before it."""

HEADING: Final = rule(
    r"\bnous répondons\b",
    r"\b(?:response|reply|answering) times?\b|\bhow (?:quickly|fast|soon"
    r"|long)\b[^§]{0,40}\b(?:reply|response|answer|hear|get back|respond)\b",
    r"antwortzeit|\bwie (?:schnell|lange)\b[^§]{0,40}antwort|\bwann\b[^§]{0,40}(?:antwort"
    r"|rückmeldung)",
    r"\bréponse\b|\btiempos? de respuesta\b|\bcuándo\b[^§]{0,40}(?:respuesta|contest|respond)"
    r"|\bcuánto\b[^§]{0,40}(?:respuesta|respond\w+|contest\w+)",
)

MACHINE: Final = rule(
    r"\b(?:chat|ro)?bots?\b|\brobots?\b|\b(?:virtual|digital|ai|ki)[- ]assistants?\b"
    r"|\b(?:asistente|assistante?) (?:virtual|virtuel(?:le)?|digital|numérique)\b"
    r"|\bki-assistent\w*|\b(?:virtuelle|digitale)[rsn]? assistent\w*|\bchatroboter\b"
)

PEOPLE: Final = rule(
    r"\b(?:humans?|person|personal|people|colleagues?|advis[eo]rs?|agents?|menschen?|persönlich\w*"
    r"|mitarbeite\w*|berater\w*|kolleg\w*|humaine?s?|conseill\w+|personne|persona\w*|humano"
    r"|asesor\w*|agentes?|compañer\w+|team|equipo|équipe)\b"
)

WAITING: Final = rule(
    r"\b(?:wait(?:ing)?|hold|queue)\b|\bwarte(?:zeit|n|st|t)\w*|\battente\b|\battendez\b|\bespera\b"
)
WAITED_FOR: Final = rule(
    r"\b(?:workshops?|repairs?|appointments?|slots?|fitt(?:ing|er)s?|installations?|deliver\w*"
    r"|orders?|made[- ]to|bespoke|custom|engrav\w+|consultations?|tables?|sizes?|stock)\b",
    r"werkstatt|reparatur|\b\w*termine?s?\b|montage|liefer|\bmaß|bestell|anfertigung|gravur"
    r"|inspektion",
    r"\b(?:ateliers?|répar\w+|rendez-vous|rdv|pose|montage|livr\w+|commandes?|sur mesure|créneaux?"
    r"|révision)\b",
    r"\b(?:taller|repar\w+|citas?|instalaci\w+|entregas?|pedidos?|a medida|montaje|revisi\w+)\b",
)
"""What people wait for that is no answer."""

ASKED_BY: Final = rule(
    r"\b(?:e-?mails?|phone|calls?|callers?|chats?|lines?|hotline|helpline|messages?|enquir\w+"
    r"|queries|questions?|repl(?:y|ies)|answers?|responses?|contact|support)\b",
    r"\b(?:\w*mails?|anruf\w*|telefon\w*|nachricht\w*|\w*anfragen?|fragen?|antwort\w*|kontakt"
    r"|\w*formular)\b",
)
"""By what shoppers ask, and what they get."""

AUTOMATIC: Final = rule(r"\b(?:autom\w+|auto-?reply)\b")

WE: Final = rule(
    r"(?:,|;|:|,? (?:and|und|et|y|puis|dann)) (?:(?:we|our|one of|someone|wir|unser\w*|nous|on"
    r"|notre|nuestr[oa]|un\w* (?:asesor|agente|conseill\w+|mitarbeiter\w*))\b|(?:te|le|os) "
    r"(?:respond|contest|llam|escrib)|nos pon(?:dremos|emos)\b|(?:respond|contest)(?:e"
    r"|a)(?:re)?mos\b)"
)
"""Where the shop's own part begins, behind what the shopper is asked to do."""

ASKED: Final = rule(
    r"^(?:bitte |please )?(?:kontaktieren|schreiben|schreib|rufen|füllen|melden|senden|nutzen) "
    r"?(?:sie)?\b|\b(?:please|veuillez|por favor|merci de|rogamos|bitte)\b|^(?:contact|call|email"
    r"|e-mail|send|drop|message|dm|text|tell us|let us know|write)\b"
)

AND_THEN: Final = rule(r",? (?:and|und|et|y|but|aber|mais|pero|then|dann|puis|luego) ")

CELL: Final = rule(
    r"(?:messenger|instagram|facebook|social|formulaire|formular|form|formulario|e-?mails?|mail"
    r"|chat|tchat|phone|telephone|telefon|téléphone|teléfono|correo|courriel|whatsapp|sms) *$"
)
"""The name of a way to ask, right before a time in a row of them."""

OF_DAY: Final = rule(
    r"\b(?:\w+days?|\w+tags?|täglich|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|jours|semaine"
    r"|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|días|jours sur sept),? (?:de|von"
    r"|from|entre|between|zwischen) $"
)
"""Days of the week right before hours, which are those of the day."""
