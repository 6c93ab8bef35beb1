/// E-mail, as the settings and the environment have it. Entry type: [dev.clientele.app.mail.MailCredentials].
@NullMarked
package dev.clientele.app.mail;

import org.jspecify.annotations.NullMarked;
