package org.sozialraum.curriculum.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what Markdown can say and nothing else. Markdown already escapes raw HTML; this is the second lock.
 *
 * <p>Links lead to {@code https} or to the module's own {@code media/}, open in a new window (in a frame, there is
 * nowhere else for them) and tell nobody where they came from. Pictures come from {@code media/} only.
 */
final class Sanitizer {
    private static final String OWN = "media/[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern LINK = Pattern.compile("https://.+|" + OWN);
    private static final Pattern PICTURE = Pattern.compile(OWN);
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "code")
            .allowElements("pre", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "img")
            .allowElements(Sanitizer::link, "a")
            .allowUrlProtocols("https")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .toFactory();

    private Sanitizer() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }

    /** A link whose target was refused is no link any more; its words stay. */
    private static @Nullable String link(String element, List<String> attributes) {
        if (!attributes.contains("href")) {
            return null;
        }
        attributes.addAll(List.of("target", "_blank", "rel", "noopener noreferrer"));
        return element;
    }
}
