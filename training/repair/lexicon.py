"""Which words of the lexicon begin and end at each character, as a table of levels by length."""

import torch

import characters

LONGEST = 20
COLUMNS = 16
FACTOR = 0x9E3779B97F4A7C15 - (1 << 64)
BITS = 25


def mix(hashes):
    return (hashes ^ (hashes >> 31)) * FACTOR


class Lexicon:
    """Words by hash: a table of 2^25 places, so that one look-up in a few hundred errs. The program's own table is exact."""

    def __init__(self, words, device):
        self.device = device
        self.letters = torch.tensor(characters.letters(), dtype=torch.int64, device=device)
        self.table = torch.zeros(1 << BITS, dtype=torch.uint8)
        for length in range(1, LONGEST + 1):
            of = [(w, n) for w, n in words if len(w) == length]
            if not of:
                continue
            letters = torch.tensor([[ord(c) - 96 for c in w] for w, _ in of], dtype=torch.int64)
            hashes = torch.zeros(len(of), dtype=torch.int64)
            for k in range(length):
                hashes = mix(hashes + letters[:, k])
            self.table[(hashes >> 20) & ((1 << BITS) - 1)] = torch.tensor([n for _, n in of], dtype=torch.uint8)
        self.table = self.table.to(device)

    def levels(self, ids, forget):
        """Levels 0 to 7 by [begins here, ends before here] and length; each row forgets its share of the words."""
        rows, length = ids.shape
        letters = torch.nn.functional.pad(self.letters[ids], (0, LONGEST))
        hashes = torch.zeros(rows, length, dtype=torch.int64, device=self.device)
        whole = torch.ones(rows, length, dtype=torch.bool, device=self.device)
        salt = torch.randint(1, 1 << 40, (rows, 1), device=self.device) * 2 + 1
        found = torch.zeros(rows, length, 2 * COLUMNS, dtype=torch.uint8, device=self.device)
        for k in range(LONGEST):
            letter = letters[:, k:k + length]
            whole = whole & (letter > 0)
            hashes = mix(hashes + letter)
            known = whole & ((((hashes * salt) >> 33) & 1023) >= forget * 1024)
            level = torch.where(known, self.table[(hashes >> 20) & ((1 << BITS) - 1)], 0)
            column = min(k, COLUMNS - 1)
            found[:, :, column] = torch.maximum(found[:, :, column], level)
            ends = torch.zeros_like(level)
            ends[:, k + 1:] = level[:, :length - k - 1]
            found[:, :, COLUMNS + column] = torch.maximum(found[:, :, COLUMNS + column], ends)
        return found
