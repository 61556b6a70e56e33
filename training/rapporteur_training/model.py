"""The multi-task encoder: a small BERT over windows of whole sentences and heads over words.

Word vectors are the mean of a word's first and last piece. Heads that relate two words of a sentence give each label its own pair of projections and score
a pair by their dot product, with a bias for the distance. Links over the whole article are dot products of a query and a key vector, left to the caller.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

from .labels import CERTAINTY, LINKS, MODES, PREDICATES, ROLES, SRL, STATUS, TAGS, TYPES, UPOS

WIDTH, HEADS, SHAPES, LINK = 384, 12, 8, 64


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.attention_norm, self.norm = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, p, _ = x.shape
        split = lambda t: t.view(b, p, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask, -1)
            a = weights @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype), dropout_p=0.1 if self.training else 0.0)
        x = self.attention_norm(x + self.dropout(self.output(a.transpose(1, 2).reshape(b, p, WIDTH))))
        return self.norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, pieces=30522, shapes=True, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(pieces, WIDTH), nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH) if shapes else None
        if shapes:
            nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, mask, shapes):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        if self.shapes is not None:
            x = x + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Pairs(nn.Module):
    """Scores of labelled pairs of words (i, j) in a sentence: [S, L, L, labels]."""

    REACH = 24

    def __init__(self, width, labels, rank):
        super().__init__()
        self.labels, self.rank = labels, rank
        self.left, self.right = nn.Linear(width, labels * rank), nn.Linear(width, labels * rank)
        self.unary_left, self.unary_right = nn.Linear(width, labels), nn.Linear(width, labels)
        self.distance = nn.Parameter(torch.zeros(2 * self.REACH + 1, labels))

    def forward(self, x):
        s, n, _ = x.shape
        left = self.left(x).view(s, n, self.labels, self.rank).transpose(1, 2)
        right = self.right(x).view(s, n, self.labels, self.rank).permute(0, 2, 3, 1)
        position = torch.arange(n, device=x.device)
        apart = (position[None, :] - position[:, None]).clamp(-self.REACH, self.REACH) + self.REACH
        scores = (left @ right).permute(0, 2, 3, 1) / math.sqrt(self.rank)
        return scores + self.unary_left(x)[:, :, None] + self.unary_right(x)[:, None] + self.distance[apart]


def group(width=256, dropout=0.25):
    return nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(dropout))


class Reader(nn.Module):
    def __init__(self, layers, xpos, deprel, pieces=30522, shapes=True, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, pieces, shapes, dropout)
        self.dropout = nn.Dropout(0.2)
        self.syntax, self.spans, self.acts, self.says, self.ties, self.links = (group() for _ in range(6))
        self.upos, self.xpos = nn.Linear(256, len(UPOS)), nn.Linear(256, xpos)
        self.root, self.head = nn.Linear(256, 1), Pairs(256, 1, 192)
        self.deprel, self.relrank = deprel, 16
        self.deprel_word, self.deprel_head = nn.Linear(256, deprel * 16), nn.Linear(256, deprel * 16)
        self.deprel_bias, self.root_vector = nn.Linear(512, deprel), nn.Parameter(torch.zeros(256))
        self.span = Pairs(256, 1 + len(TAGS), 32)
        self.trigger, self.mode = nn.Linear(256, 1 + len(TYPES)), nn.Linear(256, 1 + len(MODES))
        self.status, self.background = nn.Linear(256, len(STATUS)), nn.Linear(256, 1)
        self.role, self.srl, self.fact = Pairs(256, len(ROLES), 64), Pairs(256, len(SRL), 32), nn.Linear(256, 1)
        self.anchor, self.certainty = nn.Linear(256, 3), nn.Linear(256, len(CERTAINTY))
        self.content, self.source, self.no_source = Pairs(256, 2, 64), Pairs(256, 1, 64), nn.Linear(256, 1)
        self.relation, self.relation_status = Pairs(256, 1 + len(PREDICATES), 32), Pairs(256, len(STATUS), 8)
        self.topic = nn.Linear(256, 1)
        self.query, self.key = nn.Linear(256, len(LINKS) * LINK), nn.Linear(256, len(LINKS) * LINK)
        self.link_bias = nn.Parameter(torch.zeros(len(LINKS)))
        with torch.no_grad():  # start from what is usual: hardly any pair is related
            for pairs, label in ((self.span, 0), (self.relation, 0)):
                pairs.unary_left.bias[label] = 6.0
            for pairs in (self.role, self.srl):
                pairs.unary_left.bias.fill_(-4.0)
            for linear in (self.trigger, self.anchor):
                linear.bias[0] = 3.0

    def forward(self, ids, mask, shapes, first, last, word_mask, gold_head=None):
        return self.heads(self.encoder(ids, mask, shapes), first, last, word_mask, gold_head)

    def heads(self, hidden, first, last, word_mask, gold_head=None):
        """All heads over the words of sentences; `hidden` are the vectors of pieces [windows, pieces, width]."""
        hidden = hidden.reshape(-1, WIDTH)
        pick = lambda index: hidden.index_select(0, index.flatten()).view(*index.shape, WIDTH)
        x = self.dropout(((pick(first) + pick(last)) * 0.5).float())
        s, n, _ = x.shape
        absent = (1.0 - word_mask) * -10000.0
        syntax, spans, acts, says, ties, links = self.syntax(x), self.spans(x), self.acts(x), self.says(x), self.ties(x), self.links(x)
        out = {"upos": self.upos(syntax), "xpos": self.xpos(syntax)}
        itself = torch.eye(n, device=x.device) * -10000.0
        out["head"] = torch.cat([self.root(syntax), self.head(syntax)[..., 0] + absent[:, None] + itself], 2)
        heads = out["head"].argmax(2) if gold_head is None else gold_head
        with_root = torch.cat([self.root_vector.expand(s, 1, 256), syntax], 1)
        chosen = with_root.gather(1, heads[..., None].expand(-1, -1, 256))
        product = self.deprel_word(syntax).view(s, n, self.deprel, 16) * self.deprel_head(chosen).view(s, n, self.deprel, 16)
        out["deprel"] = product.sum(3) / 4 + self.deprel_bias(torch.cat([syntax, chosen], 2))
        out["span"] = self.span(spans)
        out["trigger"], out["mode"], out["status"], out["background"] = self.trigger(acts), self.mode(acts), self.status(acts), self.background(acts)
        out["role"] = self.role(acts) + absent[:, None, :, None]
        out["anchor"], out["certainty"] = self.anchor(says), self.certainty(says)
        content = self.content(says) + absent[:, None, :, None]
        out["content_start"], out["content_end"] = content[..., 0], content[..., 1]
        out["source"] = torch.cat([self.no_source(says), self.source(says)[..., 0] + absent[:, None]], 2)
        out["relation"], out["relation_status"] = self.relation(ties), self.relation_status(ties)
        out["topic"], out["fact"] = self.topic(links), self.fact(acts)
        out["link_query"], out["link_key"] = self.query(links).view(s, n, -1, LINK), self.key(links).view(s, n, -1, LINK)
        if not torch.onnx.is_in_onnx_export():
            out["srl"] = self.srl(acts) + absent[:, None, :, None]
        return out
