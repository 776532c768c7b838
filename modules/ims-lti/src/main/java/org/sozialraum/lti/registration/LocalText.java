package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text for people, in the language a platform shows if it knows no better, and in others.
 *
 * @param byLanguage written as {@code field#de} beside {@code field}
 * @see <a href="https://openid.net/specs/openid-connect-registration-1_0.html#LanguagesAndScripts">OpenID Connect
 *     Dynamic Client Registration 1.0, 2.1</a>
 */
public record LocalText(String text, Map<Locale, String> byLanguage) {
    public LocalText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text must not be blank");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    void write(ObjectNode json, String field) {
        json.put(field, text);
        Map<String, String> tags = new TreeMap<>();
        byLanguage.forEach((language, words) -> tags.put(language.toLanguageTag(), words));
        tags.forEach((tag, words) -> json.put(field + "#" + tag, words));
    }
}
