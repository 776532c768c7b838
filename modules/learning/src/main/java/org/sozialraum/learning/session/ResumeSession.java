package org.sozialraum.learning.session;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.placement.Placements;

/** Finds out who asks for a page. */
@UseCase
public class ResumeSession {
    private final LearningSessions sessions;
    private final Placements placements;
    private final InstantSource clock;

    @Inject
    ResumeSession(LearningSessions sessions, Placements placements, InstantSource clock) {
        this.sessions = sessions;
        this.placements = placements;
        this.clock = clock;
    }

    /** @param browserProof hash of the cookie's secret that came with the request */
    public Outcome handle(SessionToken token, Optional<String> browserProof) {
        Optional<LearningSession> found = sessions.find(token.hash());
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        LearningSession session = found.get();
        if (!clock.instant().isBefore(session.expiresAt())) {
            return new Outcome.Expired();
        }
        if (session.browserProof().isPresent()
                && !sameBrowser(session.browserProof().get(), browserProof)) {
            return new Outcome.OtherBrowser();
        }
        return new Outcome.Resumed(new Visit(session, placements.get(session.placement())));
    }

    private static boolean sameBrowser(String expected, Optional<String> shown) {
        return shown.map(proof -> MessageDigest.isEqual(
                        proof.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII)))
                .orElse(false);
    }

    public sealed interface Outcome {
        record Resumed(Visit visit) implements Outcome {}

        record Unknown() implements Outcome {}

        record Expired() implements Outcome {}

        /** The address was passed on: it opens nothing in another browser. */
        record OtherBrowser() implements Outcome {}
    }
}
