/**
 * Access tokens for a platform's services, and calls that carry them.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#securing_web_services">Security Framework 1.0, 4</a>
 */
@NullMarked
package org.sozialraum.lti.token;

import org.jspecify.annotations.NullMarked;
