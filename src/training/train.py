"""Trains a tagger with links. usage: train.py NAME --data DATA.pkl --gold DEV.jsonl (--encoder FILE --layers N | --start CHECKPOINT.pt) [...]

Writes into --out: NAME.pt (the best on dev), NAME.mean.pt (the mean of the late weights), NAME.epN.pt (each that was scored on dev), NAME.last.pt (to --resume).
--soft SOFT.pkl --extra EXTRA.pkl: learns from teachers, too (teach.py): their tag probabilities, and their quotes of articles without gold.
"""
import argparse, os, pickle, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import model as M
from data import LAYERS
from decode import batch, predict, tables, write
from score import read, score


def train_windows(rec, size, rng):
    """cut at words, from a random offset; where a paragraph starts in the last quarter, there."""
    n, first, paras, out, a = len(rec["ids"]), np.flatnonzero(rec["first"]), np.flatnonzero(rec["brk"] >= 2), [], 0
    want = int(rng.integers(size // 4, size + 1))
    while a < n:
        b = min(n, a + want)
        if b < n:
            p = paras[(paras > a + 3 * want // 4) & (paras <= b)]
            cut = int(p[-1]) if len(p) else int(first[np.searchsorted(first, b, side="right") - 1])
            b = cut if cut > a else b
        out.append((a, b))
        a, want = b, size
    return out


def batches(recs, size, pieces, rng):
    """windows of about one length together, `pieces` pieces with the padding at most."""
    items = [(r, a, b) for r in recs for a, b in train_windows(r, size, rng)]
    items.sort(key=lambda x: x[2] - x[1] + rng.integers(0, 24))
    out, longest = [[]], 0
    for x in items:
        longest = max(longest, x[2] - x[1] + 2)
        if out[-1] and longest * (len(out[-1]) + 1) > pieces:
            out.append([])
            longest = x[2] - x[1] + 2
        out[-1].append(x)
    rng.shuffle(out)
    return out


def prepare_links(rec):
    """the features of all pairs of an article, once."""
    Q = rec["quotes"]
    con = [(c, i) for i, q in enumerate(Q) for c in q["content"]]
    cue = [q["cue"][0] for q in Q]
    src = sorted({s for q in Q for s in q["speaker"]})
    starts = lambda spans: sorted(s[0] for s in spans)
    sc, su, ss = starts(c for c, _ in con), starts(cue), starts(src)
    near = lambda a, b: max(a[0] - b[1], b[0] - a[1]) <= M.MAX_GAP
    rec["link"] = dict(con=con, cue=cue, src=src, speaker=[src.index(q["speaker"][0]) if q["speaker"] else -1 for q in Q],
                       content_cue={(i, j): bytes(M.pair_features(rec, c, u, su, sc)) for i, (c, _) in enumerate(con) for j, u in enumerate(cue) if near(c, u)},
                       cue_speaker={(i, j): bytes(M.pair_features(rec, u, s, ss, su)) for i, u in enumerate(cue) for j, s in enumerate(src) if near(u, s)})


def tag_loss(logits, labels, items, soft, weight):
    """cross entropy with the gold; where teachers have spoken, mixed with their probabilities; where there is no gold, theirs alone."""
    share, taught = torch.zeros(labels.shape), torch.zeros(logits.shape)
    for k, (r, a, b) in enumerate(items):
        t = soft.get(r["id"])
        if t is not None:
            w0, w1 = np.searchsorted(r["wpiece"], [a, b])
            at = torch.from_numpy(1 + r["wpiece"][w0:w1].astype(np.int64) - a)
            taught[k, at] = torch.from_numpy(t[w0:w1].astype(np.float32))
            share[k, at] = 1.0 if r.get("silver") else weight
    share, taught = share.to(logits.device), taught.to(logits.device)
    logp = F.log_softmax(logits, -1)
    hard = -logp.gather(-1, labels.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    return ((1 - share) * hard - share * (taught * logp).sum(-1))[labels >= 0].mean()


def link_loss(lb, proj, items):
    """cross entropy over the candidates in the window, with the gold spans as queries and candidates."""
    L, d, flat, losses = proj.shape[1], proj.shape[2] // 4, proj.reshape(-1, proj.shape[2]), []
    T = lambda x: torch.as_tensor(x, device=proj.device)
    for kind, (qslot, cslot) in enumerate(((1, 0), (2, 3))):
        qs, qe, cs, ce, rows, cols, gold, feats, most = [], [], [], [], [], [], [], [], 0
        for k, (r, a, b) in enumerate(items):
            K = r["link"]
            at = lambda w: k * L + 1 + int(r["wpiece"][w]) - a
            inside = lambda s: r["wpiece"][s[0]] >= a and r["wpiece"][s[1] - 1] < b
            cues = [j for j, s in enumerate(K["cue"]) if inside(s)]
            if kind == 0:
                spans, table, cand = K["cue"], K["content_cue"], cues
                queries = [(i, c, o) for i, (c, o) in enumerate(K["con"]) if o in cand and inside(c)]
            else:
                spans, table, cand = K["src"], K["cue_speaker"], [j for j, s in enumerate(K["src"]) if inside(s)]
                queries = [(i, K["cue"][i], K["speaker"][i]) for i in cues if K["speaker"][i] < 0 or K["speaker"][i] in cand]
            for i, s, g in queries:
                near = [j for j in cand if (i, j) in table]
                for n, j in enumerate(near):
                    cs.append(at(spans[j][0])); ce.append(at(spans[j][1] - 1)); feats.append(table[i, j])
                    rows.append(len(gold)); cols.append(n)
                qs.append(at(s[0])); qe.append(at(s[1] - 1))
                gold.append(near.index(g) if g in near else -1)
                most = max(most, len(near))
        if not gold or kind == 0 and not rows:
            continue
        part = lambda i, slot: flat[T(i), slot * d:(slot + 1) * d]
        S = torch.full((len(gold), most + 1), -1e4, device=proj.device)
        if rows:
            f = T(np.frombuffer(b"".join(feats), np.uint8).astype(np.int64).reshape(len(feats), -1))
            q, c = (part(qs, qslot) + part(qe, qslot)) / 2, (part(cs, cslot) + part(ce, cslot)) / 2
            s = (q[T(rows)] * c).sum(-1) / d ** 0.5 + (lb.source if kind else lb.content)(f).sum((1, 2))
            S = S.index_put((T(rows), T(cols)), s)
        if kind == 1:
            S = torch.cat([S[:, :-1], (lb.none[kind] + lb.none_w.bias[kind]).expand(len(gold), 1)], 1)
        losses.append(F.cross_entropy(S, T([most if g < 0 else g for g in gold])))
    return sum(losses) if losses else proj.sum() * 0


def optimiser(model, lb, a):
    new = ("tag.", "link.", "case.", "brk.", "quo.")
    old = [(n, p) for n, p in model.named_parameters() if not n.startswith(new)]
    plain = lambda n: n.endswith("bias") or "ln" in n
    head = a.head_lr if not a.start else 3 * a.lr
    groups = [dict(params=[p for n, p in old if not plain(n)], lr=a.lr, weight_decay=0.01),
              dict(params=[p for n, p in old if plain(n)], lr=a.lr, weight_decay=0.0),
              dict(params=[p for n, p in model.named_parameters() if n.startswith(new)], lr=head, weight_decay=0.0),
              dict(params=list(lb.parameters()), lr=10 * head, weight_decay=0.0)]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6, fused=True)


def save(path, **what):
    torch.save(what, path + ".part")
    os.replace(path + ".part", path)


def options():
    p = argparse.ArgumentParser()
    p.add_argument("name"); p.add_argument("--data", required=True); p.add_argument("--gold", required=True); p.add_argument("--out", default="out")
    p.add_argument("--encoder", default="", help="pretrained weights (encoder.py)"); p.add_argument("--layers", type=int, default=6)
    p.add_argument("--start", default="", help="a checkpoint to begin from, instead of --encoder"); p.add_argument("--resume", action="store_true", help="go on from NAME.last.pt")
    p.add_argument("--epochs", type=float, default=5); p.add_argument("--lr", type=float, default=1.5e-4); p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--budget", type=float, default=0, help="minutes: the learning rate falls with the steps or with the time, whichever is further")
    p.add_argument("--pieces", type=int, default=2560, help="a step"); p.add_argument("--size", type=int, default=254, help="of a window"); p.add_argument("--drop", type=float, default=0.1)
    p.add_argument("--soft", default="", help="files, parted by commas"); p.add_argument("--extra", default="")
    p.add_argument("--soft-weight", type=float, default=0.5, help="the teachers' share where there is gold, too")
    p.add_argument("--average-from", type=float, default=0.7); p.add_argument("--eval-every", type=float, default=1.0, help="epochs"); p.add_argument("--save-every", type=float, default=10, help="minutes")
    p.add_argument("--seed", type=int, default=1); p.add_argument("--threads", type=int, default=2); p.add_argument("--fp32", action="store_true"); p.add_argument("--device", default="cpu")
    return p.parse_args()


def main():
    a = options()
    torch.manual_seed(a.seed); np.random.seed(a.seed); rng = np.random.default_rng(a.seed)
    torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    D, gold = pickle.load(open(a.data, "rb")), read(a.gold)
    soft = {k: v for f in a.soft.split(",") if f for k, v in pickle.load(open(f, "rb")).items()}
    extra = [dict(r, silver=True) for r in pickle.load(open(a.extra, "rb"))["train"] if r["id"] in soft] if a.extra else []
    train = D["train"] + extra
    for r in train:
        prepare_links(r)
    model, lb = M.load(a.start) if a.start else (M.pretrained(a.encoder, a.layers, a.drop), M.LinkBias())
    model.to(a.device); lb.to(a.device)
    opt = optimiser(model, lb, a)
    base = [g["lr"] for g in opt.param_groups]
    path, step, seen, spent, best, mean, meaned = f"{a.out}/{a.name}", 0, 0, 0, -1, None, 0
    if a.resume:
        c = torch.load(path + ".last.pt", map_location=a.device)
        model.load_state_dict(c["model"]); lb.load_state_dict(c["lb"]); opt.load_state_dict(c["opt"])
        step, seen, spent, best, mean, meaned = (c[k] for k in ("step", "seen", "spent", "best", "mean", "meaned"))
        rng = np.random.default_rng([a.seed, step])      # not the same batches again
    weights = lambda: dict(model=model.state_dict(), lb=lb.state_dict(), cfg=model.cfg, args=vars(a))
    epoch = sum(len(r["ids"]) for r in train) / a.pieces * 1.08
    total = int(epoch * a.epochs)
    print(f"{len(D['train'])} articles, {len(extra)} more, {epoch:.0f} steps an epoch, {total} in all, {vars(a)}", flush=True)
    saved = time.time()
    t0 = saved - spent
    due, losses, last, queue = (step / epoch // a.eval_every + 1) * a.eval_every, [], False, []
    while not last:
        queue = queue or batches(train, a.size, a.pieces, rng)
        items = queue.pop()
        x = min(1.0, max(step / total, (time.time() - t0) / 60 / a.budget if a.budget else 0))
        last = x >= 1 or step + 1 >= total
        for g, lr in zip(opt.param_groups, base):
            g["lr"] = lr * (min(1.0, x / 0.06) if x < 0.06 else (1 - x) / 0.94)
        model.train()
        ids, feats, mask = batch(items)
        labels = np.full(ids.shape, -1, np.int64)
        for k, (r, b, e) in enumerate(items):
            labels[k, 1:e - b + 1] = r["label"][b:e]
        M.BF16 = not a.fp32
        tags, links = model(ids.to(a.device), feats.to(a.device), mask.to(a.device))
        lt, ll = tag_loss(tags, torch.from_numpy(labels).to(a.device), items, soft, a.soft_weight), link_loss(lb, links, items)
        opt.zero_grad(set_to_none=True)
        (lt + 0.1 * ll).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        step, seen = step + 1, seen + int(mask.sum())
        losses.append([lt.item(), ll.item()])
        if last or x >= a.average_from and step % 10 == 0:
            now = {p + n: v.detach().clone() for p, m in (("model.", model), ("lb.", lb)) for n, v in m.state_dict().items()}
            meaned += 1
            mean = {k: mean[k] + (v - mean[k]) / meaned for k, v in now.items()} if mean else now
        if step % 40 == 0:
            m = np.mean(losses[-40:], 0)
            print(f"step {step}/{total} epoch {step / epoch:.2f} tags {m[0]:.4f} links {m[1]:.3f} {seen / (time.time() - t0):.0f} pieces/s {time.time() - t0:.0f}s", flush=True)
        if last or step / epoch >= due:
            due += a.eval_every
            found = predict(D["dev"], *tables(model, D["dev"], size=a.size, stride=a.size - 64), lb)
            write(path + ".dev.jsonl", found)
            s = score(gold, {d["id"]: d for d in found})
            print(f"DEV {a.name} epoch {step / epoch:.2f} {time.time() - t0:.0f}s {s}", flush=True)
            save(f"{path}.ep{step / epoch:.1f}.pt", **weights())
            worth = sum(s[l] for l in LAYERS)
            if worth > best:
                best = worth
                save(path + ".pt", **weights())
        if last or time.time() - saved > 60 * a.save_every:
            save(path + ".last.pt", opt=opt.state_dict(), step=step, seen=seen, spent=time.time() - t0, best=best, mean=mean, meaned=meaned, **weights())
            saved = time.time()
    part = lambda p: {k[len(p):]: v for k, v in mean.items() if k.startswith(p)}
    save(path + ".mean.pt", model=part("model."), lb=part("lb."), cfg=model.cfg, args=vars(a))


if __name__ == "__main__":
    main()
