/// Tests of e-mail: before a mail server on this machine that takes letters by SMTP, and refuses them in all the ways that servers do.
@NullMarked
package dev.clientele.chat.mail;

import org.jspecify.annotations.NullMarked;
