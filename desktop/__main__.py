"""The command line of Tablée: it writes decks and minutes without a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from desktop.model.sentence import Refused, Sentence, say
from desktop.usage import Misused, parse

DONE, PROBLEM, MISUSED, INTERRUPTED = 0, 1, 2, 130


def main(typed: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status: 0 done, 1 a problem, 2 misused, 130 interrupted."""
    try:
        asked = parse(sys.argv[1:] if typed is None else typed)
        asked.command.run(asked.arguments)
        sys.stdout.flush()
    except Misused as misused:
        sentence = say("{fault} Voyez « tablee --help ».", fault=misused.sentence)
        return _complain(sentence, MISUSED)
    except Refused as refused:
        return _complain(refused.sentence, PROBLEM)
    except KeyboardInterrupt:
        return _complain(say("Interrompu ; aucun fichier n’est à moitié écrit."), INTERRUPTED)
    except BrokenPipeError:
        # The reader of the output has left; what remains to print is for nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # the last door: whatever is wrong in us is told in a sentence
        if os.environ.get("TABLEE_DEBUG"):
            raise
        sentence = say(
            "Une erreur de Tablée empêche de continuer ({error}) ; aucun fichier n’est à moitié"
            " écrit. Relancez avec TABLEE_DEBUG=1 et envoyez-nous ce qui s’affiche.",
            error=f"{type(error).__name__} : {error}"[:200],
        )
        return _complain(sentence, PROBLEM)
    return DONE


def _complain(sentence: Sentence, status: int) -> int:
    # Loaded when there is something to say: a window is painted without waiting for it.
    from desktop.telling import reader_words, told  # noqa: PLC0415

    line = told(sentence, reader_words()).replace("\n", " ")  # a name may hold anything
    sys.stderr.write(line + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
