"""Services by ticks and crosses, asked for in part only, and what looks like one and is none."""

from __future__ import annotations

from aftersales_eval.sources.web.text.offers.offered import read_offers
from tests.sources.web.text.labelled import each, page, said

MARKED = """
repair=0 | Repair service: ✗
repair=0 | Reparaturservice ✘
repair=0 | ✕ Service de réparation
repair=0 | ❌ Servicio de reparación
repair=0 | Repair service: –
repair=1 | Repair service: ✓
repair=1 | ✔ Reparaturservice
repair=1 | Service de réparation ✅
installation=0 | Installation service ✖
installation=0 | Montageservice: ✗
installation=0 | ✗ Service de montage
installation=1 | Servicio de montaje: ✓
exchange=0 | Umtausch: ✗
exchange=1 | Umtausch: ✓
exchange=0 | Échange ❌
exchange=1 | ✔ Cambios
training=0 | Training courses: ✗
training=1 | Schulungen: ✔️
repair=0 installation=1 | Repairs: ✗; installation: ✓
- | Repair service: ✗ / ✓
- | Repair service | ✗ | ✓
repair=0 | ✗ No repairs
"""
ASKED = """
- | Do you repair products from other brands?§No.
- | Do you repair other makes?§No, sorry.
- | Do you repair bikes that weren't bought from you?§No.
- | Do you install on Sundays?§No.
- | Can I have it installed at the weekend?§No.
- | Do you install outside the UK?§No.
- | Is the repair workshop open on Saturdays?§No.
- | Can I exchange items bought from another shop?§No.
- | Is there a manual in French?§No.
- | Reparieren Sie auch Geräte anderer Hersteller?§Nein.
- | Repariert ihr auch Fremdfabrikate?§Nein, leider nicht.
- | Reparieren Sie auch Räder, die nicht bei Ihnen gekauft wurden?§Nein.
- | Montieren Sie auch sonntags?§Nein.
- | Réparez-vous les produits d'autres marques ?§Non.
- | Réparez-vous les vélos achetés ailleurs ?§Non.
- | Installez-vous le dimanche ?§Non.
- | ¿Reparáis productos de otras marcas?§No.
- | ¿Reparan artículos comprados en otras tiendas?§No.
- | ¿Instaláis los domingos?§No.
repair=0 | Do you repair bikes?§No.
repair=0 | ¿Reparan productos fuera de garantía?§No.
repair=0 | Do you repair other brands?§We do no repairs at all, neither of ours nor of others.
installation=0 | ¿Instaláis los muebles?§No.
repair=1 | Do you repair products from other brands?§Yes.
installation=1 | Montieren Sie auch sonntags?§Ja.
"""
AT_HOME = """
repair=1 | Garantie & réparation§Nos techniciens interviennent à domicile.
repair=1 | SAV§Nos techniciens interviennent à votre domicile dans toute la France.
repair=1 | Garantía y reparación§Contamos con servicio técnico propio.
repair=1 | Posventa§Nuestros técnicos acuden a tu domicilio.
repair=1 | Garantie & Reparatur§Unser Technikerteam kommt zu Ihnen nach Hause.
repair=1 | Garantie & Reparatur§Wir haben eigene Servicetechniker.
repair=1 | Warranty & repairs§Our own technicians visit you at home.
repair=1 | Warranty & repairs§We have our own service engineers.
- | Warranty & repairs§Under the warranty our engineers come to your home.
- | Warranty & repairs§Our engineers cannot come to your home.
- | Warranty§Our engineers come to your home.
- | Lieferung§Unser Technikerteam kommt zu Ihnen nach Hause.
- | Warranty & repairs§We repair or replace it.
"""
NO_GOODS = """
- | Échanges§Nous pouvons supprimer, au sein de l'Espace d'échange du Membre, des conversations.
- | Échange§L'espace d'échange vous permet d'échanger gratuitement entre clients.
- | Umtausch§Im Austauschbereich tauschen Mitglieder Artikel um.
- | Exchange§In the exchange forum you may exchange messages.
- | Cambios§El espacio de intercambio permite cambiar artículos entre usuarios.
- | What you get§Free repair of your own furniture.
- | Benefits: staff discount, free repair of your own furniture, pension.
- | Das bieten wir§Kostenlose Reparatur deiner eigenen Möbel.
- | Nos avantages§Réparation gratuite de vos propres meubles.
- | Beneficios§Reparación gratuita de tus propios muebles.
repair=1 | Workshop§Free repair of your own furniture.
"""


@each(MARKED)
def test_a_cross_refuses_and_a_tick_offers(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(ASKED)
def test_a_no_to_a_part_refuses_no_more(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(AT_HOME)
def test_own_technicians_repair_where_repairs_are_spoken_of(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected


@each(NO_GOODS)
def test_talk_and_what_staff_have_are_no_service(expected: str, text: str) -> None:
    assert said(read_offers(page(text))) == expected
