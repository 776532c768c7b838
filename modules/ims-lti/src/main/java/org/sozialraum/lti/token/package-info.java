/**
 * Access tokens for a platform's services, and calls that carry them.
 *
 * <p>A token is asked for with a signed assertion instead of a password, kept until shortly before it expires, and asked for
 * once by many who want the same. What a platform answers is told apart: yes or no
 * ({@link org.sozialraum.lti.token.ServiceOutcome.Answer}), not allowed ({@link org.sozialraum.lti.token.Denied}), or trouble
 * that may pass ({@link org.sozialraum.lti.token.NotNow}).
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#securing_web_services">Security Framework 1.0, 4</a>
 */
@NullMarked
package org.sozialraum.lti.token;

import org.jspecify.annotations.NullMarked;
