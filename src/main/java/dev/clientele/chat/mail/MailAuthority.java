package dev.clientele.chat.mail;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// The authority that signed the mail server's certificate, such as a company's own. With it no other is trusted.
///
/// @param certificates at least one
public record MailAuthority(List<Certificate> certificates) {

    public MailAuthority {
        certificates = List.copyOf(certificates);
    }

    /// Reads certificates as they are handed out: PEM, one behind another, or DER.
    ///
    /// @throws CertificateException where there is none
    public static MailAuthority read(InputStream file) throws CertificateException {
        var found = List.<Certificate>copyOf(CertificateFactory.getInstance("X.509").generateCertificates(file));
        if (found.isEmpty()) {
            throw new CertificateException("no certificate");
        }
        return new MailAuthority(found);
    }

    /// Connections to servers whose certificates it signed.
    SSLSocketFactory sockets() {
        try {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (var index = 0; index < certificates.size(); index++) {
                trusted.setCertificateEntry("authority-" + index, certificates.get(index));
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("certificates that were read cannot be trusted", impossible);
        }
    }
}
