"""Free returns as a row names them, with no more behind than a yes, a no, a tick or a cross."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.folding import rule

_WAY_BACK: Final = (
    r"(?:returns?(?: (?:shipping|postage|delivery|labels?|service|collection))?"
    r"|rück(?:send|gab|versand|hol|porto|liefer)\w*|retouren?(?:-?\w+)?|retouretikett"
    r"|retours?|renvois?|devoluci(?:ón|ones))"
)
_AHEAD: Final = (
    r"(?:free|complimentary|pre-?paid|free and easy|kosten(?:lose?[rsn]?|freie?[rsn]?)|gratis"
    r"|portofreie?[rsn]?|vorfrankierte?[rsn]?)"
)
_BEHIND: Final = r"(?:gratuit[eoa]?s?|offerts?|gratis|sans frais|sin (?:coste|gastos)|kostenlos)"
_NO: Final = (
    r"(?:no|none|nein|nicht|keine?|non|aucune?|ninguna?|not (?:available|offered|included)"
    r"|nicht (?:verfügbar|angeboten|enthalten|möglich)|non (?:disponible|proposé)e?s?"
    r"|no (?:disponible|ofrecid[oa]|incluid[oa])s?|[✗✘✕✖❌☓x-])"
)
_YES: Final = r"(?:yes|ja|oui|sí|included|available|inklusive|[✓✔✅☑])"
_ROW: Final = rule(
    rf"[ •·*-]*(?:{_AHEAD}[ -]{_WAY_BACK}|{_WAY_BACK} {_BEHIND}"
    rf"|(?:étiquette|etiqueta|bon) (?:de )?(?:retour|devolución) (?:prépayée?|gratuite?|prepagada"
    rf"|gratuita)) ?(?:[:|]|(?= [✗✘✕✖❌✓✔✅☑-])|-(?= (?:no|nein|non)\b)) ?\ufe0f?"
    rf"(?:(?P<no>{_NO})|(?P<yes>{_YES}))[\ufe0f .!;|]*$"
)


def of_tick(clause: str) -> float | None:
    """1 where a folded row such as `Free returns: yes` says it, 0 where it denies it, else None."""
    row = _ROW.match(clause)
    if not row:
        return None
    return 0.0 if row["no"] else 1.0
