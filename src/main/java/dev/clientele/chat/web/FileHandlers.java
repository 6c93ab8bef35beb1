package dev.clientele.chat.web;

import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.web.session.Drop;
import dev.clientele.chat.web.session.Drops;
import dev.clientele.chat.web.session.FileDesk;
import dev.clientele.chat.web.view.DropView;
import dev.clientele.chat.web.view.MessageView;
import dev.clientele.command.Asker;
import io.javalin.http.ConflictResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that people bring to the page: taken one by one into a drop, read, asked about, and imported together. Each step is for those who may
/// change the data, and a drop is known to the browser that brought it alone.
record FileHandlers(FileDesk desk, Drops drops, MessageView messages, PageMessages said, InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(FileHandlers.class);
    private static final String NAME_HEADER = "Clientele-File";
    private static final String DROP_HEADER = "Clientele-Drop";
    private static final int PATIENCE_SECONDS = 20;
    private static final Pattern FIELD = Pattern.compile("(\\d{1,4})\\.([A-Z_]+)(?:\\?(.*))?", Pattern.DOTALL);

    /// `POST /files`: one file, its name in a header; the answer is the drop's id, which goes with the next file. What comes is never held in
    /// memory.
    void take(Context request) throws IOException {
        var conversation = said.conversations().begin(request);
        var asker = allowed(Forms.sender(request, messages.token(), conversation));
        RequestDeadline.extend(request.req(), request.req().getContentLengthLong());
        try {
            var drop = Optional.ofNullable(request.header(DROP_HEADER)).map(id -> find(id, asker)).orElseGet(() -> drops.begin(asker.id()));
            keep(request, drop);
            request.contentType("text/plain").result(drop.id());
        } catch (UncheckedIOException full) {
            LOG.error("a file cannot be kept", full);
            throw new HttpResponseException(HttpStatus.INSUFFICIENT_STORAGE.getCode(), "I have no room for that file on my machine.");
        }
    }

    /// Where one file does not come whole, nothing is kept of the others.
    private void keep(Context request, Drop drop) throws IOException {
        try {
            drop.add(name(request), request.bodyInputStream());
        } catch (Drop.TooLarge tooLarge) {
            drops.discard(drop);
            throw new ContentTooLargeResponse(Guard.tooLarge(drops.largest()));
        } catch (IOException | UncheckedIOException broken) {
            drops.discard(drop);
            throw broken;
        }
    }

    /// `POST /files/ID/read`: what is said about the files, and how they are read then.
    void read(Context request) {
        var asker = sender(request);
        var drop = find(request.pathParam("drop"), asker);
        var isFirst = answers(request, drop);
        drop.readBy(desk);
        var view = new DropView(messages);
        request.html((isFirst ? view.brought(drop, clock.instant()) : view.waiting(drop, clock.instant())).markup());
    }

    /// `GET /files/ID`: what they were read as, as soon as that is known.
    void show(Context request) {
        var drop = said.conversations().of(request).flatMap(known -> drops.find(request.pathParam("drop"), known.asker().id()))
                .orElseThrow(FileHandlers::gone);
        var reads = drop.reading().thenApply(Optional::of).completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        var view = new DropView(messages);
        request.html(reads.map(all -> view.read(drop, all, clock.instant())).orElseGet(() -> view.waiting(drop, clock.instant())).markup());
    }

    /// `POST /files/ID/import`: imports what can be.
    void importAll(Context request) {
        var asker = sender(request);
        var drop = find(request.pathParam("drop"), asker);
        if (!drop.begin()) {
            throw new ConflictResponse("These files are being imported already.");
        }
        var exchange = desk.take(drop, asker);
        said.conversations().begin(request).add(exchange);
        var today = messages.day(exchange.askedAt());
        request.html(messages.exchange(exchange, false, today).markup() + new DropView(messages).closed(drop, "").markup());
    }

    /// `POST /files/ID/discard`: the files are wanted no longer.
    void discard(Context request) {
        var drop = find(request.pathParam("drop"), sender(request));
        drops.discard(drop);
        request.html(new DropView(messages).closed(drop, "Nothing was imported.").markup());
    }

    private Asker sender(Context request) {
        return allowed(Forms.asker(request, messages.token(), said.conversations().begin(request)));
    }

    private static Asker allowed(Asker asker) {
        asker.barred().ifPresent(denial -> {
            throw new ForbiddenResponse(denial.sentence());
        });
        return asker;
    }

    private Drop find(String id, Asker asker) {
        return drops.find(id, asker.id()).orElseThrow(FileHandlers::gone);
    }

    private static NotFoundResponse gone() {
        return new NotFoundResponse("These files are gone. Please bring them again.");
    }

    private static String name(Context request) {
        try {
            return URLDecoder.decode(Optional.ofNullable(request.header(NAME_HEADER)).orElse("file"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            LOG.debug("a name that cannot be decoded", undecodable);
            return "file";
        }
    }

    /// Keeps what a form says of the files.
    ///
    /// @return whether it said nothing, as the first one does
    private static boolean answers(Context request, Drop drop) {
        var byItem = new HashMap<Integer, Map<Question, String>>();
        request.formParamMap().forEach((key, values) -> {
            var field = FIELD.matcher(key);
            if (field.matches() && !values.isEmpty() && !values.getFirst().isBlank()) {
                question(field.group(2)).ifPresent(question -> byItem
                        .computeIfAbsent(Integer.parseInt(field.group(1)), item -> new EnumMap<>(Question.class))
                        .merge(question, answer(question, field.group(3), values.getFirst().strip()), (one, other) -> one + "\n" + other));
            }
        });
        byItem.forEach(drop::say);
        return byItem.isEmpty();
    }

    /// Of a column that is typed, the field's name says what it is.
    private static String answer(Question question, @Nullable String about, String typed) {
        return question == Question.COLUMNS && about != null ? about + typed : typed;
    }

    private static Optional<Question> question(String name) {
        try {
            return Optional.of(Question.valueOf(name));
        } catch (IllegalArgumentException unknown) {
            LOG.debug("no such question", unknown);
            return Optional.empty();
        }
    }
}
