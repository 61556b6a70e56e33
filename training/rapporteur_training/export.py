"""Writes a trained model as the reader's resources: encoder.onnx and heads.onnx (int8), vocab.txt, labels.txt and checksums.txt.

usage: python -m rapporteur_training.export --model student.pt --onnx all-minilm-l6-v2.onnx --tokenizer tokenizer.json --out FOLDER [--thresholds thresholds.json] [--float]
"""
import argparse
import hashlib
import json
import os
import tempfile

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import base as bases
from .labels import CERTAINTY, LINKS, MODES, PREDICATES, ROLES, STATUS, TAGS, TYPES, UPOS
from .model import Reader
from .train import load

PIECES = ["input_ids", "attention_mask", "shape_ids"]
WORDS = ["first_piece", "last_piece", "word_mask"]
OUTPUTS = (
    "upos xpos head deprel span trigger mode status background role anchor certainty content_start content_end source relation "
    "relation_status topic fact link_query link_key"
).split()
THRESHOLDS = {"mention": 0.5, "trigger": 0.5, "role.ACTOR": 0.5, "role.RECIPIENT": 0.5, "role.PLACE": 0.5, "role.TIME": 0.5, "role.TOPIC": 0.5, "attribution": 0.5, "relation": 0.5, "link.COREFERENCE": 0.5, "link.ACTOR": 0.5, "link.RECIPIENT": 0.5, "link.SPEAKER": 0.5}


class Stored(dict):
    """A base encoder's weights with the interface of an npz file."""

    @property
    def files(self):
        return list(self)


class Heads(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, *inputs):
        out = self.model.heads(*inputs)
        return tuple(out[k] for k in OUTPUTS)


def restore(path, onnx_path):
    """The trained model with the whole vocabulary of its base."""
    saved = torch.load(path, map_location="cpu")
    model = Reader(saved["layers"], len(saved["xpos"]), len(saved["deprel"]), 30522, saved["shapes"])
    # the rows as they were stored for training: rounded to int8
    load(model, Stored({f"{saved['base']}/{k}": v for k, v in bases.squeeze(bases.weights(onnx_path)).items()}), saved["base"], saved["layers"])
    model.load_state_dict({k: v.float() for k, v in saved["weights"].items()}, strict=False)
    return model.eval(), saved


def example():
    ids = torch.randint(1000, 20000, (2, 12))
    words = torch.tensor([[1, 2, 4, 0], [5, 7, 8, 9], [13, 14, 0, 0]])
    return (ids, torch.ones_like(ids), torch.ones_like(ids)), (words, words, torch.tensor([[1.0, 1, 1, 0], [1, 1, 1, 1], [1, 1, 0, 0]]))


def graphs(model, folder):
    """Writes the two graphs in float32 into a folder."""
    windows = {0: "windows", 1: "pieces"}
    axes = {n: windows for n in (*PIECES, "hidden")}
    pieces, words = example()
    torch.onnx.export(model.encoder, pieces, os.path.join(folder, "encoder.onnx"), input_names=PIECES, output_names=["hidden"], dynamic_axes=axes, opset_version=17, dynamo=False)
    axes = {"hidden": windows, **{n: {0: "sentences", 1: "words"} for n in (*WORDS, *OUTPUTS)}}
    for o in ("span", "role", "content_start", "content_end", "relation", "relation_status"):
        axes[o] = {0: "sentences", 1: "words", 2: "words"}
    for o in ("head", "source"):
        axes[o] = {0: "sentences", 1: "words", 2: "words and root"}
    with torch.no_grad():
        hidden = model.encoder(*pieces)
    torch.onnx.export(Heads(model), (hidden, *words), os.path.join(folder, "heads.onnx"), input_names=["hidden", *WORDS], output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)


def main():
    parser = argparse.ArgumentParser()
    for option in ("model", "onnx", "tokenizer", "out"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--thresholds")
    parser.add_argument("--float", action="store_true", help="keep float32")
    a = parser.parse_args()
    os.makedirs(a.out, exist_ok=True)
    model, saved = restore(a.model, a.onnx)
    with tempfile.TemporaryDirectory() as folder:
        graphs(model, folder)
        for name in ("encoder.onnx", "heads.onnx"):
            plain, target = os.path.join(folder, name), os.path.join(a.out, name)
            if a.float:
                os.replace(plain, target)
            else:
                quantize_dynamic(plain, target, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"], extra_options={"MatMulConstBOnly": True})
    with open(a.tokenizer) as file:
        vocabulary = json.load(file)["model"]["vocab"]
    with open(os.path.join(a.out, "vocab.txt"), "w") as file:
        file.write("".join(w + "\n" for w, _ in sorted(vocabulary.items(), key=lambda x: x[1])))
    thresholds = dict(THRESHOLDS, **(json.load(open(a.thresholds)) if a.thresholds else {}))
    bias = model.link_bias.detach().tolist()
    lines = [
        "upos " + " ".join(UPOS), "xpos " + " ".join(saved["xpos"]), "deprel " + " ".join(saved["deprel"]), "tags " + " ".join(TAGS), "types " + " ".join(TYPES),
        "modes " + " ".join(MODES), "status " + " ".join(STATUS), "roles " + " ".join(ROLES), "certainty " + " ".join(CERTAINTY), "predicates " + " ".join(PREDICATES),
        *(f"bias {k} {b:.4f}" for k, b in zip(LINKS, bias)), *(f"threshold {k} {v}" for k, v in thresholds.items()),
    ]
    with open(os.path.join(a.out, "labels.txt"), "w") as file:
        file.write("\n".join(lines) + "\n")
    with open(os.path.join(a.out, "checksums.txt"), "w") as file:
        for name in ("encoder.onnx", "heads.onnx", "labels.txt", "vocab.txt"):
            with open(os.path.join(a.out, name), "rb") as part:
                file.write(f"{hashlib.sha256(part.read()).hexdigest()}  {name}\n")
    print({f: os.path.getsize(os.path.join(a.out, f)) for f in os.listdir(a.out)})
    check(model, a.out)


def check(model, folder):
    """Prints how far the exported graphs are from the model."""
    import onnxruntime

    pieces, words = example()
    session = lambda name: onnxruntime.InferenceSession(os.path.join(folder, name))
    (hidden,) = session("encoder.onnx").run(None, {n: t.numpy() for n, t in zip(PIECES, pieces)})
    with torch.no_grad():
        want = Heads(model)(model.encoder(*pieces), *words)
    got = session("heads.onnx").run(None, {"hidden": hidden, **{n: t.numpy() for n, t in zip(WORDS, words)}})
    print({k: round(float(np.abs(w.numpy()[w.numpy() > -5e3] - g[w.numpy() > -5e3]).mean()), 4) for k, w, g in zip(OUTPUTS, want, got)})


if __name__ == "__main__":
    main()
