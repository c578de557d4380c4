"""A number with its unit, spelled out or in figures, for patterns of four languages."""

from __future__ import annotations

from typing import Final

SPAN: Final = (
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty"
    r"|acht|neun|fünfzehn|achtzehn|zwanzig|huit|neuf|quinze|dix-huit|vingt|ocho|nueve|quince"
    r"|dieciocho"
    r"|veinte|twenty[- ]?four|thirty[- ]?six|thirty|sixty|ninety|dreißig|sechzig|neunzig|trente"
    r"|soixante"
    r"|treinta|sesenta|noventa|ein"
    r"|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|vierundzwanzig|une?|deux|trois"
    r"|quatre|cinq|six|sept|dix|douze|vingt-quatre|uno?|una|dos|tres|cuatro|cinco|seis|siete|diez"
    r"|doce|veinticuatro)(?: ?\(\d+\)| ?\([a-z]+\))?[- ]?(?:full |volle[nr]? |calendar )?(?:years?"
    r"|months?|days?|jahre?n?s?|monate?n?s?|ans?|années?|mois|años?|meses|mes|días)\b"
)
