package dev.clientele.ingest.jdbc;

import dev.clientele.ingest.ImportRefusal;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/// The drivers that are there: those that come with the program, and those that lie in a folder. Safe for use by many threads.
public final class Drivers {

    private static final Map<String, String> WHERE = Map.of("mariadb", "mariadb-java-client", "mysql", "mysql-connector-j", "sqlserver",
            "mssql-jdbc", "oracle", "ojdbc11", "db2", "jcc", "firebirdsql", "jaybird", "postgresql", "postgresql");

    private final Path folder;
    private final Map<List<URI>, List<Driver>> loaded = new ConcurrentHashMap<>();

    /// @param folder where jars of drivers lie; it need not be there
    public Drivers(Path folder) {
        this.folder = folder;
    }

    /// The driver of an address.
    ///
    /// @throws ImportRefusal where none takes it, saying which jar to fetch
    Driver of(String url) {
        return loaded.computeIfAbsent(jars(), Drivers::load).stream().filter(driver -> takes(driver, url)).findFirst()
                .orElseThrow(() -> new ImportRefusal("There is no driver for " + kind(url) + ": put its jar"
                        + Optional.ofNullable(WHERE.get(kind(url).substring("jdbc:".length()))).map(jar -> " (" + jar + ")").orElse("")
                        + " into the folder " + folder.toAbsolutePath().normalize()));
    }

    /// `jdbc:mysql`: what stands behind that may be nobody's business.
    static String kind(String url) {
        var parts = url.split(":", 3);
        return parts.length == 3 ? parts[0] + ":" + parts[1] : "such an address";
    }

    private static boolean takes(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException unknown) {
            return false;
        }
    }

    private List<URI> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".jar")).sorted().map(Path::toUri).toList();
        } catch (IOException unreadable) {
            throw new ImportRefusal(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /// A loader stays open as long as its drivers may be used, which is until the program ends.
    private static List<Driver> load(List<URI> jars) {
        var loader = new URLClassLoader(jars.stream().map(Drivers::address).toArray(URL[]::new), Drivers.class.getClassLoader());
        var drivers = new ArrayList<Driver>();
        var found = ServiceLoader.load(Driver.class, loader).iterator();
        while (hasNext(found)) {
            next(found).ifPresent(drivers::add);
        }
        return List.copyOf(drivers);
    }

    /// A jar that is no driver for this Java keeps no other one out.
    private static boolean hasNext(Iterator<Driver> found) {
        try {
            return found.hasNext();
        } catch (ServiceConfigurationError broken) {
            return true;
        }
    }

    private static Optional<Driver> next(Iterator<Driver> found) {
        try {
            return Optional.of(found.next());
        } catch (ServiceConfigurationError | LinkageError broken) {
            return Optional.empty();
        }
    }

    private static URL address(URI jar) {
        try {
            return jar.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a file has an address", impossible);
        }
    }
}
