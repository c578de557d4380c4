"""Who or what wrote a message: the shopper, a person, a machine, a mail server, many at once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales_eval.sources.mail import phrases
from aftersales_eval.sources.mail.kinds import Kind, classify
from aftersales_eval.sources.mail.messages import Message, stream_messages
from tests.sources.mail.writing import ME, SHOP, judged, mail, read_one

TICKET = {"x_zendesk_priority_mail": "none"}
NO_REPLY = "No-Reply <no-reply@north-kettle.co.uk>"
REPORT = 'multipart/report; report-type={}; boundary="B"'


def status(action: str) -> bytes:
    """A delivery status notification."""
    return mail(
        "--B\n\nWhat became of your mail.\n\n--B\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; {SHOP}\nAction: {action}\n\n--B--\n",
        by="Mail <bounces@relay.example>",
        content_type=REPORT.format("delivery-status"),
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"auto_submitted": "auto-replied"},
        {"auto_submitted": "Auto-Replied (vacation); owner=x"},
        {"auto_submitted": "auto-notified"},
        {"x_autoreply": "yes"},
        {"x_autorespond": "Kettle broken"},
        {"precedence": "auto_reply"},
        {"x_post_messageclass": "9; Autoresponder"},
    ],
)
def test_row_39_the_signs_of_rfc_3834_and_its_kin_make_a_message_automatic(
    fields: dict[str, str],
) -> None:
    found = judged(mail("I will look into it.", **fields))
    assert found.kind is Kind.AUTOMATIC
    name = next(iter(fields)).replace("_", "-")
    assert found.reason.lower().startswith(f"{name}: ")


def test_row_39_what_was_decided_on_is_said() -> None:
    assert judged(mail(auto_submitted="auto-replied")).reason == "Auto-Submitted: auto-replied"


RECEIPTS = (
    "We have received your request and will look at it.",
    "Hi Ann,\n\nwe've received your\nmessage.",
    "Your request (#4711) has been received.",
    "Your ticket #123 has been created.",
    "Ticket [#A-123] has been opened for you.",
    "Wir haben Ihre Anfrage erhalten.",
    "Ihre Nachricht ist bei uns eingegangen.",
    "Ihr Ticket 4711 wurde erstellt.",
    "Eingangsbestätigung: danke für Ihre Nachricht",
    "Nous avons bien reçu votre demande.",
    "Votre demande a bien été enregistrée.",
    "Nous accusons réception de votre message.",
    "Hemos recibido su solicitud.",
    "Su consulta ha sido registrada.",
)


@pytest.mark.parametrize("text", RECEIPTS)
def test_row_39_a_receipt_from_a_ticket_system_is_automatic(text: str) -> None:
    found = judged(mail(text, **TICKET))
    assert (found.kind, found.unsure) == (Kind.AUTOMATIC, False)
    assert "header fields of Zendesk" in found.reason


@pytest.mark.parametrize(
    "more",
    [
        {"about": "[#4711] Kettle broken"},
        {"by": NO_REPLY},
        {"return_path": "<>"},
        {"x_auto_response_suppress": "All"},
        {"precedence": "bulk"},
        {"auto_submitted": "auto-generated"},
    ],
)
@pytest.mark.parametrize("text", [RECEIPTS[0], RECEIPTS[5]])
def test_row_39_a_receipt_with_another_sign_is_automatic(text: str, more: dict[str, str]) -> None:
    assert judged(mail(text, **more)).kind is Kind.AUTOMATIC


def test_row_39_a_receipt_that_only_promises_an_answer_is_automatic_but_worth_a_look() -> None:
    found = judged(mail("We have received your request. We will get back to you within 2 days."))
    assert (found.kind, found.unsure) == (Kind.AUTOMATIC, True)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"precedence": "bulk"},
        {"x_auto_response_suppress": "DR, OOF, AutoReply"},
        {"auto_submitted": "no"},
        {"by": NO_REPLY},
        {"about": "Re: [#4711] Kettle broken"},
        TICKET,
        {"x_otrs_loop": "1", "precedence": "bulk", "x_auto_response_suppress": "All"},
        {"managed_by": "RT 5", "rt_ticket": "shop #12"},
        {"x_jira_fingerprint": "1"},
        {"list_unsubscribe": "<mailto:x@y.zz>", "in_reply_to": "<1@x>"},
    ],
)
def test_row_39_signs_that_people_s_mail_has_too_make_nothing_automatic(
    fields: dict[str, str],
) -> None:
    text = "Dear Ann,\n\nplease switch it off and on again, then tell me.\n\nNora"
    assert judged(mail(text, **fields)).kind is Kind.HUMAN


def test_a_person_who_says_that_it_arrived_and_answers_is_a_person() -> None:
    found = judged(mail("Hi, we have received your request: the fuse is gone, a new one is sent."))
    assert (found.kind, found.unsure) == (Kind.HUMAN, True)


def test_a_receipt_quoted_below_an_answer_is_not_the_answer() -> None:
    text = (
        "Please send it back.\n\nOn Tue, 3 Mar 2026, Shop wrote:\n> We have received your request"
    )
    assert judged(mail(text, **TICKET)).kind is Kind.HUMAN


def test_something_else_that_arrived_is_not_a_receipt() -> None:
    found = judged(mail("We have received your kettle, and refunded it.", **TICKET))
    assert found.kind is Kind.HUMAN


@pytest.mark.parametrize(
    "text",
    [
        "This is an automated message.",
        "Dies ist eine automatisch generierte Nachricht.",
        "Diese E-Mail wurde automatisch erstellt.",
        "Ceci est un message automatique.",
        "Este es un mensaje automático.",
    ],
)
def test_a_message_that_says_it_is_automatic_is(text: str) -> None:
    assert judged(mail(f"Hello.\n\n{text}")).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "text",
    [
        "Please do not reply to this message.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Merci de ne pas répondre à ce message.",
        "Por favor, no responda a este mensaje.",
    ],
)
def test_do_not_reply_counts_with_a_sign_of_a_ticket_system_and_is_worth_a_look(text: str) -> None:
    assert judged(mail(f"Hello.\n\n{text}")).kind is Kind.HUMAN
    found = judged(mail(f"Hello.\n\n{text}", **TICKET))
    assert (found.kind, found.unsure) == (Kind.AUTOMATIC, True)


@pytest.mark.parametrize(
    "about",
    [
        "Automatic reply: Kettle broken",
        "Out of Office: Kettle",
        "Automatische Antwort: Kessel",
        "Abwesenheitsnotiz: Kessel",
        "Réponse automatique : bouilloire",
        "Respuesta automática: hervidor",
    ],
)
def test_out_of_office_is_automatic(about: str) -> None:
    assert judged(mail("I am away until Monday.", about=about)).kind is Kind.AUTOMATIC


@pytest.mark.parametrize(
    "text",
    [
        "Your request (4711) has been solved.",
        'Your ticket "Kettle is not working" has now been closed.',
        "Ihr Ticket 4711 wurde geschlossen.",
        "Ihre Anfrage gilt als erledigt.",
        "Votre demande a été résolue.",
        "Su caso ha sido cerrado.",
    ],
)
def test_a_ticket_system_that_closes_a_case_has_solved_it(text: str) -> None:
    assert judged(mail(text, **TICKET)).kind is Kind.SOLVED
    assert judged(mail(text)).kind is not Kind.SOLVED, "words alone are anybody's"


@pytest.mark.parametrize(
    "text",
    [
        "Once your request has been solved, we will tell you.",
        "Your request has not been solved yet.",
        "Has your request been solved?",
        "Wenn Ihr Ticket geschlossen ist, sehen Sie es hier.",
        "Ihr Ticket ist noch nicht geschlossen.",
        "Votre demande n'a pas été résolue.",
        "Su caso no ha sido cerrado.",
    ],
)
def test_a_case_that_is_not_closed_is_not_solved(text: str) -> None:
    assert judged(mail(text, **TICKET)).kind is not Kind.SOLVED


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, that solved it.",
        "Hello,\nthe problem is solved. Bye",
        "It works now!",
        "Danke, das hat sich erledigt.",
        "Das Problem ist gelöst.",
        "Der Kessel funktioniert wieder.",
        "C'est réglé, merci.",
        "Le problème est résolu.",
        "El problema está solucionado.",
        "Ya funciona, gracias.",
    ],
)
def test_the_shopper_s_words_that_it_is_settled_are_understood(text: str) -> None:
    found = judged(mail(text, by=ME, to=SHOP))
    assert found.kind is Kind.OWN
    assert found.settled


@pytest.mark.parametrize(
    "text",
    [
        "Is the problem solved?",
        "The problem is still not solved.",
        "If that solved it, fine.",
        "I hope it works now.",
        "Please tell me when the problem is solved.",
        "Das hat sich noch nicht erledigt.",
        "Das Problem ist nicht gelöst.",
        "Le problème n'est pas résolu.",
        "El problema aún no está resuelto.",
        "Good.\n\nOn Tue, 3 Mar 2026, Shop wrote:\n> That solved it",
    ],
)
def test_wishes_doubts_and_quotes_settle_nothing(text: str) -> None:
    assert not judged(mail(text, by=ME, to=SHOP)).settled


def test_a_mere_thank_you_is_told_from_a_question() -> None:
    assert judged(mail("Hello Nora,\nthank you very much.\nAnn", by=ME)).thanks
    assert judged(mail("Vielen Dank!", by=ME)).thanks
    assert not judged(mail("Thanks, but it is still broken.", by=ME)).thanks
    assert not judged(mail("Danke. Wann kommt er?", by=ME)).thanks


@pytest.mark.parametrize("action", ["failed", "Failed", ""])
def test_a_failed_delivery_is_a_bounce(action: str) -> None:
    assert judged(status(action)).kind is Kind.BOUNCE


@pytest.mark.parametrize("action", ["delivered", "delayed", "relayed"])
def test_a_report_of_mail_on_its_way_is_a_report(action: str) -> None:
    assert judged(status(action)).kind is Kind.REPORT


@pytest.mark.parametrize("kind", ["disposition-notification", "feedback-report", "other"])
def test_read_receipts_and_feedback_are_reports(kind: str) -> None:
    assert (
        judged(mail("--B\n\nread\n--B--\n", content_type=REPORT.format(kind))).kind is Kind.REPORT
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"by": "MAILER-DAEMON@relay.example"},
        {"by": "Postmaster <postmaster@relay.example>"},
        {"by": "Mail Delivery Subsystem <x@relay.example>"},
        {"x_failed_recipients": SHOP},
        {"return_path": "<>"},
        {"return_path": "<>", "about": "Undeliverable: Kettle", "auto_submitted": "auto-replied"},
    ],
)
def test_row_39_bounces_are_neither_acknowledged_nor_replied(fields: dict[str, str]) -> None:
    assert judged(mail("It could not be delivered.", **fields)).kind is Kind.BOUNCE


def test_an_automatic_reply_that_cannot_be_answered_is_not_a_bounce() -> None:
    found = judged(mail("I am away.", return_path="<>", auto_submitted="auto-replied"))
    assert found.kind is Kind.AUTOMATIC


def test_a_newsletter_is_bulk_and_an_answer_with_the_same_footer_is_not() -> None:
    fields = {"list_unsubscribe": "<mailto:x@y.zz>"}
    assert judged(mail("20 % off!", about="Sale", **fields)).kind is Kind.BULK
    assert judged(mail("Try this.", about="Re: Kettle", **fields)).kind is Kind.HUMAN


def test_a_ticket_system_s_mark_on_all_its_mail_is_automatic_but_worth_a_look() -> None:
    found = judged(mail("Try this.", auto_submitted="auto-generated", **TICKET))
    assert (found.kind, found.unsure) == (Kind.AUTOMATIC, True)


@pytest.mark.parametrize("by", [ME, "ANN@Example.ORG", "Ann <ann+kettle@example.org>"])
def test_the_shopper_is_known_in_any_case_and_with_a_plus(by: str) -> None:
    assert judged(mail(by=by)).kind is Kind.OWN
    assert classify(read_one(mail(by="ann@example.org")), ["ANN+x@Example.org"]).mine


def test_the_shopper_s_own_automatic_reply_is_not_hers() -> None:
    found = judged(mail("I am away", by=ME, auto_submitted="auto-replied"))
    assert (found.kind, found.mine) == (Kind.AUTOMATIC, True)


@given(st.text(max_size=300), st.text("Re: AWFd[]#123 (x)", max_size=60))
def test_no_text_raises(text: str, about: str) -> None:
    body = text.encode("utf-8", "replace")
    found = judged(mail(body, about=about.strip() or "x", content_type="text/plain; charset=utf-8"))
    assert found.reason


@pytest.mark.parametrize(
    ("subject", "plain", "answers"),
    [
        ("Kettle broken", "kettle broken", False),
        ("Re: AW: Fwd: RE[2]: SV : Kettle  broken", "kettle broken", True),
        ("[#4711] Re: Kettle broken", "kettle broken", True),
        ("Re: [Ticket 4711] Kettle broken (#4711)", "kettle broken", True),
        ("Report: Kettle", "report: kettle", False),
        ("Re:", "", True),
    ],
)
def test_subjects_are_compared_without_prefixes_and_tags(
    subject: str, plain: str, answers: bool
) -> None:
    assert phrases.reply_subject(subject) == (plain, answers)


def test_no_bounce_or_automatic_reply_of_others_is_taken_for_a_person(shared: Path) -> None:
    found = {
        Path(one.span.path).name: classify(one, [ME]).kind
        for one in stream_messages([shared / "mail"])
        if isinstance(one, Message)
    }
    bounces = {"msg_05.txt", "msg_16.txt", "msg_25.txt", "msg_42.txt", "msg_43.txt"}
    bounces |= {"mail_malformed_2", "rfc3464-01.eml", "lhost-amazonses-01.eml"}
    bounces |= {"lhost-exchange2007-01.eml", "lhost-postfix-01.eml"}
    assert {name for name, kind in found.items() if kind is Kind.BOUNCE} == bounces
    assert {name for name, kind in found.items() if kind is Kind.REPORT} == {"arf-01.eml"}
    automatic = {name for name, kind in found.items() if kind is Kind.AUTOMATIC}
    assert automatic == {"rfc3834-01.eml", "rfc3834-04.eml"}
    assert Counter(found.values())[Kind.HUMAN] == 65 - len(bounces) - 3
    assert found["msg_32.txt"] is Kind.HUMAN, "Precedence: bulk alone"
