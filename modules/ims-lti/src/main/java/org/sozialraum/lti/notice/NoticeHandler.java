package org.sozialraum.lti.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.sozialraum.lti.platform.Origin;

/**
 * Where notices of one kind go. A deployment has at most one address for each kind.
 *
 * <pre>{"notice_type": "LtiContextCopyNotice", "handler": "https://tool.example/lti/notices", "max_batch_size": 100}</pre>
 *
 * @param address empty: nowhere, which is how a handler is taken back
 * @param maxBatchSize how many may come at once; empty leaves it to the platform
 */
public record NoticeHandler(String noticeType, Optional<URI> address, OptionalInt maxBatchSize) {

    public NoticeHandler {
        if (noticeType.isBlank()) throw new IllegalArgumentException("notice type must not be blank");
        address.ifPresent(Origin::of);
        if (maxBatchSize.isPresent() && maxBatchSize.getAsInt() < 1)
            throw new IllegalArgumentException("a batch has at least one notice");
    }

    /** All notices of this kind to this address, as many at once as we take. */
    public static NoticeHandler to(URI address, String noticeType) {
        return new NoticeHandler(noticeType, Optional.of(address), OptionalInt.of(NoticeBatch.MOST));
    }

    /** No notices of this kind any more. */
    public static NoticeHandler none(String noticeType) {
        return new NoticeHandler(noticeType, Optional.empty(), OptionalInt.empty());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("notice_type", noticeType)
                .put("handler", address.map(URI::toString).orElse(""));
        maxBatchSize.ifPresent(size -> json.put("max_batch_size", size));
        return json;
    }

    /** Empty if it names no kind of notice, or an address that is none. */
    static Optional<NoticeHandler> in(JsonNode json) {
        String type = json.path("notice_type").asText();
        String handler = json.path("handler").asText().strip();
        JsonNode size = json.path("max_batch_size");
        OptionalInt most =
                size.canConvertToInt() && size.intValue() > 0 ? OptionalInt.of(size.intValue()) : OptionalInt.empty();
        if (type.isBlank()) return Optional.empty();
        if (handler.isEmpty()) return Optional.of(new NoticeHandler(type, Optional.empty(), most));
        return address(handler).map(address -> new NoticeHandler(type, Optional.of(address), most));
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = URI.create(text);
            return Origin.in(address).map(origin -> address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
