package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.View.ViewBuilder;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;

/// A dialog as Slack takes it.
///
/// @param callback its name in what Slack sends when it is submitted
/// @param title shortened where Slack has no room for it
record Dialog(String callback, String title, List<LayoutBlock> blocks) {

    Dialog {
        blocks = List.copyOf(blocks);
    }

    /// One that is filled in.
    ///
    /// @param metadata comes back with what is filled in; empty for none
    /// @param submit what the button says that sends it
    View toFillIn(String metadata, String submit) {
        return view("Cancel").privateMetadata(metadata.isEmpty() ? null : metadata)
                .submit(ViewSubmit.builder().type("plain_text").text(submit).emoji(false).build()).build();
    }

    /// One that is read.
    View toRead() {
        return view("Close").build();
    }

    private ViewBuilder view(String close) {
        return View.builder().type("modal").callbackId(callback)
                .title(ViewTitle.builder().type("plain_text").text(Literal.of(title, Limits.DIALOG_TITLE)).emoji(false).build())
                .close(ViewClose.builder().type("plain_text").text(close).emoji(false).build()).blocks(blocks);
    }
}
