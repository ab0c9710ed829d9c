"""The tagger: BERT with three small extra input embeddings (case, break before, quotation-mark state), a tag layer, projections for links.

forward(ids [B, L], feats [B, L, 3], mask [B, L]) -> tag logits [B, L, 13], link projections [B, L, 4 * d]
The extra embeddings start at zero, so that the first step sees the pretrained encoder as it was.
"""
import bisect
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import encoder
from data import TAGS, N_CASE, N_BRK, N_QUO

D_LINK = 64
BF16 = False      # True: everything between the embeddings and the heads in bfloat16; sums of matrix products stay in float32


class Drop(nn.Module):
    """Dropout from a pool of ready masks: drawing them on a CPU takes longer than a matrix product."""
    pool = {}

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        if x.is_cuda:
            return F.dropout(x, self.p)
        n, key = 1 << 23, (self.p, x.dtype)
        if key not in Drop.pool:
            keep = np.random.default_rng(7).random(n) >= self.p
            Drop.pool[key] = torch.from_numpy(keep.astype(np.float32) / (1 - self.p)).to(x.dtype)
        at = int(np.random.randint(0, n - x.numel() + 1))
        return x * Drop.pool[key][at:at + x.numel()].view(x.shape)


class Attention(torch.autograd.Function):
    """softmax(q k' + bias) v. On a CPU twice as fast as torch's own with its gradient: few copies, all products by bmm.
    qkv [B, L, 3 * heads * d], bias [B, L]: 0, or very negative where a key is padding."""

    @staticmethod
    def forward(ctx, qkv, bias, heads):
        B, L, W = qkv.shape
        d = W // (3 * heads)
        y = qkv.view(B, L, 3, heads, d).permute(2, 0, 3, 1, 4).contiguous().view(3, B * heads, L, d)
        y[0] *= d ** -0.5
        a = torch.bmm(y[0], y[1].transpose(1, 2))
        a.view(B, heads, L, L).add_(bias[:, None, None, :].to(a.dtype))
        a = torch.softmax(a, -1)
        ctx.save_for_backward(y, a)
        ctx.heads = heads
        return torch.bmm(a, y[2]).view(B, heads, L, d).permute(0, 2, 1, 3).reshape(B, L, heads * d)

    @staticmethod
    def backward(ctx, g):
        y, a = ctx.saved_tensors
        B, L, W = g.shape
        d = W // ctx.heads
        g = g.view(B, L, ctx.heads, d).permute(0, 2, 1, 3).reshape(B * ctx.heads, L, d)
        out = torch.empty(B, L, 3, ctx.heads, d, dtype=g.dtype, device=g.device)

        def put(i, x):
            out[:, :, i].copy_(x.view(B, ctx.heads, L, d).permute(0, 2, 1, 3))
        put(2, torch.bmm(a.transpose(1, 2), g))
        s = torch._softmax_backward_data(torch.bmm(g, y[2].transpose(1, 2)), a, -1, a.dtype)
        put(0, torch.bmm(s, y[1]).mul_(d ** -0.5))
        put(1, torch.bmm(s.transpose(1, 2), y[0]))
        return out.view(B, L, 3 * W), None, None


def attention(qkv, bias, heads):
    if torch.is_grad_enabled() and not torch.onnx.is_in_onnx_export():
        return Attention.apply(qkv, bias, heads)
    B, L, W = qkv.shape
    q, k, v = qkv.view(B, L, 3, heads, W // (3 * heads)).permute(2, 0, 3, 1, 4).unbind(0)
    a = torch.matmul(q * (W // (3 * heads)) ** -0.5, k.transpose(-1, -2))
    a = F.softmax(a + bias[:, None, None, :].to(a.dtype), -1)
    return torch.matmul(a, v).permute(0, 2, 1, 3).reshape(B, L, W // 3)


def linear(m, x):
    return m(x) if x.dtype == m.weight.dtype else F.linear(x, m.weight.to(x.dtype), m.bias.to(x.dtype))


def norm(m, x):
    return m(x) if x.dtype == m.weight.dtype else F.layer_norm(x, m.normalized_shape, m.weight.to(x.dtype), m.bias.to(x.dtype), m.eps)


class Layer(nn.Module):
    def __init__(self, h, heads, ff, drop):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(h, 3 * h)
        self.out = nn.Linear(h, h)
        self.ln1 = nn.LayerNorm(h, eps=1e-12)
        self.up = nn.Linear(h, ff)
        self.down = nn.Linear(ff, h)
        self.ln2 = nn.LayerNorm(h, eps=1e-12)
        self.drop = Drop(drop)

    def forward(self, x, bias):
        c = attention(linear(self.qkv, x), bias, self.heads)
        x = norm(self.ln1, x + self.drop(linear(self.out, c)))
        return norm(self.ln2, x + self.drop(linear(self.down, F.gelu(linear(self.up, x)))))


class Tagger(nn.Module):
    def __init__(self, layers=6, h=384, heads=12, ff=1536, vocab=30522, drop=0.1, d_link=D_LINK):
        super().__init__()
        self.cfg = dict(layers=layers, h=h, heads=heads, ff=ff, vocab=vocab, drop=drop, d_link=d_link)
        self.word = nn.Embedding(vocab, h)
        self.pos = nn.Embedding(512, h)
        self.case = nn.Embedding(N_CASE, h)
        self.brk = nn.Embedding(N_BRK, h)
        self.quo = nn.Embedding(N_QUO, h)
        self.ln = nn.LayerNorm(h, eps=1e-12)
        self.drop = Drop(drop)
        self.layer = nn.ModuleList(Layer(h, heads, ff, drop) for _ in range(layers))
        self.tag = nn.Linear(h, len(TAGS))
        self.link = nn.Linear(h, 4 * d_link)      # cue as candidate | content as query | cue as query | speaker as candidate
        for e in (self.case, self.brk, self.quo):
            nn.init.zeros_(e.weight)
        for l in (self.tag, self.link):
            nn.init.normal_(l.weight, std=0.02)
            nn.init.zeros_(l.bias)

    def forward(self, ids, feats, mask):
        x = self.word(ids) + self.pos.weight[:ids.shape[1]] + self.case(feats[:, :, 0]) + self.brk(feats[:, :, 1]) + self.quo(feats[:, :, 2])
        x = self.drop(self.ln(x))
        bias = (1.0 - mask.to(x.dtype)) * -10000.0
        if BF16:
            x = x.bfloat16()
        for l in self.layer:
            x = l(x, bias)
        x = x.float()
        return self.tag(self.drop(x)), self.link(x)


def pretrained(path, layers, drop):
    w = encoder.read(path, layers)
    vocab, h = w["word.weight"].shape
    m = Tagger(layers=layers, h=h, ff=4 * h, vocab=vocab, drop=drop)
    m.load_state_dict(w, strict=False)
    return m


def load(path):
    """checkpoint -> tagger, links, in float32."""
    c = torch.load(path, map_location="cpu")
    m, lb = Tagger(**c["cfg"]), LinkBias()
    m.load_state_dict(c["model"]); lb.load_state_dict(c["lb"])
    return m.eval(), lb


# ---- links: what the distance, paragraphs, sentence ends and spans between add to a pair's score. The Java engine does the same ----
N_DIST, N_PARA, N_ENDER, N_RANK = 18, 6, 6, 6
N_FEAT = N_DIST + N_PARA + N_ENDER + 2 * N_RANK
DISTANCES = (0, 1, 2, 4, 8, 16, 32, 64)
MAX_GAP = 300      # words; pairs further apart are no candidates


class LinkBias(nn.Module):
    def __init__(self):
        super().__init__()
        self.content = nn.Embedding(N_FEAT, 1)      # content -> cue
        self.source = nn.Embedding(N_FEAT, 1)       # cue -> speaker
        self.none = nn.Parameter(torch.zeros(2))    # the score of "no candidate"
        self.none_w = nn.Linear(2 * D_LINK, 2)      # only its bias is in use
        for p in self.parameters():
            nn.init.zeros_(p)


def pair_features(rec, q, c, candidates, queries):
    """Five feature numbers of a query span and a candidate span (words). candidates, queries: sorted starts of all spans of each kind."""
    if c[1] <= q[0]:
        side, lo, hi = 0, c[1], q[0]
    elif c[0] >= q[1]:
        side, lo, hi = 1, q[1], c[0]
    else:
        side, lo, hi = int(c[0] >= q[0]), min(q[1], c[1]), min(q[1], c[1])
    between = lambda starts: min(2, bisect.bisect_left(starts, hi) - bisect.bisect_left(starts, lo))
    para = rec["para"]
    paras = min(2, abs(int(para[min(hi, len(para) - 1)]) - int(para[max(lo - 1, 0)])))
    ends = min(2, int(rec["ender"][hi]) - int(rec["ender"][lo]))
    out, at = [side * 9 + bisect.bisect_left(DISTANCES, hi - lo)], N_DIST
    for value, size in ((paras, N_PARA), (ends, N_ENDER), (between(candidates), N_RANK), (between(queries), N_RANK)):
        out.append(at + side * 3 + value)
        at += size
    return out
