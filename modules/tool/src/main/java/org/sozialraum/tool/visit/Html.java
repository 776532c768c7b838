package org.sozialraum.tool.visit;

import gg.jte.Content;
import org.sozialraum.curriculum.html.SafeHtml;

/** Checked HTML for templates. */
public final class Html {
    private Html() {}

    public static Content of(SafeHtml html) {
        return output -> output.writeContent(html.html());
    }
}
