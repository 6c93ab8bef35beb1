package dev.clientele.chat.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MisdirectedRequestResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns away what a page of another site could send through the person's browser, and bodies that are no question, before anything of
/// them is read. Tells the browser what this page may do: load and call this server, and nothing else.
/// @param largestUpload how many bytes the files may have that are brought at once
record Guard(Hosts hosts, long largestUpload) {

    /// No form of this page is larger.
    static final long LARGEST_BODY = 16 * 1024;

    /// Where files are sent to, one by one.
    static final String FILES = "/files";

    private static final String FORM = "application/x-www-form-urlencoded";
    /// No form of any site sends such a body, and a script of another site must ask first.
    private static final String FILE = "application/octet-stream";
    /// Anything else beside the type is another character set, or nothing that a form says.
    private static final Pattern UTF_8 = Pattern.compile("\\s*(?:charset\\s*=\\s*\"?utf-?8\"?)?\\s*;?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    void check(Context request) {
        HEADERS.forEach(request::header);
        if (!hosts.allows(header(request, "Host"))) {
            throw new MisdirectedRequestResponse(
                    "This page answers only under the names of this machine and those in web.hosts of its settings.");
        }
        if (isForeign(request)) {
            throw new ForbiddenResponse("This page answers only to itself, not to other sites.");
        }
        if (FILES.equals(request.path()) && HandlerType.POST.equals(request.method())) {
            requireFile(request);
        } else if (!READING.contains(request.method())) {
            requireForm(request);
        }
    }

    /// Browsers name the origin with every POST and with what a script of another site fetches. Its scheme is not compared: a proxy in
    /// front may speak HTTPS. A person may follow a link to the page from anywhere.
    private static boolean isForeign(Context request) {
        var origin = header(request, "Origin");
        var isReading = READING.contains(request.method());
        var sameOrigin = origin.isEmpty() ? isReading : origin.replaceFirst("^https?://", "").equals(header(request, "Host"));
        return !sameOrigin || (FOREIGN.contains(header(request, "Sec-Fetch-Site")) && !(isReading && followsLink(request)));
    }

    private static boolean followsLink(Context request) {
        return "/".equals(request.path()) && "navigate".equals(header(request, "Sec-Fetch-Mode"))
                && "document".equals(header(request, "Sec-Fetch-Dest"));
    }

    private void requireFile(Context request) {
        if (request.req().getContentLengthLong() > largestUpload) {
            throw new ContentTooLargeResponse(tooLarge(largestUpload));
        }
        if (!header(request, "Content-Type").strip().equalsIgnoreCase(FILE)) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "Files come one by one, as " + FILE + ".");
        }
    }

    static String tooLarge(long largest) {
        return "That is more than I take on this page at once, " + (largest >> 20)
                + " MB. Whoever runs me can import it with ./clientele import.";
    }

    /// Whatever else a body may be is larger, and would be written to disk before it is looked at.
    private static void requireForm(Context request) {
        if (request.req().getContentLengthLong() > LARGEST_BODY) {
            throw new ContentTooLargeResponse("That is too long for a question.");
        }
        var type = header(request, "Content-Type").split(";", 2);
        if (!type[0].strip().equalsIgnoreCase(FORM)) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
                    "Questions come as the page's form, " + FORM + ".");
        }
        if (type.length > 1 && !UTF_8.matcher(type[1]).matches()) {
            throw new BadRequestResponse("Questions come in UTF-8.");
        }
    }

    private static String header(Context request, String name) {
        var value = request.header(name);
        return value == null ? "" : value;
    }
}
