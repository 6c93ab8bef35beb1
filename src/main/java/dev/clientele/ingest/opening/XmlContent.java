package dev.clientele.ingest.opening;

import dev.clientele.ingest.SourceFile;
import java.nio.charset.StandardCharsets;

/// What an XML file is, by its outermost element.
enum XmlContent {
    AUDIT_FILE,
    OTHER;

    static XmlContent of(SourceFile file) {
        var head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return head.matches("(?s).*?<(\\w+:)?AuditFile[\\s>].*") ? AUDIT_FILE : OTHER;
    }
}
