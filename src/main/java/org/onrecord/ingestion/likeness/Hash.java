package org.onrecord.ingestion.likeness;

import java.util.List;

/** 64 bits for a run of words, as if drawn at random: FNV-1a, then the finalizer of MurmurHash3 (Appleby). */
final class Hash {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(List<Word> words, int from, int to) {
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            String word = words.get(i).text();
            for (int c = 0; c < word.length(); c++) {
                hash = (hash ^ word.charAt(c)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
