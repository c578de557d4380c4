"""Words of exchanges, by which a clause tells of one; all patterns are for folded text."""

from __future__ import annotations

from typing import Final

from aftersales_eval.sources.web.text.exchanges.choice_words import OTHER
from aftersales_eval.sources.web.text.folding import rule

NAMED: Final = rule(
    r"\b(?:exchang(?:e|es|ed|ing|eable)|swap(?:s|ped|ping)?)\b",
    r"\b(?:\w*umtausch\w*|umgetauscht|umzutauschen|(?:größen|farb|waren|geräte)tausch\w*"
    r"|tausch(?:en|e|t|st)?|(?:ein|um)?getauscht|(?:ein|um)?zutauschen|eintauschen)\b"
    r"|\b(?:austausch|ausgetauscht|austauschen) gegen\b",
    r"(?<!\ben )\béchang(?:e|es|ent|er|ez|eons|eable|eables|ée?s?)\b|\bchange[rz] (?:de|la|sa|votre"
    r"|ta) (?:taille|couleur|modèle|pointure)\b|\btroqu(?:er|ez|e|ons)\b",
    r"\bcámbi(?:a|e)(?:me|nos)?l[oa]s?\b|(?<!\ben )(?<!\ba )\bcambi(?:os?|ar(?:se|[mt]e"
    r"|nos)?(?:l[oa]s?)?|amos|an|a"
    r"|en|e|ad[oa]s?|aremos)\b|\bcanje(?:s|ar\w*|amos)?\b",
)
GOODS: Final = rule(
    r"\b(?:items?|goods|products?|articles?|purchases?|orders?|sizes?|colou?rs?|shoes|clothes"
    r"|garments?|pair|gifts?|pieces?|titles?|books?|it|them|unworn|receipt|refund|returns?)\b",
    r"\b(?:artikel\w*|ware\w*|produkte?\w*|bestell\w+|größen?|farben?|schuhe?|kleid\w*|paar"
    r"|geschenke?\w*|stücke?|titel|bücher|modelle?|getauscht|tausch|ungetragen\w*|kassenbon|bon"
    r"|kassenzettel"
    r"|gekauft\w*|kauf\w*"
    r"|erstattung|rück\w+|umtausch\w*|umgetauscht|umzutauschen)\b",
    r"\b(?:articles?|produits?|achats?|commandes?|tailles?|couleurs?|pointures?|chaussures"
    r"|vêtements?|paire|cadeaux?|pièces?|titres?|livres?|modèles?|ticket|rembours\w+|avoir"
    r"|retours?|retourn\w+|renvo\w+)\b",
    r"\b(?:artículos?|productos?|compras?|pedidos?|tallas?|color(?:es)?|zapat\w+|prendas?|par"
    r"|regalos?|piezas?|títulos?|libros?|modelos?|tique|ticket|reembols\w+|vale|devoluci\w+"
    r"|devolver\w*|otr[oa])\b",
)
HAD: Final = rule(
    r"\b(?:request|start|begin|arrange|register|book|process|handle|organi[sz]e|form|portal|account"
    r"|receipt|tick|choose|choice|select|prefer|sizes?|colou?rs?|different|another|instead|free"
    r"|on us|days?|weeks?|months?|welcome|happy|gladly|offer|accept|allow|entitled|can|may|quick"
    r"|easy|work|works|the same|way|first|possible|simply|just|want|like|wish)\b",
    r"\b(?:an(?:zu)?meld\w*|beantrag\w*|start\w*|kundenkonto|formular|erfolg\w*|möglich|können|kann"
    r"|kannst|wählen|wahl|wunsch|wünsch\w*|möchte\w*|größen?|farben?|gerne?|kostenlos\w*|gratis"
    r"|\w*kreuz\w*|portal|einfach|online|berechtigt|tagen?|wochen|monaten?|bon|kassenbon|beleg"
    r"|jederzeit"
    r"|natürlich|selbstverständlich|bei uns|funktioniert|läuft|ebenso|genauso|anstandslos|auch"
    r"|problemlos|abwickeln|bieten|nehmen"
    r"|lässt|lassen)\b",
    r"\bs'échangent?\b|\b(?:demand\w+|fait|font|faire|effectu\w+|compte|formulaire|tailles?"
    r"|pointures?|couleurs?"
    r"|possibles?|pouvez|peut|peuvent|peux|choi\w+|gratuit\w*|offert\w*|jours|semaines|mois"
    r"|volontiers|ticket|portail|espace client|en ligne|simplement|facilement|présentation"
    r"|accept\w+|fonctionne\w*|même|aussi|préfér\w+|souhait\w+|simple\w*|proposons)\b",
    r"\b(?:solicit\w+|gestion\w+|tramit\w+|hac\w+|realiz\w+|cuenta|formulario|tallas?|color|otr[oa]"
    r"|pued\w+|podrá\w*|posibles?|elig\w+|elegir|gratis|gratuit\w+|días|semanas|meses|plazo|tique"
    r"|ticket|portal|funciona\w*|igual|también|fácil\w*|en línea|derecho|acept\w+|admit\w+"
    r"|sin coste|prefier\w+|quier\w+"
    r"|dese\w+|ofrec\w+)\b",
)
AGAIN: Final = rule(
    r"\b(?:new (?:\w+ )?order|re-?order\w*|order (?:\w+ ){0,4}again|order afresh|separate order)\b",
    r"\b(?:neu (?:zu )?bestellen|neue\w* bestellung\w*|bestell\w+ (?:[\w-]+ ){0,7}neu"
    r"|neu(?:bestellung|bestellen)\w*|erneut\w* (?:zu )?bestell\w*|noch (?:ein)?mal bestellen)\b",
    r"\b(?:nouvelle (?:\w+ )?commande|recommand(?:er|ez)|repass\w+ (?:une )?commande"
    r"|commander (?:\w+ )"
    r"{0,4}(?:à nouveau|de nouveau))\b",
    r"\b(?:nuevo pedido|nueva compra|volver a (?:comprar|pedir|hacer)\w*|vuelve a (?:comprar|pedir)"
    r"|otro pedido|pedido nuevo|compra nueva|pedir(?:lo)? de nuevo)\b",
)
"""What shops ask for that do not exchange."""

_NOT: Final = (
    r"(?:not|never|cannot|can't|don't|doesn't|won't|aren't|isn't|unable|no longer|nothing|neither"
    r"|nor|ne (?:peu|saur|pourr)\w+|nicht|keine?[nrms]?|weder|nichts|nix|pas|aucune?|ni|rien|no"
    r"|tampoco|none"
    r"|ningun\w*|nunca|nada|jamais|nie|(?:no|sin|sans|ohne) (?:way|posibilidad|possibilité"
    r"|möglichkeit)|impossible|unmöglich|imposible)"
)
_GIVEN_UP: Final = (
    r"(?:excluded|exempt|(?:are|is) off|paused|ruht|pausiert|fuera de|en (?:pause|pausa)|stopped"
    r"|ended|given up|dropped|discontinued|suspended|declined|abolished"
    r"|(?:decided|voted) against|ruled out|on hold|off the table|refuse|unavailable"
    r"|ausgeschlossen|ausgenommen|abgeschafft|eingestellt|ausgesetzt|abgelehnt|entfällt|verzichten"
    r"|gestrichen|fällt (?:\w+ )?(?:flach|weg|aus)|gegen (?:den|einen|jeden)(?= \w*tausch)"
    r"|exclus?(?:ions?|e?s)?|excluid\w+|supprim\w+|suspend\w+|cessé|arrêté|renonc\w+|refus\w+"
    r"|écarté\w*|abandonné\w*"
    r"|(?:hemos|han) (?:dejado|eliminado|quitado|suprimido|decidido no)|dejamos de|eliminad\w+"
    r"|descartad\w+|suprimid\w+|renunci\w+)"
)
"""What is said of an exchange that is no longer made, or never was."""

_NOUN: Final = (
    r"(?:(?:non-?)?exchang(?:e|es|ed|ing|eable)|swap(?:s|ped|ping)?|\w*umtausch\w*|umgetauscht"
    r"|umzutauschen|(?:größen|geräte)?tausch(?:en)?|getauscht|(?:ein|um)zutauschen"
    r"|austausch gegen \w+|échang(?:e|es|er|eons|ez|ent|eables?|ée?s?)"
    r"|cambi(?:os?|ar(?:[mst]e)?(?:l[oa]s?)?|ar(?:án?|emos)|amos|an?|en|ad[oa]s?)|canje(?:s|ar"
    r"|amos)?)"
)
_ON: Final = (
    r"(?: (?!(?:if|when|whether|after|charge|pay|cost|need|have|must|only|nur|muss|seulement"
    r"|solo|solamente|hay|wenn|si|bis|just|but|aber|mais|pero|sondern|until|unless)\b)[\w'-]+)"
)
NO: Final = rule(rf"\b{_NOT}\b")
DENIED: Final = rule(
    rf"\b(?:{_NOT}|{_GIVEN_UP}|n[e']\w* ?\w+ plus)\b{_ON}{{0,6}}? (?:[dl]')?{_NOUN}\b",
    rf"\b{_NOUN}\b[^;.]{{0,60}}, [^;.,]{{0,30}}\b(?:abgeschafft|eingestellt|ausgesetzt|gestrichen"
    r"|stopped|dropped|abolished|suspended|supprimé\w*|suspendu\w*|suprimid\w+|suspendid\w+"
    r"|eliminad\w+)\b",
    rf"\b{_NOUN}\b{_ON}{{0,8}}? (?:{_NOT}|{_GIVEN_UP}|n[e'] ?\w+ (?:\w+ )?(?:pas|plus))\b"
    r"(?! (?:only|just|nur|more|later|mehr|need|necessary|nötig|erforderlich|que|solo|seulement))",
)
UNTIL: Final = rule(
    r"\b(?:after|without|unless|until|more than|than once|twice|within|if|when|only|except|charged?"
    r"|fee|pay|cost|need|must|should|yet|another currency|later than)\b",
    r"\b(?:nach|ohne|wenn|falls|sofern|nur|außer|mehr als|müssen|muss|gebühr\w*|kosten\w*"
    r"|später als"
    r"|brauchen|nötig|verpflichtet)\b",
    r"\b(?:après|sans|sauf|si|lorsque|seulement|uniquement|au-delà|plus de|frais|payer|facturé\w*"
    r"|besoin|doit|devez|coût\w+)\b",
    r"\b(?:después|sin|salvo|si|cuando|solo|únicamente|más de|tras|gastos|coste|pagar|cobra\w*"
    r"|necesit\w+|debe|hasta|cuesta\w*)\b",
)
"""What shows that a denial is of a late exchange, of a fee or of a duty, and not of all."""

WITHOUT_PROOF: Final = rule(
    r"\b(?:without|ohne|sans|sin)(?: [\w'-]+){0,4} (?:receipts?|proof|invoice|tags?|labels?"
    r"|packaging|box|kassen\w+|bons?|belege?|rechnung|etikett\w*|verpackung|originalverpackung"
    r"|quittung|ticket|reçu|facture|preuve|étiquettes?|emballage|coupon|justificatif|boleta"
    r"|factura|comprobante|tique|recibo|etiquetas?|embalaje|caja|nota)\b"
)
"""Without what nothing is exchanged."""

ONLY_REFUND: Final = rule(
    r"\b(?:only|just|nur|ausschließlich|seulement|uniquement|solo|solamente|únicamente) (?:[\w-]+ )"
    r"{0,3}(?:refunds?|returns?|erstatt\w+|rück\w+|zurück\w*|rembours\w+|retours?|reembols\w+"
    r"|devoluci\w+)"
)

LINE: Final = 60
"""A clause of fewer characters is a line of a list, such as `Free exchanges`."""

LATE: Final = rule(
    r"\b(?:after|nach|après|passé|au-delà de|pasados|transcurridos|después de|tras) (?:more than "
    r"|los |ces |these |the |diesen |den )?(?:\d+|this|that|deadline|(?:return |exchange )?period"
    r"|frist|ablauf|délai|plazo)",
    r"\b(?:later than|longer than|more than|mehr als|länger als|plus de|más de) \d+ (?:days|tage\w*"
    r"|jours|días)",
    r"\b(?:are over|is over|gone by|passed|elapsed|expired|vergangen|verstrichen|abgelaufen|vorbei"
    r"|écoulée?s?|expiré"
    r"|passée?s?|dépassée?s?|(?:han|hayan|haya|ha) (?:pasado(?! por)|transcurrido|vencido)"
    r"|transcurrid[oa]s?)\b",
)
"""A time that may be over."""

HEADING: Final = rule(
    r"(?:^|/ )(?:(?:our|your|free|easy|size|product|online|how to|make|start|request|an?|policy"
    r"|and|&"
    r"|the|for) )*(?:exchanges?|exchange policy|swaps?|exchanging|exchange (?:an?|your) \w+)"
    r"(?: (?:an?|your|the|for|policy|free|online|another|different|size|items?|orders?))*$",
    r"(?:^|/ )(?:(?:kostenlose[rn]?|gratis|einfache[rn]?|der|ihr|unser|größen|online) |gratis-)*"
    r"(?:umtausch|größentausch|umtauschen|umtauschrecht|größenumtausch)(?: (?:im|in|von|bei|gegen"
    r"|und|andere|größe|online|shop|\w+ware|artikeln?))*$",
    r"(?:^|/ )(?:(?:nos|votre|les?|l'|faire|un|demander|politique|d'|de|premier) ?)*(?:échanges?"
    r"|échanger|changer de taille)(?: (?:gratuits?|offerts?|de|taille|un|une|article|produit"
    r"|facile|simple|autre|d'article))*$",
    r"(?:^|/ )(?:(?:nuestros|los|un|hacer|política|de|primer|el) )*(?:cambios?"
    r"|cambiar)(?: (?:gratis"
    r"|gratuitos?|de|talla|un|artículo|producto|por|otra|fácil|fáciles))*$",
)
"""Headings of exchanges and of nothing else."""

FREE: Final = rule(
    r"\b(?:free|kostenlose[rn]?|gratis|gratuits?|offerts?|gratuitos?)\b"
    r"(?=.*\b(?:exchang|swap|umtausch|größentausch))"
    r"|\b(?:échange|cambio)s?\b.*\b(?:gratuit\w*|offerts?|gratis)\b"
)
STEP: Final = rule(
    r"\b(?:form|tick|(?:pick|choose|select|enter) (?:the|a|your) \w+|size you|colour you"
    r"|new size|right size|other size|another size|replacement"
    r"|dispatch the|ship the|send (?:you )?(?:the|a) (?:right|new|other|different|another))\b",
    r"\b(?:formular|gewünschte[nr]?|wunschgröße|neue größe|andere größe|passende|ersatzgröße"
    r"|wunschartikel)\b",
    r"\b(?:formulaire|taille (?:souhaitée|désirée|voulue)|nouvelle taille|bonne taille|autre taille"
    r"|couleur souhaitée)\b",
    r"\b(?:formulario|talla (?:que|deseada|correcta|nueva)|nueva talla|otra talla|color que)\b",
)
"""What is done for an exchange, below a heading that names it."""

SIZE: Final = rule(
    r"\b(?:sizes?|fit|fits|größe\w*|passt|passen|taille|pointure|talla)\b(?![^;]*\bchart\b)"
    r"|\btoo (?:small|big|tight|large|loose|long|short)\b|\bzu (?:eng|weit|groß|klein|lang|kurz)\b"
    r"|\btrop (?:petit|grand|serré|large|long|court)\w*|\baprietan?\b|\b(?:queda|está)n? (?:grande"
    r"|pequeñ[oa]|larg[oa]|cort[oa])s?\b|\b(?:suits?|match\w*|gefällt|zusag\w*|convien\w+|convenir"
    r"|plaî\w+|styles?|gust\w+|convenc\w+|no (?:te|le|os) va|colou?r|farbe|sorte|couleur|coloris"
    r"|goût"
    r"|hauteur|altura|ancho|schmeckt|taste)\b"
)
RIGHT_ONE: Final = rule(
    rf"\b(?:send|post|ship|dispatch|mail|senden|schicken|bekommen|bekommst|erhalten|liefern"
    rf"|legen|enverrons|enverra|renverrons|expédi\w+|envoyons|envoie|renvoyons|adressons|livrons"
    rf"|recevez|enviamos|mandamos|enviaremos|mandaremos|hacemos llegar"
    rf"|recibes?)(?: [\w'-]+){{0,5}}?"
    rf" (?:{OTHER}|the (?:new|larger) (?:one|size|pair)|la (?:nueva|buena|talla|bonne|nouvelle"
    rf"|taille)\b)",
    rf"\b{OTHER} (?:\w+ )?(?:zu|senden|schicken|liefern)\b",
)
_BACK: Final = (
    r"(?:refund(?:ed)?|money back|(?:your|the) money|geld(?: zurück)?|erstattung|kaufpreis"
    r"|remboursements?|remboursée?s?|argent|reembolsos?|dinero|importe)"
)
_ANOTHER: Final = (
    r"(?:(?:an?other|a different|the right|a new) (?:\w+ )?(?:one|size|colou?r|model|style|pair"
    r"|frame"
    r"|design|item|product)|eine?[nrs]? andere[nrs]? \w+|eine?[nrs]? neue[nrs]? \w+|une? autre \w+"
    r"|une? nouve(?:au|lle) \w+|otr[oa]s? (?:\w+))"
)
CHOICE: Final = rule(
    rf"\b{_BACK}\b[^;.]{{0,30}} (?:or|oder|ou|o|soit|bien)(?: (?:soit|für|for|choose|get|with|pour"
    rf"|por|por el|bien|contre))? {_ANOTHER}",
    rf"\b{_ANOTHER}[^;.]{{0,25}} (?:or|oder|ou|o|soit)\b[^;.]{{0,30}}\b{_BACK}\b",
)
"""Money or another piece, whichever the shopper wants."""

OTHER_STEMS: Final = (
    "nother ",
    "different ",
    "right ",
    " new ",
    "ander",
    "neue",
    "autre",
    "nouve",
    "otr",
)

SHOPS: Final = rule(
    r"\b(?:any|all|each|every one) (?:of )?our (?:\w+ )?(?:shops?|stores?|branches)\b",
    r"\b(?:jede[rm]?|allen|einer) (?:unserer )?(?:filialen?|läden|geschäfte|märkte)\b",
    r"\b(?:dans|en) (?:n'importe (?:laquelle|lequel)|chacune?|toutes?|tous"
    r"|l'une?) (?:de )?(?:nos )?"
    r"(?:boutiques|magasins|succursales)\b",
    r"\ben (?:cualquiera|todas|una) (?:de )?(?:nuestras )?tiendas\b",
    r"\b(?:(?:any|all|each) of )?our (?:\w+ )?(?:shops?|stores?|branches)(?: "
    r"\w+){0,3} (?:exchange|swap)"
    r"|\bunsere (?:\w+ )?(?:filialen|läden|geschäfte|märkte)(?: [\w-]+){0,6} (?:um|tausch\w*)\b"
    r"|\btauschen unsere (?:\w+ )?(?:filialen|läden|geschäfte|märkte)\b"
    r"|\bnos (?:\w+ )?(?:boutiques|magasins|succursales)(?: \w+){0,3} échang\w+"
    r"|\bnuestras (?:\w+ )?tiendas(?: \w+){0,3} (?:cambi|canje)\w+",
    r"\b(?:exchang|umtausch|échang|cambi)\w*[^;]{0,40}\b(?:in[- ]store|in (?:the|our"
    r"|any) (?:stores?"
    r"|shops?)|(?:nur|ausschließlich) in (?:\w+ )?(?:filialen?|laden|läden|geschäft\w*)"
    r"|en (?:magasin"
    r"|boutique|tienda)) (?:only|uniquement|seulement|exclusivement|solamente|únicamente)\b"
    r"|\b(?:only|nur|ausschließlich|uniquement|seulement|solo|únicamente|exclusivement) (?:in"
    r"|en|dans)"
    r" (?:\w+ )?(?:stores?|shops?|filialen?|läden|laden|geschäft\w*|magasins?|boutiques?"
    r"|tiendas?)\b",
)
"""Shops as who exchanges, or as the only place for it."""

ALL_SHOPS: Final = rule(
    r"^(?:(?:unfortunately|sadly|leider|malheureusement|lamentablemente),? )?(?:our|this|the"
    r"|none of|unsere?|dieser?|keine unserer|notre|nos|cette"
    r"|aucun\w* de|nuestr[oa]s?|esta|ningun\w* de)"
    r" (?:[\w-]+ ){0,3}(?:shops?|stores?|boutiques?|magasins?|filialen?|läden|laden|geschäfte?"
    r"|tiendas?|locales?|sucursal(?:es)?)\b"
)

OURS: Final = rule(
    r"\b(?:wrong|incorrect) (?:item|article|product|order)\b|\bour (?:mistake|error)\b|\bfaulty\b"
    r"|\bfalsch\w* (?:artikel|ware|geliefert)\w*|\berreur\b|\bequivocad\w+|\berror\b"
)

NOT_BY_POST: Final = rule(
    r",? ?\b(?:(?:and|but) )?(?:not|never) (?:by|via|through|in) (?:the )?(?:post|mail|courier)\b",
    r",? ?\b(?:nicht|nie|kein\w*) (?:\w+ )?(?:per|auf dem|über den|mit der) (?:post\w*|versand\w*"
    r"|paket)\b|,? ?\b(?:per|auf dem|über den|mit der) (?:post\w*|versand\w*|paket) (?:\w+ ){0,3}?"
    r"(?:nicht|keine?n?)\b(?: (?:um|möglich))?",
    r",? ?\b(?:et |mais )?(?:pas|jamais|non) par (?:la )?(?:poste|courrier|colis|correspondance)\b",
    r",? ?\b(?:y |pero )?(?:no|nunca) por (?:correo|paquetería|mensajería)\b",
)
COSTS_NOTHING: Final = rule(
    r"\bcosts? (?:you )?nothing\b",
    r"\b(?:won't|doesn't|don't|will not|does not|do not|never) (?:\w+ )?(?:cost"
    r"|charge)\b[^;,]{0,30}",
    r"\bkost\w+ (?:\w+ )?(?:nichts|nix|keinen (?:cent|rappen))\b"
    r"|\bzahl\w+ (?:\w+ )?(?:nichts|nix|keinen (?:cent|rappen))\b",
    r"\bne (?:vous |te )?(?:sera |seront |est |sont )?(?:coût\w+|pas|jamais|rien)(?: factur\w+)?"
    r"(?: (?:rien|pas|jamais))?(?: coût\w+)?(?: un (?:centime|sou|euro))?(?= ?(?:[.,;!]|et\b"
    r"|non plus|$))"
    r"|\bni [^;]{3,50} n(?:e sont|'est) (?:payant|factur)\w+"
    r"|\bnon plus\b",
    r"\bno (?:te |le |os |se )*(?:cuesta|costará|supone|cobra\w*)\b[^;,]{0,30}",
)
"""That an exchange costs nothing, which denies no exchange."""


COST_OR_POST: Final = ("cost", "charge", "kost", "zahl", "factur", "cout", "non plus", "cuesta",
                        "supone", "cobra", "post", "mail", "courier", "versand", "paket",
                        "courrier", "colis", "correspond", "correo", "mensaj")  # fmt: skip
