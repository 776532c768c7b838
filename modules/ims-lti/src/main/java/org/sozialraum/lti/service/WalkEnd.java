package org.sozialraum.lti.service;

import java.net.URI;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/** Where a walk through the pages of a list has ended. */
public sealed interface WalkEnd {
    /** At a page that names no next one: this was the whole list. */
    record Last() implements WalkEnd {}

    /** At a page that was read before. */
    record Round(URI again) implements WalkEnd {}

    /** At a page that names a next one on another origin, which was not asked: our token would have gone there. */
    record Elsewhere(OutgoingRequest page) implements WalkEnd {}

    /** After as many pages as may be read, with a next one named. */
    record Endless(int pages) implements WalkEnd {}

    /** At a successful answer that is not a page of the list. */
    record Unreadable(OutgoingRequest page, Answer answer) implements WalkEnd {}

    /** At a no of the service itself (400, 404, 409 …). */
    record Refused(OutgoingRequest page, Answer answer) implements WalkEnd {}

    /** At trouble that may pass, where this page was due. */
    record Troubled(URI page, NotNow trouble) implements WalkEnd {}

    /** At a missing permission. */
    record Forbidden(Denied no) implements WalkEnd {}
}
