package org.sozialraum.tool.teacher;

import java.util.Optional;
import java.util.UUID;

/**
 * The name by which a platform introduced a learner whose work is looked at. It is shown and kept nowhere: it travels in
 * the address of the teacher's page, sealed, so that no log and no browser's history can tell it.
 */
public interface LearnerNames {
    /** What may follow {@code ?as=} in an address: letters, digits, {@code -} and {@code _}. */
    String sealed(UUID learner, String name);

    /** Empty if this was not sealed by us, or for somebody else. */
    Optional<String> open(UUID learner, String sealed);
}
