package dev.clientele.data.command;

import dev.clientele.command.CustomerName;
import dev.clientele.command.NameSearch;
import dev.clientele.command.Quotes;
import dev.clientele.command.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the customers that a person names: by number or by whole name.
///
/// @param customers those who can be named
record CustomerChoice(List<CustomerName> customers) {

    private static final Pattern QUOTED = Pattern.compile("[\"“„]([^\"”“]+)[\"”“]");
    private static final int MOST_SHOWN = 5;

    CustomerChoice {
        customers = List.copyOf(customers);
    }

    /// Two customers with a word between them, in the order in which they are named.
    ///
    /// @param words what may stand between them: `into`
    /// @throws Refusal where one is not known, or there are not two
    List<CustomerName> pair(String typed, List<String> words, String usage) {
        var quoted = QUOTED.matcher(typed).results().map(found -> found.group(1)).toList();
        if (quoted.size() == 2) {
            return distinct(List.of(one(quoted.getFirst()), one(quoted.getLast())));
        }
        var parts = parts(typed, words);
        var known = parts.stream().filter(both -> both.stream().allMatch(name -> named(name).size() == 1)).findFirst();
        var chosen = known.or(() -> parts.stream().findFirst())
                .orElseThrow(() -> new Refusal("Name two customers: `" + usage + "`.", List.of("data duplicates")));
        return distinct(List.of(one(chosen.getFirst()), one(chosen.getLast())));
    }

    private static List<CustomerName> distinct(List<CustomerName> pair) {
        if (pair.getFirst().equals(pair.getLast())) {
            throw new Refusal(pair.getFirst().label() + " is one customer already.", List.of("data merges"));
        }
        return pair;
    }

    /// The ways to part a text in two at one of the words; a name may have such a word in it.
    private static List<List<String>> parts(String typed, List<String> words) {
        var parts = new ArrayList<List<String>>();
        for (var word : words) {
            var between = Pattern.compile(word.equals(",") ? "\\s*,\\s*" : "(?i)\\s+" + Pattern.quote(word) + "\\s+").matcher(typed);
            while (between.find()) {
                parts.add(List.of(typed.substring(0, between.start()), typed.substring(between.end())));
            }
        }
        return parts;
    }

    /// The customer of a number or a name.
    ///
    /// @throws Refusal where there is none, or more than one
    CustomerName one(String typed) {
        var found = named(typed);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new Refusal("I know no customer " + Quotes.echo(bare(typed)) + ". Type its whole name or its number.",
                    List.of("data duplicates", "data merges"));
        }
        throw new Refusal(found.size() + " customers are called " + Quotes.echo(bare(typed)) + ": "
                + found.stream().limit(MOST_SHOWN).map(CustomerName::id).collect(Collectors.joining(", ")) + ". Type the number.");
    }

    private List<CustomerName> named(String typed) {
        var name = bare(typed);
        return Stream.<List<CustomerName>>of(customers.stream().filter(customer -> customer.id().equals(name)).toList(),
                customers.stream().filter(customer -> customer.name().equals(name)).toList(),
                customers.stream().filter(customer -> customer.label().equals(name)).toList(),
                customers.stream().filter(customer -> NameSearch.isSame(customer.name(), name)).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static String bare(String typed) {
        return typed.strip().replaceAll("^[\"“„]|[\"”“]$", "").replaceFirst("^(?i)customer\\s+", "").strip();
    }
}
