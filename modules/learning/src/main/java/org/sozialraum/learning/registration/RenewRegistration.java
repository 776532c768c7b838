package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RegistrationGateway.Answer;
import org.sozialraum.learning.registration.RegistrationGateway.State;

/** Tells a platform what has changed about us: no transaction is open while the platform is asked. */
@Once
public class RenewRegistration {
    private final KeepRenewal keepRenewal;
    private final RegistrationGateway gateway;

    @Inject
    RenewRegistration(KeepRenewal keepRenewal, RegistrationGateway gateway) {
        this.keepRenewal = keepRenewal;
        this.gateway = gateway;
    }

    /** What would be changed there. Only an answer that ends the matter is written down. */
    public Outcome ask(UUID connection) {
        return with(connection, gateway::ask);
    }

    /** Changes it, and writes down how that went. */
    public Outcome send(UUID connection) {
        return with(connection, gateway::send);
    }

    private Outcome with(UUID connection, BiFunction<String, RenewalAccess, Answer> how) {
        return keepRenewal
                .known(connection)
                .<Outcome>map(known -> known.access()
                        .<Outcome>map(access -> answered(connection, how.apply(known.issuer(), access)))
                        .orElseGet(Outcome.NotOffered::new))
                .orElseGet(Outcome.NoSuchConnection::new);
    }

    /** The token first: without it nothing could be renewed any more. */
    private Outcome answered(UUID connection, Answer answer) {
        keepRenewal.access(connection, answer.access());
        if (answer.state() != State.DUE) {
            keepRenewal.report(connection, answer.talk());
        }
        return new Outcome.Answered(answer.state(), answer.talk());
    }

    /** How it ended. */
    public sealed interface Outcome {
        record NoSuchConnection() implements Outcome {}

        /** The platform has never said where its registrations can be changed. */
        record NotOffered() implements Outcome {}

        record Answered(State state, RegistrationTalk talk) implements Outcome {}
    }
}
