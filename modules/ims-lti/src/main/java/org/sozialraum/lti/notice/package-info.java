/**
 * Notices: what a platform tells us outside of any launch, such as that a course was copied. Here we ask a platform for
 * them, read what it posts, believe each notice as we believe an id token, and keep it once. Platforms do not repeat a
 * notice, so it is stored before the answer, and one of a kind that nobody here knows is stored too. What follows from a
 * notice is somebody else's.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">LTI Platform Notification Service 1.0</a>
 */
@NullMarked
package org.sozialraum.lti.notice;

import org.jspecify.annotations.NullMarked;
