package org.sozialraum.learning.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sozialraum.curriculum.Language;

/**
 * Who came in.
 *
 * @param chosen the language that the person has chosen herself, if she has
 */
public record Person(PersonId id, Optional<Language> chosen) {
    public Person {
        requireNonNull(id, "id is null");
        requireNonNull(chosen, "chosen is null");
    }
}
