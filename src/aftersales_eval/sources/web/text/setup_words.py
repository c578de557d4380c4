"""Words for setting things up and for explaining them, in English, German, French and Spanish."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.offer_words import Words

INSTALLATION: Final = (
    Words(
        does=r"install|fit|assemble|connect|mount|installs|fits|assembles|connects|hang|set up"
        r"|plumb in|wire",
        done=r"installed|fitted|assembled|mounted|set up(?= by (?:us|our))",
        nouns=r"(?:professional |home |full |expert |free |in-home |furniture )*(?:installation"
        r"|assembly|fitting"
        r"|mounting|connection)(?: (?:and \w+ )?services?)?",
    ),
    Words(
        does=r"installieren|installiert|montieren|montiert|bauen(?: [\w-]+){1,6} auf|schließen(?:"
        r" [\w-]+){1,6} an"
        r"|aufbauen|anschließen|schließt(?: [\w-]+){1,6} an|baut(?: [\w-]+){1,6} auf|verlegen",
        done=r"installiert|montiert|aufgebaut|angeschlossen|aufbauen|anschließen",
        nouns=r"(?:\w*(?:montage|installations|aufbau|anschluss|einbau)-?(?: ?und"
        r" \w+-?)?(?:service|dienst|services)|montage"
        r"|installation|aufbau|einbau|(?:geräte)?anschluss)",
    ),
    Words(
        does=r"install(?:ons|e|ent|er|era|erons|eront)|mont(?:ons|e|ent|er|era)|pos(?:ons|e|ent"
        r"|er)|branch(?:ons|e|ent|er)"
        r"|raccord(?:ons|e|ent|er)",
        done=r"installée?s?|montée?s?|posée?s?|branchée?s?",
        nouns=r"(?:service (?:\w+ )?(?:de |d'))?(?:l')?(?:installation|montage|pose|mise en"
        r" service|raccordement)",
    ),
    Words(
        does=r"instalamos|montamos|conectamos|instalan|montan|conectan|instalaremos|montaremos"
        r"|instala|monta|conecta",
        done=r"instalad[oa]s?|montad[oa]s?",
        nouns=r"(?:servicio (?:\w+ )?de )?(?:instalación|montaje|puesta en marcha|conexión)",
    ),
)
INSTALLATION_MORE: Final = rule(
    r"\b(?:installation|assembly|fitting|mounting) services?\b|\b(?:deliver\w*)(?:,? (?:and|,)"
    r" (?:\w+ )?(?:install|assembl"
    r"|fitt|connect)\w*)\b|\b(?:professional|expert|free) (?:installation|assembly|fitting)\b"
    r"|\b(?:installation|assembly"
    r"|fitting) (?:by our|from [£$€]|for [£$€]|costs? [£$€]|at your home|in your home|included)\b",
    r"\b\w*(?:montage|aufbau|installations|anschluss|einbau)(?:-?service|-?dienst)\w*|\b(?:montage"
    r"|installation|aufbau|einbau"
    r"|anschluss)\b[^;]{0,50}\b(?:durch unser|vor ort|bei ihnen|auf wunsch|gegen aufpreis|für \d"
    r"|ab \d)|\blieferung (?:und|mit"
    r"|inklusive|inkl) (?:montage|aufbau|anschluss|installation)",
    r"\b(?:bauen|schließen|stellen) (?:wir|unsere \w+)(?: [\w-]+){1,8} (?:auf|an)\b",
    r"\bservices? (?:\w+ )?(?:d'installation|de montage|de pose|de mise en service)"
    r"|\b(?:installation|montage|pose|mise en "
    r"service) (?:\w+ )?(?:à (?:votre )?domicile|par nos|inclus|compris|offert|chez vous|sur"
    r" demande)\w*|\blivr\w+ et "
    r"(?:install|mont|branch)\w+",
    r"\bservicios? (?:\w+ )?de (?:instalación|montaje)|\b(?:instalación|montaje) (?:\w+ )?(?:a"
    r" domicilio|inclui|por nuestr|en "
    r"(?:su|tu) (?:casa|hogar)|gratuit)\w*|\bentrega (?:y|con) (?:montaje|instalación)",
)
INSTALLATION_VOID: Final = rule(
    r"\b(?:apps?|software|updates?|cookies?|drivers?|plug-?ins?|browsers?|programs?|firmware"
    r"|extensions?|windows|add-?ons?"
    r"|operating system|toolbar|widgets?|website|bluetooth|wi-?fi|internet|broadband|account"
    r"|device to)\b|\b(?:installation|assembly"
    r"|fitting|mounting) (?:instructions?|manuals?|guides?|videos?|kits?|sheets?|rooms?|required"
    r"|time|leaflets?|costs? (?:are|is) "
    r"not|tools?|drawing|materials?|errors?)\b|\bself[- ]assembl\w*|\bflat[- ]?pack|\bassembly"
    r" required\b|\b(?:incorrect|improper"
    r"|faulty|wrong|poor|own|incorrectly|improperly|not properly|qualified|certified|licen[sc]ed"
    r"|registered|professional(?:ly)? (?:"
    r"electrician|plumber))(?: \w+){0,2} (?:install|assembl|fitt|electrician|plumber|connect)\w*"
    r"|\b(?:installed|fitted|assembled"
    r"|connected) by (?:a|an|the customer|you|someone|any) |\byourself\b|\beasy to\b|\bbefore"
    r" (?:it is |you )?(?:install|assembl|fit)"
    r"|\bonce (?:\w+ )?(?:installed|fitted|assembled)|\bhas been (?:installed|fitted|assembled)"
    r"|\bart installation|\bconnect (?:you"
    r"|with|to)\b|\b(?:connection|connected) (?:to|with|between)\b|\bfits? (?:you|your (?:style"
    r"|body|life|needs)|all|any)\b|\bset up "
    r"(?:in|a|an|your|the|as)\b|\bin connection\b|\bfit for\b|\bbest fit\b|\binstal?lments?\b|\bto"
    r" fit\b",
    r"\b(?:app|apps|software|updates?|cookies?|treiber|plug-?in|browser|programm|firmware|konto"
    r"|kundenkonto|internetverbindung"
    r"|betriebssystem|gesellschaft)\b|\w*(?:montage|installations|aufbau|einbau|anschluss)-?(?:und"
    r" [\w-]*)?(?:anleitung|hinweis|video"
    r"|kosten|anweisung|material|set|fehler|zeit|maße|plan)\w*|\b(?:unsachgemäße|fehlerhafte"
    r"|falsche|eigene|selbst|fachgerechte|laienhafte)"
    r"[nrms]? (?:\w+ )?(?:montage|installation|aufbau|einbau|anschluss)\w*|\bselbst(?:montage"
    r"|aufbau|einbau)|\bselbst (?:zu )?(?:montier|auf"
    r"|install|an)|\bim anschluss\b|\bfach(?:mann|betrieb|kraft|firma)\b|\belektriker\w*"
    r"|\bkinderleicht|\bleicht zu\b|\bvor (?:der|dem) "
    r"(?:montage|einbau|installation|aufbau)|\bnach (?:der|dem) (?:montage|einbau|installation"
    r"|aufbau)|\bkunstinstallation|\bschließen "
    r"(?:\w+ ){0,6}(?:ab|aus|sich)\b|\bvertrag\w*",
    r"\b(?:applications?|logiciels?|cookies?|mises? à jour|pilotes?|navigateur|programme|compte"
    r"|appli)\b|\b(?:notices?|instructions?|guides?"
    r"|manuels?|vidéos?|frais|plans?|outils?) (?:\w+ )?(?:de (?:montage|pose)|d'installation|de"
    r" l'installation)|\b(?:mauvaise|incorrecte"
    r"|non conforme|défectueuse)[^;]{0,20} (?:installation|pose)|\b(?:installation|montage|pose)"
    r" (?:incorrect|non conforme|défectueu|par un "
    r"(?:professionnel|électricien|tiers)|facile)\w*|\bvous-même|\bune fois\b|\bfacile à\b|\bposer"
    r" (?:une|vos|des|votre) question|\bmontant\b"
    r"|\bvous pose\w* (?:une|des) question|\bquestions?\b|\bavant (?:la|l'|toute)",
    r"\b(?:apps?|aplicaci(?:ón|ones)|software|cookies?|actualización\w*|controlador\w*"
    r"|navegador\w*|programas?|cuenta)\b|\b(?:instrucciones"
    r"|manual(?:es)?|guías?|vídeos?|gastos|planos?|herramientas?) (?:\w+ )?de (?:montaje"
    r"|instalación)|\b(?:incorrecta|inadecuada|mala|defectuosa)"
    r" (?:instalación)|\binstalación (?:incorrecta|inadecuada|defectuosa|por (?:un|el)"
    r" (?:electricista|profesional|cliente|usuario))|\bnuestras "
    r"instalaciones\b|\binstalaciones\b|\busted mismo|\btú mismo|\bfácil de\b|\buna vez\b"
    r"|\bconexión a internet|\bmonta(?:r)? (?:tu|un) negocio",
)  # fmt: skip

TRAINING: Final = (
    Words(
        does=r"teach you|show you how|train you|teach customers|explain how",
        done=r"taught",
        nouns=r"(?:[\w-]+ )?(?:[\w'-]+ )?(?:manuals?|how-to (?:videos?|guides?|articles?|clips?)"
        r"|tutorials?"
        r"|operating instructions|instructions? (?:for use|videos?|booklets?|leaflets?)"
        r"|instructional videos?"
        r"|video (?:guides?|courses?|lessons?)|step-by-step (?:guides?|videos?|instructions)|user"
        r" guides?|webinars?"
        r"|courses?|workshops?|classes|lessons|training (?:sessions?|courses?|videos?|days?"
        r"|material|for customers)"
        r"|explainer videos?|product training|demonstrations?|trainings?|instructions)",
    ),
    Words(
        does=r"schulen sie|weisen sie(?: [\w-]+){1,5} ein|zeigen ihnen(?: [\w,-]+){0,6} wie|weisen"
        r" (?:wir )?sie ein",
        done=r"geschult|eingewiesen",
        nouns=r"(?:\w*(?:bedienungs|gebrauchs|video|pflege|schritt-für-schritt-|benutzer"
        r"|nutzungs)-?"
        r"anleitung(?:en)?|anleitungen|\w*handb(?:uch|ücher|üchern)|\w*tutorials?|(?:anleitungs"
        r"|erklär|lehr|schulungs"
        r"|hilfe|video)-?(?:videos?|filme?n?|kurse?n?)|\w*schulung(?:en)?|\w*kurse?n?s?"
        r"|\w*workshops?|\w*webinare?n?|\w*seminare?n?"
        r"|einweisung(?:en)?|how-to-videos?|\w*lehrgänge?)",
    ),
    Words(
        does=r"apprenons|apprendre à utiliser|montrons comment|expliquons comment|formons (?!nos"
        r"|notre)",
        done=r"formée?s?",
        nouns=r"(?:modes? d'emploi|notices?(?: d'utilisation| de montage)?|manuels?(?:"
        r" d'utilisation)?|guides? d'utilisation"
        r"|tutoriels?|tutos?|vidéos? (?:explicatives?|pratiques?|tutorielles?|de démonstration"
        r"|d'aide|pas à pas)|formations?"
        r"|cours (?:en ligne|gratuits?|de |d'|vidéo|pour)|ateliers?|webinaires?|guides?"
        r" (?:pratiques?|pas à pas|vidéo)"
        r"|démonstrations?|stages?)",
    ),
    Words(
        does=r"enseñamos|explicamos cómo|mostramos cómo|formamos a (?:nuestros clientes|los"
        r" clientes)",
        done=r"formad[oa]s",
        nouns=r"(?:manual(?:es)?|instrucciones de uso|guías? de uso|guías? (?:prácticas|paso a"
        r" paso|rápidas?)|tutorial(?:es)?"
        r"|vídeos? (?:explicativos?|tutoriales|prácticos|de ayuda|paso a paso|demostrativos?)"
        r"|cursos?|cursillos?|talleres"
        r"|seminarios?(?: web)?|webinars?|clases|formación|demostraciones)",
    ),
)
TRAINING_MORE: Final = rule(
    r"\b(?:user |instruction |owner's |product )manuals? (?:to|for|as|in) (?:download|pdf|every"
    r"|all|our|each)|\b(?:manuals?"
    r"|tutorials?|how-to (?:videos?|guides?))(?: and [\w' -]{3,30})? (?:for|to|on|cover|show"
    r"|explain|help|walk)\w*\b|\blearn"
    r"[^;]{0,60}\b(?:courses?|workshops?|tutorials?|webinars?|video|classes|lessons)\b"
    r"|\b(?:youtube|video) (?:channel|library)"
    r"[^;]{0,80}\b(?:how|tutorial|guide|explain)",
    r"\b(?:bedienungs|gebrauchs|video)anleitungen? (?:als|zum|für|zu|aller|unserer)"
    r"|\b(?:tutorials?|erklärvideos?|anleitungsvideos?)"
    r" (?:zeigen|erklären|für|zu|rund)|\blernen sie\b[^;]{0,60}(?:kurs|workshop|schulung|webinar"
    r"|tutorial|video)",
    r"\b(?:modes d'emploi|notices|manuels|tutoriels|tutos)(?: [\w']+){0,4} (?:à télécharger|en pdf"
    r"|en ligne|pour|de (?:nos|tous))"
    r"|\bapprenez\b[^;]{0,60}\b(?:cours|ateliers?|formations?|tutoriels?|vidéos?)",
    r"\b(?:manuales|tutoriales)(?: \w+){0,4} (?:para descargar|en pdf|en línea|para|de (?:nuestros"
    r"|todos))|\baprend\w+\b[^;]{0,60}"
    r"\b(?:cursos?|talleres|tutoriales|vídeos?|clases|webinars?)",
)
TRAINING_VOID: Final = rule(
    r"\b(?:employees?|staff|colleagues?|trainees?|apprentice\w*|careers?|job|workforce|our (?:\w+"
    r" )?(?:team|people|advisers|advisors|agents"
    r"|experts|technicians|engineers|fitters|drivers)(?: \w+){0,4} (?:train|attend|receive"
    r"|complete|take|undergo|go through|course)\w*|training"
    r" (?:shoes?|tops?|gear|wear|equipment|sets?|suits?|partner|bikes?|plans?|kit|pants|mats?)"
    r"|strength training|trainers|sports?|gym|workouts?"
    r"|fitness|dogs?|puppy|potty|toilet|weight|marathon|golf courses?|race ?courses?|of course|in"
    r" the course|(?:in|during) (?:the )?(?:due )?"
    r"course|course of|main courses?|size guides?|business class|world class|first class|asset"
    r" classes|manual (?:labour|transmission"
    r"|gearbox|work|check|review|process\w*|entry)|by hand|manually|lost (?:the|your) manual"
    r"|return\w*|original packaging|refund\w*"
    r"|according to|in accordance|follow\w* the|contrary to|failure to|fail to|not follow\w*|care"
    r" instructions|read the|delivery instructions"
    r"|payment instructions|workshop (?:repair|will|is|for repairs))\b|\b(?:our|the|own) (?:\w+"
    r" )?workshops?(?! (?:teach|on how|show|where|and courses))"
    r"|\b(?:washing|assembly|installation|fitting) instructions|\binstructions (?:from|of|sent|by"
    r"|in the e-?mail|on how to return)",
    r"\b(?:mitarbeiter\w*|azubis?|ausbildung\w*|auszubildende\w*|karriere|angestellte\w*"
    r"|belegschaft|personal|team wird|verkäufer|berater"
    r"|trainings(?:schuhe?|anzug|hose|jacke|gerät)\w*|wechselkurse?|aktienkurse?|kurse? (?:der"
    r"|des)|sport\w*|fitness\w*|hundetraining|rückgabe"
    r"|rücksend\w*|erstattung|originalverpackung|gemäß|entsprechend|laut|beachten|lesen sie"
    r"|verstoß|nichtbeachtung|missachtung|unsere"
    r"(?:r|n)? (?:\w+ )?techniker|zahlungsanweisung|aktuell\w* kurs|umrechnungskurs|hundekurs"
    r"|kursziel|gutschein\w*|diskurs\w*|exkurs\w*"
    r"|konkurs\w*|rekurs\w*|werkstatt)\b",
    r"\b(?:salariée?s?|employée?s?|collaborateurs?|collaboratrices|recrutement|carrières?|nos"
    r" (?:équipes|conseillers|vendeurs|techniciens|livreurs"
    r"|conseillères)|notre (?:personnel|équipe)|personnel|apprentis?|alternance|chaussures"
    r"|sport\w*|au cours|en cours|dans le cours|cours de (?:la"
    r"|l'|route|change|bourse|sport|yoga|validité|livraison|gym)|guides? des tailles|conformément"
    r"|selon (?:la|le|les)|non-respect|retourn\w+"
    r"|retours?|emballage|rembours\w+|lisez|respecter|(?:notre|nos|l') ?ateliers? (?:de réparation"
    r"|répar|de couture)|atelier de réparation"
    r"|réparations?|stages? (?:de fin|en entreprise)|conditions)\b",
    r"\b(?:emplead[oa]s?|personal|trabajadores|plantilla|empleo|nuestros? (?:equipo|asesores"
    r"|técnicos|agentes|vendedores)|aprendices|en curso|curso"
    r" legal|guía de tallas|zapatillas|deportiv\w+|deporte\w*|gimnasio|perros?|talleres (?:mecánic"
    r"|de reparac|oficial|autorizad)\w*|de acuerdo"
    r" con|según|incumplimiento|devol\w+|embalaje|reembols\w+|lea|leer|mano de obra"
    r"|manual(?:mente)|trabajo manual|primera clase|toda clase|reparaci\w+"
    r"|clases? de (?:producto|envío|daño|garantía)|a lo largo del)\b",
)  # fmt: skip
