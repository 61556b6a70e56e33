"""Averages the weights of models that were trained on from one start, and scores each of them and the mean on the development parts.

usage: python -m rapporteur_training.mean --documents documents.pickle.xz --bases bases.npz --model a.pt --model b.pt --out mean.pt

Models of one start lie near each other, so that their mean is a model, too, and errs less than each (Wortsman and others 2022, "Model soups").
"""
import argparse
import json
import lzma
import pickle

import numpy as np
import torch

from .batches import Batch, collate
from .model import Reader
from .scores import score
from .train import label_maps, load


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", required=True)
    parser.add_argument("--bases", required=True)
    parser.add_argument("--model", action="append", required=True)
    parser.add_argument("--out", required=True)
    a = parser.parse_args()
    device = "cuda" if torch.cuda.device_count() else "cpu"
    with lzma.open(a.documents) as file:
        documents = pickle.load(file)
    xpos, deprel = label_maps(documents)
    stored = np.load(a.bases)
    used = stored["used"] if "used" in stored.files else np.arange(30522)
    remap = np.full(30522, int(np.searchsorted(used, 100)), np.int64)
    remap[used] = np.arange(len(used))
    groups = [[d for d in documents if d["part"] == "dev" and d["kind"] == "corpus"], [d for d in documents if d["name"].startswith("ewt-dev")]]
    held = [collate(g[k : k + 8], xpos=xpos, deprel=deprel, remap=remap) for g in groups for k in range(0, len(g), 8)]
    saved = [torch.load(path, map_location="cpu") for path in a.model]
    mean = {**saved[0], "weights": {k: sum(s["weights"][k].float() for s in saved) / len(saved) for k in saved[0]["weights"]}}
    for name, one in [*zip(a.model, saved), (a.out, mean)]:
        model = Reader(one["layers"], len(xpos), len(deprel), len(used), one["shapes"])
        load(model, stored, one["base"], one["layers"])
        model.load_state_dict({k: v.float() for k, v in one["weights"].items()}, strict=False)
        print(name, json.dumps(score(model.to(device).eval(), held, device)), flush=True)
    torch.save({**mean, "weights": {k: v.half() for k, v in mean["weights"].items()}}, a.out)


if __name__ == "__main__":
    main()
