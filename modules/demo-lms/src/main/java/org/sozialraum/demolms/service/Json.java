package org.sozialraum.demolms.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sozialraum.demolms.course.MalformedMessage;

/** Reads bodies. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The JSON object of a body. */
    public static JsonNode object(String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (!json.isObject()) {
                throw new MalformedMessage("the body is not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new MalformedMessage("the body is not JSON: " + e.getOriginalMessage());
        }
    }
}
