package org.sozialraum.demolms.desk;

import java.util.Optional;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.page.Language;

/** Who looks at a page, and in which language. */
record Visit(Language language, Optional<Person> person, String path) {
    static final String LANGUAGE_COOKIE = "demolms_language";

    static Visit of(Request request, Sessions sessions) {
        return new Visit(language(request), sessions.person(request), request.path());
    }

    String say(Phrase phrase) {
        return phrase.in(language);
    }

    String say(Phrase phrase, String... values) {
        return phrase.in(language, values);
    }

    boolean teaches() {
        return person.filter(one -> one.role().teaches()).isPresent();
    }

    private static Language language(Request request) {
        return request.cookie(LANGUAGE_COOKIE)
                .flatMap(Language::tagged)
                .orElseGet(() ->
                        Language.accepted(request.header("accept-language").orElse("")));
    }
}
