package dev.clientele.ingest.profile;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.MappingProfile;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.cell.DayFormat;
import dev.clientele.ingest.kind.StandingChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// The text of a profile: `title`, `headers`, and where there are such `columns`, `status`, `dates`, `decimal` and `currency`.
final class ProfileFile {

    private static final Set<String> SINGLE = Set.of("title", "dates", "decimal", "currency");
    private static final Set<String> PAIRS = Set.of("columns", "status");
    private static final String HEADERS = "headers";

    private final String file;
    private final Map<String, String> single = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private ProfileFile(String file) {
        this.file = file;
    }

    /// @param file what the text's file is called
    /// @param isOwn whether a company saved it
    /// @throws ImportRefusal where it is no profile, naming what is wrong
    static MappingProfile read(String file, boolean isOwn, String text) {
        var reading = new ProfileFile(file);
        try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            reading.parse(parser);
            return reading.profile(isOwn);
        } catch (JacksonException broken) {
            throw new ImportRefusal(file + ": this is not YAML: " + broken.getOriginalMessage().lines().findFirst().orElse(""), broken);
        } catch (IllegalArgumentException wrong) {
            throw new ImportRefusal(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private void parse(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new ImportRefusal(file + ": expected `key: value` lines");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            parser.nextToken();
            if (SINGLE.contains(key)) {
                single.put(key, scalar(parser, key));
            } else if (PAIRS.contains(key)) {
                lists.put(key, pairs(parser, key));
            } else if (key.equals(HEADERS)) {
                lists.put(key, list(parser, key));
            } else {
                throw new ImportRefusal("%s: a profile has no \"%s\"; it has title, headers, columns, status, dates, decimal and currency"
                        .formatted(file, key));
            }
        }
    }

    private List<String> pairs(JsonParser parser, String key) {
        expect(parser, JsonToken.START_OBJECT, key, "one `word: meaning` a line");
        var pairs = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            pairs.add(name + "=" + scalar(parser, key));
        }
        return pairs;
    }

    private List<String> list(JsonParser parser, String key) {
        expect(parser, JsonToken.START_ARRAY, key, "a list");
        var items = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(scalar(parser, key));
        }
        return items;
    }

    private String scalar(JsonParser parser, String key) {
        if (!parser.currentToken().isScalarValue()) {
            throw new ImportRefusal("%s: %s: expected a single value".formatted(file, key));
        }
        return parser.getString();
    }

    private void expect(JsonParser parser, JsonToken token, String key, String words) {
        if (parser.currentToken() != token) {
            throw new ImportRefusal("%s: %s: expected %s".formatted(file, key, words));
        }
    }

    private MappingProfile profile(boolean isOwn) {
        var headers = new LinkedHashSet<>(lists.getOrDefault(HEADERS, List.of()));
        if (headers.isEmpty() || single.getOrDefault("title", "").isBlank()) {
            throw new ImportRefusal(file + ": a profile needs a title, and headers by which its files are known");
        }
        var dates = Optional.ofNullable(single.get("dates"));
        dates.ifPresent(DayFormat::of);
        return new MappingProfile(single.getOrDefault("title", ""), isOwn, headers,
                ColumnChoice.parse(Contents.INVOICES, lists.getOrDefault("columns", List.of())).chosen(),
                StandingChoice.parse(lists.getOrDefault("status", List.of()), StandingChoice.USUAL_SHARE), dates,
                Optional.ofNullable(single.get("decimal")).map(this::mark),
                Optional.ofNullable(single.get("currency")).map(code -> CurrencySigns.currency(code)
                        .orElseThrow(() -> new ImportRefusal("%s: \"%s\" is no currency".formatted(file, code)))));
    }

    private char mark(String text) {
        if (!text.equals(",") && !text.equals(".")) {
            throw new ImportRefusal("%s: decimal: \"%s\" is neither . nor ,".formatted(file, text));
        }
        return text.charAt(0);
    }

    /// A profile as text, which is read as the same profile again.
    static String text(MappingProfile profile) {
        var text = new StringBuilder("title: ").append(quoted(profile.title())).append("\nheaders:\n");
        profile.headers().stream().sorted().forEach(header -> text.append("  - ").append(quoted(header)).append('\n'));
        addPairs(text, "columns", profile.columns().entrySet().stream()
                .map(entry -> entry.getKey().word() + ": " + quoted(entry.getValue())).toList());
        addPairs(text, "status", profile.standings().said().entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + quoted(StandingChoice.answer(entry.getValue()))).toList());
        profile.dateFormat().ifPresent(pattern -> text.append("dates: ").append(quoted(pattern)).append('\n'));
        profile.decimalMark().ifPresent(mark -> text.append("decimal: ").append(quoted(mark.toString())).append('\n'));
        profile.currency().ifPresent(currency -> text.append("currency: ").append(currency.getCurrencyCode()).append('\n'));
        return text.toString();
    }

    private static void addPairs(StringBuilder text, String key, List<String> pairs) {
        if (!pairs.isEmpty()) {
            text.append(key).append(":\n");
            pairs.stream().sorted().forEach(pair -> text.append("  ").append(pair).append('\n'));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
    }
}
