package dev.clientele.delivery;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// Starts [DeliveryChild]s quickly: from classes that are read once and shared from then on.
///
/// @param classPath jars alone, as only their classes can be shared
record ChildProcess(Path folder, String classPath) {

    /// @param folder where classes are kept
    static ChildProcess in(Path folder) throws IOException {
        var parts = new LinkedHashSet<String>();
        var number = 0;
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(part);
            parts.add(Files.isDirectory(path) ? jar(path, folder.resolve("classes-" + number++ + ".jar")).toString() : part);
        }
        return new ChildProcess(folder, String.join(File.pathSeparator, parts));
    }

    Process start(Path store, MoodyServer server, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"), "-Xlog:disable", "-Xlog:all=off",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-cp", classPath, DeliveryChild.class.getName(),
                store.toString(), server.address().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors(store).toFile()).start();
    }

    /// What the last one on a store complained of.
    static Path errors(Path store) {
        return store.resolveSibling("child.err");
    }

    private static Path jar(Path classes, Path file) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(file)); var files = Files.walk(classes)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, jar);
            }
        }
        return file;
    }
}
