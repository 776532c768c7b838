package org.sozialraum.learning.registration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What we and a platform said to each other in one registration or renewal.
 *
 * @param platform its issuer; where it never became certain who it is, the origin that was asked
 * @param findings the steps that were made, in their order: at least one, and only the last can be in trouble
 * @param fields our configuration beside what the platform has written down; empty if nothing was sent
 * @param leftOut what was not even asked for, because the platform says that it has no such thing: scopes, claims and
 *     messages
 */
public record RegistrationTalk(
        String platform, List<RegistrationFinding> findings, List<RegisteredField> fields, List<String> leftOut) {
    private static final int LONGEST_PLATFORM = 500;
    private static final int LONGEST_WORD = 200;
    private static final int MOST_FIELDS = 60;
    private static final int MOST_LEFT_OUT = 20;

    /** What is longer is cut. */
    public RegistrationTalk {
        requireNonNull(platform, "platform is null");
        if (findings.isEmpty()) throw new IllegalArgumentException("a registration makes at least one step");
        platform = Cut.to(LONGEST_PLATFORM, platform);
        findings = List.copyOf(findings);
        fields = fields.stream().limit(MOST_FIELDS).toList();
        leftOut = leftOut.stream()
                .limit(MOST_LEFT_OUT)
                .map(word -> Cut.to(LONGEST_WORD, word))
                .toList();
    }

    /** How far it came. */
    public RegistrationFinding last() {
        return findings.getLast();
    }

    public boolean succeeded() {
        return last().passed();
    }

    /** What the platform has written down otherwise than we asked. */
    public List<RegisteredField> differing() {
        return fields.stream().filter(RegisteredField::differs).toList();
    }

    /** What a renewal would change: the platform has something else, or nothing. */
    public List<RegisteredField> due() {
        return fields.stream()
                .filter(field -> field.differs() || field.answered().isEmpty())
                .toList();
    }

    /** What the platform says about one field. */
    public Optional<RegisteredField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
