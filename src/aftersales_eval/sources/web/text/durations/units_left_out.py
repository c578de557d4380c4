"""Numbers whose unit was said before: `60 days instead of 30`. Patterns are for folded text."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.durations.number_words import VALUES
from aftersales_eval.sources.web.text.folding import rule

_INSTEAD: Final = (
    "(?:instead of|rather than|(?:an)?statt|au lieu des?|en (?:lugar|vez) de)"
    "(?: (?!days)[a-z]+){0,2}"
)
USUALLY_BEFORE: Final = re.compile(
    rf"(?<![\w.,])(?P<number>[0-9]{{1,3}}) {_INSTEAD} $|\b{_INSTEAD} "
    rf"(?P<former>[0-9]{{1,3}}),?(?: [a-z']+){{1,4}} $"
)
USUALLY_AFTER: Final = re.compile(
    rf"(?: [a-z']+){{0,4}}?,? {_INSTEAD} (?P<number>[0-9]{{1,3}})(?![0-9]|[.,][0-9]| ?[€$£%])"
    r"|(?: [a-z]+){0,4},? (?:and|und|et|y) (?:the|der|die|das|le|la|les|el|los|las) [a-z]+,? "
    r"(?:for |auf |sur |en )?(?P<part>[0-9]{1,2})(?=\.?$|[,;])|(?: [a-z]+){0,4},? (?:\(|or |oder "
    r"|ou |o |and |und |et |y )(?:of |de |d')?(?P<more>[0-9]{1,3})(?= (?:if|for|when|wenn|fur|fuer"
    r"|si|pour|para|als)[ ])"
)


_SMALL: Final = "|".join(
    sorted(word for word, count in VALUES.items() if word.isalpha() and 2 <= count <= 30)
)
LEFT_OUT: Final = re.compile(
    r"(?: [a-z]+){0,3}(?:,| and| und| et| y)(?: (?:and|und|et|y|while|mais|but|pero|aber))?(?: "
    r"(?:on|for|auf|fur|fuer|sur|pour|en|para|with))?(?: (?:the|der|die|das|den|dem|le|la|les|el"
    r"|los|las|its|deren)(?: [a-z]+ (?:and|und|et|y))?| l') ?[a-z]+(?: [a-z]+)?,?(?: (?:is|are"
    r"|carries|has|have|for|de|nur|only|pendant|por|auf|durante|just|est|sont|tiene|hat|ist))*"
    rf" (?P<number>[0-9]{{1,2}}|{_SMALL})(?=[.;,)]|$| -)"
)
"""`Five years on the frame, and on the motor two`: another part, whose unit is left out."""

REMAINDER: Final = rule(
    r"[^.;§]{0,45}?[.,;:] ?(?:and |und |et |y )?(?:(?:for |für |pour |para )?(?:everyone|everybody"
    r"|everything|anything|all|alle[ns]?|tou[st]e?s?|tout)(?: the| les| our)? (?:else|others?"
    r"|übrige[nr]?|anderen?|andere|autres|rest|restliche[nr]?)|(?:the|der|le|el|para el|auf den"
    r"|für den|for the|pour le) (?:rest|reste|resto)|(?:los|las|lo) demás|si no(?: lo (?:eres"
    r"|es))?(?:,? de)?|otherwise|ansonsten|sonst|sinon|(?:\w+ )?(?:club)?(?:members?|mitglieder"
    r"|membres|adhérents|socios) (?:get|have|haben|bekommen|ont|tienen|disponen)):?(?: (?!in |en "
    r"|von |on |for )[a-z']+){0,4},? (?:(?:de|nur|only|seulement|solo|in|within|en|sous|dans les"
    r"|innerhalb von|binnen|bis zu|up to|hasta) ){0,2}(?P<number>[0-9]{1,3})(?= ?[.;)]| ?$)"
)
"""`90 days for members, all others 30`."""

_ANY: Final = "|".join(
    sorted((re.escape(word) for word, count in VALUES.items() if 5 <= count <= 120), key=len)[::-1]
)
_GIVES: Final = (
    r"(?:have|has|get|gets|got|is|are|it's|that's|to|for|in|inside|within|after|up to|only|gives?"
    r"|goes up to|haben|hat|bekommen|gelten|gilt|sind es|sind|auf|in|innerhalb von|binnen|bis zu"
    r"|nur|erst nach|ont|a|avez|c'est|à|sous|en|dans les|pendant|seulement|passe à|tienen?|son|es"
    r"|de|hasta|a|en|dentro de(?: los)?|durante|los|damos|ofrecemos|dispone[ns]?|solo)"
)
OTHERS_HAVE: Final = rule(
    r"[^.;§0-9]{0,70}?[;,](?: (?!\d)[a-z'-]+){1,9}?,?"
    rf" {_GIVES}(?: (?:de|los|les|nur|only|just|solo|full|volle))? (?P<number>[1-9][0-9]{{1,2}}"
    rf"|{_ANY})"
    r"(?= ?[.;)!]| ?$)",
    r"[^.;§0-9]{0,70}?[;,](?: (?:and|und|et|y|while))? (?:an?|as an?|als|en tant que|comme|como"
    r"|the|ein(?:e[nsr]?)?|die|der|das|une?|les|l[oa]s|el|la|unos?|unas?|reduzierte|rabattierte"
    r"|geöffnete|ungeöffnete|versiegelte|andere|opened|unopened|reduced|others)(?: [a-z-]+){0,4} "
    r"(?P<gapped>[1-9][0-9]{1,2}"
    rf"|{_ANY})(?= ?[.;)!]| ?$)",
    r"[^.;§0-9]{0,70}?(?:[;,]| and| und| et| y)(?: [a-z'-]+){0,5} (?:members?"
    r"|[a-z]*mitglieder[a-z]*|membres|adhérents|socios|socias|stores?|shops?|boutiques?|magasins?"
    r"|tiendas?|filialen?|laden|geschäft|orders|items|goods|products|[a-z]*waren?|[a-z]*artikel"
    r"|articles|produits|artículos|productos|compras|others|andere|autres|demás),?(?: (?:in|for"
    r"|within|up to|sous|en|auf|pendant|nur|only|solo|seulement|innerhalb von|get|have|bekommen"
    r"|ont|tienen|durante))*"
    rf" (?P<group>[1-9][0-9]{{1,2}}|{_ANY})(?= ?[.;)!]| ?$)",
    r"[^.;§0-9]{0,50}?[.;,](?: [a-z'-]+){0,4} (?:the|our|die|unsere|les|nos|los) (?:usual|normal"
    r"|standard|regular|full|ordinary|üblichen|normalen|sonstigen|regulären|habituels|normaux"
    rf"|habituales|normales) (?P<usual>[1-9][0-9]?|{_ANY})(?= (?:apply|applies|hold|holds|stand"
    r"|stands|is|are|gelten|bleiben|s'appliquent|valent|se aplican|valen|for|für|pour|para)\b| "
    r"?[.;])",
    r"[^.;§0-9]{0,110}[.;,] (?:(?:and|but|und|aber|et|mais|y|pero) )?(?:we|wir|nous(?: vous)?(?: "
    r"en)?|nosotros(?: te| le)?|nosotras te)(?: [a-z]+){0,2} (?:give|offer|grant|allow|make it"
    r"|geben|gewähren|bieten|schenken|donnons|offrons|accordons|laissons|damos|ofrecemos"
    r"|dejamos)(?: (?:you|ihnen|dir|ihr|freiwillig|te|even))? (?P<ours>[1-9][0-9]{1,2})(?= ?[.;,!]"
    r"| ?$)",
    r"[^.;§0-9]{0,70}?[.;,:](?: [a-z'-]+){1,6},? (?:gets?|have|has|haben|hat|bekommen|bekommst du"
    r"|hast du|geben wir|geben wir dir|you've|ont|vous avez|tienen?|tienes|te damos|we give you)"
    rf" (?P<had>[1-9][0-9]{{1,2}}|{_ANY})(?=,? (?:and|und|et|y|if|plus) [a-z]|, [a-z]| ?[.;)!]| "
    rf"?$)",
    r"[^.;§0-9]{0,70}?[.;] (?:for|on|für|bei|pour|sur|para|en)(?: [a-z-]+){1,5}, "
    r"(?P<them>[1-9][0-9]?)(?= ?[.;]| ?$)",
    r"[^.;§0-9]{0,60}?(?:[.;] [^.;§0-9]{0,60})?\b(?:(?:extend|lengthen|rais|stretch)(?:e?d)?(?: "
    r"(?:it|this|that))?|prolongée?s?|portée?s?|étendue?s?|ampliad[oa]s?|extendid[oa]s?"
    r"|alargad[oa]s?|verlängert) (?:to|auf|à|a|jusqu'à|hasta)(?: los)?"
    rf" (?P<upto>[1-9][0-9]{{1,2}}|{_ANY})(?= (?:for|für|pour|para|over|in|en|during)\b|[.,;)]| "
    rf"?$)",
)
"""`60 days; sealed boxes have 90`: a time of others, whose unit is left out."""

_WAY: Final = (
    r"(?:by|via|with|through|bei|per|mit|über|via|par|avec|en cas de|pour un|en cas d'|con|por"
    r"|mediante|a través de)"
)
BY_WAY: Final = rule(
    r"(?: [a-z]+){0,5},? (?:and|und|et|y|but|aber|mais|pero)(?: (?:up to|about|around|bis zu|rund"
    rf"|etwa|nach|in|jusqu'à|environ|sous|en|hasta|unos))* (?P<way>[0-9]{{1,2}}"
    rf"|{_SMALL})(?= {_WAY} [a-z])",
    rf"[^.;§0-9]{{0,60}}?[,;] (?:(?:and|und|et|y|but|aber|mais|pero) )?{_WAY}(?: [a-z'-]+){{1,4}},?"
    r" (?:it's|it is|they are|takes?|in|within|after|sind es|dauert es|es|nach|in|binnen|c'est|il "
    r"en faut|il faut|comptez-en|sous|en|son|tarda|a los|es en)(?: (?:up|to|about|around|bis|zu"
    r"|rund|etwa|jusqu'à|environ|hasta|unos))*"
    rf" (?P<by>[0-9]{{1,2}}|{_SMALL})(?= ?[.;,)]| ?$)",
)
"""`5 days by card and 10 by cheque`: a time by another way, whose unit is left out."""

IT_MAY: Final = rule(
    r",? (?:(?:and|but|though|although|while|und|aber|auch wenn|wobei|et|mais|même si|bien que|y"
    r"|pero|aunque) )?(?:(?:it|this|that|we|at busy times|es|das|wir|cela|ça|il|nous) "
    r")?(?:sometimes |in busy times |manchmal |in stoßzeiten |parfois |a veces |en ocasiones "
    r")?(?:it |es |cela |ça )?(?:(?:may|can|might|could|kann|können|peut|pouvons|peuvent|puede"
    r"|podemos|pueden) )(?:sometimes |es |aber |jedoch |auch |mal |wir |parfois )?(?:(?:take|need"
    r"|be|prendre|mettre|aller|demander|tardar|llevar|demorar|llegar|ser) )?(?:(?:up to|as long as"
    r"|as many as|bis zu|jusqu'à|hasta(?: los)?|a) )"
)
"""Between a usual time and the longest: `within 2 days, although it may take up to 5`."""

MAY_BE: Final = re.compile(rf"{IT_MAY.pattern}(?P<number>[0-9]{{1,2}})(?=\.?$|[.;,)] | dauern)")

AT_LAST: Final = re.compile(
    rf"[^.;]{{5,100}}? (?:inside|within|(?:longer|more) than|binnen|innerhalb von|(?:langer"
    rf"|laenger|mehr) als|plus de|mas de|llega a) (?P<number>[0-9]{{1,3}}|{_SMALL})(?= ?[.;]| ?$)"
    rf"|[^.;§]{{0,60}}?(?:,| and| und| et| y) [^.;,]{{3,50}}? (?:in|en|sous|dans les|in den) "
    rf"(?P<elided>[0-9]{{1,2}}|{_SMALL})(?=[.;,]| ?$| qui suiv| siguientes| nachsten)"
    rf"|[^.;]{{0,60}}, (?:in )?(?P<most>[0-9]{{1,2}}|{_SMALL}) (?:at the (?:very )?most|tops"
    rf"|maximum|au plus|au maximum|hochstens|como mucho|como maximo|a lo sumo)(?![a-z])"
)
"""`Solved within five days, and none takes longer than 10`."""
