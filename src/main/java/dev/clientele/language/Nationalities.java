package dev.clientele.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// `german customers` are those in Germany. Before any other word `german` is none of a country: `German Cycles` is a customer.
final class Nationalities {

    private static final Map<String, String> COUNTRIES = Map.ofEntries(Map.entry("german", "germany"), Map.entry("french", "france"),
            Map.entry("british", "united kingdom"), Map.entry("american", "united states"), Map.entry("canadian", "canada"),
            Map.entry("australian", "australia"), Map.entry("austrian", "austria"), Map.entry("swiss", "switzerland"),
            Map.entry("dutch", "netherlands"), Map.entry("belgian", "belgium"), Map.entry("italian", "italy"),
            Map.entry("spanish", "spain"), Map.entry("portuguese", "portugal"), Map.entry("irish", "ireland"),
            Map.entry("danish", "denmark"), Map.entry("swedish", "sweden"), Map.entry("norwegian", "norway"),
            Map.entry("finnish", "finland"), Map.entry("polish", "poland"), Map.entry("czech", "czech republic"),
            Map.entry("hungarian", "hungary"), Map.entry("greek", "greece"), Map.entry("turkish", "turkey"),
            Map.entry("japanese", "japan"), Map.entry("chinese", "china"), Map.entry("indian", "india"),
            Map.entry("brazilian", "brazil"), Map.entry("mexican", "mexico"));
    private static final Set<String> OWNED = Set.of("customers", "customer", "clients", "client", "accounts", "account", "buyers",
            "resellers", "sales", "revenue", "turnover", "orders", "market", "business", "profit");

    private Nationalities() {}

    /// The tokens with each country in the place of its people.
    static List<Token> asCountries(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).boxed().flatMap(i -> {
            var token = tokens.get(i);
            var isOwner = !token.quoted() && i + 1 < tokens.size() && OWNED.contains(tokens.get(i + 1).letters());
            var country = isOwner ? COUNTRIES.getOrDefault(token.letters(), "") : "";
            return country.isEmpty()
                    ? List.of(token).stream()
                    : List.of(country.split(" ", -1)).stream().map(word -> new Token(word, false, word));
        }).toList();
    }
}
