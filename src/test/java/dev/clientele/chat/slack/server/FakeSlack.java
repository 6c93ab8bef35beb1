package dev.clientele.chat.slack.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.clientele.chat.slack.SlackRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Slack, as far as the bot sees it. Knows one workspace, whose channels are within it unless told otherwise.
public final class FakeSlack implements AutoCloseable {

    public static final String BOT_TOKEN = "xoxb-secret-bot-token";
    public static final String APP_TOKEN = "xapp-secret-app-token";
    public static final String SIGNING_SECRET = "secret-signing-secret";
    public static final String TEAM = "T1";
    public static final String BOT_USER = "UBOT";
    private static final byte[] NOTHING = {};
    private static final int MEMBERS_A_PAGE = 2;
    private static final int ANSWERS_AN_ADDRESS_TAKES = 5;

    private final HttpServer server;
    private final SocketServer sockets = new SocketServer();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> channels = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> people = new ConcurrentHashMap<>();
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> uploads = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final BlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
    private final BlockingQueue<Posted> changes = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonObject> views = new LinkedBlockingQueue<>();
    private final BlockingQueue<Map<String, String>> agents = new LinkedBlockingQueue<>();
    private final BlockingQueue<SharedFile> shared = new LinkedBlockingQueue<>();
    private final Archive archive = new Archive();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger takesInSilence = new AtomicInteger();
    private volatile String lastSent = "/sent/none";
    private volatile boolean showsPictures = true;
    private volatile boolean offersDataBlocks;
    private volatile boolean takesDataBlocks = true;
    private volatile boolean keepsFiles = true;

    /// A file that people in a channel got.
    public record SharedFile(String channel, Optional<String> thread, String name, byte[] content) {}

    public FakeSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("fake-slack-", 0).factory()));
        server.start();
        sockets.begin();
    }

    /// The Web API.
    public URI api() {
        return address("/api/");
    }

    public SocketServer sockets() {
        return sockets;
    }

    /// The next calls of a method, or of `upload` and `response_url`, go wrong so, one after the other.
    public void goWrong(String method, Fault... next) {
        faults.computeIfAbsent(method, ignored -> new ConcurrentLinkedQueue<>()).addAll(List.of(next));
    }

    /// The next messages are taken, and the connection is closed without an answer.
    public void takeInSilence(int messages) {
        takesInSilence.set(messages);
    }

    /// A bot that is started here uses Slack's own data blocks.
    ///
    /// @param taken whether this workspace has them
    public void offerDataBlocks(boolean taken) {
        offersDataBlocks = true;
        takesDataBlocks = taken;
    }

    /// Whether a bot that is started here is to use Slack's own data blocks.
    public boolean hasDataBlocks() {
        return offersDataBlocks;
    }

    /// A channel that people of other companies see.
    public void shareWithOthers(String channel) {
        var properties = new JsonObject();
        properties.addProperty("is_ext_shared", true);
        channels.put(channel, properties);
    }

    /// The bot is not in a channel.
    public void leave(String channel) {
        channels.computeIfAbsent(channel, ignored -> new JsonObject()).addProperty("is_member", false);
    }

    /// Makes a person one of a kind: `deleted`, `is_bot`, `is_restricted`.
    public void mark(String person, String property) {
        known(people.get(person), person).addProperty(property, true);
    }

    /// A person's names.
    public void person(String id, String realName, String displayName) {
        var profile = new JsonObject();
        profile.addProperty("display_name", displayName);
        profile.addProperty("real_name", realName);
        var person = new JsonObject();
        person.addProperty("id", id);
        person.addProperty("real_name", realName);
        person.add("profile", profile);
        people.put(id, person);
    }

    /// How a person has set Slack; told to those who ask for it.
    public void set(String id, String locale, String zone) {
        var person = people.computeIfAbsent(id, ignored -> new JsonObject());
        person.addProperty("locale", locale);
        person.addProperty("tz", zone);
    }

    /// Neither uploaded files nor messages are kept from now on.
    public void forget() {
        keepsFiles = false;
        archive.forget();
    }

    /// Uploaded pictures cannot be shown from now on, or can again.
    public void showPictures(boolean shown) {
        showsPictures = shown;
    }

    /// A new address to answer to, as comes with a command or a button.
    public String answerAddress() {
        var path = "/answer/" + number.incrementAndGet();
        addresses.put(path, 0);
        return address(path).toString();
    }

    /// A file that a person sent, and its address.
    public String sentFile(byte[] content) {
        var path = "/sent/" + number.incrementAndGet();
        uploads.put(path, content);
        lastSent = path;
        return address(path).toString();
    }

    /// The next message that comes.
    public Posted next() {
        return within(posted);
    }

    /// The next message that takes the place of one before or belongs to it, such as with its picture.
    public Posted nextChange() {
        return within(changes);
    }

    /// The next change of a message, if one comes within the time.
    public Optional<Posted> nextChangeWithin(long millis) {
        try {
            return Optional.ofNullable(changes.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// The next message, if one comes within the time.
    public Optional<Posted> nextWithin(long millis) {
        try {
            return Optional.ofNullable(posted.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// The messages that have come since and were not looked at yet.
    public List<Posted> posted() {
        var all = new ArrayList<Posted>();
        posted.drainTo(all);
        return all;
    }

    /// The next dialog or home page that comes.
    public JsonObject nextView() {
        return within(views);
    }

    /// The next thing an agent says of itself: what it suggests, or that it is at work.
    public Map<String, String> nextOfAgent() {
        return within(agents);
    }

    public SharedFile nextFile() {
        return within(shared);
    }

    /// The picture a message shows.
    public byte[] picture(String file) {
        return known(uploads.get("/upload/" + file), file);
    }

    /// The methods called, in their order.
    public List<String> calls() {
        return calls;
    }

    /// How many messages were not taken because of what they hold.
    public int refusals() {
        return refusals.get();
    }

    /// What was sent that Slack's reference forbids.
    public List<String> broken() {
        return broken;
    }

    @Override
    public void close() {
        sockets.end();
        server.stop(0);
        assertThat(broken).as("what Slack's reference forbids").isEmpty();
    }

    private static <T> T known(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("Slack knows no " + name);
        }
        return value;
    }

    private static <T> T within(BlockingQueue<T> queue) {
        try {
            var next = queue.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing came");
            }
            return next;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void handle(HttpExchange http) throws IOException {
        try (http) {
            var exchange = Exchange.of(http);
            var path = exchange.path();
            var method = path.startsWith("/api/")
                    ? path.substring("/api/".length())
                    : path.startsWith("/answer/") ? "response_url" : path.startsWith("/upload/") ? "upload" : "sent";
            calls.add(method);
            var fault = Optional.ofNullable(faults.getOrDefault(method, new ArrayDeque<>()).poll());
            if (!isDone(exchange, fault)) {
                call(exchange, method);
            }
        } catch (RuntimeException mistake) {
            broken.add(mistake.toString());
            throw mistake;
        }
    }

    /// Whether a fault has answered already.
    private static boolean isDone(Exchange exchange, Optional<Fault> fault) throws IOException {
        if (fault.isEmpty()) {
            return false;
        }
        switch (fault.get()) {
            case Fault.Limited(int seconds) -> {
                exchange.http().getResponseHeaders().set("Retry-After", String.valueOf(seconds));
                exchange.answer(429, "{\"ok\":false,\"error\":\"ratelimited\"}");
            }
            case Fault.Broken(int status) -> exchange.answer(status, "upstream connect error");
            case Fault.NotOk(String error) -> exchange.notOk(error);
            case Fault.Dropped() -> exchange.http().close();
            case Fault.Slow(var delay) -> {
                try {
                    Thread.sleep(delay);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return false;
            }
        }
        return true;
    }

    private void call(Exchange exchange, String method) throws IOException {
        switch (method) {
            case "response_url" -> takeAnswer(exchange);
            case "upload" -> {
                uploads.put(exchange.path(), keepsFiles ? exchange.body() : NOTHING);
                exchange.answer(200, "OK - " + exchange.body().length);
            }
            case "sent" -> {
                var known = exchange.header("Authorization").equals("Bearer " + BOT_TOKEN);
                exchange.answer(known ? 200 : 403, uploads.getOrDefault(exchange.path(), new byte[0]), "application/octet-stream");
            }
            default -> api(exchange, method);
        }
    }

    private void api(Exchange exchange, String method) throws IOException {
        var form = exchange.form();
        var token = exchange.header("Authorization").replace("Bearer ", "").replace("null", form.getOrDefault("token", ""));
        var wanted = method.equals("apps.connections.open") ? APP_TOKEN : BOT_TOKEN;
        if (!token.equals(wanted)) {
            exchange.notOk("invalid_auth");
            return;
        }
        var json = new JsonObject();
        switch (method) {
            case "auth.test" -> {
                json.addProperty("user_id", BOT_USER);
                json.addProperty("team_id", TEAM);
                json.addProperty("team", "Hartwell");
                exchange.ok(json);
            }
            case "apps.connections.open" -> {
                json.addProperty("url", sockets.address().toString());
                exchange.ok(json);
            }
            case "conversations.info" -> channel(exchange, known(form.get("channel"), "channel"));
            case "conversations.history", "conversations.replies" -> exchange.ok(archive.read(form));
            case "conversations.open" -> {
                json.add("channel", JsonParser.parseString("{\"id\":\"D" + form.get("users") + "\"}"));
                exchange.ok(json);
            }
            case "users.info" -> {
                var person = people.getOrDefault(form.get("user"), new JsonObject()).deepCopy();
                if (!form.getOrDefault("include_locale", "").matches("1|true")) {
                    person.remove("locale");
                }
                json.add("user", person);
                exchange.ok(json);
            }
            case "users.list" -> exchange.ok(members(form));
            case "chat.postMessage", "chat.postEphemeral" -> take(exchange, Posted.form(method, form, blocks(form)), posted);
            case "chat.unfurl" -> unfold(exchange, form);
            case "chat.update" -> take(exchange, Posted.form(method, form, blocks(form)), changes);
            case "views.open", "views.update", "views.publish" -> takeView(exchange, form);
            case "files.info" -> {
                var file = new JsonObject();
                file.addProperty("id", form.get("file"));
                file.addProperty("name", "again.csv");
                file.addProperty("url_private_download", address(lastSent).toString());
                json.add("file", file);
                exchange.ok(json);
            }
            case "assistant.threads.setSuggestedPrompts", "assistant.threads.setStatus", "assistant.threads.setTitle" -> {
                agents.add(form);
                exchange.ok(json);
            }
            case "files.getUploadURLExternal" -> {
                var id = "F" + number.incrementAndGet();
                names.put(id, form.get("filename"));
                json.addProperty("file_id", id);
                json.addProperty("upload_url", address("/upload/" + id).toString());
                exchange.ok(json);
            }
            case "files.completeUploadExternal" -> complete(exchange, form);
            default -> throw new IllegalStateException("Slack has no method " + method + " here");
        }
    }

    /// Fewer than were asked for, as Slack may do.
    private JsonObject members(Map<String, String> form) {
        var from = Integer.parseInt(form.getOrDefault("cursor", "0"));
        var ids = people.keySet().stream().sorted().toList();
        var members = new JsonArray();
        ids.stream().skip(from).limit(MEMBERS_A_PAGE).map(people::get).forEach(members::add);
        var end = new JsonObject();
        end.addProperty("next_cursor", from + MEMBERS_A_PAGE < ids.size() ? String.valueOf(from + MEMBERS_A_PAGE) : "");
        var json = new JsonObject();
        json.add("members", members);
        json.add("response_metadata", end);
        return json;
    }

    private void channel(Exchange exchange, String channel) throws IOException {
        if (channel.startsWith("CHIDDEN")) {
            exchange.notOk("channel_not_found");
            return;
        }
        var json = new JsonObject();
        var properties = channels.getOrDefault(channel, new JsonObject());
        properties.addProperty("id", channel);
        if (!properties.has("is_member")) {
            properties.addProperty("is_member", true);
        }
        json.add("channel", properties);
        exchange.ok(json);
    }

    private void complete(Exchange exchange, Map<String, String> form) throws IOException {
        for (var file : JsonParser.parseString(form.get("files")).getAsJsonArray()) {
            var id = file.getAsJsonObject().get("id").getAsString();
            if (!uploads.containsKey("/upload/" + id)) {
                exchange.notOk("file_not_found");
                return;
            }
            names.put("complete " + id, "");
            if (form.containsKey("channel_id")) {
                shared.add(new SharedFile(form.get("channel_id"), Optional.ofNullable(form.get("thread_ts")),
                        known(names.get(id), id), picture(id)));
            }
        }
        exchange.ok(new JsonObject());
    }

    private void takeAnswer(Exchange exchange) throws IOException {
        var used = addresses.merge(exchange.path(), 1, Integer::sum);
        if (used > ANSWERS_AN_ADDRESS_TAKES) {
            exchange.answer(404, "{\"ok\":false,\"error\":\"used_url\"}");
            return;
        }
        take(exchange, new Posted("response_url", exchange.path(), JsonParser.parseString(exchange.text()).getAsJsonObject(),
                System.nanoTime()), answered.contains(exchange.path()) ? changes : posted);
    }

    private void take(Exchange exchange, Posted message, BlockingQueue<Posted> queue) throws IOException {
        var forbidden = SlackRules.brokenByMessage(message.text(), message.blocks());
        broken.addAll(forbidden);
        var isNew = message.blocks().toString().matches(".*\"type\":\"(data_|context_actions).*");
        if (!forbidden.isEmpty() || !picturesAreShown(message.blocks()) || (isNew && !takesDataBlocks)) {
            refusals.incrementAndGet();
            exchange.notOk("invalid_blocks");
            return;
        }
        queue.add(message);
        answered.add(message.to());
        var time = archive.keep(message, number.incrementAndGet());
        if (takesInSilence.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.http().close();
            return;
        }
        exchange.ok(JsonParser.parseString("{\"ts\":\"" + time + "\",\"channel\":\"" + message.to() + "\"}").getAsJsonObject());
    }

    private void unfold(Exchange exchange, Map<String, String> form) throws IOException {
        var unfolded = JsonParser.parseString(form.get("unfurls")).getAsJsonObject();
        unfolded.entrySet().forEach(link -> broken
                .addAll(SlackRules.brokenByMessage("link", link.getValue().getAsJsonObject().getAsJsonArray("blocks"))));
        var json = new JsonObject();
        form.forEach(json::addProperty);
        json.add("unfurls", unfolded);
        views.add(json);
        exchange.ok(new JsonObject());
    }

    private boolean picturesAreShown(JsonArray blocks) {
        for (var block : blocks) {
            if (block.getAsJsonObject().has("slack_file")) {
                var id = block.getAsJsonObject().getAsJsonObject("slack_file").get("id").getAsString();
                if (!showsPictures || !names.containsKey("complete " + id)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void takeView(Exchange exchange, Map<String, String> form) throws IOException {
        var view = JsonParser.parseString(form.get("view")).getAsJsonObject();
        broken.addAll(SlackRules.brokenByView(view));
        views.add(view);
        exchange.ok(new JsonObject());
    }

    private static JsonArray blocks(Map<String, String> form) {
        return JsonParser.parseString(form.get("blocks")).getAsJsonArray();
    }
}
