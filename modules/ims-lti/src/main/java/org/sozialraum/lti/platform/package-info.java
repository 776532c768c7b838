/**
 * Learning platforms that may launch us, and their deployments.
 *
 * <p>A registration is known by issuer and client id together, because several tenants share an issuer; a deployment means
 * something only within a registration. The port {@link org.sozialraum.lti.platform.Platforms} is the caller's;
 * {@link org.sozialraum.lti.platform.PlatformFolder} reads registrations from files and tells all their mistakes at once.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#tool-deployment-0">LTI Core 1.3, 3.1.3 tool deployment</a>
 */
@NullMarked
package org.sozialraum.lti.platform;

import org.jspecify.annotations.NullMarked;
