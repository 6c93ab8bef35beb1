package dev.clientele.app.doctor;

import dev.clientele.app.settings.Settings;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.ChartSpec;
import dev.clientele.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the machine has what the bot needs: Java, a disk, pictures, a port.
public record MachineCheck(Settings settings, ChartRenderer charts) {

    private static final Logger LOG = LoggerFactory.getLogger(MachineCheck.class);
    private static final long LITTLE_SPACE = 500_000_000;

    public List<Diagnosis> findings() {
        return List.of(java(), disk(), chart(), page());
    }

    private static Diagnosis java() {
        return Diagnosis.fine("Java", Runtime.version() + " by " + System.getProperty("java.vendor", "an unknown maker"));
    }

    private Diagnosis disk() {
        var folder = existing(settings.store().toAbsolutePath());
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            var room = free / 1_000_000 + " MB free in " + folder;
            if (!Files.isWritable(folder)) {
                return Diagnosis.broken("Disk", folder + " cannot be written to. Give this user the right, or name another --store");
            }
            return free < LITTLE_SPACE ? Diagnosis.notable("Disk", room + ". Imports may need more") : Diagnosis.fine("Disk", room);
        } catch (IOException cause) {
            return Diagnosis.broken("Disk", folder + " cannot be looked at: " + cause.getMessage());
        }
    }

    private static Path existing(Path file) {
        var folder = file.getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("/") : folder;
    }

    @SuppressWarnings("TooBroadCatch") // whatever is wrong with fonts and pictures is the finding
    private Diagnosis chart() {
        var heading = new ChartSpec.Heading("A chart", "to see whether one can be drawn", "A bar.");
        var bars = List.of(new ChartSpec.Bar("a bar", 1, "", ChartSpec.Tone.PRIMARY));
        try {
            var begun = System.nanoTime();
            var png = charts.png(new ChartSpec.Bars(heading, Unit.Plain.COUNT, bars));
            return Diagnosis.fine("Charts", "drawn, " + png.length / 1_000 + " kB in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("no chart can be drawn", broken);
            return Diagnosis.broken("Charts",
                    "none can be drawn: " + broken.getMessage() + ". Is this Java a full one, with java.desktop?");
        }
    }

    private Diagnosis page() {
        var listening = new ListenCheck(settings.web().host());
        var obstacle = listening.obstacle();
        if (obstacle.isPresent()) {
            return Diagnosis.broken("Chat page", obstacle.get() + ". Set web.host to one, such as 127.0.0.1");
        }
        var port = "port " + settings.web().port() + " of " + listening.host();
        return listening.isFree(settings.web().port())
                ? Diagnosis.fine("Chat page", port + " is free")
                : Diagnosis.notable("Chat page", port + " is taken, by a running Clientele or another program: the page would take the "
                        + "next free one");
    }
}
