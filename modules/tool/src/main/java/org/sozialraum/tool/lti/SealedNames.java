package org.sozialraum.tool.lti;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.tool.teacher.LearnerNames;

/** Names sealed by the master key, each for one learner. */
@Once
class SealedNames implements LearnerNames {
    /** Longer names would make addresses that some proxies cut. */
    private static final int LONGEST = 100;

    private final MasterKey masterKey;
    private final SecureRandom random;

    @Inject
    SealedNames(MasterKey masterKey, SecureRandom random) {
        this.masterKey = masterKey;
        this.random = random;
    }

    @Override
    public String sealed(UUID learner, String name) {
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return masterKey
                .seal(name.substring(0, end).getBytes(UTF_8), purpose(learner), random)
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    @Override
    public Optional<String> open(UUID learner, String sealed) {
        try {
            String base64 = sealed.replace('-', '+').replace('_', '/');
            return Optional.of(new String(masterKey.open(base64, purpose(learner)), UTF_8));
        } catch (MasterKey.Unreadable | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String purpose(UUID learner) {
        return "name of learner " + learner;
    }
}
