package dev.clientele.command;

import dev.clientele.language.number.NumberWords;
import java.util.List;
import java.util.Optional;

/// Reads the N of `top N`: `10`, `1,000`, `ten`.
record CountReader(TypedWords typed) implements Reader {

    private static final int MOST_DIGITS = 9;

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var word = typed.words().at(index);
        if (!typed.takes(Parameter.Count.class) || word.quoted()) {
            return Optional.empty();
        }
        var spoken = NumberWords.of(word.lower());
        if (spoken.isPresent()) {
            return Optional.of(counted(spoken.getAsInt(), index));
        }
        var digits = word.text().replace(",", "");
        if (!looksLikeNumber(digits) || isRatherACustomer(digits, index) || isPart(digits, index)) {
            return Optional.empty();
        }
        var whole = digits.chars().allMatch(CountReader::isDigit);
        return Optional.of(counted(whole ? number(digits) : 0, index));
    }

    /// Whether the digits are a customer's id and no number that the command takes: `00042`, `14646`.
    private boolean isRatherACustomer(String digits, int index) {
        var most = typed.spec().parameter(Parameter.Count.class).orElseThrow().max();
        return typed.takes(Parameter.Customers.class) && digits.chars().allMatch(CountReader::isDigit)
                && (digits.startsWith("0") || number(digits) > most) && typed.names().customers().match(typed.words(), index).isPresent();
    }

    /// Whether it is so many of a hundred and the command takes that.
    private boolean isPart(String digits, int index) {
        return typed.takes(Parameter.Percent.class) && (digits.endsWith("%") || typed.words().isAnyAt(index + 1, PercentReader.UNITS));
    }

    private static int number(String digits) {
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private Finding counted(int number, int index) {
        var most = typed.spec().parameter(Parameter.Count.class).orElseThrow().max();
        if (number >= 1 && number <= most) {
            return new Finding(1, draft -> draft.count(number));
        }
        var message = "`" + typed.spec().name() + "` takes a whole number from 1 to " + most + ", not "
                + Quotes.echo(typed.words().at(index).text()) + ".";
        return Finding.refused(typed.refusal(message, index, index + 1, number > most ? List.of(Integer.toString(most)) : List.of()));
    }

    /// Whether nothing but a number can be meant: `0`, `-5`, `2.5`, `10%`.
    private static boolean looksLikeNumber(String text) {
        return text.chars().anyMatch(CountReader::isDigit)
                && text.chars().allMatch(character -> isDigit(character) || "+-.%".indexOf(character) >= 0);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
