"""Simulated damage to white space, a whole batch at a time: which gaps between characters seem to hold white space."""

import torch

import characters

LETTERS = torch.tensor(characters.letters(), dtype=torch.int64)


def kinds(of):
    table = torch.zeros(characters.SIZE, dtype=torch.bool)
    table[[characters.IDS[c] for c in of]] = True
    return table


CLOSING, OPENING, HYPHEN = kinds(".,;:!?)]”’%"), kinds("([“\"$"), kinds("-")
LOWER = torch.arange(characters.SIZE)
UPPER = torch.arange(characters.SIZE)
for _c in "abcdefghijklmnopqrstuvwxyz":
    LOWER[characters.IDS[_c.upper()]] = characters.IDS[_c]
    UPPER[characters.IDS[_c]] = characters.IDS[_c.upper()]


class Damage:
    """Draws for each row of a batch its own mixture of kinds and rates; a fifth of the rows stay clean."""

    def __init__(self, device):
        self.device = device
        self.letters, self.closing, self.opening, self.hyphen = (t.to(device) for t in (LETTERS > 0, CLOSING, OPENING, HYPHEN))
        self.lower, self.upper = LOWER.to(device), UPPER.to(device)

    def rate(self, rows, active, low, high):
        """A rate for each row, log-uniform, and nothing in the rows where this kind is not at work."""
        u = torch.rand(rows, 1, device=self.device)
        on = torch.rand(rows, 1, device=self.device) < active
        return on * low * (high / low) ** u

    def chance(self, like, rate):
        return torch.rand(like.shape, device=self.device) < rate

    def whole(self, rows, low, high):
        return torch.randint(low, high, (rows, 1), device=self.device)

    def runs(self, like, rate, low, high):
        """Stretches of a length drawn for each row, beginning with the given rate."""
        begun = self.chance(like, rate).long().cumsum(1)
        places = torch.arange(like.shape[1], device=self.device)[None]
        earlier = (places - self.whole(like.shape[0], low, high)).expand(like.shape)
        before = torch.where(earlier >= 0, begun.gather(1, earlier.clamp(min=0)), 0)
        return begun > before

    def letters_wrong(self, ids):
        """Case and misread characters; the gaps keep their truth."""
        rows = ids.shape[0]
        pick = torch.rand(rows, 1, device=self.device)
        ids = torch.where(pick < 0.04, self.lower[ids], torch.where(pick > 0.96, self.upper[ids], ids))
        wrong = self.chance(ids, self.rate(rows, 0.12, 0.003, 0.06)) & (ids > characters.LINE)
        letter = characters.IDS["a"] + torch.randint(0, 26, ids.shape, device=self.device)
        other = torch.randint(characters.FIRST, characters.SIZE, ids.shape, device=self.device)
        return torch.where(wrong, torch.where(torch.rand(ids.shape, device=self.device) < 0.7, letter, other), ids)

    def moved(self, truth, rate):
        """Spaces that slid by one or two letters."""
        slide = truth & self.chance(truth, rate)
        kept = truth & ~slide
        way = torch.randint(0, 8, truth.shape, device=self.device)
        for step, of in ((1, (0, 1, 2)), (-1, (3, 4, 5)), (2, (6,)), (-2, (7,))):
            here = slide & (way >= of[0]) & (way <= of[-1])
            kept = kept | torch.roll(here, step, 1)
        return kept

    def line_ends(self, truth):
        """The first space after each of a row of equal steps: where a line of a page ended."""
        rows, length = truth.shape
        places = torch.arange(length, device=self.device)[None] + self.whole(rows, 0, 100)
        step = self.whole(rows, 40, 100)
        line = torch.div(places, step, rounding_mode="floor")
        fresh = torch.cat([torch.ones_like(line[:, :1], dtype=torch.bool), line[:, 1:] != line[:, :-1]], 1)
        count = truth.long().cumsum(1)
        base = torch.where(fresh, count - truth.long(), 0).cummax(1).values
        return truth & (count - base == 1)

    def spaces(self, ids, truth, free):
        """What the gaps look like in the damaged text; `free` marks the gaps that may change."""
        rows = ids.shape[0]
        truth = truth & free
        before = torch.roll(ids, 1, 1)
        inside = self.letters[ids] & self.letters[before] & ~truth
        seen = self.moved(truth, self.rate(rows, 0.3, 0.01, 0.3))
        seen &= ~self.chance(truth, self.rate(rows, 0.55, 0.01, 0.5))
        seen &= ~self.chance(truth, self.rate(rows, 0.06, 0.9, 1.01))
        seen &= ~self.runs(truth, self.rate(rows, 0.25, 0.001, 0.02), 8, 60)
        seen &= ~(self.line_ends(truth) & self.chance(truth, self.rate(rows, 0.15, 0.3, 1.01)))
        seen |= inside & self.chance(truth, self.rate(rows, 0.4, 0.002, 0.1))
        seen |= ~truth & self.chance(truth, self.rate(rows, 0.1, 0.003, 0.1))
        seen |= self.runs(truth, self.rate(rows, 0.1, 0.001, 0.02), 10, 200) & self.chance(truth, self.rate(rows, 1, 0.15, 1.01))
        first = inside & torch.roll(truth, 1, 1)
        last = inside & torch.roll(truth, -1, 1)
        seen |= (first | last) & self.chance(truth, self.rate(rows, 0.25, 0.005, 0.15))
        seen |= self.closing[ids] & ~truth & self.chance(truth, self.rate(rows, 0.15, 0.02, 0.6))
        seen |= self.opening[before] & ~truth & self.chance(truth, self.rate(rows, 0.15, 0.02, 0.6))
        seen &= ~(self.closing[before] & truth & self.chance(truth, self.rate(rows, 0.15, 0.02, 0.6)))
        seen |= self.hyphen[before] & ~truth & self.chance(truth, self.rate(rows, 0.25, 0.1, 0.9))
        return torch.where(self.places(ids), seen, truth) & free

    def places(self, ids):
        """Where damage is at work: nowhere in a fifth of the rows, everywhere in half of the rest, else in one stretch."""
        rows, length = ids.shape
        places = torch.arange(length, device=self.device)[None]
        start = self.whole(rows, -100, length)
        stretch = (places >= start) & (places < start + self.whole(rows, 30, 300))
        pick = torch.rand(rows, 1, device=self.device)
        return torch.where(pick < 0.2, False, torch.where(pick < 0.6, True, stretch))
