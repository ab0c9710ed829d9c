"""Quotations against gold. usage: score.py GOLD.jsonl PREDICTED.jsonl

exact             a fragment counts when both its ends are a gold fragment's; marks, white space and commas at the ends do not matter
loose, tight      quotations paired one to one by the overlap of their contents: common / either > 0.3, > 0.8
speaker accuracy  of the loose pairs whose gold has a speaker: those whose speakers overlap
recall            gold quotations, by kind, of which more than half is inside some predicted content
"""
import collections, json, sys

TRIM = set(" \t\n\r\u00a0\u200b\"'“”‘’`,")
LAYERS = ("content", "cue", "speaker")


def read(path):
    with open(path, encoding="utf8") as f:
        return {d["id"]: d for d in map(json.loads, filter(str.strip, f))}


def trim(text, span):
    b, e = span
    while b < e and text[b] in TRIM:
        b += 1
    while e > b and text[e - 1] in TRIM:
        e -= 1
    return b, e


def fragments(quotes, text, layer):
    return {t for q in quotes for t in (trim(text, s) for s in q.get(layer) or []) if t[0] < t[1]}


def chars(spans):
    return {c for b, e in spans for c in range(b, e)}


def pairs(gold, pred):
    """[(overlap, index, index)], greatest overlap first, each quotation once."""
    found = sorted((-len(a & b) / len(a | b), i, j) for i, a in enumerate(gold) for j, b in enumerate(pred) if a & b)
    left, right, out = set(), set(), []
    for o, i, j in found:
        if i not in left and j not in right:
            left.add(i); right.add(j); out.append((-o, i, j))
    return out


def f1(right, predicted, gold):
    return round(200 * right / (predicted + gold), 1) if predicted + gold else 0.0


def score(gold, predicted):
    """gold, predicted: {id: article}; the gold has texts."""
    n = collections.Counter()
    kinds = set()
    for key, g in gold.items():
        text, found = g["text"], predicted.get(key, {"quotes": []})["quotes"]
        for l in LAYERS:
            a, b = fragments(g["quotes"], text, l), fragments(found, text, l)
            n[l, "right"] += len(a & b); n[l, "gold"] += len(a); n[l, "predicted"] += len(b)
        found = [q for q in found if q.get("content")]
        gc, pc = ([chars(trim(text, s) for s in q["content"]) for q in qs] for qs in (g["quotes"], found))
        n["gold"] += len(gc); n["predicted"] += len(pc)
        for o, i, j in pairs(gc, pc):
            n["loose"] += o > 0.3
            n["tight"] += o > 0.8
            if o > 0.3 and g["quotes"][i]["speaker"]:
                n["speakers"] += 1
                n["speakers right"] += bool(chars(g["quotes"][i]["speaker"]) & chars(found[j].get("speaker") or []))
        every = set().union(*pc)
        for q, c in zip(g["quotes"], gc):
            k = q["kind"].lower()
            kinds.add(k)
            n[k] += 1
            n[k, "found"] += len(c & every) * 2 > len(c)
    out = {l: f1(n[l, "right"], n[l, "predicted"], n[l, "gold"]) for l in LAYERS}
    out |= {t: f1(n[t], n["predicted"], n["gold"]) for t in ("loose", "tight")}
    out["speaker accuracy"] = round(100 * n["speakers right"] / max(1, n["speakers"]), 1)
    return out | {"recall " + k: round(100 * n[k, "found"] / n[k], 1) for k in sorted(kinds)}


if __name__ == "__main__":
    for k, v in score(read(sys.argv[1]), read(sys.argv[2])).items():
        print(f"{k:18}{v:6}")
