/**
 * OpenID Connect third-party initiated login: the first half of a launch.
 *
 * <p>A platform asks by GET or POST; {@link org.sozialraum.lti.login.LoginInitiation} remembers state and nonce through the
 * port {@link org.sozialraum.lti.login.Logins}, and says where to send the browser and which secret it has to keep. Where the
 * platform offers to store a secret, and cookies are not known to work, that is said too.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#openid_connect_launch_flow">Security Framework 1.0, 5.1.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#additional-login-parameters">LTI Core 1.3, 4.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 */
@NullMarked
package org.sozialraum.lti.login;

import org.jspecify.annotations.NullMarked;
