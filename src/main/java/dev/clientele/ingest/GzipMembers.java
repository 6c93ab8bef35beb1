package dev.clientele.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The content of a gzip file, all of its members one after the other, zero bytes between them or behind them left out.
/// What else stands behind a member makes the file a damaged one: nothing is dropped in silence. (`GZIPInputStream` ends at
/// the first padding.)
final class GzipMembers extends InputStream {

    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATED = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PushbackInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] compressed;
    private int filled;
    private boolean isAtEnd;

    GzipMembers(InputStream in, int buffer) throws IOException {
        this.in = new PushbackInputStream(in, buffer);
        this.compressed = new byte[buffer];
        header(required());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!isAtEnd) {
            var read = inflate(target, offset, length);
            if (read > 0) {
                checksum.update(target, offset, read);
                return read;
            }
            if (inflater.finished()) {
                nextMember();
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            if (inflater.needsInput()) {
                filled = in.read(compressed);
                if (filled < 0) {
                    throw new EOFException("unexpected end of the compressed data");
                }
                inflater.setInput(compressed, 0, filled);
            }
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage());
        }
    }

    private void nextMember() throws IOException {
        var left = inflater.getRemaining();
        in.unread(compressed, filled - left, left);
        if (little() != checksum.getValue() || little() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("the checksum is wrong");
        }
        var next = in.read();
        while (next == 0) {
            next = in.read();
        }
        if (next < 0) {
            isAtEnd = true;
        } else {
            inflater.reset();
            checksum.reset();
            header(next);
        }
    }

    private void header(int first) throws IOException {
        if (first != FIRST || required() != SECOND || required() != DEFLATED) {
            throw new ZipException("something else stands behind the compressed data");
        }
        var flags = required();
        in.skipNBytes(6);
        if ((flags & EXTRA) != 0) {
            in.skipNBytes(required() | ((long) required() << 8));
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        in.skipNBytes((flags & HEADER_CHECK) == 0 ? 0 : 2);
    }

    private void skipText(int flag) throws IOException {
        var next = flag == 0 ? 0 : required();
        while (next != 0) {
            next = required();
        }
    }

    private long little() throws IOException {
        return required() | ((long) required() << 8) | ((long) required() << 16) | ((long) required() << 24);
    }

    private int required() throws IOException {
        var next = in.read();
        if (next < 0) {
            throw new EOFException("unexpected end of the compressed data");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
