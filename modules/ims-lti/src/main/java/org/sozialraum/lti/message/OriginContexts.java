package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The courses whose contents were copied into another one. Some platforms leave it out where they do not know.
 *
 * <pre>["5098686ffc86cae4e0784b533a18af229ff5074e"]</pre>
 *
 * @param ids of contexts of the same deployment, as the platform orders them
 * @see <a href="https://www.imsglobal.org/spec/lti-pns/v1p0/main/">Platform Notification Service 1.0, context copy
 *     notice</a>
 */
public record OriginContexts(List<String> ids) {
    static final String NAME = "https://purl.imsglobal.org/spec/lti/claim/origin_contexts";

    public OriginContexts {
        ids = ids.stream().map(id -> Fields.checkedId(NAME, id)).toList();
    }

    /** Absent is none; something else than a list of ids is a {@link MalformedClaim}. */
    public static OriginContexts in(JsonNode token) {
        JsonNode list = token.get(NAME);
        if (list == null || list.isNull()) return new OriginContexts(List.of());
        return new OriginContexts(List.copyOf(Fields.texts(NAME, list)));
    }
}
