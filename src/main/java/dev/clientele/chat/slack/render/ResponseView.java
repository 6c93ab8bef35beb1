package dev.clientele.chat.slack.render;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A response as a message. The order is that of reading: what was asked, the sentence that answers, the rows, the picture, of which day
/// it is, and what to do next. How it is counted is folded away where it can be asked for.
public record ResponseView(ValueFormatter wording, Set<String> commands) {

    private static final int MOST_CHARTS = 5;
    private static final int MOST_FOOTNOTE_BLOCKS = 3;
    private static final int MOST_SUGGESTIONS = 5;

    public ResponseView {
        commands = Set.copyOf(commands);
    }

    /// A view that knows no command, and so hints at none.
    public ResponseView(ValueFormatter wording) {
        this(wording, Set.of());
    }

    /// The response as a message.
    ///
    /// @param files the uploaded picture of each chart, by Slack's id; empty or shorter where there is none, then the message says
    /// in words what it would show
    public Message of(AnswerContext asked, Response response, List<Optional<String>> files) {
        return switch (response) {
            case Reply reply -> reply(asked, reply, files);
            case Response.Refused(String message, List<String> suggestions) -> refused(hinted(message), suggestions);
            case Response.Failed failed -> Message.of(failed.message());
        };
    }

    /// How many pages the answer has; one at least.
    public int pages(Reply reply) {
        return Math.max(1, TablePage.of(grids(reply), wording).size());
    }

    /// A message that nobody asked for: the first page of its tables, and nothing to change or to share.
    ///
    /// @param files as in [#of(AnswerContext, Response, List)]
    public Message unasked(Reply reply, List<Optional<String>> files) {
        return card(reply, List.of(), "", files);
    }

    /// The same, with what people have done about it since.
    ///
    /// @param done lines of [DoneLines], the oldest first
    /// @param blockId of the block that holds them; another one each time
    public Message card(Reply reply, List<BlockElement> done, String blockId, List<Optional<String>> files) {
        var body = new ArrayList<LayoutBlock>();
        TablePage.unturned(grids(reply), wording).stream().findFirst().map(page -> page.blocks(wording)).ifPresent(body::addAll);
        body.addAll(charts(reply.charts(), files));
        return new Message(Literal.fallback(reply.headline()), around(reply, done, blockId, body));
    }

    /// The same with Slack's own data blocks, and without them for workspaces that do not have them.
    ///
    /// @param files as in [#of(AnswerContext, Response, List)], also of the charts that Slack draws
    public Message cardWithData(Reply reply, List<BlockElement> done, String blockId, List<Optional<String>> files) {
        var plainer = card(reply, done, blockId, files);
        var data = DataBody.of(reply, wording);
        if (data.isPlain()) {
            return plainer;
        }
        var body = new ArrayList<>(data.table());
        body.addAll(data.charts(data.charts().pictured().stream().map(reply.charts()::indexOf)
                .map(index -> index < files.size() ? files.get(index) : Optional.<String>empty()).toList()));
        return new Message(plainer.text(), around(reply, done, blockId, body), Optional.of(plainer));
    }

    /// A card with its body: what stands over it and under it.
    private List<LayoutBlock> around(Reply reply, List<BlockElement> done, String blockId, List<LayoutBlock> body) {
        var blocks = new ArrayList<LayoutBlock>();
        if (reply.title().isEmpty()) {
            blocks.add(Rich.sentence(hinted(reply.headline()), false));
        } else {
            blocks.add(header(reply.title()));
            blocks.add(Rich.headline(hinted(reply.headline())));
        }
        if (!done.isEmpty()) {
            blocks.add(Rich.lines(blockId, done));
        }
        blocks.addAll(facts(reply));
        blocks.addAll(body);
        blocks.addAll(ContextTexts.of(reply.smallPrint().stream().map(this::hinted).toList(), MOST_FOOTNOTE_BLOCKS));
        blocks.addAll(new NextSteps(reply).alone());
        return blocks;
    }

    /// The pictures of an answer by themselves, where the answer's words cannot be changed any more.
    ///
    /// @param charts those that have pictures
    public Message pictures(Reply reply, List<ChartSpec> charts, List<Optional<String>> files) {
        return new Message(Literal.fallback(reply.title().isEmpty() ? reply.headline() : reply.title()), charts(charts, files));
    }

    /// What an answer says, and its picture: for a place beside something else.
    ///
    /// @param charts those that are shown
    public Message preview(Reply reply, List<ChartSpec> charts, List<Optional<String>> files) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(header(reply.title()));
        blocks.add(Rich.headline(hinted(reply.headline())));
        blocks.addAll(charts(charts, files));
        blocks.addAll(ContextTexts.of(SmallPrint.of(reply).shown().stream().map(this::hinted).toList(), 1));
        return new Message(Literal.fallback(reply.headline()), blocks);
    }

    /// The first page of an answer with Slack's own data blocks, and the same without them for workspaces that do not have them.
    ///
    /// @param files the pictures of those charts that Slack does not draw, see [#pictured(List)]
    public Message withData(AnswerContext asked, Reply reply, List<Optional<String>> files) {
        var body = DataBody.of(reply, wording);
        if (body.isPlain()) {
            return of(asked, reply, files);
        }
        var blocks = new ArrayList<>(top(asked, reply));
        blocks.addAll(facts(reply));
        blocks.addAll(body.table());
        body.next().ifPresent(page -> blocks.addAll(new Buttons().add(label(body.pages(), page) + " \u2192",
                new ButtonAction.Turn(asked.question(), page, asked.audience())).blocks()));
        blocks.addAll(body.charts(files));
        blocks.addAll(end(asked, reply, 0));
        var plainer = of(asked, reply, List.of());
        return new Message(plainer.text(), blocks, Optional.of(plainer));
    }

    /// An answer with buttons by which people say whether it helped, and the same without them for workspaces that do not have these.
    public Message rated(AnswerContext asked, Message answer) {
        var buttons = new RatingButtons(asked.question()).blocks();
        if (buttons.isEmpty() || answer.blocks().size() >= Limits.BLOCKS) {
            return answer;
        }
        var blocks = new ArrayList<>(answer.blocks());
        blocks.addAll(buttons);
        return new Message(answer.text(), blocks, answer.plainer().or(() -> Optional.of(answer)));
    }

    /// The charts that Slack does not draw.
    public List<ChartSpec> pictured(List<ChartSpec> charts) {
        return DataCharts.of(charts).pictured();
    }

    private Message refused(String message, List<String> suggestions) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Rich.sentence(message, false));
        var buttons = new Buttons();
        suggestions.stream().limit(MOST_SUGGESTIONS).forEach(suggestion -> buttons.add(suggestion, new ButtonAction.Ask(suggestion)));
        blocks.addAll(buttons.blocks());
        return new Message(Literal.fallback(message), blocks);
    }

    private Message reply(AnswerContext asked, Reply reply, List<Optional<String>> files) {
        var pages = asked.isRepeatable() ? TablePage.of(grids(reply), wording) : TablePage.unturned(grids(reply), wording);
        var number = Math.clamp(asked.page(), 0, Math.max(0, pages.size() - 1));
        var blocks = new ArrayList<>(top(asked, reply));
        if (number == 0) {
            blocks.addAll(facts(reply));
        }
        if (!pages.isEmpty()) {
            blocks.addAll(pages.get(number).blocks(wording));
        }
        if (asked.isRepeatable() && pages.size() > 1) {
            blocks.addAll(turns(asked, number, pages));
        }
        if (number == 0) {
            blocks.addAll(charts(reply.charts(), files));
        }
        blocks.addAll(end(asked, reply, number));
        return new Message(Literal.fallback(reply.headline()), blocks);
    }

    /// Who asked, where that is to be said, and the sentence that answers.
    private List<LayoutBlock> top(AnswerContext asked, Reply reply) {
        var blocks = new ArrayList<LayoutBlock>();
        if (asked.audience() instanceof Audience.Shared(String sharer)) {
            blocks.add(Rich.about(sharer, "asked: " + Literal.of(asked.question(), Limits.TEXT / 2)));
        }
        blocks.add(header(reply.title()));
        blocks.add(Rich.headline(hinted(reply.headline())));
        return blocks;
    }

    /// The small print, and what to do next.
    private List<LayoutBlock> end(AnswerContext asked, Reply reply, int page) {
        var isFolded = asked.isRepeatable() && SmallPrint.of(reply).hasMore();
        var notes = isFolded ? SmallPrint.of(reply).shown() : reply.smallPrint();
        var blocks = new ArrayList<>(ContextTexts.of(notes.stream().map(this::hinted).toList(), MOST_FOOTNOTE_BLOCKS));
        blocks.addAll(new NextSteps(reply).of(asked, page));
        return blocks;
    }

    static List<Table> grids(Reply reply) {
        return reply.tables().stream().filter(table -> !Facts.are(table) && !Listing.is(table)).toList();
    }

    /// The tables that are no grids.
    private List<LayoutBlock> facts(Reply reply) {
        return reply.tables().stream().flatMap(table -> facts(table).stream()).toList();
    }

    private List<LayoutBlock> facts(Table table) {
        if (Listing.is(table)) {
            return new Listing(table).blocks(wording);
        }
        return Facts.are(table) ? new Facts(table).blocks(wording) : List.of();
    }

    private static LayoutBlock header(String title) {
        return HeaderBlock.builder().text(ContextTexts.plain(Literal.sentence(title, Limits.HEADER))).build();
    }

    private String hinted(String sentence) {
        return new Hints(commands).in(sentence);
    }

    static List<LayoutBlock> charts(List<ChartSpec> charts, List<Optional<String>> files) {
        var blocks = new ArrayList<LayoutBlock>();
        for (var index = 0; index < Math.min(charts.size(), MOST_CHARTS); index++) {
            var altText = Literal.of(charts.get(index).heading().altText(), Limits.ALT_TEXT - 100);
            var file = index < files.size() ? files.get(index) : Optional.<String>empty();
            blocks.add(file.<LayoutBlock>map(id -> ImageBlock.builder().slackFile(SlackFileObject.builder().id(id).build())
                    .altText(altText).build()).orElseGet(() -> ContextTexts.of("Chart: " + altText)));
        }
        return blocks;
    }

    /// To the page before and the page after.
    private List<LayoutBlock> turns(AnswerContext asked, int number, List<TablePage> pages) {
        var turns = new Buttons();
        if (number > 0) {
            turns.add("\u2190 " + label(pages, number - 1), new ButtonAction.Turn(asked.question(), number - 1, asked.audience()));
        }
        if (number < pages.size() - 1) {
            turns.add(label(pages, number + 1) + " \u2192", new ButtonAction.Turn(asked.question(), number + 1, asked.audience()));
        }
        return turns.blocks();
    }

    /// What another page shows: its rows, and the table's title where it has one.
    private String label(List<TablePage> pages, int number) {
        var page = pages.get(number);
        var first = page.slices().getFirst();
        var rows = wording.count(first.from() + 1L) + "\u2013" + wording.count(first.to());
        return page.title().isEmpty() ? "Rows " + rows : page.title() + (first.from() > 0 || page.slices().size() == 1 ? " " + rows : "");
    }
}
