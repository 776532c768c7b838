package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One field of our configuration beside what the platform has written down.
 *
 * @param name path in the configuration, such as {@code scope}
 * @param asked what we want it to be
 * @param answered what the platform says that it is; empty if it does not say
 */
public record RegisteredField(String name, String asked, Optional<String> answered) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1_000;

    /** Longer texts are cut. */
    public RegisteredField {
        requireNonNull(answered, "answered is null");
        name = Cut.to(LONGEST_NAME, name);
        asked = Cut.to(LONGEST, asked);
        answered = answered.map(text -> Cut.to(LONGEST, text));
    }

    /** Whether the platform says something else; silence is not. */
    public boolean differs() {
        return answered.filter(value -> !value.equals(asked)).isPresent();
    }
}
