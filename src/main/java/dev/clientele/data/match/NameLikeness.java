package dev.clientele.data.match;

import dev.clientele.data.match.Suggestion.Reason;
import java.util.List;
import java.util.Optional;

/// How alike two names are, from 0 to 1: the weight of the words they share, slips forgiven, over that of all words of both.
final class NameLikeness {

    /// From here on a name is much the same.
    static final double ENOUGH = 0.84;
    /// Below, names have nothing to speak of in common.
    static final double LITTLE = 0.35;
    private static final double SLIPPED = 0.95;
    private static final double BEGUN = 0.8;
    private static final double OTHER_ORDER = 0.95;
    private static final int LEAST_BEGUN = 5;
    private static final int LEAST_SLIPPED = 5;
    private static final int LEAST_SLIPPED_IN_FRONT = 7;
    private static final int LEAST_TWICE_SLIPPED = 10;
    private static final int LEAST_JOINED = 8;
    private static final int FEW = 1;

    private final WordWeights weights;

    NameLikeness(WordWeights weights) {
        this.weights = weights;
    }

    /// How alike two names are.
    ///
    /// @param isPartOfOther whether all words of one are in the other
    /// @param isOtherKind whether their legal forms make two companies of them
    record Alike(double likeness, boolean isPartOfOther, boolean isOtherKind) {

        /// Where one of them has no name.
        static final Alike NOT_KNOWN = new Alike(0, false, false);

        /// What it is called as a reason; empty where they are not alike.
        Optional<Reason> reason() {
            if (likeness == 1) {
                return Optional.of(Reason.SAME_NAME);
            }
            return likeness < LITTLE ? Optional.empty() : Optional.of(likeness < ENOUGH ? Reason.PARTLY : Reason.ALIKE);
        }
    }

    /// How alike they are: not at all where numbers or single letters tell the two apart.
    Alike of(CompanyName one, CompanyName other) {
        var isOtherKind = one.isOtherKind(other);
        if (one.words().equals(other.words()) || one.letters().equals(other.letters())) {
            return new Alike(1, true, isOtherKind);
        }
        if (!one.marks().equals(other.marks())) {
            return new Alike(0, false, isOtherKind);
        }
        var words = byWords(one.words(), other.words(), isOtherKind);
        var joined = joined(one, other);
        return joined > words.likeness() ? new Alike(joined, true, isOtherKind) : words;
    }

    private Alike byWords(List<String> one, List<String> other, boolean isOtherKind) {
        var taken = new boolean[other.size()];
        var shared = 0.0;
        var all = other.stream().mapToDouble(weights::of).sum();
        var last = -1;
        var inOrder = true;
        var left = 0;
        for (var word : one) {
            var best = -1;
            var likeness = 0.0;
            for (var j = 0; j < other.size(); j++) {
                var found = taken[j] ? 0 : ofWords(word, other.get(j), one.size() == 1);
                if (found > likeness) {
                    likeness = found;
                    best = j;
                }
            }
            if (best < 0) {
                all += weights.of(word);
                left++;
                continue;
            }
            var weight = Math.min(weights.of(word), weights.of(other.get(best)));
            taken[best] = true;
            shared += weight * likeness;
            all -= weights.of(other.get(best)) - weight;
            inOrder &= best > last;
            last = best;
        }
        var isPart = left == 0 || one.size() - left == other.size();
        return new Alike(all == 0 ? 0 : shared / all * (inOrder ? 1 : OTHER_ORDER), isPart && shared > 0, isOtherKind);
    }

    /// @param isAlone whether the word is all there is of its name
    private double ofWords(String one, String other, boolean isAlone) {
        if (one.equals(other) || american(one).equals(american(other))) {
            return 1;
        }
        var shorter = Math.min(one.length(), other.length());
        var longer = Math.max(one.length(), other.length());
        if (CompanyName.isMark(one) || CompanyName.isMark(other) || (isAlone ? shorter : longer) < LEAST_SLIPPED) {
            return 0;
        }
        if (isSlip(one, other, shorter)) {
            return SLIPPED;
        }
        return shorter >= LEAST_BEGUN && (one.startsWith(other) || other.startsWith(one)) ? BEGUN : 0;
    }

    /// `centre` is `center`.
    private static String american(String word) {
        return word.endsWith("tre") ? word.substring(0, word.length() - 2) + "er" : word;
    }

    /// Two spellings that several customers have are two words, and no slip: Marina and Marine.
    private boolean isSlip(String one, String other, int shorter) {
        if (Math.min(weights.uses(one), weights.uses(other)) > FEW
                || (shorter < LEAST_SLIPPED_IN_FRONT && one.charAt(0) != other.charAt(0) && one.charAt(0) != other.charAt(1))) {
            return false;
        }
        return Spellings.isWithin(one, other, shorter >= LEAST_TWICE_SLIPPED ? 2 : 1);
    }

    /// By their letters alone, for words that were written apart or together.
    private static double joined(CompanyName one, CompanyName other) {
        var left = one.letters();
        var right = other.letters();
        return one.words().size() != other.words().size() && Math.min(left.length(), right.length()) >= LEAST_JOINED
                && Spellings.isWithin(left, right, 1) ? SLIPPED : 0;
    }
}
