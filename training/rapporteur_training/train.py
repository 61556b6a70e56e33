"""Trains one reader model, with or without teachers.

usage: python -m rapporteur_training.train --documents documents.pickle.xz --bases bases.npz --base all --layers 6 --seconds 120 --out student [--teacher teacher.pt]...

Writes OUT.pt (weights as float16 without the frozen word embeddings), OUT.json (scores on the development parts) and prints a line every hundred steps.
"""
import argparse
import collections
import json
import os
import lzma
import multiprocessing
import pickle
import random
import time

import numpy as np
import torch
from torch import nn

from . import base as bases
from .batches import Batch, chunks, collate
from .losses import gold, taught
from .model import Reader
from .scores import score

REPEAT = {"corpus": 3, "ud": 1, "ner": 0.5, "text": 0}


def label_maps(documents):
    xpos, deprel = collections.Counter(), collections.Counter()
    for d in documents:
        if d["kind"] == "ud" and d["part"] == "train":
            for s in d["sentences"]:
                xpos.update(s["xpos"])
                deprel.update(s["deprel"])
    keep = lambda c: {k: i for i, k in enumerate(sorted(k for k, n in c.items() if n >= 5))}
    return keep(xpos), keep(deprel)


def load(model, stored, base, layers):
    """Puts a base encoder's weights into a model; takes every other layer where the base has twice as many."""
    tensors = bases.unsqueeze({k[len(base) + 1 :]: stored[k] for k in stored.files if k.startswith(base + "/")})
    depth = 1 + max(int(k.split(".")[1]) for k in tensors if k.startswith("layers."))
    chosen = [round((i + 1) * depth / layers) - 1 for i in range(layers)]
    state = {k: v for k, v in tensors.items() if not k.startswith("layers.")}
    for new, old in enumerate(chosen):
        state.update({k.replace(f"layers.{old}.", f"layers.{new}.", 1): v for k, v in tensors.items() if k.startswith(f"layers.{old}.")})
    missing, unexpected = model.encoder.load_state_dict({k: torch.from_numpy(v) for k, v in state.items()}, strict=False)
    assert not unexpected and all(k.startswith("shapes") for k in missing), (missing, unexpected)
    model.encoder.words.weight.requires_grad_(False)


def shuffled(documents, budget, raw, seed):
    """Lists of documents of about `budget` words, each document as often as its kind is wanted."""
    rng = random.Random(seed)
    pool = []
    for d in documents:
        times = raw if d["kind"] == "text" else REPEAT[d["kind"]]
        pool += [d] * (int(times) + (rng.random() < times % 1))
    rng.shuffle(pool)
    batch, size = [], 0
    for d in pool:
        batch.append(d)
        size += sum(len(s["words"]) for s in d["sentences"])
        if size >= budget:
            yield rng.choice([128, 200, 254, 254]), batch
            batch, size = [], 0


def collated(work):
    limit, documents, options = work
    return {k: v.numpy() for k, v in collate(documents, limit=limit, **options).items()}


def prebuilt(documents, budget, options, raw, seed, variants, workers, device):
    """All batches of some passes over the documents, ready on the device."""
    work = [(limit, group, options) for v in range(variants) for limit, group in shuffled(documents, budget, raw, seed + v)]
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        return [Batch({k: torch.from_numpy(v) for k, v in b.items()}).to(device) for b in pool.imap_unordered(collated, work, chunksize=4)]


def ensemble(teachers, batch):
    """Mean of the teachers' logits."""
    outs = [t(batch["ids"], batch["mask"], batch["shapes"], batch["first"], batch["last"], batch["word_mask"]) for t in teachers]
    mean = {k: sum(o[k].float() for o in outs) / len(outs) for k in outs[0] if not k.startswith("link")}
    mean["link_query"] = torch.cat([o["link_query"] for o in outs], 3).float()
    mean["link_key"] = torch.cat([o["link_key"] for o in outs], 3).float() / len(outs)
    mean["model"] = argparse.Namespace(link_bias=sum(t.link_bias for t in teachers) / len(teachers))
    return mean


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", required=True)
    parser.add_argument("--bases", required=True)
    parser.add_argument("--base", default="all")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--no-shapes", action="store_true")
    parser.add_argument("--teacher", action="append", default=[])
    parser.add_argument("--seconds", type=float, default=120, help="whole time, measuring and writing included")
    parser.add_argument("--deadline", type=float, help="the same as seconds since the epoch")
    parser.add_argument("--words", type=int, default=8000)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--raw", type=float, default=0)
    parser.add_argument("--init", help="a trained model to go on from")
    parser.add_argument("--repeat", default="", help="how often each kind of document is seen in a pass, as corpus=1,ud=0.2")
    parser.add_argument("--checkpoint", type=float, default=1e9, help="seconds between checkpoints with scores")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all-data", action="store_true", help="train on the development part as well")
    parser.add_argument("--variants", type=int, default=2, help="passes over the documents that are collated ahead")
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True)
    a = parser.parse_args()
    started = time.time()
    deadline = a.deadline or started + a.seconds
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    random.seed(a.seed)
    device = "cuda" if torch.cuda.device_count() else "cpu"
    torch.backends.cuda.matmul.allow_tf32 = True
    with lzma.open(a.documents) as file:
        documents = pickle.load(file)
    xpos, deprel = label_maps(documents)
    stored = np.load(a.bases)
    used = stored["used"] if "used" in stored.files else np.arange(30522)
    remap = np.full(30522, int(np.searchsorted(used, 100)), np.int64)
    remap[used] = np.arange(len(used))
    options = dict(xpos=xpos, deprel=deprel, remap=remap)

    def build(layers, shapes=True):
        return Reader(layers, len(xpos), len(deprel), len(used), shapes)

    model = build(a.layers, not a.no_shapes)
    load(model, stored, a.base, a.layers)
    if a.init:
        model.load_state_dict({k: v.float() for k, v in torch.load(a.init, map_location="cpu")["weights"].items()}, strict=False)
    REPEAT.update({k: float(v) for k, v in (pair.split("=") for pair in a.repeat.split(",") if pair)})
    parts = {"train", "dev"} if a.all_data else {"train"}
    train = [c for d in documents if d["part"] in parts | {"raw"} for c in chunks(d, 520)]
    held = [[d for d in documents if d["part"] == "dev" and d["kind"] == "corpus"], [d for d in documents if d["name"].startswith("ewt-dev")]]
    held = [collate(group[k : k + 8], **options) for group in held for k in range(0, len(group), 8)]
    batches = prebuilt(train, a.words, options, a.raw if a.teacher else 0, a.seed * 100, a.variants, a.workers, device)
    teachers = []
    for path in a.teacher:
        while not os.path.exists(path):
            time.sleep(0.2)
        saved = torch.load(path, map_location="cpu")
        teacher = build(saved["layers"], saved["shapes"])
        load(teacher, stored, saved["base"], saved["layers"])
        teacher.load_state_dict({k: v.float() for k, v in saved["weights"].items()}, strict=False)
        teachers.append(teacher.eval())
    model.to(device)
    teachers = [t.to(device) for t in teachers]
    slow = [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": a.rate}, {"params": fast, "lr": 8 * a.rate}], weight_decay=0.01, fused=device == "cuda")
    rates = [g["lr"] for g in optimizer.param_groups]
    average = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}
    begun, step, seen, logged = time.time(), 0, 0, collections.Counter()
    saved = begun
    print(f"ready in {begun - started:.0f} s, {sum(p.numel() for p in model.parameters()):,} weights, {device}", flush=True)
    while (done := (time.time() - begun) / (deadline - begun - 6)) < 1:
        if step % len(batches) == 0:
            random.shuffle(batches)
        batch = batches[step % len(batches)]
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * min(1, (step + 1) / 60) * max(0.01, 1 - done)
        model.train()
        inputs = [batch[k] for k in ("ids", "mask", "shapes", "first", "last", "word_mask")]
        with torch.autocast(device, dtype=torch.bfloat16):
            hidden = model.encoder(*inputs[:3])
        with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
            taught_by = None
            if teachers:
                with torch.no_grad():
                    taught_by = ensemble(teachers, batch)
            guide = torch.where(batch["head"] >= 0, batch["head"], taught_by["head"].argmax(2) if teachers else batch["head"].clamp(min=0))
            out = model.heads(hidden.float(), *inputs[3:], gold_head=guide)
        out = {k: v.float() for k, v in out.items()}
        losses = gold(model, out, batch)
        loss = sum(losses.values())
        if teachers:
            loss = 0.5 * loss + sum(taught(model, out, taught_by, batch).values())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step, seen = step + 1, seen + a.words
        pace = 0.02 if device == "cuda" else 0.01
        torch._foreach_lerp_(list(average.values()), [p.detach() for n, p in model.named_parameters() if n in average], pace if step > 2 / pace else 1.0)
        if time.time() - saved > a.checkpoint:
            save(a, model, average, held, device, step, seen, xpos, deprel)
            saved = time.time()
        if step % 20 == 0:
            logged.update({k: float(v.detach()) for k, v in losses.items()})
        if step % (50 if step < 200 and device == "cuda" else 500 if device == "cuda" else 100) == 0:
            print(f"step {step} {done:.2f} {seen / (time.time() - begun):.0f} words/s", {k: round(v / 10, 3) for k, v in logged.items()}, flush=True)
            logged.clear()
    save(a, model, average, held, device, step, seen, xpos, deprel)


def save(a, model, average, held, device, step, seen, xpos, deprel):
    """Scores the model and the mean of its last weights, and writes the mean."""
    plain = score(model, held, device)
    last = {n: p.detach().clone() for n, p in model.named_parameters() if n in average}
    with torch.no_grad():
        for n, p in model.named_parameters():
            if n in average:
                p.copy_(average[n])
        figures = score(model, held, device)
        weights = {n: p.detach().half().cpu() for n, p in model.state_dict().items() if n != "encoder.words.weight"}
        for n, p in model.named_parameters():
            if n in last:
                p.copy_(last[n])
    print(a.out, "steps", step, "words", seen, "\nlast", plain, "\nmean", figures, flush=True)
    torch.save({"weights": weights, "base": a.base, "layers": a.layers, "shapes": not a.no_shapes, "xpos": list(xpos), "deprel": list(deprel)}, a.out + ".part")
    os.replace(a.out + ".part", a.out + ".pt")
    with open(a.out + ".json", "w") as file:
        json.dump({"arguments": vars(a), "steps": step, "words": seen, "last": plain, "mean": figures}, file, indent=1)


if __name__ == "__main__":
    main()
