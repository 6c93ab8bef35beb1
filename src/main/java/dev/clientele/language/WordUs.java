package dev.clientele.language;

import java.util.List;
import java.util.Set;

/// The word `us` in a sentence, which are the people who ask or the United States.
record WordUs(List<Token> tokens) {

    /// Words behind which `us` are we.
    private static final Set<String> BEFORE_WE = Set.of("tell", "tells", "give", "gives", "show", "shows", "let", "lets", "get", "gets",
            "send", "left", "leave", "leaves", "leaving", "lost", "bring", "brings", "brought", "make", "makes", "made", "earn", "earns",
            "earned", "cost", "costs", "pay", "pays", "paid", "owe", "owes", "join", "joined", "with", "by", "among", "concerns",
            "help", "like", "know", "knows");
    private static final Set<String> BUYING =
            Set.of("buy", "buys", "buying", "bought", "order", "orders", "ordered", "ordering", "purchase",
                    "purchased", "purchases");

    boolean isAt(int index) {
        return !tokens.get(index).quoted() && tokens.get(index).letters().equals("us");
    }

    /// `sales us 2019`, where in `tell us` and `bought from us` it is none.
    boolean isTheStates(int index) {
        if (!isAt(index)) {
            return false;
        }
        var before = index > 0 ? tokens.get(index - 1).letters() : "";
        var buys = before.equals("from") && index > 1 && BUYING.contains(tokens.get(index - 2).letters());
        return !BEFORE_WE.contains(before) && !buys;
    }
}
