package dev.clientele.command;

import dev.clientele.language.Everyday;
import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a customer by a part of its name: the beginnings of some of its words, in any order. Where several fit, the person
/// chooses. Comes last, so that a word of the question is never taken for a name.
record CustomerPartReader(TypedWords typed) implements Reader {

    private static final int MOST_CHOICES = 5;

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.takes(Parameter.Customers.class) || isOnlyAFiller(index)) {
            return Optional.empty();
        }
        return typed.names().customers().partly(typed.words(), index).filter(match -> isTelling(index, before, match))
                .map(match -> new Finding(match.words(), draft -> {
                    if (match.customers().size() > 1) {
                        var known = typed.words().text(index, index + match.words());
                        throw choose(typed, typed.names().customers().countPartly(typed.words(), index, match.words()) + " customers fit "
                                + Quotes.echo(known) + ".", match.customers(), typed.words().typedFrom(index + match.words()));
                    }
                    draft.customer(match.customers().getFirst());
                }));
    }

    /// "get in May" asks for no Getaway Inn; where a customer is all that is asked for, any word may begin its name.
    private boolean isOnlyAFiller(int index) {
        return !typed.spec().name().equals(CustomerReader.LEAD) && TypedWords.isFiller(typed.words().at(index));
    }

    /// Whether a customer is meant: a single word that is an everyday one or of goods' names tells none where none need be named, unless the
    /// word for customers stands before.
    private boolean isTelling(int index, Draft before, CustomerNames.Match match) {
        var isSaid = typed.words().at(index).quoted() || (index > 0 && typed.words().isAnyAt(index - 1, CustomerReader.WORDS));
        if (isSaid || match.words() > 1 || isWanted(before)) {
            return true;
        }
        var word = typed.words().at(index).text();
        return !Everyday.isWord(word) && typed.names().containing(Dimension.PRODUCT, word).isEmpty();
    }

    /// Whether a customer is to be named, or another beside one that is.
    private boolean isWanted(Draft before) {
        var customers = typed.spec().parameter(Parameter.Customers.class);
        return before.hasCustomer()
                ? customers.filter(taken -> taken.most() > 1).isPresent()
                : customers.filter(taken -> taken.least() > 0).isPresent();
    }

    /// Offers each of the customers for the question.
    ///
    /// @param rest what was typed behind the name
    static Refusal choose(TypedWords typed, String message, List<CustomerName> customers, String rest) {
        var shown = customers.stream().limit(MOST_CHOICES).toList();
        var labels = shown.stream().map(CustomerName::label).toList();
        return new Refusal(message + " Which one: " + String.join(", ", labels) + (customers.size() > shown.size() ? ", ...?" : "?"),
                shown.stream().map(customer -> question(typed, customer, rest)).toList());
    }

    /// The command with the customer and, of one that takes a text, what was typed behind the name.
    private static String question(TypedWords typed, CustomerName customer, String rest) {
        var lead = typed.spec().name().equals(CustomerReader.LEAD) ? Stream.<String>empty() : Stream.of(CustomerReader.LEAD);
        var text = typed.takes(Parameter.Text.class) ? Stream.of(rest) : Stream.<String>empty();
        return String.join(" ", Stream.of(Stream.of(typed.spec().name()), lead, Stream.of(customer.question()), text)
                .flatMap(words -> words).toList());
    }
}
