package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.platform.Platform;

/** How a dynamic registration ended. */
public sealed interface RegistrationOutcome {
    /**
     * The platform knows us; its administrator may still have to switch the tool on.
     *
     * @param deploymentId the deployment that came with it; without one the first launch is held for approval
     * @param productFamily for example {@code moodle}
     * @param scopes what the platform lets us do, as far as it says
     * @param opener where the page that was opened for the registration belongs: the target of
     *     {@code postMessage({subject: 'org.imsglobal.lti.close'}, …)}
     */
    record Registered(
            Platform platform,
            Optional<String> deploymentId,
            Optional<String> productFamily,
            Set<String> scopes,
            Origin opener)
            implements RegistrationOutcome {
        public Registered {
            requireNonNull(platform, "platform is null");
            requireNonNull(deploymentId, "deploymentId is null");
            requireNonNull(productFamily, "productFamily is null");
            scopes = Set.copyOf(scopes);
            requireNonNull(opener, "opener is null");
        }
    }

    /**
     * Nothing was changed on our side.
     *
     * @param asked what we asked, without the token
     * @param answered what came back: status and the start of the text
     * @param wayOut what an administrator can do
     */
    record NotRegistered(Step step, String asked, String answered, String wayOut) implements RegistrationOutcome {}

    /** Where it ended. */
    enum Step {
        /** The platform's description of itself could not be read. */
        CONFIGURATION_FETCHED,
        /** The description was read, but does not belong to the platform that it names. */
        ISSUER_TRUSTED,
        /** The platform lacks something that LTI 1.3 needs. */
        CONFIGURATION_UNDERSTOOD,
        /** The platform did not take our configuration. */
        TOOL_POSTED,
        /** The platform took it, but its answer cannot be used. */
        ANSWER_UNDERSTOOD
    }
}
