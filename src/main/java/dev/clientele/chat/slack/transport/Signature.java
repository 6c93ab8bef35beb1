package dev.clientele.chat.slack.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Slack's signature of a request: HMAC-SHA256 over its time and its body, as Slack's "Verifying requests from Slack" has it.
///
/// @param clock says how old a request is
public record Signature(Secret signingSecret, InstantSource clock) {

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    /// What is wrong with a request, for the log; empty for one that Slack sent just now.
    ///
    /// @param time the header `X-Slack-Request-Timestamp`, seconds
    /// @param signature the header `X-Slack-Signature`
    Optional<String> fault(Optional<String> time, Optional<String> signature, byte[] body) {
        if (time.isEmpty() || signature.isEmpty()) {
            return Optional.of("not signed");
        }
        if (!time.get().matches("\\d{1,12}")) {
            return Optional.of("signed at no time");
        }
        var age = Duration.ofSeconds(clock.instant().getEpochSecond() - Long.parseLong(time.get())).abs();
        if (age.compareTo(OLDEST) > 0) {
            return Optional.of("signed " + age.toSeconds() + " s from now");
        }
        var isSlacks = MessageDigest.isEqual(of(time.get(), body).getBytes(StandardCharsets.US_ASCII),
                signature.get().getBytes(StandardCharsets.UTF_8));
        return isSlacks ? Optional.empty() : Optional.of("signed by someone else");
    }

    /// The signature of a request: `v0=` and hexadecimal digits.
    public String of(String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(signingSecret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(("v0:" + time + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no " + ALGORITHM, impossible);
        }
    }
}
