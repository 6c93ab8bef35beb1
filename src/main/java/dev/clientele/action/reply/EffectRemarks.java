package dev.clientele.action.reply;

import dev.clientele.effect.Judgement;
import dev.clientele.effect.Power;
import dev.clientele.effect.SyntheticStudy;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be known beside an effect: who was compared, what was checked, and what plain before-and-after would have said.
record EffectRemarks(Measurement measured) {

    private static final double RARE = 0.05;

    /// What is always shown with it.
    List<String> all() {
        var remarks = new ArrayList<String>();
        if (measured.judged().isEmpty()) {
            return remarks;
        }
        if (measured.left() > 0) {
            remarks.add(phrase(
                    "{left customer} to compare with {left:was|were} found by the same question and left out: whoever chose may have "
                            + "had a reason.")
                    .with("left", measured.left()).words());
        }
        var unmatched = measured.group().matching().unmatched().length;
        if (unmatched > 0 && measured.compared() > 0) {
            remarks.add(phrase("{unmatched customer} {unmatched:is|are} not counted: nobody untouched is like {unmatched:it|them}.")
                    .with("unmatched", unmatched).words());
        }
        for (var other : measured.overlapping()) {
            remarks.add("Action " + other.id() + ", \u201c" + other.title()
                    + "\u201d, was at work on some of the same customers: both effects stand in one figure.");
        }
        measured.last().flatMap(this::naive).ifPresent(remarks::add);
        measured.synthetic().map(this::synthetic).ifPresent(remarks::add);
        return remarks;
    }

    /// What plain before-and-after says, which is mostly luck that turned.
    private Optional<String> naive(Judgement last) {
        var naive = last.study().naive();
        if (Double.isNaN(naive.mean())) {
            return Optional.empty();
        }
        return Optional
                .of(phrase("Plain before-and-after would say {money} {less:less|more} a customer; customers who were chosen because they "
                        + "were low mostly come back by themselves.")
                        .with("money", measured.desk().money(Math.round(Math.abs(naive.mean())))).with("less", naive.mean() < 0).words());
    }

    private String synthetic(SyntheticStudy study) {
        return phrase(
                "A few customers carry the money. Against a mixture of {donors} untouched ones that went as they did: {change} {less:less|more}"
                        + " than without the action, {rare:hardly by chance|which chance may have done} ({chance} of untouched ones stray as far).")
                .with("donors", study.donors()).with("change", new Value.Share(Math.abs(study.effect()))).with("less", study.effect() < 0)
                .with("rare", study.chance() < RARE).with("chance", new Value.Share(study.chance())).words();
    }

    /// How it is counted, and what was checked.
    List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(
                "Effect: what a customer brought in the days after the start, less as many days of the year before on average, less the same "
                        + "change of "
                        + (measured.isExperiment()
                                ? "those held out by lot"
                                : "up to 3 untouched customers of its tier that stood "
                                        + "alike in value, rhythm, silence and trend, each less what its traits let expect")
                        + ". The interval is a bootstrap of whole customers.");
        measured.last().ifPresent(last -> {
            if (!measured.isExperiment()) {
                notes.add(checks(last));
            }
            notes.add(phrase(
                    "An effect of {least} a customer or more would have been seen in four of five cases; what matters is {matters} of what "
                            + "they brought before.")
                    .with("least", measured.desk().money(Math.round(last.power().detectable())))
                    .with("matters", new Value.Share(Power.MATTERS)).words());
        });
        measured.desk().portfolio().lastDay().ifPresent(last -> notes.add("Data to " + measured.desk().day(last) + "."));
        return notes;
    }

    private String checks(Judgement last) {
        return phrase(
                "Before the start both groups went {alike:alike|apart}, and a window earlier, when nothing was done, {sound:nothing|an effect} "
                        + "is found.")
                .with("alike", last.history().isParallel()).with("sound", last.history().isSound()).words();
    }

    private Phrase phrase(String pattern) {
        return measured.desk().wording().phrase(pattern);
    }
}
