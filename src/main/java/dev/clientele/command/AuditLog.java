package dev.clientele.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The record of who asked what and when, how it ended, and whether it helped: lines of the log named `clientele.audit`.
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

    static void writeRating(Asker asker, String question, boolean helped) {
        LOG.info("{}:{} says of the answer to \"{}\": {}", asker.platform(), asker.id(), printable(question),
                helped ? "it helped" : "it did not help");
    }

    private static String printable(String question) {
        var oneLine = question.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return oneLine.length() > 500 ? oneLine.substring(0, 500) + "..." : oneLine;
    }
}
