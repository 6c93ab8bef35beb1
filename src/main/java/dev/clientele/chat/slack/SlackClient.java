package dev.clientele.chat.slack;

import static java.util.Objects.requireNonNull;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.clientele.chat.slack.posting.Retries;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.posting.TokenState;
import dev.clientele.chat.slack.transport.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// The SDK, set up for one server: Slack or one that speaks as Slack does.
record SlackClient(Slack slack, OkHttpClient http) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final URI NOWHERE = URI.create("http://localhost/");
    private static final MediaType JSON = requireNonNull(MediaType.parse("application/json"));
    /// Holds what any of the answers holds that is read.
    private static final String YES =
            "{\"ok\":true,\"file_id\":\"F0\",\"upload_url\":\"http://localhost/upload\",\"channel\":{\"id\":\"D0\"}}";
    private static final int IDLE_CONNECTIONS = 50;

    static SlackClient of(URI api) {
        return of(api, builder().build());
    }

    /// A Slack that is nowhere: whatever it is asked, it says yes at once. For practice.
    static SlackClient nowhere() {
        return of(NOWHERE, builder().addInterceptor(chain -> new Response.Builder().request(chain.request()).protocol(Protocol.HTTP_1_1)
                .code(200).message("OK").body(ResponseBody.create(YES, JSON)).build()).build());
    }

    private static OkHttpClient.Builder builder() {
        return new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false).callTimeout(PATIENCE)
                .readTimeout(PATIENCE).connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES));
    }

    /// The same, but what breaks is not sent again unseen: HTTP clients do so where a connection was open before, and then a message may
    /// be posted twice. Connections are not kept, for one that Slack has closed meanwhile would break.
    SlackClient sendingOnce() {
        return of(URI.create(slack.getConfig().getMethodsEndpointUrlPrefix()), http.newBuilder().retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)).build());
    }

    private static SlackClient of(URI api, OkHttpClient http) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString().endsWith("/") ? api.toString() : api + "/");
        config.setStatsEnabled(false);
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        return new SlackClient(Slack.getInstance(config, client), http);
    }

    /// The Web API with a token.
    SlackWeb web(Secret token, Retries retries) {
        return web(token, retries, new TokenState());
    }

    /// @param state learns what Slack makes of the token
    SlackWeb web(Secret token, Retries retries, TokenState state) {
        return new SlackWeb(slack.methods(token.reveal()), http, retries, state);
    }

    /// Bolt without the parts that know secrets: requests are verified before it, and it looks nothing up.
    App app() {
        var config = AppConfig.builder().slack(slack).singleTeamBotToken(null).signingSecret(null).allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true).build();
        return new App(config, new ArrayList<>());
    }
}
