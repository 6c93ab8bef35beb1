package dev.clientele.alert.check;

/// Something that is as a rule watches for.
///
/// @param key tells it from all others of the rule, on this and every other day
/// @param customer its number in the portfolio; -1 for something that is about several
/// @param level how bad it is, on the scale of its rule
/// @param money what is at stake, minor units
public record AlertFinding(String key, int customer, long level, long money) {

    static final int NOBODY = -1;
}
