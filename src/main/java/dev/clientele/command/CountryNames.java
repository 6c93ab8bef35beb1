package dev.clientele.command;

import java.util.List;

/// The other names of countries, for data that spells one and people who type another.
final class CountryNames {

    /// Of each country the names a person may type; codes of two letters stand in capitals and are never typed, only found
    /// in data, because they are words too: "it", "is", "no". Only "us" is typed so often that it is one of the names.
    private static final List<List<String>> GROUPS = List.of(List.of("united kingdom", "uk", "great britain", "britain", "GB"),
            List.of("united states", "usa", "us", "united states of america", "america", "US"), List.of("germany", "deutschland", "DE"),
            List.of("netherlands", "holland", "the netherlands", "NL"), List.of("ireland", "eire", "republic of ireland", "IE"),
            List.of("south africa", "rsa", "ZA"), List.of("united arab emirates", "uae", "emirates", "AE"),
            List.of("czech republic", "czechia", "CZ"), List.of("switzerland", "schweiz", "CH"), List.of("austria", "osterreich", "AT"),
            List.of("france", "FR"), List.of("italy", "italia", "IT"), List.of("spain", "espana", "ES"), List.of("portugal", "PT"),
            List.of("belgium", "BE"), List.of("luxembourg", "LU"), List.of("denmark", "danmark", "DK"), List.of("sweden", "sverige", "SE"),
            List.of("norway", "norge", "NO"), List.of("finland", "suomi", "FI"), List.of("poland", "polska", "PL"),
            List.of("hungary", "HU"), List.of("romania", "RO"), List.of("greece", "GR"), List.of("turkey", "turkiye", "TR"),
            List.of("japan", "JP"), List.of("china", "CN"), List.of("india", "IN"), List.of("canada", "CA"), List.of("australia", "AU"),
            List.of("new zealand", "NZ"), List.of("brazil", "brasil", "BR"), List.of("mexico", "MX"));

    private CountryNames() {}

    /// What else a person may type for a country, normalised.
    ///
    /// @param name as the data spells it
    static List<String> others(String name) {
        var spelling = PlainLetters.of(name);
        return GROUPS.stream().filter(group -> group.contains(spelling) || group.getLast().equals(name)).findFirst()
                .map(group -> group.subList(0, group.size() - 1)).orElse(List.of());
    }
}
