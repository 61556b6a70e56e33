"""Base encoders: the weights of MiniLM-class sentence encoders, read back from the ONNX files that Maven Central serves inside LangChain4j's jars.

usage: python -m rapporteur_training.base --onnx model.onnx [--onnx other.onnx] --out bases.npz [--documents documents.pickle.xz]

Matrices are stored as int8 with a scale for each row, which fine-tuning does not notice. With --documents only the word embeddings that these documents use are kept.
"""
import argparse
import lzma
import os
import pickle

import numpy as np

NAMES = {
    "attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value", "attention.output.dense": "output",
    "attention.output.LayerNorm": "attention_norm", "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm",
}


def weights(path):
    """The encoder's weights under the names of model.Encoder; matrices as (out, in)."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {
        "words.weight": tensors["embeddings.word_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0],
        "positions.weight": tensors["embeddings.position_embeddings.weight"],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    for node in graph.node:
        parts = node.name.strip("/").split("/")
        if node.op_type == "MatMul" and parts[-1] == "MatMul" and node.input[1] in tensors and parts[1].startswith("layer."):
            out[f"layers.{parts[1][6:]}.{NAMES['.'.join(parts[2:-1])]}.weight"] = tensors[node.input[1]].T
    for name, value in tensors.items():
        if name.startswith("encoder.layer."):
            _, _, number, rest = name.split(".", 3)
            module, kind = rest.rsplit(".", 1)
            out[f"layers.{number}.{NAMES[module]}.{kind}"] = value
    return {k: np.ascontiguousarray(v, dtype=np.float32) for k, v in out.items()}


def squeeze(tensors):
    out = {}
    for name, value in tensors.items():
        if value.ndim == 2:
            scale = np.abs(value).max(1, keepdims=True) / 127 + 1e-9
            out[name + "#q"], out[name + "#s"] = np.round(value / scale).astype(np.int8), scale.astype(np.float16)
        else:
            out[name] = value.astype(np.float32)
    return out


def unsqueeze(stored):
    out = {}
    for name in stored:
        if name.endswith("#q"):
            out[name[:-2]] = stored[name].astype(np.float32) * stored[name[:-2] + "#s"].astype(np.float32)
        elif not name.endswith("#s"):
            out[name] = stored[name]
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--onnx", action="append", required=True)
    parser.add_argument("--documents")
    parser.add_argument("--out", required=True)
    a = parser.parse_args()
    used = None
    if a.documents:
        with lzma.open(a.documents) as file:
            used = np.unique(np.concatenate([[0, 100, 101, 102, 103], *(np.concatenate(s["pieces"]) for d in pickle.load(file) for s in d["sentences"])]).astype(np.int32))
        print(len(used), "word pieces used")
    stored = {} if used is None else {"used": used}
    for path in a.onnx:
        base = os.path.basename(path).split("-")[0]
        tensors = weights(path)
        if used is not None:
            tensors["words.weight"] = tensors["words.weight"][used]
        stored.update({f"{base}/{k}": v for k, v in squeeze(tensors).items()})
    np.savez(a.out, **stored)
    print(a.out, os.path.getsize(a.out))


if __name__ == "__main__":
    main()
