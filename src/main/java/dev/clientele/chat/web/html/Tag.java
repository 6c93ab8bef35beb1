package dev.clientele.chat.web.html;

import dev.clientele.render.html.Escaping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// An element with its attributes and children. Immutable: each step gives a new one.
///
/// Scripts, inline styles and event handlers cannot be made, and an address leads nowhere but to this server, a mailbox or a telephone.
public record Tag(String name, List<Attribute> attributes, List<Html> children) implements Html {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");
    private static final Set<String> CHILDLESS =
            Set.of("meta", "link", "img", "source", "input", "br", "hr", "path", "rect", "circle", "use");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "action", "formaction", "hx-get", "hx-post");
    private static final Pattern LOCAL = Pattern.compile("(/(?![/\\\\])|#).*", Pattern.DOTALL);

    private static final Pattern REACHING = Pattern.compile("tel:\\+?[0-9]{3,20}|mailto:[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,255}");

    /// A name and its value as plain text.
    record Attribute(String name, String value) {
        Attribute {
            if (!NAME.matcher(name).matches() || name.startsWith("on") || name.startsWith("hx-on") || name.equals("style")) {
                throw new IllegalArgumentException("no such attribute here: " + name);
            }
            if (ADDRESSES.contains(name) && !LOCAL.matcher(value).matches()
                    && !(name.equals("href") && REACHING.matcher(value).matches())) {
                throw new IllegalArgumentException(name + " leads off this server: " + value);
            }
        }
    }

    public Tag {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no such element: " + name);
        }
        var raw = name.equalsIgnoreCase("script") || name.equalsIgnoreCase("style");
        if (!children.isEmpty() && (raw || CHILDLESS.contains(name))) {
            throw new IllegalArgumentException(name + " has no content here");
        }
    }

    /// With one more attribute.
    public Tag at(String attribute, String value) {
        var more = new ArrayList<>(attributes);
        more.add(new Attribute(attribute, value));
        return new Tag(name, more, children);
    }

    /// With an attribute that stands for itself, such as `hidden`.
    public Tag at(String attribute) {
        return at(attribute, "");
    }

    public Tag with(Collection<? extends Html> more) {
        var all = new ArrayList<Html>(children);
        all.addAll(more);
        return new Tag(name, attributes, all);
    }

    public Tag with(Html... more) {
        return with(List.of(more));
    }

    public Tag with(String text) {
        return with(Html.text(text));
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(name);
        for (var attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            Escaping.escape(attribute.value(), out);
            out.append('"');
        }
        if (CHILDLESS.contains(name)) {
            out.append("/>");
        } else {
            out.append('>');
            children.forEach(child -> child.write(out));
            out.append("</").append(name).append('>');
        }
    }
}
