"""Scores one model, or the mean opinion of several. usage: evaluate.py GOLD.jsonl MODEL:DATA.pkl:SPLIT ... [--stride 128] [--out PREDICTED.jsonl]

MODEL: a checkpoint, or an exported .onnx with its .link.json beside it (then it needs the Python package onnxruntime). Links are the first model's.
"""
import argparse, json, pickle
import numpy as np
import torch
import model as M
from decode import predict, tables, write
from score import read, score

p = argparse.ArgumentParser()
p.add_argument("gold"); p.add_argument("models", nargs="+"); p.add_argument("--stride", type=int, default=128); p.add_argument("--size", type=int, default=254)
p.add_argument("--threads", type=int, default=2); p.add_argument("--bf16", action="store_true"); p.add_argument("--out", default="")
a = p.parse_args()
torch.set_num_threads(a.threads)
M.BF16 = a.bf16


def exported(path):
    import onnxruntime as ort
    o = ort.SessionOptions()
    o.intra_op_num_threads = a.threads
    s = ort.InferenceSession(path, o)
    c = json.load(open(path[:path.index(".", path.rindex("/") + 1)] + ".link.json"))
    lb = M.LinkBias()
    with torch.no_grad():
        lb.content.weight[:, 0], lb.source.weight[:, 0], lb.none[:] = (torch.tensor(c[k]) for k in ("content", "source", "none"))
    return lambda *x: [torch.from_numpy(y) for y in s.run(["tags", "link"], dict(zip(("input_ids", "feats", "attention_mask"), (y.numpy() for y in x))))], lb


said = []
for path, data, split in (x.split(":") for x in a.models):
    m, lb = exported(path) if path.endswith(".onnx") else M.load(path)
    recs = pickle.load(open(data, "rb"))[split]
    said.append((recs, lb, *tables(m, recs, size=a.size, stride=a.stride)))
recs, lb, T, P = said[0]
if len(said) > 1:
    T = [np.log(np.mean([np.exp(s[2][k]) for s in said], 0) + 1e-9) for k in range(len(recs))]
found = predict(recs, T, P, lb)
if a.out:
    write(a.out, found)
print(" ".join(a.models), json.dumps(score(read(a.gold), {d["id"]: d for d in found})))
