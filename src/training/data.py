"""Articles as JSON lines -> arrays. usage: data.py VOCABULARY OUT.pkl SPLIT=ARTICLES.jsonl[.xz] ...

VOCABULARY is a tokenizer.json or a vocab.txt. An article: {"id", "text", "quotes": [{"content", "cue", "speaker"}]}, spans in code points;
without "quotes" it is text to be read only. OUT.pkl holds {split: [article]}. Of an article:

  a piece   ids; case, brk, quo (what the three extra input embeddings see); first (1 on a word's first piece);
            label (tag on first pieces, -1 elsewhere)
  a word    wstart, wend (code points), wpiece (its first piece); para, ender (running counts of paragraphs and sentence ends)
  quotes    the quotations as spans of words, end exclusive

The layers content, cue and speaker do not overlap in PolNeAR, so one sequence of 13 tags holds all three.
"""
import bisect, json, lzma, pickle, sys
import numpy as np
from tokenizer import WordPiece, words

LAYERS = ("content", "cue", "speaker")
TAGS = ["O"] + [p + "-" + l for l in LAYERS for p in "BIES"]
N_CASE, N_BRK, N_QUO = 6, 4, 5
OPEN, CLOSE, PLAIN = "“«„", "”»", "\"＂"
MARKS = set("\"“”‘’`'«»„＂,")


def case_of(w):
    a = [c for c in w if c.isalpha()]
    if not a:
        return 5
    if all(c.islower() for c in a):
        return 1
    if w[0].isupper() and all(c.islower() for c in a[1:]):
        return 2
    return 3 if all(c.isupper() for c in a) else 4


def break_before(gap):
    if not gap:
        return 0
    return {0: 1, 1: 2}.get(gap.count("\n"), 3)


def features(text, pieces):
    """What reading needs. The Java engine does the same."""
    spans = words(text)
    ids, case, brk, quo, first, wpiece, wbrk, wquo = ([] for _ in range(8))
    inside, end = False, 0
    for k, (a, b) in enumerate(spans):
        w = text[a:b]
        br = 3 if k == 0 else break_before(text[end:a])
        end = b
        if br >= 2:
            inside = False
        if w in OPEN or w in PLAIN and not inside:
            q, inside = 1, True
        elif w in CLOSE or w in PLAIN:
            q, inside = 3, False
        else:
            q = 2 if inside else 0
        wpiece.append(len(ids)); wbrk.append(br); wquo.append(q)
        for j, p in enumerate(pieces(w)):
            ids.append(p); case.append(case_of(w)); brk.append(br if j == 0 else 0); quo.append(q); first.append(int(j == 0))
    ends = [text[a:b] in ".!?" and q == 0 for (a, b), q in zip(spans, wquo)]
    r = dict(ids=ids, case=case, brk=brk, quo=quo, first=first, wpiece=wpiece, wstart=[a for a, _ in spans], wend=[b for _, b in spans],
             ender=np.cumsum([0] + ends), para=np.cumsum([x >= 2 for x in wbrk]))
    return {k: np.asarray(v, np.int32) for k, v in r.items()}


def to_words(rec, text, span):
    """The words that a span covers, without quotation marks and commas at either end, as the scorer has it. None when there is none."""
    a, b = bisect.bisect_right(rec["wend"], span[0]), bisect.bisect_left(rec["wstart"], span[1])
    if a >= b:
        return None
    mark = lambda k: text[rec["wstart"][k]:rec["wend"][k]] in MARKS
    i, j = a, b
    while i < j and mark(i):
        i += 1
    while j > i and mark(j - 1):
        j -= 1
    return (i, j) if i < j else (a, b)


def label(rec, text, quotes):
    tags, out = np.zeros(len(rec["wstart"]), np.int32), []
    for q in quotes:
        o = {}
        for k, l in enumerate(LAYERS):
            o[l] = []
            for a, b in filter(None, (to_words(rec, text, s) for s in q[l])):
                if l == "content" and tags[a:b].any():
                    continue
                o[l].append((a, b))
                t = 1 + 4 * k
                tags[a:b] = t + 1
                tags[a], tags[b - 1] = t, t + 2
                if b - a == 1:
                    tags[a] = t + 3
        if o["cue"]:
            out.append(o)
    rec["quotes"] = out
    rec["label"] = np.full(len(rec["ids"]), -1, np.int32)
    rec["label"][rec["wpiece"]] = tags


def load(path, pieces):
    recs = []
    with (lzma.open if path.endswith(".xz") else open)(path, "rt", encoding="utf8") as f:
        for d in map(json.loads, f):
            r = features(d["text"], pieces)
            if "quotes" in d:
                label(r, d["text"], d["quotes"])
            r["id"], r["text"] = d["id"], d["text"]
            recs.append(r)
    return recs


if __name__ == "__main__":
    pieces = WordPiece.load(sys.argv[1]).pieces
    data = {}
    for split, path in (x.split("=", 1) for x in sys.argv[3:]):
        data[split] = d = load(path, pieces)
        print(split, len(d), "articles", sum(len(r["wstart"]) for r in d), "words", sum(len(r["ids"]) for r in d), "pieces", sum(len(r.get("quotes", ())) for r in d), "quotes")
    with open(sys.argv[2], "wb") as f:
        pickle.dump(data, f)
