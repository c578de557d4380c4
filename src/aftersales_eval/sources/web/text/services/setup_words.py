"""Words for setting things up and for explaining them, in English, German, French and Spanish."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.services.offer_words import Words

INSTALLATION: Final = (
    Words(
        does=r"put (?:it|them|your [\w-]+) up|install|installing|fitting(?= them| it)|assembling"
        r"|fit|assemble|connect|mount|installs|fits|assembles|connects|hang|set up|put together"
        r"|put up|plumb (?:it |them )?in|wire|build (?:your|the|it|them|up)|builds|hook (?:it "
        r"|them |everything )?up|level and|screw on|sets? (?:it|them|everything) up|put (?:it|them"
        r"|everything|(?:your|the) [\w-]+) together",
        done=r"installed|fitted|assembled|mounted|built for you|put together|set up(?= by (?:us"
        r"|our))",
        nouns=r"(?:professional |home |full |expert |free |in-home |furniture )*(?:installation"
        r"|assembly|fitting|mounting|connection)(?: (?:and \w+ )?services?)?",
    ),
    Words(
        does=r"installieren|installiert|montieren|montiert|stellen(?: [\w-]+){1,6} auf|stellt(?:"
        r" [\w-]+){1,6} auf|hängen(?: [\w-]+){1,6} auf|bauen(?: [\w-]+){1,6} auf|schließen(?: "
        r"[\w-]+){1,6} an|aufbauen|einbauen|einzubauen|anschließen|schließt(?: [\w-]+){1,6} an"
        r"|baut(?: [\w-]+){1,6} auf|verlegen",
        done=r"installiert|montiert|aufgebaut|angeschlossen|aufbauen|anschließen",
        nouns=r"(?:\w*(?:montage|installations|aufbau|anschluss|einbau)-?(?: ?und"
        r" \w+-?)?(?:service|dienst|services)|montage|installation|aufbau|einbau"
        r"|(?:geräte)?anschluss)",
    ),
    Words(
        does=r"(?:l'|le |la |les |vous l')?install(?:ons|e|ent|er|era|erons|eront)|assembl(?:ons"
        r"|ent|er|e)|(?:le |la |les )?mett(?:ons|ent|re) en service|mont(?:ons|e|ent|er|era)"
        r"|pos(?:ons|e|ent|er)|branch(?:ons|e|ent|er)|raccord(?:ons|e|ent|er)",
        done=r"assemblée?s?|installée?s?|montée?s?|posée?s?|branchée?s?",
        nouns=r"(?:service (?:\w+ )?(?:de |d'))?(?:l')?(?:installation|montage|pose|mise en"
        r" service|raccordement)",
    ),
    Words(
        does=r"colocamos|armamos|arman|instalar(?:lo|la|los|las)|montar(?:lo|la|los|las)"
        r"|ponen en marcha|dejamos instalad[oa]|(?:lo|la|los|las|te la|te lo|se lo) (?:montamos"
        r"|instalamos)|instalamos|montamos|conectamos|instalan|montan|conectan|instalaremos"
        r"|montaremos|instala|monta|conecta",
        done=r"instalad[oa]s?|montad[oa]s?",
        nouns=r"(?:servicio (?:\w+ )?de )?(?:instalaci(?:ón|ones)|montaje|puesta en marcha|conexión"
        r"|armado|colocación)",
    ),
)
INSTALLATION_MORE: Final = rule(
    r"\b(?:delivery|livraison|lieferung|entrega)\b[^;]{0,40} (?:with|including|avec|mit|inklusive"
    r"|inkl|con|incluye) (?:assembly|installation|fitting|montage|aufbau|anschluss|pose|montaje"
    r"|instalación)",
    r"\bnimmt[^;]{0,30}in betrieb\b|\bunwrap[^;]{0,30}\b(?:screw|fit|attach|assemble)\w*"
    r"|\b(?:liefer|bring)\w*[^;]{0,60}(?:bauen|baut|schließen|schließt|montier|installier)\w*",
)
INSTALLATION_VOID: Final = rule(
    r"\b(?:installation|assembly|fitting|\w*montage|montaje|instalación) (?:of|von|de|des|d'|del"
    r"|für) ?(?:optional|third[- ]party|zubehör|accessoires?|accesorios?|accessories)\b",
    r"\b(?:check|make sure|ensure|verify|prüfen|sicherstellen|vérifi\w+|assurer|comprobar"
    r"|cerciorar\w*|asegur\w+)\b[^;.]{0,60}\b(?:can|could|kann|können|podrán?|pued\w+|pourr\w+"
    r"|peu\w+)\b|\b(?:only|nur|lediglich|ohne|sans|seulement|sin|solo)\b[^;.]{0,80}\b(?:booked"
    r"|gebucht|réservée?s?|contratad[oa]s?)\b[^;.]{0,20},[^;.]{0,20}\b(?:no|not|kein\w*|pas"
    r"|aucun\w*)\b|\b(?:on|to|an|sur|aux?|en) (?:the |de[nr] |les? |las? |los )?(?:walls?"
    r"|ceilings?|wänden?|decken?|murs?|plafonds?|pared(?:es)?|techos?)\b[^;]{0,80}\b(?:pas|not"
    r"|nicht|no se)\b",
    r"\bstörung\w*|\bfestnetz\w*|\bwithin \d+ \w+ of (?:installation|fitting|assembly)\b"
    r"|\btornillería\b|\b(?:for|für|pour|para) (?:installers|installateure|monteure|installateurs"
    r"|instaladores)\b",
    r"\b(?:lässt sich|lassen sich|se montan?|se instalan?|se posent?|se montent?) (?:[\w-]+ ){0,5}"
    r"(?:leicht|schnell|einfach|fácil\w*|facile\w*|rápid\w*|aufbauen|montieren|anschließen)\b",
    r"\bset up for\b|\bset[- ]?ups?\b[^;]{0,60}\b(?:guitars?|violins?|re-?fret|instruments?"
    r"|strings|bows?)\b|\bfit(?:s|ted|ting)?\b (?:[\w'-]+ ){0,3}(?:nibs?|zips?|straps?|batter(?:y"
    r"|ies)|soles?|heels?|strings|tyres?|lens(?:es)?|frets?|bracelet)\b|\bpose (?:de |d'|des "
    r")(?:chevalet|cordes|talons|semelles|verres|patins|fermoir|boutons|ongles)\b",
    r"\b(?:only|solely|nur|ausschließlich|réservée? aux?|uniquement|únicamente"
    r"|solo)\b[^;]{0,30}\b(?:built|assembled|aufgebaut\w*|montiert\w*|assemblée?s?|montée?s?"
    r"|armad[oa]s|montad[oa]s) (?:by us|here|chez nous|par nous|por nosotros|bei uns)\b",
    r"\b(?:durch (?:den|die) kunden?|by the (?:customer|buyer)|par le client|por el cliente|a "
    r"cargo del cliente)\b",
    r"\bmonté\w* (?:à la main|en [a-z]+ce)\b|\bse montan (?:a mano|en)\b|\bmanufaktur\b",
    r"\b(?:screws?|schrauben|vis|tornillos|fixings)\b|\b(?:doit|doivent|devez)\b|\bdeben?\b"
    r"|\bbefore it leaves\b|\b(?:muss|müssen) (?:von|durch)\b",
    r"\bn'(?:est|était) pas (?:compris|inclus)|\bno incluye\b|\bnot included\b|\bnicht "
    r"(?:inbegriffen|enthalten|inklusive)|\bnon (?:inclus|compris)|\bno (?:está |están )?incluid",
    r"\b(?:apps?|software|updates?|cookies?|(?<!our )(?<!the )drivers?|plug-?ins?|browsers?"
    r"|programs?|firmware|extensions?|windows|add-?ons?|operating system|toolbar|widgets?|website"
    r"|bluetooth|wi-?fi|internet|broadband|account|device to)\b|\b(?:installation|assembly|fitting"
    r"|mounting) (?:instructions?|manuals?|guides?|videos?|kits?|sheets?|rooms?|required|time"
    r"|leaflets?|costs? (?:are|is) not|tools?|drawing|materials?|errors?)\b|\bself[- ]assembl\w*"
    r"|\bflat[- ]?pack|\bassembly required\b|\b(?:incorrect|improper|faulty|wrong|poor|incorrectly"
    r"|improperly|not properly|professionally|(?:must|should|needs? to|has to|have to|only) (?:be"
    r"|have) \w+ by)(?: \w+){0,2} (?:install|assembl|fitt|electrician|plumber|connect)\w*"
    r"|\b(?:installed|fitted|assembled|connected) by (?:a|an|the customer|you|someone|any) "
    r"|\byourself\b|\beasy to\b|\bbefore (?:it is |you )?(?:install|assembl|fit)|\bonce (?:\w+ "
    r")?(?:installed|fitted|assembled)|\bhas been (?:installed|fitted|assembled)|\bart "
    r"installation|\bconnect (?:you|with|to)\b|\b(?:connection|connected) (?:to|with|between)\b"
    r"|\bfits? (?:you|your (?:style|body|life|needs)|all|any)\b|\bset up (?:in|a|an|your|the|as)\b"
    r"|\bin connection\b|\bfit for\b|\bbest fit\b|\binstal?lments?\b|\b(?:made|designed|cut|sized"
    r"|sure|likely) to fit\b",
    r"\b(?:app|apps|software|updates?|cookies?|treiber|plug-?in|browser|programm|firmware|konto"
    r"|kundenkonto|internetverbindung|betriebssystem|gesellschaft)\b|\w*(?:montage|installations"
    r"|aufbau|einbau|anschluss)-?(?:und [\w-]*)?(?:anleitung|hinweis|video|kosten|anweisung"
    r"|material|set|fehler|zeit|maße|plan)\w*|\b(?:unsachgemäße|fehlerhafte|falsche|eigene|selbst"
    r"|nicht fachgerechte|laienhafte)[nrms]? (?:\w+ )?(?:montage|installation|aufbau|einbau"
    r"|anschluss)\w*|\bselbst(?:montage|aufbau|einbau)|\bselbst (?:zu )?(?:montier|auf|install|an)"
    r"|\bim anschluss\b|\bfach(?:mann|betrieb|kraft|firma)\b|\b(?:einem|einen|vom|durch) "
    r"elektriker\w*|\bkinderleicht|\bleicht zu\b|\bvor (?:der|dem) (?:montage|einbau|installation"
    r"|aufbau)|\bnach (?:der|dem) (?:montage|einbau|installation|aufbau)|\bkunstinstallation"
    r"|\bschließen (?:wir |sie )(?:\w+ ){0,6}(?:ab|aus|sich)\b|\bvertrag\w*",
    r"\b(?:applications?|logiciels?|cookies?|mises? à jour|pilotes?|navigateur|programme|compte"
    r"|appli)\b|\b(?:notices?|instructions?|guides?|manuels?|vidéos?|frais|plans?|outils?) (?:\w+ "
    r")?(?:de (?:montage|pose)|d'installation|de l'installation)|\b(?:mauvaise|incorrecte|non "
    r"conforme|défectueuse)[^;]{0,20} (?:installation|pose)|\b(?:installation|montage|pose) "
    r"(?:incorrect|non conforme|défectueu|par un (?:professionnel|électricien|tiers)|facile)\w*"
    r"|\bvous-même|\bune fois\b|\bfacile à\b|\bposer (?:une|vos|des|votre) question|\bmontant\b"
    r"|\bvous pose\w* (?:une|des) question|\bquestions?\b|\bavant (?:la|l'|toute)",
    r"\b(?:apps?|aplicaci(?:ón|ones)|software|cookies?|actualización\w*|controlador\w*"
    r"|navegador\w*|programas?|cuenta)\b|\b(?:instrucciones|manual(?:es)?|guías?|vídeos?|gastos"
    r"|planos?|herramientas?) (?:\w+ )?de (?:montaje|instalación)|\b(?:incorrecta|inadecuada|mala"
    r"|defectuosa) (?:instalación)|\binstalación (?:incorrecta|inadecuada|defectuosa|por (?:un"
    r"|el) (?:electricista|profesional|cliente|usuario))|\bnuestras instalaciones\b"
    r"|(?<!realizamos )(?<!hacemos )\binstalaciones\b|\busted mismo|\btú mismo|\bfácil de\b|\buna "
    r"vez\b|\bconexión a internet|\bmonta(?:r)? (?:tu|un) negocio",
)  # fmt: skip

TRAINING: Final = (
    Words(
        does=r"teach you|show you how|train you|teach customers|explain how|walk you through"
        r"|walks you through|teaches you|shows you how",
        done=r"taught",
        nouns=r"(?:[\w-]+ )?(?:[\w'-]+ )?(?:manuals?|how-to (?:videos?|guides?|articles?|clips?)"
        r"|tutorials?|operating instructions|instructions? (?:for use|videos?|booklets?|leaflets?)"
        r"|instructional videos?|video (?:guides?|courses?|lessons?)|step-by-step (?:guides?"
        r"|videos?|instructions)|user guides?|webinars?|courses?|workshops?|classes|lessons"
        r"|guides?(?= (?:to|for|on|walk|show|explain|that|in pdf|come))|(?:printed|setup|set-up"
        r"|quick-start|quick start|illustrated|care|starter|fitting|assembly) guides?|class|lesson"
        r"|workshop|(?:online |video |sewing |baking |free )+(?:lessons?|classes|class)|training "
        r"(?:sessions?|courses?|videos?|days?|material|for customers)|explainer videos?|product "
        r"training|demonstrations?|trainings?|instructions)",
    ),
    Words(
        does=r"schulen sie|weisen sie(?: [\w-]+){1,5} ein|zeigen ihnen(?: [\w,-]+){0,6} wie|weisen"
        r" (?:wir )?sie ein",
        done=r"eingewiesen",
        nouns=r"(?:\w*(?:bedienungs|gebrauchs|video|pflege|schritt-für-schritt-|benutzer"
        r"|nutzungs)-?anleitung(?:en)?|anleitungen|\w*handb(?:uch|ücher|üchern)|\w*tutorials?"
        r"|(?:anleitungs|erklär|lehr|schulungs|hilfe|video)-?(?:videos?|filme?n?|kurse?n?)"
        r"|\w*lektion(?:en)?|(?:schritt-für-schritt|kurz)-?anleitung(?:en)?|\w*leitf(?:aden|äden)"
        r"|\w*schulung(?:en)?|\w*kurse?n?s?|\w*workshops?|\w*webinare?n?|\w*seminare?n?"
        r"|einweisung(?:en)?|how-to-videos?|\w*lehrgänge?)",
    ),
    Words(
        does=r"(?:vous )?(?:montrent|expliquent|apprennent)(?: \w+)? (?:comment|à)|apprenons"
        r"|apprendre à utiliser|montrons comment|expliquons comment|formons (?!nos|notre)",
        done=r"formée?s?",
        nouns=r"(?:guides? (?:\w+ )?illustrés?|guides? de (?:montage|démarrage|prise en main"
        r"|l'utilisateur)|leçons?|tutos? vidéo|modes? d'emploi|notices?(?: d'utilisation| de "
        r"montage)?|manuels?(?: d'utilisation)?|guides? d'utilisation|tutoriels?|tutos?|vidéos? "
        r"(?:explicatives?|pratiques?|tutorielles?|de démonstration|d'aide|pas à pas)|formations?"
        r"|cours (?:en ligne|gratuits?|de |d'|vidéo|pour)|ateliers?|webinaires?|guides? "
        r"(?:pratiques?|pas à pas|vidéo)|démonstrations?|stages?)",
    ),
    Words(
        does=r"(?:te|le|les) (?:enseñan|muestran|explican) (?:cómo|a)|enseñamos (?:a|cómo)"
        r"|explicamos cómo|mostramos cómo|formamos a (?:nuestros clientes|los clientes)",
        done=r"formad[oa]s",
        nouns=r"(?:guías? (?:\w+ )?ilustradas?|una clase|clase|lecciones|manual(?:es)?"
        r"|instrucciones de uso|guías? de uso|guías? (?:prácticas|paso a paso|rápidas?)"
        r"|tutorial(?:es)?|vídeos? (?:explicativos?|tutoriales|prácticos|de ayuda|paso a paso"
        r"|demostrativos?)|cursos?|cursillos?|talleres|seminarios?(?: web)?|webinars?|clases"
        r"|formación|demostraciones)",
    ),
)
TRAINING_MORE: Final = rule(
    r"\b(?:manuales|tutoriales)(?: \w+){0,4} (?:para descargar|en pdf|en línea|para|de (?:nuestros"
    r"|todos))|\baprend\w+\b[^;]{0,60}\b(?:cursos?|talleres|tutoriales|vídeos?|clases|webinars?)",
)
TRAINING_VOID: Final = rule(
    r"\bworkshop (?:clearance|sale|seconds|samples)\b|\b(?:leurs?|ses|their|ihren) (?:ateliers?"
    r"|werkstätten|workshops?)\b",
    r"\bateliers? de (?:fabrication|production|confection|montage)\b|\b(?:visit\w*|besuch\w*) "
    r"(?:our|nos|unsere|nuestr\w+) (?:workshops?|ateliers?|talleres|werkstätten)\b",
    r"\b(?:full-service|repair|service|bike|in-house) workshop\b|\bateliers?\b[^;]{0,40}\brépar\w+"
    r"|\bhighly trained\b|\bantes de (?:solicitar|usar)\b|\bavant (?:utilisation|d'utiliser)\b"
    r"|\bvor gebrauch\b|\bguides? to (?:buying|choosing)\b|\bguide d'achat\b|\bguía de compra\b"
    r"|\bbefore (?:use|claiming)\b",
    r"\b(?:hire|rent|vermiet\w*|mieten|typewriters?|manual (?:grinders?|juicers?|machines?|models?"
    r"|wheelchairs?))\b",
    r"\bmanual (?:updates?|changes?|orders?|payments?|steps?|approval|control)\b",
    r"\b(?:employees?|staff|colleagues?|trainees?|apprentice\w*|careers?|job|workforce|our (?:\w+ "
    r")?(?:team|people|advisers|advisors|agents|experts|technicians|engineers|fitters|drivers)(?: "
    r"\w+){0,4} (?:train|attend|receive|complete|take|undergo|go through|course)\w*|training "
    r"(?:shoes?|tops?|gear|wear|equipment|sets?|suits?|partner|bikes?|plans?|kit|pants|mats?)"
    r"|strength training|trainers|sports?|gym|workouts?|fitness|dogs?|puppy|potty|toilet|weight"
    r"|marathon|golf courses?|race ?courses?|of course|in the course|(?:in|during) (?:the "
    r")?(?:due )?course|course of (?!\w+ (?:lessons|sessions|classes|videos))|main courses?|size "
    r"guides?|business class|world class|first class|asset classes|manual (?:labour|transmission"
    r"|gearbox|work|check|review|process\w*|entry)|by hand|manually|lost (?:the|your) manual"
    r"|return\w*|original packaging|refund\w*|according to|in accordance|follow\w* the|contrary to"
    r"|failure to|fail to|not follow\w*|care instructions|read the|delivery instructions|payment "
    r"instructions|workshop (?:repair|will|is|for repairs))\b|\b(?:our|the|own) (?:\w+ "
    r")?workshop\b(?! (?:teach|on how|show|where|and courses))|\b(?:washing|assembly|installation"
    r"|fitting) instructions|\binstructions (?:from|of|sent|by|in the e-?mail|on how to return)",
    r"\b(?:kolleg\w+|durchläuft|mitarbeiter\w*|azubis?|ausbildung\w*|auszubildende\w*|karriere"
    r"|angestellte\w*|belegschaft|personal|team wird|verkäufer|berater|trainings(?:schuhe?|anzug"
    r"|hose|jacke|gerät)\w*|wechselkurse?|aktienkurse?|kurse? (?:der|des)|sport\w*|fitness\w*"
    r"|hundetraining|rückgabe|rücksend\w*|erstattung|originalverpackung|gemäß|entsprechend|laut"
    r"|beachten|lesen sie|verstoß|nichtbeachtung|missachtung|unsere(?:r|n)? (?:\w+ )?techniker"
    r"|zahlungsanweisung|aktuell\w* kurs|umrechnungskurs|hundekurs|kursziel|gutschein\w*"
    r"|diskurs\w*|exkurs\w*|konkurs\w*|rekurs\w*|werkstatt)\b",
    r"\b(?:salariée?s?|employée?s?|collaborateurs?|collaboratrices|recrutement|carrières?|nos "
    r"(?:équipes|conseillers|vendeurs|techniciens|livreurs|conseillères)|notre (?:personnel"
    r"|équipe)|personnel|apprentis?|alternance|chaussures|sport\w*|au cours|en cours|dans le cours"
    r"|cours de (?:la|l'|route|change|bourse|sport|yoga|validité|livraison|gym)|guides? des "
    r"tailles|conformément|selon (?:la|le|les)|non-respect|retourn\w+|retours?|emballage"
    r"|rembours\w+|lisez|respecter|(?:notre|nos|l') ?ateliers? (?:de réparation|répar|de couture)"
    r"|atelier de réparation|réparations?|stages? (?:de fin|en entreprise)|conditions)\b",
    r"\b(?:emplead[oa]s?|personal|trabajadores|plantilla|empleo|nuestros? (?:equipo|asesores"
    r"|técnicos|agentes|vendedores)|aprendices|en curso|curso legal|guía de tallas|zapatillas"
    r"|deportiv\w+|deporte\w*|gimnasio|perros?|talleres (?:mecánic|de reparac|oficial"
    r"|autorizad)\w*|de acuerdo con|según|incumplimiento|devol\w+|embalaje|reembols\w+|lea|leer"
    r"|mano de obra|manual(?:mente)|trabajo manual|primera clase|toda clase|reparaci\w+|clases? "
    r"de (?:producto|envío|daño|garantía)|a lo largo del)\b",
)  # fmt: skip
