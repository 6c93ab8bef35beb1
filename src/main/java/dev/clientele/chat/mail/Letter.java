package dev.clientele.chat.mail;

import java.util.List;

/// A message as it is sent by e-mail: the same in HTML and as plain text, with the pictures that the HTML shows.
record Letter(String subject, String html, String text, List<Picture> pictures) {

    Letter {
        pictures = List.copyOf(pictures);
    }

    /// A chart that the HTML refers to as `cid:` and its id.
    record Picture(String id, byte[] png) {}
}
