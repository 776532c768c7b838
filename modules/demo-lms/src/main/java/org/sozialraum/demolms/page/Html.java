package org.sozialraum.demolms.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of HTML that is safe to send: whatever came from outside has been escaped on the way in. */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /**
     * Fills the holes {@code {}} of a template from left to right: HTML as it is, lists of HTML one after the other,
     * everything else escaped, also inside quoted attributes.
     */
    public static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf("{}", from);
            if (hole < 0) {
                throw new IllegalArgumentException("more values than holes in: " + template);
            }
            out.append(template, from, hole).append(rendered(value));
            from = hole + 2;
        }
        return new Html(out.append(template.substring(from)).toString());
    }

    public static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    private static String rendered(Object value) {
        return switch (value) {
            case Html html -> html.markup();
            case Collection<?> parts -> parts.stream().map(Html::rendered).collect(Collectors.joining("\n"));
            default -> escape(value.toString());
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
