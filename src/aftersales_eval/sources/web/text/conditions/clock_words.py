"""Words by which a claim says from when its time runs; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

CLOCK: Final = {
    "withdrawal": rule(
        r"\b(?:withdraw(?:al|s|n|ing)?|your notice|cancell?(?:ed|ing|ation)?|widerruf\w*"
        r"|rétractation|rétracter"
        r"|desistimiento|desistir)\b"
    ),
    "return-received": rule(
        r"\barriv\w+ (?:at|in|with) (?:our|the|us)\b",
        r"\b(?:receiv\w+|receipt of|arriv\w+(?: of)?|get|getting|inspect\w*|processed|process"
        r"|checked|approv\w+|accept\w+) (?:\w+ ){0,4}?(?:returns?|returned|parcel|package|item"
        r"|items|goods|product|it|them)\b",
        r"\b(?:returns?|returned (?:item|goods|product)s?|parcel|package|items?|goods|product"
        r"|it) (?:\w+ ){0,3}?(?:has |have |is |are |was |been )*(?:arriv\w+|received|inspected"
        r"|reach\w*|checked|back|approved|accepted|processed|in our warehouse)\b",
        r"\b(?:eingang|erhalt|eintreffen|ankunft|rückkehr|prüfung|empfang)\b(?: \w+){0,3} "
        r"(?:retoure\w*"
        r"|rücksendung\w*|ware|artikels?|pakets?|waren|rückware|produkts?)\b",
        r"\b(?:retoure|rücksendung|ware|artikel|paket|waren|rückware|sendung)\b(?: "
        r"[\w-]+){0,6} (?:eingegangen|eingetroffen|erhalten|zurückerhalten|ankommt|eintrifft"
        r"|angekommen|geprüft|eingeht|zurück)\b",
        r"\b(?:retoureneingang|wareneingang|rücksendungseingang)\w*",
        r"\b(?:réception|arrivée|reçu|recevons|contrôle|validation|retour)\b(?: "
        r"\w+'?){0,5} ?(?:retour\w*|colis|produits?|articles?|marchandises?|entrepôt|biens?"
        r"|commande retournée)\b",
        r"\b(?:recepción|recibir|recibamos|recibido|recibida|llegada|recibimos|revisión"
        r"|comprobación|reciba)\b(?: \w+){0,5} (?:devolución|devuelt\w+|paquete|artículos?"
        r"|productos?|mercancía|almacén|almacenes|bienes)\b",
        r"\b(?:devolución|paquete|artículo|producto)\b(?: \w+){0,3} (?:llegue|recibid[oa]|llega"
        r"|haya llegado)\b",
    ),
    "dispatch": rule(
        r"\b(?:of|from|after|since) (?:the )?(?:dispatch|shipping|shipment|ship date"
        r"|shipping date|date of (?:dispatch|shipping|shipment)|order (?:has )?shipped)\b",
        r"\b(?:ab|nach|seit)(?: dem| der)? (?:versand\w*|absendung)\b|\b(?:date d'|après l'"
        r"|suivant l'|de l')(?:expédition|envoi)\b|\b(?:del|desde el|fecha de|tras el) envío\b",
    ),
    "delivery": rule(
        r"\b(?:receipt of|(?<!the )(?<!your )(?<!original )(?<!valid )(?<!\ba )receipt"
        r"|receiving|receive[ds]?|possession|deliver(?:y|ed)|arriv(?:al|es|ed|ing)"
        r"|delivery date|got your|getting your|reaches you|reach you|landing|lands)\b",
        r"\b(?:erhalts?|erhalten(?= (?:hab|hat|hast|wurd|wird)|[^\w\s]|$)|erhältst?(?=[^\w\s]|$)"
        r"|erhaltene[mnrs]?|lieferdatum|(?:aus|an|ab)?lieferung|geliefert|zustellung"
        r"|zugestellt|empfang|eintreffen|ankunft|(?:waren)?erhalts?|übergabe|bekommen"
        r"|wareneingang|besitz)\b",
        r"\b(?:réception|livraison|livrée?s?|reçue?s?|recevoir|recevez|possession|délivrance"
        r"|arrivée|remise|recu)\b",
        r"\b(?:recepción|entrega|entregad[oa]s?|recibid[oa]s?|recib(?:ir|as?|ís|iste|iera|es?|an)"
        r"|recogida|llegada|posesión)\b",
    ),
    "purchase": rule(
        r"(?<!proof of )\b(?:purchas(?:e|es|ed|ing)(?: date)?|bought|buying|date of (?:sale"
        r"|invoice|order)|order date|invoice date|order(?:ing|ed)|(?:placing )?(?:your|the"
        r"|an) order(?! (?:was|is|has|arriv\w+|reach\w*|being)\b)|receipt date|date on (?:your"
        r"|the) receipt|invoice)\b",
        r"\b(?:kauf|kaufs|kaufdatum\w*|kaufes|rechnungsdatum|bestelldatum|bestellung|bestelltag"
        r"|gekauft|gekauften?|einkauf|erwerb|vertragsschluss\w*|vertragsabschluss\w*)\b",
        r"(?<!preuve d')\b(?:achat|achats|acheté|achetée|date de commande|facturation|facture"
        r"|date de la commande|votre commande|la commande)\b",
        r"(?<!comprobante de )(?<!justificante de )(?<!ticket de )\b(?:compra|compras|comprar"
        r"|comprado|comprada|compraste|fecha de(?:l)? pedido|factura|facturación|pedido)\b",
    ),
    "request": rule(
        r"\byou(?:'ve| have)? (?:report|rais|contact|tell|told|writ|wrote|call|log|open|notif"
        r"|get in touch|got in touch|submit)\w*\b|\byour (?:report|call|contact)\b|\blodge?ment\b"
        r"|\bthereof\b",
        r"\b(?:zugang|ihre[rm]? (?:anruf|schreiben))\b|\b(?:gemeldet|kontaktiert|geschrieben)\b",
        r"\bvotre (?:appel|signalement|prise de contact)\b|\bvous (?:nous )?(?:l'avez )?(?:signal"
        r"|écri|contact|appel)\w*",
        r"\b(?:nos|lo|la) (?:\w+ )?(?:escrib|comuni|contact|avis|report|llam)\w+\b|\bsu ingreso\b"
        r"|\bradicaci\w+|\btu (?:llamada|aviso)\b",
        r"\b(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|your (?:message|e-?mail|query|question"
        r"|complaint|claim|ticket)|claims?|complaint)\b",
        r"\b(?:anfragen?|nachricht|anliegen|beschwerden?|antrag|anforderung|meldung"
        r"|eingang ihrer (?:e-?mail|nachricht))\b",
        r"\b(?:demande(?! de rétract)|requête|réclamation|votre (?:message|courriel|e-?mail"
        r"|question))\b",
        r"\b(?:solicitud(?! de desist)|consulta|petición|reclamación|tu (?:mensaje|correo)|su "
        r"(?:mensaje"
        r"|correo))\b",
    ),
}

RECEIVED: Final = rule(
    r"\b(?:receipt|receiv\w+|arriv\w+|reach\w*|scanned|booked in|checked(?: in)?|inspect\w+|hearing"
    r"|back (?:at|with|in)|landing|lands?|getting|got|get|first (?:message|contact))\b",
    r"\b(?:erhalt\w*|eingang\w*|\w+eingangs?|eintreff\w*|rückkehr|eingetroffen|eingegangen|ankunft"
    r"|ankommt"
    r"|angekommen|empfang"
    r"|gescannt|verbucht|geprüft|prüfung|erreicht|ankommen|eingeht|zurück|da ist"
    r"|kontaktaufnahme)\b",
    r"\b(?:réception|arrivée?s?|reçue?s?|recevoir|recevons|contrôlée?s?|vérifiée?s?|parvenue?"
    r"|scannée?|dépôt"
    r"|validée?s?|premier (?:message|contact)|envoi)\b",
    r"\b(?:recepción|recib\w+|llegad[ao]|llegu?en?|lleg[aó]|revis\w+|comprob\w+|presentación"
    r"|present\w+"
    r"|escaneado|primer (?:mensaje|contacto))\b",
)
"""That something came to the shop: goods, a message, a complaint."""

CLOCK_BEFORE: Final = rule(
    r"\b(?:of|from|after|since|following|once|as soon as|dès que|en cuanto|when|upon|as of"
    r"|starting|begin\w*|counting|runs?"
    r"|ab|vom|nach|seit|nachdem|sobald|wenn|une fois|lorsque|beginn\w*|gerechnet|mit|zum"
    r"|de|du(?! (?:kannst|hast|darfst|musst|deine?))|des|à compter|à partir|après|suivant|suit"
    r"|dès|depuis|suivent"
    r"|desde|del|tras|después|a partir|contar|contados|siguientes|posteriores|una vez|cuando)"
    r"(?:[ '][\w'-]+){0,6}[ ']$",
    r"\b[dl]'$",
    r"\b(?:from|after|ab|nach|à compter|à partir|après|desde|a partir|a contar)(?: [\w']+){0,2}"
    r" (?:day|date|tag|jour|día)\b[^§.]{0,140}$",
)
