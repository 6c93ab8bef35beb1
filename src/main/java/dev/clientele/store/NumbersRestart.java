package dev.clientele.store;

/// Thrown where a batch shows that its source gives the same invoice numbers again each year: nothing of it is stored, and it
/// is to be written anew with [SameNumber#YEARLY].
public final class NumbersRestart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NumbersRestart(String number) {
        super("invoice number " + number + " is another invoice in another year");
    }
}
