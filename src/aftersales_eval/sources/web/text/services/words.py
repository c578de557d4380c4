"""Words for who does a service, what is done and how it is to be had, in four languages.

`clauses` makes statements of them: a clause that names a piece of work and says how to come
by it offers the work, wherever the words stand in it.
"""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

CREW: Final = (
    r"\bwe\b|\bwe'll\b|\bby us\b|\bour (?:own )?(?:[\w-]+ ){0,2}?(?:teams?|crews?|workshops?|staff"
    r"|partners?|experts?|people|service cent(?:re|er)s?|repair cent(?:re|er)s?|departments?"
    r"|studio|\w{3,}(?:ers|ians|smiths|ists|ors|men))\b|\bunser\w* (?:[\w-]+ )?\w*(?:team"
    r"|werkstatt|werkstätten|kundendienst|\w+stube|center|fachkräfte|experten|profis|leute|partner"
    r"|schneiderei|schuhmacher|schuster|service|monteure?n?|techniker\w*|meister\w*|macher\w*"
    r"|bauer\w*|handwerker\w*|fahrer\w*|spezialist\w*|schreiner\w*|elektriker\w*|installateur\w*"
    r"|mitarbeiter\w*|mechaniker\w*)\b|\b(?:wir|von uns|durch uns|bei uns)\b|\b(?:notre|nos) "
    r"(?:[\w-]+ )?(?:équipes?|ateliers?|techniciens?|artisans?|service|partenaires?|experts?"
    r"|spécialistes?|centre|sav|\w+(?:iers?|eurs?|istes?|iciens?|ières?|euses?))\b|\bpar (?:nos"
    r"|notre)\b|(?<![-,])\b(?:nous|on)\b(?! (?:contact|écri))|\b(?:nuestr[oa]s?) (?:propi[oa]s? "
    r")?(?:equipos?|taller(?:es)?|técnicos?|personal|profesionales|servicio|centro|expertos?"
    r"|especialistas|operarios|modistas?|zapateros?|relojeros?|joyeros?|mecánicos?|transportistas"
    r"|repartidores|\w+(?:adores|ador|istas|eros))\b|\b\w{3,}(?:amos|emos|imos)\b|\bpor nosotros\b"
)
"""Who does it, where that is the shop."""

PRICE: Final = (
    r"[£$€] ?\d|\d ?(?:€|£|euros?\b|chf\b|eur\b|francs?\b|pesos?\b)|\bfree\b|\bkosten(?:los"
    r"|frei)\w*|\bgratis\b|\bgratuit\w*|\bofferte?s?\b|\baufpreis\b|\bpauschale\b|\bextra "
    r"(?:charge|cost)\b|\bsupplément\b|\bsuplemento\b|\b(?:hourly|fixed|flat) (?:rate|fee)\b"
    r"|\bfestpreis\w*"
)

_HAVE: Final = (
    r"\b(?:available|offer(?:s|ed|ing)?|provid\w+|includ(?:es?|ed|ing)|book(?:ed|ing)?|arrang\w+"
    r"|add(?:ed)?|choose|select|request(?:ed)?|order(?:ed)?|carried out|appointments?)\b"
    r"|\b(?:bieten|angeboten|bietet|verfügbar|möglich|erhältlich|inklusive|inkl|inbegriffen"
    r"|enthalten|buchen|buchbar|hinzubuchen|gebucht|dazubuchen|bestellen|bestellbar|vereinbaren"
    r"|umfasst|beauftragen|anfragen|durchgeführt|ausgeführt|übernehmen|übernimmt|kümmert|kümmern"
    r"|erledigen|erledigt|erfolgt|erfolgen|gewünscht|auf wunsch|termin\w*|wählen)\b|\b(?:propos\w+"
    r"|disponibles?|inclus\w*|compr(?:is|end)\w*|assur(?:ons|e|ent|ée?s?)|réalisée?s?|effectuée?s?"
    r"|réserv(?:er|ez)|demandez|optez|ajoutez|option|prenez rendez-vous|sur rendez-vous|confi(?:er"
    r"|ez)|possibles?|prend en charge|prennent en charge|charge[nz]?t? de|s'occupent?|occupons"
    r"|chargeons)\b|\b(?:disponibles?|ofrec\w+|inclu(?:ye|yen|ido|ida|idos|idas|imos)|contrat(?:a"
    r"|e|ar|ada)|solicit(?:a|e|ar)|reserv(?:a|e|ar)|añad(?:e|a|ir)|realizan?|encargan?|ocupan?"
    r"|corre a cargo de (?:nuestr|la tienda)\w*|concert(?:a|e|ar)|opción|pide|pida|cita)\b"
)
"""How a service is to be had."""

_HOME: Final = (
    r"\ba (?:su|tu) (?:casa|domicilio)\b|\b(?:delivery|livraison|lieferung|entrega|transporte) "
    r"(?:with|and|avec|et|mit|und|con|y)\b|\b(?:at|in|to) your (?:own )?home\b|\broom of (?:your "
    r")?choice\b|\bbei ihnen\b|\bvor ort\b|\bà (?:votre )?domicile\b|\bchez vous\b|\ba domicilio\b"
    r"|\ben (?:su|tu) (?:casa|domicilio|hogar)\b|\bzu hause\b"
)

_SEND: Final = (
    r"\b(?:send|bring|post|drop|ship|mail|take)\b[^;]{0,40}\b(?:us|our|in|back|off)\b|\b(?:send"
    r"|schick|bring|geb)\w*\b[^;]{0,40}\b(?:uns|ein|unser\w*|ab|vorbei|werkstatt)\b|\b(?:envoyez"
    r"|déposez|apportez|confiez|rapportez)\b|\b(?:envía|envíe|trae|traiga|lleva|lleve|déja"
    r"|deje)(?:nos|lo|la|los|las|noslo)?\b|\b(?:free |no-obligation )?(?:quotes?|estimates?)\b"
    r"|\bkostenvoranschl\w+|\bdevis\b|\bpresupuesto\b|\bs'en occupe\w*"
)

_PART: Final = (
    r"(?:zips?|zippers?|screens?|displays?|batter(?:y|ies)|soles?|heels?|clasps?|straps?|buttons?"
    r"|springs?|hinges?|motors?|cables?|bulbs?|cushions?|reissversch\w+|akkus?|batterien?|sohlen?"
    r"|absätze|glas|gläser|saiten|bünde|knöpfe|crystals?|brazaletes?|armb(?:and|änder)|ketten?"
    r"|schläuche|schlauch|bremsbel\w+|polster|kabel|écrans?|batteries?|piles?|semelles?|talons?"
    r"|verres?|fermetures?(?: éclair)?|boutons?|bracelets?|cordes|chaînes?|pantallas?|baterías?"
    r"|pilas?|suelas?|tapas|cremalleras?|cierres?|cristal(?:es)?|correas?|botones|cuerdas|cadenas?"
    r"|frenos)"
)
_SWAP: Final = (
    r"(?:replac(?:e|es|ed|ing|ement)|chang(?:e|es|ed|ing)|fit new|swap|wechseln|wechselt"
    r"|gewechselt|wechsel|tauschen|tauscht|getauscht|austausch\w*|ersetzen|ersetzt|erneuern"
    r"|erneuert|kleben|remplac(?:ons|er|e|ent|ée?s?|ement)|chang(?:eons|er|ent|ement)|cambiamos"
    r"|cambia|cambian|cambio|cambiar|sustituimos|sustituyen|reponemos|resize|polish)"
)
PARTWORK: Final = rule(
    rf"\b{_SWAP}\b(?: [\w'-]+,?){{0,4}}? (?:d'|l')?{_PART}\b|\b{_PART}\b(?: "
    rf"[\w'-]+,?){{0,4}} {_SWAP}\b",
    rf"\b(?:{_PART})\b[^;]{{0,40}}\b(?:la|les|le|sie|ihn|it|them|te la|te lo|se la|se lo) (?:nous "
    rf")?{_SWAP}\b|\b{_PART}\b[^;]{{0,40}}\bnous (?:la|le|les) {_SWAP}",
)
"""What a workshop does to parts of goods."""

REPAIR_NAMED: Final = rule(
    r"\b(?:averiad|avería|defekt|kaputt|broken|broke|faulty|en panne|une "
    r"panne)\w*[^;]{0,110}\b(?:presupuesto|devis|kostenvoranschl\w+|quote|estimate)\b",
    r"\bremet\w*\b[^;]{0,40}\ben état\b|\bdej(?:a|an|amos)\b[^;]{0,40}\bcomo nuev[oa]s?\b|\bback "
    r"in(?:to)? working order\b|\b(?:as good as|like) new again\b",
    r"\breparad[oa]s? (?:en|por)\b|\bréparée?s? (?:en|par)\b|\brepariert\b",
    r"\b(?:repair|mend)(?:s|ed|ing)?\b|\boverhaul\w*|\bservic(?:ing|ed)\b",
    r"\w*reparatur\w*|\breparier\w+|\binstandsetz\w+|\bwerkstatttermin\w*|\b(?:wieder) (?:heil"
    r"|flott|fit|ganz)\b|\büberholen\b|\bsetz\w*\b[^;]{0,50}\binstand\b",
    r"\bréparations?\b|\bréparer\b|\bdépann\w+|\bremise? en état\b|\bréparez\b|\bremettons en "
    r"état\b|\brecoud\w*|\brecous\w*|\brépare\b",
    r"\breparaci(?:ón|ones)\b|\barreglos?\b|\bpuesta a punto\b|\bservicio técnico propio\b"
    r"|\breparan\b|\brepara\b|\barreglan\b|\bparchamos\b|\breparar\b",
)
REPAIR_HAD: Final = rule(
    CREW,
    PRICE,
    _HAVE,
    _SEND,
    r"\bfor life\b|\blifetime\b|\bà vie\b|\bde por vida\b|\bauf lebenszeit\b|\blebenslang\w*|\bin "
    r"\d+ (?:minutes|hours|minuten|stunden|tagen)\b|\ben \d+ (?:minutes|min|h|heures|minutos"
    r"|horas)\b|\b(?:our|online|unser|das|notre|le|el|nuestro) (?:form|formular|formulaire"
    r"|formulario)\b",
    r"\bworkshop\b|\w*werkstatt\b|\bateliers?\b|\btaller(?:es)?\b|\brepairs? (?:usually |normally "
    r"|typically |generally )?(?:takes?|costs?|starts?)\b|\breparatur(?:en)? (?:dauer|kost)\w+"
    r"|\breparación (?:tiene un coste|cuesta|tarda)|\bréparations? (?:dure|coûte|prend)\w*"
    r"|\breparaturpauschale\b|\bwhile you wait\b",
)
REPAIR_BOOKED: Final = rule(PRICE, _HAVE, _SEND)
REPAIR_SHUNS: Final = rule(
    r"\btutori\w+|\barreglos? floral\w*|\bramos?\b|\bflower arrang\w+",
    r"\b(?:after|nach|après|tras|después de) (?:the |der |la )?(?:repair|reparatur|réparation"
    r"|reparación)\b|\b(?:if|once) the repair\b",
    r"\bmanufacturers?\b|\bhersteller\w*|\bfabricants?\b|\bfabricantes?\b",
    r"\bhow to\b|\bcomment\b|\bwie (?:sie|du|man)\b|\bcómo\b|\baprend\w+|\blearn\w*|\blern\w+"
    r"|\bapprenez\b|\bvideos?\b|\bvidéos?\b|\bworkshops\b|\bkurs\w*|\bcours\b|\bcursos?\b",
    r"\bwarrant\w+ (?:covers?|does|is|includes?|applies|claims?)\b|\b(?:garantie|gewährleistung) "
    r"(?:umfasst|deckt|gilt|erlischt)\b|\bgarantie (?:couvre|comprend|prend fin|s'applique)"
    r"|\bgarantía (?:cubre|incluye|se pierde|no)\b",
    r"\b(?:borne|paid|covered) by\b|\bat your (?:own )?(?:cost|expense)\b|\bcosts? of (?:the |any "
    r")?repairs?\b|\breparaturkosten\b|\bkosten (?:der|einer|für die) reparatur|\bfrais de "
    r"réparation\b|\b(?:gastos|costes?) de (?:la )?reparación\b",
    r"\bmust\b|\bnever\b|\bfail(?:s|ed)?\b|\bfehl(?:schlägt)?\b|\bschlägt\b|\béchou\w+|\binsur\w+"
    r"|\bversicher\w+|\bassurances?\b|\bseguros?\b|\bcannot\b|\brecycl\w+|\brecicl\w+|\bentsorg\w+",
    r"\b(?:reparier|repair)\w*[^;]{0,30}\b(?:oder|or)\b[^;]{0,30}\b(?:ersetz|austausch|replac"
    r"|refund)\w*|\bremplaç\w+[^;]{0,30}\bou\b[^;]{0,30}rembours|\brefurbished\b",
    r"\bhand(?:made|crafted)\b|\bhandarbeit\b|\bfait(?:es)? main\b|\bhecho a mano\b",
    r"\b(?:conformity|gesetzlich\w*|légale|legal)\b|\bchoisir entre\b|\belegir entre\b|\bright "
    r"to\b|\banspruch\b|\bderecho a\b|\bdroit à\b|\bapp\b|\bbugs?\b",
)

INSTALLATION_NAMED: Final = rule(
    r"\b(?:re)?install(?:ation|ations|ed|ing|s)?\b|\bassembl(?:y|ed|ers?|e|es|ing)\b|\bfitt(?:ed"
    r"|ing)\b|\bconnecting (?:the|your|it|them|appliances)\b|\b(?:wall[- ])?mount(?:ed|ing)\b"
    r"|\bset[- ]?up\b|\bput(?:s|ting)? (?:it|them|everything) together\b",
    r"\b(?:nehmen|nimmt)\b[^;]{0,40}\bin betrieb\b|\b\w*(?:montage|einbau|anschluss|aufbau"
    r"|installations)arbeiten\b|\bverlegen\b|\b(?:instal|mont|coloc)áis\b|\banschließen\b"
    r"|\baufbauen\b|\bmontieren\b|\b\w*montage(?:service|dienst|team|preis)?\b"
    r"|\b\w*aufbau(?:service|dienst|team)?\b|\b\w*einbau(?:service|dienst)?\b"
    r"|\b\w*anschluss(?:service)?\b|\b\w*installation(?:s-?service|sservice)?\b|\b(?:montiert"
    r"|aufgebaut|angeschlossen|installiert|eingebaut)\b|\binbetriebnahme\b|\banbringen\b"
    r"|\bricht(?:en|et)\b[^;]{0,80}\bein\b|\b(?:baut|bauen)\b[^;]{0,60}\b(?:ein|auf|zusammen)\b"
    r"|\bhängen\b[^;]{0,40}\b(?:wand|auf)\b|\bschließen\b[^;]{0,60}\ban\b",
    r"\b(?:du |de |le )?montage\b|\bl?'?installation\b|\b(?:la|de|service|,|et) pose\b|^pose\b"
    r"|\bmise en service\b|\b(?:installer|raccorder|monter) (?!en gamme|un dossier|l'app|notre)"
    r"|\b(?:montez|installez|posez|branchez)-vous\b|\braccordements?\b|\bbranchements?\b|\bposer "
    r"(?:votre|vos|le|la|les)\b|\b(?:installée?s?|posée?s?|montée?s?|raccordée?s?) (?:dans|par"
    r"|chez|à domicile)\b",
    r"\bmontajes?\b|\binstalaci(?:ón|ones)\b|\bpuesta en marcha\b|\binstalemos\b|\bmontemos\b"
    r"|\bconexión (?:al?|de)\b|\bcolocación\b|\barmado\b|\b(?:montad|instalad|armad|colocad"
    r"|conectad)[oa]s?\b|\b(?:te|se) (?:lo|la|los|las) (?:montan|montamos|instalan|colgamos)\b"
    r"|\bcolgamos\b|\b(?:instalador|montador)(?:es)?\b|\b(?:instala|monta|coloca|cuelga)n?\b",
)
INSTALLATION_HAD: Final = rule(CREW, PRICE, _HAVE, _HOME)
INSTALLATION_SHUNS: Final = rule(
    r"\bfilms?\b|\bqr\b|\byoutube\b",
    r"\bwrong (?:[\w-]+,? )*fitting\b|\bswaps?\b|\bmyself\b|\bmust\b|\bshould\b|\bneeds? to\b"
    r"|\bhas to\b|\bhave to\b|\brequire[sd]?\b|\bneeded\b|\bbefore\b|\bafter\b|\bduring\b"
    r"|\bdamages?\b|\breturn\w*|\brefund\w*|\bcustomer's?\b|\binstructions?\b|\bmanuals?\b"
    r"|\bguides?\b|\bvideos?\b|\btools?\b|\bscrews?\b|\bbatter(?:y|ies|ie)\b|\bminutes?\b"
    r"|\balready\b|\bpartly\b|\bpre-?assembled\b|\bfully assembled\b|\bhow to\b|\bwarrant\w+"
    r"|\bremoval and re|\bwhere (?:it|they)\b|\bphones?\b|\bshowroom\b|\bexchange\b|\bcanteen\b"
    r"|\bif you (?:have )?(?:fit|install|assembl|mount)\w*|\bto assemble\b|\bset up (?:an?|your) "
    r"(?:account|return)\b|\bhow (?:long|easy)\b|\bapprentice\w*|\bgeneral assembly\b|\bfactory\b"
    r"|\bcompany\b",
    r"\bmuss\b|\bmüssen\b|\bdarf\b|\bdürfen\b|\bsoll(?:te|ten)?\b|\bvor (?:der|dem)\b|\bnach (?:der"
    r"|dem)\b|\bbei der\b|\bschäden\b|\brückgabe\b|\bzurück\w*|\b\w*anleitung\w*|\b\w*video\w*"
    r"|\bwerkzeug\w*|\bminuten\b|\bbereits\b|\bvormontiert\b|\bselbst\b|\bkund(?:e|en)\b(?! auf)"
    r"|\bbenötigt\b|\berforderlich\b|\bgarantie\b|\bgewährleistung\b|\bleicht\w*|\beinfach\w*"
    r"|\bsobald\b|\bwenn sie (?:es |die |den |das )?\w+ (?:montier|auf|einge)\w*|\bteil\b",
    r"\bdoit\b|\bdoivent\b|\bdevez\b|\bavant\b|\baprès (?:la|le|l')\b|\bdommages?\b|\bretours?\b"
    r"|\bretourn\w+|\bnotices?\b|\bguides?\b|\bvidéos?\b|\boutils?\b|\bminutes\b|\bdéjà\b"
    r"|\bsoi-même\b|\bvous-même\b|\bfacile\w*|\bnécessaires?\b|\bgarantie\b|\bprémontée?s?\b"
    r"|\bpréalable\w*|\bun montant\b|\bprofessionnel qualifié\b|\bqualifié\b(?! de notre)",
    r"\bdebe\w*|\bantes\b|\bdespués\b|\btras\b|\bdaños?\b|\bdevol\w+|\bdevuel\w+|\binstrucciones\b"
    r"|\bmanual(?:es)?\b|\bguías?\b|\bvídeos?\b|\bherramientas?\b|\bminutos\b|\bya (?:montad"
    r"|instalad)\w*|\bmism[oa]\b|\bfácil\w*|\brequiere\w*|\bnecesari[oa]\w*|\bgarantía\b"
    r"|\bpremontad\w+|\bhay que\b|\bnuestras instalaciones\b|\bcalidad\b",
)

TRAINING_NAMED: Final = rule(
    r"\bvideos? (?:about|for|on|to|showing|explaining|covering|über|zu|zur|zum|rund|pour|sur|para"
    r"|sobre)\b|\byoutube\b[^;]{0,60}\b(?:tips|tipps|tricks|conseils|consejos|astuces|trucos"
    r"|guides?|how)\b|\b(?:guides|faqs?),? [^;]{0,20}\bvideos\b",
    r"\b(?:user |owner's |instruction |product )?manuals?\b|\btutorials?\b|\bhow-to (?:guides?"
    r"|videos?|films?)\b|\b(?:user|quick[- ]start|set-?up|assembly|installation|fitting"
    r"|maintenance|care|getting[- ]started|printed|video|step-by-step) guides?\b|\b(?:assembly"
    r"|instructional|demo|instruction|training|how-to|step-by-step) (?:videos?|films?)\b|\bvideo "
    r"(?:library|guides?|tutorials?|lessons?|courses?|series)\b|\bwebinars?\b|\bcourses?\b"
    r"|\bclasses\b|\blessons?\b|\bmasterclass(?:es)?\b|\b(?:\w+ )?workshops\b|\btraining "
    r"(?:sessions?|days?|videos?|courses?)\b|\b(?:online )?academy\b|\b(?:short|maintenance) "
    r"films?\b|\binstructions for use\b",
    r"\b(?:bedienungs|gebrauchs|benutzer|kurz|nutzungs|video|schritt-für-schritt-)?(?:anleitung"
    r"|anleitungen)\b|\b(?:aufbau|montage|pflege)anleitung(?:en)?\b(?=[^;]*\b(?:video|film|pdf))"
    r"|\b\w*(?:handbuch|handbücher|tutorials?|kurse?n?s?|workshops?|webinare?n?|seminare?n?"
    r"|schulung|schulungen|lehrfilme?|erklärvideos?|anleitungsvideos?|videobereich|einweisung"
    r"|lernvideos?|ratgebervideos?|lehrgang|lehrgänge|akademie)\b",
    r"\bvideo walk-?throughs?\b|\bwalk-?through videos?\b|\bguides? (?:en (?:vidéo|images|ligne"
    r"|pdf)|on video)\b|\bguías? en (?:vídeo|pdf|línea)\b|\bvidéos? de (?:pose|montage)\b"
    r"|\bvídeos? de montaje\b",
    r"\bnotice (?:perdue|égarée|introuvable)\b|\b(?:la|une|sa|votre|notre|nos|vos|les|leur) "
    r"notices?\b|\bnotices? d'|\bprise en main\b|\b(?:modes? d'emploi|manuels?|tutos?|tutoriels?"
    r"|webinaires?|(?:des |nos |une )formations?|ateliers|masterclass|leçons?|guides? "
    r"(?:d'utilisation|pratiques?|de prise en main|de démarrage|illustrés?|pas à pas|d'entretien"
    r"|vidéo)|cours|stages?|séances? de prise en main|vidéos? (?:explicatives?|tutorielles?|pas à "
    r"pas|de démonstration|pratiques?|de montage))\b",
    r"\b(?:manual|manuales|tutoriales|tutorial|cursos?|cursillos?|talleres|clases|webinars?"
    r"|webinarios?|seminarios?|formaci(?:ón|ones)|instrucciones de uso|guías? (?:rápidas?|de uso"
    r"|prácticas?|ilustradas?|de inicio|paso a paso)|v[ií]deos? (?:paso a paso|explicativos?"
    r"|cortos|tutorial(?:es)?|prácticos?|formativos?))\b",
)
TRAINING_HAD: Final = rule(
    PRICE,
    r"\b(?:accessible|free to (?:watch|use|download)|at your disposal|abrufbar|frei zugänglich"
    r"|einsehbar|stehen bereit|en accès libre|en libre accès|accessibles?|consultables?|se "
    r"téléchargent?|de acceso libre|accesibles?)\b",
    r"\b(?:available|offer(?:s|ed)?|provid\w+|includ(?:es?|ed)|find|found|download\w*|watch|view"
    r"|see|join|sign up|register|book|host|run|hold|held|(?:comes?|ships?|arrives?|supplied) with"
    r"|enclosed|in the box|links?|each product|every product|product pages?|channel|youtube"
    r"|cop(?:y|ies)|request|monthly|weekly|every (?:\w+day|week|month)|online|pdfs?|learn|browse"
    r"|access|explains?|shows?|teach(?:es)?|walks? you|cover(?:s|ing)?|before you start|lost)\b",
    r"\b(?:finden|findest|findet|herunter\w*|download\w*|ansehen|anschauen|schau|schaut|senden"
    r"|schicken|fehlt|verloren|seht|sehen|schauen|melden|meldet|melde|anmelden|buchen|buchbar"
    r"|bieten|bietet|veranstalten|statt|finden statt|liegt|liegen|beiliegt|beigelegt|enthalten"
    r"|erhalten|bekommen|zu jedem|jedem produkt|produktseite\w*|youtube|kanal|monatlich"
    r"|wöchentlich|jeden|jede|online|website|webseite|pdf|lernen|lernst|zeigen|zeigt|erklären"
    r"|erklärt|verfügbar|gibt es|gibt's|mitgeliefert|dazu|als (?:video|film))\b|\bteilnehmen\b"
    r"|\btermine\b",
    r"\b(?:suis|suivez|retrouve|télécharge|regarde|découvre|inscris-toi|consulte|apprends) (?=nos"
    r"|notre|la|le|les|un|à|comment|des|ton|ta)|\b(?:sigue|siga|seguid) (?:nuestr|los|las|el)",
    r"\b(?:retrouvez|téléchargez|télécharger|téléchargeables?|regardez|découvrez|inscrivez"
    r"|inscri\w+|propos\w+|organis\w+|anim(?:ons|ent|ée?s?)|fourni\w*|jointe?s?|livrée?s? avec"
    r"|incluse?s?|contient|disponibles?|en ligne|pdf|ont lieu|a lieu|youtube|chaîne|tous les"
    r"|chaque|apprenez|apprendre|expliqu\w+|montr\w+|demandez|consultez|envoyée?s?|donne droit"
    r"|bénéfici\w+|accéd\w+|perdu|offrons|dispens\w+)\b",
    r"\b(?:encontrar\w*|descarg\w+|mira|mire|vea|consult\w+|inscríb\w+|apúnt\w+|ofrec\w+|organiz\w+"
    r"|impart\w+|damos|damos|incluye\w*|incluid\w*|trae|viene|envía\w*|envían|disponibles?|en línea"
    r"|online|pdf|youtube|canal|cada|todos los|todas las|aprend\w+|explic\w+|enseñ\w+|muestr\w+"
    r"|solicit\w+|disposición|adjunt\w+|perdido|plazas|acced\w+|publicamos|tenemos|web)\b",
)
TRAINING_SHUNS: Final = rule(
    r"\b(?:sigue|siga|seguid|suivez|befolg\w+) (?:las|los|el|la|les|die|den)\b(?! \w+ (?:curso"
    r"|cours))",
    r"\b(?:workshop|taller|atelier|werkstatt)@|\ball there is\b|\bl'atelier (?:accueille|répare"
    r"|reçoit)\b",
    r"\bcursos? internos?\b|\bformaci\w+ intern\w+|\bformations? internes?\b|\binterne\w* "
    r"(?:schulung|kurs|workshop)\w*|\b(?:internal|in-house) (?:training|courses?|workshops?)\b",
    r"\b(?:consult|refer to|check|see|lisez|lire|lea|leer)\w* (?:the|your|la|le|el|su|tu|votre) "
    r"(?:user |owner's |instruction )?(?:manual|notice|manuel|mode d'emploi)\b|\bantes de "
    r"(?:solicitar|usar|el uso)\b|\bbefore (?:use|using|claiming|contacting)\b|\bavant "
    r"(?:utilisation|usage|d'utiliser)\b|\bvor (?:gebrauch|der benutzung|inbetriebnahme)\b",
    r"\breturns?\b|\brefunds?\b|\bfollow\w*\b(?! our)|\baccording\b|\baccordance\b|\bdamages?\b"
    r"|\bvoid\b|\bwarrant\w+|\bstaff\b|\bemployees?\b|\bcareers?\b|\bhiring\b|\bof course\b|\bdue "
    r"course\b|\bsize guides?\b|\bclasses of\b|\basset\b|\bfirst[- ]class\b|\brequire[sd]?\b"
    r"|\boriginal (?:box|packaging)\b|\bread the\b|\brepair workshops?\b|\bgym\b|\bcourse of "
    r"(?!\w+ (?:lessons|sessions|classes|videos))|\bmanual (?:mode|gear|operation|control|override"
    r"|coffee|grinder)\w*|\bprivacy\b|\bcookies?\b|\bmain courses?\b|\bobstacle\b|\bgolf\b"
    r"|\bmatching\b|\bdays' notice\b|\bfull-service\b|\bour workshops? (?:is|are|in)\b|\bpartner "
    r"workshops?\b|\bour (?:\w+ )?(?:advis[eo]rs|team|people|agents|fitters|mechanics) (?:\w+ "
    r")?(?:attend|complete|take|receive|get|have)\b",
    r"\brück\w+|\bzurück\w*|\bwiderruf\w*|\bretoure\w*|\bbeachten\b|\bgemäß\b|\bschäden\b"
    r"|\bgarantie\b|\bmitarbeiter\w*|\bgeschult\b|\bausbild\w+|\bkarriere\b|\bbewerb\w+"
    r"|\bkonkurs\b|\bexkurs\w*|\bgeschult\w*|\berhalten unsere\b|\bwechselkurs\w*|\bkurs (?:der"
    r"|des|auf)\b|\bnichtbeachtung\b|\bverpackung\b|\bvertrag\w*|\bauffass\w+|\bdatenschutz\w*"
    r"|\bbezahl\w*",
    r"\bretour\w*|\brembours\w+|\brétractation\b|\bnon-respect\b|\bconformément\b|\bsalariés?\b"
    r"|\brecrut\w+|\bemballage\b|\ben cours\b|\bau cours\b|\bcours de (?:la|l'|change|route)\b"
    r"|\bgarantie\b|\btailles\b|\bdans nos ateliers\b|\bde nos ateliers\b|\bateliers de (?:fabric"
    r"|product|répar)\w*|\bcours d[ue] (?!cuisine|couture|dessin|photo|piano|guitare|vélo"
    r"|mécanique|bricolage|pâtisserie|tricot|jardinage|poterie|barista|broderie|soudure"
    r"|menuiserie)|\bstages? (?:en entreprise|de fin)\b|\bnos ateliers\b(?! de| du| d'| pour|,| au"
    r"| en)(?![^;]*\binscri)|(?<!de nos )(?<!avec nos )\bconseillers\b|\b(?:suit|suivent"
    r"|reçoi\w+)\b|\bvendeurs?\b(?! appren| vous| montr| expli)|\bpréavis\b",
    r"\bdevol\w+|\bdevuel\w+|\breembols\w+|\bembalaje\b|\bsegún\b|\bpersonal\b|\b(?:empleado"
    r"|dependiente|asesor|vendedor|agente)\w*|\brecib\w+|\bcapacitación (?:interna|continua|del? )"
    r"|\bnuestro equipo\b|\bempleo\b|\ben curso\b|\bgarantía\b|\btallas\b|\btalleres (?:oficiales"
    r"|propios|mecánicos)|\bnuestros talleres\b|\bincumplim\w+|\bdaños?\b|\b(?:todas las |dos "
    r"|tres )clases de\b",
)
TEACHES: Final = rule(
    r"\b(?:we|our [\w-]+(?: [\w-]+)?|experts?|technicians?|videos?|films?|channel"
    r"|barista)\b[^;]{0,50}\b(?:shows?|teach(?:es)?|explains?|walks?|guides?"
    r"|demonstrates?)\b[^;]{0,25}\b(?:how (?:to|your)|the basics|step by step|through (?:the "
    r"|every |each |setup|set-up)|operat\w+|everything works)\b",
    r"\b(?:wir|youtube\w*|kanal|unsere?r? \w+|techniker|monteure?|videos?"
    r"|filme?)\b[^;]{0,60}\b(?:zeigen|zeigt|erklären|erklärt)\b[^;]{0,50}\b(?:alles|wie|schritt "
    r"für schritt|funktionen|bedienung|handhabung|umgang)\b|\b(?:zeigen|erklären) wir (?:ihnen|dir"
    r"|euch)\b[^;]{0,50}\b(?:wie|alles|bedienung|funktionen|handhabung|umgang|schritt für "
    r"schritt)\b|\bweis(?:en|t) (?:wir )?(?:sie|dich|euch)\b[^;]{0,50}\bein\b|\b(?:zeigen|zeigt"
    r"|erklären|erklärt) (?:dir|ihnen|euch|wir|unser\w*)\b[^;]{0,30}\b\w*(?:videos?|filme?n?"
    r"|anleitungen)\b",
    r"\b(?:vous |aux clients )?(?:guident|montre(?:nt|ra)?|explique(?:nt|ra)?|apprend|apprennent"
    r"|forme(?:nt)?) (?:aux clients )?(?:pas à pas|comment|le fonctionnement|à (?:utiliser|vous"
    r"|entretenir|régler|s'en|manier|l'utiliser)|son fonctionnement|l'utilisation|la prise en "
    r"main)\b|\bvous (?:apprenons|montrons|expliquons|formons) (?:comment|à|le fonctionnement"
    r"|l'utilisation)|\bvous (?:guident|guide) pas à pas\b",
)
"""Somebody of the shop, or a film, shows shoppers how."""

HEADED: Final = {
    "repair_service": rule(
        r"(?:^|/ )(?:our |unser\w* |notre |nos |nuestr[oa]s? )?(?:[\w-]+ )?(?:repairs?|repair "
        r"(?:services?|shop|centre|center|workshop)|workshop|servicing|repairs? (?:and|&) "
        r"(?:servic\w+|care|maintenance)|\w*werkstatt|\w*reparatur(?:en|service|dienst)?"
        r"|(?:reparatur|service) (?:&|und) (?:service|wartung|reparatur|pflege)|\w*schneiderei"
        r"|atelier|(?:service |atelier )?(?:de )?réparations?|restauration|taller(?: de [\w]+)?"
        r"|(?:servicio |taller )?(?:de )?(?:reparaci(?:ón|ones)|arreglos|restauración)|servicio "
        r"técnico)$"
    ),
    "installation_service": rule(
        r"(?:^|/ )(?:our |unser\w* |notre |nuestr[oa] )?(?:[\w-]+ )?(?:installation|installation "
        r"services?|assembly|assembly services?|fitting|fitting services?|\w*(?:montage|aufbau"
        r"|einbau|installations|anschluss)(?:service|dienst)?|(?:service )?(?:de |d')?(?:montage"
        r"|pose|installation)|(?:servicio )?(?:de )?(?:montaje|instalación))$"
    ),
    "training_material": rule(
        r"(?:^|/ )(?:our |unser\w* |notre |nos |nuestr[oa]s? )?(?:[\w-]+ )?(?:courses?|classes"
        r"|workshops|lessons|training|tutorials?|webinars?|\w*kurse|workshops|\w*schulungen"
        r"|webinare|seminare|ateliers(?: \w+){0,2}|cours|formations?|stages|cursos|clases|talleres"
        r"|formación)$"
    ),
}
"""Headings that name a service and nothing else."""

FORMS: Final = rule(
    r"\bcontact\w*|\bkontakt\w*|\bdelivery times?\b|\blieferzeit\w*|\bopening hours\b"
    r"|\böffnungszeit\w*|\bhoraires\b|\bhorarios?\b|\bvouchers?\b|\bcancel\w*|\bstornier\w*"
    r"|\bannul\w*"
)
"""Other matters that stand below such headings."""
