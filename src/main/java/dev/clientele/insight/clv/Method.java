package dev.clientele.insight.clv;

import dev.clientele.btyd.company.ModelKind;
import dev.clientele.model.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A way to count what a customer is worth.
enum Method {
    SIMPLE("F x AOV x duration"), NPV("net present value"), BGNBD(ModelKind.BGNBD.label()), PARETONBD(ModelKind.PARETONBD.label());

    /// Those that need no fit.
    static final List<Method> FORMULAS = List.of(SIMPLE, NPV);

    private final String noun;

    Method(String noun) {
        this.noun = noun;
    }

    /// The word a person types behind `method`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Method::word).toList();
    }

    static Method of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Method of(ModelKind kind) {
        return of(kind.word());
    }

    /// The model it stands on; empty for a formula.
    Optional<ModelKind> kind() {
        return Arrays.stream(ModelKind.values()).filter(kind -> kind.word().equals(word())).findFirst();
    }

    /// What it is called in a sentence.
    String noun() {
        return noun;
    }

    /// What it is called at the head of a row.
    String title() {
        return Phrase.capitalised(noun);
    }
}
