package dev.clientele.chat.slack.render;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A response as a message. The order is that of reading: what was asked, the sentence that answers, the rows, the picture, the
/// small print, and what to do next.
public record ResponseView(ValueFormatter wording) {

    private static final int MOST_ASKED_NEXT = 10;
    private static final int MOST_CHARTS = 5;
    private static final int MOST_FOOTNOTE_BLOCKS = 3;
    /// Answers that are about the bot or about another answer; there is nothing to change about them.
    private static final Set<String> UNCHANGED = Set.of("help", "explain", "export", "definitions");

    /// The response as a message.
    ///
    /// @param files the uploaded picture of each chart, by Slack's id; empty or shorter where there is none, then the message says
    /// in words what it would show
    public Message of(AnswerContext asked, Response response, List<Optional<String>> files) {
        return switch (response) {
            case Reply reply -> reply(asked, reply, files);
            case Response.Refused(String message, List<String> suggestions) -> refused(message, suggestions);
            case Response.Failed failed -> Message.of(failed.message());
        };
    }

    /// How many pages the answer has; one at least.
    public int pages(Reply reply) {
        return Math.max(1, TablePage.of(reply.tables(), wording).size());
    }

    /// A message that nobody asked for: the first page of its tables, and nothing to change or to share.
    ///
    /// @param files as in [#of(Asked, Response, List)]
    public Message unasked(Reply reply, List<Optional<String>> files) {
        var blocks = new ArrayList<LayoutBlock>();
        if (!reply.title().isEmpty()) {
            blocks.add(HeaderBlock.builder().text(ContextTexts.plain(Literal.sentence(reply.title(), Limits.HEADER))).build());
        }
        blocks.add(Rich.sentence(reply.headline(), !reply.title().isEmpty()));
        TablePage.unturned(reply.tables(), wording).stream().findFirst().map(this::table).ifPresent(blocks::addAll);
        blocks.addAll(charts(reply.charts(), files));
        blocks.addAll(ContextTexts.of(reply.smallPrint(), MOST_FOOTNOTE_BLOCKS));
        blocks.addAll(new Buttons().addAll(reply.buttons().stream().limit(MOST_ASKED_NEXT).toList()).blocks());
        return new Message(Literal.fallback(reply.headline()), blocks);
    }

    private static Message refused(String message, List<String> suggestions) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Rich.sentence(message, false));
        var buttons = new Buttons();
        suggestions.stream().limit(MOST_ASKED_NEXT).forEach(suggestion -> buttons.add(suggestion, new ButtonAction.Ask(suggestion)));
        blocks.addAll(buttons.blocks());
        return new Message(Literal.fallback(message), blocks);
    }

    private Message reply(AnswerContext asked, Reply reply, List<Optional<String>> files) {
        var pages = asked.isRepeatable() ? TablePage.of(reply.tables(), wording) : TablePage.unturned(reply.tables(), wording);
        var number = Math.clamp(asked.page(), 0, Math.max(0, pages.size() - 1));
        var blocks = new ArrayList<LayoutBlock>();
        if (asked.audience() instanceof Audience.Shared(String sharer)) {
            blocks.add(Rich.about(sharer, "asked: " + Literal.of(asked.question(), Limits.TEXT / 2)));
        }
        blocks.add(HeaderBlock.builder().text(ContextTexts.plain(Literal.sentence(reply.title(), Limits.HEADER))).build());
        blocks.add(Rich.sentence(reply.headline(), true));
        if (!pages.isEmpty()) {
            blocks.addAll(table(pages.get(number)));
        }
        if (number == 0) {
            blocks.addAll(charts(reply.charts(), files));
        }
        blocks.addAll(ContextTexts.of(reply.smallPrint(), MOST_FOOTNOTE_BLOCKS));
        blocks.addAll(new Buttons().addAll(reply.buttons().stream().limit(MOST_ASKED_NEXT).toList()).blocks());
        if (asked.isRepeatable()) {
            blocks.addAll(tools(asked, reply, number, pages));
        }
        return new Message(Literal.fallback(reply.headline()), blocks);
    }

    private List<LayoutBlock> table(TablePage page) {
        var blocks = new ArrayList<LayoutBlock>();
        if (!page.title().isEmpty()) {
            blocks.add(Rich.sentence(page.title(), true));
        }
        blocks.add(page.block(wording));
        blocks.addAll(ContextTexts.of(page.notes(wording), 1));
        return blocks;
    }

    private static List<LayoutBlock> charts(List<ChartSpec> charts, List<Optional<String>> files) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var index = 0; index < Math.min(charts.size(), MOST_CHARTS); index++) {
            var altText = Literal.of(charts.get(index).heading().altText(), Limits.ALT_TEXT - 100);
            var file = index < files.size() ? files.get(index) : Optional.<String>empty();
            blocks.add(file.<LayoutBlock>map(id -> ImageBlock.builder().slackFile(SlackFileObject.builder().id(id).build())
                    .altText(altText).build()).orElseGet(() -> ContextTexts.of("Chart: " + altText)));
        }
        return blocks;
    }

    /// What can be done with the answer itself.
    private List<LayoutBlock> tools(AnswerContext asked, Reply reply, int number, List<TablePage> pages) {
        var tools = new Buttons();
        if (number > 0) {
            tools.add("\u2190 " + label(pages, number - 1), new ButtonAction.Turn(asked.question(), number - 1, asked.audience()));
        }
        if (number < pages.size() - 1) {
            tools.add(label(pages, number + 1) + " \u2192", new ButtonAction.Turn(asked.question(), number + 1, asked.audience()));
        }
        if (!UNCHANGED.contains(reply.command())) {
            tools.add("Change", new ButtonAction.Form(asked.question()));
        }
        if (asked.audience() instanceof Audience.Asker && !reply.command().equals("help")) {
            tools.add("Share", new ButtonAction.Share(asked.question(), number));
        }
        return tools.blocks();
    }

    /// What another page shows: its rows, and the table's title where it has one.
    private String label(List<TablePage> pages, int number) {
        var page = pages.get(number);
        var first = page.slices().getFirst();
        var rows = wording.count(first.from() + 1L) + "\u2013" + wording.count(first.to());
        return page.title().isEmpty() ? "Rows " + rows : page.title() + (first.from() > 0 || page.slices().size() == 1 ? " " + rows : "");
    }
}
