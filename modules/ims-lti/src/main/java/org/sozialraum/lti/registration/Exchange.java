package org.sozialraum.lti.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;

/** One request and what came of it. */
record Exchange(Asked asked, Answer answer, Answered answered) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** The object in a successful answer; empty for every other. */
    Optional<JsonNode> json() {
        if (!(answer instanceof Received received) || !received.succeeded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(received.body())).filter(JsonNode::isObject);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    boolean succeeded() {
        return answer instanceof Received received && received.succeeded();
    }

    boolean asksForPermission() {
        return status() == UNAUTHORIZED || status() == FORBIDDEN;
    }

    /** 0 if there was no answer. */
    int status() {
        return answered.status().orElse(0);
    }

    /** For recognising a refusal; it may hold secrets and is never shown. */
    String body() {
        return switch (answer) {
            case Received received -> received.body();
            case WebPage page -> page.excerpt();
            case NoAnswer none -> "";
        };
    }

    /** What an answer without the expected JSON means. */
    String trouble() {
        return switch (answer) {
            case Received received when received.succeeded() -> "The answer is not the JSON object that was due.";
            case Received received -> "The platform refused, with status " + received.status() + ".";
            case WebPage page -> "A page for people came instead of data: a login, a maintenance notice, or an error.";
            case NoAnswer none -> "There was no answer that could be used: " + none.detail() + ".";
        };
    }
}
