"""BERT's tokenizer (basic tokens, then word pieces) that keeps offsets. Standard library only. The Java engine does the same.

words(text)   -> [(start, end)]   code-point offsets of basic tokens: split at white space and punctuation
pieces(word)  -> [id, ...]        word-piece ids of one basic token
"""
import json, unicodedata

PAD, UNK, CLS, SEP = 0, 100, 101, 102


def is_space(c):
    return c in " \t\n\r\u200b" or unicodedata.category(c) == "Zs"


def is_control(c):
    return c not in "\t\n\r" and unicodedata.category(c).startswith("C")


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


def is_cjk(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def words(text):
    out, start = [], -1
    for i, c in enumerate(text):
        if is_space(c):
            if start >= 0:
                out.append((start, i)); start = -1
        elif is_punctuation(c) or is_cjk(c):
            if start >= 0:
                out.append((start, i)); start = -1
            out.append((i, i + 1))
        elif start < 0:
            start = i
    if start >= 0:
        out.append((start, len(text)))
    return out


def clean(word):
    return "".join(c for c in word if c not in "\x00\ufffd" and not is_control(c))


def uncased(word):
    return "".join(c for c in unicodedata.normalize("NFD", clean(word).lower()) if unicodedata.category(c) != "Mn")


class WordPiece:
    def __init__(self, vocab):
        self.vocab, self.cache = vocab, {}
        self.normal = clean if "The" in vocab else uncased      # a vocabulary that knows "The" is a cased one

    @classmethod
    def load(cls, path):
        """path: tokenizer.json, or vocab.txt with one piece a line."""
        with open(path, encoding="utf8") as f:
            return cls(json.load(f)["model"]["vocab"] if path.endswith(".json") else {l.rstrip("\n"): i for i, l in enumerate(f)})

    def pieces(self, word):
        ids = self.cache.get(word)
        if ids is None:
            ids = self.cache[word] = self._pieces(self.normal(word))
        return ids

    def _pieces(self, w):
        if not w or len(w) > 100:
            return [UNK]
        ids, i = [], 0
        while i < len(w):
            j = len(w)
            while j > i and ("##" if i else "") + w[i:j] not in self.vocab:
                j -= 1
            if j == i:
                return [UNK]
            ids.append(self.vocab[("##" if i else "") + w[i:j]])
            i = j
        return ids
