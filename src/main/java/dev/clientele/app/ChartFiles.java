package dev.clientele.app;

import static java.util.Objects.requireNonNull;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes a reply's charts into files: the first under the given name, the others numbered: `top.png`, `top-2.png`.
///
/// @param renderer makes a PNG
record ChartFiles(Path first, Function<ChartSpec, byte[]> renderer) {

    ChartFiles {
        requireNonNull(first, "first is null");
        requireNonNull(renderer, "renderer is null");
    }

    /// The files written, in the charts' order.
    ///
    /// @throws Refusal when a file cannot be written
    List<String> write(Reply reply) {
        var files = new ArrayList<String>();
        for (var chart : reply.charts()) {
            files.add(write(chart, file(files.size() + 1)));
        }
        return files;
    }

    private String write(ChartSpec chart, Path file) {
        try {
            Files.write(file, renderer.apply(chart));
            return file.toString();
        } catch (IOException cause) {
            throw new Refusal("The chart cannot be written to " + file + ". Is the folder there, and may you write into it?");
        }
    }

    private Path file(int number) {
        if (number == 1) {
            return first;
        }
        var name = first.getFileName().toString();
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return first.resolveSibling(stem + "-" + number + (dot > 0 ? name.substring(dot) : ".png"));
    }
}
