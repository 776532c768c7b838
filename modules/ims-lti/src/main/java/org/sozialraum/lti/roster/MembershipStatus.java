package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/**
 * Whether somebody takes part.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-status">NRPS 2.0, 2.3</a>
 */
public sealed interface MembershipStatus {
    /** What the specification names. */
    enum Known implements MembershipStatus {
        /** Takes part; also where nothing is said. */
        ACTIVE,
        /** Is in the course, but does not take part at present. */
        INACTIVE,
        /** Has gone since the last run; only where changes were asked for. */
        DELETED
    }

    /**
     * A word that the specification does not know. It says nothing certain: neither let somebody in nor take somebody
     * off because of it.
     *
     * @param text at most 40 characters, none of them a control character
     */
    record Unknown(String text) implements MembershipStatus {
        private static final int LONGEST = 40;

        public Unknown {
            String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
            text = plain.substring(0, Math.min(plain.length(), LONGEST));
        }
    }

    static MembershipStatus in(JsonNode member) {
        JsonNode status = member.path("status");
        if (status.isMissingNode() || status.isNull()) {
            return Known.ACTIVE;
        }
        String text = status.isValueNode()
                ? status.asText().strip()
                : status.getNodeType().name();
        return Arrays.<MembershipStatus>stream(Known.values())
                .filter(known -> known.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> new Unknown(text));
    }
}
