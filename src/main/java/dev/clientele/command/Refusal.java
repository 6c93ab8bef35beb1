package dev.clientele.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A person's mistake, thrown where it is found and turned into a [Response.Refused] by the [Router]. Its message says what
/// to type instead.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Words> finding;
    private transient @Nullable Words words;

    /// What is said.
    ///
    /// @param suggestions what to type instead
    /// @param unknown whether it is only that a word means nothing here and nothing like it is known, so that whoever knows more may say
    /// it better
    record Words(String message, List<String> suggestions, boolean unknown) {
        Words {
            suggestions = List.copyOf(suggestions);
        }

        Words(String message, List<String> suggestions) {
            this(message, suggestions, false);
        }
    }

    public Refusal(String message, List<String> suggestions) {
        this(new Words(message, suggestions));
    }

    public Refusal(String message) {
        this(message, List.of());
    }

    private Refusal(Words known) {
        super(known.message(), null, false, false);
        this.finding = () -> known;
    }

    private Refusal(Supplier<Words> finding) {
        super(null, null, false, false);
        this.finding = finding;
    }

    /// A word that means nothing here, and nothing like it is known.
    static Refusal ofUnknownWord(String message, List<String> suggestions) {
        return new Refusal(new Words(message, suggestions, true));
    }

    /// A mistake that is put into words only where somebody reads them: what may have been meant is looked for among all names of the
    /// data.
    static Refusal later(Supplier<Words> finding) {
        return new Refusal(finding);
    }

    /// The same mistake with each suggestion made a question of its own.
    public Refusal suggesting(UnaryOperator<String> question) {
        return later(() -> new Words(getMessage(), suggestions().stream().map(question).toList()));
    }

    @Override
    public String getMessage() {
        return words().message();
    }

    List<String> suggestions() {
        return words().suggestions();
    }

    /// Whether it is only that a word means nothing here and nothing like it is known.
    boolean isOfUnknownWord() {
        return words().unknown();
    }

    synchronized Words words() {
        var known = words;
        if (known == null) {
            known = finding.get();
            words = known;
        }
        return known;
    }

    /// The mistake as a response to the person who made it.
    public Response.Refused toResponse() {
        return new Response.Refused(getMessage(), suggestions());
    }
}
