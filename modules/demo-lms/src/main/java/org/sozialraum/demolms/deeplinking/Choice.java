package org.sozialraum.demolms.deeplinking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.MalformedMessage;
import org.sozialraum.demolms.course.Wishes;

/**
 * One resource link that was picked.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, 3.1.5</a>
 */
record Choice(
        String title,
        String text,
        Optional<String> url,
        Map<String, String> custom,
        Optional<LineItem.Content> column,
        Wishes wishes) {

    /** Everything that was picked; nothing at all is a choice too. */
    static List<Choice> all(JsonNode contentItems) {
        return StreamSupport.stream(contentItems.spliterator(), false)
                .map(Choice::of)
                .toList();
    }

    private static Choice of(JsonNode item) {
        String type = item.path("type").asText();
        if (!type.equals("ltiResourceLink")) {
            throw new MalformedMessage("only ltiResourceLink was asked for, not " + type);
        }
        String title = item.path("title").asText("LTI");
        return new Choice(
                title,
                item.path("text").asText(""),
                Optional.ofNullable(item.get("url")).map(JsonNode::asText),
                custom(item.path("custom")),
                Optional.ofNullable(item.get("lineItem")).map(column -> LineItem.Content.parse(column, title)),
                Wishes.parse(item));
    }

    private static Map<String, String> custom(JsonNode json) {
        Map<String, String> custom = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                throw new MalformedMessage("custom values are texts, but not that of " + entry.getKey());
            }
            custom.put(entry.getKey(), entry.getValue().asText());
        });
        return custom;
    }
}
