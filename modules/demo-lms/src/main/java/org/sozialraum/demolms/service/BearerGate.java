package org.sozialraum.demolms.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Request;
import org.sozialraum.demolms.tool.Tool;

/** Lets a request pass that carries a token with a fitting scope. */
public record BearerGate(AccessTokens tokens) {
    /** Any one of the scopes opens. */
    Answer open(Request request, Set<String> scopes, Function<Tool, Answer> behind) {
        Optional<AccessTokens.Grant> grant = request.header("authorization")
                .filter(value -> value.startsWith("Bearer "))
                .flatMap(value -> tokens.find(value.substring("Bearer ".length())));
        if (grant.isEmpty()) {
            return error(401, "the access token is missing, unknown or expired").with("WWW-Authenticate", "Bearer");
        }
        if (grant.get().scopes().stream().noneMatch(scopes::contains)) {
            return error(403, "the access token has none of the scopes " + String.join(" ", scopes));
        }
        return behind.apply(grant.get().tool());
    }

    static Answer error(int status, String reason) {
        return Answer.json(
                status,
                JsonNodeFactory.instance.objectNode().put("status", status).put("error", reason));
    }
}
