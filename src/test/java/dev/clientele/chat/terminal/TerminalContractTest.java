package dev.clientele.chat.terminal;

import dev.clientele.chat.PlatformContract;
import dev.clientele.chat.Window;
import dev.clientele.command.Router;

/// The contract of all platforms, in the terminal.
class TerminalContractTest extends PlatformContract {

    @Override
    protected Window open(Router router) {
        return new TerminalWindow(router);
    }
}
