/**
 * The second half of a launch: an id token becomes a typed message or a refusal.
 *
 * <p>The order of the checks is part of the promise: form, login, browser, signature, claims, deployment, and at last
 * whether the login is used for the first time. So a refusal uses nothing up, and everything that may take long is over
 * before {@link org.sozialraum.lti.launch.LaunchValidation#accept} needs a transaction.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">Security Framework 1.0,
 *     5.1.3</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3, 5.3</a>
 */
@NullMarked
package org.sozialraum.lti.launch;

import org.jspecify.annotations.NullMarked;
