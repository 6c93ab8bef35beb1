package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.ImportRequest;
import dev.clientele.app.importing.ProfileRun;
import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.model.Money;
import dev.clientele.model.Subject;
import dev.clientele.model.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Conversations over real data, turn by turn, as they are written in files of lines: `>` what is typed, `@` what it is read as, `!` why it
/// is refused, `+` what the last answer shows, `-` what it does not show. Readings of one thing shown are parted by slashes; numbers are
/// raw, worked out from the files by other means.
final class RealConversationsTest {

    /// A sum of thousands of values that are each rounded to the cent is off by less than this part of it.
    private static final double SUMMED = 1e-8;
    private static final int FIRST_ROWS = 10;
    private static final Pattern WHOLE =
            Pattern.compile("^(who|which|what|how|are|is|was|did|do|does|have|has|where) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERRING = Pattern.compile("\\b(they|them|it|that|those|these|there)\\b", Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    @Test
    void adventureWorks() throws IOException {
        var store = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv");
        describe(store, "reseller_Resellers.csv", Contents.CUSTOMERS, Subject.CUSTOMERS);
        describe(store, "reseller_Product.csv", Contents.PRODUCTS, Subject.PRODUCTS);
        play(store.desk(), "conversations-adventureworks.txt");
        play(store.desk(), "questions-adventureworks.txt");
        askInBetween(store.desk(), "questions-adventureworks.txt");
    }

    @Test
    void onlineRetail() throws IOException {
        var desk = RealStore.of(folder, "online-retail/online_retail.csv.gz").desk();
        play(desk, "conversations-online-retail.txt");
        play(desk, "questions-online-retail.txt");
        askInBetween(desk, "questions-online-retail.txt");
    }

    private static void describe(RealStore store, String name, Contents contents, Subject subject) {
        var noon = InstantSource.fixed(Instant.parse("2024-01-01T12:00:00Z"));
        var defaults = new ImportDefaults(store.file(), Optional.empty(), 0.01, ZoneId.of("UTC"), Locale.UK, noon);
        var request = new ImportRequest(store.file(), ImportRequest.USUAL_SOURCE, ImportOptions.none(contents), Optional.empty(), 0.01,
                problem -> {});
        assertThat(new ProfileRun(defaults, request, subject).store(store.data().resolveSibling(name)).summary()).as(name).isPresent();
    }

    private static void play(Desk desk, String file) throws IOException {
        for (var conversation : text(file).split("\n\n", -1)) {
            var turns = new Turns(desk, conversation.strip());
            conversation.strip().lines().forEach(turns::line);
        }
    }

    /// A whole sentence is read as it is without anything before it.
    private static void askInBetween(Desk desk, String file) throws IOException {
        for (var block : text(file).split("\n\n", -1)) {
            var lines = block.strip().lines().toList();
            var asked = lines.getFirst().substring(2);
            var reading = lines.stream().filter(line -> line.startsWith("@")).map(line -> line.substring(2)).findFirst();
            if (reading.isPresent() && WHOLE.matcher(asked).find() && !REFERRING.matcher(asked).find()) {
                for (var before : List.of("top 10", "revenue by month 2019", "customers over 10000")) {
                    var turns = new Turns(desk, before + " > " + asked);
                    turns.line("> " + before);
                    turns.line("> " + asked);
                    turns.line("@ " + reading.get());
                }
            }
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = RealConversationsTest.class.getResourceAsStream(file)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// One conversation as it goes on.
    private static final class Turns {

        private final Desk desk;
        private final String conversation;
        private String asked = "";
        private Response response = new Response.Refused("", List.of());

        Turns(Desk desk, String conversation) {
            this.desk = desk;
            this.conversation = conversation;
        }

        void line(String line) {
            var said = line.substring(2);
            switch (line.charAt(0)) {
                case '>' -> {
                    asked = said;
                    response = desk.router().ask(said, new Asker("test", conversation));
                }
                case '@' -> assertThat(readAs()).as(conversation).isEqualTo(said);
                case '!' -> {
                    assertThat(response).as(conversation).isEqualTo(new Response.Refused(said, refused().suggestions()));
                    refused().suggestions().forEach(offered -> assertThat(desk.respond(offered)).as(offered).isInstanceOf(Reply.class));
                }
                case '+' -> Stream.of(said.split("; ", -1))
                        .forEach(item -> assertThat(item.split(" / ", -1)).as(conversation + " shows " + item).anyMatch(this::shows));
                case '-' -> Stream.of(said.split("; ", -1))
                        .forEach(item -> assertThat(isFirst(item)).as(conversation + " must not show " + item).isFalse());
                default -> throw new IllegalArgumentException(line);
            }
        }

        private Response.Refused refused() {
            assertThat(response).as(conversation).isInstanceOf(Response.Refused.class);
            return (Response.Refused) response;
        }

        private Reply reply() {
            assertThat(response).as(conversation + ": " + asked).isInstanceOf(Reply.class);
            return (Reply) response;
        }

        /// As the answer says or, where it says nothing, as it was typed.
        private String readAs() {
            var lead = "Read as: ";
            return reply().smallPrint().stream().filter(note -> note.startsWith(lead)).map(note -> note.substring(lead.length()))
                    .findFirst()
                    .orElseGet(() -> desk.router().understand(asked).map(Invocation::question).orElse(""));
        }

        private boolean shows(String item) {
            var isNumber = item.matches("-?[0-9.]+");
            return (isNumber && values().anyMatch(value -> fits(value, Double.parseDouble(item)))) || names(item);
        }

        private boolean names(String name) {
            var texts = Stream.concat(Stream.of(reply().headline()),
                    Stream.concat(reply().smallPrint().stream(),
                            values().map(value -> value instanceof Value.Text(String text) ? text : "")));
            return Stream.concat(texts, reply().files().stream().map(file -> file.name())).anyMatch(text -> text.contains(name));
        }

        private Stream<Value> values() {
            return Stream.concat(reply().figures().values().stream(),
                    reply().tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream));
        }

        /// Whether it is a cell of the first rows, or the first figure.
        private boolean isFirst(String item) {
            var cells = reply().tables().stream().flatMap(table -> table.rows().stream().limit(FIRST_ROWS)).flatMap(List::stream);
            var isAmount = item.matches("-?[0-9]+[.][0-9]+");
            return isAmount
                    ? reply().figures().values().stream().limit(1).anyMatch(value -> fits(value, Double.parseDouble(item)))
                    : cells.anyMatch(cell -> cell.equals(new Value.Text(item)));
        }

        private static boolean fits(Value value, double number) {
            return switch (value) {
                case Money money ->
                        Math.abs(Math.abs(money.major().doubleValue()) - Math.abs(number)) < Math.max(0.006, SUMMED * Math.abs(number));
                case Value.Count(long count) -> count == number;
                case Value.Share(double share) -> Math.abs(share - number) < 0.0001;
                case Value.Text(String text) -> text.equals(Long.toString((long) number));
                default -> false;
            };
        }
    }
}
