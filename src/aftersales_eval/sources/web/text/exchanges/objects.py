"""What is exchanged in a sentence and is nothing that was bought: words, points, places, parts.

For folded text. It stands right behind the word for an exchange or right before it, not just near.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_WORDS: Final = (
    r"(?:ideas?|thoughts|views?|opinions?|experiences?|stor(?:y|ies)|tips?|tricks|advice|recipes?"
    r"|patterns?|photos?|pictures|messages?|letters?|e-?mails?|words|news|information|data"
    r"|contacts?"
    r"|(?:contact |card |personal |bank )?details|numbers|keys?|knowledge|memories|glances|gossip"
    r"|greetings"
    r"|schlüssel|gedanken|ansichten|meinung(?:en)?|erfahrung(?:en)?|geschichten|tipps|tricks"
    r"|ratschläge"
    r"|rezepte?|muster|fotos?|bilder|nachrichten|briefe|mails|worte|neuigkeiten|wissen"
    r"|informationen|daten|kontakte?|kontaktdaten|ideen"
    r"|idées|expériences?|histoires|astuces|conseils|(?:bons )?(?:plans|tuyaux)|recettes"
    r"|(?:\w+ )?photos|images|lettres|courriels|mots|nouvelles|informations?|données|coordonnées"
    r"|clés?|savoir\w*|traces|regards"
    r"|experiencias?|historias|trucos|consejos|recetas|fotos|imágenes|mensajes|cartas"
    r"|claves?|llaves?|correos|palabras|noticias|información|datos|contactos|conocimientos"
    r"|saberes|miradas)"
)
_RIGHTS: Final = (
    r"(?:licen[cs]es?|stars?|sterne|étoiles|estrellas|places|seats|tickets|dates?|appointments?"
    r"|slots?|shifts?|roles?|rooms?"
    r"|bookings?"
    r"|reservations?|points?|stamps?|(?:gift |discount )?vouchers?|(?:discount )?coupons?"
    r"|(?:discount |promo |welcome )?codes?|gift cards?|miles|rewards?|currenc(?:y|ies)|money"
    r"|cash|carriers?|drivers?|couriers?|provider|supplier|address|password|names?|accounts?"
    r"|language|settings?|preferences?|(?:terms|conditions|prices?|rates?)|contents?|files"
    r"|dateien|fichiers|archivos|ends|meals?|plans?|subscriptions?|contracts?|prizes?|course"
    r"|\w*plätze|platz|karten|termine?|schicht\w*|zimmer|\w*punkte|stempel|\w*gutschein\w*"
    r"|\w*codes?|\w*karten?|meilen|prämien?|\w*geld|währung\w*|fahrer|anbieter|adresse"
    r"|einstellung\w*|bedingungen|preise?|(?:um|wechsel)kurse?|zeitfenster|inhalte?|gerichte?"
    r"|passwort|namen?|konto|sprache|vertrag|verträge|tarif|abos?|gewinne?|kurs|\w*hefte"
    r"|billets?|rendez-vous|créneaux?|chambres|réservations?|tampons?|bons? (?:cadeaux?|d'achat"
    r"|de réduction)|cartes? cadeaux?|devises?|argent|espèces|transporteur|livreur|adresse"
    r"|chèques?|recettes? de|conditions|prix|taux|contenus?|plats?|réglages?|préférences|dates?"
    r"|heures?"
    r"|mot de passe|noms|compte|langue|contrat|forfait|abonnement|stages?"
    r"|plazas?|asientos?|entradas?|citas?|turnos?|habitaciones|reservas?|puntos|sellos|bonos?"
    r"|cupon(?:es)?|códigos?|vales?|tarjetas?|millas|premios?|divisas?|moneda|dinero|transportista"
    r"|cheques?|(?:est[ae]s |l[ao]s )?(?:condiciones|precios?|términos)|fechas?|horas?|rfc|nif"
    r"|franja horaria|contenidos?|menús?|ajustes|preferencias|titular|temperatura|humedad|clima"
    r"|(?:foreign )?(?:coins|notes)|shares|stickers|[\w-]*währung\w*|aktien?|sticker"
    r"|pièces de monnaie"
    r"|actions|billetes|monedas|acciones|cromos|color (?:con|según)|local|imagen|temporada|forma"
    r"|método"
    r"|repartidor|dirección|contraseña|nombre|cuenta|idioma|contrato|tarifa|suscripción|curso"
    r"|clases)"
)
_PARTS: Final = (
    r"(?:batter(?:y|ies)|filters?|(?:light ?)?bulbs?|oil|blades?|strings?|t[iy]res?"
    r"|(?:brake )?pads?"
    r"|lens(?:es)?|(?:watch )?glass(?:es)?|tips|(?:ear)?pads|brushes|legs|handles?|necks?|magnets?"
    r"|batterie|\w*batterien?|\w*gläser|\w*glas|armb[aä]nd(?:er)?|band|\w*polster|bürsten?|griffe?"
    r"|verres?|embouts?|façades?|brosses?|pieds|coussinets|manches?"
    r"|cristal(?:es)?|patas|almohadillas|cepillos|mangos?|asas?|pulseras?"
    r"|cables?|chains?|soles|heels|laces|straps?|zips?|zippers|buttons|covers?|(?:spare"
    r"|wear(?:ing)?|worn) parts?|water"
    r"|cartridges?|pickups?|screens?|displays?|panels?|fronts?|façades?|frentes?|nozzles?"
    r"|gaskets?|seals?|hinges?|bearings?"
    r"|akkus?|batterien?|\w*filter|leuchtmittel|glühbirnen?|öl|klingen?|saiten?|\w*reifen"
    r"|\w*beläge|kabel|ketten?|sohlen?|absätze|schnürsenkel|knöpfe|reißverschl\w+|bezüge?|bezug"
    r"|(?:ersatz|verschleiß|einzel|klein)teile?|wasser"
    r"|patronen?|displays?|bildschirm|düsen?|dichtung\w*|scharniere?|brühgruppe"
    r"|piles?|filtres?|ampoules?|huile|lames?|cordes?|pneus?|plaquettes?|câbles?|chaînes?"
    r"|semelles?|talons?|lacets|bracelets?|fermetures?|boutons|housses?|pièces détachées|eau"
    r"|cartouches?|écrans?|joints?|charnières?"
    r"|pilas?|baterías?|filtros?|bombillas?|aceite|cuchillas?|cuerdas?|neumáticos?|pastillas"
    r"|cadenas?|cierres?|cámaras?|suelas?|tacones|tapas|cordones|plantillas|correas?|cremalleras?"
    r"|botones|fundas?"
    r"|piezas (?:de|gast)\w*|agua|cartuchos?|pantallas?|juntas?|bisagras?|plaquetas|cubiertas?"
    r"|ruedas?)"
)
_OLD: Final = (
    r"(?:empties|(?:empty|old|used) (?!to\b)[\w-]+|(?:gas )?(?:cylinders?|bottles?)|canisters?"
    r"|(?:leere|alte|gebrauchte|volle)[nrs]? \w+|\w*flaschen?|\w*zylinder|\w*kartuschen?|altgeräte?"
    r"|(?:vieux|vieille|ancien\w*) \w+|bouteilles?|consignes?|[\w]+ (?:vides?|usagée?s?)"
    r"|[\w]+ (?:vací[oa]s?|viej[oa]s?)|bombonas?|bid[oó]n(?:es)?|garrafas?|envases?)"
)
_KIND: Final = rf"(?:{_WORDS}|{_RIGHTS}|{_OLD})"
_ACT: Final = (
    r"(?:exchang(?:e|es|ed|ing|eable)|swap(?:s|ped|ping)?|trad(?:e|ed|ing)|switch\w*|chang(?:e|ed"
    r"|es"
    r"|ing)|replac\w+|(?:um|ein|aus)?(?:ge)?tausch(?:e"
    r"|en|t|st)?|umtausch|\w*tauschbar|(?:um|ein|aus)zutauschen|\w*wechsel\w*|ersetz\w*"
    r"|(?:s')?échang(?:e|es"
    r"|er|ez|eons|ent|eables?|ée?s?)"
    r"|changer|changez|changent|changeons|(?:se )?remplac\w+|reemplaz\w+|sustitu\w+|cambi(?:os?"
    r"|ar|amos"
    r"|an?|e|en|ad[oa]s?)|canj(?:e|es|ear|ea|ean|eamos|ead[oa]s?))"
)
_SMALL: Final = (
    r"(?: (?:an?|une|the|your|my|our|their|his|her|some|any|all|these|those|its|of|wir|sie|du"
    r"|ihnen|dir|die"
    r"|der|das|den|ihre?n?|deine?n?|unsere?n?|ein|eine[nr]?|von|sich|uns|les?|la|l'|vos|votre|tes"
    r"|ta"
    r"|gratis|gratuitement|kostenlos|free|en (?:est[ae]s|l[ao]s)|of|ton|nos|notre|des?|d'|du|vos"
    r"|plus|pas|nicht|keine|not|de|belles?|los|las|el|tus?|sus?|un|una|unos|unas|lo|del))"
)
_BEING: Final = (
    r"(?:,? (?:transferable|returned|refunded|repris\w*|rembours\w+|erstattet|zurückgegeben"
    r"|reembols\w+|is|are"
    r"|be|been|can|cannot|can't|may|must|will|not|never|only|sind|ist|werden|wird|kann"
    r"|vom|von|n'est|können|darf|dürfen|nicht|sie|du|wir|man|nie|est|sont|être|peut|peuvent|ne|pas"
    r"|ni|se|son|es"
    r"|pueden?|no|ser|te|la|lo|los|las|le|les|gegen|or|oder|ou|o|and|und|et|y))"
)
_INTO: Final = (
    r"(?:(?:for|into|gegen|in|contre|en|por) (?:an?|einen?|une?|des?|un|otros?|eine[nr]?"
    r"|another|une? autre)* ?(?:(?:other|autres?|andere[nr]?) )?"
    r"(?:free|gratis\w*|cash|money|bar|bargeld|geld|rabatt\w*|espèces|argent|numéraire|remises?"
    r"|avantages?"
    r"|efectivo"
    r"|euros?|dollars?|dinero|descuentos?|discounts?|benefits?|vorteile?)\b)"
)
OBJECT: Final = rule(
    rf"\b{_ACT}\b{_SMALL}{{0,3}} (?:[dl]')?{_KIND}\b",
    rf"(?<!for )(?<!with )(?<!andere )(?<!anderes )(?<!anderen )(?<!other )(?<!full )(?<!regular )"
    rf"\b{_KIND}\b(?: périmés?| vacía)?,?{_BEING}{{0,6}} {_ACT}\b",
    rf"^(?:\w+ ){{0,2}}{_KIND} (?:kann|können|can|may|peu(?:ven)?t"
    rf"|se pueden?)\b[^;,.]{{0,40}} {_ACT}\b",
    rf"^(?:\w+ ){{0,2}}{_KIND}\b(?: [\w'-]+){{0,5}} (?:is|are|werden|wird|sont|est|son|se|been)"
    rf"{_BEING}{{0,2}} {_ACT}\b",
    rf"\b{_ACT}\b(?: [\w'-]+){{0,4}} (?:for|to|in|gegen|contre|por|a|de|pour) (?:an?other"
    rf"|a different"
    rf"|eine?[nr]? andere[nrs]?|une? autre|otr[oa]s?) (?:day|tag|jour|día|{_RIGHTS})\b",
    rf"\b(?:{_RIGHTS}|{_OLD})\b(?: [\w-]+){{0,3}} gegen [^;,]{{3,40}} (?:ein|um"
    rf"|aus)?(?:ge)?tausch\w+",
    rf"\b{_KIND}-?(?:swaps?|exchanges?|(?:aus|um)?tausch)\b",
    rf"\b(?:exchang|swap|umtausch|getauscht|tausch|échang|cambi"
    rf"|canj)\w*(?: (?!(?:or|oder|ou|o)\b)[\w'-]+){{0,2}}? {_INTO}",
    r"\b(?:for|gegen|contre|por) (?:an?|einen?|une?|otr[oa]|un[oa]?) (?:full|charged|volle[nr]?"
    r"|geladene[nr]?"
    r"|pleine?|chargée?|llen[oa]|cargad[oa])\b(?! (?:refund|credit|price))",
    r"\b(?:seed|plant|book|clothes|toy|skill|gift|student|language|cultural|key"
    r"|foreign) (?:exchange"
    r"|swap)s?\b|\b(?:exchange rates?|wechselkurs\w*|taux de change|tipos? de cambio|stock exchange"
    r"|(?:exchange|austausch) ?(?:students?"
    r"|partners?|offices?|schüler\w*)|in exchange for (?!an?other|any other|something)"
    r"|heat exchang\w+|part[- ]exchange|libre-échange|échangeurs?"
    r"|erfahrungsaustausch|datenaustausch|tauschbörse\w*|échanges? standard|échange à neuf)\b",
)
"""What is exchanged is named, and no purchase."""

PARTS: Final = rule(
    rf"\b{_ACT}\b[^;.]{{0,20}} (?:(?<!not )(?<!never )(?<!been )worn(?: out)? \w|verschlissen\w*"
    rf"|abgenutzt\w*|[\w]+ (?:usée?s?|gastad[oa]s?)\b)",
    rf"\b{_ACT}\b(?: (?!for|gegen|contre|por|in\b|an?\b|it\b|them\b)[\w-]+){{0,3}} (?:[dl]')?"
    rf"{_PARTS}\b",
    rf"(?<!for )(?<!with )\b{_PARTS}\b(?: (?:of|der|des|(?:ihr|dein|ein|jed)e[rs]?|in|de|du|su|tu)"
    rf"(?: (?:votre|la|su|your|an?|alten))? [\w-]+)?(?: vacía)?,?{_BEING}{{0,6}} {_ACT}\b",
    rf"\b{_PARTS}\b[^;.]{{0,40}},? (?:y )?(?:la|lo|las|los|les|sie|ihn|it|them) {_ACT}\b",
    rf"\b{_PARTS}\b[^;.]{{0,40}}\b(?:worn out|scratched|cracked|flat|fogged|zerkratzt\w*|gesprungen"
    rf"|leer|rayée?s?|fêlée?s?|usée?s?|rayad[oa]s?|agrietad[oa]s?|gastad[oa]s?|agotad[oa]s?)\b",
    rf"\b{_PARTS} ?: [^;.]{{0,30}}\b{_ACT}\b",
    rf"\b{_PARTS} (?:kann|können|lässt|lassen|can|peu(?:ven)?t|se pueden?)\b[^;.]{{0,50}} {_ACT}\b",
    rf"\b{_PARTS}-?(?:swaps?|exchanges?|(?:aus|um)?tausch)\b",
)
"""Parts of a thing that are changed for new ones."""

_ANY_ACT: Final = r"(?:exchang|swap|replac|switch|tausch|getauscht|wechsel|échang|chang|cambi)\w*"
SITUATION: Final = rule(
    r"(?<!devolver o )\bcambiar (?:o \w+ )?(?:tu|su|el) pedido\b(?![^;]* por otr)",
    r"\b(?:lend|lou(?:ée?s?|er|ez)|leih\w+|gemietet\w*"
    r"|rent(?:al|ed)|hired?|alquil\w+|subscri\w+|(?:im"
    r"|ihr|ihrem|dein|deinem|unser|laufenden) abo|l'abonnement|suscripción"
    r"|(?:month's|monthly|this week's) (?:\w+ )?box|(?:de la|cada) (?:semaine|semana)"
    r"|pre-?orders?|cambi\w+ en (?:tu|su|el) pedido"
    r"|vorbestell\w+|précommand\w+|preventa|basket|cart|warenkorb|panier|cesta|carrito)\b",
    r"\b(?:before (?:it|we|your order|the order) (?:is |has been |have )?(?:ship|dispatch|leav"
    r"|sent)\w*"
    r"|(?:vor (?:dem |der )?|bis (?:zum|zur) )(?:versand|auslieferung)|avant (?:l'"
    r"|son )(?:expédition"
    r"|envoi)|antes de(?:l)? (?:envío|que (?:salga|se envíe|lo enviemos)))\b",
    r"\b(?:during|at|bei|beim|lors d[eu]|à|en) (?:(?:an?|the|every|each|der|einer|jeder|la|une"
    r"|chaque|cada|una) ){0,2}(?:(?:bike )?service|inspection|inspektion|wartung|révision|entretien"
    r"|revisión|mantenimiento)\b|\b(?:technici\w+|techniker\w*|técnicos?|monteure?|insur\w+"
    r"|(?:the|our|der|unser|le|notre|el|nuestro) (?:mechanic|mechaniker|mécanicien|mecánico)"
    r"|versicher\w+|assurance|stolen|gestohlen|volé)\b",
    r"\b(?:whenever you (?:like|want|fancy)|nach lust und laune|à volonté|au gré|cuando quieras"
    r"|mood"
    r"|au fil des saisons|for every season|in (?:seconds|sekunden)|d'un (?:seul )?geste"
    r"|en un (?:geste|clin)|handgriff|in a (?:snap|jiffy)|(?:en|de) un gesto|by the user"
    r"|vom (?:benutzer|anwender|nutzer)|par l'utilisateur|por el usuario)\b",
    r"\b(?:every (?:\w+ )?(?:years?|months?|weeks?)|alle (?:\w+ )?(?:jahre|monate|wochen)"
    r"|jedes jahr|chaque (?:année|mois)|tous les (?:\w+ )?(?:ans|mois)|cada (?:\w+ )?(?:años?"
    r"|mes|meses))\b",
    r"\b(?:wir haben|haben wir) [^;.]{0,60}getauscht\b|\bnous avons [^;.]{0,40}échang"
    r"|\bhemos cambiado\b"
    r"|\bwe(?: have|'ve)? (?:exchanged|swapped)\b|\b(?:m'ont|m'a) [^;.]{0,20}échang"
    r"|\bme cambiaron\b"
    r"|\b(?:mein|meine[nrms]?)\b[^;.?]{0,60}\b(?:um)?getauscht\b[.!\"]*$"
    r"|\b(?:if|when|where|since) we(?:'ve| have)? (?:sen[dt]|ship|shipped|deliver|delivered"
    r"|supplied)\b",
    rf"\b{_ANY_ACT} (?:\w+ ){{0,3}}(?:with|mit|avec|con) (?:(?:other|your|our|ihren|les|los|nos"
    rf"|vos|sus"
    r"|nuestros|unseren|des|d'autres|otros) ?)*(?:neighbours|friends|each|fellow|conseillers|vous"
    r"|nachbarn|freunden|kund\w+|voisins|amis|vecinos|amigos|clients|clientes|customers|artisans"
    r"|artesanos|team|équipe|experts?|people"
    r"|members)\b",
    rf"\b(?:untereinander|among (?:themselves|each other|you)|unter euch|entre (?:eux|usuarios|vous"
    rf"|propriétaires|voisins|lectores)|nutzer|users|usuarios|utilisateurs)\b"
    rf"|\b{_ANY_ACT} (?:sie |wir )?(?:sich|uns)\b",
    r"\b(?:empty|leere[nrsm]?) (?:[\w-]+ )?(?:\w*bottles?|cylinders?|canisters?|crates?|cartridges?"
    r"|kegs?|\w*flaschen?|\w*kartuschen?|\w*zylinder|kisten?|kästen)\b|\b(?:bouteilles?|cartouches?"
    r"|caisses?|bidons?|bombonas?|botellas?|garrafas?|envases?)(?: [\w']+){0,2} (?:vides?"
    r"|consignée?s?"
    r"|vací[oa]s?|retornables?)\b",
    r"\b(?:disponibilidad|precios?|condiciones|existencias)\b[^;.]{0,30} cambiar\b|\bintercambi\w+"
    r"|\bcambiarlo todo\b|\b(?:changer?|change|cambiar) (?:le monde|la vie|the world|your life"
    r"|el mundo"
    r"|(?:la|tu|su) vida)\b|\bderecho (?:de|a) (?:\w+ )?cambi\w+|\b(?:sufrir|introducir) cambios\b"
    r"|\b(?:taille (?:de (?:la )?police|du texte|des caractères)|tamaño de letra|schriftgröße"
    r"|(?:font|text) size)\b"
    r"|\bderecho (?:de|a) (?:realizar|hacer|efectuar) cambios (?!de)"
    r"|\b(?:produits?|articles?|items?|artikel|productos?|artículos?) (?:manquant|missing|fehlend"
    r"|faltant)\w*|\b(?:missing|fehlende\w*) (?:items?|products?|artikel|produkte?)\b",
    r"\b(?:with|mit|avec|con) (?:the|der|die|une?|la|l') ?app(?:li\w*)?\b",
    r"\b(?:(?:vos|votre|tes|ton|ta) (?:ancien\w*|vieux|vieilles?)|outgrown|outgrew|herausgewachsen"
    r"|zu klein geworden|devenue?s? trop|l'ancienn?e?\b"
    r"|part-?ex|trade-?ins?|trade in (?:your|an)|inzahlung\w*|plan renove|alt gegen neu"
    r"|old for new)\b",
    r"\b(?:(?:at|from|aus|de) (?:our|unserem|notre|nuestra) (?:shel(?:f|ves)|regal|étagère"
    r"|estantería)|bücherschrank|boîte à livres|swap (?:box|corner"
    r"|table)|collectors?|sammler\w*|collectionneu\w+|coleccionistas?|players|jardiniers"
    r"|otros niños)\b",
    r"^(?:[\w']+ ){0,3}(?:termin|appointment|slot|créneau|cita|hora|date|delivery day|liefertermin"
    r"|lieferzeit|address|adresse|dirección)\b[^?;]*\?",
    r"\b(?:gesetzlich\w*|legal|légale?|statutory) (?:anspruch|recht|umtauschrecht|right|droit"
    r"|derecho"
    r"|entitlement|obligation|obligación)\b|\béchanges? (?:intervenus?|électroniques?|entre)\b",
)
"""When, by whom and how things are exchanged that nobody brings back to a shop."""
