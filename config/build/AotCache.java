import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Makes `clientele.aot`, with which the program starts in a fraction of the time: the JVM writes it at the end of a training run, and maps
/// the classes in it, already loaded and linked, into each later start.
///
/// The build runs this file as `java AotCache.java TARGET JVM_OPTION...`, with the JDK that compiled the program. The cache is a
/// convenience: a failure is told and never breaks the build. Two things the JVM leaves to its users are kept here and in the launcher:
///
/// - It does not notice that a jar has changed since: a cache is used only while it is newer than the jar, and an old one is removed at once.
/// - Only the JVM that made a cache can read it: its home is the first line of `clientele.aot.made`, where the launcher looks for a Java
///   first. The second line is the jar's checksum.
void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]).toAbsolutePath();
    Path cache = target.resolve("clientele.aot");
    Path made = target.resolve("clientele.aot.made");
    Path javaHome = Path.of(System.getProperty("java.home"));
    List<String> maker = List.of(javaHome.toString(), checksum(target.resolve("clientele.jar")));
    if (Files.exists(cache) && Files.exists(made) && Files.readAllLines(made).equals(maker)) {
        Files.setLastModifiedTime(cache, FileTime.fromMillis(System.currentTimeMillis()));
        return;
    }
    // Removed and replaced, never written into: a running program has the old file mapped.
    Files.deleteIfExists(cache);
    Path draft = target.resolve("clientele.aot.draft");
    Files.deleteIfExists(draft);
    Path log = target.resolve("clientele.aot.log");
    long start = System.nanoTime();
    if (train(javaHome, target, draft, log, List.of(arguments).subList(1, arguments.length)) && Files.exists(draft)) {
        Files.write(made, maker);
        Files.move(draft, cache);
        IO.println("AOT cache: %d MB in %.1f s".formatted(Files.size(cache) >> 20, (System.nanoTime() - start) / 1e9));
    } else {
        Files.deleteIfExists(draft);
        IO.println("The AOT cache could not be made (why: see %s). All works without it, but each start takes about a second longer."
                .formatted(log));
    }
}

String checksum(Path file) throws IOException {
    try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every JDK has SHA-256", e);
    }
}

boolean train(Path javaHome, Path target, Path cache, Path log, List<String> options) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(javaHome.resolve("bin", "java").toString(), "-XX:AOTCacheOutput=" + cache));
    command.addAll(options);
    command.addAll(List.of("-cp", target.resolve("clientele.jar").toString(), "dev.clientele.Main", "train", "--work",
            target.resolve("aot").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
    }
    return process.exitValue() == 0;
}
