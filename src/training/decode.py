"""Windows -> tables a word -> the best tag sequence -> spans -> links -> quotations. The Java engine does the same."""
import json
import numpy as np
import torch
from data import LAYERS, TAGS
from model import MAX_GAP, pair_features
from tokenizer import CLS, PAD, SEP

NT = len(TAGS)
NEVER = 1e4


def follows(a, b):
    return b[0] in "OBS" if a[0] in "OES" else b[0] in "IE" and a[2:] == b[2:]


STARTS = np.array([0.0 if t[0] in "OBS" else -NEVER for t in TAGS], np.float32)
STOPS = np.array([0.0 if t[0] in "OES" else -NEVER for t in TAGS], np.float32)
STEP = np.array([[0.0 if follows(a, b) else -NEVER for b in TAGS] for a in TAGS], np.float32)
BREAK = np.minimum(STEP, np.minimum(STOPS[:, None], STARTS[None, :]))      # nothing goes on over a paragraph break


def windows(rec, size, stride):
    """piece ranges [a, b) that start on a word; size counts pieces without [CLS] and [SEP]."""
    n, first, out, a = len(rec["ids"]), np.flatnonzero(rec["first"]), [], 0
    at_word = lambda i: int(first[np.searchsorted(first, i, side="right") - 1])
    while a < n:
        b = min(n, a + size)
        if b < n and at_word(b) > a:
            b = at_word(b)
        out.append((a, b))
        if b >= n:
            break
        c = at_word(a + stride) if b - a > stride else b
        a = c if c > a else b
    return out


def batch(items):
    """[(rec, a, b)] -> ids, feats, mask with [CLS] ... [SEP]"""
    L = max(b - a for _, a, b in items) + 2
    ids = np.full((len(items), L), PAD, np.int64)
    feats = np.zeros((len(items), L, 3), np.int64)
    mask = np.zeros((len(items), L), np.int64)
    for k, (r, a, b) in enumerate(items):
        n = b - a
        ids[k, 0], ids[k, 1:n + 1], ids[k, n + 1] = CLS, r["ids"][a:b], SEP
        for j, f in enumerate(("case", "brk", "quo")):
            feats[k, 1:n + 1, j] = r[f][a:b]
        mask[k, :n + 2] = 1
    return torch.from_numpy(ids), torch.from_numpy(feats), torch.from_numpy(mask)


@torch.no_grad()
def tables(model, recs, size=254, stride=128, tokens=4096):
    """an article's log-probabilities of tags [words, 13] and link projections [words, 4 d]; a word's are those of the window
    in which it stands farthest from an edge."""
    device = "cpu"
    if isinstance(model, torch.nn.Module):
        device = next(model.eval().parameters()).device
    items = sorted(((r, a, b, i) for i, r in enumerate(recs) for a, b in windows(r, size, stride)), key=lambda x: x[1] - x[2])
    T, P, best = [np.zeros((len(r["wpiece"]), NT), np.float32) for r in recs], [None] * len(recs), [np.full(len(r["wpiece"]), -1) for r in recs]
    while items:
        n = max(1, tokens // (items[0][2] - items[0][1] + 2))
        part, items = items[:n], items[n:]
        tags, links = model(*(x.to(device) for x in batch([x[:3] for x in part])))
        tags, links = torch.log_softmax(tags.float(), -1).cpu().numpy(), links.float().cpu().numpy()
        for k, (r, a, b, i) in enumerate(part):
            w = np.arange(*np.searchsorted(r["wpiece"], [a, b]))
            at = r["wpiece"][w] - a
            edge = np.minimum(at if a else 10**6 + 0 * at, (b - a - at) if b < len(r["ids"]) else 10**6)
            take = edge > best[i][w]
            if P[i] is None:
                P[i] = np.zeros((len(r["wpiece"]), links.shape[-1]), np.float32)
            best[i][w[take]] = edge[take]
            T[i][w[take]], P[i][w[take]] = tags[k, 1 + at[take]], links[k, 1 + at[take]]
    return T, P


def spans(rec, T):
    """the best allowed tag sequence (Viterbi) -> {layer: [(first word, end)]}"""
    out, n = {l: [] for l in LAYERS}, len(T)
    if not n:
        return out
    back, score, every = np.zeros((n, NT), np.int32), T[0] + STARTS, np.arange(NT)
    for t in range(1, n):
        m = score[:, None] + (BREAK if rec["para"][t] != rec["para"][t - 1] else STEP)
        back[t] = m.argmax(0)
        score = m[back[t], every] + T[t]
    y = [int((score + STOPS).argmax())]
    for t in range(n - 1, 0, -1):
        y.append(int(back[t][y[-1]]))
    a = 0
    for t, tag in enumerate(TAGS[k] for k in reversed(y)):
        if tag[0] in "BS":
            a = t
        if tag[0] in "ES":
            out[tag[2:]].append((a, t + 1))
    return out


def pair_scores(rec, P, bias, slots, queries, candidates):
    """[queries, candidates]; slots: which quarter of the projections a query and a candidate use."""
    d = P.shape[1] // 4
    qs, cs = sorted(q[0] for q in queries), sorted(c[0] for c in candidates)
    mean = lambda s, k: P[[s[0], s[1] - 1], k * d:(k + 1) * d].mean(0)
    C = [mean(c, slots[1]) for c in candidates]
    S = np.full((len(queries), len(candidates)), -NEVER, np.float32)
    for i, q in enumerate(queries):
        v = mean(q, slots[0])
        for j, c in enumerate(candidates):
            if max(q[0] - c[1], c[0] - q[1]) <= MAX_GAP:
                S[i, j] = v @ C[j] / d ** 0.5 + bias[pair_features(rec, q, c, cs, qs)].sum()
    return S


def quotes(rec, T, P, lb):
    """contents by their cue, each cue with its speaker; a content without any cue stands alone, a cue without content is dropped."""
    s = spans(rec, T)
    out, alone = [dict(content=[], cue=[c], speaker=[]) for c in s["cue"]], []
    bias = lambda e: e.weight.detach().cpu().numpy()[:, 0]
    if s["cue"] and s["content"]:
        S = pair_scores(rec, P, bias(lb.content), (1, 0), s["content"], s["cue"])
        for c, row in zip(s["content"], S):
            out[row.argmax()]["content"].append(c) if row.max() > -NEVER / 10 else alone.append(c)
    else:
        alone = s["content"]
    if s["cue"] and s["speaker"]:
        none = (lb.none[1] + lb.none_w.bias[1]).item()
        for q, row in zip(out, pair_scores(rec, P, bias(lb.source), (2, 3), s["cue"], s["speaker"])):
            if row.max() >= none:
                q["speaker"] = [s["speaker"][row.argmax()]]
    return [q for q in out if q["content"]] + [dict(content=[c], cue=[], speaker=[]) for c in alone]


def to_json(rec, found):
    offsets = lambda w: [int(rec["wstart"][w[0]]), int(rec["wend"][w[1] - 1])]
    return {"id": rec["id"], "quotes": [{l: [offsets(w) for w in q[l]] for l in LAYERS} for q in found]}


def predict(recs, T, P, lb):
    return [to_json(r, quotes(r, t, p, lb)) for r, t, p in zip(recs, T, P)]


def write(path, articles):
    with open(path, "w", encoding="utf8") as f:
        f.writelines(json.dumps(a, ensure_ascii=False) + "\n" for a in articles)
