package dev.clientele.sample;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A text file that lies beside the classes of this package.
final class Resource {

    private Resource() {}

    /// Its lines in order, without comments and blank ones.
    static List<String> lines(String name) {
        var stream = requireNonNull(Resource.class.getResourceAsStream(name), () -> "no resource " + name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }
}
