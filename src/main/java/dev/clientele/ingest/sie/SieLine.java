package dev.clientele.ingest.sie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One line of the file, cut into its fields: `#TRANS 1510 {8 "30083" 10 "12"} 376313.00`.
///
/// @param label its first field in capitals: `#TRANS`, `{`; empty for a blank line
/// @param fields the fields behind it; a list of objects is one of them, and empty
/// @param objects the objects of its list, by their dimension
record SieLine(String label, List<String> fields, Map<String, String> objects) {

    SieLine {
        fields = List.copyOf(fields);
        objects = Map.copyOf(objects);
    }

    static SieLine of(String text) {
        var cutter = new Cutter(text);
        var fields = new ArrayList<String>();
        Map<String, String> objects = new HashMap<>();
        while (cutter.hasNext()) {
            if (!fields.isEmpty() && cutter.isAt('{')) {
                cutter.objects(objects);
                fields.add("");
            } else {
                fields.add(cutter.field());
            }
        }
        return fields.isEmpty()
                ? new SieLine("", List.of(), Map.of())
                : new SieLine(fields.getFirst().toUpperCase(Locale.ROOT), fields.subList(1, fields.size()), objects);
    }

    /// A field by its place behind the label; empty where the line ends before.
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    private static final class Cutter {
        private final String text;
        private int at;

        private Cutter(String text) {
            this.text = text;
        }

        private boolean hasNext() {
            while (at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
            return at < text.length();
        }

        private boolean isAt(char character) {
            return text.charAt(at) == character;
        }

        private void objects(Map<String, String> objects) {
            at++;
            while (hasNext() && !isAt('}')) {
                var dimension = field();
                objects.put(dimension, hasNext() && !isAt('}') ? field() : "");
            }
            at++;
        }

        private String field() {
            return isAt('"') ? quoted() : bare();
        }

        private String bare() {
            var start = at;
            while (at < text.length() && text.charAt(at) > ' ' && (at == start || text.charAt(at) != '}')) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            var field = new StringBuilder();
            for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
                if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                    at++;
                }
                field.append(text.charAt(at));
            }
            at++;
            return field.toString();
        }
    }
}
