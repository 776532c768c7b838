package org.sozialraum.learning.placement;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.person.Right;

/**
 * Somebody comes in through a launch.
 *
 * @param subject the platform's identifier of the person; empty for an anonymous launch
 * @param course the platform's identifier of the course; a launch may come without one
 * @param kind what the link itself says that the activity is; a module unless it says otherwise
 * @param requested the module that the link itself names, if it does
 * @param language the language of the launch, if the platform said one that we speak
 * @param roster where the platform shows who is in the course, if it does
 * @param browserProof hash of the secret in the browser's cookie; empty when the browser keeps no cookies for us
 * @param returnTo where the platform wants its people back; holds a session key in Moodle, so it is never logged
 * @param ancestry where the activity was copied from
 */
public record Arrival(
        Origin origin,
        Optional<String> subject,
        Optional<String> course,
        String resourceLinkId,
        Optional<String> title,
        Right right,
        PlacementKind kind,
        Optional<UUID> requested,
        Optional<Language> language,
        GradeColumn column,
        Optional<URI> roster,
        Optional<String> browserProof,
        Optional<URI> returnTo,
        Ancestry ancestry) {
    public Arrival {
        requireNonNull(origin, "origin is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(course, "course is null");
        requireNonNull(resourceLinkId, "resourceLinkId is null");
        requireNonNull(right, "right is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(column, "column is null");
        requireNonNull(roster, "roster is null");
        requireNonNull(ancestry, "ancestry is null");
    }

    /** An arrival at a module, or at an activity of which the link says nothing. */
    public Arrival(
            Origin origin,
            Optional<String> subject,
            Optional<String> course,
            String resourceLinkId,
            Optional<String> title,
            Right right,
            Optional<UUID> requested,
            Optional<Language> language,
            GradeColumn column,
            Optional<URI> roster,
            Optional<String> browserProof,
            Optional<URI> returnTo) {
        this(
                origin,
                subject,
                course,
                resourceLinkId,
                title,
                right,
                PlacementKind.MODULE,
                requested,
                language,
                column,
                roster,
                browserProof,
                returnTo,
                Ancestry.NONE);
    }

    /** The same through a link that says what the activity is. */
    public Arrival at(PlacementKind named) {
        return new Arrival(
                origin,
                subject,
                course,
                resourceLinkId,
                title,
                right,
                named,
                requested,
                language,
                column,
                roster,
                browserProof,
                returnTo,
                ancestry);
    }

    /** The same through a link that was copied. */
    public Arrival copiedFrom(Ancestry before) {
        return new Arrival(
                origin,
                subject,
                course,
                resourceLinkId,
                title,
                right,
                kind,
                requested,
                language,
                column,
                roster,
                browserProof,
                returnTo,
                before);
    }
}
