/**
 * How a token of a platform is believed, be it the id token of a launch or a notice: signed by RS256 with a key that the
 * platform publishes, by whom it says, for us, and fresh. What it is good for, and whether it came before, is judged by
 * those who asked.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p1/#authentication-response-validation">Security Framework,
 *     5.1.3</a>
 */
@NullMarked
package org.sozialraum.lti.idtoken;

import org.jspecify.annotations.NullMarked;
