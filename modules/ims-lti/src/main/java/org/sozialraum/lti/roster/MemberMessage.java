package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.message.CustomClaim;
import org.sozialraum.lti.message.MalformedClaim;

/**
 * What a launch of one link would say about one member; comes where a link was asked for.
 *
 * @param type such as {@code LtiResourceLinkRequest}
 * @param custom values that depend on the member, for example {@code $Moodle.Person.userGroupIds}
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#message-section">NRPS 2.0, 3.2</a>
 */
public record MemberMessage(Optional<String> type, CustomClaim custom) {
    private static final String TYPE = "https://purl.imsglobal.org/spec/lti/claim/message_type";

    /** What is no message is left out. */
    static List<MemberMessage> allIn(JsonNode member) {
        List<MemberMessage> messages = new ArrayList<>();
        for (JsonNode message : member.path("message")) {
            if (message.isObject()) {
                messages.add(new MemberMessage(MemberFields.text(message, TYPE), custom(message)));
            }
        }
        return messages;
    }

    private static CustomClaim custom(JsonNode message) {
        try {
            return CustomClaim.in(message);
        } catch (MalformedClaim unreadable) {
            return new CustomClaim(Map.of());
        }
    }
}
