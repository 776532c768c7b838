package org.sozialraum.lti.grades;

import java.util.Set;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/** Sends a request to a gradebook, and tells a yes from everything else. */
final class Requests {
    private final ServiceCalls calls;

    Requests(ServiceCalls calls) {
        this.calls = calls;
    }

    /** What the platform said. */
    sealed interface Said {
        /** 200 to 299, and no web page. */
        record Yes(Answer answer) implements Said {}

        record No(Setback why) implements Said {}
    }

    Said send(Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        return switch (calls.call(deployment, anyOf, request)) {
            case NotNow notNow -> new Said.No(RetryLater.because(notNow));
            case Denied denied -> new Said.No(Rejected.because(denied));
            case Answer answer ->
                answer.successful() ? new Said.Yes(answer) : new Said.No(Rejected.because(request, answer));
        };
    }
}
