package dev.clientele.render.json;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Attachment;
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
    /// @param written the files that parts of the reply were written to
    public static String of(Response response, Written written) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            switch (response) {
                case Reply reply -> reply(json, reply, written);
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

    /// Where parts of a reply were written, in the parts' order; shorter where some or all were not.
    public record Written(List<String> charts, List<String> files) {

        public static final Written NOTHING = new Written(List.of(), List.of());

        public Written {
            charts = List.copyOf(charts);
            files = List.copyOf(files);
        }
    }

    private static void reply(JsonGenerator json, Reply reply, Written written) {
        json.writeStringProperty("command", reply.command());
        json.writeStringProperty("title", reply.title());
        json.writeStringProperty("headline", reply.headline());
        json.writeName("asOf");
        reply.asOf().map(LocalDate::toString).ifPresentOrElse(json::writeString, json::writeNull);
        JsonFigures.write(json, reply.figures());
        json.writeArrayPropertyStart("tables");
        reply.tables().forEach(table -> JsonTable.write(json, table));
        json.writeEndArray();
        charts(json, reply.charts(), written.charts());
        files(json, reply.files(), written.files());
        strings(json, "footnotes", reply.smallPrint());
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
            file(json, files, i);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void files(JsonGenerator json, List<Attachment> attachments, List<String> files) {
        json.writeArrayPropertyStart("files");
        for (var i = 0; i < attachments.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("name", attachments.get(i).name());
            json.writeStringProperty("mediaType", attachments.get(i).mediaType());
            file(json, files, i);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void file(JsonGenerator json, List<String> files, int index) {
        json.writeName("file");
        if (index < files.size()) {
            json.writeString(files.get(index));
        } else {
            json.writeNull();
        }
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
