package dev.clientele.chat.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.clientele.chat.slack.delivery.Retries;
import dev.clientele.chat.slack.delivery.SlackWeb;
import dev.clientele.chat.slack.transport.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/// The SDK, set up for one server: Slack or one that speaks as Slack does.
record SlackClient(Slack slack, OkHttpClient http) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int IDLE_CONNECTIONS = 50;

    static SlackClient of(URI api) {
        var http = new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false).callTimeout(PATIENCE)
                .readTimeout(PATIENCE).connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES)).build();
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString().endsWith("/") ? api.toString() : api + "/");
        config.setStatsEnabled(false);
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        return new SlackClient(Slack.getInstance(config, client), http);
    }

    /// The Web API with a token.
    SlackWeb web(Secret token, Retries retries) {
        return new SlackWeb(slack.methods(token.reveal()), http, retries);
    }

    /// Bolt without the parts that know secrets: requests are verified before it, and it looks nothing up.
    App app() {
        var config = AppConfig.builder().slack(slack).singleTeamBotToken(null).signingSecret(null).allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true).build();
        return new App(config, new ArrayList<>());
    }
}
