package dev.clientele.chat.slack.posting;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import dev.clientele.command.Attachment;
import java.util.List;
import java.util.Optional;

/// Uploads files. Safe for use by many threads.
public final class Files {

    private final SlackWeb slack;

    public Files(SlackWeb slack) {
        this.slack = slack;
    }

    /// A file for the people in a conversation.
    ///
    /// @param channel a channel's id, or a person's for the direct messages with them
    /// @throws CallFailed where Slack does not take it
    public void share(Attachment file, String channel, Optional<String> thread) {
        var conversation = channel.startsWith("U") || channel.startsWith("W") ? direct(channel) : channel;
        var id = upload(file.name(), file.content().get(), Optional.empty());
        complete(FileDetails.builder().id(id).title(file.name()).build(), Optional.of(conversation), thread);
    }

    /// A picture that nobody sees until a message shows it.
    ///
    /// @return its id
    String picture(byte[] png, String title, String altText) {
        var id = upload("chart.png", png, Optional.of(altText));
        complete(FileDetails.builder().id(id).title(title).build(), Optional.empty(), Optional.empty());
        return id;
    }

    private String upload(String name, byte[] content, Optional<String> altText) {
        var place = slack.call("files.getUploadURLExternal", methods -> methods.filesGetUploadURLExternal(
                file -> file.filename(name).length(content.length).altTxt(altText.orElse(null))));
        slack.upload("upload", place.getUploadUrl(), content);
        return place.getFileId();
    }

    private void complete(FileDetails file, Optional<String> channel, Optional<String> thread) {
        slack.call("files.completeUploadExternal", methods -> methods.filesCompleteUploadExternal(
                done -> done.files(List.of(file)).channelId(channel.orElse(null)).threadTs(thread.orElse(null))));
    }

    private String direct(String user) {
        return slack.call("conversations.open", methods -> methods.conversationsOpen(open -> open.users(List.of(user)))).getChannel()
                .getId();
    }
}
