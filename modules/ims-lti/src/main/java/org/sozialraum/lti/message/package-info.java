/**
 * LTI messages and their claims as types: what is here has been checked, and nobody needs to look again.
 *
 * <p>One record for each claim, whose compact constructor is the check. Absent is empty; present and of the wrong form is
 * a {@link org.sozialraum.lti.message.MalformedClaim}, which a launch turns into a refusal. Claims and roles that nobody here
 * knows are passed over. Records that hold somebody's data do not print it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#message-claims">LTI Core 1.3, 5.3 and 5.4</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core 1.3, A.2 role vocabularies</a>
 */
@NullMarked
package org.sozialraum.lti.message;

import org.jspecify.annotations.NullMarked;
