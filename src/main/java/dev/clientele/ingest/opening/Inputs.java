package dev.clientele.ingest.opening;

import dev.clientele.ingest.FileKind;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.csv.CsvFile;
import dev.clientele.ingest.einvoice.EInvoiceFile;
import dev.clientele.ingest.fec.FecFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an import finds where it was pointed at: a file, or what lies in a folder or a zip file. The latter is unpacked into a temporary
/// folder until [#close()].
public final class Inputs implements AutoCloseable {

    private static final int DEEPEST = 20;
    private static final int MOST_FILES = 200_000;

    private final List<Input> all = new ArrayList<>();
    private final List<SourceFile> invoices = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Optional<Unpacked> unpacked;

    private Inputs(Optional<Unpacked> unpacked) {
        this.unpacked = unpacked;
    }

    /// Takes apart what lies at a path.
    ///
    /// @throws ImportRefusal where nothing can be read there, or an archive is damaged or dangerous
    public static Inputs of(Path path) {
        if (Files.isDirectory(path)) {
            return gathered(path.toString(), path, Optional.empty());
        }
        var file = SourceFile.of(path);
        if (file.kind() == FileKind.ZIP && ZipContent.of(file) == ZipContent.ARCHIVE) {
            var unpacked = Unpacked.of(file);
            return gathered(path.toString(), unpacked.folder(), Optional.of(unpacked));
        }
        var inputs = new Inputs(Optional.empty());
        inputs.all.add(Input.of(file));
        return inputs;
    }

    /// What is to be imported, each as a batch.
    public List<Input> all() {
        return List.copyOf(all);
    }

    /// The files that nothing is imported from, each with the reason.
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void close() {
        unpacked.ifPresent(Unpacked::close);
    }

    private static Inputs gathered(String name, Path folder, Optional<Unpacked> unpacked) {
        var inputs = new Inputs(unpacked);
        try {
            for (var path : files(name, folder)) {
                inputs.add(SourceFile.named(name + "/" + folder.relativize(path), path));
            }
            if (!inputs.invoices.isEmpty()) {
                inputs.all.addFirst(new Input(name, inputs.invoices));
            }
            if (inputs.all.isEmpty()) {
                throw new ImportRefusal(name + " has no file that can be imported"
                        + (inputs.leftOut.isEmpty() ? "" : ": " + String.join(", ", inputs.leftOut.stream().limit(5).toList())));
            }
            return inputs;
        } catch (ImportRefusal refusal) {
            inputs.close();
            throw refusal;
        }
    }

    private static List<Path> files(String name, Path folder) {
        try (var walk = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            var files = walk.filter(Files::isRegularFile).filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .limit(MOST_FILES + 1L).sorted().toList();
            if (files.size() > MOST_FILES) {
                throw new ImportRefusal(name + " has more than " + MOST_FILES + " files; import its folders one by one");
            }
            return files;
        } catch (IOException e) {
            throw new ImportRefusal(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(Optional<SourceFile> found) {
        found.ifPresent(file -> {
            try {
                add(file);
            } catch (ImportRefusal refusal) {
                leftOut.add(String.valueOf(refusal.getMessage()));
            }
        });
    }

    private void add(SourceFile file) {
        switch (file.kind()) {
            case PDF -> addInvoice(file, "a PDF without an electronic invoice");
            case XML -> addXml(file);
            case SIE, JSON -> all.add(Input.of(file));
            case ZIP -> addIf(ZipContent.of(file) != ZipContent.ARCHIVE, file, "an archive within another; unpack it first");
            case TEXT -> addIf(FecFile.isOne(file) || CsvFile.isOne(file), file, "no table");
            default -> leftOut.add(file.name() + " (not a file that is imported)");
        }
    }

    private void addXml(SourceFile file) {
        if (XmlContent.of(file) != XmlContent.OTHER) {
            all.add(Input.of(file));
        } else {
            addInvoice(file, "XML, but no invoice that is known");
        }
    }

    private void addInvoice(SourceFile file, String otherwise) {
        if (EInvoiceFile.isOne(file)) {
            invoices.add(file);
        } else {
            leftOut.add(file.name() + " (" + otherwise + ")");
        }
    }

    private void addIf(boolean isTaken, SourceFile file, String otherwise) {
        if (isTaken) {
            all.add(Input.of(file));
        } else {
            leftOut.add(file.name() + " (" + otherwise + ")");
        }
    }
}
