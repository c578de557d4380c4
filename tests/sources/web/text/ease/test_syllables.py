"""Syllables: words that people count alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.web.text.ease.syllables import syllables

ENGLISH = """
a1 the1 be1 we1 free1 use1 used1 cost1 costs1 sale1 time1 times1 goods1 days1 date1 price1 sent1
days1 through1 should1 would1 don't1 can't1 please1 charge1 charged1 caused1 fees1 health1 bought1
return2 returns2 returned2 refund2 refunds2 item2 items2 receipt2 within2 after2 never2 label2
product2 purchase2 purchased2 table2 handle2 handled2 carried2 isn't2 copies2 during2 postage2
buying2 going2 client2 changes2 mailing2 boxes2 wanted2 business2 something2 future2 defect2
service2 every2 people2 damage2 damaged2 parcel2 repair2 include2 includes2 between2 special2
warranty3 guarantee3 delivery4 purchases3 services3 original4 receiving3 everything3 replacement3
material4 materials4 condition3 exclusion3 various3 period3 liable3 carrier3 consumer3 unwanted3
video3 policy3 tracking2 customer3 customers3 refundable4 defective3 covered2 exchanges3 remedy3
manufacturer5 limited3 experience4 actual3 situation4 individual5 reimburse3 authorised3 apply2
accessories4 incidental4 consequential4 workmanship3 mechanism4 registration4 original4 actually4
society4 area3 creation3 supplier3 previous3 hygiene2 liability5 electricity5 unfortunately5
"""
GERMAN = """
ist1 die1 und1 kauf1 preis1 frei1 neu1 geld1 sind1 stück1 zeit1
ware2 waren2 kaufen2 neue2 euro2 kosten2 artikel3 garantie3 zurück2 bauen2 treue2 fehler2 käufer2
prüfen2 innen2 paket2 rückgabe3 rücksendung3 widerruf3 gerät2 geräte3 quittung2 schäden2
erstattung3 gewährleistung4 reparatur4 verbraucher3 lieferung3 reklamation4 zweijährige4
verpackung3 original4 kaufdatum3 bestellung3 innerhalb3 gesetzliche4 herstellergarantie6
kostenlose4 materialfehler6 unternehmen4 widerrufsbelehrung6 beachten3 kundendienst3 feiertag3
"""
FRENCH = """
le1 de1 que1 est1 prix1 frais1 mois1 jours1 vente1 faire1 bien1 nous1 vous1 date1 pièces1 cas1
achat2 retour2 retours2 produit2 produits2 article2 articles2 client2 clients2 service2 délai2
retourner3 gratuit2 usage2 colis2 achats2 naïf2 créer2 payer2 moyen2 boutique2 contrat2 panne1
garantie3 essayer3 livraison3 commande2 commandes2 rembourser3 remboursement4 conditions3 légale2
étiquette3 réparation4 défauts2 européen4 vendeur2 conformité4 emballage3 magasin3 oublier3
doivent1 peuvent1 étaient2 consommateur4 facture2 livré2 échange2 qualité3 garanties3
"""
SPANISH = """
y1 de1 el1 no1 sin1 bien1 muy1 hay1 mes1 pie1 ley1
día2 días2 compra2 pago2 cambio2 tienda2 gastos2 cuenta2 ciudad2 guía2 quien1 caja2 piezas2 ahí2
garantía4 devolución4 reembolso4 producto3 gratuita3 cliente2 artículo4 servicio3 defectos3
vendedor3 fabricante4 reparación4 plazo2 envío3 original4 comprador3 aparato4 recibo3 recoger3
país2 siguiente3 pagar2 leer2 aéreo4 oeste3 prohibir3 ahora3 averiguar4 vergüenza3 condiciones4
"""


@pytest.mark.parametrize(
    ("language", "words"), [("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH)]
)
def test_a_word_has_the_syllables_that_are_spoken(language: str, words: str) -> None:
    counted = [(word[:-1], int(word[-1])) for word in words.split()]
    found = [(word, n, syllables(word, language)) for word, n in counted]
    wrong = [row for row in found if row[1] != row[2]]
    assert wrong == []


@given(st.text(max_size=60), st.sampled_from(["en", "de", "fr", "es"]))
def test_whatever_is_no_word_has_at_least_one_syllable_and_at_most_its_letters(
    word: str, language: str
) -> None:
    assert 1 <= syllables(word, language) <= max(1, 2 * len(word))
