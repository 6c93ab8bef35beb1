package dev.clientele.app.importing;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Intake;
import dev.clientele.store.BatchWriter;
import java.util.function.BiPredicate;

/// What becomes of documents that the store has of a source, and a new batch of it has not. Used for one batch.
public final class Absence {

    private static final long FEW = 10;

    private final BiPredicate<Intake, String> isGone;
    private final double mostShare;
    private long takenOut;

    private Absence(BiPredicate<Intake, String> isGone, double mostShare) {
        this.isGone = isGone;
        this.mostShare = mostShare;
    }

    /// They stay: a file is a part of what there is.
    public static Absence saysNothing() {
        return new Absence((intake, number) -> false, 0);
    }

    /// They are taken out where they are gone.
    ///
    /// @param isGone asked, once all rows are in, for the number of each document that the batch has not
    /// @param mostShare of all documents that may be gone; more are refused
    public static Absence takesOut(BiPredicate<Intake, String> isGone, double mostShare) {
        return new Absence(isGone, mostShare);
    }

    /// How many were taken out.
    public long takenOut() {
        return takenOut;
    }

    /// @throws ImportRefusal where more are gone than can be true
    void settle(BatchWriter batch, Intake intake) {
        takenOut = batch.takeOut(number -> isGone.test(intake, number));
        var all = takenOut + batch.documents();
        if (takenOut > FEW && takenOut > all * mostShare) {
            throw new ImportRefusal(takenOut + " of " + all + " documents are not there any more, which is too many to be believed; "
                    + "nothing was changed. If it is right, say --accept-missing");
        }
    }
}
