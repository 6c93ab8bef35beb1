package dev.clientele.chat.terminal;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes a reply's charts into files: the first under the given name, the others numbered: `top.png`, `top-2.png`.
///
/// @param renderer makes a PNG
public record ChartFiles(Path first, Function<ChartSpec, byte[]> renderer) {

    /// The names of the files written, in the charts' order.
    ///
    /// @throws Refusal where one may not be
    public List<String> write(List<ChartSpec> charts) throws IOException {
        var files = new ArrayList<String>();
        for (var chart : charts) {
            var file = numbered(files.size() + 1);
            new OutputFile("the picture", file, OutputKind.PICTURE).obstacle().ifPresent(why -> {
                throw new Refusal(why);
            });
            Files.write(file, renderer.apply(chart));
            files.add(file.toString());
        }
        return files;
    }

    private Path numbered(int number) {
        if (number == 1) {
            return first;
        }
        var name = String.valueOf(first.getFileName());
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return first.resolveSibling(stem + "-" + number + (dot > 0 ? name.substring(dot) : ".png"));
    }
}
