package org.sozialraum.learning.diagnosis;

import java.util.Optional;
import java.util.function.Consumer;
import org.sozialraum.learning.connection.ConnectionDetails;

/** The way to the platform. Called outside any transaction; may take minutes. */
public interface ConnectionProbe {
    /**
     * Makes every step, also after one that showed something broken, and changes nothing at the platform.
     *
     * @param course whose services are tried; empty if no deployment is let in
     * @param each takes what a step has shown as soon as it is known
     */
    void walk(ConnectionDetails connection, Optional<KnownCourse> course, Consumer<Finding> each);
}
