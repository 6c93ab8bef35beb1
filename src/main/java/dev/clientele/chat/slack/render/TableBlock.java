package dev.clientele.chat.slack.render;

import com.slack.api.model.block.RichTextBlock;
import java.util.ArrayList;
import java.util.List;

/// Slack's table block, which the SDK has no class for. Its fields are named as Slack names them.
final class TableBlock implements UnnamedBlock {

    static final String TYPE = "table";

    private final String type = TYPE;
    private final List<List<Object>> rows;
    private final List<ColumnSetting> columnSettings;

    /// How a column is set.
    ///
    /// @param align `left` or `right`
    /// @param isWrapped whether a long text goes on in the next line, and is not cut
    record ColumnSetting(String align, boolean isWrapped) {}

    /// A cell of literal text.
    record RawText(String type, String text) {
        RawText(String text) {
            this("raw_text", text);
        }
    }

    /// @param rows [RawText] or [RichTextBlock] cells, the same number in each row; the first row is the head
    TableBlock(List<? extends List<?>> rows, List<ColumnSetting> columnSettings) {
        this.rows = rows.stream().map(row -> row.stream().map(TableBlock::cell).toList()).toList();
        this.columnSettings = new ArrayList<>(columnSettings);
    }

    @Override
    public String getType() {
        return type;
    }

    List<List<Object>> rows() {
        return rows;
    }

    List<ColumnSetting> columnSettings() {
        return columnSettings;
    }

    private static Object cell(Object cell) {
        if (cell instanceof RawText || cell instanceof RichTextBlock) {
            return cell;
        }
        throw new IllegalArgumentException("no cell: " + cell.getClass());
    }
}
