package dev.clientele.data.command;

import dev.clientele.command.Asker;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.data.reply.MergeReply;
import dev.clientele.model.CustomerLink;
import dev.clientele.model.Note.Author;

import java.util.List;

/// Merges customers, splits them again, and keeps that two are not one.
record Merging(DataDependencies means) {

    private static final List<String> BETWEEN = List.of("into", "with", "and", ",");

    Reply merge(DataVerb.Asked asked, Asker asker) {
        var ground = means.ground();
        var pair = new CustomerChoice(ground.names()).pair(asked.rest(), BETWEEN, "data merge A into B");
        var customer = pair.getFirst();
        var into = pair.getLast();
        return asked.isConfirmed()
                ? done(means.merges().merge(customer.id(), into.id(), author(asker)), customer.label())
                : new MergeReply(ground).preview(customer.id(), into.id());
    }

    Reply split(String typed, Asker asker) {
        var former = means.portfolio().get().customers().former().stream()
                .map(merged -> new CustomerName(merged.id(), merged.name(), false)).toList();
        var customer = new CustomerChoice(former).one(typed);
        return done(means.merges().split(customer.id(), author(asker)), customer.label());
    }

    Reply apart(String typed, Asker asker) {
        var pair = new CustomerChoice(means.ground().names()).pair(typed, List.of(",", "and", "from", "with"), "data apart A, B");
        return done(means.merges().apart(pair.getFirst().id(), pair.getLast().id(), author(asker)), pair.getFirst().label());
    }

    private Reply done(CustomerLink link, String was) {
        means.portfolio().refresh();
        return new MergeReply(means.ground()).done(link, was);
    }

    private static Author author(Asker asker) {
        return new Author(asker.platform(), asker.id(), asker.name());
    }
}
