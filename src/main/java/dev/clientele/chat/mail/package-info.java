/// E-mail as a place where the bot's own messages go; nobody asks by it. Entry type: [dev.clientele.chat.mail.MailPlatform]. A letter
/// is made by [dev.clientele.chat.mail.LetterPress] from a reply, and handed to the company's own mail server by
/// [dev.clientele.chat.mail.SmtpSender].
@NullMarked
package dev.clientele.chat.mail;

import org.jspecify.annotations.NullMarked;
