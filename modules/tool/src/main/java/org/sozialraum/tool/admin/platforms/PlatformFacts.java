package org.sozialraum.tool.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.Deployment;
import org.sozialraum.learning.diagnosis.Diagnosis;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.learning.registration.RegistrationStanding;

/**
 * All that the page about one platform shows.
 *
 * @param test what the last connection test has found
 * @param observed what was seen of the platform in the last weeks
 * @param registered what the platform knows of us
 */
record PlatformFacts(
        ConnectionDetails details,
        Slice<Deployment> deployments,
        Optional<Diagnosis> test,
        List<Observation> observed,
        RegistrationStanding registered) {
    PlatformFacts {
        observed = List.copyOf(observed);
    }
}
