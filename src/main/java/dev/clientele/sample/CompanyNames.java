package dev.clientele.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Invents names of companies and authorities, each once, that sound like the customer's country and trade.
///
/// The parts and the patterns are in `names.properties`.
final class CompanyNames {

    private final Map<String, List<String>> parts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    CompanyNames() {
        for (var line : Resource.lines("names.properties")) {
            int equals = line.indexOf('=');
            parts.put(line.substring(0, equals), List.of(line.substring(equals + 1).split(",", -1)));
        }
    }

    /// Keeps a name from being invented.
    void reserve(String name) {
        taken.add(name);
    }

    /// A new name.
    String invent(Country country, Industry industry, boolean isPublic, Chance chance) {
        var key = country.language() + (isPublic ? ".public." + industry.key() : pattern(chance));
        while (true) {
            var name = fill(chance.pick(part(key)), country.language(), industry, chance);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private static String pattern(Chance chance) {
        return chance.happens(0.22) ? ".pair" : ".plain";
    }

    private String fill(String pattern, String language, Industry industry, Chance chance) {
        var filled = pattern;
        while (filled.contains("{")) {
            var slot = filled.substring(filled.indexOf('{') + 1, filled.indexOf('}'));
            var word = word(slot, language, industry, chance);
            if (!slot.equals("family2") || !filled.contains(word)) {
                filled = filled.replace("{" + slot + "}", word);
            }
        }
        return filled;
    }

    private String word(String slot, String language, Industry industry, Chance chance) {
        return switch (slot) {
            case "stem" -> joined(language, "first", "second", chance);
            case "town" -> joined(language, "town", "townEnd", chance);
            case "trade" -> chance.pick(part(language + "." + industry.key()));
            case "family2" -> chance.pick(part(language + ".family"));
            default -> chance.pick(part(language + "." + slot));
        };
    }

    private String joined(String language, String first, String second, Chance chance) {
        return chance.pick(part(language + "." + first)) + chance.pick(part(language + "." + second));
    }

    private List<String> part(String key) {
        var words = parts.get(key);
        if (words == null) {
            throw new IllegalArgumentException("names.properties has no " + key);
        }
        return words;
    }
}
