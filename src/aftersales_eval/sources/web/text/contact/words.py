"""Words for help and for getting hold of somebody, in English, German, French and Spanish."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import rule

NUMBER: Final = re.compile(
    r"(?:\+|\b0|\(0?|\b1-)[\d() /.-]{5,20}\d|(?<![\d-])[6-9]\d\d(?: \d{3}){2}(?![\d-]| \d)"
    r"|(?<![\d-])[89]\d\d(?: \d\d){3}(?![\d-]| \d)|\b1 8\d\d \d{3}-\d{4}|\b1[38]00[ -]\d{3}[ "
    r"-]\d{3}\b|(?<![\d-])[2-9]\d\d[ .-]\d{3}-\d{4}\b|(?<![\d-])9\d \d{3} \d\d \d\d(?![\d-]| \d)"
    r"|(?<![\d-])[36]\d\d \d{3} \d\d \d\d(?![\d-]| \d)"
)
"""A telephone number."""


HELP: Final = rule(
    r"\b(?:customer (?:services?|care|support)|support(?: team| staff)?|help ?desk|help(?:line)?"
    r"|advice|questions?|queries|enquir\w+|inquir\w+|assistance|after-?sales|service (?:team|desk"
    r"|cent(?:re|er)|line)|contact|advis[eo]rs?|agents?|complain\w*|problems?|issues?|get in "
    r"touch)\b",
    r"kundenservice|kundendienst|kundenbetreuung|kundensupport|\bsupport\b|\bhilfe\b|\bhilft\b"
    r"|\bfragen?\b|\banliegen\b|\bservice-?(?:team|hotline|telefon|center|nummer)|\bberat\w+"
    r"|\breklamation\w*|\bkontakt\w*|\bprobleme?n?\b|\bansprechpartner\w*|\bbeschwerden?\b"
    r"|\bhelfen\b",
    r"\bservice (?:clients?|après-vente|consommateurs?)|\bs\.?a\.?v\b|\bassistance\b|\baide\b"
    r"|\bquestions?\b|\bconseillers?\b|\bconseillères?\b|\bréclamations?\b|\bcontact\w*"
    r"|\bproblèmes?\b|\brelation clients?\b|\brenseignements?\b",
    r"\b(?:servicio|atención) (?:al|de atención al|posventa|de) ?(?:cliente|postventa)?"
    r"|\batención al cliente|\bposventa\b|\bayuda\w*\b|\basistencia\b|\bconsultas?\b|\bdudas?\b"
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
    r"\b(?:contact|reach|write(?: to)?|(?:call|phone|ring|message|e-?mail|text|dm) (?:us|our)"
    r"|chat with|get in touch|talk to|speak(?:ing)? to|ask|tell|visit|get hold of|drop (?:us|in)"
    r"|send us|report|come to|go to|fill (?:in|out)|complete|use|available (?:by|via|on|through)"
    r"|help (?:you )?(?:by|via|on|through|over)|support (?:by|via|on|through|over)|service (?:by"
    r"|via|on|through)|answer\w*|assist\w*|respond\w*|reply|replies|on hand|there for you|here "
    r"(?:to help|for you)|read|deal with|handled?|submit(?:ted)?|lodge|raise)\b",
    r"\b(?:einreich\w*|unterstütz\w*|bearbeit\w*|les(?:en|t)|hinterlass\w*|genügt|reicht"
    r"|erreich\w*|kontaktier\w*|schreib\w*|ruf\w*|anruf\w*|wend\w+|melde\w*|meldung|chatt\w*"
    r"|nutz\w*|verwend\w+|ansprech\w*|sprech\w+|hilft|helfen|für (?:sie|dich) da|zur verfügung"
    r"|kontakt\w*|beantwort\w*|antwort\w*|besuch\w*|füll\w*|send\w+|schick\w*|ausfüll\w*|zu "
    r"erreichen|geben|erhalten sie (?:hilfe|beratung))\b",
    r"\b(?:(?:préven|signal|inform)ez-nous|lisons|trait\w+|dépos\w+|suffit|laiss\w+|contact\w*"
    r"|joign\w+|joindre|écri[vr]\w*|appel\w+|téléphon(?:ez|er|ant)|répond\w*|disponible|à votre "
    r"(?:écoute|disposition|service)|adress\w+|envoy\w+|utilis\w+|rempli\w+|discut\w+|parl\w+"
    r"|réponses?|pos\w+|rend\w+|aid\w+|assist\w+|s'adresser|chattez|tchatt\w+|demand\w+)\b",
    r"\b(?:leemos|present\w+|revis\w+|respuestas?|contest\w+|gestion\w+|basta|déj\w+|dej\w+"
    r"|mánd\w+|mand\w+|contact\w+|escrib\w+|escríb\w+|llam\w+|llám\w+|atend\w+|atiend\w+"
    r"|respond\w+|disposición|disponible|dirij\w+|diríj\w+|envi\w+|envíe\w*|envía\w*|rellen\w+"
    r"|utili\w+|us[ae]\b|habl\w+|chate\w+|ayud\w+|pregunt\w+|pued\w+ (?:\w+ )?localiz\w+"
    r"|localiz\w+|acud\w+|visit\w+|consult\w+)\b",
)  # fmt: skip
"""Verbs by which a shopper gets hold of somebody, or somebody helps."""

ELSEWHERE: Final = rule(
    r"\b(?:press(?! (?:the|any|and|for|\d|one|here)\b)|media (?:enquir|inquir|contact|relation"
    r"|request)\w*|journalists?|jobs?|careers?|applicants?|(?<!')applications?|recruit\w*"
    r"|investors?|shareholders?|privacy|data protection|dpo|newsletters?|unsubscribe|subscrib\w+"
    r"|wholesale|suppliers?|advertis\w*|sponsor\w*|(?:partner|affiliate|referral|creator"
    r"|ambassador) program(?:me)?s?|bloggers?|your blog|writing for us|stockists?|resellers?|b2b"
    r"|influencers?|affiliates?|partnerships?|trade (?:customers|enquiries)|for example|e\.g|such "
    r"as 0|placeholder|phishing|scam\w*|fraud\w*|fake|vacanc\w+|hiring|wedding|landlord|copyright"
    r"|(?:photo )?(?:competition|contest)s?|sweepstakes?|prize draw|legal department|whistle\w+)\b",
    r"\b(?:presse\w*|journalist\w*|medienanfragen?|bewerb\w+|karriere\w*|stellen(?:angebote"
    r"|anzeige)\w*|investor\w*|aktionär\w*|anleger\w*|datenschutz\w*|newsletter\w*|abmeld\w*"
    r"|abonnier\w*|großhandel\w*|lieferanten\w*|werbung|werbe\w*|zum beispiel|z\. ?b"
    r"|beispielnummer|influencer\w*|betrug\w*|betrüger\w*|gefälscht\w*|spam|phishing"
    r"|\w*wettbewerb\w*|\w*gewinnspiel\w*|verlosung\w*|hinweisgeber\w*|kooperation\w*|blogger\w*"
    r"|partnerprogramm\w*|händleranfrag\w*|händlerbereich\w*|wiederverkäufer\w*)\b",
    r"\b(?:presse|journalistes?|médias|recrutement|candidat\w*|carrières?|emplois?|investisseurs?"
    r"|actionnaires?|protection des données|dpo|données personnelles|newsletter|désabonn\w+"
    r"|désinscri\w+|abonnez-vous|fournisseurs?|grossistes?|publicit\w+|par exemple|influenceu\w+"
    r"|partenariats?|partenaires?|blogueu\w+|revendeurs|jeu[- ]concours|hameçonnage|fraud\w*"
    r"|arnaque\w*|confidentialité)\b",
    r"\b(?:prensa|periodistas?|medios de comunicación|empleo|candidat\w*|currícul\w+|inversores"
    r"|accionistas|protección de datos|privacidad|boletín|darse de baja|suscri\w+|proveedores"
    r"|mayoristas|publicidad|por ejemplo|influencers?|sorteos?|patrocini\w+|fraude\w*|estafa\w*"
    r"|phishing|suplant\w+|bloguer\w+|distribuidores|revendedores|programa de (?:afiliad"
    r"|soci)\w*)\b",
)  # fmt: skip
"""A contact for somebody else than a shopper with a question."""

DENIED: Final = rule(
    r"\b(?:not|never(?! (?:sleeps?|closes?|stops?|off))|no(?! (?:(?:extra|further) "
    r")?(?:appointment|charge|costs?|fees?|matter|problem|obligation))|cannot|unable|without(?! "
    r"(?:an )?(?:appointment|charge|waiting|(?:undue |any )?delay|hesita))|neither|nor|(?<!sun "
    r")(?<!sat )(?<!sundays )(?<!sunday )(?<!weekends )closed(?! (?:on )?(?:sun|sat|mon|bank"
    r"|public|week))|discontinued|unavailable|no longer|ended|stopped|instead of|rather than)\b"
    r"|n't\b",
    r"\b(?:nicht|kein\w*|(?<!laft )(?<!laeft )nie|niemals|weder|eingestellt|ohne(?! (?:termin"
    r"|anmeldung|voranmeldung|kosten|wartezeit|(?:schuldhaftes )?zögern|umschweife|verzögerung))"
    r"|statt|anstelle|abgeschaltet|deaktiviert)\b",
    r"\bn(?:e |')[^;,]{1,40}\bplus\b|\bplus d'|\b(?:pas|(?<!dort )(?<!ferme )jamais|plus "
    r"(?:disponible|joignable|de)|aucune?|ni|sans(?! (?:rendez-vous|frais|surcoût|attente|délai"
    r"|retard|hésit|tarder|attendre))|(?<!dimanche )(?<!dimanches )fermé(?! à \d)|supprimé|n'est"
    r"|ne sont|au lieu)\b",
    r"\b(?:no(?! (?:(?:extra|further) )?(?:appointment|charge|costs?|fees?|matter|problem"
    r"|obligation)|pasa nada|hay problema|import)|nunca(?! (?:duerme|cierra))|ningun\w*|ni|sin(?! "
    r"(?:cita|coste|cargo|costo|demora|dilación|retraso|compromiso|esperas?))|ya no|tampoco"
    r"|(?<!domingo )(?<!domingos )(?<!festivos )cerrad\w+|suprimid\w+|en lugar)\b",
)

NO_VALUE: Final = rule(
    r"[^:|;.]{0,30}(?:[:|]| -) ?(?:nein|non|no|none|keiner?|aucune?|[✗✘✕✖❌❎×-])"
    r"(?= ?(?:[.;,|)]|$))"
)
"""`: no` behind the name of a channel, the value of a row that says it is not there."""

OR_IN_SHOPS: Final = (
    r"^(?![^;]*\b(?:return|exchang|order|buy|bestell|command|pedi[rd]|collect|pick|retour|renvo"
    r"|échang|rapport|retir|rück|zurück|umtausch|abhol|devol|cambi"
    r"|recog)\w*)[^;]{0,80}\b(?:reach\w*|contact\w*|joign\w*|erreich\w*|localiz\w*|phone|téléphone"
    r"|courriel|e-?mail|telefonisch|teléfono|correo|chat)\b[^;]{0,60} (?:or|and|ou|et|oder|und|o"
    r"|y)(?: also| auch| aussi| también)? (?:in|at|dans|en|auprès de) (?:(?:any|one|each|all) of "
    r"our|our|l'une? de nos|nos|einer unserer|unseren|jeder unserer|cualquiera de nuestras"
    r"|nuestras|una de nuestras) (?:stores?|shops?|branches|showrooms?|magasins?|boutiques?"
    r"|filialen?|läden|geschäften|tiendas?)\b"
)
"""Shops as one of several places to ask, as a pattern; goods that come back are no question."""

_TURN: Final = (
    r"\b(?:contact|call|ring|phone|e-?mail|write to|ask|reach|speak to|wend\w+|ruf\w*|kontakt\w*"
    r"|meld\w+|hotline|telefon\w*|appel\w+|contact\w+|adress\w+|joign\w+|écri\w+|téléphon\w+"
    r"|llam\w+|contacte|contacta|dirij\w+|diríj\w+|escrib\w+)\b"
)

OF_ANOTHER: Final = rule(
    r"\b(?:maker|manufacturer|carrier|courier|supplier)(?:'?s|s')? (?:[\w-]+ ){0,3}(?:helpline"
    r"|hotline|number|phone|e-?mail)\b|\b(?:hotline|nummer|telefon\w*|numéro|ligne|teléfono|número"
    r"|línea) (?:des|vom|du|del) (?:herstellers?|fabricant|constructeur|fabricante|lieferant\w*"
    r"|paketdienst\w*)\b",
    rf"{_TURN}(?: directly| sie sich| bitte| direkt| directement| directamente|[- ]vous| an| à| a"
    rf"| au| with)*"
    r" (?:the|your|their|den|die|das|der|des|dem|ihre[nr]?|deine[nr]?|ihr|le|la|les|du|votre|au"
    r"|aux|el|al|su|tu|del|l'|de la)?(?: ?(?:hotline|customer service|service clients?|agencia"
    r"|empresa|compañía|société|kundendienst|kundenservice|bezirk)(?: (?:of|de|des|der|del"
    r"|vom)(?: la| the| l')?)?)? ?(?:manufacturer|maker|installer|fitter|installateur|instalador"
    r"|monteur|depot|brand|carrier|courier|haulier|delivery (?:company|firm|partner|provider"
    r"|service|agent)|freight|parcel|post office|bank|card (?:issuer|company)|insurer|hersteller"
    r"|spedition|spediteur|paketdienst|zusteller|versanddienst|bank|hausbank|versicher"
    r"|kreditkarten|fabricant|constructeur|transporteur|livreur|banque|assureur|point relais"
    r"|mairie|fabricante|transporte|transportista|mensajería|banco|aseguradora)",
)
"""Turning to somebody who is not the shop: who made the goods, carries them, or pays."""
