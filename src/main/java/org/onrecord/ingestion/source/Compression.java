package org.onrecord.ingestion.source;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** How a file's bytes are packed, told by their first four. */
enum Compression {
    NONE,
    GZIP,
    ZSTD;

    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};
    static final byte[] ZSTD_MAGIC = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    /** Looks at a stream that can be marked and leaves it as it was. */
    static Compression of(InputStream in) throws IOException {
        byte[] head = Head.peek(in, ZSTD_MAGIC.length);
        if (startsWith(head, GZIP_MAGIC)) {
            return GZIP;
        }
        return startsWith(head, ZSTD_MAGIC) || WholeBlocks.isSkippable(head) ? ZSTD : NONE;
    }

    /**
     * The bytes as they were before they were packed.
     *
     * @throws Unreadable while reading, where they are damaged or are a bomb
     */
    static BufferedInputStream expand(InputStream packed) throws IOException {
        BufferedInputStream in = new BufferedInputStream(packed);
        Counted counted = new Counted(in);
        BufferedInputStream expanded = switch (of(in)) {
            case NONE -> in;
            case GZIP -> new BufferedInputStream(new Guarded(counted, gzip(counted)));
            case ZSTD -> new BufferedInputStream(new Guarded(counted, zstd(counted)));
        };
        if (expanded != in && of(expanded) != NONE) {
            throw new Unreadable("it is compressed twice");
        }
        return expanded;
    }

    private static InputStream gzip(InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (EOFException e) {
            throw new Unreadable("its compressed data ends too early");
        }
    }

    /** Asks for no more than is expanded already, as what a read has taken is lost where it comes to the cut. */
    private static InputStream zstd(InputStream in) {
        return new FilterInputStream(new ZstdInputStream(new WholeBlocks(in))) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int first = super.read(to, offset, Math.min(length, 1));
                int more = Math.min(length - 1, available());
                return first < 1 || more < 1 ? first : first + super.read(to, offset + 1, more);
            }
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            count += Math.max(0, read);
            return read;
        }

        /** Nothing at the end alone: the gzip decoder takes what has not come yet for the end of its last member. */
        @Override
        public int available() throws IOException {
            return Head.peek(in, 1).length;
        }
    }

    /** Stops a bomb, and says in the reader's words what is damaged. */
    private static final class Guarded extends FilterInputStream {
        /** News text packs 3 to 6 times, much repeated JSON 30 times; what packs 200 times is no articles. */
        private static final long MOST = 200;

        /** Below this a bomb does no harm. In bytes. */
        private static final long HARMLESS = 32_000_000;

        private final Counted packed;
        private long count;

        /** Whoever reads on meets it again. */
        private @Nullable Unreadable damage;

        Guarded(Counted packed, InputStream expanded) {
            super(expanded);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (damage != null) {
                throw damage;
            }
            int read = expanded(to, offset, length);
            count += Math.max(0, read);
            if (count > HARMLESS && count > packed.count * MOST) {
                throw damaged("it expands to more than " + MOST + " times its size");
            }
            return read;
        }

        private int expanded(byte[] to, int offset, int length) throws IOException {
            try {
                return super.read(to, offset, length);
            } catch (EOFException e) {
                throw damaged("its compressed data ends too early");
            } catch (ZipException | MalformedInputException e) {
                throw damaged("its compressed data is damaged: " + e.getMessage());
            } catch (IOException e) {
                throw ofZstd(e);
            }
        }

        private Unreadable damaged(String reason) {
            damage = new Unreadable("byte " + count, reason);
            return damage;
        }

        /** The zstd decoder has no exception of its own for the end. */
        private IOException ofZstd(IOException e) {
            if (String.valueOf(e.getMessage()).startsWith("Not enough input bytes")) {
                throw damaged("its compressed data ends too early");
            }
            return e;
        }

        /** So that whoever buffers takes what was expanded, and does not lose it to a damage that comes after. */
        @Override
        public int available() {
            return 0;
        }
    }
}
