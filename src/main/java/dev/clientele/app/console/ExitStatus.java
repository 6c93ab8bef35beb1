package dev.clientele.app.console;

import dev.clientele.command.Reply;
import dev.clientele.command.Response;

/// What the program tells the shell.
public final class ExitStatus {

    public static final int ANSWERED = 0;
    /// A person's mistake; the message says what to type instead.
    public static final int REFUSED = 1;
    public static final int USAGE = 2;
    /// Something broke; the log has the cause.
    public static final int FAILED = 70;

    private ExitStatus() {}

    public static int of(Response response) {
        return switch (response) {
            case Reply ignored -> ANSWERED;
            case Response.Refused ignored -> REFUSED;
            case Response.Failed ignored -> FAILED;
        };
    }
}
