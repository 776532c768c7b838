package org.sozialraum.tool.web;

import org.sozialraum.curriculum.Language;

/** A page asks for words that no text file has: a mistake of ours. */
public class UnknownText extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownText(String key, Language language) {
        super("no text \"" + key + "\" in " + language.code());
    }
}
