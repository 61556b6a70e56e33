"""Documents to tensors: windows of pieces, words of sentences, and labels as index lists."""
import random

import numpy as np
import torch

from .labels import TAGS, shape

TAG_BIT = {t: 1 << (i + 1) for i, t in enumerate(TAGS)}
TAG_BIT["none"] = 1
CLS, SEP = 101, 102


def windows(lengths, limit):
    """Groups consecutive sentences, given by their piece counts, into balanced windows of at most `limit` pieces."""
    total = sum(lengths)
    target = total / max(1, -(-total // limit))
    out, current, size = [], [], 0
    for i, n in enumerate(lengths):
        if current and (size + n > limit or size >= target):
            out.append(current)
            current, size = [], 0
        current.append(i)
        size += n
    return out + [current] if current else out


def chunks(document, limit):
    """Cuts a long document into runs of sentences of at most `limit` words; links stay with runs that hold both ends."""
    sentences = document["sentences"]
    if sum(len(s["words"]) for s in sentences) <= limit:
        yield document
        return
    start = 0
    while start < len(sentences):
        end, size = start, 0
        while end < len(sentences) and (end == start or size + len(sentences[end]["words"]) <= limit):
            size += len(sentences[end]["words"])
            end += 1
        part = {**document, "sentences": sentences[start:end]}
        if "candidates" in document:
            kept = [i for i, (s, _) in enumerate(document["candidates"]) if start <= s < end]
            place = {old: new for new, old in enumerate(kept)}
            part["candidates"] = [(document["candidates"][i][0] - start, document["candidates"][i][1]) for i in kept]
            part["links"] = []
            for kind, s, w, groups in document["links"]:
                if start <= s < end:
                    inside = [[place[h] for h in g if h in place] for g in groups]
                    if all(inside):
                        part["links"].append((kind, s - start, w, inside))
        yield part
        start = end


class Batch(dict):
    def to(self, device):
        return Batch({k: v.to(device, non_blocking=True) for k, v in self.items()})


def collate(documents, xpos, deprel, limit=254, remap=None, max_words=72):
    """Tensors of some documents; `remap` maps word pieces to a smaller table."""
    rows, firsts, lasts, sents, base = [], [], [], [], []
    for document in documents:
        base.append(len(sents))
        usable = []
        for s in document["sentences"]:
            pieces, n = [], 0
            for p in s["pieces"][:max_words]:
                if n + len(p) > 250:
                    break
                pieces.append(p)
                n += len(p)
            usable.append((s, pieces, n))
        for window in windows([max(1, n) for _, _, n in usable], limit):
            ids, shapes = [CLS], [0]
            for k in window:
                s, pieces, _ = usable[k]
                first, last = [], []
                for word, p in zip(s["words"], pieces):
                    first.append((len(rows), len(ids)))
                    ids += p
                    shapes += [shape(word)] * len(p)
                    last.append((len(rows), len(ids) - 1))
                firsts.append(first)
                lasts.append(last)
                sents.append(s)
            rows.append((ids + [SEP], shapes + [0]))
    width = max(len(ids) for ids, _ in rows)
    length = max(max(len(f) for f in firsts), 1)
    ids, shapes, mask = (np.zeros((len(rows), width), np.int64) for _ in range(3))
    for r, (i, c) in enumerate(rows):
        ids[r, : len(i)], shapes[r, : len(i)], mask[r, : len(i)] = i, c, 1
    if remap is not None:
        ids = remap[ids]
    first, last = np.zeros((len(sents), length), np.int64), np.zeros((len(sents), length), np.int64)
    word_mask = np.zeros((len(sents), length), np.float32)
    for s, (f, l) in enumerate(zip(firsts, lasts)):
        for w, ((r, p), (_, q)) in enumerate(zip(f, l)):
            first[s, w], last[s, w], word_mask[s, w] = r * width + p, r * width + q, 1
    batch = Batch(ids=ids, mask=mask, shapes=shapes, first=first, last=last, word_mask=word_mask)
    batch.update(labels(sents, [len(f) for f in firsts], length, xpos, deprel))
    batch.update(links(documents, base, [len(f) for f in firsts], length))
    return Batch({k: torch.from_numpy(np.asarray(v)) for k, v in batch.items()})


def links(documents, base, lengths, length):
    """Rows of link questions of all documents: where the question stands, its kind, its candidates (word indexes) and for each 1 = hit, 0 = other, 2 = to be left out.

    A question with several groups of hits gives a row for each group, weighted so that questions weigh alike; a row without hits wants 'none'.
    """
    rows = []
    for document, start in zip(documents, base):
        if "candidates" not in document:
            continue
        known = {i: c for i, c in enumerate(document["candidates"]) if c[1] < lengths[start + c[0]]}
        place = {old: new for new, old in enumerate(known)}
        index = [(start + s) * length + w for s, w in known.values()]
        questions = [q for q in document["links"] if q[2] < lengths[start + q[1]]]
        if not index or not questions:
            continue
        if len(questions) > 150 and document["kind"] == "ud":
            questions = random.sample(questions, 150)
        itself = {c: place[i] for i, c in known.items()}
        for kind, s, w, groups in questions:
            groups = [[place[h] for h in g if h in place] for g in groups]
            groups = [g for g in groups if g]
            for group in groups or [[]]:
                hits = np.zeros(len(index), np.uint8)
                for g in groups:
                    hits[g] = 2
                if kind == 0 and (s, w) in itself:
                    hits[itself[(s, w)]] = 2
                hits[group] = 1
                rows.append(((start + s) * length + w, kind, index, hits, 1 / max(1, len(groups))))
    width = max((len(r[2]) for r in rows), default=1)
    candidates, hits = np.zeros((len(rows), width), np.int64), np.full((len(rows), width), 2, np.uint8)
    for r, (_, _, index, marks, _) in enumerate(rows):
        candidates[r, : len(index)], hits[r, : len(index)] = index, marks
    return {
        "link_at": np.array([r[0] for r in rows], np.int64), "link_kind": np.array([r[1] for r in rows], np.int64), "link_candidates": candidates,
        "link_hits": hits, "link_weight": np.array([r[4] for r in rows], np.float32),
    }


def labels(sents, lengths, length, xpos, deprel):
    shape_ = (len(sents), length)
    upos, tag, head, rel = (np.full(shape_, -100, np.int64) for _ in range(4))
    trigger, anchor, topic = (np.full(shape_, -100, np.int64) for _ in range(3))
    allowed = np.zeros(len(sents), np.int64)  # bits that every pair may have; 0 = no entity labels
    pair_tags, events, roles, attributions, relations, related, rows, arcs, facts = ([] for _ in range(9))
    for k, (s, n) in enumerate(zip(sents, lengths)):
        if "upos" in s:
            upos[k, :n], tag[k, :n] = s["upos"][:n], [xpos.get(x, -100) for x in s["xpos"][:n]]
            head[k, :n] = [h if h <= n else -100 for h in s["head"][:n]]
            rel[k, :n] = [deprel.get(d, deprel.get(d.split(":")[0], -100)) for d in s["deprel"][:n]]
            for v in s.get("srl_rows", []):
                if v < n:
                    rows.append((k, v))
            arcs += [(k, v, h, r) for v, r, h in s.get("srl", []) if v < n and h < n]
            facts += [(k, i, value) for i, value in s.get("fact", []) if i < n]
        if "partial" in s:
            allowed[k] = sum(TAG_BIT[t] for t in s["unmarked"]) + 1
            pair_tags += [(k, a, b, sum(TAG_BIT[t] for t in kinds)) for a, b, kinds in s["partial"] if b < n]
        if s.get("full"):
            allowed[k] = 1
            pair_tags += [(k, a, b, 1 << (t + 1)) for a, b, t in s["mentions"] if b < n]
            trigger[k, :n], anchor[k, :n] = 0, 0
            for at, kind, mode, status, background, its in s["events"]:
                if at < n and trigger[k, at] == 0:
                    trigger[k, at] = kind + 1
                    events.append((k, at, mode + 1, status, background))
                    roles += [(k, at, j, r) for r, j in its if j < n]
            for at, kind, a, b, source, certainty in s["attributions"]:
                if max(at, a, b, source) < n and anchor[k, at] == 0:
                    anchor[k, at] = kind
                    attributions.append((k, at, a, b, source + 1, certainty))
            related.append(k)
            relations += [(k, i, j, p + 1, st) for i, j, p, st in s["relations"] if i < n and j < n]
        if "topic" in s:
            topic[k, :n] = s["topic"][:n]
    grid = lambda items, columns: np.array(items, np.int64).reshape(-1, columns)
    return {
        "upos": upos, "xpos": tag, "head": head, "deprel": rel, "trigger": trigger, "anchor": anchor, "topic": topic, "allowed": allowed,
        "pair_tags": grid(pair_tags, 4), "events": grid(events, 5), "roles": grid(roles, 4), "attributions": grid(attributions, 6),
        "relations": grid(relations, 5), "related": np.array(related, np.int64), "srl_rows": grid(rows, 2), "srl_arcs": grid(arcs, 4),
        "facts": np.array(facts, np.float32).reshape(-1, 3),
    }
