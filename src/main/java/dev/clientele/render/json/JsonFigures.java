package dev.clientele.render.json;

import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// Raw values as JSON.
final class JsonFigures {

    private JsonFigures() {}

    /// The properties `figures` and `undefined` of the object being written.
    static void write(JsonGenerator json, Map<String, Value> figures) {
        json.writeObjectPropertyStart("figures");
        figures.forEach((name, value) -> {
            json.writeName(name);
            write(json, value);
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("undefined");
        figures.forEach((name, value) -> {
            if (value instanceof Value.Undefined(String reason)) {
                json.writeStringProperty(name, reason);
            }
        });
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Value value) {
        switch (value) {
            case Money money -> json.writeRawValue(money.major().toPlainString());
            case Value.Count(long count) -> json.writeNumber(count);
            case Value.Share(double share) -> number(json, share);
            case Value.Change(double change) -> number(json, change);
            case Value.Points(double points) -> number(json, points);
            case Value.Decimal(double number) -> number(json, number);
            case Value.Day(var day) -> json.writeString(day.toString());
            case Value.Text(String text) -> json.writeString(text);
            case Value.Undefined ignored -> json.writeNull();
        }
    }

    /// The shortest decimal that reads back as the same number, without an exponent.
    private static void number(JsonGenerator json, double number) {
        json.writeRawValue(BigDecimal.valueOf(number).toPlainString());
    }
}
