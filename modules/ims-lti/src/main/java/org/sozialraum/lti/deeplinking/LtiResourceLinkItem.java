package org.sozialraum.lti.deeplinking;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;

/**
 * One activity that a teacher has picked.
 *
 * @param text a sentence below the title, may hold HTML (Moodle shows it as the activity's introduction)
 * @param url where its launches go, as {@code target_link_uri}; empty means the tool's registered address
 * @param custom comes back with each launch; the values are texts
 * @param column its place in the gradebook; empty means that it is not scored
 * @param available when learners may open it
 * @param submission when they may hand in
 * @param look its pictures, and how it is opened
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#lti-resource-link">Deep Linking 2.0, 3.3</a>
 */
public record LtiResourceLinkItem(
        String title,
        Optional<String> text,
        Optional<URI> url,
        Map<String, String> custom,
        Optional<WantedLineItem> column,
        Optional<TimeWindow> available,
        Optional<TimeWindow> submission,
        ItemLook look) {
    public LtiResourceLinkItem {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        requireNonNull(text, "text is null");
        requireNonNull(url, "url is null");
        custom = Map.copyOf(custom);
        requireNonNull(column, "column is null");
        requireNonNull(available, "available is null");
        requireNonNull(submission, "submission is null");
        requireNonNull(look, "look is null");
    }

    /** An activity without a grade, launched at the tool's registered address. */
    public static LtiResourceLinkItem of(String title, Map<String, String> custom) {
        Optional<TimeWindow> always = Optional.empty();
        return new LtiResourceLinkItem(
                title, Optional.empty(), Optional.empty(), custom, Optional.empty(), always, always, ItemLook.PLAIN);
    }

    public LtiResourceLinkItem withText(String words) {
        return new LtiResourceLinkItem(title, Optional.of(words), url, custom, column, available, submission, look);
    }

    public LtiResourceLinkItem withUrl(URI address) {
        return new LtiResourceLinkItem(title, text, Optional.of(address), custom, column, available, submission, look);
    }

    public LtiResourceLinkItem withColumn(WantedLineItem wanted) {
        return new LtiResourceLinkItem(title, text, url, custom, Optional.of(wanted), available, submission, look);
    }

    /** When learners may open it. */
    public LtiResourceLinkItem openIn(TimeWindow forLearners) {
        return new LtiResourceLinkItem(title, text, url, custom, column, Optional.of(forLearners), submission, look);
    }

    /** When learners may hand in. */
    public LtiResourceLinkItem takingWorkIn(TimeWindow forWork) {
        return new LtiResourceLinkItem(title, text, url, custom, column, available, Optional.of(forWork), look);
    }

    public LtiResourceLinkItem looking(ItemLook wanted) {
        return new LtiResourceLinkItem(title, text, url, custom, column, available, submission, wanted);
    }

    /** What this platform takes of it: no column where it says that it takes none, no way to open that it does not know. */
    LtiResourceLinkItem within(DeepLinkingSettingsClaim settings) {
        return new LtiResourceLinkItem(
                title,
                text,
                url,
                custom,
                settings.mayTakeColumns() ? column : Optional.empty(),
                available,
                submission,
                look.onlyIn(settings.acceptPresentationDocumentTargets()));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", "ltiResourceLink")
                .put("title", title);
        text.ifPresent(words -> json.put("text", words));
        url.ifPresent(address -> json.put("url", address.toString()));
        if (!custom.isEmpty()) {
            ObjectNode values = json.putObject("custom");
            new TreeMap<>(custom).forEach(values::put);
        }
        column.ifPresent(wanted -> json.set("lineItem", wanted.json()));
        available.ifPresent(window -> json.set("available", window.json()));
        submission.ifPresent(window -> json.set("submission", window.json()));
        look.writeTo(json);
        return json;
    }
}
