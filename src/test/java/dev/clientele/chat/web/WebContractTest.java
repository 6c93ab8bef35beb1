package dev.clientele.chat.web;

import dev.clientele.chat.PlatformContract;
import dev.clientele.chat.Window;
import dev.clientele.command.Router;

/// The contract of all platforms, on the chat page.
class WebContractTest extends PlatformContract {

    @Override
    protected Window open(Router router) {
        return new WebWindow(Platforms.started(router, CLOCK));
    }
}
