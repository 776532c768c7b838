package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One field of our configuration beside what the platform has written down. A list counts as the set of its words: no
 * platform has to keep their order.
 *
 * @param name path in the configuration, such as {@code scope} or {@code lti-tool-configuration.claims}
 * @param asked what we want it to be, on one line
 * @param answered what the platform says that it is; empty if it does not say
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7591#section-3.2.1">RFC 7591, 3.2.1: a server may replace what was
 *     asked for, and tells all that it has registered</a>
 */
public record SentField(String name, String asked, Optional<String> answered) {
    public SentField {
        requireNonNull(name, "name is null");
        requireNonNull(asked, "asked is null");
        requireNonNull(answered, "answered is null");
    }

    /** Whether the platform says something else; silence is not. */
    public boolean differs() {
        return answered.filter(value -> !value.equals(asked)).isPresent();
    }
}
