package dev.clientele.app.doctor;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.settings.Settings;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.ChartSpec;
import dev.clientele.model.Unit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the machine has what the bot needs: Java, a disk, pictures, a port.
public record MachineCheck(Settings settings, ChartRenderer charts) {

    private static final Logger LOG = LoggerFactory.getLogger(MachineCheck.class);
    private static final long LITTLE_SPACE = 500_000_000;

    public MachineCheck {
        requireNonNull(settings, "settings is null");
        requireNonNull(charts, "charts is null");
    }

    public List<Finding> findings() {
        return List.of(java(), disk(), chart(), page());
    }

    private static Finding java() {
        return Finding.fine("Java", Runtime.version() + " by " + System.getProperty("java.vendor", "an unknown maker"));
    }

    private Finding disk() {
        var folder = existing(settings.store().toAbsolutePath());
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            var room = free / 1_000_000 + " MB free in " + folder;
            if (!Files.isWritable(folder)) {
                return Finding.broken("Disk", folder + " cannot be written to. Give this user the right, or name another --store");
            }
            return free < LITTLE_SPACE ? Finding.notable("Disk", room + ". Imports may need more") : Finding.fine("Disk", room);
        } catch (IOException cause) {
            return Finding.broken("Disk", folder + " cannot be looked at: " + cause.getMessage());
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
    private Finding chart() {
        var heading = new ChartSpec.Heading("A chart", "to see whether one can be drawn", "A bar.");
        var bars = List.of(new ChartSpec.Bar("a bar", 1, "", ChartSpec.Tone.PRIMARY));
        try {
            var begun = System.nanoTime();
            var png = charts.png(new ChartSpec.Bars(heading, Unit.Plain.COUNT, bars));
            return Finding.fine("Charts", "drawn, " + png.length / 1_000 + " kB in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("no chart can be drawn", broken);
            return Finding.broken("Charts", "none can be drawn: " + broken.getMessage() + ". Is this Java a full one, with java.desktop?");
        }
    }

    private Finding page() {
        var web = settings.web();
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(web.host()), web.port()));
            return Finding.fine("Chat page", "port " + web.port() + " of " + web.host() + " is free");
        } catch (IOException taken) {
            return Finding.notable("Chat page", "port " + web.port() + " of " + web.host() + " is taken, by a running Clientele or another "
                    + "program: the page would take the next free one");
        }
    }
}
