"""What is exchanged and is no purchase, and words for no that deny no exchange.

All patterns are for folded text.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.exchanges.clause_words import UNUSED
from aftersales_eval.sources.web.text.folding import rule

_CREDIT: Final = (
    r"(?:(?:gift |store )?(?:vouchers?|credit(?: notes?)?)|\w*gutschein\w*|gutschrift|avoirs?"
    r"|bons? d'achat|vales?)"
)
HARMLESS: Final = rule(
    rf"(?<= gegen )(?:einen? )?{_CREDIT} (?:oder|bzw) (?=\w)|(?<= for )(?:an? )?{_CREDIT} or "
    rf"(?=\w)|(?<= contre )(?:une? )?{_CREDIT} ou (?=\w)|(?<= por )(?:un )?{_CREDIT} o (?=\w)",
    r"\b(?:if|when) [^;,]{0,30}\b(?:doesn't|don't|didn't|isn't|aren't) \w+(?: well| right)?",
    rf" (?:or|oder|ou|o|u) (?:an?|einen?|une?) {_CREDIT}\b",
    UNUSED.pattern,
    r"\bno (?:usad|utilizad|abiert|estrenad|gastad)[oa]s?\b|\bnon (?:utilisée?s?|ouverte?s?)\b"
    r"|\bno (?:es|son|era) (?:la |el )?(?:tuy|suy)[oa]s?\b",
    r"\b(?:no|not|without|never|keine?|ohne|pas de|aucun|sans|sin|no hay|non) (?:cash |direct "
    r"|full |de )?"
    r"(?:refund(?:s|ed|able)?|money back|cash|(?:rück)?erstatt\w+|barauszahlung|geld zurück"
    r"|rembours\w+"
    r"|reembols\w+|devolución de(?:l)? dinero)\b(?!,? (?:or|and|nor|oder|und|noch|ou|ni|et|o|y)\b"
    r"|, (?:no"
    r" )?(?:exchang|umtausch|échang|cambi))",
    r"\b(?:lo|todo lo|aquello) que no (?:\w+ ){0,2}(?:conven|gust|sirv|qued|va)\w*",
    r"\b(?:never|not yet|jamais|noch nie|nie|nicht|nunca) (?:been )?(?:worn|used|washed|opened"
    r"|portée?s?|utilisée?s?|ouverte?s?|lavée?s?|geöffnet\w*|gewaschen\w*|getragen\w*|benutzt\w*"
    r"|gebraucht\w*|usad[oa]s?"
    r"|lavad[oa]s?|puest[oa]s?)\b|\b(?:so|as) long as [^;,]{0,30}\bnot\b"
    r"|\bsolange [^;,]{0,40}\bnicht"
    r"\b|\btant qu[e'] ?[^;,]{0,40}\b(?:pas|point)\b(?: \w+)?|\bsiempre que no\b",
    r"\b(?:at |for )?(?:no|zero|without) (?:any |an )?(?:extra |additional |further )?(?:charges?"
    r"|costs?|fees?|fuss|quibbles?|questions(?: asked)?|hassle|problems?|issues?|postage)\b"
    r"|\bnothing (?:extra )?to pay\b|\bat no (?:extra )?\w+\b|\bno questions asked\b"
    r"|\bno later than\b",
    r"\bohne (?:weitere[nr]? |jede |jegliche |zusätzliche )?(?:berechnung|aufpreis|kosten"
    r"|mehrkosten"
    r"|gebühr\w*|probleme?|rückfragen?|angabe von gründen|begründung|wenn und aber|porto|aufwand)\b"
    r"|\bkein(?:e)? (?:problem|thema|frage|zusatzkosten|kosten)\b",
    r"\bsans (?:aucun )?(?:frais|surcoût|supplément|problème|justification|motif|discussion"
    r"|limite(?: de \w+)?"
    r"|condition)\b|\b(?:aucun|pas de) (?:problème|souci|frais)\b",
    r"\bsin (?:ningún )?(?:coste?|costo|cargo|gastos|recargo|problemas?|preguntas|compromiso|pagar"
    r"|motivo)\b|\bno hay problema\b|\bningún problema\b",
    r"\bn[e'] ?(?:[\w']+ ){1,4}qu[e'](?! (?:pas|non)\b)",
    r"\b(?:nicht|doch nicht|nicht richtig|nicht ganz) (?:passt|passen|passende?\w*|gefällt|gefallen"
    r"|zusag\w*|sitzt|überzeug\w*)\b|\b(?:passt|gefällt|passen|sitzt)(?: \w+){0,3} nicht\b"
    r"|\bnichtgefallen\b",
    r"\b(?:does|do|did|is|are)(?:n't| not) (?:\w+ )?(?:fit|suit|right|to your liking|happy"
    r"|satisfied"
    r"|what you|quite)\b|\bnot (?:quite |entirely )?(?:right|satisfied|happy|sure|the right)\b",
    r"\bn[e'] ?(?:\w+ ){0,2}(?:va|vont|convient|conviennent|plaît|plaisent|correspond) (?:pas"
    r"|plus)\b"
    r"|\bn'(?:est|êtes) pas (?:satisfaite?s?|la bonne|le bon|à votre|à ta|à ton)\b",
    r"\bno (?:te|le|les|os|me|se) (?:queda|quedan|gusta|gustan|convence|sirve|sirven|va|van|encaja"
    r"|ajusta)\b|\bno (?:es|son|era) (?:tu|su|la|el) (?:talla|talle|número)\b",
)
"""Words for no that deny no exchange: of goods not worn, of no costs, of what does not fit."""

NOT_SO: Final = rule(
    r"\b(?:with|in|using|per|mit der|avec l'|con la|über die) ?(?:the |our |your )?(?:apps?"
    r"|appli(?:cation)?"
    r"|aplicación)\b|\b(?:lamps?|lampen?|lampes?|lámparas?)\b",
    r"\b(?:missing|manquante?s?|fehlende?\w*|faltantes?|reserve the right|(?:we|nous|wir"
    r"|podemos) (?:may"
    r"|pouvons|dürfen|sustituir)|behalten (?:wir )?uns|ante una|avería\w*|panne|breaks?"
    r"|agota\w*)\b",
    r"\b(?:settings|view|display|screen|tabs?|ansicht|schrift\w*|bildschirm|einstellung\w*|tasten"
    r"|text\w*"
    r"|police|paramètres|réglages|écran|affichage|pantalla|botones|ajustes|fuente|tarif\w*|plan"
    r"|abo\w*"
    r"|subscription|abonnement|suscripción|workshop|atelier)\b",
    r"\b(?:faulty|defect\w*|damaged|broken|fails?|fault|warrant\w*|guarantee\w*|unavailable|out of"
    r" stock|sold out|recall\w*|supplier|substitut\w*|before (?:we|it|your|the) \w+"
    r"|in your (?:basket"
    r"|cart)|on the product page)\b",
    r"\b(?:defekt\w*|mangel\w*|mängel\w*|fehlerhaft\w*|beschädigt\w*|kaputt\w*|garantie\w*"
    r"|gewährleist\w*|vor (?:dem |der )?(?:versand|auslieferung|lieferung)|vergriffen|ausverkauft"
    r"|nicht lieferbar|rückruf\w*|warenkorb|verschleiß\w*"
    r"|werkstatt|reparatur\w*)\b",
    r"\b(?:défectueu\w+|défauts?|abîmée?s?|endommagée?s?|cassée?s?|garanti\w*|avant (?:l'|son "
    r"|votre )?\w+|indisponibles?|rupture"
    r"|panne|panier|rappel)\b",
    r"\b(?:defectuos\w+|defectos?|dañad\w+|rot[oa]s?|averiad\w+|garantía\w*|antes de(?:l env\w+"
    r"| que)|agotad\w+|no disponible"
    r"|sin existencias|falla\w*|cesta|carrito|taller)\b",
)
"""What a loose word for an exchange is about where it is about no wish of the shopper."""

ELSE: Final = rule(
    r"\b(?:currenc\w+|rates?|cylinders?|bottles?|canisters?|empt(?:y|ies)|points (?!of)|data|dates?"
    r"|appointments?|seats?|tickets|course|vouchers?|gift cards?|(?:your|my|the) names?|address"
    r"|password|old|used"
    r"|messages|ideas|cash|spare parts?|trade-?in|battery|batteries|keys?)\b",
    r"\b(?:\w*termin\w*|\w*zylinder|\w*flaschen?|kartuschen?|leere\w*|pfand\w*|währung\w*"
    r"|punkte\w*|daten"
    r"|termin\w*"
    r"|plätze|platz|tickets|kurs\w*|gutschein\w*|alte[nrs]?|altgerät\w*|gebrauchte[nrs]?|bargeld"
    r"|akkus?|batterien?|schlüssel|ersatzteile?)\b",
    r"\b(?:bouteilles?|cartouches?|vides?|consignes?|devises?|points (?!de vente)|données|dates?"
    r"|rendez-vous|(?<!sur )(?<!la )(?<!et )(?<!in )(?<!en )places?|billets?|stages?|séance"
    r"|bons?(?= (?:cadeau|d'achat))|cartes? cadeau"
    r"|chèques?|noms?|adresse|mot de passe|ancien\w*|vieux|vieille|usagée?s?|argent liquide|piles?"
    r"|batteries?|clés?|parties|messages)\b",
    r"\b(?:bombonas?|garrafas?|botellas?|cilindros?|envases?|vací[oa]s?|divisas?|monedas?"
    r"|puntos (?!de"
    r" venta)|datos|fechas?|citas?|plazas?|entradas?|hora|cursos?|clases?|vales?|tarjetas? regalo"
    r"|nombre"
    r"|dirección|contraseña|viej[oa]s?|usad[oa]s?|pilas?|baterías?|llaves?|cámaras|rfc|cheques?"
    r"|efectivo|piezas de)\b",
)
"""What is exchanged and is no purchase: empties, money, dates, data, what is old."""

OBJECTS: Final = rule(
    r"\b(?:during|at|bei|beim|lors d[eu]|à|en) (?:(?:an?|the|every|each|der|einer|jeder|la|une"
    r"|chaque"
    r"|cada|una) ){0,2}(?:bike service|inspection|inspektion|wartung|révision|entretien|revisión"
    r"|mantenimiento)\b|\bverschlissen\w*|\bgastad[oa]s\b|\b(?:exchang|swap|tausch|échang|cambi)\w*"
    r" (?:\w+ ){0,3}(?:meals?|gerichte?|plat|plato|menús?|repas)\b|\bgerichte? gegen\b",
    r"\b(?:exchang|swap|trad)\w* (?:\w+ ){0,3}with (?:other|your|neighbours|friends|each|fellow)\b"
    r"|\b(?:files|dateien|fichiers|archivos)\b|\btechnici?\w+|\btechniker\w*|\btécnicos?\b"
    r"|\bmonteure?\b|\b(?:the|our|der|unser|le|notre|el|nuestro) (?:mechanic"
    r"|mechaniker|mécanicien|mecánico)\b|\b(?:ihren|deinen|den"
    r"|einen) termin\b|\b(?:insur\w+|versicher\w+|assurance"
    r"|seguro de|stolen|gestohlen|volé|robad[oa])\b",
    r"\b(?:mein|meine[nrms]?)\b[^;.?]{0,60}\b(?:um)?getauscht\b[.!\"]*$|\b(?:los"
    r"|nuestros) precios\b[^;.]{0,20}\bcambi"
    r"|\b(?:if|when|where|since) we(?:'ve| have)? (?:sent|shipped|delivered|supplied)\b"
    r"|\b(?:configurator|builder|konfigurator\w*|configurateur|configurador|in seconds|in sekunden"
    r"|au fil des saisons|for every season)\b",
    r"\b(?:stamps?|stempel|sellos|class(?:es)?|clases?|lessons?|lektion\w*|pre-?orders?"
    r"|vorbestell\w+|précommand\w+|preventa|untereinander|among (?:themselves|each other)|entre eux"
    r"|entre usuarios|nutzer|users|usuarios|utilisateurs)\b|\bbis (?:zum|zur) (?:versand"
    r"|auslieferung)"
    r"|\bbefore it (?:ships|leaves|is sent)|\bavant (?:l'|son )(?:expédition|envoi)\b"
    r"|\bantes de(?:l)?"
    r" (?:envío|que salga)\b",
    r"\bcambios? de (?:temperatura|humedad|clima|luz|presión|tono|estado|estación|normativa|iva)\b"
    r"|\b(?:whenever you (?:like|want|fancy)|nach lust und laune|à volonté|au gré|cuando quieras"
    r"|mood)\b|\b(?:sold separately|separat erhältlich|vendue?s? séparément|por separado)\b",
    r"\bgesetzlich\w* (?:anspruch|recht|umtauschrecht)|\blegal (?:right|obligation|entitlement)\b"
    r"|\b(?:droit|obligation) légale?\b|\b(?:derecho|obligación) legal\b|\bbonbonnes? vides?\b",
    r"\b(?:exchang|swap|chang|tausch|wechsel|échang|cambi)\w* (?:wir |sie )?(?:the|your|die|den"
    r"|das|les?|la"
    r"|los?|las|el|tu|su|vos|votre) (?:buttons?|knöpfe|boutons|botones|zips?|reißverschl\w+"
    r"|fermetures?"
    r"|cremalleras?|envases?|embalajes?|packaging|verpackung\w*|emballages?|recetas?|recipes?"
    r"|rezept\w*"
    r"|recettes?)\b|\b(?:recetas?|recipes?|rezepte?|recettes?) (?:\w+ )?(?:chang|wechsel|cambi)",
    r"\b(?:every (?:\w+ )?(?:years?|months?|weeks?)|alle (?:\w+ )?(?:jahre|monate|wochen)"
    r"|jedes jahr"
    r"|chaque (?:année|mois)|tous les (?:\w+ )?(?:ans|mois)|cada (?:\w+ )?(?:años?|mes|meses))\b",
    r"\bcambios? en (?:la|el|los|las|nuestr\w+) (?!tienda|local|sucursal|plazo|mism|caja|momento"
    r"|\d)"
    r"|\bsufrir cambios\b|\bumtauschrecht\w* [^;.]{0,20}gewährleist",
    r"\b(?:ear ?(?:tips?|pads?|cushions?)|ohrpolster|ohrstöpsel|embouts?|coussinets?|almohadillas?"
    r"|batter(?:y|ies|ies?)|batterie|batería|akkus?|klingen?|straps?)\b[^;.]{0,40}\b(?:exchang"
    r"|swap|tausch"
    r"|getausch|chang|échang|cambi)|\b(?:exchang|swap|chang|tausch)\w* (?:the |your |die "
    r"|das )?(?:ear"
    r" ?(?:tips?|pads?)|ohrpolster|ohrstöpsel)",
    r"\b(?:by the user|vom (?:benutzer|anwender|nutzer)|par l'utilisateur|por el usuario)\b",
    r"\b(?:exchang|swap|chang|switch|wechsel|tausch|échang|cambi)\w* (?:[\w']+ ){0,2}(?:contract"
    r"|tariff"
    r"|vertrag|tarif|contrat|forfait|contrato|tarifa|langue|sprache"
    r"|language)"
    r"\b|\b(?:vertrag|tarif) (?:\w+ )?(?:wechseln|tauschen)\b",
    r"\bcambi\w+ de (?:local|tienda|calle|imagen|idioma|nombre|web)\b",
    r"\b(?:im|ihr|ihrem|dein|deinem|unser|unserem|laufenden?) abo\b|\bl'abonnement\b|\b(?:tu|su|la)"
    r" suscripción\b|\b(?:your|the|a) subscription\b|\b(?:month's|monthly"
    r"|this week's) (?:\w+ )?box\b"
    r"|\bd'un (?:seul )?geste\b|\ben un (?:geste|clin)\b|\bmit einem handgriff\b|\bin a (?:snap"
    r"|jiffy)\b"
    r"|\ben un gesto\b|\bde un gesto\b",
    r"\bwir haben [^;.]{0,60}getauscht\b|\bnous avons [^;.]{0,40}échang|\bhemos cambiado\b"
    r"|\bwe(?: have|'ve)? (?:exchanged|swapped)\b|\b(?:m'ont|m'a) [^;.]{0,20}échang"
    r"|\bme cambiaron\b",
    r"\b(?:covers?|bezüge?|bezug|housses?|fundas?)\b[^;.]{0,60}\b(?:exchang|swap|tausch|chang"
    r"|échang|cambi)",
    r"\b(?:kurs|werkstatt|workshop|abhol|service|beratungs)-?termin\w*|\btaille (?:de (?:la )?|du )"
    r"(?:police|texte|caractères|écran)|\b(?:en|in|im|dans) (?:la |le |the |your |votre |tu |su "
    r"|den )?"
    r"(?:cesta|carrito|panier|basket|cart|warenkorb|settings|paramètres|einstellungen|ajustes)\b",
    r"\b(?:gas|co2|soda)[ -]?(?:cylinders?|bottles?|flaschen?|zylinder|kartuschen?)\b|\bleere[nrs]?"
    r" [^;,.]{0,20}(?:zylinder|flaschen?|kartuschen?|patronen?)|\bpfandflasche\w*|\bempties\b",
    r"\bbouteilles? (?:de gaz|vides?|consignées?)\b|\bcartouches? vides?\b|\b(?:garrafas?"
    r"|bombonas?)"
    r"\b|\b(?:botellas?|envases?|cilindros?) (?:de gas|vací[oa]s?|retornables?)\b",
    r"\b(?:eco|éco)?-?chèques?\b|\bbons? cadeaux?\b|\bchèques? cadeaux?\b|\bgift (?:cards?"
    r"|vouchers?)"
    r" (?:cannot|can't|can|may|are|is|must)\b|\b(?:geschenk|gutschein)karten? (?:kann|können|ist"
    r"|sind)\b",
    r"\béchanges? (?:intervenus?|électroniques?|entre)\b|\bcommunications,? (?:\w+ )?(?:et|and)"
    r" (?:échanges?|exchanges?)\b|\bparties\b",
    r"\bcambi\w+ (?:(?:gratis|el|la|los|las|tu|su|un|una|de) ){0,2}(?:fechas?|hora|llaves?|rfc|nif"
    r"|razón"
    r"|cámaras?|grifos?|enchufes?|bombillas?|ruedas?|titular|nombre|cita|turno|dirección|curso"
    r"|plaza"
    r"|reserva|destinatario|datos|método|forma|contraseña|clave|correo)\b",
    r"\b(?:chang|switch|swap|wechsel|tausch|échang)\w* (?:(?:the|your|den|die|das|ihren|la|le"
    r"|votre|vos)"
    r" ){0,2}(?:dates?|time|termin\w*|kurs\w*|adresse?\w*|address|name|password|passwort|plan|email"
    r"|heure|rendez-vous|séance|coordonnées)\b",
    r"\béchange à neuf\b|\b(?:neu-für-alt|austauschgarantie)\b",
)

HEADED: Final = rule(
    r"\b(?:gift ?(?:cards?|vouchers?)|geschenkkarten?|geschenkgutschein\w*|gasflaschen?"
    r"|gas bottles?"
    r"|cartes? cadeaux?|bouteilles? de gaz|tarjetas? (?:de )?regalo|bombonas?|pfand\w*"
    r"|recalls?|rückrufe?|rückrufaktion\w*|rappels?|retirada|rewards?|prämien?|récompenses?"
    r"|recompensas?)\b"
)
