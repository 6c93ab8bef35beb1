package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.Unit;

/// A column of a reply's table.
///
/// @param name its name in the neutral reply: `netRevenue`
/// @param label its head for a person: `Net revenue`
public record Column(String name, String label, Unit unit) {

    public Column {
        requireNonNull(name, "name is null");
        requireNonNull(label, "label is null");
        requireNonNull(unit, "unit is null");
    }

    /// Whether its cells are numbers, which stand flush right.
    public boolean numeric() {
        return unit != Unit.Plain.TEXT && unit != Unit.Plain.DAY;
    }
}
