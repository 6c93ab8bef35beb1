package dev.clientele.chat.web.html;

import dev.clientele.render.html.Escaping;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A piece of a page. Data is escaped when it is written, wherever it stands; the result is well-formed XML, too.
public sealed interface Html permits Html.Text, Html.Fragment, Tag {

    /// Nothing at all.
    static Html nothing() {
        return new Fragment(List.of());
    }

    /// Words, never markup.
    static Html text(String text) {
        return new Text(text);
    }

    static Tag tag(String name) {
        return new Tag(name, List.of(), List.of());
    }

    /// Pieces one behind the other.
    static Html all(Html... parts) {
        return new Fragment(List.of(parts));
    }

    /// A piece for each item, in their order.
    static <T> Html each(Collection<? extends T> items, Function<? super T, ? extends Html> piece) {
        return new Fragment(items.stream().<Html>map(piece).toList());
    }

    /// A piece that is there only sometimes.
    static Html when(boolean shown, Html piece) {
        return shown ? piece : nothing();
    }

    void write(StringBuilder out);

    /// The markup.
    default String markup() {
        var out = new StringBuilder();
        write(out);
        return out.toString();
    }

    record Text(String text) implements Html {

        @Override
        public void write(StringBuilder out) {
            Escaping.escape(text, out);
        }
    }

    record Fragment(List<Html> parts) implements Html {
        public Fragment {
            parts = List.copyOf(parts);
        }

        @Override
        public void write(StringBuilder out) {
            parts.forEach(part -> part.write(out));
        }
    }
}
