package org.sozialraum.tool.notice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.notice.NoticeOutcome;
import org.sozialraum.lti.notice.NoticeReception;
import org.sozialraum.lti.notice.Reception;
import org.sozialraum.lti.refusal.Refusal;

/**
 * Where platforms post notices. What was believed is in the database when this answers.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, receiving
 *     notices</a>
 */
@Path("/lti/notices")
@Once
public class NoticeResource {
    private final NoticeReception reception;
    private final NoticeLog log;

    @Inject
    NoticeResource(NoticeReception reception, NoticeLog log) {
        this.reception = reception;
        this.log = log;
    }

    /** Answers with the codes and clauses of what was refused, for whoever looks into the platform's log. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response receive(String body) {
        Reception received = reception.receive(body);
        log.note(received);
        return Response.status(received.status()).entity(refused(received)).build();
    }

    private static String refused(Reception received) {
        ArrayNode refused = JsonNodeFactory.instance.arrayNode();
        refusals(received)
                .forEach(refusal ->
                        refused.addObject().put("code", refusal.code()).put("clause", refusal.clause()));
        return JsonNodeFactory.instance.objectNode().set("refused", refused).toString();
    }

    private static Stream<Refusal> refusals(Reception received) {
        return switch (received) {
            case Reception.Unreadable(var refusal) -> Stream.of(refusal);
            case Reception.Read(List<NoticeOutcome> outcomes) ->
                outcomes.stream()
                        .filter(NoticeOutcome.Refused.class::isInstance)
                        .map(outcome -> ((NoticeOutcome.Refused) outcome).refusal());
        };
    }
}
