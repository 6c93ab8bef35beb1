package dev.clientele.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The record of who asked what and when, and how it ended: one line of the log named `clientele.audit` for each question.
final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger("clientele.audit");

    private AuditLog() {}

    static void write(Asker asker, String question, Response response, long nanoseconds) {
        var outcome = switch (response) {
            case Reply reply -> "answered v" + reply.dataVersion();
            case Response.Refused ignored -> "refused";
            case Response.Failed failed -> "failed " + failed.reference();
        };
        LOG.info("{}:{} asked \"{}\": {} in {} ms", asker.platform(), asker.id(), printable(question), outcome, nanoseconds / 1_000_000);
    }

    private static String printable(String question) {
        var oneLine = question.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return oneLine.length() > 500 ? oneLine.substring(0, 500) + "..." : oneLine;
    }
}
