"""Checkpoint -> quotes.onnx (int8), links.properties, vocab.txt, as the engine reads them. usage: export.py CHECKPOINT.pt VOCABULARY DATA.pkl OUT_DIR [--keep-fp32]

Inputs input_ids [batch, length], feats [batch, length, 3], attention_mask [batch, length], all int64. Outputs tags [batch, length, 13] (logits)
and link [batch, length, 4 d]. DATA.pkl's train set shows which input channels of the feed-forward products stand out, and by how much.
--keep-fp32 leaves the same in float32, quotes.fp32.onnx.

Every product with a constant matrix becomes DynamicQuantizeLinear + MatMulInteger + Cast + Mul, which onnxruntime fuses; the weights are int8,
one scale a column. They stay within 63: products of larger ones overflow 16 bits on processors with AVX2 but no VNNI, and were worse everywhere.
The word embedding is int8 with one scale a row.
"""
import argparse, os, pickle
import numpy as np
import onnx
import torch
from onnx import helper as H, numpy_helper as nh, TensorProto
import model as M
from decode import batch, windows
from tokenizer import WordPiece

TOP = 63
LINKS = """# The link scorer's weights (MODEL.md): how a content finds its cue, and a cue its speaker.
# width: numbers in a projection. noSpeaker: the score of "nobody is named".
# content.cue and cue.speaker: what each pair feature adds to a score, in the order of PairFeatures.
width=%d
noSpeaker=%s
content.cue=%s
cue.speaker=%s
"""


class Graph(torch.nn.Module):
    def __init__(self, m):
        super().__init__()
        self.m = m

    def forward(self, ids, feats, mask):
        return self.m(ids, feats, mask)


def to_onnx(model, path):
    ids, mask = torch.randint(1000, 2000, (2, 16)), torch.ones(2, 16, dtype=torch.long)
    axes, old = {0: "batch", 1: "length"}, {"dynamo": False} if int(torch.__version__.split(".")[0]) > 1 else {}
    torch.onnx.export(Graph(model), (ids, torch.zeros(2, 16, 3, dtype=torch.long), mask), path, opset_version=17,
                      input_names=["input_ids", "feats", "attention_mask"], output_names=["tags", "link"],
                      dynamic_axes={k: axes for k in ("input_ids", "feats", "attention_mask", "tags", "link")}, **old)


@torch.no_grad()
def peaks(model, recs, articles=24):
    """{"layer.0.up": the largest absolute value of each input channel} over the first windows of a few articles."""
    out = {}

    def watch(name):
        def hook(_, args):
            v = args[0].abs().reshape(-1, args[0].shape[-1]).max(0).values.numpy()
            out[name] = np.maximum(v, out.get(name, v))
        return hook
    hooks = [m.register_forward_pre_hook(watch(n)) for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]
    for k in np.random.default_rng(3).choice(len(recs), min(articles, len(recs)), replace=False):
        model(*batch([(recs[k], a, b) for a, b in windows(recs[k], 254, 254)[:4]]))
    for h in hooks:
        h.remove()
    return out


def product(node, init):
    """the name of the linear layer whose matrix product this is, or None."""
    if node.op_type == "MatMul" and node.input[1] in init and len(init[node.input[1]].dims) == 2:
        return node.name.removeprefix("/m/").removesuffix("/MatMul").replace("/", ".")


def smooth(g, peak, alpha=0.5):
    """Moves peaks of the inputs into the weights (SmoothQuant, Xiao et al. 2023). The function stays the same; but one channel of the inputs of
    `up` and `down` is ten times the others, and with one scale a tensor it would cost the others their precision."""
    init, nodes = {t.name: t for t in g.initializer}, []
    for n in g.node:
        name = product(n, init)
        if name and name.split(".")[-1] in ("up", "down"):
            W = nh.to_array(init[n.input[1]])
            s = np.maximum(peak[name], 1e-3) ** alpha / np.maximum(np.abs(W).max(1), 1e-5) ** (1 - alpha)
            s = (s / np.exp(np.log(s).mean())).astype(np.float32)
            init[n.input[1]].CopyFrom(nh.from_array(W * s[:, None], n.input[1]))
            g.initializer.append(nh.from_array(1 / s, name + "_smooth"))
            nodes.append(H.make_node("Mul", [n.input[0], name + "_smooth"], [name + "_in"], name=name + "_smoothing"))
            n.input[0] = name + "_in"
        nodes.append(n)
    del g.node[:]
    g.node.extend(nodes)


def quantised(W, axis, top):
    s = (np.maximum(np.abs(W).max(axis, keepdims=True), 1e-8) / top).astype(np.float32)
    return np.clip(np.rint(W / s), -top, top).astype(np.int8), s


def int8(g):
    init, nodes, gone, inputs, new = {t.name: t for t in g.initializer}, [], set(), {}, []

    def constant(a, name):
        new.append(nh.from_array(a, name))
        return name
    for n in g.node:
        y = n.output[0]
        if product(n, init):
            x, w = n.input
            q, s = quantised(nh.to_array(init[w]), 0, TOP)
            if x not in inputs:
                inputs[x] = [x + "_q", x + "_s", x + "_z"]
                nodes.append(H.make_node("DynamicQuantizeLinear", [x], inputs[x], name=x + "_quantise"))
            xq, xs, xz = inputs[x]
            nodes += [H.make_node("MatMulInteger", [xq, constant(q, y + "_w8"), xz, constant(np.zeros((), np.int8), y + "_wz")], [y + "_i32"], name=n.name + "_int8"),
                      H.make_node("Cast", [y + "_i32"], [y + "_f"], to=TensorProto.FLOAT, name=n.name + "_cast"),
                      H.make_node("Mul", [xs, constant(s[0], y + "_ws")], [y + "_scale"], name=n.name + "_scales"),
                      H.make_node("Mul", [y + "_f", y + "_scale"], [y], name=n.name + "_scaled")]
            gone.add(w)
        elif n.op_type == "Gather" and n.input[0] in init and len(init[n.input[0]].dims) == 2 and init[n.input[0]].dims[0] > 5000:
            q, s = quantised(nh.to_array(init[n.input[0]]), 1, 127)
            nodes += [H.make_node("Gather", [constant(q, y + "_e8"), n.input[1]], [y + "_r"]), H.make_node("Gather", [constant(s, y + "_es"), n.input[1]], [y + "_rs"]),
                      H.make_node("Cast", [y + "_r"], [y + "_rf"], to=TensorProto.FLOAT), H.make_node("Mul", [y + "_rf", y + "_rs"], [y])]
            gone.add(n.input[0])
        else:
            nodes.append(n)
    keep = [t for t in g.initializer if t.name not in gone]
    del g.node[:], g.initializer[:]
    g.node.extend(nodes)
    g.initializer.extend(keep + new)


def properties(lb, width):
    """the link scorer as links.properties: its biases, and how many numbers a projection has."""
    weights = lambda e: ", ".join(map(str, e.weight[:, 0].tolist()))
    return LINKS % (width, (lb.none + lb.none_w.bias)[1].item(), weights(lb.content), weights(lb.source))


def main():
    p = argparse.ArgumentParser()
    for x in ("checkpoint", "vocabulary", "data", "out"):
        p.add_argument(x)
    p.add_argument("--keep-fp32", action="store_true")
    a = p.parse_args()
    m, lb = M.load(a.checkpoint)
    os.makedirs(a.out, exist_ok=True)
    path, fp32 = (os.path.join(a.out, x) for x in ("quotes.onnx", "quotes.fp32.onnx"))
    to_onnx(m, fp32)
    o = onnx.load(fp32)
    smooth(o.graph, peaks(m, pickle.load(open(a.data, "rb"))["train"]))
    int8(o.graph)
    onnx.checker.check_model(o)
    onnx.save(o, path)
    if not a.keep_fp32:
        os.remove(fp32)
    with open(os.path.join(a.out, "links.properties"), "w") as f:
        f.write(properties(lb, m.cfg["d_link"]))
    vocab = WordPiece.load(a.vocabulary).vocab
    with open(os.path.join(a.out, "vocab.txt"), "w", encoding="utf8") as f:
        f.writelines(w + "\n" for w in sorted(vocab, key=vocab.get))
    print(path, os.path.getsize(path), "bytes")


if __name__ == "__main__":
    main()
