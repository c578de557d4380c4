"""What is no answer to a shopper's question, though it looks like one; folded patterns."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

NOT_ANSWER: Final = rule(
    r"\b(?:after|of|from|nach|après|suivant|tras|desde) (?:(?:the|your|our|each|der|ihrer|deiner"
    r"|la|votre|ta|el|tu|su|placing an?|an) )?(?:order(?:ing)?|bestellung|commande|pedido)\b"
    r"|\b(?:new|back in) stock\b|\b(?:haber|nuevas) existencias\b|\bcreators?\b|\b(?:lenders?"
    r"|fitters?|installers?|plumbers?|electricians?|monteur\w*|handwerker\w*|installateurs?"
    r"|poseurs?|montador\w*|instalador\w*)\b|\bprojekt\w*\b",
    r"\bof (?:the )?(?:delivery|arrival)\b|\b(?:spediteur\w*|transportistas?)\b",
    r"\b(?:encuestas?|umfragen?|enquêtes?|sondages?)\b",
    r"\b(?:reply|response|answer)[- ](?:labels?|slips?|envelopes?|cards?|forms?|paid|coupons?)\b"
    r"|\bto (?:confirm|check|agree|arrange|schedule|discuss|book|fix|set|make) (?:on )?(?:the "
    r"|your |an? )?(?:\w+ )?(?:measure|size|fitting|visit|date|day|time|slot|design|engraving"
    r"|proof|order|appointment|collection|delivery|pick-?up)\w*|\b(?:antwort|rückmeldung) von "
    r"(?:ihnen|dir)\b|\b(?:réponse|retour) de (?:votre|ta) part\b",
    r"\b(?:out of stock|sold out|(?:not|un) ?available|nicht (?:mehr )?(?:lieferbar|verfügbar"
    r"|vorrätig)|ausverkauft|indisponible\w*|rupture de stock|no (?:\w+ )?disponibles?"
    r"|agotad[oa]s?|sin stock|aux avis|removal requests?|banks?|banque|banco|kreditinstitut\w*)\b",
    r"\b(?:couriers?|drivers?|haulier|kurier\w*|fahrer\w*|spedition\w*|zusteller\w*|paketdienst\w*"
    r"|livreurs?|coursier|chauffeur|mensajer\w+|repartidor\w*|tenders?|solicitudes de acceso"
    r"|protección de datos|demandes? d'accès|demande relative à vos données|acceso a (?:sus |tus "
    r")?datos|vos données|your data|ihre daten|sus datos|tus datos|arco|warteliste|waiting list)\b",
    r"^responde (?:en|antes|dentro)\b|^respond[ea] a (?:nuestr|est)\w+|^répond(?:s|ez)\b",
    r"\bnever (?:reply|answer|respond)\w*\b",
    r"\b(?:with|(?<!rechnen sie )(?<!rechnen )(?<!rechne )mit|avec|con) (?:an?|your|eine[mnr]?"
    r"|ihre[mr]|deine[mr]|une?|votre|una|tu|su) (?!(?:[\w-]+ )?(?:answers?|reply|solutions?"
    r"|responses?|smile|\w*antwort|\w*lösung\w*|réponse|respuesta|solución|person|human|real"
    r"|personal|persönlich\w*|advis[eo]r|agent|colleague|mensch\w*|mitarbeite\w*|berater\w*"
    r"|kolleg\w*|conseill\w+|humain|asesor\w*|agente|team|équipe|equipo|question|frage|pregunta"
    r"|order|bestell\w*|commande|pedido|problem\w*|anliegen|request|anfrage|demande|consulta)\b)\w",
    r"\bmit de[mnr] (?:[\w-]+ )?(?:\w*preis|\w*angebot|\w*plan|entwurf|\w*schein|\w*label"
    r"|\w*etikett|termin\w*|\w*nummer)\b",
    r"\bum [^.;§]{0,50}\b(?:zu (?!\w*antwort|helf|lös|klär|bearbeit|meld|reag)\w+en|(?:ab"
    r"|aus)zu\w+en)\b|\b(?:to|pour|para) [a-zé]+ (?:(?:on|the|a|your|une?|la|le|el|un) )*(?:\w+ "
    r")?(?:day|date|time|slot|jour|créneau|día|fecha|hora|cita|entrega|visita)\b|\bpour "
    r"(?:convenir|fixer|planifier|organiser|confirmer)\b|\bpara (?:acordar|concretar|fijar|agendar"
    r"|coordinar|confirmar|programar)\b",
    r"\b(?:partners|brands|marques|marcas|partnern|kooperation\w*|partenariats?|colaboraciones"
    r"|finance partner|trustscore|ratings?)\b|\b(?:if we|wenn wir|si nous|si te) (?:write|ask"
    r"|contact|schreiben|fragen|écrivons|escribimos)\b|\b(?:si queda|se libère|comes free|frei "
    r"wird)\b",
    r"\b(?:apply|applied|applying|trade account|beantrag\w+|postul\w+)\b|\b(?:(?:liefer|montage"
    r"|abhol)\w*termins?|terminvereinbarung|termin (?:zu vereinbaren|abzustimmen)|rendez-vous"
    r"|prendre rdv|concertar|(?:la|una|tu|su) cita)\b",
    r"\b(?:automatic\w*|automated|auto-?reply|acknowledge?ment|confirmation|confirm (?:receipt"
    r"|your order)|order confirmation|tracking)\b",
    r"\bplease (?:reply|respond|answer|contact|call|get in touch|allow us to call)\b|^(?:respond"
    r"|reply|answer|contact|call)\b(?! (?:guaranteed|times?|target))(?![^§]{0,250}\b(?:we|our|team"
    r"|will|us)\b)",
    r"\b(?:applications?|applicants?|candidates?|job|career|press|journalists?|wholesale"
    r"|suppliers?|data (?:protection|subject|access)|personal data|access request|privacy|gdpr"
    r"|authority|ombudsman|review|survey|reviews|quiz|competition|winners?|quotes?|investors?"
    r"|courts?|landlord|donation|return request|refund request|sellers?|buyers?|manufacturers?"
    r"|carriers?)\b",
    r"\b(?:bewertung\w*|kostenvoranschl\w*|angebote?|gutachten|avis clients|reseñas?|valoraciones"
    r"|presupuestos?)\b",
    r"\b(?:automatisch\w*|eingangsbestätigung\w*|bestätigungs\w+|bestellbestätigung\w*|bewerb\w+"
    r"|presse\w*|datenschutz\w*|auskunft\w*|betroffene\w*|dsgvo|behörde\w*|schlichtung\w*"
    r"|gewinner\w*|gewinnspiel\w*|lieferant\w*|verkäufer\w*|käufer\w*|hersteller\w*)\b",
    r"\b(?:melden sie sich|(?:be)?antworten sie|melde dich|kontaktieren sie uns|\bwiderruf"
    r"|(?<!wir )antworten (?:sie )?(?:bitte )?auf(?! (?:nach|an|rück)?(?:fragen|nachrichten"
    r"|e-?mails|mails)\b)|wenn sie (?:uns )?(?:nicht|keine)|(?:sie|du|kunden?) (?:müssen|sollten"
    r"|haben|musst|solltest))\b",
    r"\b(?:automatique\w*|accusé de réception|confirmation|candidat\w*|recrut\w*|presse|données "
    r"personnelles|rgpd|droit d'accès|médiateur|autorité|jeu concours|gagnants?|fournisseurs?"
    r"|devis|vendeurs?|fabricants?|transporteurs?)\b|\b(?:vous devez|veuillez|merci de (?!compter"
    r"|prévoir|patienter|nous laisser)|si vous n'|défaut de réponse|absence de réponse|sans "
    r"réponse|en l'absence|si nous n')",
    r"\b(?:automátic\w+|acuse de recibo|confirmación|candidat\w+|empleo|prensa|datos personales"
    r"|rgpd|autoridad|sorteo|ganador\w*|proveedor\w*|presupuesto|vendedor\w*|fabricantes?)\b"
    r"|\b(?:debe|debes|deberá|por favor|si no|sin respuesta|rogamos)\b",
)

CALLS_YOU: Final = rule(
    r"\b(?:contacts?|calls?|rings?|phones?|in touch|hears? from|writes? to|e-?mails? you|texts? "
    r"you|(?:come|get)s? back to you)\b",
    r"\b(?:melde[tn]|ruft|rufen|schreiben|schreibt|post von|kontaktier\w+|benachrichtig\w+)\b",
    r"\b(?:(?:re)?contact\w+|rappel\w+|téléphon\w+|appel\w+|écri\w+|reven\w+ vers|prévenons)\b",
    r"\b(?:llam\w+|escrib\w+|avis\w+|contact\w+|comunic\w+)\b",
)
"""That somebody turns to the shopper, who need not have asked."""

ELSE_ABOVE: Final = rule(
    r"\b(?:returns?|retours?|devoluciones|rücksendung\w*|deliver(?:y|ies)|fitting|installation"
    r"|collection|waiting list|made to order|bespoke|engraving|stock|tracking|order (?:status"
    r"|confirmation)|click and collect|finance|financing|lending|trade|reservations?"
    r"|appointments?)\b",
    r"\b(?:\w*lieferung|\w*montage|abholung|warteliste|\w*anfertigung|gravur|spedition"
    r"|verfügbarkeit|bestellstatus|finanzierung|termine?|aufbau|einbau)\b",
    r"\b(?:livraisons?|pose|retrait|liste d'attente|sur mesure|gravure|disponibilité|suivi"
    r"|financement|rendez-vous|meubles)\b",
    r"\b(?:entregas?|montaje|recogidas?|lista de espera|a medida|grabado|reposición|seguimiento"
    r"|financiación|citas?|muebles)\b",
)
"""Headings of what a shop calls about unasked."""

TO_ASK: Final = rule(
    r"\b(?:questions?|messages?|e-?mail(?! you)|forms?|enquir\w+|inquir\w+|requests?|quer(?:y|ies)"
    r"|write|ask|answers?|repl(?:y|ies)|chat|hotline)\b",
    r"(?:frag|nachricht|mail|formular|schreib|antwort|chat|hotline|anliegen)",
    r"\b(?:questions?|messages?|courriels?|formulaire|demandes?|écrivez|répon\w+|chat)\b",
    r"\b(?:preguntas?|mensajes?|correos?|formulario|consultas?|dudas?|escríbe\w*|respue\w+"
    r"|respond\w+|chat)\b",
)
"""What shoppers ask, and how."""

SERVED: Final = rule(
    r"\b(?:contact|customer|we|our|us|advis[eo]rs?|agents?|team|call ?backs?)\b",
    r"\b(?:kontakt\w*|kund\w+|wir|uns|unser\w*|berat\w+|mitarbeite\w*|rückruf\w*|erreich\w*)\b",
    r"\b(?:clients?|nous|notre|nos|conseill\w+|équipe|rappel\w*|joindre)\b",
    r"\b(?:contacto|clientes?|nuestr\w+|nosotros|asesor\w*|agentes?|equipo|\w{3,}(?:amos|emos"
    r"|imos))\b",
)
"""Those who answer shoppers."""

JOBS: Final = rule(
    r"\b(?:cv|curriculum|currículum|résumé|lebenslauf|jobs?@|careers?@|cdi|cdd|candidatur\w*"
    r"|bewerb\w+|recrut\w+|hiring|vacanc\w+|job applications?|stellenanzeigen?|whistle\w+"
    r"|denuncias|hinweisgeber\w*|signalements? internes?)\b"
)
"""What people write who look for work, or tell of wrongs."""

NOT_SHOPPERS: Final = rule(
    r"\b(?:(?:for|your) (?:sellers|traders|suppliers|partners|the press|journalists)|seller "
    r"(?:cent\w+|help)|press(?: office| enquiries|$)|media (?:enquiries|contact)|careers?|jobs?"
    r"|(?:become an? )?(?:stockists?|resellers?|affiliates?|dealers?)|händleranfragen|für händler$"
    r"|\w*partner werden|wiederverkäufer|karriere|stellenangebote|presse|datenschutz\w*|revendeurs"
    r"|recrutement|carrières?|données personnelles|mayoristas|distribuidores|empleo|prensa"
    r"|privacidad|vacancies|work with us|join us|privacy\w*|data protection|investors?"
    r"|wholesale|datenauskunft|auskunftsrecht|vie privée|confidentialité|nous rejoindre|trabaja "
    r"con nosotros|protección de datos|datos personales)\b",
)
"""Headings above what is said to others than shoppers."""
