package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.administrator.OneTimeToken;

/**
 * Decides whether a platform may register now. A link is used up before the platform is asked anything, so that no two
 * register with it, and given back if nothing came of it.
 */
@UseCase
public class AdmitRegistration {
    private final RegistrationLinks links;
    private final RegistrationRules rules;
    private final InstantSource clock;

    @Inject
    public AdmitRegistration(RegistrationLinks links, RegistrationRules rules, InstantSource clock) {
        this.links = links;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param secret of the link that was opened; empty where the address had none */
    public Admission handle(Optional<String> secret) {
        if (secret.isEmpty()) {
            return rules.isOpen() ? new Admission.Admitted(Optional.empty()) : new Admission.NeedsLink();
        }
        Instant now = clock.instant();
        return OneTimeToken.parse(secret.get())
                .<Admission>map(token ->
                        links.use(token.hash(), now) ? new Admission.Admitted(Optional.of(token)) : whyNot(token))
                .orElseGet(Admission.LinkUnknown::new);
    }

    /** Nothing came of a registration: its link can be opened once more. */
    public void giveBack(Admission.Admitted admitted) {
        admitted.link().ifPresent(token -> links.giveBack(token.hash()));
    }

    private Admission whyNot(OneTimeToken token) {
        return links.find(token.hash())
                .<Admission>map(
                        link -> link.usedAt().isPresent() ? new Admission.LinkUsed() : new Admission.LinkExpired())
                .orElseGet(Admission.LinkUnknown::new);
    }

    /** Whether a platform may register. */
    public sealed interface Admission {
        /** @param link that was used up for it, if there was one */
        record Admitted(Optional<OneTimeToken> link) implements Admission {}

        /** An administrator has closed the registration, and there is no link. */
        record NeedsLink() implements Admission {}

        record LinkUnknown() implements Admission {}

        record LinkExpired() implements Admission {}

        record LinkUsed() implements Admission {}
    }
}
