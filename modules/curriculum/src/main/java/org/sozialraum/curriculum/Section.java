package org.sozialraum.curriculum;

import org.sozialraum.curriculum.html.SafeHtml;

/** Something to read. */
public record Section(String slug, Texts<Text> texts) {
    public Text text(Language language) {
        return texts.in(language);
    }

    /** @param body its headings begin with {@code h2}, because the title is the page's {@code h1} */
    public record Text(String title, SafeHtml body) {}
}
