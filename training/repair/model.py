"""The white-space model: residual dilated convolutions over characters, written as matrix products so that int8 runs fast."""

import torch
from torch import nn
from torch.nn import functional

LEXICON = 32


class Block(nn.Module):
    """Looks at three places, `reach` characters apart, and adds what it finds to the middle one."""

    def __init__(self, width: int, hidden: int, reach: int):
        super().__init__()
        self.reach = reach
        self.norm = nn.LayerNorm(width)
        self.look = nn.Linear(3 * width, hidden)
        self.add = nn.Linear(hidden, width)

    def forward(self, x, present):
        h = (self.norm(x) * present).to(present.dtype)
        p = functional.pad(h, (0, 0, self.reach, self.reach))
        length = x.shape[1]
        h = torch.cat([p[:, :length], h, p[:, 2 * self.reach:]], dim=2)
        return x + self.add(functional.relu(self.look(h)))


class SpaceModel(nn.Module):
    """For each character, how sure it is that white space stands before it."""

    def __init__(self, characters: int, width: int = 192, hidden: int = 384, reaches=(1, 2, 4, 8, 16, 1, 2, 4, 8, 16)):
        super().__init__()
        self.settings = {"characters": characters, "width": width, "hidden": hidden, "reaches": list(reaches)}
        self.character = nn.Embedding(characters, width)
        self.space = nn.Embedding(2, width)
        self.lexicon = nn.Linear(LEXICON, width)
        self.blocks = nn.ModuleList(Block(width, hidden, r) for r in reaches)
        self.norm = nn.LayerNorm(width)
        self.out = nn.Linear(width, 1)
        nn.init.normal_(self.character.weight, std=0.5)
        nn.init.normal_(self.space.weight, std=0.5)

    def forward(self, ids, spaces, lexicon):
        present = (ids > 0).unsqueeze(2).to(lexicon.dtype)
        x = self.character(ids) + self.space(spaces) + self.lexicon(lexicon)
        for block in self.blocks:
            x = block(x, present)
        return self.out(self.norm(x)).squeeze(2).float()
