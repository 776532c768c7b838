package org.sozialraum.lti.platform;

import java.util.List;
import java.util.Set;

/**
 * What one file in {@code lti-config/platforms} says: a platform and the deployments that are approved with it.
 *
 * <pre>{"name": "Moodle", "issuer": "https://moodle.example", "clientId": "a1", "deploymentIds": ["1"],
 *  "authorizationEndpoint": "https://…", "tokenEndpoint": "https://…", "jwksUri": "https://…"}</pre>
 *
 * {@code tokenAudience}, {@code allowsAnonymous} and {@code trustedAudiences} may be added.
 */
public record PlatformFile(Platform platform, Set<String> deploymentIds) {

    public PlatformFile {
        deploymentIds = Set.copyOf(deploymentIds);
    }

    /** Reads the text of a file; its name is only for the messages. */
    public static Reading read(String file, String json) {
        return new PlatformFileReader(file, json).read();
    }

    /** A file is usable or tells all that is wrong with it at once. */
    public sealed interface Reading {
        /** The file is complete. */
        record Usable(PlatformFile file) implements Reading {}

        /** The file must be mended. */
        record Faulty(List<PlatformFileProblem> problems) implements Reading {
            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }
}
