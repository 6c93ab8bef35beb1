package dev.clientele.ingest.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A sale with just what can be written in different ways: a day, a name, an amount in cents.
record RandomSale(String invoice, LocalDate day, String name, long cents) {

    private static final String[] PLAIN =
            {"Acme", "Smith & Sons", "O'Neill; Partners", "Quote \"Q\"", "Pipe|Works", "A, B and C", "Line\nBreak"};
    private static final String[] WESTERN = {"Müller", "Café Été", "Señor Ñandú", "Åkerlund & Øst", "Groß—Handel"};
    private static final String[] ANY = {"Łódź", "Ελληνικά", "Москва", "東京", "Çelik 🚲"};

    static List<RandomSale> some(Random random, RandomStyle style) {
        var sales = new ArrayList<RandomSale>();
        var count = 1 + random.nextInt(40);
        for (var i = 0; i < count; i++) {
            var day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_500));
            var cents = (long) ((random.nextDouble() - 0.2) * Math.pow(10, 1 + random.nextInt(9)));
            sales.add(new RandomSale("R-" + i, day, name(random, style), cents));
        }
        return sales;
    }

    private static String name(Random random, RandomStyle style) {
        var names = new ArrayList<>(List.of(PLAIN));
        names.addAll(style.isAscii() ? List.of() : List.of(WESTERN));
        names.addAll(style.isUnicode() ? List.of(ANY) : List.of());
        return names.get(random.nextInt(names.size()));
    }
}
