package dev.clientele.command;

import dev.clientele.model.Unit;

/// A column of a reply's table.
///
/// @param name its name in the neutral reply: `netRevenue`
/// @param label its head for a person: `Net revenue`
public record Column(String name, String label, Unit unit) {

    /// Whether its cells are numbers, which stand flush right.
    public boolean numeric() {
        return unit != Unit.Plain.TEXT && unit != Unit.Plain.DAY;
    }
}
