/**
 * Names and Role Provisioning Services 2.0: who is in a course, read page by page and told to the caller, who decides
 * what is kept. Nothing is remembered here, and nothing that a person is called shows in a reason or a
 * {@code toString}.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
@NullMarked
package org.sozialraum.lti.roster;

import org.jspecify.annotations.NullMarked;
