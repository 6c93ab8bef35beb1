package dev.clientele.chat;

import java.util.List;
import java.util.Optional;

/// What a person sees of the bot's answer, whatever the platform makes of it.
///
/// @param headline the sentence that says it; for a refusal or a failure, its message
/// @param rows the cells of all tables as they read, without heads; where a long table shows a part at first, that part
/// @param buttons the labels of what can be pressed
public record Heard(String headline, List<List<String>> rows, List<Chart> charts, List<String> smallPrint, List<String> buttons) {

    /// A chart as its words and its picture.
    ///
    /// @param png the picture, where the platform shows pictures
    public record Chart(String altText, Optional<byte[]> png) {}

    public Heard {
        rows = rows.stream().map(List::copyOf).toList();
        charts = List.copyOf(charts);
        smallPrint = List.copyOf(smallPrint);
        buttons = List.copyOf(buttons);
    }
}
