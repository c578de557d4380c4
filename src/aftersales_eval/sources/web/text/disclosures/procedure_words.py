"""Words for how a warranty is claimed; the pattern is for folded sentences about a warranty."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

PROCEDURE: Final = rule(
    r"\b(?:if|should|anything|something)\b[^;]{0,60}\b(?:wrong|fails?|breaks?|stops? working"
    r"|problem|fault"
    r"|defect)\b"
    r"[^;]{0,20}, (?:just |simply |please )?(?:call|ring|contact|e-?mail|write|bring|send"
    r"|take|return"
    r"|message|text|get in touch)\b",
    r"\b(?:wenn|sollte|falls|geht|tritt)\b[^;]{0,60}\b(?:kaputt|defekt|schief|fehler|mangel"
    r"|problem"
    r"|schaden|störung)\w*\b[^;]{0,20}, (?:\w+ )?(?:ruf|meld|schreib|bring|schick|send"
    r"|kontaktier"
    r"|wend)\w*|\b(?:formular|antrag|beleg|gerät|rechnung)\w*\b[^;]{0,40}\b(?:ausfüllen"
    r"|einsenden"
    r"|einschicken|beilegen|mitbringen|vorzeigen|abgeben)\b",
    r"\b(?:si|en cas de|s'il)\b[^;]{0,60}\b(?:panne|défaut|problème|souci|casse"
    r"|lâche)\w*[^;]{0,20}, "
    r"(?:appel|contact|écriv|rapport|apport|ramen|renvoy|envoy|dépos)ez\b|\b(?:r?apportez"
    r"|présentez"
    r"|déposez|ramenez)\b[^;]{0,90}\b(?:carte de garantie|facture|reçu|ticket)\b",
    r"\b(?:si|cuando|en caso de)\b[^;]{0,60}\b(?:falla|va mal|sale mal|rompe|estropea|avería"
    r"|problema|fallo"
    r"|defecto)\w*[^;]{0,20}, (?:l[oa]s? |nos )?(?:llám|llam|tráe|trae|llev|llév|escrí"
    r"|contact|env[ií]"
    r"|mánd|acud)(?!\w*mos\b)\w*",
    r"\bclaims?\b[^;]{0,30}\b(?:starts?|begins?) with\b|\bso (?:lösen|machen|nutzen|melden"
    r"|beanspruchen|reklamieren|gehen)\b|\bhow (?:to|you) claim\b|\bcomment (?:faire jouer"
    r"|activer)\b"
    r"|\bpara (?:hacerla|hacer) (?:válida|efectiva|valer)\b|\b(?:radique|tramite) (?:su|el)"
    r" (?:caso|reclamo)",
    r"\b(?:steps|schritte|étapes|pasos) (?:to|zum|zur|für|pour|para) (?:\w+ ){0,2}(?:claim"
    r"|reklam\w*"
    r"|garantie\w*|reclamar|tramitar|usar|garantía|activer|faire)\b"
    r"|^to (?:make a )?claim\b|^para reclamar\b|\b(?:bewahren|bewahre|heben"
    r"|hebe)[^;]{0,40}\b(?:kassenbon|rechnung|beleg|quittung)\w*"
    r"|(?<!we )(?<!we'll )\b(?:keep|save|hold on"
    r" to) (?:your|the) (?:receipt|invoice)"
    r"|\bmunissez-vous\b|\b(?:guarde|guarda|conserva|conserve) (?:el|la|su|tu) (?:recibo"
    r"|factura|tique|ticket)",
    r"^(?:step )?1[.:)]|\bstep (?:1|one)\b|\bso gehen sie vor\b|\bso (?:geht's|funktioniert)\b"
    r"|\bprocédez (?:ainsi|comme)|\bsiga estos pasos|\b(?:report|register) (?:the|a|any"
    r"|your) (?:fault|defect|claim|problem)\b|\bproof of purchase\b[^;]{0,80}\b(?:send|contact"
    r"|e-?mail|need|require|photo)\w*|\b(?:photo|picture)s?\b[^;]{0,60}\b(?:send|e-?mail"
    r"|upload|attach)\w*"
    r"|\b(?:send|e-?mail|upload|take)\b[^;]{0,60}\b(?:photo|picture)s?\b",
    r"\b(?:garantiefall|schaden|defekt|mangel|fehler)\b[^;]{0,40}\b(?:melden|meldest|melde"
    r"|anzeigen|anzuzeigen)\b|\b(?:melden|melde) (?:sie |den |einen |dich"
    r" )[^;]{0,60}\b(?:garantie|schaden"
    r"|mangel|defekt|formular|kundenkonto|seriennummer|foto)\w*|\b(?:foto|fotos|bild"
    r"|bilder)\b[^;]{0,60}\b(?:senden|schicken|hochladen|hoch|mailen|schick|beifügen)\b"
    r"|\b(?:senden|schicken|schick"
    r"|laden|lade|mailen)\b[^;]{0,60}\b(?:fotos?|bilder|rechnung|kaufbeleg|seriennummer)\b",
    r"\ben cas de (?:défaut|panne|problème|défaillance)[^;]{0,60}\b(?:appel|contact|écri|envoy"
    r"|adress|retourn|rapport)\w*|\benvoy\w+[^;]{0,60}\b(?:photos?|facture|numéro de série)\b"
    r"|\b(?:signal|déclar)\w+"
    r" (?:le|tout|un|votre) (?:défaut|problème|sinistre)",
    r"\ben caso de (?:defecto|avería|fallo|problema)[^;]{0,60}\b(?:llam|contact|escrib|envi"
    r"|póngase|ponte|acud|present|comuni)\w*|\benví\w+[^;]{0,60}\b(?:fotos?|factura|número de"
    r" serie)\b|\b(?:comuni|notifi)\w+"
    r" (?:el|cualquier|un) (?:defecto|fallo|problema)",
    r"\bclaims? (?:is|are|can be|must be|may be|should be) (?:\w+ )?(?:made|filed|submitted"
    r"|sent|reported)\b|(?<!we )(?<!we'll )\bkeep (?:your|the) (?:receipt|invoice|proof)\b",
    r"\b(?:kassenbon|rechnung|kaufbeleg)\w* (?:gut )?(?:auf|aufbewahren)\b|\bconservez"
    r" (?:votre|la|le) (?:facture|ticket|preuve)|\b(?:conserve|guarde) (?:su|la|el) (?:factura"
    r"|tique|recibo|ticket)",
    r"\bto (?:make|submit|file|start|open|register|raise|lodge|obtain|get|claim|request|use"
    r"|invoke)(?: \w+){0,4} (?:claim|warranty|guarantee|service"
    r"|repair)\b[^;]{0,200}\b(?:contact|call|send|return|bring|e-?mail|write|fill|complete"
    r"|visit|ship|take|present|go|use|log|keep|ring)\b",
    r"\b(?:contact|call|send|return|bring|e-?mail|write to|visit|ship|take|present|ring|fill"
    r" (?:in|out)|complete)\b[^;]{0,120}\b(?:proof of purchase|receipts?|invoice|sales slip"
    r"|claim form|service cent(?:re|er)|(?:make|start|file|open|submit) a (?:warranty "
    r"|guarantee )?claim|warranty (?:service|claims?|department|form)|order number|to (?:make"
    r" a )?claim)\b",
    r"\b(?:proof of purchase|receipt|invoice) (?:is|must be|needs to be|will be) (?:\w+"
    r" )?(?:required|needed|presented|enclosed|shown|included)\b",
    r"\b(?:wenden|senden|schicken|bringen|kontaktieren|melden|rufen|reichen|füllen|legen"
    r"|schreiben|nehmen)\b[^;]{0,140}\b(?:kaufbeleg|rechnung|quittung|kassenbon|kaufnachweis"
    r"|kundendienst|service|händler|garantieformular|formular|garantiekarte|werkstatt|an uns"
    r"|bei uns|kassenzettel|garantiefall|kontakt)\w*",
    r"\b(?:im garantiefall|garantieansprüche?|garantieantrag|um die garantie|zur"
    r" geltendmachung)\b[^;]{0,160}\b(?:wenden|senden|schicken|bringen|kontaktieren|melden"
    r"|rufen|vorlage|vorlegen|einzusenden|einsenden|geltend zu machen|eingereicht|angemeldet"
    r"|schreiben)\b",
    r"\b(?:kaufbeleg|rechnung|kassenbon|quittung|kaufnachweis)\w*\b[^;]{0,60}\b(?:vorzulegen"
    r"|vorlegen|erforderlich|beizufügen|beifügen|vorgelegt|beigelegt|vorlage|notwendig)\b",
    r"\b(?:contactez|envoyez|renvoyez|retournez|rapportez|appelez|adressez|présentez|joignez"
    r"|remplissez|écrivez|contacter|adresser|présenter|envoyer|apportez|s'adresser"
    r"|retourner)\b[^;]{0,140}\b(?:preuve d'achat|facture|ticket de caisse|justificatif"
    r"|service client|service après-vente|s\.?a\.?v|formulaire|revendeur|bon de garantie"
    r"|numéro de commande|centre de service|atelier)",
    r"\b(?:pour (?:faire jouer|bénéficier de|mettre en oeuvre|faire valoir|activer|invoquer)"
    r"|mise en oeuvre de) (?:\w+ )?(?:la |cette |votre |notre"
    r" )?garantie\b[^;]{0,200}\b(?:contact|envoy|adress|retourn|appel|présent|remplir"
    r"|remplissez|rapport|écri)\w*",
    r"\b(?:preuve d'achat|facture|ticket de caisse) (?:\w+ )?(?:est|doit|devra|sera) (?:\w+"
    r" )?(?:exig|requis|présent|joint|nécessaire|obligatoire|demand)\w*",
    r"\b(?:contacte|contactar|póngase en contacto|ponerse en contacto|envíe|envía|enviar|llame"
    r"|llama|lleve|diríjase|presente|presentar|rellene|escriba|escríbanos|devuelva|remita"
    r"|acuda|adjunte|adjuntar)\b[^;]{0,140}\b(?:factura|tique|ticket|recibo|justificante"
    r"|comprobante|servicio (?:técnico|posventa|de atención|postventa)|formulario|vendedor"
    r"|atención al cliente|número de pedido|prueba de compra)",
    r"\bpara (?:hacer (?:uso|valer|efectiva)|tramitar|reclamar|solicitar|utilizar|ejercer"
    r"|activar)(?: \w+){0,3} garantía\b[^;]{0,200}\b(?:contact|póngase|envi|envía|llam|llev|llév"
    r"|tra[eé]"
    r"|pás[ae]|mand|present"
    r"|rellen|escrib|acud|dirij|adjunt|diríj)\w*",
    r"\b(?:factura|tique|ticket|justificante|comprobante)(?: de compra)? (?:es|será|debe)"
    r" (?:\w+ )?(?:imprescindible|necesari|obligatori|presentar|exig)\w*",
)
