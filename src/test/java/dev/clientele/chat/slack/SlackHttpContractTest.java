package dev.clientele.chat.slack;

import dev.clientele.chat.PlatformContract;
import dev.clientele.chat.Window;
import dev.clientele.command.Router;

/// The contract of all platforms, in Slack by HTTP.
class SlackHttpContractTest extends PlatformContract {

    @Override
    protected Window open(Router router) {
        return new SlackWindow(Bot.in(Bot.Mode.HTTP, router, CLOCK));
    }
}
