/**
 * How a platform and this tool get to know each other without anybody copying addresses.
 *
 * <p>Two requests, each step of which may fail with a diagnosis: what was asked, what came back, and the way out. The
 * registration token goes only to hosts that belong to the issuer.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
@NullMarked
package org.sozialraum.lti.registration;

import org.jspecify.annotations.NullMarked;
