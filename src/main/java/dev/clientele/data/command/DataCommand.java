package dev.clientele.data.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.data.match.KeptSuggestions;
import dev.clientele.data.reply.DataReply;
import dev.clientele.data.reply.DuplicatesReply;
import dev.clientele.data.reply.Ground;
import dev.clientele.data.reply.MergeReply;
import java.util.List;

/// `data`: what is in the store, and which customers may be one.
public final class DataCommand implements Change {

    private static final CommandSpec SPEC = new CommandSpec("data", "What is in the data, and which customers may be one",
            "`data` tells what is in the store and how fresh it is, and what does not look right: missing and thin months, future dates, "
                    + "unusual amounts, rejected rows. `data duplicates` suggests customers that may be one, each pair with its reasons. `data merge A into B` shows what would become of "
                    + "two, and with `yes` behind it has them counted as one in all figures; imports that follow change nothing of that. "
                    + "`data split A` undoes it, `data apart A, B` keeps that they are two, `data merges` tells who said what and when.",
            List.of(new Parameter.Word(String.join("|", DataVerb.words()), DataVerb.words()), new Parameter.Text("A into B")),
            List.of("data", "data duplicates", "data merges"));

    private static final int MOST_IMPORTS = 50;

    private final DataDependencies means;
    private final KeptSuggestions suggestions;

    public DataCommand(DataDependencies means) {
        this.means = means;
        this.suggestions = new KeptSuggestions(means.merges()::identities);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean isNamedAnywhere() {
        return false;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return DataVerb.of(invocation.text()).onlyShows();
    }

    /// Everyone who may ask may look; customers are merged by those who may change what the bot knows.
    @Override
    public void admit(Invocation invocation, Asker asker) {
        if (!onlyShows(invocation)) {
            asker.requireMayChange();
        }
    }

    private DuplicatesReply duplicates(Ground ground) {
        return new DuplicatesReply(ground, suggestions.of(ground.portfolio().dataVersion()), means.merges().history());
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        var asked = DataVerb.of(invocation.text());
        var ground = means.ground();
        return switch (asked.verb()) {
            case SHOW -> new DataReply(ground, means.imports().newest(MOST_IMPORTS), duplicates(ground).count()).reply();
            case DUPLICATES -> duplicates(ground).reply();
            case MERGES -> new MergeReply(ground).history(means.merges().history());
            case MERGE -> new Merging(means).merge(asked, asker);
            case SPLIT -> new Merging(means).split(asked.rest(), asker);
            case APART -> new Merging(means).apart(asked.rest(), asker);
        };
    }
}
