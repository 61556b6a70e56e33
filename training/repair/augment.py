"""Varies the clean text before it becomes numbers: other names, rare words, line-end hyphens, headings, references, figures."""

import random
import re
import string

import numpy as np

import characters

WEIGHT = {"factbook": 0.5, "sotu": 0.7, "ungd": 0.8, "wikinews": 3, "re3d": 2, "ud_ewt": 0.8, "ud_gum": 2, "state": 1, "technical": 0.8}
CORE = re.compile(r"^([(\"“‘\[]*)([^\W\d_][\w’'-]*?)((?:’s|'s)?[,.;:!?)\"”\]]*)$")
VOWELS, CONSONANTS = "aeiouy", "bcdfghjklmnpqrstvwxz"


def mutate(word, rng):
    """A word that nobody knows: some letters change for others of their kind."""
    made = []
    for c in word:
        low = c.lower()
        if low in VOWELS and rng.random() < 0.35:
            low = rng.choice(VOWELS)
        elif low in CONSONANTS and rng.random() < 0.3:
            low = rng.choice(CONSONANTS)
        made.append(low.upper() if c.isupper() else low)
    return "".join(made)


class Augment:
    def __init__(self, packed, seed):
        self.rng = random.Random(seed)
        self.lines = packed["train"]
        self.cities, self.people = packed["cities"], packed["people"]
        self.words = [w for w, n in (x.split() for x in packed["words"]) if int(n) >= 2 and len(w) >= 4]

    def name(self):
        rng = self.rng
        pick = rng.random()
        if pick < 0.45:
            return rng.choice(self.cities)
        if pick < 0.8:
            return rng.choice(rng.choice(self.people).split()).strip(".,()") or "Oslo"
        return mutate(rng.choice(self.cities), rng)

    def lost(self, token):
        """A word that lost a letter on the way, most often its first or its last."""
        if len(token) < 4:
            return token
        at = self.rng.choice([0, 0, len(token) - 1, len(token) - 1, self.rng.randrange(len(token))])
        return token[:at] + token[at + 1:]

    def token(self, token, first, hyphens):
        found = CORE.match(token)
        rng = self.rng
        if not found:
            return token
        opened, core, closed = found.groups()
        pick = rng.random()
        if core[0].isupper():
            if not first and core.isalpha() and len(core) > 2:
                if pick < 0.09:
                    core = self.name()
                elif pick < 0.13:
                    core = mutate(core, rng)
        elif core.isalpha() and len(core) >= 4:
            if pick < 0.035:
                core = rng.choice(self.words)
            elif pick < 0.042:
                core = mutate(core, rng)
            elif pick < 0.05 and hyphens == 0:
                core = core + "-" + rng.choice(self.words)
        if hyphens and rng.random() < hyphens and len(core) >= 6 and core.isalpha():
            cut = rng.randint(2, len(core) - 3)
            core = core[:cut] + "-" + core[cut:]
        return opened + core + closed

    def reference(self):
        rng = self.rng
        who = rng.choice(self.people).split()[-1].strip(".,()").title() or "Lee"
        also = rng.choice(self.people).split()[-1].strip(".,()").title() or "Sun"
        year = rng.randint(1950, 2024)
        return rng.choice([
            f"({who}, {year})", f"{who} ({year})", f"({who} and {also}, {year})", f"({who} et al., {year})", f"[{rng.randint(1, 60)}]",
            f"({who}, {year}; {also}, {year + 1})", f"(see Figure {rng.randint(1, 9)})", "(i.e.,", "e.g.,", f"{also} et al. ({year})",
            f"({rng.randint(1, 20)})", f"[{rng.randint(1, 60)}, {rng.randint(1, 60)}]", f"Section {rng.randint(1, 9)}.{rng.randint(1, 9)}",
            f"{rng.randint(1, 99)}.{rng.randint(0, 9)}%", f"({''.join(rng.choices(string.ascii_uppercase, k=rng.randint(2, 4)))})",
            f"{rng.randint(1, 12)}:{rng.randint(10, 59)} p.m.", f"{rng.randint(1, 999)},{rng.randint(100, 999)}",
            self.formula(), f"U.S.", f"http://www.{rng.choice(self.words)}.org/{rng.choice(self.words)}", f"{who.lower()}@{rng.choice(self.words)}.edu"])

    def formula(self):
        """A formula as it stands inside a sentence."""
        rng = self.rng
        a, b, n = (rng.choice("abcdfghijkmnpqrstuvwxyzABCDGKLMNPSTVWX") for _ in range(3))
        k = rng.randint(0, 9)
        return rng.choice([
            f"{a} = {k}", f"{a}({b})", f"{a}({b}, {n})", f"{a} = 1, 2, ..., {n}", f"{a}1, ..., {a}{n}", f"({a}, {b})", f"P({a}|{b})", f"{a} + {b}",
            f"{a}({b}) = {n}({b} - {k})", f"{a} <= {b}", f"{a}-{rng.choice(self.words)}", f"[{a}, {b}]", f"{a} -> {b} {n}", f"{{{a}, {b}}}", f"{a} > 0.{k}",
            f"{a}{k}", f"a {a}-node {b}", f"log {a}({b})", f"'{rng.choice(self.words)}'", f"{rng.choice(self.words)}{k}", f"({rng.choice(self.words)} {a})"])

    def oddity(self):
        """A line that is no sentence: a table row, a formula, an address, an entry of a list of works."""
        rng = self.rng
        letter = lambda: rng.choice(string.ascii_letters)
        number = lambda: str(rng.randint(0, 99)) if rng.random() < 0.4 else f"{rng.random() * 10 ** rng.randint(0, 2):.{rng.randint(1, 3)}f}"
        word = lambda: rng.choice(self.words).title()
        pick = rng.randrange(9)
        if pick == 0:
            return " ".join([word() for _ in range(rng.randint(0, 3))] + [number() + rng.choice(["", "", "%"]) for _ in range(rng.randint(2, 8))])
        if pick == 1:
            return f"{letter()}({letter()}) = {rng.choice('ΣP∏fg')}({letter()}|{letter()}) {rng.choice('+-*')} {letter()}{rng.randint(0, 3)}"
        if pick == 2:
            return f"{self.name()}, {''.join(rng.choices(string.ascii_uppercase, k=2))} {rng.randint(10000, 99999)}"
        if pick == 3:
            return f"{rng.randint(1, 9)}{rng.choice(['', '.', '.1', '.2'])} {word()} {rng.choice(['and', 'of', 'for', 'in'])} {word()}"
        if pick == 4:
            initial = rng.choice(string.ascii_uppercase)
            return (f"{self.name()}, {initial}. and {rng.choice(string.ascii_uppercase)}. {self.name()}. {rng.randint(1950, 2024)}. "
                    f"{word()} {rng.choice(self.words)} {rng.choice(self.words)}. In Proceedings of {word()}, pages {rng.randint(1, 400)}-{rng.randint(401, 800)}.")
        if pick == 5:
            return f"{rng.choice(['Table', 'Figure', 'Fig.'])} {rng.randint(1, 20)}{rng.choice(['.', ':'])} {word()} {rng.choice(self.words)} {rng.choice(self.words)}."
        if pick == 6:
            return f"{letter()}{rng.randint(0, 9)}: {rng.choice(self.words)}; {word()}, ({letter()} {word()})"
        if pick == 7:
            return " ".join(rng.choice([self.formula(), self.formula(), rng.choice(self.words), rng.choice(["=", "+", "and", "if", "for all", "...", ","])])
                            for _ in range(rng.randint(2, 9)))
        return f"{rng.randint(1, 40)}) {rng.choice([':', '-', '(', ''])}{rng.choice(self.words)} {letter()}, {rng.randint(1, 40)}) {word()}-{rng.choice(self.words)} ({number()})"

    def vary(self, line):
        rng = self.rng
        tokens = line.split()
        hyphens = 0.1 if rng.random() < 0.12 else 0
        references = 0.06 if rng.random() < 0.15 else 0
        losses = rng.choice([0.01, 0.03, 0.08]) if rng.random() < 0.08 else 0
        fresh, made = True, []
        for token in tokens:
            made.append(self.token(token, fresh, hyphens))
            if losses and rng.random() < losses:
                made[-1] = self.lost(made[-1])
            fresh = token[-1] in ".?!:"
            if references and rng.random() < references:
                made.append(self.reference())
        pick = rng.random()
        if pick < 0.06 and len(made) > 6:
            start = rng.randrange(len(made) - 4)
            made = made[start:start + rng.randint(1, 8)]
            if rng.random() < 0.6:
                made = [t[:1].upper() + t[1:] if len(t) > 3 else t for t in made]
        elif pick < 0.2 and len(made) > 40:
            cut = rng.randrange(10, len(made) - 10)
            return [" ".join(made[:cut]), " ".join(made[cut:])]
        return [" ".join(made)]

    def shard(self):
        """An eighth of the text in a random order, varied."""
        rng = self.rng
        chosen = []
        for name, lines in self.lines.items():
            weight = next(v for k, v in WEIGHT.items() if name.startswith(k)) / 8
            chosen += rng.choices(lines, k=int(len(lines) * weight))
        rng.shuffle(chosen)
        out = []
        for line in chosen:
            out += self.vary(line)
            if rng.random() < 0.04:
                out.append(self.oddity())
        return out


def encode(lines):
    """Numbers of the characters and whether white space stands before each; a line number parts the lines."""
    table = {}
    ids, gaps = [characters.LINE], [0]
    for line in lines:
        space = 0
        for c in line:
            if c.isspace():
                space = 1
                continue
            number = table.get(c)
            if number is None:
                number = table[c] = characters.identify(c)
            ids.append(number)
            gaps.append(space)
            space = 0
        ids.append(characters.LINE)
        gaps.append(0)
    return np.array(ids, np.uint8), np.array(gaps, np.uint8)


_packed = None


def start(packed):
    global _packed
    _packed = packed


def make(seed):
    return encode(Augment(_packed, seed).shard())
