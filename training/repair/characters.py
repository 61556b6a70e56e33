"""How a character becomes a number for the white-space model. The Java class CharacterIds follows the same rules."""

import unicodedata

PAD, LINE = 0, 1
UNKNOWN_LOWER, UNKNOWN_UPPER, UNKNOWN_LETTER, UNKNOWN_DIGIT, UNKNOWN_MARK, UNKNOWN_SYMBOL = 2, 3, 4, 5, 6, 7
FIRST = 8
KNOWN = "".join(chr(c) for c in range(33, 127)) + "“”‘’—–…•°£€«»"
SIZE = FIRST + len(KNOWN)
SAME = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ə": "e", "Ə": "E", "‑": "-", "‐": "-", "−": "-"}
IDS = {c: FIRST + i for i, c in enumerate(KNOWN)}


def identify(character: str) -> int:
    """Gives the number of one character that is not white space."""
    known = IDS.get(character)
    if known is not None:
        return known
    base = SAME.get(character) or unicodedata.normalize("NFD", character)[0]
    if base in IDS:
        return IDS[base]
    kind = unicodedata.category(character)
    if kind == "Ll":
        return UNKNOWN_LOWER
    if kind in ("Lu", "Lt"):
        return UNKNOWN_UPPER
    if kind in ("Lo", "Lm"):
        return UNKNOWN_LETTER
    if kind == "Nd":
        return UNKNOWN_DIGIT
    if kind in ("Mn", "Mc", "Me"):
        return UNKNOWN_MARK
    return UNKNOWN_SYMBOL


def letters() -> list[int]:
    """For each number, 1 to 26 if it stands for a letter of the English alphabet in either case, else 0."""
    folded = [0] * SIZE
    for character, number in IDS.items():
        if character.isascii() and character.isalpha():
            folded[number] = ord(character.lower()) - 96
    return folded


def fold(word: str) -> str:
    """Writes a word in the letters a to z, or gives the empty string where that cannot be done."""
    table = letters()
    numbers = [table[identify(c)] for c in word]
    return "" if not numbers or 0 in numbers else "".join(chr(96 + n) for n in numbers)
