package org.sozialraum.lti.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * The body of a post of notices, taken apart.
 *
 * <pre>{"notices": [{"jwt": "eyJ0eXAiOi…"}]}</pre>
 *
 * @param tokens one for each notice; empty for one that has none
 */
record NoticeBatch(List<Optional<String>> tokens) {
    /** More at once are refused unread, because each costs a signature. */
    static final int MOST = 1000;

    private static final int LONGEST = 8 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws Objection if it is no list of notices, or too long a one */
    static NoticeBatch parse(String body) {
        if (body.length() > LONGEST) throw new Objection(Reason.NOTICES_UNREADABLE, "too long");
        JsonNode list = parsed(body).path("notices");
        if (!list.isArray()) throw new Objection(Reason.NOTICES_UNREADABLE, "no list of notices");
        if (list.size() > MOST) throw new Objection(Reason.NOTICES_UNREADABLE, "more than " + MOST + " notices");
        List<Optional<String>> tokens = new ArrayList<>();
        for (JsonNode entry : list)
            tokens.add(Optional.ofNullable(entry.path("jwt").textValue()));
        return new NoticeBatch(tokens);
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Objection(Reason.NOTICES_UNREADABLE, "no JSON");
        }
    }
}
