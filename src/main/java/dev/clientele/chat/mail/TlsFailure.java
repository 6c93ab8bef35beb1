package dev.clientele.chat.mail;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Why the way to the mail server could not be encrypted; nothing was sent then.
///
/// @param isLasting whether another try would fail, too, until a person has changed something
record TlsFailure(String words, boolean isLasting) {

    private static final String PLAIN_ANSWER = "Unsupported or unrecognized SSL message";

    /// Empty where something else went wrong.
    ///
    /// @param causes the outermost first
    static Optional<TlsFailure> of(String host, List<Throwable> causes) {
        return causes.reversed().stream().map(cause -> of(host, cause)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TlsFailure> of(String host, Throwable cause) {
        var server = "the mail server " + host;
        return switch (cause) {
            case CertificateExpiredException _ -> lasting(server + " shows a certificate that has expired");
            case CertificateNotYetValidException _ -> lasting(server + " shows a certificate that is not valid yet");
            case CertPathBuilderException _,CertPathValidatorException _ -> lasting(server + " shows a certificate of an authority that "
                    + "is not trusted; `mail.authority` names the file of one that is");
            case CertificateException _ -> lasting(server + " shows a certificate for another name; `mail.host` is to be the name in it");
            case SSLException plain when String.valueOf(plain.getMessage()).startsWith(PLAIN_ANSWER) -> lasting(server
                    + " does not begin with encryption at this port; `mail.tls` and `mail.port` say how it is reached");
            case SSLException broken ->
                    Optional.of(new TlsFailure("the encrypted connection to " + server + " broke off: " + broken.getMessage(), false));
            default -> Optional.empty();
        };
    }

    private static Optional<TlsFailure> lasting(String words) {
        return Optional.of(new TlsFailure(words, true));
    }
}
