"""Text to words: the reference for the reader's Tokenizer, which must give the same words.

Close to the tokens of Universal Dependencies English: punctuation stands alone, hyphenated compounds are split at the
hyphen, clitics ('s, n't, 're …) are words of their own, abbreviations keep their full stop.
"""
import re

ABBREVIATIONS = set(
    "Mr Mrs Ms Dr Prof Rev Hon Gen Lt Col Maj Capt Cmdr Adm Brig Sgt Cpl Spc Pvt Sen Rep Gov Pres St Mt Ft Jr Sr No Nos vs Inc Ltd Corp Co "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat etc al ca cf approx dept Dept est".split()
)
LETTER = r"[^\W_]"
WORD = rf"(?:{LETTER}|[\u0300-\u036f])"
TOKEN = re.compile(
    "|".join(
        [
            r"(?:https?://|www\.)[^\s<>\"”’)\]]*[^\s<>\"”’)\].,;:!?]",
            rf"{WORD}[\w.+]*@{WORD}[\w-]*(?:\.[\w-]+)+",
            r"(?:[A-Za-z]\.){2,}",
            r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|km|kg|am|pm)?(?![^\W_])",
            rf"{WORD}+(?:['’]{WORD}+)*",
            r"\.\.\.+|--+|''|``",
            r"\S",
        ]
    )
)
CLITIC = re.compile(r"(.+?)(['’](?:s|S|re|ve|ll|d|m|RE|VE|LL)|n['’]t|N['’]T)$")


def words(text):
    """Returns (start, end) of each word of a text, offsets in code points."""
    out = []
    position = 0
    while match := TOKEN.search(text, position):
        start, end = match.span()
        position = end
        word = match.group()
        clitic = CLITIC.match(word)
        if clitic and clitic.end(1) > 0:
            out.append((start, start + clitic.end(1)))
            out.append((start + clitic.end(1), end))
            continue
        if text[end : end + 1] == "." and (word in ABBREVIATIONS or len(word) == 1 and word.isupper() and word.isascii()):
            end += 1
            position = end
        out.append((start, end))
    return out
