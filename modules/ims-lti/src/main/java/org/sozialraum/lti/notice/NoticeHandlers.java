package org.sozialraum.lti.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.notice.HandlersOutcome.Handlers;
import org.sozialraum.lti.notice.HandlersOutcome.Rejected;
import org.sozialraum.lti.notice.HandlersOutcome.RetryLater;
import org.sozialraum.lti.service.JsonBody;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.lti.token.ServiceOutcome.Answer;

/**
 * Asks a platform for notices. Safe for many threads; each call may take as long as two outgoing requests.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, notice handlers</a>
 */
public final class NoticeHandlers {
    private static final String TYPE = "application/json";

    private final ServiceCalls calls;

    public NoticeHandlers(ServiceCalls calls) {
        this.calls = calls;
    }

    /**
     * Which notices we have asked for.
     *
     * @param service {@code platform_notification_service_url} of a launch's claim
     */
    public HandlersOutcome read(Deployment deployment, URI service) {
        OutgoingRequest request = OutgoingRequest.get(service, TYPE);
        return call(deployment, request, answer -> catalogue(request, answer));
    }

    /**
     * Asks for notices of one kind, or no longer; an address that was there before is replaced. Platforms want the
     * address on the tool's own host.
     *
     * @param service {@code platform_notification_service_url} of a launch's claim
     */
    public HandlersOutcome put(Deployment deployment, URI service, NoticeHandler handler) {
        OutgoingRequest request =
                OutgoingRequest.put(service, TYPE, handler.json().toString()).with("Accept", TYPE);
        return call(deployment, request, answer -> written(handler, answer));
    }

    private HandlersOutcome call(
            Deployment deployment, OutgoingRequest request, Function<Answer, HandlersOutcome> understood) {
        return switch (calls.call(deployment, Set.of(Scope.NOTICE_HANDLERS), request)) {
            case NotNow trouble -> new RetryLater(trouble);
            case Denied denied -> new Rejected(denied.status(), denied.reason());
            case Answer answer -> answer.successful() ? understood.apply(answer) : rejected(request, answer);
        };
    }

    private static HandlersOutcome catalogue(OutgoingRequest request, Answer answer) {
        JsonNode list = JsonBody.parsed(answer.body()).path("notice_handlers");
        if (list.isArray()) return new Handlers(handlers(list));
        String reason = request + " answered " + answer.status() + " without notice_handlers";
        return new RetryLater(new NotNow(NotNow.Cause.PLATFORM_ERROR, Optional.empty(), reason));
    }

    /** Platforms answer with the one handler, with all of them, or with nothing. */
    private static HandlersOutcome written(NoticeHandler asked, Answer answer) {
        JsonNode json = JsonBody.parsed(answer.body());
        if (json.path("notice_handlers").isArray()) return new Handlers(handlers(json.path("notice_handlers")));
        return new Handlers(List.of(NoticeHandler.in(json).orElse(asked)));
    }

    private static List<NoticeHandler> handlers(JsonNode list) {
        List<NoticeHandler> known = new ArrayList<>();
        for (JsonNode one : list) NoticeHandler.in(one).ifPresent(known::add);
        return known;
    }

    private static HandlersOutcome rejected(OutgoingRequest request, Answer answer) {
        return new Rejected(answer.status(), request + " answered " + answer.status() + ": " + answer.start());
    }
}
