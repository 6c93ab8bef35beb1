package dev.clientele.chat.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.clientele.chat.slack.transport.HttpMode;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.chat.slack.transport.Signature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;

/// Slack's HTTP mode in a process without any other server, as in the running bot; ends when its input does.
final class LonelyHttpMode {

    private LonelyHttpMode() {}

    public static void main(String[] unused) throws IOException {
        try (var mode = new HttpMode(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), new App(AppConfig.builder().build()),
                new Signature(new Secret("secret"), InstantSource.system()))) {
            mode.open();
            System.out.println("port " + mode.port());
            System.in.read();
        }
    }

    /// What such a process prints first.
    static int port(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new IllegalStateException("the process ended");
    }
}
