package dev.clientele.app.settings;

import dev.clientele.app.settings.Fault.Place;
import dev.clientele.command.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where settings come from: the environment over a file over the defaults.
///
/// @param named the file a person named; it must exist
/// @param environment the process' environment variables
public record SettingsSource(Optional<Path> named, Map<String, String> environment) {

    /// The file read where a person names none, if it exists.
    public static final Path USUAL = Path.of("config", "clientele.yaml");

    /// Names the settings file.
    private static final String FILE_VARIABLE = Settings.PREFIX + "CONFIG";
    private static final String OF_SOURCES = Settings.PREFIX + "SOURCES_";
    private static final List<String> OTHER_VARIABLES =
            List.of(FILE_VARIABLE, Settings.PREFIX + "JAVA", Settings.PREFIX + "JAVA_OPTS");

    public SettingsSource {
        environment = Map.copyOf(environment);
    }

    /// The settings.
    ///
    /// @throws BadSettings naming every fault of file and environment
    public Settings load() {
        var file = file();
        var entries = new ArrayList<Values.Entry>();
        var faults = new ArrayList<Fault>();
        file.ifPresent(path -> {
            var content = content(path);
            entries.addAll(content.entries());
            faults.addAll(content.faults());
        });
        entries.addAll(fromEnvironment(entries));
        var values = new Values(entries);
        faults.forEach(values::add);
        return Settings.of(values, file);
    }

    /// What looks like a setting in the environment and is none. No reason to stop: container platforms set variables of
    /// their own that begin with a service's name.
    public List<Fault> strangers() {
        var known = new ArrayList<>(Keys.ALL.stream().map(Key::variable).toList());
        known.addAll(OTHER_VARIABLES);
        var strangers = new TreeSet<>(environment.keySet());
        strangers.removeIf(name -> !name.startsWith(Settings.PREFIX) || known.contains(name) || name.startsWith(OF_SOURCES));
        return strangers.stream().map(name -> new Fault(new Place(name, 0), "no setting has this name." + didYouMean(name, known)))
                .toList();
    }

    private Optional<Path> file() {
        return named.or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE)).filter(name -> !name.isBlank()).map(Path::of))
                .or(() -> Optional.of(USUAL).filter(Files::exists));
    }

    private static SettingsFile.Content content(Path file) {
        if (!Files.isRegularFile(file)) {
            return new SettingsFile.Content(List.of(), List.of(new Fault(new Place(file.toString(), 0), "there is no such settings file")));
        }
        return SettingsFile.read(file);
    }

    /// An empty variable says nothing: compose files and service units leave them so.
    private List<Values.Entry> fromEnvironment(List<Values.Entry> ofFile) {
        var entries = new ArrayList<Values.Entry>();
        var ofSources = SourceSettings.keys(ofFile.stream().map(Values.Entry::key));
        for (var key : Stream.concat(Keys.ALL.stream(), ofSources).toList()) {
            var text = environment.get(key.variable());
            if (text != null && !text.isBlank()) {
                entries.add(new Values.Entry(key.name(), text, new Place(key.variable(), 0)));
            }
        }
        return entries;
    }

    private static String didYouMean(String name, List<String> known) {
        return Spelling.didYouMean(Spelling.closest(name, known));
    }
}
