package org.sozialraum.learning.session;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;

/**
 * One person at one placement, from a launch until it expires. Two tabs with two launches are two sessions.
 *
 * @param tokenHash hash of the token in the address of the pages
 * @param anonymous whether the platform did not say who it is: then nothing counts, and nothing outlives the session
 * @param browserProof hash of the cookie's secret that each request must show; empty where cookies are blocked
 */
public record LearningSession(
        String tokenHash,
        PersonId person,
        PlacementId placement,
        Right right,
        Language language,
        Optional<String> browserProof,
        Optional<URI> returnTo,
        Instant expiresAt,
        boolean anonymous) {
    public LearningSession {
        requireNonNull(tokenHash, "tokenHash is null");
        requireNonNull(person, "person is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(right, "right is null");
        requireNonNull(language, "language is null");
        requireNonNull(browserProof, "browserProof is null");
        requireNonNull(returnTo, "returnTo is null");
        requireNonNull(expiresAt, "expiresAt is null");
    }

    /** Of somebody whom the platform has named: nearly all are so. */
    public LearningSession(
            String tokenHash,
            PersonId person,
            PlacementId placement,
            Right right,
            Language language,
            Optional<String> browserProof,
            Optional<URI> returnTo,
            Instant expiresAt) {
        this(tokenHash, person, placement, right, language, browserProof, returnTo, expiresAt, false);
    }
}
