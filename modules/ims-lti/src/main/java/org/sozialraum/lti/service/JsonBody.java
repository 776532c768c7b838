package org.sozialraum.lti.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What a service wrote, as JSON. */
public final class JsonBody {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonBody() {}

    /** Missing if it is no JSON. */
    public static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
