package org.sozialraum.tool.visit;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import org.sozialraum.curriculum.html.SafeHtml;

/** HTML for templates: checked, or made of words that mean nothing else. */
public final class Html {
    private Html() {}

    public static Content of(SafeHtml html) {
        return output -> output.writeContent(html.html());
    }

    /** Words as they are, whoever wrote them. */
    public static Content plain(String text) {
        return output -> Escape.htmlContent(text, output);
    }
}
