package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import java.util.List;

/// The shortcut on a message that names a customer: who is that?
final class Cards {

    private static final int MOST = 8;

    private final Router router;
    private final Answerer answerer;

    Cards(Router router, Answerer answerer) {
        this.router = router;
        this.answerer = answerer;
    }

    /// Shows the person the customer's card; where several are named, which of them is asked.
    void show(Origin origin, String text) {
        if (answerer.mayNot(origin)) {
            return;
        }
        var named = router.search().customersIn(text, MOST);
        switch (named.size()) {
            case 0 -> respond(origin, new Response.Refused("That message names no customer by its whole name.", List.of()));
            case 1 -> answerer.answer(origin, question(named.getFirst()));
            default -> respond(origin, new Response.Refused("That message names several customers. Which one?",
                    named.stream().map(Cards::question).toList()));
        }
    }

    private void respond(Origin origin, Response response) {
        answerer.respond(origin, AnswerContext.once("customer", origin.audience()), response);
    }

    private static String question(CustomerName customer) {
        return "customer " + customer.question();
    }
}
