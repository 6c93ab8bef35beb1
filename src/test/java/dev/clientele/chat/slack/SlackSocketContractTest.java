package dev.clientele.chat.slack;

import dev.clientele.chat.PlatformContract;
import dev.clientele.chat.Window;
import dev.clientele.command.Router;

/// The contract of all platforms, in Slack by a socket.
class SlackSocketContractTest extends PlatformContract {

    @Override
    protected Window open(Router router) {
        return new SlackWindow(Bot.in(Bot.Mode.SOCKET, router, CLOCK));
    }
}
