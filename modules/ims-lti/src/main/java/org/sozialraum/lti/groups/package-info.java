/**
 * The groups that a course's teachers have made, the sets they belong to, and the groups of one person. Lists come in
 * pages and are given whole or not at all, because half of them would put people into the wrong place. Few platforms
 * offer the service: what Moodle says instead is in {@code quirks.moodle}.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0/">LTI Course Groups Service 1.0</a>
 */
@NullMarked
package org.sozialraum.lti.groups;

import org.jspecify.annotations.NullMarked;
