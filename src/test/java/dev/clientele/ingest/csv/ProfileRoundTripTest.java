package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.ProfileConverter;
import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Random profiles written in random dialects, character sets and date formats, in any order of columns and with any cells
/// empty, are read back as they were, or the file is refused as one that could be read in two ways.
final class ProfileRoundTripTest {

    private static final long SEED = Long.getLong("seed", 20_250_201L);
    private static final Map<Attribute, String> TITLES = new EnumMap<>(Map.of(Attribute.NAME, "Customer Name", Attribute.COUNTRY, "Country",
            Attribute.SEGMENT, "Segment", Attribute.OWNER, "Account Owner", Attribute.CONTACT, "Contact", Attribute.EMAIL, "E-Mail",
            Attribute.RENEWAL, "Renewal Date", Attribute.SATISFACTION, "Satisfaction", Attribute.REFERRED, "Referral"));
    private static final List<String> WORDS =
            List.of("Huber", "Ash, Birch & Co", "a;b", "tab\tbed", "say \"so\"", "two\nlines", "x|y", "-5");

    @TempDir
    private Path folder;

    @RepeatedTest(200)
    void comesBackAsItWas(RepetitionInfo repetition) throws IOException {
        var seed = SEED + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var style = RandomStyle.of(random);
        var columns = new ArrayList<>(TITLES.keySet());
        Collections.shuffle(columns, random);
        var profiles = profiles(random, columns);
        var file = folder.resolve("customers.csv");
        Files.write(file, style.bytes(rows(style, columns, profiles)));
        try {
            assertThat(read(file)).as("seed %d, %s", seed, style).isEqualTo(profiles);
        } catch (ImportRefusal refusal) {
            var days = profiles.stream().map(words -> words.getOrDefault(Attribute.RENEWAL, "")).filter(day -> !day.isEmpty());
            if (!String.valueOf(refusal.getMessage()).contains("could be read in") || !style.isUnclear(days.map(LocalDate::parse))) {
                fail("seed %d, %s: %s".formatted(seed, style, refusal.getMessage()), refusal);
            }
        }
    }

    private static List<Map<Attribute, String>> profiles(Random random, List<Attribute> columns) {
        var profiles = new ArrayList<Map<Attribute, String>>();
        for (var i = 0; i < 3 + random.nextInt(30); i++) {
            Map<Attribute, String> words = new EnumMap<>(Attribute.class);
            columns.stream().filter(attribute -> random.nextInt(3) > 0).forEach(attribute -> words.put(attribute, word(random, attribute)));
            profiles.add(words);
        }
        return profiles;
    }

    private static String word(Random random, Attribute attribute) {
        return switch (attribute) {
            case RENEWAL -> LocalDate.of(2025, 1, 1).plusDays(random.nextInt(3_000)).toString();
            case SATISFACTION -> String.valueOf(random.nextInt(11));
            case REFERRED -> random.nextBoolean() ? Profile.YES : Profile.NO;
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private static List<List<String>> rows(RandomStyle style, List<Attribute> columns, List<Map<Attribute, String>> profiles) {
        var rows = new ArrayList<List<String>>();
        var titles = new ArrayList<>(List.of("Customer No"));
        columns.forEach(attribute -> titles.add(String.valueOf(TITLES.get(attribute))));
        rows.add(titles);
        for (var i = 0; i < profiles.size(); i++) {
            var words = profiles.get(i);
            var cells = new ArrayList<>(List.of("C" + i));
            columns.forEach(attribute -> cells.add(cell(style, attribute, words.getOrDefault(attribute, ""))));
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(RandomStyle style, Attribute attribute, String word) {
        return attribute == Attribute.RENEWAL && !word.isEmpty() ? style.date(LocalDate.parse(word)) : word;
    }

    private static List<Map<Attribute, String>> read(Path path) {
        var file = CsvFile.open(path, ImportOptions.none(Contents.CUSTOMERS), RecordLines.BERLIN, RecordLines.TODAY);
        var converter = new ProfileConverter(file.layout().layout(), Subject.CUSTOMERS,
                new Intake(new ProblemLog(problem -> fail(problem.toString()))));
        file.read(converter);
        return converter.profiles().stream().map(Profile::words).toList();
    }
}
