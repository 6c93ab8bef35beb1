package dev.clientele.chat.web.session;

import dev.clientele.chat.FileImporter.Taken;
import dev.clientele.chat.FileIntake;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.TableBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Has the files that people bring read and imported, beside all that is answered meanwhile.
public record FileDesk(FileIntake intake, AnswerQueue queue) {

    /// What is asked for by itself once something was imported.
    private static final String NEXT = "overview";

    /// What one of a drop's items would become, or what is asked about it.
    public record Read(int item, List<Taken> taken) {
        public Read {
            taken = List.copyOf(taken);
        }

        public boolean isAsked() {
            return taken.stream().anyMatch(each -> !each.open().isEmpty());
        }

        /// Whether something of it can be imported.
        public boolean isTaken() {
            return taken.stream().anyMatch(each -> each.response() instanceof Reply);
        }
    }

    /// Begins to read them, by what was said about them until now.
    public CompletableFuture<List<Read>> read(Drop drop) {
        var items = drop.items();
        return queue.begin(() -> IntStream.range(0, items.size())
                .mapToObj(item -> new Read(item, intake.preview(items.get(item), drop.said(item)))).toList());
    }

    /// Begins to import them; the files are gone when that is done.
    public Exchange take(Drop drop, Asker asker) {
        var items = drop.items();
        var advance = new Advance();
        return queue.carryOut("import " + names(drop), asker, new Exchange.Work(advance, NEXT), () -> {
            try {
                return told(IntStream.range(0, items.size()).boxed()
                        .flatMap(item -> intake.take(items.get(item), drop.said(item), advance).stream()).toList());
            } finally {
                drop.end();
            }
        });
    }

    /// The items' names, with commas between them.
    public static String names(Drop drop) {
        return drop.items().stream().map(item -> String.valueOf(item.getFileName())).collect(Collectors.joining(", "));
    }

    private static Response told(List<Taken> all) {
        if (all.size() == 1) {
            return all.getFirst().response();
        }
        var stored = all.stream().filter(FileDesk::isStored).count();
        if (stored == 0) {
            return new Response.Refused(all.stream().map(each -> each.response().summary()).collect(Collectors.joining(" ")), List.of());
        }
        var words = stored == all.size() ? "All " + stored + " were imported" : stored + " of " + all.size() + " were imported";
        return Reply.to("import", "Import").headline(words)
                .table(TableBuilder.of(all).text("state", "State", each -> isStored(each) ? "imported" : "refused")
                        .text("words", "What became of it", each -> each.response().summary()).table(""))
                .button("All imports", "import history").reply();
    }

    private static boolean isStored(Taken taken) {
        return taken.response() instanceof Reply;
    }
}
