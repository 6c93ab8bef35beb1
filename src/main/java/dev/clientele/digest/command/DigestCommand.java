package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `digest`: what changed, as it would be told now; and who is told it by itself, when and where.
public final class DigestCommand implements Change {

    static final String NAME = "digest";

    private static final int MOST = 1_000_000;
    private static final CommandSpec SPEC = new CommandSpec(NAME, "What changed, now or by itself at set times",
            "Tells what changed: revenue against last year, customers won and lost, tiers, movers, new risks, restated figures. By itself it "
                    + "comes where and when you order it: daily, weekly, monthly or by cron, in a time zone, with only some of its parts "
                    + "(revenue, flows, tiers, movers, risk, concentration, actions, restated), for customers that pass filters, with each "
                    + "owner getting their own accounts (`owners`). A week without news is one line, or nothing (`quiet skip`).",
            parameters(),
            List.of("digest list", "digest preview", "digest subscribe weekly monday 08:00",
                    "digest subscribe monthly first weekday 07:30 Europe/Lisbon revenue flows risk to me",
                    "digest subscribe weekdays 09:00 owners quiet skip", "digest preview 1", "digest edit 1 friday 16:00", "digest send 1",
                    "digest pause 1", "digest resume 1", "digest unsubscribe 1"));

    private final Rights rights;
    private final SubscriptionChanges ordering;
    private final SubscriptionPauses resting;
    private final SubscriptionViews showing;
    private final Owners owners;

    public DigestCommand(DigestDependencies means) {
        this.rights = new Rights(new Numbered(means.stores().subscriptions()));
        this.ordering = new SubscriptionChanges(means);
        this.resting = new SubscriptionPauses(means);
        this.showing = new SubscriptionViews(means);
        this.owners = new Owners(means);
    }

    private static List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>(List.of(DigestVerb.parameter(), new Parameter.Count(1, MOST), new Parameter.When()));
        parameters.addAll(SubscriptionRequest.parameters());
        parameters.add(new Parameter.Place(List.of("to", "is")));
        parameters.add(new Parameter.AsOf());
        parameters.add(new Parameter.Filters(Set.of(Dimension.values()), false));
        return parameters;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return switch (DigestVerb.of(invocation)) {
            case LIST, PREVIEW -> true;
            case SUBSCRIBE, EDIT, SEND, PAUSE, RESUME, UNSUBSCRIBE, OWNER -> false;
        };
    }

    @Override
    public void admit(Invocation invocation, Asker asker) {
        requireNothingMore(invocation);
        rights.require(invocation, asker);
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        return switch (DigestVerb.of(invocation)) {
            case SUBSCRIBE -> ordering.subscribe(invocation, asker);
            case EDIT -> ordering.edit(invocation, asker);
            case LIST -> showing.list(asker);
            case PREVIEW -> showing.preview(invocation, asker);
            case SEND -> showing.send(invocation, asker);
            case PAUSE -> resting.pause(invocation, asker);
            case RESUME -> resting.resume(invocation, asker);
            case UNSUBSCRIBE -> resting.end(invocation, asker);
            case OWNER -> owners.keep(invocation, asker);
        };
    }

    /// What has no meaning for what is to be done is refused and not passed over.
    private static void requireNothingMore(Invocation invocation) {
        var verb = DigestVerb.of(invocation);
        var wanted = new SubscriptionRequest(invocation);
        var plain = NAME + " " + verb.word() + (invocation.count().isPresent() ? " " + invocation.count().getAsInt() : "");
        if (verb.isAboutOne() && verb != DigestVerb.EDIT && (wanted.saysWhen() || wanted.saysWhat() || wanted.saysWhere())) {
            var number = invocation.count().isPresent() ? " " + invocation.count().getAsInt() : " 1";
            throw new Refusal("`" + NAME + " " + verb.word() + "` takes a number alone. To change a digest write `digest edit" + number
                    + " ...`.", List.of(plain));
        }
        if (verb != DigestVerb.PREVIEW && invocation.answerDay().named()) {
            throw new Refusal("Only a preview can look back; what is sent tells of its own day.", List.of(plain));
        }
        if (verb == DigestVerb.LIST && (wanted.saysWhen() || wanted.saysWhat() || wanted.saysWhere() || invocation.count().isPresent())) {
            throw new Refusal("`digest list` lists all of them and takes nothing more.", List.of("digest list"));
        }
        if (verb == DigestVerb.PREVIEW && (wanted.saysWhen() || wanted.saysWhere())) {
            var subscribe = invocation.question().replaceFirst("^digest( preview)?", "digest subscribe");
            throw new Refusal("A preview is for you, now. To have it at set times write `" + subscribe + "`.",
                    List.of(subscribe, "digest preview"));
        }
    }
}
