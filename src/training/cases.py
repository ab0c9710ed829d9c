"""Recorded cases that another implementation (the Java engine) must agree with. usage: cases.py CHECKPOINT.pt VOCABULARY OUT.jsonl [ARTICLES.jsonl ...]

A line: id, text, words (start, end, first piece), ids, case, brk, quo (one a piece), quotes (float32, windows of 254 pieces every 128).
The first lines are odd inputs; ARTICLES come after them, with their url and license where they have one.
"""
import json, sys
import model as M
from data import features
from decode import predict, tables, write
from tokenizer import WordPiece

ODD = ["", " \n\n ", "NATO", "Clinton’s “aides” say: U.S.-led, 3.5% café naïve", "O'Brien—who's 72—didn't\n\nreply…", "東京 x\u00a0y\u200bz €5 \U0001F600 ok said.",
       '"One," he said.\n"Two.\n\n"Three," she said.', "«Non», a dit M. Dupont. „Nein“, sagte sie.", "x" * 300 + " said hello.", '"' * 40, "A\u0301bc\ufffd\x00def said so.",
       "Q: Why?\nA: Because.", "The mayor said: “She told me ‘never again’ and left.”", "İstanbul ǅ ß ﬁ said"]
model, lb = M.load(sys.argv[1])
pieces = WordPiece.load(sys.argv[2]).pieces
docs = [{"id": f"odd-{i}", "text": t} for i, t in enumerate(ODD)]
for path in sys.argv[4:]:
    with open(path, encoding="utf8") as f:
        docs += map(json.loads, f)
out = []
for d in docs:
    r = dict(features(d["text"], pieces), id=d["id"])
    found = predict([r], *tables(model, [r]), lb)[0]["quotes"]
    numbers = {k: r[k].tolist() for k in ("ids", "case", "brk", "quo")}
    words = [list(map(int, w)) for w in zip(r["wstart"], r["wend"], r["wpiece"])]
    out.append({**{k: d[k] for k in ("id", "url", "license", "text") if k in d}, "words": words, **numbers, "quotes": found})
write(sys.argv[3], out)
print(len(out), "cases")
