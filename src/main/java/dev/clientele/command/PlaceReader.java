package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Reads where something goes: `to me`, `to here`, `to slack:C0123`.
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
        var first = words.at(index + 1).text();
        var led = words.isAt(index + 2, ":") && index + 3 < words.size();
        var named = led ? first + ":" + words.at(index + 3).text() : first;
        return Optional.of(new Finding(led ? 4 : 2, draft -> draft.choose(Parameter.Place.NAME, named)));
    }

    private Refusal whereTo(int index) {
        var lead = place.leads().getFirst();
        return typed.refusal("Where " + lead + "? Type `" + lead + " me` or `" + lead + " here`.", index, index + 1,
                List.of(lead + " me", lead + " here"));
    }
}
