package dev.clientele.ingest.xml;

import dev.clientele.ingest.ImportRefusal;
import java.io.Reader;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through the elements of an XML document from its first to its last. Not for use by several threads.
public final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /// A cursor before the first element.
    ///
    /// @param file what the person named, for messages
    /// @throws ImportRefusal where it is no XML
    public static XmlCursor of(String file, Reader text) {
        try {
            return new XmlCursor(file, FACTORY.createXMLStreamReader(text));
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
    }

    /// Goes to the start of the next element that lies within the one at this depth.
    ///
    /// @param within a depth as [#depth()] tells it; 0 for the whole document
    /// @return false where that element, or the document, ends
    public boolean next(int within) {
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < within) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // text between elements
                }
            }
        }
    }

    /// How many elements the cursor is in, the one that it is at the start of included.
    public int depth() {
        return depth;
    }

    /// The element's name without its prefix.
    public String name() {
        return reader.getLocalName();
    }

    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /// An attribute by its name without a prefix.
    public Optional<String> attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// All attributes, each by its name without a prefix and its value.
    public void attributes(BiConsumer<String, String> taken) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            taken.accept(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    /// The line of the file, the first being 1.
    public long line() {
        return reader.getLocation().getLineNumber();
    }

    /// All text within the element that the cursor is at the start of, without the blanks around it; the cursor goes to its end.
    public String text() {
        return textAround(() -> {
            // text within it is text, too
        });
    }

    /// The text within the element that the cursor is at the start of, without the blanks around it; the cursor goes to its end.
    ///
    /// @param child called at the start of each element within it; what it reads of it is no part of the text
    public String textAround(Runnable child) {
        var text = new StringBuilder();
        for (var within = depth; depth >= within;) {
            switch (step()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT -> child.run();
                default -> {
                    // an end, or a comment
                }
            }
        }
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw new ImportRefusal(file + ": line " + line() + ": a text of more than " + LONGEST_TEXT + " characters, as none has");
        }
    }

    /// Passes over the element that the cursor is at the start of.
    public void skip() {
        for (var within = depth; depth >= within;) {
            step();
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
    }

    private int step() {
        try {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ImportRefusal(file + ": line " + line()
                        + ": it declares a document type or entities, as no invoice needs and attacks do; it is not read");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST) {
                throw new ImportRefusal(file + ": line " + line() + ": elements lie more than " + DEEPEST + " deep; it is not read");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
    }

    private static ImportRefusal broken(String file, XMLStreamException cause) {
        var location = cause.getLocation();
        var line = location == null || location.getLineNumber() < 1 ? "" : " from line " + location.getLineNumber() + " on";
        return new ImportRefusal(file + ": it is no XML that can be read" + line + ": it is cut off or damaged; export it again", cause);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
