package dev.clientele.render.json;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A table as JSON: its columns with their units, and rows of raw values in the columns' order.
final class JsonTable {

    private JsonTable() {}

    static void write(JsonGenerator json, Table table) {
        json.writeStartObject();
        json.writeStringProperty("title", table.title());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> column(json, column));
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> row(json, row));
        json.writeEndArray();
        json.writeName("totals");
        row(json, table.totals());
        undefined(json, table);
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, Column column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("label", column.label());
        json.writeStringProperty("unit", column.unit().code());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<Value> row) {
        json.writeStartArray();
        row.forEach(value -> JsonFigures.write(json, value));
        json.writeEndArray();
    }

    /// Which cells have no value and why; rows are counted from 0, the totals are row `null`.
    private static void undefined(JsonGenerator json, Table table) {
        json.writeArrayPropertyStart("undefined");
        for (var i = 0; i < table.rows().size(); i++) {
            reasons(json, table, Integer.valueOf(i), table.rows().get(i));
        }
        reasons(json, table, null, table.totals());
        json.writeEndArray();
    }

    private static void reasons(JsonGenerator json, Table table, @Nullable Integer index, List<Value> row) {
        for (var i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Value.Undefined(String reason)) {
                json.writeStartObject();
                json.writeName("row");
                if (index == null) {
                    json.writeNull();
                } else {
                    json.writeNumber(index);
                }
                json.writeStringProperty("column", table.columns().get(i).name());
                json.writeStringProperty("reason", reason);
                json.writeEndObject();
            }
        }
    }
}
