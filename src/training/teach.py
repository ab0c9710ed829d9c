"""What teachers say of articles. usage: teach.py OUT CHECKPOINT.pt:DATA.pkl:SPLIT ... [--with SOFT.pkl ...] [--part I/N]

OUT.pkl     {article: float16 [words, 13]} the teachers' mean tag probabilities. Words are the same for every vocabulary,
            so a wide cased teacher can teach a narrow uncased student. --with: what other teachers said before; each file has one vote.
OUT.jsonl   the articles with the quotations that those decode to (links by the first teacher); data.py makes an --extra of them.
--part 0/2, 1/2: halves for two processes.
"""
import argparse, json, pickle, time
import numpy as np
import torch
import model as M
from decode import quotes, tables, to_json

p = argparse.ArgumentParser()
p.add_argument("out"); p.add_argument("teachers", nargs="+"); p.add_argument("--with", dest="earlier", nargs="*", default=[]); p.add_argument("--part", default="0/1")
p.add_argument("--stride", type=int, default=190); p.add_argument("--threads", type=int, default=2); p.add_argument("--fp32", action="store_true")
a = p.parse_args()
torch.set_num_threads(a.threads)
M.BF16 = not a.fp32
i, n = map(int, a.part.split("/"))
teachers, files = [], {}
for checkpoint, data, split in (x.split(":") for x in a.teachers):
    if data not in files:
        files[data] = pickle.load(open(data, "rb"))
    recs = files[data][split]
    teachers.append((*M.load(checkpoint), recs[len(recs) * i // n:len(recs) * (i + 1) // n]))
earlier = [pickle.load(open(f, "rb")) for f in a.earlier]
recs, lb, soft, t = teachers[0][2], teachers[0][1], {}, time.time()
with open(a.out + ".jsonl", "w", encoding="utf8") as f:
    for k in range(0, len(recs), 100):      # a hundred at a time, so that memory does not grow with their number
        said = [tables(m, rs[k:k + 100], stride=a.stride) for m, _, rs in teachers]
        for j, r in enumerate(recs[k:k + 100]):
            votes = [np.exp(T[j]) for T, _ in said] + [e[r["id"]].astype(np.float32) for e in earlier]
            mean = sum(votes) / len(votes)
            soft[r["id"]] = mean.astype(np.float16)
            found = quotes(r, np.log(np.maximum(mean, 1e-9)), said[0][1][j], lb)
            f.write(json.dumps(dict(to_json(r, found), text=r["text"]), ensure_ascii=False) + "\n")
        print(f"{min(len(recs), k + 100)} of {len(recs)} articles, {time.time() - t:.0f}s", flush=True)
with open(a.out + ".pkl", "wb") as f:
    pickle.dump(soft, f)
