package dev.clientele.store;

import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Costs;
import dev.clientele.portfolio.Customers;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Dictionary;
import dev.clientele.portfolio.Lines;
import dev.clientele.portfolio.Orders;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Profiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which a portfolio's columns stand in a snapshot. Each column is its length in bytes, then its bytes.
/// Reading and writing name the columns in the same order; [#FORMAT] changes with it.
final class SnapshotColumns {

    static final String FORMAT = "clientele-portfolio-7";
    private static final ValueLayout.OfLong LENGTH = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private SnapshotColumns() {}

    static void write(Writer out, Portfolio portfolio) {
        out.number(portfolio.dataVersion());
        out.text(portfolio.currency().getCurrencyCode());
        out.number(portfolio.costed() ? 1 : 0);
        write(out, portfolio.customers());
        var orders = portfolio.orders();
        out.ints(orders.offsets(), orders.day(), orders.owner());
        out.longs(orders.net(), orders.cost(), orders.estimated());
        out.bytes(orders.channel());
        var lines = portfolio.lines();
        out.ints(lines.offsets(), lines.product(), lines.category());
        out.longs(lines.net(), lines.cost(), lines.estimated());
        var days = portfolio.days();
        out.ints(days.offsets(), days.day(), days.orders());
        out.longs(days.net(), days.cost(), days.estimated());
        write(out, portfolio.costs());
    }

    static Portfolio read(Reader in) {
        var version = in.number();
        var currency = Currency.getInstance(in.text());
        var costed = in.number() == 1;
        var customers = customers(in);
        var orderInts = in.ints(3);
        var orderLongs = in.longs(3);
        var orders = new Orders(orderInts.get(0), orderInts.get(1), orderLongs.get(0), orderLongs.get(1), orderLongs.get(2), in.bytes(),
                orderInts.get(2));
        var lineInts = in.ints(3);
        var lineLongs = in.longs(3);
        var lines = new Lines(lineInts.get(0), lineInts.get(1), lineLongs.get(0), lineLongs.get(1), lineLongs.get(2), lineInts.get(2));
        var dayInts = in.ints(3);
        var dayLongs = in.longs(3);
        var days = new Days(dayInts.get(0), dayInts.get(1), dayLongs.get(0), dayLongs.get(1), dayLongs.get(2), dayInts.get(2));
        return new Portfolio(version, currency, costed, customers, orders, lines, days, costs(in));
    }

    private static void write(Writer out, Customers customers) {
        out.texts(List.of(customers.ids()));
        out.texts(List.of(customers.names()));
        for (var dimension : Dimension.ofData()) {
            out.ints(customers.codes().getOrDefault(dimension, new int[0]));
            write(out, customers.dictionary(dimension));
        }
        write(out, customers.profiles());
    }

    private static void write(Writer out, Dictionary dictionary) {
        out.texts(dictionary.names());
        var aliases = List.copyOf(dictionary.aliases().entrySet());
        out.texts(aliases.stream().map(Map.Entry::getKey).toList());
        out.ints(aliases.stream().mapToInt(Map.Entry::getValue).toArray());
    }

    private static Dictionary dictionary(Reader in) {
        var names = List.of(in.texts());
        var aliases = in.texts();
        var codes = in.ints(1).getFirst();
        var byAlias = new HashMap<String, Integer>();
        for (var i = 0; i < aliases.length; i++) {
            byAlias.put(aliases[i], codes[i]);
        }
        return new Dictionary(names, byAlias);
    }

    private static void write(Writer out, Profiles profiles) {
        out.texts(List.of(profiles.contact()));
        out.texts(List.of(profiles.email()));
        out.texts(List.of(profiles.phone()));
        out.ints(profiles.renewal());
        out.bytes(profiles.satisfaction());
        out.longs(profiles.referred(), Arrays.stream(profiles.wallet()).mapToLong(Double::doubleToRawLongBits).toArray());
    }

    private static Profiles profiles(Reader in) {
        var contacts = in.texts();
        var emails = in.texts();
        var phones = in.texts();
        var renewals = in.ints(1).getFirst();
        var scores = in.bytes();
        var longs = in.longs(2);
        var wallets = Arrays.stream(longs.get(1)).mapToDouble(Double::longBitsToDouble).toArray();
        return new Profiles(contacts, emails, phones, renewals, scores, longs.get(0), wallets);
    }

    private static void write(Writer out, Costs costs) {
        out.ints(costs.month(), costs.customer(), costs.segment(), costs.channel(), costs.touchpoint());
        out.bytes(costs.kind());
        out.longs(costs.amount());
        out.texts(costs.touchpoints());
    }

    private static Costs costs(Reader in) {
        var ints = in.ints(5);
        return new Costs(ints.get(0), in.bytes(), in.longs(1).getFirst(), ints.get(1), ints.get(2), ints.get(3), ints.get(4),
                List.of(in.texts()));
    }

    private static Customers customers(Reader in) {
        var ids = in.texts();
        var names = in.texts();
        var codes = new EnumMap<Dimension, int[]>(Dimension.class);
        var dictionaries = new EnumMap<Dimension, Dictionary>(Dimension.class);
        for (var dimension : Dimension.ofData()) {
            var column = in.ints(1).getFirst();
            if (column.length > 0) {
                codes.put(dimension, column);
            }
            dictionaries.put(dimension, dictionary(in));
        }
        return new Customers(ids, names, codes, dictionaries, profiles(in));
    }

    /// Gathers columns as they are, without copying numbers twice.
    static final class Writer {
        private final List<ByteBuffer> parts = new ArrayList<>();

        void number(long number) {
            parts.add(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, number));
        }

        void text(String text) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        /// The texts' lengths in bytes, then their bytes: no character of a text can end it.
        void texts(List<String> texts) {
            var encoded = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
            ints(encoded.stream().mapToInt(text -> text.length).toArray());
            var joined = new ByteArrayOutputStream();
            encoded.forEach(joined::writeBytes);
            bytes(joined.toByteArray());
        }

        void bytes(byte[] column) {
            number(column.length);
            parts.add(ByteBuffer.wrap(column));
        }

        void ints(int[]... columns) {
            for (var column : columns) {
                number((long) column.length * Integer.BYTES);
                var bytes = ByteBuffer.allocate(column.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asIntBuffer().put(column);
                parts.add(bytes);
            }
        }

        void longs(long[]... columns) {
            for (var column : columns) {
                number((long) column.length * Long.BYTES);
                var bytes = ByteBuffer.allocate(column.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asLongBuffer().put(column);
                parts.add(bytes);
            }
        }

        List<ByteBuffer> parts() {
            return parts;
        }

        long length() {
            return parts.stream().mapToLong(ByteBuffer::remaining).sum();
        }

        void writeTo(FileChannel channel) throws IOException {
            for (var part : parts) {
                var bytes = part.asReadOnlyBuffer();
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        }
    }

    /// Takes columns from a mapped file.
    static final class Reader {
        private static final long ROUND = 1L << 30;

        private final MemorySegment content;
        private long position;

        Reader(MemorySegment content) {
            this.content = content;
        }

        long remaining() {
            return content.byteSize() - position;
        }

        /// All that follows, in pieces that fit a buffer.
        List<ByteBuffer> rest() {
            var pieces = new ArrayList<ByteBuffer>();
            for (var from = position; from < content.byteSize(); from += ROUND) {
                pieces.add(content.asSlice(from, Math.min(ROUND, content.byteSize() - from)).asByteBuffer());
            }
            return pieces;
        }

        long number() {
            var number = content.get(LENGTH, position);
            position += Long.BYTES;
            return number;
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        String[] texts() {
            var lengths = ints(1).getFirst();
            var joined = bytes();
            var texts = new String[lengths.length];
            var from = 0;
            for (var i = 0; i < texts.length; i++) {
                texts[i] = new String(joined, from, lengths[i], StandardCharsets.UTF_8);
                from += lengths[i];
            }
            if (from != joined.length) {
                throw new IllegalStateException("texts of " + from + " bytes in " + joined.length);
            }
            return texts;
        }

        byte[] bytes() {
            var column = new byte[Math.toIntExact(next())];
            MemorySegment.copy(content, ValueLayout.JAVA_BYTE, position, column, 0, column.length);
            position += column.length;
            return column;
        }

        List<int[]> ints(int columns) {
            var read = new ArrayList<int[]>();
            for (var i = 0; i < columns; i++) {
                var column = new int[Math.toIntExact(next() / Integer.BYTES)];
                MemorySegment.copy(content, INT, position, column, 0, column.length);
                position += (long) column.length * Integer.BYTES;
                read.add(column);
            }
            return read;
        }

        List<long[]> longs(int columns) {
            var read = new ArrayList<long[]>();
            for (var i = 0; i < columns; i++) {
                var column = new long[Math.toIntExact(next() / Long.BYTES)];
                MemorySegment.copy(content, LENGTH, position, column, 0, column.length);
                position += (long) column.length * Long.BYTES;
                read.add(column);
            }
            return read;
        }

        private long next() {
            var length = number();
            if (length < 0 || length > remaining()) {
                throw new IllegalStateException("a column of " + length + " bytes where " + remaining() + " are left");
            }
            return length;
        }
    }
}
