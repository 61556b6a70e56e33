"""Quick scores of a model's own outputs on gold documents: a guide while training. The figures that count come from the whole reader (see docs/quality.md)."""
import collections

import torch

from .losses import link_scores, span_mask


class Tally:
    def __init__(self):
        self.right = self.found = self.wanted = 0

    def add(self, found, wanted):
        self.right, self.found, self.wanted = self.right + len(found & wanted), self.found + len(found), self.wanted + len(wanted)

    def f1(self):
        return 2 * self.right / max(1, self.found + self.wanted)


def score(model, batches, device):
    """A dict of figures over collated batches."""
    f = collections.defaultdict(Tally)
    share = collections.defaultdict(lambda: [0, 0])

    def note(name, right):
        share[name][0] += int(right.sum())
        share[name][1] += right.numel()

    model.eval()
    with torch.no_grad():
        for batch in batches:
            batch = batch.to(device)
            with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
                out = model(batch["ids"], batch["mask"], batch["shapes"], batch["first"], batch["last"], batch["word_mask"])
            out = {k: v.float() for k, v in out.items()}
            grid = lambda t: set(map(tuple, t.tolist()))
            known = batch["head"] >= 0
            if known.any():
                note("upos", out["upos"].argmax(2)[known] == batch["upos"][known])
                right = out["head"].argmax(2)[known] == batch["head"][known]
                note("uas", right)
                note("las", right & (out["deprel"].argmax(2)[known] == batch["deprel"][known]))
            if len(batch["related"]):
                rows = batch["related"]
                inside = torch.zeros(out["span"].shape[0], dtype=torch.bool, device=rows.device)
                inside[rows] = True
                tag = out["span"].argmax(3) * (span_mask(batch, out["span"].shape[1]) & inside[:, None, None])
                s, i, j = tag.nonzero(as_tuple=True)
                found = grid(torch.stack([s, i, j, tag[s, i, j]], 1))
                want = {(a, b, c, d.bit_length() - 1) for a, b, c, d in batch["pair_tags"].tolist() if inside[a]}
                f["mentions"].add(found, want)
                kind = out["trigger"].argmax(2) * (inside[:, None] & batch["word_mask"].bool())
                s, i = kind.nonzero(as_tuple=True)
                gold_kind = batch["trigger"].clamp(min=0)
                gs, gi = gold_kind.nonzero(as_tuple=True)
                f["triggers"].add(grid(torch.stack([s, i], 1)), grid(torch.stack([gs, gi], 1)))
                f["events"].add(grid(torch.stack([s, i, kind[s, i]], 1)), grid(torch.stack([gs, gi, gold_kind[gs, gi]], 1)))
                s, i, mode, status, background = batch["events"].unbind(1)
                note("mode", out["mode"][s, i].argmax(1) == mode)
                note("status", out["status"][s, i].argmax(1) == status)
                note("background", (out["background"][s, i, 0] > 0) == background.bool())
                arcs = (out["role"][s, i] > 0).nonzero()
                found = {(int(s[a]), int(i[a]), b, c) for a, b, c in arcs.tolist() if c < 2}
                f["roles"].add(found, {t for t in grid(batch["roles"]) if t[3] < 2})
                kind = out["anchor"].argmax(2) * (inside[:, None] & batch["word_mask"].bool())
                s, i = kind.nonzero(as_tuple=True)
                f["anchors"].add(grid(torch.stack([s, i], 1)), grid(batch["attributions"][:, :2]))
                s, i, first, last, source, certainty = batch["attributions"].unbind(1)
                note("content", (out["content_start"][s, i].argmax(1) == first) & (out["content_end"][s, i].argmax(1) == last))
                note("source", out["source"][s, i].argmax(1) == source)
                note("certainty", out["certainty"][s, i].argmax(1) == certainty)
                pred = out["relation"].argmax(3) * (batch["word_mask"][:, :, None] * batch["word_mask"][:, None] * inside[:, None, None]).long()
                s, i, j = pred.nonzero(as_tuple=True)
                f["relations"].add(grid(torch.stack([s, i, j, pred[s, i, j]], 1)), grid(batch["relations"][:, :4]))
                topic = batch["topic"] >= 0
                on = (out["topic"][..., 0] > -0.5) & topic
                f["topics"].add(grid(on.nonzero()), grid((batch["topic"] == 1).nonzero()))
                best = link_scores(model, out, batch).argmax(1)
                hits = batch["link_hits"] == 1
                right = torch.where(hits.any(1), (best > 0) & hits.gather(1, (best - 1).clamp(min=0)[:, None])[:, 0], best == 0)
                for k, name in enumerate(("coreference", "actor", "recipient", "speaker")):
                    note(name, right[batch["link_kind"] == k])
            if len(batch["facts"]):
                s, i, value = batch["facts"].unbind(1)
                note("fact_sign", (out["fact"][s.long(), i.long(), 0] > 0) == (value > 0))
    return {**{k: round(v.f1(), 4) for k, v in f.items()}, **{k: round(a / max(1, b), 4) for k, (a, b) in share.items()}}
