package dev.clientele.chat.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A mail server on this machine that speaks SMTP (RFC 5321, and AUTH PLAIN by RFC 4954) over real connections, and answers as it is told
/// to.
public final class MailServer implements AutoCloseable {

    private static final String HANGS_UP = "";

    /// A letter that was taken.
    ///
    /// @param to to whom it was handed over, whatever its head says
    public record Taken(String from, List<String> to, byte[] bytes) {

        /// The letter as a mail program reads it.
        public MimeMessage message() {
            try {
                return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    private final ServerSocket socket;
    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Optional<String> credentials;

    private MailServer(Optional<String> credentials) {
        this.credentials = credentials;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /// One that takes letters from everybody.
    public static MailServer open() {
        return new MailServer(Optional.empty());
    }

    /// One that takes letters from one user alone.
    public static MailServer of(String user, String password) {
        return new MailServer(Optional.of("\0" + user + "\0" + password));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// From now on it answers to what begins so in this way: `RCPT TO:<anna@example.com>`, `550 5.1.1 No such user`.
    public void answer(String beginning, String line) {
        answers.put(beginning, line);
    }

    /// From now on it hangs up at what begins so.
    public void hangUp(String beginning) {
        answers.put(beginning, HANGS_UP);
    }

    /// From now on it answers as a server does.
    public void behave() {
        answers.clear();
    }

    /// Everything that clients said, but for the letters themselves.
    public List<String> said() {
        return List.copyOf(said);
    }

    /// The next letter.
    public Taken next() {
        try {
            var letter = taken.poll(60, TimeUnit.SECONDS);
            if (letter == null) {
                throw new AssertionError("no letter came");
            }
            return letter;
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    /// Letters that nobody has looked at yet.
    public List<Taken> left() {
        var left = new ArrayList<Taken>();
        taken.drainTo(left);
        return left;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(Math.toIntExact(Duration.ofMinutes(1).toMillis()));
            new Conversation(client).hold();
        } catch (IOException hungUp) {
            // The client is gone, or was left standing: what a test looks at is what became of its letter.
        }
    }

    private final class Conversation {

        private final BufferedReader in;
        private final OutputStream out;
        private boolean known = credentials.isEmpty();
        private String from = "";
        private final List<String> to = new ArrayList<>();

        private Conversation(Socket client) throws IOException {
            in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            out = client.getOutputStream();
        }

        private void hold() throws IOException {
            say("220 127.0.0.1 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                said.add(line);
                var answer = answered(line).orElse(null);
                if (answer != null && answer.equals(HANGS_UP)) {
                    return;
                }
                say(answer != null ? answer : usual(line));
                if (line.startsWith("QUIT")) {
                    return;
                }
            }
        }

        private Optional<String> answered(String line) {
            return answers.entrySet().stream().filter(each -> line.startsWith(each.getKey())).map(Map.Entry::getValue).findFirst();
        }

        private String usual(String line) throws IOException {
            var word = line.split(" ", 2)[0];
            return switch (word) {
                case "EHLO", "HELO" -> credentials.isPresent() ? "250-127.0.0.1\r\n250 AUTH PLAIN" : "250 127.0.0.1";
                case "AUTH" -> authenticate(line.substring("AUTH PLAIN ".length()));
                case "MAIL" -> known ? mail(line) : "530 5.7.0 Authentication required";
                case "RCPT" -> recipient(line);
                case "DATA" -> data();
                case "RSET", "NOOP" -> "250 2.0.0 OK";
                case "QUIT" -> "221 2.0.0 Bye";
                default -> "502 5.5.1 Not implemented";
            };
        }

        private String authenticate(String response) {
            known = new String(Base64.getDecoder().decode(response), StandardCharsets.UTF_8).endsWith(credentials.orElse(""));
            return known ? "235 2.7.0 Authentication successful" : "535 5.7.8 Authentication credentials invalid";
        }

        private String mail(String line) {
            from = address(line);
            to.clear();
            return "250 2.1.0 OK";
        }

        private String recipient(String line) {
            to.add(address(line));
            return "250 2.1.5 OK";
        }

        private String data() throws IOException {
            say("354 End data with a dot on a line of its own");
            var letter = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                letter.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            var refusal = answers.get("(letter)");
            if (refusal == null) {
                taken.add(new Taken(from, List.copyOf(to), letter.toString().getBytes(StandardCharsets.ISO_8859_1)));
                return "250 2.0.0 Queued";
            }
            if (refusal.equals(HANGS_UP)) {
                throw new IOException("hung up as told");
            }
            return refusal;
        }

        private static String address(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
