package dev.clientele.chat.json;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A response as one JSON object.
///
/// Money is a decimal number of major units, a share its raw fraction, a day ISO text. What is undefined is `null`, and its
/// reason stands under the same name in the object `undefined` beside it.
public final class JsonReply {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonReply() {}

    /// The response on one line.
    ///
    /// @param chartFiles the files the charts were written to, in the charts' order; shorter where some or all were not
    public static String of(Response response, List<String> chartFiles) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            switch (response) {
                case Reply reply -> reply(json, reply, chartFiles);
                case Response.Refused refused -> {
                    json.writeStringProperty("refused", refused.message());
                    strings(json, "suggestions", refused.suggestions());
                }
                case Response.Failed failed -> {
                    json.writeStringProperty("failed", failed.message());
                    json.writeStringProperty("reference", failed.reference());
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void reply(JsonGenerator json, Reply reply, List<String> chartFiles) {
        json.writeStringProperty("command", reply.command());
        json.writeStringProperty("title", reply.title());
        json.writeStringProperty("headline", reply.headline());
        json.writeName("asOf");
        reply.asOf().map(LocalDate::toString).ifPresentOrElse(json::writeString, json::writeNull);
        JsonFigures.write(json, reply.figures());
        json.writeArrayPropertyStart("tables");
        reply.tables().forEach(table -> JsonTable.write(json, table));
        json.writeEndArray();
        charts(json, reply.charts(), chartFiles);
        strings(json, "footnotes", reply.footnotes());
        json.writeArrayPropertyStart("buttons");
        reply.buttons().forEach(button -> button(json, button));
        json.writeEndArray();
        json.writeNumberProperty("dataVersion", reply.dataVersion());
    }

    private static void charts(JsonGenerator json, List<ChartSpec> charts, List<String> files) {
        json.writeArrayPropertyStart("charts");
        for (var i = 0; i < charts.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("title", charts.get(i).heading().title());
            json.writeStringProperty("altText", charts.get(i).heading().altText());
            json.writeName("file");
            if (i < files.size()) {
                json.writeString(files.get(i));
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void button(JsonGenerator json, Button button) {
        json.writeStartObject();
        json.writeStringProperty("label", button.label());
        json.writeStringProperty("question", button.question());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
