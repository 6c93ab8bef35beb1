package dev.clientele.ingest.xml;

import dev.clientele.ingest.ImportRefusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An element with all that is in it, for documents that are read one by one. Prefixes are left out of names.
public final class XmlElement {

    private static final int MOST_ELEMENTS = 2_000_000;

    private final String name;
    private final String namespace;
    private final String text;
    private final Map<String, String> attributes;
    private final List<XmlElement> children;

    private XmlElement(String name, String namespace, String text, Map<String, String> attributes, List<XmlElement> children) {
        this.name = name;
        this.namespace = namespace;
        this.text = text;
        this.attributes = attributes;
        this.children = children;
    }

    /// Reads the element that a cursor is at the start of; the cursor goes to its end.
    ///
    /// @param file what the person named, for messages
    /// @param skipped names of elements that are passed over, such as attached files
    /// @throws ImportRefusal where it has more elements than any document
    public static XmlElement read(String file, XmlCursor cursor, Set<String> skipped) {
        return new Builder(file, cursor, skipped).read();
    }

    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    /// The text directly in it, without the blanks around it.
    public String text() {
        return text;
    }

    /// Empty where there is no such attribute.
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /// The elements at a path such as `Party/PartyName/Name`, in their order.
    public Stream<XmlElement> all(String path) {
        var slash = path.indexOf('/');
        var first = slash < 0 ? path : path.substring(0, slash);
        var found = children.stream().filter(child -> child.name.equals(first));
        return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
    }

    /// The elements directly in it, in their order.
    public Stream<XmlElement> children() {
        return children.stream();
    }

    /// The first element at a path.
    public Optional<XmlElement> first(String path) {
        return all(path).findFirst();
    }

    /// The text of the first element that has any, at the first of these paths that leads to one; empty where none does.
    public String text(String... paths) {
        return Stream.of(paths).flatMap(this::all).map(XmlElement::text).filter(found -> !found.isEmpty()).findFirst().orElse("");
    }

    private static final class Builder {
        private final String file;
        private final XmlCursor cursor;
        private final Set<String> skipped;
        private int elements;

        Builder(String file, XmlCursor cursor, Set<String> skipped) {
            this.file = file;
            this.cursor = cursor;
            this.skipped = skipped;
        }

        XmlElement read() {
            elements++;
            if (elements > MOST_ELEMENTS) {
                throw new ImportRefusal(file + ": a document of more than " + MOST_ELEMENTS + " elements, as none has; it is not read");
            }
            var name = cursor.name();
            var namespace = cursor.namespace();
            var attributes = attributes();
            var children = new ArrayList<XmlElement>();
            var text = cursor.textAround(() -> {
                if (skipped.contains(cursor.name())) {
                    cursor.skip();
                } else {
                    children.add(read());
                }
            });
            return new XmlElement(name, namespace, text, attributes, List.copyOf(children));
        }

        private Map<String, String> attributes() {
            var attributes = new LinkedHashMap<String, String>();
            cursor.attributes(attributes::put);
            return attributes;
        }
    }
}
