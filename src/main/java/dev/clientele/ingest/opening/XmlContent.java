package dev.clientele.ingest.opening;

import dev.clientele.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// What an XML file is, by its outermost element.
enum XmlContent {
    AUDIT_FILE("AuditFile"),
    JPK("JPK"),
    SIE_5("Sie(Entry)?"),
    OTHER("");

    private final String outermost;

    XmlContent(String outermost) {
        this.outermost = outermost;
    }

    static XmlContent of(SourceFile file) {
        var head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(content -> content != OTHER)
                .filter(content -> head.matches("(?s).*?<(\\w+:)?" + content.outermost + "[\\s>].*")).findFirst().orElse(OTHER);
    }
}
