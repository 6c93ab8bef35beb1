package dev.clientele.ingest.kind;

import dev.clientele.ingest.cell.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The person's own word on which statuses and kinds count: `--status booked=count,parked=leave-out,returned=credit`.
///
/// @param said what each word is, in small letters without accents
/// @param largestUnknown the share of the money that words may carry of which nobody knows what they are
public record StandingChoice(Map<String, Standing> said, double largestUnknown) {

    /// How much may hang on unknown words where nothing else is said: half a percent.
    public static final double USUAL_SHARE = 0.005;

    public StandingChoice {
        said = Map.copyOf(said);
    }

    /// Nothing said: words are known, or asked about.
    public static StandingChoice none() {
        return new StandingChoice(Map.of(), USUAL_SHARE);
    }

    /// The answers of all options together.
    ///
    /// @param options each a list of `word=answer`, separated by commas
    /// @throws IllegalArgumentException where an answer is none, with a message for the person
    public static StandingChoice parse(List<String> options, double largestUnknown) {
        var said = new HashMap<String, Standing>();
        for (var option : options) {
            for (var pair : option.split(",", -1)) {
                var equals = pair.lastIndexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("--status takes WORD=count, WORD=credit or WORD=leave-out, not \"" + pair + "\"");
                }
                said.put(folded(pair.substring(0, equals)), answer(pair.substring(equals + 1).strip()));
            }
        }
        return new StandingChoice(said, largestUnknown);
    }

    /// This, and what another says of words of which this says nothing.
    public StandingChoice or(StandingChoice others) {
        var all = new HashMap<>(others.said);
        all.putAll(said);
        return new StandingChoice(all, largestUnknown);
    }

    /// The word by which a person says what a row is.
    public static String answer(Standing standing) {
        return switch (standing) {
            case INVOICE -> "count";
            case CREDIT_NOTE -> "credit";
            default -> "leave-out";
        };
    }

    /// What was said about a word.
    public Optional<Standing> standing(String word) {
        return Optional.ofNullable(said.get(folded(word)));
    }

    private static Standing answer(String answer) {
        return switch (Folded.of(answer)) {
            case "count", "invoice" -> Standing.INVOICE;
            case "credit" -> Standing.CREDIT_NOTE;
            case "leave-out", "leave out", "ignore" -> Standing.CANCELLED;
            default -> throw new IllegalArgumentException("--status \"" + answer + "\" is no answer; say count, credit or leave-out");
        };
    }

    private static String folded(String word) {
        var bare = word.strip();
        var isQuoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return Folded.of(isQuoted ? bare.substring(1, bare.length() - 1) : bare);
    }
}
