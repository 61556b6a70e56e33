"""Trains the white-space model, within a fixed time, from the file that prepare.py packed.

    python train.py --data repair-data.xz --out OUT --seconds 200

Writes OUT/weights.npz (float16) and OUT/metrics.json. Needs PyTorch and NumPy only.
"""

import argparse
import json
import lzma
import math
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

import augment
import characters
from damage import Damage
from lexicon import Lexicon
from model import SpaceModel

BEGUN = time.time()


class Text:
    """The shards that arrived so far, on the device."""

    def __init__(self, capacity, device):
        self.ids = torch.zeros(capacity, dtype=torch.uint8, device=device)
        self.gaps = torch.zeros(capacity, dtype=torch.bool, device=device)
        self.filled = 0

    def add(self, shard):
        ids, gaps = (torch.from_numpy(a) for a in shard)
        n = min(len(ids), len(self.ids) - self.filled)
        self.ids[self.filled:self.filled + n] = ids[:n].to(self.ids.device)
        self.gaps[self.filled:self.filled + n] = gaps[:n].bool().to(self.ids.device)
        self.filled += n

    def batch(self, rows, length):
        device = self.ids.device
        starts = torch.randint(0, self.filled - length, (rows, 1), device=device)
        at = starts + torch.arange(length, device=device)[None]
        return self.ids[at].long(), self.gaps[at]


def alone(ids):
    """In a fifth of the rows nothing stands before the first line or after the last: the model meets bare ends, too."""
    line = ids == characters.LINE
    began, ends = line.long().cumsum(1) > 0, line.flip(1).long().cumsum(1).flip(1) > 0
    cut = (torch.rand(ids.shape[0], 1, device=ids.device) < 0.2) & line.any(1, keepdim=True)
    return torch.where(cut & ~(began & ends), characters.PAD, ids)


def example(text, damage, words, rows, length):
    ids, truth = text.batch(rows, length)
    ids = damage.letters_wrong(alone(ids))
    line = ids <= characters.LINE
    free = ~(line | torch.roll(line, 1, 1))
    free[:, 0] = False
    seen = damage.spaces(ids, truth, free)
    forget = damage.rate(rows, 0.5, 0.01, 0.4)
    return ids, truth, seen, words.levels(ids, forget), free


def loss_of(model, made, edge=8):
    ids, truth, seen, levels, free = made
    lexicon = levels.to(torch.bfloat16 if ids.is_cuda else torch.float32) / 7
    logits = model(ids, seen.long(), lexicon)
    each = functional.binary_cross_entropy_with_logits(logits, truth.float(), reduction="none")
    mask = free.float()
    mask[:, :edge] = 0
    mask[:, -edge:] = 0
    return (each * mask).sum() / mask.sum()


def measure(model, packed, words, device, thresholds=(0.5, 0.7, 0.9)):
    """Held-out news with a tenth of the spaces lost and a fiftieth of the letter gaps opened; and left clean."""
    lines = [line for name, of in packed["held"].items() if name.startswith("wikinews") for line in of][:400]
    generator = torch.Generator().manual_seed(7)
    letters = torch.tensor(characters.letters())
    found = {t: Counter() for t in thresholds}
    model.eval()
    for line in lines:
        ids, gaps = (torch.from_numpy(a).long() for a in augment.encode([line]))
        truth = gaps.bool()
        inside = (letters[ids] > 0) & (letters[torch.roll(ids, 1)] > 0) & ~truth
        u = torch.rand(ids.shape, generator=generator)
        seen = torch.stack([(truth & (u >= 0.1)) | (inside & (u < 0.02)), truth])
        both = ids.expand(2, -1).to(device)
        levels = words.levels(both, torch.zeros(2, 1, device=device)).float() / 7
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            p = torch.sigmoid(model(both, seen.long().to(device), levels)).cpu()
        for t, count in found.items():
            out = torch.where(seen, p > 1 - t, p > t)
            out[:, :2] = out[:, -1] = False
            count["right"] += int(((out[0] != seen[0]) & (truth != seen[0])).sum())
            count["changed"] += int((out[0] != seen[0]).sum())
            count["wanted"] += int((truth != seen[0]).sum())
            count["same"] += int(torch.equal(out[0], truth))
            count["untouched"] += int(torch.equal(out[1], truth))
    return [{"threshold": t, "f1": 2 * c["right"] / max(1, c["changed"] + c["wanted"]), "precision": c["right"] / max(1, c["changed"]),
             "recall": c["right"] / max(1, c["wanted"]), "lines_right": c["same"] / len(lines),
             "clean_lines_untouched": c["untouched"] / len(lines)} for t, c in found.items()]


def train(chosen, packed):
    # The workers are forked before anything touches the accelerator.
    pool = ProcessPoolExecutor(chosen.workers, get_context("fork"), augment.start, (packed,))
    waiting = [pool.submit(augment.make, chosen.seed * 1000 + k) for k in range(chosen.shards)]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(chosen.seed)
    words = Lexicon([(w, int(n)) for w, n in (x.split() for x in packed["words"])], device)
    damage = Damage(device)
    text = Text(chosen.capacity, device)
    model = SpaceModel(characters.SIZE, chosen.width, 2 * chosen.width, tuple(int(r) for r in chosen.reaches.split(","))).to(device)
    decayed = [p for p in model.parameters() if p.dim() > 1]
    plain = [p for p in model.parameters() if p.dim() <= 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.02}, {"params": plain, "weight_decay": 0}],
                                  lr=chosen.rate, betas=(0.9, 0.98), fused=device.type == "cuda")
    run = torch.compile(model) if chosen.compile else model
    end = BEGUN + chosen.seconds - chosen.reserve
    step, history, begun = 0, [], None
    while True:
        if step % 20 == 0:
            for done in [w for w in waiting if w.done()]:
                text.add(done.result())
                waiting.remove(done)
            if text.filled < 2_000_000 and waiting and time.time() < end:
                time.sleep(0.2)
                continue
        begun = begun or time.time()
        progress = (time.time() - begun) / (end - begun)
        if progress >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = chosen.rate * min(1.0, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * progress))
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            loss = loss_of(run, example(text, damage, words, chosen.rows, chosen.length))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        if step % chosen.report == 0:
            history.append((step, round(time.time() - BEGUN, 1), round(loss.item(), 5), text.filled))
            print(*history[-1], flush=True)
    pool.shutdown(wait=False, cancel_futures=True)
    return model, words, history, step


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--seconds", type=float, default=200, help="whole time from start to the last file")
    options.add_argument("--reserve", type=float, default=18, help="seconds of it kept for measuring and writing")
    options.add_argument("--width", type=int, default=256)
    options.add_argument("--reaches", default="1,2,4,8,16,1,2,4,8,16")
    options.add_argument("--rows", type=int, default=192)
    options.add_argument("--length", type=int, default=512)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--workers", type=int, default=14)
    options.add_argument("--shards", type=int, default=360)
    options.add_argument("--capacity", type=int, default=400_000_000)
    options.add_argument("--report", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--compile", action="store_true")
    chosen = options.parse_args()
    out = Path(chosen.out)
    out.mkdir(parents=True, exist_ok=True)
    with lzma.open(chosen.data, "rt", encoding="utf-8") as file:
        packed = json.load(file)
    model, words, history, steps = train(chosen, packed)
    device = next(model.parameters()).device
    weights = {k: v.detach().cpu().numpy().astype(np.float16) for k, v in model.state_dict().items()}
    np.savez(out / "weights.npz", settings=json.dumps(model.settings), **weights)
    metrics = {"steps": steps, "characters": steps * chosen.rows * chosen.length, "device": str(device), "options": vars(chosen),
               "history": history, "trained_after": time.time() - BEGUN, "held_out_news": measure(model, packed, words, device)}
    metrics["seconds"] = time.time() - BEGUN
    (out / "metrics.json").write_text(json.dumps(metrics, indent=1))
    print(json.dumps(metrics["held_out_news"], indent=1), steps, round(time.time() - BEGUN, 1))


if __name__ == "__main__":
    main()
