"""Read by Orca at its start, from its data folder: each utterance goes out as a line of JSON, and no synthesizer speaks."""
import json
import os
import time

from orca import input_event, settings, speech

_out = os.fdopen(int(os.environ["PRESSCHECK_UTTERANCES"]), "w", buffering=1, encoding="utf-8")
_enough = os.environ["PRESSCHECK_ENOUGH"]
# A page without an end is read no further than this at a stretch.
_MOST_AT_ONCE = 6000


def _put(kind, text):
    _out.write(json.dumps({"at": time.time() * 1000, "kind": kind, "text": str(text)}) + "\n")


def _speak(text, acss, interrupt):
    _put("said", text)


def _say_all(utterances, progress):
    """What is read from the top: until the one who listens has heard enough."""
    for count, (context, _) in enumerate(utterances):
        if count >= _MOST_AT_ONCE or os.path.exists(_enough):
            break
        _put("read", context.utterance)


_process = input_event.KeyboardEvent.process
_consume = input_event.KeyboardEvent._consume


# Who presses keys waits until Orca is through with each.
def _process_and_tell(event):
    consumed = _process(event)
    if event.isPressedKey() and not event.isModifierKey() and not consumed:
        _put("passed", event.event_string)
    return consumed


def _consume_and_tell(event):
    _consume(event)
    _put("consumed", event.event_string)


def _character(character, acss=None):
    _put("said", character)


# Nothing is started to speak with.
speech.init = lambda: None
speech.sayAll = _say_all
# Keys are pressed by one who knows which.
speech.speakKeyEvent = lambda event, acss=None: None
input_event.KeyboardEvent.process = _process_and_tell
input_event.KeyboardEvent._consume = _consume_and_tell
# At the last heading there are no more, instead of the first one again.
settings.wrappedStructuralNavigation = False
speech.speakCharacter = _character
# The one place that every other utterance comes by; Orca names no public one.
speech._speak = _speak
