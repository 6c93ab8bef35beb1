package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Reads where something goes: `to me`, `to here`, `to slack:C0123`, `to mail:anna@example.com`.
record PlaceReader(TypedWords typed, Parameter.Place place) implements Reader {

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var words = typed.words();
        if (!words.isAnyAt(index, place.leads())) {
            return Optional.empty();
        }
        if (index + 1 >= words.size()) {
            return words.isAt(index, place.leads().getFirst()) ? Optional.of(Finding.refused(whereTo(index))) : Optional.empty();
        }
        var named = new StringBuilder(words.at(index + 1).text());
        var end = index + 2;
        while (words.isAt(end, ":") && end + 1 < words.size()) {
            named.append(':').append(words.at(end + 1).text());
            end += 2;
        }
        return Optional.of(new Finding(end - index, draft -> draft.choose(Parameter.Place.NAME, named.toString())));
    }

    private Refusal whereTo(int index) {
        var lead = place.leads().getFirst();
        return typed.refusal("Where " + lead + "? Type `" + lead + " me` or `" + lead + " here`.", index, index + 1,
                List.of(lead + " me", lead + " here"));
    }
}
