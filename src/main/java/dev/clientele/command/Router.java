package dev.clientele.command;

import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.BusinessCalendar;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From a line of text to a response: finds the command, understands the rest, answers from the cache or the question, and
/// writes the audit line. Safe for use by many threads.
public final class Router {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration LONGEST_COMPLETION = Duration.ofSeconds(2);
    private static final int MOST_TRIES = 5;
    private static final int MOST_SUGGESTED = 5;
    private static final String NOWHERE = "nowhere";
    private static final String READ_AS = "Read as: ";
    private static final String BY_MODEL = "Read by the language model as: ";

    private final Commands commands;
    private final Supplier<Vocabulary> vocabulary;
    private final BusinessCalendar calendar;
    private final InstantSource clock;
    private final Grammar grammar;
    private final KeptAnswers answers;
    private final ProcessorThreads threads = new ProcessorThreads("answering");
    private final Duration longest;
    private final Conversations conversations = new Conversations();
    private final Readings readings = new Readings();
    private final DataState data;
    private final Paraphraser paraphraser;
    private volatile @Nullable Names names;

    /// @param commands all commands, in the order of help; `help` itself is added
    /// @param vocabulary the names of the current data
    public Router(List<Command> commands, Supplier<Vocabulary> vocabulary, BusinessCalendar calendar, InstantSource clock) {
        this(commands, vocabulary, calendar, clock, LONGEST_ANSWER, DataState.SOUND, Paraphraser.NONE);
    }

    /// @param longest how long an answer is waited for
    /// @param paraphraser who is asked what the grammar does not understand
    public Router(List<Command> commands, Supplier<Vocabulary> vocabulary, BusinessCalendar calendar, InstantSource clock,
            Duration longest, DataState data, Paraphraser paraphraser) {
        var all = new ArrayList<>(commands);
        all.add(new Help(all, vocabulary));
        this.commands = new Commands(all);
        this.answers = new KeptAnswers(this.commands);
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.clock = clock;
        this.longest = longest;
        this.data = data;
        this.paraphraser = paraphraser;
        this.grammar = new Grammar(new PeriodParser(calendar));
    }

    /// All commands' specs, in the order of help, with customers of the current data in their examples.
    public List<CommandSpec> specs() {
        var customers = vocabulary.get().customers();
        return commands.specs().stream().map(spec -> spec.withNames(customers)).toList();
    }

    /// What all commands are called.
    public Set<String> commandNames() {
        return commands.specs().stream().map(CommandSpec::name).collect(Collectors.toSet());
    }

    /// Answers a question as typed, with or without `/clientele` before it. Never throws.
    public Response ask(String question, Asker asker) {
        var begun = System.nanoTime();
        var response = inTime(question, asker);
        AuditLog.write(asker, question, response, System.nanoTime() - begun);
        return response;
    }

    /// Has something done that is no command, such as the import of a file, with what goes for commands: the audit line, and what is said
    /// where it breaks. Never throws.
    ///
    /// @param words what is done, as a command would say it
    public Response carriedOut(String words, Asker asker, Supplier<Response> task) {
        var begun = System.nanoTime();
        var response = orFailed(task);
        AuditLog.write(asker, words, response, System.nanoTime() - begun);
        return response;
    }

    /// Keeps with a question whether its answer helped.
    public void rated(String question, boolean helped, Asker asker) {
        AuditLog.writeRating(asker, question, helped);
    }

    /// Answers a question as [#ask(String, Asker)] does, for nobody: there is no audit line, and a change is refused whoever may have
    /// it carried out. Never throws.
    public Response rehearse(String question) {
        return isChange(question)
                ? new Response.Refused(Access.Denial.NO_ADMIN.sentence(), List.of())
                : inTime(question, new Asker(NOWHERE, "nobody", Optional.of(Access.Denial.NO_ADMIN)));
    }

    /// What could stand at the end of an unfinished question, see [Completion]; nothing where the names cannot be read. Never
    /// throws.
    public List<String> complete(String unfinished) {
        try {
            return threads.within(LONGEST_COMPLETION,
                    () -> new Completion(understanding()).complete(Addressing.withoutAddress(unfinished))).outcome().orElse(List.of());
        } catch (RuntimeException broken) {
            LOG.error("no completion", broken);
            return List.of();
        }
    }

    /// How a question is understood at this moment; empty where it is not.
    public Optional<Invocation> understand(String question) {
        try {
            return Optional.of(understanding().of(question).invocation());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /// The answer to a question that was understood, for whoever makes something of it.
    ///
    /// @throws Refusal where it cannot be answered, or computes nothing
    public Reply answer(Invocation asked) {
        return answers.answer(commands.question(asked), asked, vocabulary.get().dataVersion());
    }

    /// Whether a question is understood at this moment, also as a change to what the asker asked before.
    public boolean understands(String question, Asker asker) {
        try {
            understanding().of(question, conversations.before(asker));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /// Why a question is not understood at this moment; empty where it is.
    public Optional<String> misunderstanding(String question) {
        try {
            understanding().of(question);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        }
    }

    /// Whether a question does something, so that asking it once more does it once more; false where it is not understood.
    /// Never throws.
    public boolean isChange(String question) {
        try {
            var understood = understanding().of(question);
            return understood.command() instanceof Change change && !change.onlyShows(understood.invocation());
        } catch (Refusal refusal) {
            return false;
        } catch (RuntimeException broken) {
            LOG.error("not known whether that is a change", broken);
            return false;
        }
    }

    /// How many texts were read until now.
    long read() {
        return readings.read();
    }

    /// The forms of commands, as of this moment.
    public Sheets sheets() {
        return new Sheets(understanding());
    }

    /// The names of the current data.
    public NameSearch search() {
        return new NameSearch(names());
    }

    /// The response, or after a while why there is none yet. What has begun goes on, and its answer is kept for the next who asks.
    private Response inTime(String question, Asker asker) {
        var changing = new AtomicBoolean();
        try {
            var done = threads.within(longest, () -> respond(question, asker, changing));
            return done.outcome().orElseGet(() -> late(question, done.begun(), changing.get()));
        } catch (RejectedExecutionException full) {
            LOG.warn("too many questions wait; one is not answered");
            return new Response.Refused("I have too many questions to answer at once. Please ask again in a minute.", List.of());
        }
    }

    private Response late(String question, boolean begun, boolean changing) {
        LOG.warn("\"{}\" is not answered within {} s", question, longest.toSeconds());
        var time = longest.toSeconds() + " seconds";
        if (!begun) {
            return new Response.Refused("I had too much to do to begin with that within " + time
                    + ", and have done nothing about it. Please ask again in a minute.", List.of());
        }
        return new Response.Refused(changing
                ? "That takes me more than " + time + ", and I am still at it. Look whether it is done before you ask for it once more."
                : "That takes me more than " + time + ". I go on with it: ask once more in a minute, or now for less, such as a shorter "
                        + "period or fewer rows.",
                List.of());
    }

    private Response respond(String question, Asker asker, AtomicBoolean changing) {
        return orFailed(() -> replyOrRefusal(question, asker, changing));
    }

    private Response orFailed(Supplier<Response> task) {
        try {
            return task.get();
        } catch (RuntimeException | LinkageError broken) {
            var obstacle = data.obstacle().apply(broken);
            if (obstacle.isPresent()) {
                LOG.warn("nothing can be written: {}", broken.toString());
                return new Response.Refused(obstacle.get(), List.of());
            }
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("no answer, reference {}", reference, broken);
            return new Response.Failed(reference);
        }
    }

    private Response replyOrRefusal(String question, Asker asker, AtomicBoolean changing) {
        try {
            return data.noted(reply(question, asker, changing));
        } catch (Refusal refusal) {
            return new Response.Refused(refusal.getMessage(), answered(refusal.suggestions(), asker));
        }
    }

    /// The suggestions that are answered; in the place of one that is refused in its turn stands what is offered there.
    private List<String> answered(List<String> suggestions, Asker asker) {
        var understanding = understanding();
        return suggestions.stream().flatMap(suggestion -> answered(understanding, suggestion, asker, true)).distinct().limit(MOST_SUGGESTED)
                .toList();
    }

    private Stream<String> answered(Understanding understanding, String suggestion, Asker asker, boolean further) {
        try {
            var understood = understanding.of(suggestion);
            switch (understood.command()) {
                case Question computed when computed.isKept() ->
                        answers.answer(computed, understood.invocation(), understanding.names().vocabulary().dataVersion());
                case Question ignored -> {}
                case Change change when change.onlyShows(understood.invocation()) -> {
                    change.admit(understood.invocation(), asker);
                    change.carryOut(understood.invocation(), asker);
                }
                case Change ignored -> {}
            }
            return Stream.of(suggestion);
        } catch (Refusal refusal) {
            return further ? refusal.suggestions().stream().flatMap(next -> answered(understanding, next, asker, false)) : Stream.empty();
        }
    }

    /// Understands a question and answers it from one version of the data: where a new one comes in between, once more. The
    /// as-of day and relative periods of one version with the figures of another would be an answer to no question.
    private Reply reply(String question, Asker asker, AtomicBoolean changing) {
        for (var left = MOST_TRIES;; left--) {
            var understanding = understanding();
            var read = read(understanding, question, asker);
            var understood = read.understood();
            var invocation = understood.invocation();
            var version = understanding.names().vocabulary().dataVersion();
            switch (understood.command()) {
                case Change change -> {
                    if (!change.onlyShows(invocation)) {
                        asker.requireAnybodyMayChange();
                    }
                    change.admit(invocation, asker);
                    changing.set(true);
                    return change.carryOut(invocation, asker);
                }
                case Question computed -> {
                    var reply = answers.answer(computed, invocation, version);
                    if (left == 1 || reply.dataVersion() == 0 || reply.dataVersion() == version) {
                        remember(invocation, reply, asker);
                        return read.isParaphrase()
                                ? reply.readAs(BY_MODEL, invocation.question())
                                : readAs(question, invocation, reply);
                    }
                }
            }
        }
    }

    /// A question understood.
    ///
    /// @param isParaphrase whether by what a paraphraser made of it
    private record Read(Understanding.Understood understood, boolean isParaphrase) {}

    private Read read(Understanding understanding, String question, Asker asker) {
        try {
            return new Read(understanding.of(question, conversations.before(asker)), false);
        } catch (Refusal refusal) {
            var helper = asker.platform().equals(NOWHERE) ? Paraphraser.NONE : paraphraser;
            return new Read(new Paraphrasing(understanding, helper).of(question, conversations.before(asker)).orElseThrow(() -> refusal),
                    true);
        }
    }

    /// The answer with what the question was read as, where it was not typed in those words: to be seen, asked again and changed.
    private static Reply readAs(String typed, Invocation understood, Reply reply) {
        var canonical = understood.question();
        var isTyped = PlainLetters.of(Addressing.withoutAddress(typed)).equals(PlainLetters.of(canonical));
        return isTyped || reply.dataVersion() == 0 ? reply : reply.readAs(READ_AS, canonical);
    }

    /// Remembers what was asked; an answer of no data is no question, nor is what nobody asked.
    private void remember(Invocation asked, Reply reply, Asker asker) {
        if (reply.dataVersion() != 0 && !asker.platform().equals(NOWHERE)) {
            conversations.remember(asked, asker);
        }
    }

    private Understanding understanding() {
        return new Understanding(commands, grammar, names(), calendar.dayOf(clock.instant()), readings);
    }

    @SuppressWarnings("ReferenceEquality") // one vocabulary object belongs to one data version
    private Names names() {
        var current = vocabulary.get();
        var known = names;
        if (known == null || known.vocabulary() != current) {
            known = new Names(current);
            names = known;
        }
        return known;
    }
}
