package dev.clientele.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// What is to be told of the files of a folder, kept there until it is on its way: whoever dies in between leaves it to the next.
///
/// The file has a line for each of them that was dealt with.
final class News {

    private static final String NAME = ".clientele-news";
    private static final int MOST_TOLD = 5;
    private static final int LONGEST = 300;
    private static final String STORED = "stored";
    private static final String REFUSED = "refused";

    private final Path file;

    News(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What is to be told together.
    ///
    /// @param name no other message has it
    record Message(String name, String text) {}

    private record Item(String name, String fate, String words) {

        static Item read(String line) {
            var parts = line.split("\t", 3);
            return new Item(parts[0], parts[1], parts[2]);
        }
    }

    /// Notes what became of a file, unless that is noted.
    ///
    /// @param name of its import, which no other has
    void add(String name, boolean isStored, String words) throws IOException {
        if (items().stream().noneMatch(item -> item.name().equals(name))) {
            var plain = words.replaceAll("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]+", " ").strip();
            var line = name + "\t" + (isStored ? STORED : REFUSED) + "\t" + shortened(plain) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /// All of it in one message; empty where there is nothing to tell.
    Optional<Message> message() throws IOException {
        var items = items();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Message(items.getFirst().name(), text(items)));
    }

    /// Forgets it, as it is on its way.
    void told() throws IOException {
        Files.deleteIfExists(file);
    }

    /// A line that was cut off is none: its file is still where it was, and is dealt with again.
    private List<Item> items() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> line.split("\t", 3).length == 3).map(Item::read).toList()
                : List.of();
    }

    private static String text(List<Item> items) {
        return of(items, STORED, "stored and lie in its folder done") + of(items, REFUSED, "refused and lie in its folder refused")
                + "What became of each stands in the report beside it.";
    }

    private static String of(List<Item> items, String fate, String what) {
        var all = items.stream().filter(item -> item.fate().equals(fate)).map(Item::words).toList();
        if (all.isEmpty()) {
            return "";
        }
        var head = all.size() == 1
                ? "A file of the watched folder was " + what.replace(" and lie ", " and lies ")
                : all.size() + " files of the watched folder were " + what;
        var rest = all.size() > MOST_TOLD ? " And " + (all.size() - MOST_TOLD) + " more. " : " ";
        return head + ". " + String.join(" ", all.stream().limit(MOST_TOLD).map(News::ended).toList()) + rest;
    }

    private static String ended(String words) {
        return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(LONGEST - 2, 1)) + "\u2026";
    }
}
