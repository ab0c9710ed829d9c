"""Scores one model, or the mean opinion of several. usage: evaluate.py GOLD.jsonl MODEL:DATA.pkl:SPLIT ... [--stride 128] [--out PREDICTED.jsonl]

MODEL: a checkpoint, or an exported .onnx with links.properties beside it (then it needs the Python package onnxruntime). Links are the first model's.
"""
import argparse, json, os, pickle
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


def links(path):
    """links.properties (export.py) -> the link scorer."""
    with open(path) as f:
        c = dict(l.rstrip("\n").split("=") for l in f if not l.startswith("#"))
    numbers = lambda k: torch.tensor([float(x) for x in c[k].split(", ")])
    lb = M.LinkBias()
    with torch.no_grad():
        lb.content.weight[:, 0], lb.source.weight[:, 0], lb.none[1] = numbers("content.cue"), numbers("cue.speaker"), float(c["noSpeaker"])
    return lb


def exported(path):
    import onnxruntime as ort
    o = ort.SessionOptions()
    o.intra_op_num_threads = a.threads
    s, inputs = ort.InferenceSession(path, o), ("input_ids", "feats", "attention_mask")
    run = lambda *x: [torch.from_numpy(y) for y in s.run(["tags", "link"], dict(zip(inputs, (y.numpy() for y in x))))]
    return run, links(os.path.join(os.path.dirname(path), "links.properties"))


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
