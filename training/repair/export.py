"""Writes the trained weights as an int8 ONNX graph: weights per column, activations measured as they come."""

import argparse
import json

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


class Graph:
    """Collects nodes and constants under running names."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

    def constant(self, name, value):
        self.constants[name] = numpy_helper.from_array(np.asarray(value), name)
        return name

    def add(self, op, inputs, outputs=1, **attributes):
        self.count += 1
        names = [f"{op}_{self.count}_{k}" for k in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, **attributes))
        return names[0] if outputs == 1 else names

    def norm(self, x, weights, key):
        return self.add("LayerNormalization", [x, self.constant(key + ".weight", weights[key + ".weight"]),
                                               self.constant(key + ".bias", weights[key + ".bias"])], axis=-1, epsilon=1e-5)

    def product(self, quantised, scale, zero, weights, key):
        w = weights[key + ".weight"].T
        column = np.maximum(np.abs(w).max(axis=0) / 127.0, 1e-9).astype(np.float32)
        q = np.clip(np.round(w / column), -127, 127).astype(np.int8)
        y = self.add("MatMulInteger", [quantised, self.constant(key + ".int8", q), zero,
                                       self.constant(key + ".zero", np.zeros(q.shape[1], np.int8))])
        y = self.add("Cast", [y], to=TensorProto.FLOAT)
        s = self.add("Mul", [scale, self.constant(key + ".scale", column)])
        return self.add("Add", [self.add("Mul", [y, s]), self.constant(key + ".bias", weights[key + ".bias"])])


def build(weights, settings):
    g = Graph()
    width = settings["width"]
    x = g.add("Gather", [g.constant("character.weight", weights["character.weight"]), "ids"])
    x = g.add("Add", [x, g.add("Gather", [g.constant("space.weight", weights["space.weight"]), "spaces"])])
    lexicon = g.add("Cast", ["lexicon"], to=TensorProto.FLOAT)
    lexicon = g.add("MatMul", [lexicon, g.constant("lexicon.t", (weights["lexicon.weight"].T / 7.0).astype(np.float32))])
    x = g.add("Add", [x, g.add("Add", [lexicon, g.constant("lexicon.bias", weights["lexicon.bias"])])])
    axis = g.constant("axis", np.array([0], np.int64))
    start, far = g.constant("start", np.array([0], np.int64)), g.constant("far", np.array([2**40], np.int64))
    for k, reach in enumerate(settings["reaches"]):
        h = g.norm(x, weights, f"blocks.{k}.norm")
        h = g.add("Pad", [h, g.constant(f"pad.{k}", np.array([reach, 0, reach, 0], np.int64))])
        q, scale, zero = g.add("DynamicQuantizeLinear", [h], 3)
        cuts = [g.add("Slice", [q, start, g.constant(f"end.{k}.0", np.array([-2 * reach], np.int64)), axis]),
                g.add("Slice", [q, g.constant(f"from.{k}.1", np.array([reach], np.int64)),
                                g.constant(f"end.{k}.1", np.array([-reach], np.int64)), axis]),
                g.add("Slice", [q, g.constant(f"from.{k}.2", np.array([2 * reach], np.int64)), far, axis])]
        h = g.add("Relu", [g.product(g.add("Concat", cuts, axis=1), scale, zero, weights, f"blocks.{k}.look")])
        q, scale, zero = g.add("DynamicQuantizeLinear", [h], 3)
        x = g.add("Add", [x, g.product(q, scale, zero, weights, f"blocks.{k}.add")])
    x = g.norm(x, weights, "norm")
    x = g.add("Add", [g.add("MatMul", [x, g.constant("out.t", weights["out.weight"].T)]), g.constant("out.bias", weights["out.bias"])])
    x = g.add("Reshape", [x, g.constant("flat", np.array([-1], np.int64))])
    g.nodes.append(helper.make_node("Sigmoid", [x], ["probability"]))
    graph = helper.make_graph(
        g.nodes, "white-space",
        [helper.make_tensor_value_info("ids", TensorProto.INT32, ["characters"]),
         helper.make_tensor_value_info("spaces", TensorProto.INT32, ["characters"]),
         helper.make_tensor_value_info("lexicon", TensorProto.UINT8, ["characters", 32])],
        [helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["characters"])],
        list(g.constants.values()))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="rapporteur")
    model.ir_version = 8
    onnx.checker.check_model(model)
    assert width == weights["norm.weight"].shape[0]
    return model


def load(path):
    file = np.load(path)
    settings = json.loads(str(file["settings"]))
    return {k: file[k].astype(np.float32) for k in file.files if k != "settings"}, settings


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--weights", required=True, help="weights.npz written by train.py")
    options.add_argument("--out", required=True)
    chosen = options.parse_args()
    weights, settings = load(chosen.weights)
    onnx.save(build(weights, settings), chosen.out)


if __name__ == "__main__":
    main()
