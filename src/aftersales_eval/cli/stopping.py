"""Being asked to end: by Ctrl-C, by Ctrl-C again in a hurry, by other signals."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

AT_ONCE: Final = 2.0
"""Seconds within which asking again is the same wish, pressed twice."""

_HEARD_WITHIN: Final = 0.2
"""Seconds after which a signal that was not heard is sent again."""


_ENDING: Final = (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM))


class Stopping:
    """Ends the program the orderly way when a signal asks for it, and only once.

    What is at work then is put away: drafts and copies are removed, a bar is wiped off, a database
    lets go of its threads. A second KeyboardInterrupt in the middle of that would leave half of it
    undone, locks held, and a stack on the screen; so what comes right after the first is not heard.
    """

    def __init__(self) -> None:
        self._asked: float | None = None
        self._heard = 0.0

    def listen(self) -> None:
        """Take over the signals that ask to end, but those that whoever called wants ignored."""
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._stop)
        # So that temporary folders, which may hold a copy of the data, are gone then too.
        for number in _ENDING[1:]:
            if signal.getsignal(number) is signal.SIG_DFL:  # under nohup, a hang-up is not
                signal.signal(number, self._stop)
        sys.unraisablehook = self._lost
        self._wake_main_thread()

    def asked(self) -> bool:
        """Whether somebody has just asked to end."""
        return self._asked is not None and time.monotonic() - self._asked < AT_ONCE

    def _wake_main_thread(self) -> None:
        """See to it that a signal is heard where the main thread waits for a network or a disk.

        The system may hand it to another thread, or a moment before the wait begins; neither ends
        that wait, and what has asked to end is not heard until it ends by itself.
        """
        if not hasattr(signal, "pthread_kill"):  # pragma: no cover - Windows
            return
        ours, theirs = os.pipe()
        os.set_blocking(theirs, False)
        signal.set_wakeup_fd(theirs, warn_on_full_buffer=False)
        threading.Thread(target=self._send_again, args=(ours,), daemon=True).start()

    def _send_again(self, pipe: int) -> None:
        """Send each signal that comes through the pipe again until it is heard."""
        main = threading.main_thread().ident or 0
        while numbers := os.read(pipe, 64):
            came = time.monotonic()
            time.sleep(_HEARD_WITHIN)
            ours = getattr(signal.getsignal(numbers[-1]), "__self__", None) is self
            if ours and self._heard < came - _HEARD_WITHIN and numbers[-1] in _ENDING:
                signal.pthread_kill(main, numbers[-1])

    def _stop(self, number: int, _: object) -> None:
        self._heard = time.monotonic()
        if self.asked():
            return
        self._asked = time.monotonic()
        _end(number)

    def _lost(self, args: UnraisableHookArgs) -> None:
        """What was raised where nothing can be, as when an object goes: that wish is repeated."""
        if not issubclass(args.exc_type, KeyboardInterrupt | SystemExit):
            sys.__unraisablehook__(args)
            return
        self._asked = None
        threading.Timer(0.01, _again).start()


def _again() -> None:
    """Ctrl-C once more, for the main thread, so that it wakes even from a wait."""
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:  # pragma: no cover - Windows
        signal.raise_signal(signal.SIGINT)


def _end(number: int) -> NoReturn:
    """As if by Ctrl-C, with the exit code of the signal."""
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    raise SystemExit(128 + number)


def was_stopped(error: BaseException) -> bool:
    """Whether an error comes from somebody's asking to end.

    "Query interrupted" is what DuckDB makes of Ctrl-C; a library that is just being loaded may make
    anything of it.
    """
    if isinstance(error, KeyboardInterrupt | SystemExit) or str(error) == "Query interrupted":
        return True
    listener = getattr(signal.getsignal(signal.SIGINT), "__self__", None)
    return isinstance(listener, Stopping) and listener.asked()
