package org.sozialraum.demolms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.service.Json;
import org.sozialraum.demolms.switches.SwitchesJson;

/** What an administrator or a test tells the platform to do. A page of another site may not tell it anything. */
record Commands(Platform platform) {
    Answer state(Request request) {
        return Answer.json(200, new StateJson(platform).write());
    }

    /** Changes the switches that the JSON names and answers with all. */
    Answer switches(Request request) {
        if (foreign(request) || !request.mediaType().equals("application/json")) {
            return refuse(415, "send application/json from this site or from a program");
        }
        try {
            JsonNode wanted = Json.object(request.body());
            platform.board().change(earlier -> SwitchesJson.read(wanted, earlier));
            return Answer.json(200, SwitchesJson.write(platform.board().now()));
        } catch (MalformedMessage e) {
            return refuse(400, e.reason());
        } catch (IllegalArgumentException e) {
            return refuse(400, String.valueOf(e.getMessage()));
        }
    }

    Answer reset(Request request) {
        if (foreign(request)) {
            return refuse(403, "a page of another site may not do this");
        }
        platform.reset();
        return done(request);
    }

    /** {@code ?forget=true} publishes the earlier keys no longer. */
    Answer rotate(Request request) {
        if (foreign(request)) {
            return refuse(403, "a page of another site may not do this");
        }
        platform.keys().rotate();
        if (request.query().has("forget", "true")) {
            platform.keys().forgetEarlierKeys();
        }
        return done(request);
    }

    private static Answer done(Request request) {
        return request.form().has("back", "/admin?done") ? Answer.seeOther("/admin?done") : Answer.empty(204);
    }

    private static boolean foreign(Request request) {
        return request.header("sec-fetch-site")
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
    }

    private static Answer refuse(int status, String reason) {
        return Answer.json(status, JsonNodeFactory.instance.objectNode().put("error", reason));
    }
}
