package dev.clientele.chat.web;

import dev.clientele.chat.web.session.Conversation;
import dev.clientele.chat.web.view.PageToken;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import io.javalin.http.Context;
import java.util.Optional;

/// Who sends a form. A change is carried out for this page's own forms alone.
final class Forms {

    /// Where the token stands in what comes without a form.
    private static final String TOKEN_HEADER = "Clientele-Token";

    private Forms() {}

    /// Whether a form is this page's.
    static boolean arePages(Context request, PageToken token) {
        return token.is(Optional.ofNullable(request.formParam(PageToken.FIELD)));
    }

    /// Who sends it, who may change nothing where the form is not this page's.
    static Asker asker(Context request, PageToken token, Conversation conversation) {
        return asker(arePages(request, token), conversation);
    }

    /// Who sends a file, of which nothing is read yet.
    static Asker sender(Context request, PageToken token, Conversation conversation) {
        return asker(token.is(Optional.ofNullable(request.header(TOKEN_HEADER))), conversation);
    }

    private static Asker asker(boolean isPages, Conversation conversation) {
        return isPages ? conversation.asker() : conversation.asker().barredBy(Denial.OLD_PAGE);
    }
}
