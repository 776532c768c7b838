/**
 * How a platform and this tool get to know each other without anybody copying addresses.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
@NullMarked
package org.sozialraum.lti.registration;

import org.jspecify.annotations.NullMarked;
