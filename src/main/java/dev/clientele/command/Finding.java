package dev.clientele.command;

import java.util.function.Consumer;

/// Something recognised in a question.
///
/// @param words how many words it takes
/// @param meaning what it adds to the question; throws a [Refusal] where the words make no sense
record Finding(int words, Consumer<Draft> meaning) {

    static Finding refused(Refusal refusal) {
        return new Finding(1, draft -> {
            throw refusal;
        });
    }
}
