package org.sozialraum.lti.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.Origin;

/**
 * The fields of one claim. Absent, null and blank are empty; of another kind than asked is a {@link MalformedClaim}.
 *
 * @param claim name of the claim, for messages
 */
record Fields(String claim, JsonNode node) {
    /** LTI Core 1.3 limits ids to 255 characters. */
    static final int LONGEST_ID = 255;

    /** A claim that is an object; empty if it is absent. */
    static Optional<Fields> of(JsonNode idToken, String claim) {
        JsonNode node = idToken.get(claim);
        if (node == null || node.isNull()) return Optional.empty();
        if (!node.isObject()) throw new MalformedClaim(claim, "must be an object");
        return Optional.of(new Fields(claim, node));
    }

    Optional<String> text(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) return Optional.empty();
        if (!value.isTextual()) throw malformed(field, "must be a text");
        String text = value.textValue();
        return text.isBlank() ? Optional.empty() : Optional.of(storable(text));
    }

    String requiredText(String field) {
        return text(field).orElseThrow(() -> malformed(field, "is missing"));
    }

    /** An id that can be a key of a row: not blank, at most 255 characters, none of them a control character. */
    Optional<String> id(String field) {
        return text(field).map(text -> checkedId(claim + " " + field, text));
    }

    static String checkedId(String claim, String id) {
        if (id.isBlank()) throw new MalformedClaim(claim, "must not be blank");
        if (id.length() > LONGEST_ID) throw new MalformedClaim(claim, "is longer than 255 characters");
        if (id.chars().anyMatch(Character::isISOControl)) throw new MalformedClaim(claim, "holds a control character");
        return id;
    }

    Optional<URI> address(String field) {
        return text(field)
                .map(text -> webAddress(text)
                        .orElseThrow(() -> malformed(field, "is not an absolute http or https address")));
    }

    static Optional<URI> webAddress(String text) {
        try {
            URI address = URI.create(text.strip());
            return Origin.in(address).map(origin -> address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> flag(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) return Optional.empty();
        if (!value.isBoolean()) throw malformed(field, "must be true or false");
        return Optional.of(value.booleanValue());
    }

    /** The texts of a list, in order; a single text counts as a list of one. */
    Set<String> texts(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) return Set.of();
        if (value.isTextual()) return Set.of(value.textValue());
        return texts(claim + " " + field, value);
    }

    static Set<String> texts(String claim, JsonNode list) {
        if (!list.isArray()) throw new MalformedClaim(claim, "must be a list");
        Set<String> texts = new LinkedHashSet<>();
        for (JsonNode element : list) {
            if (!element.isTextual()) throw new MalformedClaim(claim, "must hold texts only");
            texts.add(element.textValue());
        }
        return texts;
    }

    private MalformedClaim malformed(String field, String problem) {
        return new MalformedClaim(claim, field + " " + problem);
    }

    /** PostgreSQL cannot store U+0000, and nobody means it. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
