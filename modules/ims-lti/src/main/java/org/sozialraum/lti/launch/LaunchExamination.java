package org.sozialraum.lti.launch;

import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.message.LtiMessage;

/** A launch after every check but the last: whether its login is used for the first time. */
public sealed interface LaunchExamination {

    /** All is well so far; {@link LaunchValidation#accept} decides. */
    record Passed(LtiMessage message, PendingLogin login, Binding how) implements LaunchExamination {}

    /** It ends here, and nothing was consumed. */
    record Stopped(LaunchOutcome outcome) implements LaunchExamination {}
}
