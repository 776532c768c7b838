package org.sozialraum.lti.grades;

import java.time.Instant;

/**
 * The platform thinks that it has a newer score (409).
 *
 * @param retryFrom send it again at this moment or later, with a timestamp taken then
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#updating-scores">AGS 2.0, 3.4.3</a>
 */
public record Conflict(Instant retryFrom) implements Delivery {}
