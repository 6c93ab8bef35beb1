package dev.clientele.chat.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// An authority that signs certificates of servers (X.509, RFC 5280), made for a test.
public final class Authority {

    private static final byte[] ECDSA_WITH_SHA256 = sequence(der(0x06, bytes(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)));
    private static final byte[] IS_AUTHORITY = extension(0x13, sequence(der(0x01, bytes(0xff))));

    private final String name;
    private final KeyPair keys = keys();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    public Authority(String name) {
        this.name = name;
    }

    /// Its own certificate as a file has it.
    public String pem() {
        var own = sign(name, keys.getPublic(), today.plusYears(1), IS_AUTHORITY);
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(encoded(own))
                + "\n-----END CERTIFICATE-----\n";
    }

    /// What a server with this address shows.
    public SSLContext serverAt(InetAddress address) {
        return server(address(address), today.plusYears(1));
    }

    /// What one shows whose certificate ended yesterday.
    public SSLContext expiredServerAt(InetAddress address) {
        return server(address(address), today.minusDays(1));
    }

    private static byte[] address(InetAddress address) {
        return extension(0x11, sequence(der(0x87, address.getAddress())));
    }

    /// What a server of this name shows.
    public SSLContext serverNamed(String host) {
        return server(extension(0x11, sequence(der(0x82, host.getBytes(US_ASCII)))), today.plusYears(1));
    }

    private SSLContext server(byte[] alternativeName, LocalDate until) {
        try {
            var own = keys();
            var shown = sign("mail", own.getPublic(), until, alternativeName);
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setKeyEntry("server", own.getPrivate(), new char[0], new Certificate[]{shown});
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, new char[0]);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Certificate sign(String subject, PublicKey key, LocalDate until, byte[] extension) {
        var content = sequence(der(0xa0, der(0x02, bytes(2))), der(0x02, BigInteger.valueOf(System.nanoTime()).toByteArray()),
                ECDSA_WITH_SHA256, name(name), sequence(day(today.minusYears(2)), day(until)), name(subject), key.getEncoded(),
                der(0xa3, sequence(extension)));
        try {
            var signed = sequence(content, ECDSA_WITH_SHA256, der(0x03, joined(bytes(0), signature(content, keys.getPrivate()))));
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] signature(byte[] content, PrivateKey key) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] encoded(Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// A distinguished name of a common name alone.
    private static byte[] name(String common) {
        return sequence(der(0x31, sequence(der(0x06, bytes(0x55, 0x04, 0x03)), der(0x0c, common.getBytes(US_ASCII)))));
    }

    private static byte[] day(LocalDate day) {
        return der(0x17, (day.format(DateTimeFormatter.ofPattern("yyMMdd")) + "000000Z").getBytes(US_ASCII));
    }

    /// @param kind the last part of the extension's object identifier, 2.5.29 before it
    private static byte[] extension(int kind, byte[] value) {
        return sequence(der(0x06, bytes(0x55, 0x1d, kind)), der(0x01, bytes(0xff)), der(0x04, value));
    }

    private static byte[] sequence(byte[]... parts) {
        return der(0x30, joined(parts));
    }

    private static byte[] der(int tag, byte[] value) {
        return joined(bytes(tag), length(value.length), value);
    }

    private static byte[] length(int count) {
        if (count < 128) {
            return bytes(count);
        }
        return count < 256 ? bytes(0x81, count) : bytes(0x82, count >> 8, count & 0xff);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }
}
