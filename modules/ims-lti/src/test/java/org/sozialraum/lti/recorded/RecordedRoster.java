package org.sozialraum.lti.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The roster of a Moodle 4.4: pages where a limit is sent, and a next link that has lost its role. */
final class RecordedRoster {
    private static final String CONTAINER = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final String ROLES = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private RecordedRoster() {}

    static Reply page(Heard request, String home) {
        if (!request.header("Accept").equals(List.of(CONTAINER))) {
            return Reply.html(404, "unsupported Accept " + request.header("Accept"));
        }
        Map<String, String> query = request.query();
        String recording = query.containsKey("rlid") ? "nrps-rlid-response" : "nrps-response";
        ObjectNode container = Recording.of(recording, home).path("body").deepCopy();
        List<JsonNode> members = members(container, query.getOrDefault("role", ""));
        int from = Integer.parseInt(query.getOrDefault("from", "0"));
        int limit = Integer.parseInt(query.getOrDefault("limit", "1000000"));
        ArrayNode page = container.putArray("members");
        members.stream().skip(from).limit(limit).forEach(page::add);
        Reply reply = Reply.json(200, CONTAINER, container.toString());
        return from + limit < members.size() ? linked(reply, query, home, from + limit) : reply;
    }

    private static List<JsonNode> members(ObjectNode container, String role) {
        String name = role.startsWith(ROLES) ? role.substring(ROLES.length()) : role;
        return StreamSupport.stream(container.path("members").spliterator(), false)
                .filter(member ->
                        name.isEmpty() || member.at("/roles/0").asText().equals(name))
                .toList();
    }

    private static Reply linked(Reply reply, Map<String, String> query, String home, int from) {
        String recorded =
                Recording.of("nrps-paged-response", home).at("/headers/link").asText();
        String link = query.containsKey("rlid") ? "&rlid=" + query.get("rlid") : "";
        Map<String, String> headers = new HashMap<>(reply.headers());
        headers.put("Link", recorded.replace("limit=2&from=2", "limit=" + query.get("limit") + "&from=" + from + link));
        return new Reply(reply.status(), headers, reply.body());
    }
}
