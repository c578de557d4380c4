"""Numbers whose unit was said before: `60 days instead of 30`. Patterns are for folded text."""

from __future__ import annotations

import re
from typing import Final

from aftersales_eval.sources.web.text.folding import rule
from aftersales_eval.sources.web.text.words_of_numbers import VALUES

_INSTEAD: Final = (
    "(?:instead of|rather than|(?:an)?statt|au lieu des?|en (?:lugar|vez) de)"
    "(?: (?!days)[a-z]+){0,2}"
)
USUALLY_BEFORE: Final = re.compile(rf"(?<![\w.,])(?P<number>[0-9]{{1,3}}) {_INSTEAD} $")
USUALLY_AFTER: Final = re.compile(
    rf"(?: [a-z']+){{0,4}}?,? {_INSTEAD} (?P<number>[0-9]{{1,3}})(?![0-9]|[.,][0-9]| ?[€$£%])"
    r"|(?: [a-z]+){0,4},? (?:and|und|et|y) (?:the|der|die|das|le|la|les|el|los|las) [a-z]+,? "
    r"(?:for |auf |sur |en )?(?P<part>[0-9]{1,2})(?=\.?$|[,;])"
    r"|(?: [a-z]+){0,4},? (?:\(|or |oder |ou |o |and |und |et |y )(?P<more>[0-9]{1,3})"
    r"(?= (?:if|for|when|wenn|fur|fuer|si|pour|para|als)[ ])"
)


_SMALL: Final = "|".join(
    sorted(word for word, count in VALUES.items() if word.isalpha() and 2 <= count <= 30)
)
LEFT_OUT: Final = re.compile(
    r"(?: [a-z]+){0,3}(?:,| and| und| et| y)(?: (?:and|und|et|y|while|mais|but|pero|aber))?"
    r"(?: (?:on|for|auf|fur|fuer|sur|pour|en|para|with))?(?: (?:the|der|die|das|den|dem|le|la"
    r"|les|el"
    r"|los|las|its|deren)(?: [a-z]+ (?:and|und|et|y))?| l')"
    r" ?[a-z]+(?: [a-z]+)?,?(?: (?:is|are|carries|has|have|for|de|nur|only|pendant|por|auf"
    r"|durante|just"
    r"|est|sont|tiene|hat|ist))*"
    rf" (?P<number>[0-9]{{1,2}}|{_SMALL})(?=[.;,)]|$| -)"
)
"""`Five years on the frame, and on the motor two`: another part, whose unit is left out."""

REMAINDER: Final = rule(
    r"[^.;§]{0,45}?[.,;:] ?(?:and |und |et |y )?(?:(?:for |für |pour |para )?(?:everyone|everybody"
    r"|everything|anything|all|alle[ns]?|tou[st]e?s?|tout)(?: the| les| our)? (?:else|others?"
    r"|übrige[nr]?|anderen?"
    r"|andere|autres|rest|restliche[nr]?)|(?:the|der|le|el|para el|auf den|für den|for the"
    r"|pour le) "
    r"(?:rest|reste|resto)|(?:los|las|lo) demás|si no(?: lo (?:eres|es))?(?:,? de)?|otherwise"
    r"|ansonsten|sonst|sinon|(?:\w+ )?(?:club)?(?:members?|mitglieder|membres|adhérents|socios)"
    r" (?:get|have|haben|bekommen|ont|tienen|disponen))(?: (?!in |en |von |on |for )[a-z]+){0,4},? "
    r"(?:(?:nur|only|seulement|solo|in|within|en|sous|dans les|innerhalb von|binnen|bis zu|up to"
    r"|hasta) ){0,2}(?P<number>[0-9]{1,3})(?= ?[.;)]| ?$)"
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
    rf" {_GIVES}(?: (?:de|los|les|nur|only|just|solo|full|volle))?"
    rf" (?P<number>[1-9][0-9]{{1,2}}|{_ANY})"
    r"(?= ?[.;)!]| ?$)",
    r"[^.;§0-9]{0,70}?[;,](?: (?:and|und|et|y|while))? (?:an?|the|ein(?:e[nsr]?)?|die|der|das|une?"
    r"|les"
    r"|l[oa]s|el|la|unos?|unas?|reduzierte|rabattierte|geöffnete|ungeöffnete|versiegelte|andere"
    r"|opened|unopened|reduced|others)(?: [a-z-]+){0,4} (?P<gapped>[1-9][0-9]{1,2}"
    rf"|{_ANY})(?= ?[.;)!]| ?$)",
    r"[^.;§0-9]{0,110}[.;,] (?:(?:and|but|und|aber|et|mais|y|pero) )?(?:we|wir"
    r"|nous(?: vous)?(?: en)?|nosotros(?: te| le)?|nosotras te)(?:"
    r" [a-z]+){0,2} "
    r"(?:give|offer|grant|allow|make it|geben|gewähren|bieten|schenken|donnons|offrons|accordons"
    r"|laissons|damos|ofrecemos|dejamos)(?: (?:you|ihnen|dir|ihr|freiwillig|te|even))?"
    r" (?P<ours>[1-9][0-9]{1,2})(?= ?[.;,!]| ?$)",
)
"""`60 days; sealed boxes have 90`: a time of others, whose unit is left out."""

AT_LAST: Final = re.compile(
    rf"[^.;]{{5,100}}? (?:inside|within|(?:longer|more) than|binnen|innerhalb von|(?:langer|laenger"
    rf"|mehr) als|plus de|mas de|llega a) (?P<number>[0-9]{{1,3}}|{_SMALL})(?= ?[.;]| ?$)"
)
"""`Solved within five days, and none takes longer than 10`."""
