package org.sozialraum.tool.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.sozialraum.curriculum.Language;

/** Who reads the answer, as far as errors need to know. */
public final class Reader {
    private static final String LANGUAGE = "sozialraum.language";

    private Reader() {}

    /** The language of the session, once it is known; error pages then speak it too. */
    public static void speaks(HttpServletRequest request, Language language) {
        request.setAttribute(LANGUAGE, language);
    }

    /** Of the session, else what the browser asks for, else German. */
    public static Language language(HttpServletRequest request) {
        if (request.getAttribute(LANGUAGE) instanceof Language known) return known;
        // Without the header a server names its own language, which says nothing about the reader.
        if (request.getHeader("Accept-Language") == null) return Language.DE;
        return Locales.best(Collections.<Locale>list(request.getLocales()));
    }
}
