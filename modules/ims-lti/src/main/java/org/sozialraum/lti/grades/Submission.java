package org.sozialraum.lti.grades;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * When the learner worked on what a score is about. Platforms show it, or judge by it whether work came late; an empty
 * one is not sent. Moodle 4.4 ignores it.
 *
 * @param startedAt when she began; to the microsecond
 * @param submittedAt when she handed in, not before she began; to the microsecond
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#submission">AGS 2.0, score publish service, submission</a>
 */
public record Submission(Optional<Instant> startedAt, Optional<Instant> submittedAt) {
    /** Nothing is known. */
    public static final Submission UNKNOWN = new Submission(Optional.empty(), Optional.empty());

    public Submission {
        startedAt = startedAt.map(Timestamp::sendable);
        submittedAt = submittedAt.map(Timestamp::sendable);
        if (startedAt.isPresent()
                && submittedAt.filter(startedAt.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "handed in before it was begun: " + startedAt.get() + " to " + submittedAt.get());
        }
    }

    /** Begun, not yet handed in. */
    public static Submission begun(Instant startedAt) {
        return new Submission(Optional.of(startedAt), Optional.empty());
    }

    /** Begun and handed in. */
    public static Submission of(Instant startedAt, Instant submittedAt) {
        return new Submission(Optional.of(startedAt), Optional.of(submittedAt));
    }

    /** Empty where nothing is known. */
    Optional<ObjectNode> json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        startedAt.ifPresent(moment -> json.put("startedAt", Timestamp.text(moment)));
        submittedAt.ifPresent(moment -> json.put("submittedAt", Timestamp.text(moment)));
        return Optional.of(json).filter(known -> !known.isEmpty());
    }
}
