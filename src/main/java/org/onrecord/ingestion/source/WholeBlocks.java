package org.onrecord.ingestion.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Zstandard frames (RFC 8878), still packed, without those that are to be skipped. The decoder holds back a window of what it has expanded until it knows what
 * comes behind it. So where the file is cut off, a window of filling is put behind its last whole block: that pushes out
 * all that was whole, and none of the filling.
 */
final class WholeBlocks extends InputStream {
    private static final int MAGIC = 4;
    private static final int SKIPPABLE = 0x184d2a50;
    private static final int SIZE = 4;
    private static final int BLOCK_HEADER = 3;
    private static final int CHECKSUM = 4;
    private static final int RUN_LENGTH = 1;
    private static final int LARGEST_BLOCK = 1 << 17;

    private final InputStream in;
    private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);
    private boolean inFrame;
    private boolean hasChecksum;
    private boolean cutOff;

    /** What the decoder holds back in this frame, and what of it is still to be pushed out. In bytes. */
    private long window;

    WholeBlocks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (piece.available() == 0) {
            piece = new ByteArrayInputStream(next());
        }
        return piece.read(to, offset, length);
    }

    /** Nothing at the end. */
    private byte[] next() throws IOException {
        if (cutOff) {
            return filling();
        }
        return inFrame ? block() : header();
    }

    /** Whether a frame begins that holds what a program noted for itself: section 3.1.2. */
    static boolean isSkippable(byte[] head) {
        return head.length >= MAGIC && (number(head, 0, MAGIC) & ~0xf) == SKIPPABLE;
    }

    private byte[] header() throws IOException {
        byte[] magic = in.readNBytes(MAGIC);
        while (isSkippable(magic)) {
            magic = skip() ? in.readNBytes(MAGIC) : new byte[1];
        }
        if (magic.length == 0) {
            return magic;
        }
        byte[] fixed = joined(magic, in.readNBytes(1));
        if (fixed.length <= MAGIC) {
            return beginning();
        }
        int descriptor = fixed[MAGIC] & 0xff;
        boolean oneSegment = (descriptor & 0x20) != 0;
        int dictionary = new int[] {0, 1, 2, 4}[descriptor & 3];
        int content = new int[] {oneSegment ? 1 : 0, 2, 4, 8}[descriptor >> 6];
        int size = (oneSegment ? 0 : 1) + dictionary + content;
        byte[] rest = in.readNBytes(size);
        inFrame = true;
        hasChecksum = (descriptor & 4) != 0;
        cutOff = rest.length < size;
        window = cutOff ? 0 : window(rest, oneSegment, content);
        return joined(fixed, rest);
    }

    /** Of a frame: the decoder tells that the rest is missing, which it does not for a piece of a magic number. */
    private byte[] beginning() {
        cutOff = true;
        window = 0;
        return Compression.ZSTD_MAGIC.clone();
    }

    /** False where the file ends in it. */
    private boolean skip() throws IOException {
        byte[] size = in.readNBytes(SIZE);
        try {
            in.skipNBytes(size.length < SIZE ? SIZE : number(size, 0, SIZE));
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    /** As large as the header says, or as all that the frame holds, if that is less. */
    private static long window(byte[] header, boolean oneSegment, int content) {
        long window = oneSegment ? Long.MAX_VALUE : (8L + (header[0] & 7)) << (7 + ((header[0] & 0xff) >> 3));
        long all = number(header, header.length - content, content) + (content == 2 ? 256 : 0);
        return content == 0 || all < 0 ? window : Math.min(window, all);
    }

    /** With the checksum that follows the last one of a frame. */
    private byte[] block() throws IOException {
        byte[] header = in.readNBytes(BLOCK_HEADER);
        int bits = header.length < BLOCK_HEADER ? 0 : (int) number(header, 0, BLOCK_HEADER);
        boolean last = (bits & 1) != 0;
        int size = (bits >> 1 & 3) == RUN_LENGTH ? 1 : bits >> 3;
        byte[] content = in.readNBytes(size);
        byte[] checksum = in.readNBytes(last && hasChecksum ? CHECKSUM : 0);
        if (header.length < BLOCK_HEADER || content.length < size) {
            cutOff = true;
            return filling();
        }
        if (last && hasChecksum && checksum.length < CHECKSUM) {
            cutOff = true;
            header[0] &= ~1; // not the last one: filling follows
            return joined(header, content);
        }
        inFrame = !last;
        return joined(joined(header, content), checksum);
    }

    /** One byte so many times. */
    private byte[] filling() {
        int count = (int) Math.min(window, LARGEST_BLOCK);
        window -= count;
        int bits = count << 3 | RUN_LENGTH << 1;
        return count == 0 ? new byte[0] : new byte[] {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16), 0};
    }

    private static long number(byte[] bytes, int from, int length) {
        ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return number.put(bytes, from, length).getLong(0);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }
}
