/**
 * Assignment and Grade Services 2.0: the columns of a platform's gradebook, and the scores that go into them.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">LTI Assignment and Grade Services 2.0</a>
 */
@NullMarked
package org.sozialraum.lti.grades;

import org.jspecify.annotations.NullMarked;
