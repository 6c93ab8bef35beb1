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
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server on this machine that speaks SMTP (RFC 5321, AUTH PLAIN by RFC 4954, STARTTLS by RFC 3207) over real connections, and answers as it is told
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
    private final List<String> whispered = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Optional<String> credentials;
    private final Optional<Security> security;

    /// How its connections are encrypted.
    ///
    /// @param fromTheFirstByte else as soon as a client says STARTTLS (RFC 3207)
    private record Security(SSLContext context, boolean fromTheFirstByte) {}

    private MailServer(Optional<String> credentials, Optional<Security> security) {
        this.credentials = credentials;
        this.security = security;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /// One that takes letters from everybody.
    public static MailServer open() {
        return new MailServer(Optional.empty(), Optional.empty());
    }

    /// One that takes letters from one user alone.
    public static MailServer of(String user, String password) {
        return new MailServer(Optional.of("\0" + user + "\0" + password), Optional.empty());
    }

    /// One that speaks TLS from the first byte, and takes letters from one user alone.
    ///
    /// @param shown with its certificate
    public static MailServer encrypted(SSLContext shown, String user, String password) {
        return new MailServer(Optional.of("\0" + user + "\0" + password), Optional.of(new Security(shown, true)));
    }

    /// One that speaks TLS as soon as it is asked to, and takes letters from one user alone.
    ///
    /// @param shown with its certificate
    public static MailServer encryptedWhenAsked(SSLContext shown, String user, String password) {
        return new MailServer(Optional.of("\0" + user + "\0" + password), Optional.of(new Security(shown, false)));
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

    /// What of it was said where nobody could overhear it.
    public List<String> whispered() {
        return List.copyOf(whispered);
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

        private final Socket client;
        private BufferedReader in;
        private OutputStream out;
        private boolean secret;
        private boolean known = credentials.isEmpty();
        private String from = "";
        private final List<String> to = new ArrayList<>();

        private Conversation(Socket client) throws IOException {
            this.client = client;
            secret = security.filter(Security::fromTheFirstByte).isPresent();
            var talk = secret ? encrypted() : client;
            in = reader(talk);
            out = talk.getOutputStream();
        }

        private static BufferedReader reader(Socket talk) throws IOException {
            return new BufferedReader(new InputStreamReader(talk.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        private Socket encrypted() throws IOException {
            var factory = security.orElseThrow().context().getSocketFactory();
            var talk = (SSLSocket) factory.createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
            talk.setUseClientMode(false);
            talk.startHandshake();
            return talk;
        }

        private void encrypt() throws IOException {
            var talk = encrypted();
            in = reader(talk);
            out = talk.getOutputStream();
            secret = true;
        }

        private void hold() throws IOException {
            say("220 127.0.0.1 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                said.add(line);
                if (secret) {
                    whispered.add(line);
                }
                var answer = answered(line).orElse(null);
                if (answer != null && answer.equals(HANGS_UP)) {
                    return;
                }
                say(answer != null ? answer : usual(line));
                if (line.startsWith("QUIT")) {
                    return;
                }
                if (answer == null && line.startsWith("STARTTLS") && security.isPresent()) {
                    encrypt();
                }
            }
        }

        private Optional<String> answered(String line) {
            return answers.entrySet().stream().filter(each -> line.startsWith(each.getKey())).map(Map.Entry::getValue).findFirst();
        }

        private String usual(String line) throws IOException {
            var word = line.split(" ", 2)[0];
            return switch (word) {
                case "EHLO", "HELO" -> offers();
                case "STARTTLS" -> security.isPresent() ? "220 2.0.0 Ready" : "502 5.5.1 Not implemented";
                case "AUTH" -> authenticate(line.substring("AUTH PLAIN ".length()));
                case "MAIL" -> known ? mail(line) : "530 5.7.0 Authentication required";
                case "RCPT" -> recipient(line);
                case "DATA" -> data();
                case "RSET", "NOOP" -> "250 2.0.0 OK";
                case "QUIT" -> "221 2.0.0 Bye";
                default -> "502 5.5.1 Not implemented";
            };
        }

        private String offers() {
            var offered = new StringBuilder("250-127.0.0.1\r\n");
            if (security.isPresent() && !secret) {
                offered.append("250-STARTTLS\r\n");
            }
            credentials.ifPresent(_ -> offered.append("250-AUTH PLAIN\r\n"));
            return offered.append("250 8BITMIME").toString();
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
