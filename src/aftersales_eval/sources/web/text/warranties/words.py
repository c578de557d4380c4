"""Words by which shops say how long a warranty runs; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

WARRANTY: Final = rule(
    r"\bwarrant(?:y|ies|ed|s)?\b|(?<!money-back )(?<!money back )(?<!price )(?<!satisfaction "
    r")\bguarantee[ds]?\b(?! (?:delivery|that your order|next|the (?:best|lowest)))",
    r"\bgewährleist\w*|(?<!ohne )\bgewähr\b|\bmängelhaftung\w*|\bmängelansprüche\w*"
    r"|(?<!ck-)(?<!ck)(?<!preis)(?<!preis-)(?<!zufriedenheits)(?<!umtausch)(?<!ckgabe)(?<!tausch-)"
    r"(?<!ckgabe-)garantie(?!ren|rt\b|verläng)\w*",
    r"\bgarantie[s]?\b|\bgaranti(?:e|s|es|t|r)?\b|\bgarantías?\b|\bgaranti(?:z|ss)\w+",
)

STEMS: Final = (
    "cover",
    "couver",
    "cubier",
    "abge",
    "geschu",
    "conform",
    "defect",
    "stand behind",
    "stand over",
    "answer for",
    "vouch",
    "respond",
    "repond",
    "stand by",
    "stehen",
    "haft",
    "warrant",
    "guarant",
    "garant",
    "gewahr",
    "gewaehr",
    "mangel",
    "maengel",
    "defaut",
    "fehler",
    "fabric",
)

STATED: Final = rule(
    r"\b(?:answer|vouch|stand) for [^§.;]{0,60}\bfor §|\bstand over [^§.;]{0,60}\bfor §",
    r"(?:§ lang|für §) stehen wir [^.;]{0,60}\b(?:gerade|ein)\b",
    r"\bport\w+ garants? [^§.;]{0,60}§|\brépond\w* d[^§.;]{0,60}\b(?:pendant|durant) §",
    r"\brespond(?:emos|e|o) (?:de|por) [^§.;]{0,60}\b(?:durante|por) §",
    r"\b(?:ist|sind|bleib\w*|werden|wird)\b[^§]{0,40}§[^§,]{0,60}\bgarantiert\b",
    r"\bgarantieren\b[^§]{0,40}§,? (?:dass|lang|auf|auch)\b|\bgarantieren (?:\w+ ){0,4}für §",
    r"\b(?:free (?:from|of)|against|without) (?:\w+ ){0,3}defects?\b[^§]{0,120}§",
    r"\b(?:covered|protected|geschützt|abgesichert|couverte?s?|protégée?s?|cubiert[oa]s?"
    r"|protegid[oa]s?)\b[^§]{0,25}§[^§]{0,30}\b(?:against|gegen|vor|contre|contra"
    r"|frente)\b[^§]{0,40}(?:defect|fault|workmanship|breakage|fehler|mängel|defekt|défaut|vice"
    r"|fabric)",
    r"\bfaltas? de conformidad[^§]{0,50}§ desde\b|\bdéfauts? de conformité[^§]{0,60}§ (?:à"
    r"|suivant)",
    r"\bansprüche\b[^§]{0,30}\bverjähr\w*[^§]{0,20}§",
    r"\bgarantiert (?:werden|wird|sind|ist)\b[^§]{0,80}\b(?:für|während|dauer von|bis zu) §",
    r"\bstand(?:s|ing)? (?:behind|by) (?:\w+ ){1,5}for (?:a full |the first )?§",
    r"\bsteh(?:en|t) [^§]{0,30}§ (?:lang )?(?:hinter|für|gerade)",
    r"\b(?:haften|haftet)\b[^§]{0,40}§ lang\b",
    r"\b(?:non-?conform\w*|(?:do(?:es)? not|don't|lack of) conform\w*)\b[^§]{0,90}§",
    r"§[^§]{0,60}\b(?:non-?conform\w*|lack of conformity|not conform)",
    r"\b(?:mängelrecht\w*|sachmängelhaftung|ansprüche wegen (?:\w+ )?mängeln?)\b[^§]{0,90}§",
    r"\b(?:défauts? de conformité|non[- ]conformités?)\b[^§]{0,110}§|§[^§]{0,80}\bdéfauts? de "
    r"conformité",
    r"\b(?:faltas? de conformidad|disconformidad\w*)\b[^§]{0,110}§|§[^§]{0,80}\b(?:faltas? de "
    r"conformidad|disconformidad)",
)
"""A warranty without its name, or with its time between the words that name it."""

_MAKER: Final = (
    "(?:manufacturer|maker|brand|hersteller\\w*|fabricante?|fabricant|constructeur|marque|marca)"
)
NAMELESS: Final = rule(
    r"\b(?:covered|protected) against [^.;§]{0,40}\b(?:faults?|defects?|failure"
    r"|breakage)\b[^.;§]{0,20}\bfor §",
    r"\bgegen [^.;§]{0,40}(?:fehler|mängel|defekte|bruch)\w*[^.;§]{0,20}§[^.;§]{0,20}\b(?:abgesich"
    r"ert|geschützt|abgedeckt)|\b(?:ist|sind) § [^.;§]{0,10}gegen [^.;§]{0,40}(?:fehler|mängel"
    r"|defekt|bruch)\w*[^.;§]{0,20}\b(?:abgesichert|geschützt|abgedeckt)",
    r"\bcouverte?s? contre [^.;§]{0,40}\b(?:défauts?|pannes?|vices?|casse)\b[^.;§]{0,30}§",
    r"\bcubiert[oa]s? (?:ante|contra|frente a) [^.;§]{0,40}\b(?:defectos?|fallos?"
    r"|averías?)\b[^.;§]{0,30}§",
    rf"\b(?:covered|protected|backed)\b(?: for)? §[^.;§]{{0,40}}\bby (?:the |its |their "
    rf")?{_MAKER}\b|\bcovered by (?:the |its |their )?{_MAKER} for §",
    rf"§[^.;§]{{0,50}}\b(?:vom|durch den|über den) {_MAKER}\b[^.;§]{{0,20}}\b(?:abgedeckt"
    rf"|abgesichert|gedeckt)|\b(?:vom|durch den|über den) {_MAKER} §[^.;§]{{0,30}}\b(?:abgedeckt"
    rf"|abgesichert)",
    rf"\bcouverte?s?\b(?: pendant)? §[^.;§]{{0,40}}\bpar (?:le |la |leur |son )?{_MAKER}\b"
    rf"|\bcouverte?s? par (?:le |la |leur |son )?{_MAKER} (?:pendant )?§",
    rf"\bcubiert[oa]s?\b(?: durante)? §[^.;§]{{0,40}}\bpor (?:el |la |su )?{_MAKER}\b"
    rf"|\bcubiert[oa]s? por (?:el |la |su )?{_MAKER} (?:durante )?§",
)
"""Goods that are covered so long by who made them: a warranty, whatever it is called."""

COVERED: Final = rule(
    r"\b(?:cubrimos|couvrons|decken|we cover|responde(?:mos)?|répondons|haften|haftet|einstehen)\b",
    r"\b(?:la ley (?:te|le|os) da|la loi (?:vous|te) (?:donne|accorde)|das gesetz gibt|the law "
    r"gives)\b",
    r"\b(?:covered|covers?|coverage|protected|valid|lasts?|runs?|applies|abgedeckt|couvert\w*"
    r"|couvre|cubiert\w*|cubre\w*|cobertura|s'étend sur|erstreckt sich|se extiende|extends for)\b",
)

ELSE: Final = rule(
    r"\b(?:implied|implicites?|implícitas?|stillschweigende\w*|konkludente\w*)\b(?:(?!pr[eé]sente"
    r"|this|diese|esta|express)[^§]){0,60}§\W*$",
    r"\b(?:remainder of|remaining (?:original )?(?:warranty|guarantee|term|period)|restlaufzeit"
    r"|verbleibende\w* \w*garantie\w*|rest der \w*garantie\w*|ursprüngliche\w* \w*garantie\w*"
    r"|(?:durée|période) (?:restante|restant à courir)|reste de la garantie|(?:tiempo|plazo"
    r"|periodo|período) restante|resto de la garantía)\b",
    r"\b(?:verbaut|eingebaut|ausgetauscht|montiert)\w* \w*teile\b|\bparts? (?:that )?we (?:fit"
    r"|install)\b|\bparts? (?:fitted|installed)\b|\bpièces (?:remplacées|posées|montées"
    r"|changées)\b|\b(?:piezas|repuestos) (?:instalad|cambiad|sustituid|montad)[oa]s\b",
    r"\b(?:leur|notre|nos) travail\b|\btheir work(?:manship)?\b|\bihre arbeit\b|\bsu trabajo\b"
    r"|\bgarantieren (?:\w+ ){0,2}preise?\b|\bguarantee (?:this|these|our|the) prices?\b"
    r"|\bgarantissons (?:ce|ces|nos|les|le) (?:prix|tarifs?)\b|\bgarantizamos (?:este|el|los"
    r"|estos) precios?\b",
    r"\b(?:dépôt de garantie|kaution|deposits?|fianza|depósito|alquiler|zins\w*|germinat\w+"
    r"|keimf\w+|holidays?|mietdauer|(?:seats?|places?|plazas?|plätze) (?:\w+ )?(?:guarant"
    r"|garant)\w+)\b|\b(?:pay|pa[gy]a\w*|payez|pagues?|zahlen sie) (?:it )?(?:in|en|over|über"
    r"|sobre) §",
    r"\b(?:paiements?|payments?|pagos?)\b[^.;§,|-]{0,30}\bgarant\w*|\bdiff(?:erence|erenz"
    r"|érence)\b|\bdiferencia\b|\b(?:customers?|users?|buyers?|purchasers?|clients?) (?:\w+ "
    r")?warrants?\b|\b(?:sans|ohne|sin|without|no) (?:garantie|garantía|guarantee|warranty)\b|§ "
    r"(?:of age|or older|or over|alt\b|d'âge|de edad)|\b(?:existencia|existence|suministro"
    r"|provisión|refacciones) de\b[^§]{0,60}(?=§)|\b(?:sur (?:la|les|nos) réparations?|auf (?:die"
    r"|eine) reparatur)\b|\b(?:réparation elle-même|reparatur (?:selbst|ist|hat)|reparación "
    r"(?:misma|en sí))\b",
    r"\bprices? (?:is|are|stays?|remains?|guarantee)|(?<!con )\barreglos?\b|\b(?:trabajos?"
    r"|obras)\b|\bpreise? (?:ist|sind|bleib\w*)|\bprix (?:est|sont|garanti)|\bprecios? (?:está"
    r"|garant)\w*",
    r"\b(?:leurs|nos) réparations\b|\bwork (?:carried|done|performed|we)\b|\b(?:our|the) work\b",
    r"\b(?:(?:service|maintenance|care) (?:contracts?|agreements?)|wartungsvertr\w+|contrats? "
    r"d'entretien|contratos? de mantenimiento)\b",
    r"\b(?:gift (?:cards?|vouchers?)|vouchers?|gutschein\w*|cartes? cadeaux?|bons? (?:cadeaux?"
    r"|d'achat)|tarjetas? (?:de )?regalo|quotes?|quotations?|kostenvoranschl\w*|devis"
    r"|presupuestos?|taller|(?:nos|ces|les) offres?|(?:nuestr|l|est)as? ofertas?|unsere angebote"
    r"|workshop|atelier|tarifs?|tarifas?|promotion\w*|promociones|promoción|promo|aktion\w*|raffle"
    r"|gewinnspiel)\b",
    r"\b(?:fitters?|installers?|technicians?|mechanics|techniker\w*|monteur\w*|techniciens?"
    r"|(?:cada|toda|una|nuestra) reparación|(?:toute|chaque|une) réparation|jede reparatur)\b",
    r"\b(?:alterations?|assembly|servicing|engraving|cleaning service|tailoring|maintenance"
    r"|wartung\w*|werkstatt\w*|\w*arbeiten|einbau\w*|reinigung\w*|entretien|poses?|montages?"
    r"|travaux|retouches|nettoyage|montajes?|mantenimiento|limpieza|arreglos|trabajos)\b",
    r"\b(?:price[- ](?:match|promise|protection|guarantee)|money[- ]back|satisfaction|lowest price"
    r"|best[- ]price|guaranteed (?:delivery|within|by)|delivery guarantee|refund\w*|trial"
    r"|subscri\w+|extended (?:warrant|guarantee|cover|protection)\w*|extend(?:ed|ing|s)? (?:the"
    r"|your|it|our)|extension|upgrade to|protection plans?|care plans?|insurance|purchase an? "
    r"(?:additional|optional)|optional(?:ly)?|at extra cost|for an (?:extra|additional)|add-?on"
    r"|repaired|repairs?(?! or repl)(?! and)(?!,| (?:and|or))|repair (?:work|service)s?|our work"
    r"|workmanship of (?:our|the) (?:repair|install)\w*|installation work|labou?r on|services? "
    r"(?:is|are|carried|work|performed|come|warrant)\w*|installations?|spare parts (?:are|is"
    r"|remain|will|available)|availab\w+ (?:for|of spare)|register(?:ed|ing)?[^§]{0,30}within"
    r"|within[^§]{0,12}$(?=x)|presum\w*|burden of proof|deemed|existed at|stock|fresh\w*|(?:this"
    r"|the|our|special|limited) offer|fitting|fit your|awards?|anniversary|proud\w*|shelf life"
    r"|best before|uptime|passport|visa)\b",
    r"\b(?:bestpreis|tiefpreis|preisgarantie|geld[- ]zurück|zufriedenheits\w*|garantieverläng\w*"
    r"|anschlussgarantie|garantieerweiter\w*|zusatzgarantie|verlänger\w*|versicherung\w*"
    r"|schutzbrief\w*|schutzpaket\w*|optional\w*|aufpreis|gegen gebühr|reparaturen"
    r"|reparaturarbeit\w*|ausgeführte\w*|reparierte\w*|montage\w*|handwerker\w*|(?:das|dieses"
    r"|unser) angebot|stolz\w*|qualitätsgarantie|dienstleistung\w*|ersatzteil\w* (?:sind|bleiben"
    r"|halten|mindestens)|ersatzteilverfügbarkeit|verfügbar\w*|vermut\w*|beweislast\w*|beweis\w*"
    r"|haltbarkeit|lieferung innerhalb)\b",
    r"\b(?:extension de garantie|garantie étendue|garantie complémentaire|prolong\w+|assurance|en "
    r"option|moyennant|réparations? (?:effectu\w+|réalis\w+|est|sont)|réparée?s?|main d'œuvre sur"
    r"|prestations?|interventions?|pose|pièces détachées (?:sont|est|disponibles?|restent)"
    r"|disponibilité|disponibles?|présum\w*|charge de la preuve|réputé\w*|satisfait\w*|meilleur "
    r"prix|remboursé|date limite|(?:cette|notre) offre|fiers?|fière|garantie de qualité)\b",
    r"\b(?:ampliación|ampliar|ampliable|garantía extendida(?! de fábrica)|extensión|seguro"
    r"|opcional\w*|coste adicional|suplemento|reparaciones|reparación (?:efectuad|realizad)\w*"
    r"|reparad[oa]s?|mano de obra de las|servicios?(?! técnico)|instalación|instalaciones"
    r"|repuestos? (?:están|estarán|disponib\w+)|disponib\w+|piezas de repuesto|presum\w*|carga de "
    r"la prueba|mejor precio|satisfacción|devolución de(?:l)? dinero|caducidad|(?:esta|la) oferta"
    r"|orgullo\w*|garantía de calidad)\b",
)

CRAFTS: Final = rule(
    r"\bgaranties? décennales?\b|\bgarantía decenal\b|\bgarantie (?:de l'artisan|du (?:plombier"
    r"|couvreur|menuisier|peintre))\b|\bgarantía del (?:instalador|albañil|fontanero|pintor)\b"
    r"|\b(?:tradesman|builder|plumber|roofer|fitter|installer)'?s'? (?:own )?(?:guarantee"
    r"|warranty)\b|\bgarantie des (?:handwerkers|dachdeckers|malers|installateurs)\b",
    r"\b(?:joiners?|carpenters?|gardeners?|roofers?|plumbers?|electricians?|builders?|tilers?"
    r"|painters?|upholsterers?|tradesmen|tradespeople|contractors?|landscapers?|tailors?"
    r"|crafts(?:men|people)|watchmakers?|goldsmiths?|cobblers?)\b[^.;,§]{0,50}\b(?:(?:give|offer"
    r"|grant|guarantee|warrant|cover)s?|stands? (?:behind|by|over))\b",
    r"\b(?:schreiner|tischler|gärtner|dachdecker|klempner|elektriker|maler|fliesenleger|polsterer"
    r"|handwerks\w*|handwerker|landschaftsgärtner|schneider|uhrmacher|goldschmiede?|schuster"
    r"|fachbetriebe?|bodenleger|gartenbauer|zimmerleute)(?:n|innen)?\b[^.;,§]{0,50}\b(?:geben|gibt"
    r"|gewähren|gewährt|bieten|haften|stehen|einstehen|garantieren)\b",
    r"\b(?:menuisiers?|poseurs?|installateurs?|monteurs?|réparateurs?|jardiniers?|couvreurs?"
    r"|plombiers?|électriciens?|peintres?|carreleurs?|tapissiers?|artisans?|paysagistes?"
    r"|couturi\w+|horlogers?|cordonniers?|charpentiers?)\b[^.;,§]{0,50}\b(?:donn|accord|offr"
    r"|garantiss|propos|répond|assur)\w+",
    r"\b(?:carpinteros?|jardineros?|fontaneros?|electricistas?|pintores|albañiles|tapiceros?"
    r"|artesanos?|paisajistas?|sastres?|relojeros?|zapateros?|contratistas?"
    r"|instaladores)\b[^.;,§]{0,50}\b(?:dan|da|ofrecen?|garantizan?|conceden?|otorgan?|responden?"
    r"|cubren?)\b",
)
"""Who gives a guarantee for work, and not for goods that are sold."""

MIND: Final = rule(
    r"\b(?:to (?:decide|change your mind|return|send|think)|change of mind|try|trial)\b",
    r"\b(?:zum (?:testen|überlegen|probieren)|zeit zum|zu entscheiden|bedenkzeit|rückgabe\w*)\b",
    r"\b(?:changer d'avis|pour (?:(?:le |la |les |l'|vous )?(?:décider|réfléchir|essayer|retourner"
    r"|renvoyer))|à l'essai|retours?)\b",
    r"\b(?:para (?:decidir\w*|pensár\w+|devolver\w*|probar\w*|cambiar de)|de prueba|devoluci\w+)\b",
)
"""Times to make up one's mind, which shops put among their promises."""

CHOICE_OF: Final = rule(
    r"\b(?:repair\w*|replac\w+|exchang\w+)[^.;§]{0,40}(?:,| or) (?:[a-z']+ ){0,4}?(?:refund\w*"
    r"|money back)\b",
    r"\b\w*(?:reparatur|umtausch|ersatz|austausch|nachbesserung)[^.;§]{0,40}(?:,| oder) (?:\w+ "
    r"){0,3}?(?:\w*erstattung|geld zurück|kaufpreis\w*)\b",
    r"\b(?:répar\w+|remplac\w+|échang\w+)[^.;§]{0,40}(?:,| ou) (?:[\w']+ ){0,4}?rembours\w+",
    r"\b(?:repara\w+|cambi\w+|sustitu\w+)[^.;§]{0,40}(?:,| o) (?:\w+ ){0,3}?(?:reembolso"
    r"|devolución(?: del? (?:dinero|importe|precio))?|dinero)\b",
)
"""The remedies between which the law or the shop lets choose."""

SOLD: Final = rule(
    r"\b(?:per|a|je|pro|im|par|al) (?:month|monat|mois|mes)\b",
    r"\b(?:for (?:only |just )?[$£€]|(?:desde|from|ab|dès|à partir de) [$£€]|[$£€] ?\d|\d+ ?(?:€|£"
    r"|\$|euros?|pounds|dollars|chf|francs)|für (?:nur )?\d+|zum preis|pour seulement|por solo"
    r"|buy (?:\w+ ){0,3}(?:plan|cover\w*|extension|protection)|to buy|can be purchased|available "
    r"for purchase|hinzubuch\w*|zubuch\w*|erhältlich für|souscri\w+|contrat\w*)",
)

DUTY: Final = rule(
    r"\b(?:older than|älter als|de más de|de plus de|vieux de)(?: \w+)? $",
    r"\b(?:bring|send|ship) (?:it|them) back\b[^§]{0,30}$",
    r"\beinzu(?:senden|schicken|reichen)\b|\bzurückzusenden\b",
    r"\b(?:supérieure?|inférieure?|superior|inferior) (?:ou égale )?à? ?a? ?$",
    r"\b(?:hold on to|retain|heben sie|gardez|guarde|guarda)\b[^§]{0,90}$",
    r"\b(?:report\w*|notif\w+|inform\w*|claims? (?:must|should|need|can|may|has|have|within)"
    r"|claim\w* [^§]{0,40}\b(?:within|in)|make a claim|contact us|send|submit\w*|register\w*|keep"
    r"|return\w*|proof of purchase|receipt within|made within|lodge\w*|complain\w*|discover\w*"
    r"|noticing|activate\w*)\b[^§]{0,70}$",
    r"^[^§]{0,40}\b(?:of|after|from) (?:discover\w*|noticing|becoming aware|finding|the repair"
    r"|repair)",
    r"\b(?:melden|anzeigen|anzuzeigen|gemeldet|mitteilen|mitzuteilen|registrier\w*|einsenden"
    r"|aufbewahren|bewahr\w*|geltend)\b[^§]{0,90}$|^[^§.]{0,70}\b(?:zu melden|gemeldet|anzuzeigen"
    r"|anzeigen|mitzuteilen|mitgeteilt|nach entdeckung|ab entdeckung|geltend|registriert"
    r"|registrieren)\b",
    r"\b(?:signal\w+|déclar\w+|enregistr\w+|conserv\w+|réclam\w+|découverte|informer"
    r"|activer)\b[^§]{0,60}$|^[^§.]{0,50}\b(?:de la découverte|découverte du|pour (?:agir|signaler"
    r"|déclarer|enregistrer|réclamer)|suivant la découverte)\b",
    r"\b(?:comuni[cq]\w+|inform\w+|notifi[cq]\w+|registr\w+|conserv\w+|reclam\w+|avisar"
    r"|denunci\w+)\b[^§]{0,60}$|^[^§.]{0,50}\b(?:desde que (?:tuvo|tenga|descubr|conoci)\w*|para "
    r"(?:comunicar|reclamar|registrar|informar)|del descubrimiento)\b",
    r"\b(?:repair|replace|decide|respond|reply|entscheid\w*|décid\w*|decidi\w*|reparier\w*"
    r"|bearbeit\w*|traiter|réparer|reparar|tramit\w+|takes?|dauert)\b[^§]{0,40}\b(?:within|in"
    r"|takes|innerhalb|binnen|dauert|sous|dans|en|up to)\b[^§]{0,12}$",
)

FAILS: Final = rule(
    r"\b(?:defect\w*|faulty|faults?|fails?|failure|breaks?|mangel\w*|mängel\w*|defekt\w*|fehler\w*"
    r"|défauts?|panne|rompan?|rompen|cass\w+|kaputt\w*|reiß\w*|bricht|brechen|tears?|snaps?"
    r"|wears? out|fallos?|falla|defectos?|averí\w+)\b[^§]{0,40}$"
)

HISTORY: Final = rule(
    r"\b(?:have|has|garantissons|garantizamos|garantizando|garantieren) (?:\w+ )?(?:guaranteed"
    r"|warranted|(?:la )?(?:quality|qualität|qualité|calidad))\b[^§]*$|\bstood (?:behind|by)\b"
    r"|\b(?:have|has) (?:\w+ )?stood\b",
    r"\b(?:for|since|over|more than|nearly|almost) (?:\w+ )?$(?=x)|^ (?:of (?:experience|history"
    r"|tradition|service|trading|craft\w*|in business)|ago|in business|running|in a row|erfahrung"
    r"|tradition|history|geschichte|firmengeschichte|bestehen|d'histoire|de historia|d'existence"
    r"|d'expérience|de experiencia|de tradition|old|alt)\b|\b(?:have been|founded|established"
    r"|built(?! to)|making|seit über|seit mehr als|seit|depuis plus de|depuis|desde hace|hace más "
    r"de)\b[^§]{0,30}$|\b(?:have been|been making|making|seit|llevamos)\b[^§]{0,60}\b(?:for|desde"
    r"|seit)? ?$",
)

AFTER_YEARS: Final = rule(
    r"\b(?:after|nach|après|después de|pasad[oa]s|tras|another|weitere|every|alle|tous les|cada"
    r"|first|ersten|premiers|primeros)(?: the| den| les| los| las)? $"
)

FIRST_OK: Final = rule(
    r"\bverjähr\w* (?:erst )?(?:nach|in) $",
    r"\b(?:for the|within the|in the|covers? the|die|in den|innerhalb der|pendant les|dans les"
    r"|durante los|en los|during the) (?:first|ersten|premiers|premières|primeros) $",
)

HEADING: Final = rule(
    r"\bwarrant(?:y|ies)\b|\bguarantees?\b|garantie|gewährleistung|\bgarantías?\b"
)

OURS: Final = rule(
    r"\b(?:tod[oa] (?:el|la)|toute? l[ea]|the (?:whole|entire)|d(?:as|ie|en) ganzen?) \w+",
    r"\b(?:our|my|your|unsere[mnrs]?|deine?[mnrs]?|ihre?[mnrs]?|nos|notre|vos|votre|ton|tes"
    r"|nuestr[oa]s?|tus?|sus?|we (?:sell|make|build)|you buy)\b(?! (?:\w+ )?(?:garant|warrant"
    r"|guarant|gewähr|\w*garantie))",
)

IN_PERIOD: Final = rule(
    r" ?-?(?:warranty|guarantee|garantie|de garantie|de garantía|gewährleistung)[ -]?(?:period"
    r"|term|time|frist|zeit|zeitraum)?\b"
)

IN_PERIOD_OF: Final = rule(
    r"\b(?:warranty|guarantee) (?:period|term|time|cover) (?:of|is|lasts?|:) $|garantie(?:zeit"
    r"|frist|dauer|laufzeit|zeitraum)?s? (?:von|beträgt|:) $|\b(?:période|durée|délai|temps) de "
    r"(?:la )?garantie (?:de|est de|:) $|\b(?:per[ií]odo|plazo|tiempo|duración) de (?:la "
    r")?garantía (?:de|es de|:) $"
)

TO_CLAIM: Final = rule(
    r"§ (?:à compter de|à partir de|après) (?:la (?:délivrance|livraison|réception)"
    r"|l'achat)\b[^§]{0,90}\b(?:garantie|conformité)|§ (?:desde la (?:entrega|compra) )?para "
    r"(?:reclamar|exigir|ejercer)\b[^§]{0,40}\bconformidad"
)
"""The law's own way of saying how long it holds the seller to account."""

SPARES: Final = rule(
    r"\b(?:spare parts?|spares|ersatzteil\w*|pièces détachées|pièces de rechange|repuestos"
    r"|recambios)\b"
)

APART: Final = rule(
    r"return|deliver|refund|repl|respon|liefer|rückgabe|erstatt|antwort|retour|livr|rembours|répon"
    r"|devol|entreg|reembols|respu|versand|ship|renvoy|zurück|changer d.avis"
)

FROM: Final = rule(
    r"^ ?desde (?:que|la fecha) (?:(?:lo|la|te|se) )?(?:recib|compr|entreg)\w*",
    r"^ ?(?:from|ab|à compter|à partir|desde|a partir) (?:[\w']+[ ']){0,4}?(?:purchase|delivery"
    r"|receipt|kauf|kaufdatum|lieferung|erhalt|achat|l'achat|livraison|compra|entrega|invoice"
    r"|rechnung\w*|facture|factura)\b",
)
