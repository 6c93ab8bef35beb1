package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `dach revenue` is that of Germany, Austria and Switzerland, as far as the data names them.
final class Regions {

    private static final List<String> NORDIC = List.of("sweden", "norway", "denmark", "finland", "iceland");
    private static final List<String> UNION = List.of("austria", "belgium", "bulgaria", "croatia", "cyprus", "czech republic", "denmark",
            "estonia", "finland", "france", "germany", "greece", "hungary", "ireland", "italy", "latvia", "lithuania", "luxembourg",
            "malta",
            "netherlands", "poland", "portugal", "romania", "slovakia", "slovenia", "spain", "sweden");
    private static final Map<String,
            List<String>> COUNTRIES = Map.ofEntries(Map.entry("dach", List.of("germany", "austria", "switzerland")),
                    Map.entry("benelux", List.of("belgium", "netherlands", "luxembourg")), Map.entry("nordics", NORDIC),
                    Map.entry("nordic countries", NORDIC), Map.entry("scandinavia", List.of("sweden", "norway", "denmark")),
                    Map.entry("iberia", List.of("spain", "portugal")), Map.entry("baltics", List.of("estonia", "latvia", "lithuania")),
                    Map.entry("eu", UNION), Map.entry("the eu", UNION), Map.entry("european union", UNION),
                    Map.entry("north america", List.of("united states", "canada", "mexico")),
                    Map.entry("anz", List.of("australia", "new zealand")));
    private static final int MOST_WORDS = 2;

    private Regions() {}

    /// The tokens with each region's countries in its place; a region of which the data names no country stays.
    static List<Token> asCountries(List<Token> tokens, Names names) {
        var replaced = new ArrayList<Token>();
        for (var i = 0; i < tokens.size();) {
            var words = words(tokens, i);
            var known =
                    COUNTRIES.getOrDefault(text(tokens, i, words), List.of()).stream().filter(country -> isKnown(country, names)).toList();
            if (known.isEmpty()) {
                replaced.add(tokens.get(i++));
            } else {
                replaced.addAll(known.stream().flatMap(country -> Stream.concat(Stream.of(new Token(",", false, "")), tokens(country)))
                        .skip(1).toList());
                i += words;
            }
        }
        return replaced;
    }

    /// How many words the region that begins there has, two before one.
    private static int words(List<Token> tokens, int from) {
        return from + MOST_WORDS <= tokens.size() && COUNTRIES.containsKey(text(tokens, from, MOST_WORDS)) ? MOST_WORDS : 1;
    }

    private static String text(List<Token> tokens, int from, int count) {
        var part = tokens.subList(from, from + count);
        return part.stream().anyMatch(Token::quoted) ? "" : String.join(" ", part.stream().map(Token::letters).toList());
    }

    private static boolean isKnown(String country, Names names) {
        return names.values(tokens(country).toList(), 0).stream().anyMatch(value -> value.dimension() == Dimension.COUNTRY);
    }

    private static Stream<Token> tokens(String country) {
        return Stream.of(country.split(" ", -1)).map(word -> new Token(word, false, word));
    }
}
