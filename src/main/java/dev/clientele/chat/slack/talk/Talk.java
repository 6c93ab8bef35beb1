package dev.clientele.chat.slack.talk;

import dev.clientele.chat.FileImporter;
import dev.clientele.chat.slack.posting.Downloads;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.command.Access;
import dev.clientele.command.Router;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;

/// What the conversation needs of the rest of the bot.
///
/// @param company what home pages are headed with
/// @param importer takes a file that was sent, and says what became of it
/// @param slack Slack's Web API
/// @param downloads fetches files that were sent
/// @param reactions whether a reaction on an alert is a verdict on it
/// @param pageHosts the names of the chat page, links to which unfold
public record Talk(Router router, Access access, Supplier<String> company, FileImporter importer, SlackWeb slack,
        Downloads downloads, InstantSource clock, boolean reactions, Set<String> pageHosts) {}
