"""Words by which a text speaks of giving goods back; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.guarded import guarded

_GOING: Final = (
    r"(?:accept|bring|brought|c[ao]me|coming|carry|courier|drop|gave|get|give|given|go(?!es wrong)"
    r"|hand|have|mail|pack|pop|post|put|send|sent|ship|take|taken|took|travel|trusted|welcome)(?:s"
    r"|es|d|ed|ing|ped|ping)?"
)
_OF_RETURNS: Final = (
    "return", "back", "home", " way ", "pop ", "drop", "put ", "to us", "welcome", "reject",
    "accepted", "money", "mind", "withdraw", "cooling", "cancel", "exchang", "refund", "zuruck",
    "zurueck", "heim", "wieder", "vorbei", "entgegen", "ruck", "rueck", "retour", "tausch", "uns",
    "widerruf", "tritt", "treten", "uberleg", "ueberleg", "meinung", "bedenk", "geben", "schick",
    "gib", "send", "bring", "renvo", "retract", "echang", "reflexion", "rembours", "avis", "idee",
    "revenir", "revien", "reven", "renonc", "revo", "annul", "ramen", "rapport", "repren", "repris",
    "restitu", "rend", "devol", "devuel", "vuelta", "regre", "retorn", "vuelv", "volver", "trae",
    "traig", "acept", "admit", "rescind", "desist", "arrep", "cambi", "efecto", "post office",
    "our way", "manda", "envia", "revoc", "reembols",
)  # fmt: skip
"""One of these stands in whatever `RETURNING` finds."""

RETURNING: Final = guarded(
    _OF_RETURNS,
    r"\breturn(?:s|ed|ing|able)?\b(?!-? ?(?:customers|visitors|shoppers|home|label|flight|ticket"
    r"|call|journey|to work|postage|cent(?:re|er)|department|team|desk|address|portal|warehouse"
    r"|depot|to (?:your|the) (?:\w+ ){0,2}(?:card|account|bank|method)))",
    rf"\b{_GOING}\b(?: (?!money\b|refund\b|is\b|are\b|§)[\w']+){{0,5}}? back\b(?! (?:in stock|to "
    rf"you\b))"
    r"|\b(?:back|home) (?:to|with) us\b|\bback in(?:to)? the (?:post|mail)\b|\b(?:(?:make|find)s? "
    r"(?:its|their) |(?:on )?(?:its|their|the) )way (?:back|home)\b|\b(?:pop|drop|put) (?:it"
    r"|them) (?:off|in|at)\b|\b(?:get|send|ship|bring|hand|post|mail|take) (?:it|them|everything"
    r"|(?:the|your) \w+|goods|items?) (?:over |on )?to us\b|\b(?:is|are|'s|'re) (?:always "
    r")?welcome back\b",
    r"\b(?:reject (?:it|them|the|your|any|an?|faulty|goods|defective)\b|no (?:items?|goods"
    r"|merchandise|products?) (?:will be|can be|shall be|are|is) accepted\b)",
    r"\b(?:(?:or|for) your money back\b|chang(?:e|ed|ing) (?:your|their|his|her|my|one's) minds?\b"
    r"|withdraw(?:al)?\b|cooling[- ]off\b|to the post office\b|(?:it|them|order|parcel) our way\b"
    r"|right to cancel\b|(?:wish|decide) to cancel\b(?! (?:your|the|an?) (?!order|contract"
    r"|purchase))|cancell?(?:s|ed|ing)? (?:it )?within\b|cancellation (?:period|right)|(?:cancel"
    r"|rescind) (?:\w+ ){1,3}(?:contract|order|purchase)s?|(?:from|of|after) (?:receipt|delivery) "
    r"to cancel\b|(?:may|can) cancel\b(?=[^.;]*\b(?:goods|receipt|receiv\w+|deliver\w+))"
    r"|exchange[sd]?\b(?! rate)|refund (?:window|policy|period))|(?<!your )(?<!the )money[- "
    r"]back\b",
    r"\b(?:zurück(?:zu)?(?:ge[bg]|gib|geh|schick|geschick|send|gesend|gesandt|bring|gebracht|nehm"
    r"|neh|genomm|stell|tret|komm)\w*|zurück (?:damit|(?:zu|an|bei) uns)\b|(?:an|zu) uns zurück\b"
    r"|(?:darf\w*|dürf\w+|kann\w*|könn\w+) (?:[\w,]+ ){0,5}zurück(?=[.,;!]| (?:zu|an) uns|$)"
    r"|(?:heim|wieder) (?:zu|an) uns\b|wieder (?:zu)?(?:schick|send|bring|entgegen)\w*|(?:im|in"
    r"|bei) (?:\w+ ){1,3}ab(?:zu)?geben\b|vorbei(?:zu)?bring\w*|(?:nehm\w*|nimmt)\b[^.§]{0,60} "
    r"(?:zurück|entgegen)\b|(?:geben|schick|gib|send|bring|tausch)\w*\b[^.§]{0,60} (?:zurück|um)\b"
    r"|bringe?n? (?:sie|du|ihr|es|die|das)\b[^.;§]{0,60} wieder\b|rück(?:gabe|nahme|sendung"
    r"|sende(?:frist|recht|zeitraum))\w*|retour(?:en?|nier\w*)\b|retour(?= (?:geht|an uns|zu uns))"
    r"|umtausch\w*|umgetauscht\b|widerruf(?!sformular|sbelehrung)\w*|(?:schick|send|bring)\w* "
    r"(?:sie |du )?(?:es|sie|ihn|alles) (?:an )?uns\b|(?:trittst|treten) (?!ein)|anders (?:zu "
    r")?überleg\w*|meinung (?:zu )?ändern\b|bedenkzeit\b|zum überlegen\b)|(?<!dein )(?<!ihr "
    r")(?<!euer )(?<!das )\bgeld[- ]zurück",
    r"\b(?:retourn(?:er|ez|é|ée|és|ées|able|ables|ent|es?)\b|renvo(?:y\w+|i|ie|ient)\b|rétract\w+"
    r"|échang(?:er|ez|é|ée|és|ées|es?)\b|(?:délai|période) de réflexion\b|satisfaite?s? ou "
    r"remboursée?s?|chang(?:er|ez|é)? d'(?:avis|idée)|(?:vous|se|te) raviser\b|revenir sur "
    r"(?:votre|son|ton|leur) (?:achat|décision|choix|engagement|commande)\b|renonc\w+ à "
    r"[^.;§]{0,20}\b(?:achat|contrat|commande)\b|droit de révocation\b|(?:révoqu|annul)\w+ "
    r"(?:l[ea] |l'|ce |cette |son |sa |votre |leur )?(?:contrat|achat|commande)\b|(?:nous |peu\w+ "
    r"|doi\w+ )rev(?:ien|en)\w+|revien\w+ (?:chez|à|vers) (?:nous|l'atelier)\b|ram(?:en|èn)(?:er"
    r"|ez|e|ent)\b|rapport(?:er|ez|ée?s?|ent)\b(?! (?:un |des |\d))|(?:nous|on|se|les|la|le|ne"
    r"|l') ?repren(?:ons|d|nent|drons|ez)\b(?! contact)|(?:est|sont|sera|seront) repris(?:e|es)?\b"
    r"|repris(?:e|es)? (?:pendant|sous|dans|durant|ou|et)\b|restitu(?:er|ez|ée?s?)\b|rendue?s?\b"
    r"|rendez-(?:le|la|les|nous)\b|se rend(?:ent)?\b(?! [aà]\b)|(?:le|la|les|l'en|nous|nous "
    r"l[ae]s?|vous l[ae]s?) rend(?:re|ez|s|rez|ront)\b(?! (?:visite|compte|impossible|plus))"
    r"|rendre (?:une?|ton|ta|votre|vos|l'|les?|son|sa|ses|cet|cette|ces|tout|leurs?|ce)\b(?! "
    r"(?:avis|opinion|impressions?|ressenti)))|(?<!premier )\bretours?\b(?! (?:(?:à|au) "
    r"(?:domicile|l'accueil)|de (?:notre|nos) ))",
    r"\b(?:cambiamos (?:o|y) devolvemos\b|o te devolvemos (?:el|tu) dinero\b|garantía de "
    r"reembolso\b|de (?:vuelta|regreso)\b|regr[eé]s[ae](?:r|n)?(?:l[oa]s?)?\b|volver a (?:nosotros"
    r"|nuestr\w+)|retorn(?:ar|o|os)\b|vuelv\w+ (?:a|con) (?:nosotros|nuestr\w+)|(?:puede[ns]?"
    r"|podés|podrás?) traer(?:l[oa]s?|nos\w*)?\b|trá(?:e|iga)l[oa]s?\b|(?:mánda"
    r"|envía)(?:nos)?l[oa]s?\b|aceptar(?:l[oa]s?)\b|se aceptan?\b(?! (?:pago|tarjeta|reclam"
    r"|reserv))|admit(?:imos|iremos|e|en)\b(?! (?:pago|tarjeta|reclam|reserv))|dejar sin efecto\b"
    r"|(?:rescind|desist|arrepenti|retract)\w+|(?:revocar|retracto)\b|restituir\w*|cambi\w+ de "
    r"(?:idea|opinión|parecer)\b|cambi(?:ar|as|e|o|os)\b(?! (?:de (?:moneda|divisas|dirección"
    r"|contraseña)|(?:la|el|su|tu) (?:fecha|hora|cita|reserva|plan))))|(?<!\bte )(?<!\ble "
    r")(?<!\bos )\bdev(?:ol[vu]|uel[vt])(?!(?:emos|eremos|eran)\b)\w+",
)

STEMS: Final = (
    "return", "back", "mind", "withdraw", "cooling", "cancel", "exchang", "refund", "ruck", "rueck",
    "retour", "tausch", "widerruf", "geld", "renvo", "retract", "echang", "rembours", "avis",
    "rend", "restitu", "rescind", "rapport", "devol", "devuel", "desist", "cambi", "retorn",
    "arrepen", "reven", "regres", "repren", "vuelta", "trete", "revoc", "meinung", "nahme",
    "wieder", "welcome", "vorbei", "renonc", "revoqu", "revoc", "ramen", "retract", "trae",
    "traig", "accept", "bedenk",
    "reflexion", "reembols", "repris", "uberleg", "ueberleg", "revien", "reach", "arriv",
    "parven", "parvien", "lleg", "eintreff", "ankomm", "bei uns", "night", "reject", "nacht",
    "naecht", "nuit", "noche", "post", "zeit", "home", "vuelv", "admit",
    "entgegen", "heim", "renvoi", "sin efecto",
)  # fmt: skip

PERIOD: Final = rule(
    r"\b(?:window|period|policy|right|guarantee|deadline|limit|time|days?)\b",
    r"frist\b|recht\b|zeitraum|garantie|dauer\b|richtlinie|zeit\b|regelung",
    r"\b(?:délai|droit|période|politique|garantie|durée)\b",
    r"\b(?:plazo|derecho|período|periodo|política|garantía)\b",
)

ONLY_MONEY: Final = rule(
    r"\bmoney (?:is|will be|gets|should be)\b|\b(?:get|have|see) your money\b(?! back)"
    r"|\bl'argent\b|\b(?:ihr|dein|euer) geld\b(?!-)",
    r"\b(?:refund(?:ed|s|ing)?|reimburs\w+|credited|process(?:ed|ing)?|inspect\w*|repl(?:y|ied"
    r"|ies)|respond|answer|collect(?:s|ed|ing)?|collection (?:is|takes|within)|pick(?:ed)? ?up"
    r"|label|confirm\w*|e-?mail|repair\w*|replace(?:d|ment)s?|(?<!of )(?<!from )(?<!after "
    r")dispatch\w*|ship(?:ped|s)? (?:within|out|in)|takes|(?:can|may|will|might|to|usually"
    r"|normally) take\b(?! (?:\w+ ){1,3}back)|(?<!must )(?<!should )(?<!have to )(?<!has to "
    r")(?<!need to )reach (?:us|our)|in transit|deliver(?:ed|s)? (?:within|in)|approv\w+)\b(?! "
    r"(?:window|policy|period|or exchange))",
    r"\b\w*(?:erstatt|gutschrift|gutgeschrieben|überweis|überwies|bearbeit|antwort|geprüft"
    r"|abholung|abgeholt|auszahl|rückzahl|zurück(?:zu)?zahl|repar|versandt|dauert)\w*",
    r"\b(?:rembours(?:ement|ons|erons|é|és|ée|ées|er)(?! (?:intégral|complet))|recrédit\w*"
    r"|crédité\w*|trait(?:é|és|ée|ées|er|ement|ons)|vérifi\w+|enlèvement|parvenir|met|prend"
    r"|transit|achemin\w+|répar\w+|répon\w+|(?<!soient )(?<!être )(?<!l')expédi\w+)\b",
    r"\b(?:reembols(?:o|os|amos|aremos|ará|ado|ar)|abon(?:o|amos|aremos|ará|ar)|tramit\w+"
    r"|proces\w+|dinero|importe|mensajero|pasará|revis\w+|tarda\w*|llegar|se envía|enviamos"
    r"|enviaremos|recog(?:er|emos|eremos|ida)|repar\w+|respond\w+)\b",
)
"""Words that say that the time is for what the shop does with a return."""

WITH_MONEY: Final = rule(
    r"\b(?:droit (?:à|au)|derecho al?|anspruch auf|recht auf) [^.;§]{0,25}(?:rembours|reembols"
    r"|erstatt)",
    r"\brefund(?:ed|s)? (?:(?:will be|is|are) (?:given|made|issued) )?(?:on|for|if|when|in full)\b"
    r"|\bo te devolvemos\b",
    r"\b(?:for|get|receive|to|and|claim|obtain|request|entitled to) (?:[\w']+ ){0,4}?(?:refund"
    r"|reimburs|replacement|credit|exchange)",
    r"\bgarantía de (?:reembolso|devolución)\b|\bfull refund\b|\bmoney back\b|\brefund or\b|\bor "
    r"(?:a )?refund\b|\brefund(?:ed)? if\b|\bsatisfaite?s? ou remboursée?s?|\bgeld[- ]zurück",
    r"\b(?:gegen|volle|vollständige|bei voller|unter|mit)\w* (?:\w+ ){0,3}?(?:rück)?erstattung"
    r"|\bgegen gutschrift",
    r"\b(?:pour|contre|et|afin d')(?: \w+){0,5} ?(?:obtenir|demander|être|remboursement|remboursé)",
    r"\b(?:y|para|con|a cambio de) (?:\w+ ){0,4}?(?:reembolso|recuperar|obtener|abono)"
    r"|\breembolso (?:completo|íntegro|total)",
)
"""Here the money is what a return is for, and the time is the shopper's."""

SENDING_BACK: Final = rule(
    r"(?:after|of|from|since|once)\b(?: (?!to\b)[\w']+){0,6}? (?:told|telling|inform\w*|notif\w*"
    r"|communicat\w*|announc\w*|cancel\w*|withdraw\w*|declar\w*|request\w*|regist\w*|approv\w*"
    r"|authori[sz]\w*|(?:return|receiving (?:the|your|our)|receipt of (?:the|your|our)) label|rma"
    r"|(?:ship|send|post|mail)p?ing (?:it|them|your)|return (?:number|request|form|authori\w+))",
    r"(?:after|from|since|once)\b(?: (?!to\b)[\w']+){0,6}? accept(?:ed|ance)\b",
    r"(?:nachdem|ab(?: dem)? tag\w*|nach|ab|seit)\b(?: (?!um\b)[\w,]+){0,10}? (?:widerrufs?\w*"
    r"|unterricht\w*|mitgeteilt|erklär\w*|anmeld\w*|angemeldet|(?:retouren|(?:erhalt|zugang) "
    r"(?:des|ihres|deines) )(?:label|schein|etikett|nummer|anmeldung)\w*|genehmig\w*|freigabe"
    r"|absendung|informier\w*|registrier\w*|beantrag\w*|(?:rücksende|rückgabe"
    r"|retouren)-?a(?:nfrage|ntrag)\w*|akzeptiert|angenommen)",
    r"(?:après|suivant|suivent|à compter|dès|depuis|à partir|une fois)\b(?: "
    r"(?!pour\b)\w+'?){0,8}?[ '](?:communic\w*|inform\w*|notific\w*|notifi\w*|décision"
    r"|rétractation|demande|accord|étiquette|retour enregistr\w*|déclar\w*|enregistr\w*|numéro"
    r"|validation|annonc\w*|autoris\w*|accept\w*)",
    r"(?:desde|tras|después|a partir|contar|siguientes a|una vez)\b(?: (?!para\b)\w+){0,6}? "
    r"(?:comuni\w+|notif\w+|inform\w+|decisión|desistimiento|solicitud|solicit\w+|autoriz\w+"
    r"|etiqueta|registr\w+|aprob\w+|aprueb\w+|acept\w+|confirm\w+)",
)
"""From when a time runs in which goods must be sent off, once a withdrawal was declared."""

GOODS_SENT: Final = rule(
    r"\b(?:send|return|hand over|ship|post)\b|zurück|rücksend|absend|übergeb|\brenvo|\bretourn"
    r"|\brestitu|\bdevolv|\benvi|\bentreg"
)

BOUGHT_FIRST: Final = rule(
    r"\b(?:nachdem|sobald) (?:die|ihre|deine|eine) $",
    r"\b(?:once|when|as soon as|dès que|lorsque|une fois que?|en cuanto|cuando|sobald|wenn) (?:the"
    r"|your|a|votre|le|la|su|tu|el|ihre|deine|die) $",
    r"\b(?:after|once|when|as soon as|nachdem|sobald|après que|dès que|cuando|una vez que) (?:we"
    r"|our|us|wir|nous|nos|nosotros)\b(?: \w+){0,4} $",
    r"\b(?:receipt|receiving|received?|after|of|once|following|processing|from)(?: (?:the|your|a"
    r"|any|each|our|this))?(?: original)? $",
    r"\b(?:erhalt|eingang|eintreffen|nach|bearbeitung|prüfung) (?:der|ihrer|deiner|die|einer|des"
    r"|eurer) $",
    r"\b(?:réception|reçu|après|traitement|suivant)(?: (?:de|du|le|la|votre|des|les|vos|son))* $"
    r"|\bdu $",
    r"\b(?:recepción|recibir|recibida|tras|recibamos|recibimos|recibido|después)(?: (?:de|la|su|tu"
    r"|el|una|nosotros))* $",
)
"""Behind these a return has already happened."""

DELIVERING: Final = rule(
    r"\b(?:deliver\w*|dispatch\w*|shipping|ships|shipped|liefer\w*|geliefert|versand\w*|livr\w+"
    r"|expédi\w+|entreg\w+|enví\w+|parcels?|packages?|pakete?|colis|paquetes?)\b"
)
"""What a time before a comma may be about, when returns are only named behind it."""

IN_TIME: Final = rule(
    r"\b(?:items?|goods|products?|orders?|anything|everything|purchases?|artikel|ware|articles?"
    r"|produits?|achats?|artículos?|productos?|compras?) (?:(?:that|which) (?:is|are|was|were) "
    r")?(?:returned|(?:brought|sent|given|shipped|posted) back|zurückgegebene?|(?:retourn|rapport"
    r"|renvoy)ée?s?|rendue?s?|devuelt[oa]s?)$"
)
"""Behind these stands in what time goods were returned, whatever comes of it."""

JOINED: Final = rule(r"\b(?:and|und|et|y|e)\b(?: [\w']+){0,5} $")
"""Behind these a return is another matter than the one that the time was said of."""

TIMING: Final = rule(
    r"(?:within|inside|in|up to|until|for|for the next|as long as|after|than|than the|most|at "
    r"least|least|during|by|of|is|are|lasts|have|has|got|get|give you|giving you|gives you|enjoy"
    r"|our|a|the|offer|:|\||-|\(|extended to|extend to|extended|full|runs|covers|expires|ends|your"
    r"|of up to|first|with|accepted|(?:yes|ja|oui|sí),?)(?: (?:a|the|an|our|maximum of|total of"
    r"|full|period of|generous|first|least|latest))* *$|\bbefore(?: the)? $",
    r"(?:innerhalb|innert|binnen|in|bis zu|bis(?: spätestens)? zum|bis|von|für|nach|als|maximal"
    r"|mindestens|während|beträgt|endet|erlischt|ist|sind|haben|hast|gilt|gelten|ein|eine|einem"
    r"|einer|unser|unsere|dem|der|das|die|den|gewähren|bieten|mit|volle|ganze|ihnen|dir|auf"
    r"|unserem|unserer|zeit|spätestens|längstens|nehmen wir|akzeptieren wir)(?: (?:von|einer "
    r"frist von|maximal|ab|der|den|zu|ersten|insgesamt|mindestens|ein|eine|ganze))* *$|\b(?:bevor"
    r"|ehe|vor (?:ablauf|ende) (?:von|der))(?: die)? $",
    r"(?:dans les|dans un délai de|dans un délai d'|sous|pendant|de|d'|expire|est|sont|durant"
    r"|jusqu'à|disposez|avez|après|en|offrons|maximum|moins|bénéficiez|au-delà de|les|passé|avant "
    r"le|jusqu'au|délai|retours?|remboursée?s?|tard|valables?)(?: (?:de|d'|un|délai|maximum|les"
    r"|premiers))* *$|\bavant (?:que|la fin des|l'expiration des|le terme des)(?: les)? $",
    r"(?:en|dentro de(?: los)?|las|próximos|durante|hasta|hasta el|antes del|de|es|son|vence"
    r"|caduca|plazo|tienes|tiene|dispone|dispones|por|los|un|máximo|después de|antes de|cuentas "
    r"con|ofrecemos|menos|pasados|transcurridos|con|tardar|(?:antes de )?que (?:transcurran|pasen"
    r"|se cumplan|hayan pasado))(?: (?:de|un|plazo|máximo|los|total|primeros|próximos|hasta))* *$",
)
"""What stands right before a duration in which something may be done."""

WITHDRAWAL: Final = rule(r"withdraw|cooling|widerruf|rétract|desist")

RIGHT: Final = rule(
    r"\b(?:right (?:of|to)|withdrawal period|cancellation period|cooling[- ]off)"
    r"|\bwiderrufs(?:recht|frist)|\brecht,?\b|\bdroit\b|\bdélai de rétract|\bderecho\b"
)

SPLIT: Final = rule(
    r"\b(?:schick|gib|send|bring)e?(?:'s| es| sie| ihn| alles)\b[^§.;]{0,40}$",
    r"\b(?:nehm\w*|nimmt)\b[^§.]{0,60}$|\b(?:gibst|schickst|sendest|bringst) du\b[^§.]{0,60}$"
    r"|\b(?:geben|schicken|senden|bringen|gib|schicke?|sende|bringe?|tauschen|tausche|nehmen"
    r"|nimmt) (?:wir|sie|du|ihr|uns|es|den|die|das|ihre?|deine?|einfach|alles)\b[^§.]{0,60}$",
)

BACK: Final = rule(r"^[^§.,]{0,60}\b(?:zurück|um|entgegen|wieder(?=[.,;!]))\b")

OTHER_GROUP: Final = rule(
    r"\bonline (?:orders|purchases|gekaufte\w*|käufe)\b|\b(?:achats|commandes) en ligne\b"
    r"|\bcompras (?:online|en línea)\b",
    r"\b(?:everyone|everybody|all) else|\bothers?\b|\bmembers?\b|\bguests?\b|\bnon-members?\b"
    r"|\bitems\b|\bcustomers\b|\bmitglieder|\balle anderen\b|\bübrige\w*|\bkunden\b|\bartikel\b"
    r"|\bware\b|\b(?:les autres|membres?|clients?|articles?)\b|\b(?:los demás|el resto|miembros"
    r"|soci[oa]s|clientes|artículos)\b",
)

TOO_LATE: Final = rule(
    r"\b(?:after|once|later than|more than|beyond|past|older than|exceed\w*|nach|später als|mehr "
    r"als|länger als|après|au-delà d[e']|passé(?! (?:de|à)\b)|plus d[e']|después de|a partir de"
    r"|pasad[oa]s|más de|transcurrid[oa]s)(?: (?:the|that|this|your|first|ablauf von|mehr als|un "
    r"délai de|les|los|el|plazo de|de))* ?$"
)

REFUSED: Final = rule(
    r"\b(?:not|no|cannot|can't|won't|unable|refus\w+|reject\w+|declin\w+|never|sent back to you"
    r"|expires?|final|(?:sent|shipped|posted) back at your)\b|n't\b",
    r"\b(?:nichts?|kein\w*|ausgeschlossen|abgelehnt|verweiger\w*|erlischt|endet|unmöglich)\b",
    r"\b(?:aucun\w*|pas|plus (?:accept|possib|repris|échang)\w*|refus\w+|impossible|ni|plus "
    r"(?:rien|aucune?)|ne (?:pourr|peu|pouv|saur)\w+|n(?:e |')(?:\w+ ){1,3}plus)\b",
    r"\b(?:no|ningun\w*|rechaz\w+|imposible|tampoco)\b",
)
"""What makes of a time that has passed the end of the window, and not of a free return."""

HEADING: Final = rule(
    r"\b(?:returns?(?! label)|returning(?! customers)|withdrawal|right to cancel|money[- ]back"
    r"|cooling[- ]off|returned|(?:send|ship|mail|hand|tak|pop|post|bring|giv|get)e?(?:t?ing)? "
    r"(?:\w+ ){0,3}back|exchanges?|chang\w+ (?:your|my) mind|refund policy)\b",
    r"\b(?:zurück(?:zu)?nehm|nehm\w+ (?:\w+ ){0,3}zurück|rücknahme|rückversand|zurück (?:zu|an) "
    r"uns|ge(?:ht|hen)\b[^.;?]{0,30}\bzurück\b|rücktritts?(?:recht|frist)?\b|(?:schick|send|gib"
    r"|geb)\w*(?:'s)?\b[^.;]{0,40}\bzurück\b)|rückgabe|umtausch|widerruf|retour(?:e|nier)"
    r"|zurück(?:zu)?(?:ge[bg]|schick|send)|rücksend",
    r"\b(?:retours?|retourner|renvoyer|rétractation|rétracter|échanges?|satisfait ou remboursé"
    r"|renvo(?:yez|i|yée?s?)|retourn(?:ez|ée?s?)|rendre|chang\w+ d'(?:avis|idée)|rapport(?:er|ez)"
    r"|ramener|révocation|repris(?:e|es)?)\b",
    r"\b(?:devoluci\w+|devolv\w+|devuelv\w+|desist\w+|cambios|arrepenti\w+|de vuelta|retracto"
    r"|flete de (?:regreso|retorno)|cambi\w+ de (?:idea|opinión))\b",
)

YOURS: Final = rule(
    r"\b(?:you(?:'ve got|'ll have)? (?:have|get|can|may|\w+ have)\b|you've (?:got )?|have (?:all "
    r"of |a (?:full|whole) )?$|(?:customers?|shoppers?|buyers?|recipients?|members|every(?:one"
    r"|body)) (?:have|has|gets?|enjoys?)\b|we (?:give|offer|grant|allow)(?: you)?\b|gives you\b)",
    r"\b(?:(?:sie|du|ihr|mitglieder|kund\w+|käufer\w*|empfänger\w*|beschenkte\w*|verbraucher) "
    r"(?:haben|hast|habt|hat|bekommen|genießen)\b|(?:haben|hast|habt) (?:sie|du|ihr)\b"
    r"|(?:bleib(?:en|t)|verbleib\w*|stehen) (?:ihnen|dir|euch|noch)\b|(?:ihnen|dir|euch) (?:\w+ "
    r")?$|(?:darf|dürfen|kann|können)\w* (?:sich|du|ihr)\b|(?:gibt|gewährt) (?:ihnen|dir)\b)",
    r"\b(?:vous (?:avez|disposez|bénéficiez|reste)\b|ont $|(?:dispose(?:nt)?|bénéficient?)\b"
    r"|(?:client|acheteur|consommateur) a $|(?:vous|t') ?(?:laiss|offr|donn|accord)(?:ons|e)\b)",
    r"\b(?:(?:tien(?:es?|en)|dispon(?:es?|en)|cuentas|contás|tenés|usted|contamos con|se "
    r"dispone)\b|(?:te|le) quedan?\b|hay(?: (?:un|hasta|plazo|de))* $|(?:te|le|os) (?:da(?:mos|n)?"
    r"|ofrecemos|dejamos)\b)",
    r"(?<!within a )(?<!in a )(?<!einer )(?<!dans un )(?<!sous un )(?<!en un )(?<!en el )(?<!de "
    r"un )(?<!del )\b(?:frist|dauer|period|window|délai|plazo|time limit|deadline|duration"
    r"|durée)\b",
)

_SINCE: Final = (
    r"^,? ?(?:(?:at (?:most|the latest)|max(?:imum)?|höchstens|längstens|lang|au plus(?: tard)?"
    r"|como máximo|a lo sumo|count(?:ed|ing)|gerechnet|contados) )?(?:calendar |calendaires? "
    r"|francs )?"
)
FROM_CLOCK: Final = rule(
    _SINCE
    + r"(?:from|after|of|ab|nach|seit|à (?:partir|compter)|après|desde|a (?:partir|contar))\b"
    r"[^.;§]{0,22}\b(?:day|moment|tag|zeitpunkt|jour|moment|día)\b[^.;§]{0,45}\b(?:ankommt"
    r"|eintrifft|erhalten|zugestellt|bekommen|arriv\w+|lands?|delivered|receiv\w+|reçoi\w+|recevez"
    r"|livrée?|llega|llegue|recib\w+|entregad[oa]|bought|reach(?:es)?|hands|übergibt"
    r"|remet)\b(?![^.;§]{0,25}\b(?:us|our|uns|nous|nosotros|nuestr\w+))",
    _SINCE
    + r"(?:of|from|after|following|since|starting|beginning|ab|nach|seit|à compter|après|de|du"
    r"|à dater|qui suivent|à partir|suivant|dès|desde|tras|a partir|a contar|después|naturales"
    r"|siguientes|posteriores)\b(?:[ '][\w']+){0,6}?[ '](?:reach\w*|receipt|receiv(?:ing|ed?s?)"
    r"|deliver(?:y|ed)|purchase|arriv(?:al|e[sd])|buying|bought|order|got|gets?|getting|landing"
    r"|lands|invoice|date|besitz|erhalt|lieferung|kauf|kaufdatum|zustellung|empfang(?:en)?"
    r"|bestellung|lieferdatum|übergabe|aushändigung|rechnungs(?:stellung|datum)|réception"
    r"|livraison|achat|commande|facturation|facture|possession|recepción|entrega|compra|recibir\w*"
    r"|recib(?:es|ido)|posesión|factura|facturación|comprarl[oa]s?|comprado|haberl[oa]|(?:lleg(?:a"
    r"|ue|ó)|ankommt|eintrifft|reçoi\w+|recevez)(?![^.;§]{0,25}\b(?:us|our|uns|nous|nosotros"
    r"|nuestr\w+)))\b",
)

OTHER_TOPIC: Final = rule(
    r"\b(?:réexpédi\w+|expédition|devra|devez|doit|müssen|muss|debe\w*)\b",
    r"\b(?:warrant\w*|guarantee|garantie\w*|garantía|refund\w*|erstatt\w*|rembours\w*|reembols\w*"
    r"|deliver(?:y|ed|ies) (?:takes|time|within|in)|dispatch\w* within|lieferzeit\w*"
    r"|versandzeit\w*|repl(?:y|ies)|antwort\w*|process\w*|bearbeit\w*|label|collect(?:s|ed|ing)?"
    r"|pick|inspect\w*|repar\w*|repair\w*|pay|bank|traité\w*|tramit\w*|takes|dauert|credit\w*"
    r"|shipped within|gutschr\w*|send|ship|must|need to|virements?|überweisung|transfer|dinero"
    r"|argent|reembols\w*|money(?! back)(?!-)|geld(?!-)(?! zurück))\b",
)
