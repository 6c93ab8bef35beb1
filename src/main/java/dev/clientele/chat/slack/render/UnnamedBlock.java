package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;

/// A block of Slack's that its SDK lacks; nobody refers to it by an id.
interface UnnamedBlock extends LayoutBlock {

    @Override
    default String getBlockId() {
        return "";
    }
}
