package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.registration.NoteRegistration;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.persistence.platform.KeepPlatforms;

/** Connects a platform that has registered: the connection, how it came about and the way to renew it, or nothing. */
@UseCase
public class KeepRegistered {
    private final KeepPlatforms keepPlatforms;
    private final NoteRegistration noteRegistration;
    private final SealedAccesses accesses;

    @Inject
    KeepRegistered(KeepPlatforms keepPlatforms, NoteRegistration noteRegistration, SealedAccesses accesses) {
        this.keepPlatforms = keepPlatforms;
        this.noteRegistration = noteRegistration;
        this.accesses = accesses;
    }

    public void handle(Registered registered) {
        UUID connection = keepPlatforms.asRegistered(
                registered.platform(), registered.deploymentId(), registered.productFamily());
        noteRegistration.succeeded(
                connection,
                RegistrationTalks.of(
                        registered.diagnosis(), registered.platform().id().issuer(), registered.leftOut()),
                registered.access().flatMap(accesses::seal));
    }
}
