package dev.clientele.chat.mail;

import java.util.List;

/// A message as it is sent by e-mail: the same in HTML and as plain text, with the pictures that the HTML shows.
record Letter(String subject, String html, String text, List<Picture> pictures) {

    Letter {
        pictures = List.copyOf(pictures);
    }

    /// A chart that the HTML refers to as `cid:` and its id.
    record Picture(String id, byte[] png) {

        /// The id of a reply's chart.
        ///
        /// @param index its place in the reply, from 0
        static String id(int index) {
            return "chart-" + (index + 1);
        }
    }
}
