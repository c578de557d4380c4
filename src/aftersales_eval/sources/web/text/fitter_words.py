"""Who carries goods in and puts them up, in four languages; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_WHO: Final = (
    r"(?:an?|the|our|two|ein|eine|der|unser\w*|zwei|une?|le|les|nos|notre|deux|el|los|nuestr[oa]s?"
    r"|dos) (?:\w+ )?(?:technicians?|engineers?|fitters?|installers?|electricians?|people|persons"
    r"|drivers?|delivery team|crew|techniker|monteure?|elektriker|personen|fahrer|mann"
    r"|installateure?"
    r"|techniciens?|installateurs?|monteurs?|électriciens?|livreurs?|personnes|técnicos?"
    r"|instalador(?:es)?|montador(?:es)?|electricistas?|operarios?|repartidores|personas)"
)
_PUTS: Final = (
    r"(?:installs?|connects?|fits?|mounts?|assembles?|sets? (?:it|them|everything) up|plumbs?"
    r"|installier(?:t|en)|montier(?:t|en)|schließ(?:t|en) (?:\w+ ){1,4}an|bau(?:t|en) (?:\w+"
    r" ){1,4}auf"
    r"|install(?:e|ent)|branch(?:e|ent)|raccord(?:e|ent)|mont(?:e|ent)|pos(?:e|ent)"
    r"|instalan?|conectan?|montan?|colocan?)"
)
PUTS_UP: Final = rule(
    rf"\b{_WHO}\b[^;]{{0,90}}(?:,| and| und| et| y) (?:\w+ )?{_PUTS}\b",
    rf"\b{_WHO}\b[^;,]{{0,60}}\b(?:kommt|comes|visits|vient|se déplace|va"
    rf"|viene)\b[^;]{{0,40}}\b{_PUTS}"
    r"\b",
    r"\b(?:we|we'll|wir|on|nous|l'|te la|te lo|se la|se lo|os la)\b ?[^;,]{0,20}\b(?:hang|hängen"
    r"|accroch\w+|fix(?:e|ons)|colgamos)\b[^;]{0,30}\b(?:wall|wand|auf|mur|pared|techo|decke"
    r"|ceiling)\b",
    r"\b(?:laying|mounting|tuning|fixation(?: murale)?|réglage|accrochage|pose|\w*verlegung"
    r"|\w*montage|aufhängung|soporte de pared|ajuste|sintonización|colocación)\b[^;]{0,40}\b(?:by"
    r"|durch"
    r"|par|por) (?:our|an?|einen?|unser\w*|nos|notre|un|nuestr\w+) (?:\w+ )?(?:\w*layers?|fitters?"
    r"|technicians?|team|techniker\w*|\w*leger|monteure?|technicien\w*|solie?rs?|poseurs?|équipes?"
    r"|técnicos?|instalador\w*|equipo)\b",
)
"""That people of the shop put up what they bring, or come for that."""

NOT_TO_BE_HAD: Final = rule(
    r"\b(?:installation|assembly|fitting|mounting)\b[^;]{0,40}\bnot included\b[^;]{0,20}\b(?:cannot"
    r"|can't|nor can)\b",
    r"\b(?:\w*montage|\w*aufbau|\w*anschluss|\w*installation|einbau)\b[^;]{0,40}\bnicht\b[^;]{0,30}"
    r"\b(?:nicht|und) (?:\w+ )?(?:gebucht|bestellt|hinzugebucht|buchbar|angeboten)\b",
    r"\b(?:montage|installation|pose|raccordement)\b[^;]{0,20}\bn'est (?:pas|ni)\b[^;]{0,30}\bne"
    r" peut"
    r" (?:pas|être|en aucun cas)\b",
    r"\b(?:montaje|instalación|colocación)\b[^;]{0,20}\bno (?:está|va|se incluye)\b[^;]{0,25}"
    r"\b(?:ni|y no|tampoco) (?:se )?(?:puede|pueden|es posible)\b",
)
"""That nobody puts goods up, not even where it is asked for."""
