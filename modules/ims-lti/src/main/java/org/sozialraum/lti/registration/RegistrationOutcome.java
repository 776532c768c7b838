package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/** How a dynamic registration ended: all of it is there, or none. */
public sealed interface RegistrationOutcome {
    /** What was asked and answered on the way. */
    RegistrationDiagnosis diagnosis();

    /**
     * The platform knows us; its administrator may still have to switch the tool on.
     *
     * @param deploymentId the deployment that came with it; without one the first launch is held for approval
     * @param configuration what kind of LMS it is
     * @param scopes what the platform lets us do, as far as it says
     * @param leftOut what was not even asked for
     * @param access how the registration can be changed later, where the platform lets us
     * @param updated whether the platform knew us before, by the same client id
     * @param opener where the page that was opened for the registration belongs: the target of
     *     {@code postMessage({subject: 'org.imsglobal.lti.close'}, …)}
     */
    record Registered(
            Platform platform,
            Optional<String> deploymentId,
            PlatformConfiguration configuration,
            Set<String> scopes,
            LeftOut leftOut,
            Optional<ClientAccess> access,
            boolean updated,
            Origin opener,
            RegistrationDiagnosis diagnosis)
            implements RegistrationOutcome {
        public Registered {
            requireNonNull(platform, "platform is null");
            requireNonNull(deploymentId, "deploymentId is null");
            requireNonNull(configuration, "configuration is null");
            scopes = Set.copyOf(scopes);
            requireNonNull(leftOut, "leftOut is null");
            requireNonNull(access, "access is null");
            requireNonNull(opener, "opener is null");
            if (diagnosis.failure().isPresent()) throw new IllegalArgumentException("registered in spite of a failure");
        }

        /** For example {@code moodle}. */
        public Optional<String> productFamily() {
            return configuration.productFamily();
        }

        /** What is known to work differently there, for the page of the administrator. */
        public List<Fact> facts() {
            return productFamily().map(Quirks::ofFamily).map(Quirks::facts).orElseGet(List::of);
        }
    }

    /** Nothing was changed on our side; the last finding says why. */
    record NotRegistered(RegistrationDiagnosis diagnosis) implements RegistrationOutcome {
        public NotRegistered {
            if (diagnosis.failure().isEmpty()) throw new IllegalArgumentException("not registered without a reason");
        }

        /** Where it ended. */
        public Step step() {
            return failure().step();
        }

        /** What we asked, on one line, without the token. */
        public String asked() {
            return failure().asked().text();
        }

        /** What came back, or what is wrong with what came back, on one line. */
        public String answered() {
            return step().isJudgement()
                    ? failure().meaning()
                    : failure().answered().text();
        }

        /** What an administrator can do. */
        public String wayOut() {
            return failure().wayOut();
        }

        private Finding failure() {
            return diagnosis.failure().orElseThrow();
        }
    }

    /** What happens in a registration, in this order. */
    enum Step {
        /** The platform's description of itself is read. */
        CONFIGURATION_FETCHED,
        /** The platform has everything that LTI 1.3 needs. */
        CONFIGURATION_UNDERSTOOD,
        /** The description belongs to the platform that it names. */
        ISSUER_TRUSTED,
        /** For an update: what the platform knows of us is read. */
        CURRENT_READ,
        /** The platform takes our configuration. */
        TOOL_POSTED,
        /** Its answer can be used. */
        ANSWER_UNDERSTOOD;

        boolean isJudgement() {
            return this == ISSUER_TRUSTED || this == CONFIGURATION_UNDERSTOOD;
        }
    }
}
