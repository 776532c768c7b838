package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.Origin;

/** Reads what a platform says about a member: what is of another kind than it should be counts as not said. */
final class MemberFields {
    private MemberFields() {}

    /** Without U+0000, which PostgreSQL cannot store. */
    static Optional<String> text(JsonNode member, String field) {
        return Optional.ofNullable(member.path(field).textValue())
                .map(text -> text.replace("\0", ""))
                .filter(text -> !text.isBlank());
    }

    /** A text, or a whole number, which some platforms send for an id. */
    static Optional<String> id(JsonNode member, String field) {
        JsonNode id = member.path(field);
        return id.isIntegralNumber() ? Optional.of(id.asText()) : text(member, field);
    }

    /** The texts of a list, in order; a single text counts as a list of one. */
    static Set<String> texts(JsonNode member, String field) {
        Set<String> texts = new LinkedHashSet<>();
        text(member, field).ifPresent(texts::add);
        for (JsonNode element : member.path(field)) {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        }
        return texts;
    }

    /** Course Groups Service 1.0, {@code group_enrollments}: objects with an id each. */
    static Optional<Set<String>> groups(JsonNode member) {
        JsonNode list = member.path("group_enrollments");
        if (!list.isArray()) return Optional.empty();
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode group : list) id(group, "group_id").ifPresent(ids::add);
        return Optional.of(ids);
    }

    static Optional<URI> address(JsonNode member, String field) {
        return text(member, field).flatMap(MemberFields::address);
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            return Origin.in(address).map(origin -> address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
