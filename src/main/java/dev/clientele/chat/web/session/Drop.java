package dev.clientele.chat.web.session;

import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.FileQuestions;
import dev.clientele.chat.SafeName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that a person brought to the page, in a folder of their own until they are imported or no longer wanted. Safe for use by many
/// threads.
public final class Drop {

    private static final Logger LOG = LoggerFactory.getLogger(Drop.class);
    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 20;
    private static final int BUFFER = 1 << 16;

    private final String id = RandomTokens.next();
    private final String owner;
    private final Path folder;
    private final long largest;
    private final Set<Path> items = new LinkedHashSet<>();
    private final Map<Integer, Map<Question, String>> answers = new ConcurrentHashMap<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private volatile CompletableFuture<List<FileDesk.Read>> reading = CompletableFuture.completedFuture(List.of());
    private long bytes;
    private int files;

    private enum State {
        WAITING, IMPORTING, GONE
    }

    /// @param owner who alone may see it
    /// @param largest how many bytes all its files may have together
    Drop(String owner, Path folder, long largest) {
        this.owner = owner;
        this.folder = folder;
        this.largest = largest;
    }

    /// The files are more, or larger, than are taken.
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    public String id() {
        return id;
    }

    boolean isOf(String person) {
        return owner.equals(person);
    }

    /// Keeps a file; nothing of it where it does not come whole.
    ///
    /// @param name as the person's machine has it; with its folders, where one was brought
    /// @throws TooLarge where there is no more room for it
    /// @throws IOException where the rest of the file does not come
    /// @throws UncheckedIOException where this machine cannot keep it
    public synchronized void add(String name, InputStream content) throws IOException {
        if (++files > MOST_FILES) {
            throw new TooLarge();
        }
        var parts = Arrays.stream(name.split("[/\\\\]", -1)).filter(part -> !part.isBlank()).map(SafeName::of).toList();
        var kept = parts.isEmpty() ? List.of(SafeName.of(name)) : parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size());
        var before = bytes;
        var file = empty(kept);
        try {
            copy(content, file);
        } catch (IOException | RuntimeException broken) {
            bytes = before;
            Files.deleteIfExists(file);
            throw broken;
        }
        items.add(folder.resolve(folder.relativize(file).getName(0)));
    }

    /// A new file; with a number behind its name where there is one of that name.
    private Path empty(List<String> parts) {
        var parent = parts.subList(0, parts.size() - 1).stream().reduce(folder, Path::resolve, (one, other) -> other);
        var name = parts.getLast();
        var end = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        try {
            Files.createDirectories(parent);
            for (var number = 1;; number++) {
                var numbered = number == 1 ? name : name.substring(0, end) + " (" + number + ")" + name.substring(end);
                try {
                    return Files.createFile(parent.resolve(numbered));
                } catch (FileAlreadyExistsException taken) {
                    LOG.trace("{} is taken", numbered, taken);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void copy(InputStream content, Path file) throws IOException {
        try (var out = opened(file)) {
            var buffer = new byte[BUFFER];
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                bytes += count;
                if (bytes > largest) {
                    throw new TooLarge();
                }
                write(out, buffer, count);
            }
        }
    }

    private static OutputStream opened(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// What was brought: files and folders, in their order.
    public synchronized List<Path> items() {
        return List.copyOf(items);
    }

    /// Keeps what the person says about one of the [#items()], beside what they said before.
    public void say(int item, Map<Question, String> said) {
        answers.merge(item, Map.copyOf(said), FileQuestions::with);
    }

    public Map<Question, String> said(int item) {
        return answers.getOrDefault(item, Map.of());
    }

    /// Has it read anew.
    public void readBy(FileDesk desk) {
        reading = desk.read(this);
    }

    /// What it was read as, now or soon.
    public CompletableFuture<List<FileDesk.Read>> reading() {
        return reading;
    }

    /// Begins the import, of which there is one.
    ///
    /// @return false where it has begun, or the files are gone
    public boolean begin() {
        return state.compareAndSet(State.WAITING, State.IMPORTING);
    }

    /// The files are wanted no longer; those that are being imported stay until that is done.
    void discard() {
        if (state.compareAndSet(State.WAITING, State.GONE)) {
            delete();
        }
    }

    /// The import is over.
    public void end() {
        state.set(State.GONE);
        delete();
    }

    private void delete() {
        try (var inside = Files.walk(folder)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException stays) {
            LOG.warn("{} cannot be removed", folder, stays);
        }
    }
}
