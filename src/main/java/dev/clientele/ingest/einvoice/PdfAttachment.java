package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.ImportRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/// The electronic invoice that is attached to a PDF (Factur-X, ZUGFeRD 2, XRechnung in a PDF).
final class PdfAttachment {

    private static final List<String> USUAL_NAMES = List.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml");
    private static final int LARGEST = 50 << 20;
    private static final int DEEPEST = 20;

    private PdfAttachment() {}

    /// Its XML; empty where the PDF has none attached.
    ///
    /// @param file what the person named
    /// @throws ImportRefusal where the PDF cannot be read
    static Optional<InputStream> of(String file, Path path) {
        try (var document = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var attached = attached(document);
            var chosen = USUAL_NAMES.stream().flatMap(name -> attached.stream().filter(found -> isNamed(found, name))).findFirst()
                    .or(() -> attached.stream().filter(found -> nameOf(found).endsWith(".xml")).findFirst());
            return chosen.isEmpty() ? Optional.empty() : Optional.of(content(file, chosen.get()));
        } catch (ImportRefusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) { // the library throws what it pleases at files that are not as they should be
            throw new ImportRefusal(file + ": the PDF is locked with a password, cut off or damaged; ask for it again", e);
        }
    }

    private static List<PDComplexFileSpecification> attached(PDDocument document) throws IOException {
        var found = new ArrayList<PDComplexFileSpecification>();
        var names = document.getDocumentCatalog().getNames();
        var tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            addAll(tree, found, 0);
        }
        return found;
    }

    private static void addAll(PDNameTreeNode<PDComplexFileSpecification> node, List<PDComplexFileSpecification> found, int depth)
            throws IOException {
        var here = node.getNames();
        if (here != null) {
            found.addAll(here.values());
        }
        var kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (var kid : kids) {
                addAll(kid, found, depth + 1);
            }
        }
    }

    private static boolean isNamed(PDComplexFileSpecification file, String name) {
        return nameOf(file).equals(name);
    }

    private static String nameOf(PDComplexFileSpecification file) {
        return Optional.ofNullable(file.getFilename()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static InputStream content(String file, PDComplexFileSpecification attached) throws IOException {
        var embedded = Optional.ofNullable(attached.getEmbeddedFileUnicode()).or(() -> Optional.ofNullable(attached.getEmbeddedFile()))
                .orElseThrow(() -> new ImportRefusal(file + ": the PDF names an attached invoice and does not have it"));
        try (var in = embedded.createInputStream()) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ImportRefusal(file + ": its attached invoice unpacks to more than " + (LARGEST >> 20) + " MB; it is not read");
            }
            return new ByteArrayInputStream(bytes);
        }
    }
}
