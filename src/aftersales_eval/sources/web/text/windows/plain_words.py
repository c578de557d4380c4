"""Words that name a time as that of returns, right beside it; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_FILL: Final = (
    r"(?:[ :|(-]|\b(?:is|are|of|for|lasts?|ends?|closes?|expires?|runs?|after|within|in|up to|from"
    r"|our|the|a|an|full|total|extended|to|just|only|now|generous|von|beträgt|ist|sind|endet|läuft"
    r"|gilt|nach|bis|zu|innerhalb|binnen|ab|volle|ganze|nur|insgesamt|statt|verlängert|auf|de|d'"
    r"|du|est|dure|court|fixé|à|(?:se )?termine|prend fin|s'arrête|s'achève|finaliza|concluye"
    r"|stops|closes|elapses|abläuft|ab|expire|sous|pendant|durant|après|jusqu'à|porté|en|es|son"
    r"|dura|hasta|dentro|durante|los|las|les|ampliad[oa]|extendid[oa]|maximum|máximo|un|une|uno"
    r"|una|plus|tard|légal|contractuel|volontaire|ordinario|voluntario|legal|gesetzliche[ns]?"
    r"|freiwillige[ns]?))*$"
)
NAMED_BEFORE: Final = rule(
    r"\b(?:(?:returns?|exchange and return|withdrawal|cancellation|cooling[- ]off|money[- ]back"
    r"|change[- ]of[- ]mind|satisfaction)[ -](?:window|period|policy|right|guarantee|deadline"
    r"|time(?: limit| ?frame)?|promise)|right (?:of|to) (?:return|withdraw(?:al)?"
    r"|cancel(?:lation)?)|(?:window|period|time|deadline) (?:for|to) (?:return|withdraw|cancel"
    r"|send|bring|giv|hand|mail|post"
    rf")\w*(?: \w+){{0,4}}){_FILL}",
    r"\b(?:(?:rückgabe|rücksende|rücknahme|rücktritts|retouren|widerrufs|geld-zurück)-?(?: ?(?:-"
    r"|und|oder|&) ?umtausch-?)?(?:frist|recht|zeit|zeitraum|garantie|möglichkeit"
    r"|versprechen)(?:e?s|en)?|recht (?:auf|zur) (?:rückgabe|widerruf)|zeit (?:zur|für die|für "
    r"eine) (?:rückgabe|retoure"
    rf"|rücksendung)){_FILL}",
    r"\b(?:(?:délai|droit|période|politique|garantie) (?:(?:légal|de|du|d'|pour|contractuel"
    r"|volontaire|commercial|la|le) ?)*(?:retour(?:ner)?|rétractation|réflexion|renvoi"
    r"|révocation)(?: et d'échange)?|(?:délai|droit|période|politique) d'échange et de retour"
    r"|(?:délai|période) pour (?:le |la |les |nous |un |une |vos |votre )*(?:retour|renvo|rend"
    r"|rapport)\w*(?: \w+){0,3}?|satisfaite?s? ou remboursée?s?){_FILL}",
    r"\b(?:plazo|derecho|periodo|período|política|garantía) (?:\w+ )?(?:de|para) (?:(?:la|las|los"
    r"|el|tu|su|cambios (?:y|o)) )?(?:devol(?:uci|ver)\w*|desist\w+|retracto|arrepent\w+"
    r"|reflexión)"
    rf"{_FILL}",
    r"(?:^|[|✔•;,.] ?)(?:(?:free|easy|kostenlose|gratis|einfache) )?(?:returns?|rückgabe|retouren?"
    r"|rücksendung|widerruf|retours?|devoluci(?:ón|ones)|retracto)(?: (?:(?:made |are |so "
    r")?(?:easy|simple|free)|gratuite?s?|offerts?|gratis|facile|possible|möglich|accepted"
    r"|acceptés?))?"
    rf" ?[:|-] ?{_FILL}",
)
"""The name of a return window, with nothing but small words up to its time."""

_CLOCK: Final = (
    r"(?:(?: naturales| calendaires)? (?:from|of|after|following|ab|nach|seit|après|dès|à compter "
    r"d[eu]|suivant|qui suivent|desde|tras|a partir de|después de|siguientes a|posteriores a)(?: "
    r"[\w']+){1,6}?)?"
)
_EASY: Final = (
    r"(?:(?:free|easy|hassle-free|worry-free|risk-free|no[- ]quibble|no[- ]fuss|full|langes"
    r"|kostenloses?|kostenfreies?|volles|freiwilliges|gesetzliches|unkompliziertes?|einfaches?) )*"
)
NAMED_AFTER: Final = rule(
    rf" ?-? ?{_EASY}(?:returns?\b(?! (?:label|shipping|postage|process\w*|to|of|address|slip|form"
    rf"|num))"
    r"|return (?:period|window|policy|right|guarantee)\b|money[- ]back\b|right (?:of return|to "
    r"return|of withdrawal|to withdraw)\b|cooling[- ]off\b)",
    rf"{_CLOCK},?(?: time| in which)? to (?:decide|reject|return|change your mind|make up your mind"
    r"|think it over|(?:send|bring|post|ship|give|hand|get) (?:[\w']+ ){0,4}?back)\b",
    rf" ?{_EASY}(?:rückgabe|widerruf|retouren|rücksende|rücknahme)(?:frist|recht|zeit|garantie"
    rf"|möglichkeit)?\b| {_EASY}geld[- ]zurück|(?: bedenk)?(?: |-)?zeit für (?:ihre|deine|eure"
    rf"|die) entscheidung\b|(?: lang)? zu[mr] (?:anprobieren|ausprobieren|testen"
    r"|überlegen|entscheiden|rückgabe|rücksendung)\b",
    rf"{_CLOCK}(?: lang)? zeit,?(?: [\w,']+){{0,5}}? (?:zurück\w*|retour\w*|auszuprobieren"
    rf"|anzuprobieren"
    r"|zu testen|überlegen|entscheiden)\b",
    r" (?:de |pour (?:le |un )?|en )?(?:droit de )?(?:retour|rétractation|réflexion)\b(?! (?:de|du"
    r"|en|à|au)\b)",
    rf"{_CLOCK} pour (?:(?:vous|se|nous|le|la|les|tout) |l')*(?:décider|changer d'avis|renvoyer"
    r"|retourner|rendre(?! (?:son|un|leur) avis)|rapporter|ramener|réfléchir|rétracter)\b",
    r" satisfaite?s? ou remboursée?s?\b| de (?:devolución|desistimiento|retracto|reflexión)\b",
    rf"{_CLOCK} para (?:devolver(?!te|le|os|les)\w*|regresar(?!te|le)\w*|decidir\w*|pensár?\w+"
    r"|arrepentir\w*|desistir|cambiar de (?:idea|opinión)|(?:hacer )?cambios (?:y|o) devoluciones"
    r"|cambi\w+ [\w ]{0,30}\bo (?:devol|regres|para que te (?:devol|regres))\w+)(?! (?:el|su|tu) "
    r"(?:importe|dinero|monto))",
)
"""What names a time that stands right before it as that of a return."""

LEAD_ENDS: Final = rule(
    r"[,;:|✔(]| - |\b(?:but|aber|mais|pero|sondern)\b|,? (?:and|und|et|y) (?=(?:we|you|it|wir|sie"
    r"|du|nous|vous|te|le)\b)"
)
CELL_ENDS: Final = rule(r"[;:|✔(]| - |\b(?:but|aber|mais|pero|sondern)\b")
REST_ENDS: Final = rule(r"[,;:|✔().]| - | (?:and|und|et|y|but|aber|mais|pero) ")

UNWANTED: Final = rule(
    r"\bchange[- ]of[- ]mind\b|\b(?:not|n't)\b[^.;§]{0,30}\b(?:right|suit|fit|like|love|happy"
    r"|convinced|what you|for you)\b|\bchang\w* (?:your|their) minds?\b|\bunwanted\b|\bkeep what "
    r"you\b",
    r"\b(?:passt|passen|gefällt|gefallen|überzeugt|sagt)\b[^.;§]{0,40}\bnicht"
    r"|\bnicht\b[^.;§]{0,30}\b(?:passt|passen|gefällt|gefallen|zufrieden|überzeug\w+|zusag\w+)\b"
    r"|\banders überleg\w*|\bnichtgefallen\w*|\bbehalte\w* (?:sie )?,? ?was\b",
    r"\b(?:pas|plus)\b[^.;§]{0,30}\b(?:convient|convaincu\w*|plaît|satisfait\w*|bon\w*)\b"
    r"|\bconvien\w+ pas\b|\bplai\w+ pas\b|\bchang\w+ d'(?:avis|idée)\b|\bsatisfait\w* pas\b",
    r"\bno\b[^.;§]{0,30}\b(?:convenc\w+|gust\w+|qued\w+|encaj\w+|satisf\w+|conform\w+|contento)\b"
    r"|\bdecid\w+ que no\b|\bcambi\w+ de (?:idea|opinión)\b",
)
"""That goods are not what the shopper wants."""

CHANGED: Final = rule(
    r"\bchang\w* (?:your|their) minds?\b|\bwithdraw|\bdecision to cancel\b|\banders überleg\w*"
    r"|\bwiderruf|\bchang\w+ d'avis\b|\brétract|\bcambi\w+ de (?:idea|opinión)\b|\bdesist"
    r"|\barrep[ie]+n"
)
TOLD: Final = rule(
    r"\b(?:tell|let|notify|inform|contact|e-?mail|write to|message) us\b[^.;§]{0,70}$",
    r"\b(?:sag|sagen sie|schreib|schreiben sie|gib|geben sie|melde|melden sie) (?:es )?(?:uns|dich"
    r"|sich)\b[^.;§]{0,25}$",
    r"\b(?:dites|écrivez|prévenez|informez|contactez|préviens|écris"
    r"|dis)-(?:le-)?nous\b[^.;§]{0,25}$",
    r"\b(?:avísa|dí|escríbe|comuníca|contácta|avíse|infórme)(?:n)?nos(?:lo)?\b[^.;§]{0,25}$",
)
"""Shoppers that change their mind, and the shop that they tell."""

HANDED_OVER: Final = rule(
    r"\b(?:send|post|ship|mail|drop|hand|pop)\b (?:it|them|the (?:parcel|package|box|item)|your "
    r"parcel)[^.;§]{0,40}\b(?:within|inside|in|before|by|no later than)(?: (?:the|first))? $",
    r"\b(?:schick|gib|geb|send|bring|liefer)\w*\b[^.;§]{0,25}\b(?:es|sie|alles|(?:das|dein|ihr) "
    r"(?:paket|päckchen)|die (?:ware|sendung))\b[^.;§]{0,30}\b(?:innerhalb(?: von)?|innert|binnen"
    r"|in|bis)(?: (?:den|der|ersten))? $",
    r"\b(?:dépos|post|expédi|envoy|remett)(?:ez|er|ons)-?(?:le|la|les)?\b[^.;§]{0,40}\b(?:sous"
    r"|dans(?: les| un délai de)?|avant) $",
    r"\b(?:env[íi]\w+|entr[eé]g\w+|deposít\w+|deposit\w+|déj\w+)\b[^.;§]{0,40}\b(?:en|dentro de"
    r"|antes de)(?: los| las| un plazo de)? $",
)
"""What shoppers do with a parcel that goes back."""

FETCHED: Final = rule(
    r"\b(?:we|we'll|our \w+)\b[^.;§]{0,30}\b(?:collect|pick|fetch|arrange)\b|\bhol(?:en"
    r"|t)\b[^.;]{0,80}\bab\b|\babhol(?:en|ung)\b|\b(?:venons|passons|reprenons|récupérons|enlevons"
    r"|enlèvement)\b|\b(?:recogemos|retiramos|pasamos (?:a|por))\b"
)
"""The shop fetches what is not wanted."""

SERVICES: Final = rule(
    r"\brepai?r\w*|\brépar\w*|\bworkshops?\b|\bateliers?\b|\btaller(?:es)?\b|\b\w*reparatur\w*"
    r"|\bwarrant\w+|\bmend\w*|\baltera\w+|\bservicing\b|\breprise volontaire\b|\btrial period\b"
    r"|\binstal?ments?\b|\b\w*raten(?:kauf|zahlung)?\b|\bgutschrift\b|\bvouchers?\b|\bstore "
    r"credit\b|\bgutscheine?\b|\btermine?\b|\brendez-vous\b|\bcitas?\b|\bappointments?\b"
    r"|\bcourses?\b|\bverleih\b|\bfor hire\b"
)
"""What stands in headings and sentences beside returns, and is not what goods were let for."""

SETTLED: Final = rule(
    r"\b(?:rechnen sie|rechnet?|comptez|prévoyez|prévoir|calcul[aáe]|(?<!we )allow"
    r"|expect)\b[^§;,.]{0,25}$",
    r"\b(?:destroyed|discarded|vernichtet|entsorgt|détrui\w+|destrui\w+)\b[^.;,§]{0,20}$",
    r"\b(?:solved|settled|resolved|gelöst|erledigt|behoben|résolue?s?|(?<!la )(?<!les )réglée?s?"
    r"|resuelt[oa]s?|solucionad[oa]s?)\b[^.;,§]{0,30}$",
)

SWAPPED: Final = rule(r"umtausch|umgetauscht|tausch|\bexchang|\béchang|\bcambi")
SWAPPED_FOR: Final = rule(
    r"\bumtauschgarantie\b|\b(?:umtausch|cambios?|échange|exchange)(?: (?:only|nur|seulement"
    r"|uniquement|solo|solamente))? ?[:|,]? ?(?:only |nur |seulement,? |solo |within |dentro de "
    r"|en |dans les |sous |innerhalb von |binnen )*§(?! (?:rückgabe|return|devoluc|retour))",
    r"\b(?:tauschen|tausche) wir [^§]{0,40}§(?: lang)? um\b|\btauschen "
    r"[^§;.]{0,40}§[^;.]{0,30}\b(?:gegen (?:ein|andere|eine)\w* |um\b)",
    r"\b(?:umgetauscht|exchanged|swapped|échang(?:er|ée?s?|ez|eons)|cambi(?:ar\w*|ad[oa]s?|a|an"
    r"|amos)) [^.;]{0,30}?\b(?:gegen|for|against|contre|por)(?: einen?| an?| une?| una?| ein)? "
    r"(?:andere\w*|another|different|new|autre|otr[oa]s?)\b",
    r"\b(?:neue|andere)[nr]? (?:größe|farbe)\b|\b(?:new|different|another) (?:size|colou?r)\b"
    r"|\b(?:nouvelle|autre) (?:taille|couleur)\b|\b(?:nueva|otr[oa]) (?:talla|color|tamaño)\b",
    r"\b(?:plazo|délai|frist|period|time|days?)\b[^.;§]{0,30}\b(?:para|pour|for|für) (?:realizar "
    r"|hacer |efectuar |los? |un |l'|les |den |einen |an )?(?:cambios?|échanges?|umtausch"
    r"|exchanges?)\b(?! (?:y|o|u|et|ou|und|oder|and|or)\b)[^.;§]{0,40}§",
    r"\bse cambian?\b|\b(?:hacemos|realizamos) cambios\b(?! (?:y|o) )|\bwe do exchanges\b",
    r"§ ?(?:zum|für (?:den|einen)|for (?:an |the )?|pour (?:un |l'|les |des )?|para (?:el |un "
    r"|los )?) ?(?:umtausch|exchang(?:es?|ing)|échang(?:es?|er)|cambi(?:os?|ar))\b(?! (?:or|oder"
    r"|ou|o|und|and|et|y|e)\b)",
)
"""Goods for goods."""

NO_MONEY: Final = rule(
    r"\b(?:no|not|n't|without|never)\b[^.;]{0,30}\b(?:refund|money|cash)|\bkeine?\w* "
    r"[^.;]{0,20}(?:geld|auszahlung|barauszahlung|erstattung|rückgabe)|\bgegen gutschein\b"
    r"|\b(?:pas|aucun|sans|ni)\b[^.;]{0,30}\b(?:rembours|argent|espèces)|\b(?:no|sin"
    r"|ni)\b[^.;]{0,30}\b(?:reembols|dinero|efectivo|devoluc)"
)
GIVEN_BACK: Final = rule(
    r"\breturn|\brefund|\bmoney\b|\bcredit|rückgabe|zurück|retour|widerruf|erstatt|\bgeld\b"
    r"|\bgutschr|\brembours|\brepri[st]|\brepren|\brenvo|\brend(?:re|ez|ue)|\bargent|\bdevol"
    r"|\bdevuel|\breembols|\bdinero|\bbring (?:it|them)"
)
BY_WAY: Final = rule(
    r"\b(?:bei|für|per|by|for|via|when|if|en cas d[e']|par|pour|si|por"
    r"|para)\b[^§,;.]{0,35}\b(?:post|postversand|\w*versand|mail|courier|postal\w*|courrier|colis"
    r"|correo|mensajería|paket)\b[^§,;.]{0,22}$"
)
MONEY_MOVED: Final = rule(
    r"\brefund|erstatt|\bbuch\w+ [^.;]{0,60}zurück|zurückgebucht|\brembours|\breembols|\babon[ao]"
    r"|gutgeschrieben|\bcredit|\brecrédit"
)
INSTEAD_OF: Final = rule(
    r",? ?(?:instead of|rather than|up from|in place of|(?:an)?statt|au lieu d|contre|en lugar de"
    r"|en vez de|frente a)[^§,;:]{0,30}§(?P<rest>[^§;]{3,80})"
)
"""Another time that the one before stands for, and what comes behind."""

FAILING: Final = rule(
    r"\b(?:fails?|breaks?|stops? working|breaks? down|faults?|defects?|kaputt|ausfäll\w*"
    r"|fällt[^.;]{0,40}\baus|defekte?\w*|geht[^.;]{0,30} kaputt|panne|casse\w*|défaut\w*|lâche"
    r"|falla|falle|fallo|avería\w*|rompe|rompa|estrope\w+)\b"
)
REPLACED: Final = rule(
    r"\b(?:we|we'll|we will|wir|nous|te|se|le) (?:[\w']+ ){0,3}?(?:send|schick\w+|envoy\w+|mand\w+"
    r"|envi\w+)(?: \w+){0,3}? (?:new|another|replacement|neue\w*|ersatz|neuve?s?|autre|nuev[oa]s?"
    r"|otr[oa]s?)\b",
    r"\b(?:we|we'll|we will|wir|nous|on|te|se|le) [^.;]{0,20}(?:replac\w+|repair\w*|mend|fix"
    r"|exchange|ersetz\w+|reparier\w+|tausch\w+|rempla\w+|répar\w+|échang\w+|cambi\w+|sustitu\w+)"
    r"|\b(?:ersetzen|tauschen|reparieren) wir\b|\b(?:cambiamos|sustituimos|reparamos)\b",
)
REPLACED_THEN: Final = rule(
    r"(?:[^.;§]{0,40}\b(?:and|und|et|y),? |[^.;§]{0,25}; )?(?:we(?:'ll| will)?|wir|nous|on|te|se"
    r"|le) (?:[\w'] ){0,3}?(?:gladly |happily |gern\w* |dir |ihnen |l[eao]s? |vous |l')*(?:change"
    r"|exchange|swap|replace|remake|adjust|mend|repair|send you (?:another|a new|a different)"
    r"|tausch\w+|ersetz\w+|schick\w+ [^.;]{0,30}\b(?:ersatz|andere\w*|neue\w*)|reparier\w+"
    r"|échang\w+|remplaç\w+|répar\w+|cambi\w+|sustitu\w+|repar\w+|arregl\w+)\b"
    r"(?! (?:what|whatever|all|any|every\w*|was|alles|tout|ce que|todo|lo que)\b)"
)
"""What a shop does for goods that come in until then: no money comes back."""

REFUNDED: Final = rule(
    r"\brefund|\bmoney\b|\bcredit|erstatt|\bgeld\b|kaufpreis|\brembours|\bargent\b|\breembols"
    r"|\bdinero\b|gutschr|\bavoir\b|\babon"
)
REPORTED: Final = rule(
    r"\b(?:report|notify|tell us (?:about|of)|meld\w+|anzuzeigen|signal(?:ez|er)|avis(?:a|e|en|ar)"
    r"|inform\w+|comuni\w+)\b[^.;]{0,40}\b(?:damage|breakage|missing|\w*sch[aä]d\w+|fehlende"
    r"|dommages?|casse|manquants?|daños?|desperfectos?|faltas?|faltantes?)\b|\b(?:\w*schäden"
    r"|\w*schaden)\b[^.;]{0,30}\bmeld\w+"
)

REPORTED_BY: Final = rule(
    r"\b(?:claims?|complaints?|shortages?|discrepanc\w+|reklamation\w*|beanstandung\w*"
    r"|réclamations?|anomalies?|reclamaciones|incidencias?|faltantes?)\b(?! for (?:an? |the |your "
    r"|full )*(?:refund|return|reimburs))[^§]{0,50}\b(?:reach|made|submit|notif|report|mitge"
    r"|gemeld|eingeh|eingereich|indiqu|signal|adress|formul|soumis|indica|comunic"
    r"|present)\w*[^.;§]{0,40}$",
    r"\bdevelops? an? \w+ (?:fault|defect)\b[^.;§]{0,15}$",
    r"\b(?:damaged|defective|faulty|broken|missing|incorrect|lost|wrong (?:item"
    r"|product)s?)\b[^§]{0,140}\b(?:contact|e-?mail|call|write to|message|tell|notify|inform"
    r"|report|get in touch|reach out|submit a claim|file a claim|let us know|photos?"
    r"|pictures?)\b[^;§]{0,60}$",
    r"\b(?:(?<!un)beschädigt|defekt|fehlerhaft|mangelhaft|falsch (?:geliefert|artikel)"
    r"|falsche[rsn]? (?:artikel|ware|produkt)|fehlende)\w*\b[^§]{0,140}\b(?:kontaktier\w*|meld\w+"
    r"|wende\w* (?:sie )?sich|schreib\w*|informier\w*|mitteil\w*|fotos?|bilder)\b[^;§]{0,60}$",
    r"(?<!non )\b(?:défectueu\w+|endommag\w+|abîm\w+|cassé\w*|erroné\w*|manquant\w*|mauvais "
    r"(?:article|produit))\b[^§]{0,140}\b(?:contact\w+|communiqu\w+|signal\w+|préven\w+"
    r"|écri[vr]\w+|inform\w+|photos?)\b[^;§]{0,60}$",
    r"(?<!no )\b(?:defectuos|dañad|rot|incorrect|equivocad"
    r"|erróne)[oa]s?\b[^§]{0,140}\b(?:contáct\w+|contact\w+|comuni\w+|aví[sc]\w+|avis\w+"
    r"|escr[ií]b\w+|inf[oó]rm\w+|notif\w+|rep[oó]rt\w+|póng\w+|fotos?)\b[^;§]{0,60}$",
)
"""Goods that came faulty or not at all, of which the shop hears in a time."""

WE_SWAP: Final = rule(
    r"\bwe (?:\w+ )?(?:exchange|swap)\b|\btauschen wir\b|\bwir tauschen\b|\bnous échangeons\b"
    r"|\bcambiamos\b"
)
