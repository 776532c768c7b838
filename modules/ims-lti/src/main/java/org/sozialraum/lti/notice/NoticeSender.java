package org.sozialraum.lti.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;

/**
 * Who says that they have sent a notice, and to whom. No login has said so before, and nobody has vouched for it yet: it
 * is good for choosing the registration whose keys then decide.
 */
record NoticeSender(String issuer, Set<String> audience, Optional<String> party) {
    private static final int LONGEST = 1000;

    static NoticeSender of(JsonNode hearsay) {
        Set<String> audience = new LinkedHashSet<>();
        JsonNode told = hearsay.path("aud");
        if (told.isTextual()) audience.add(told.textValue());
        for (JsonNode one : told) if (one.isTextual()) audience.add(one.textValue());
        return new NoticeSender(
                hearsay.path("iss").asText(),
                audience,
                Optional.ofNullable(hearsay.path("azp").textValue()));
    }

    /** @throws Objection if no registration is meant, or several are, or the one is switched off */
    Platform among(Platforms platforms) {
        List<Platform> meant =
                withIssuer(platforms).stream().filter(this::isMeant).toList();
        if (meant.isEmpty()) throw new Objection(Reason.UNKNOWN_PLATFORM, "issuer " + issuer);
        List<Platform> active = meant.stream().filter(Platform::active).toList();
        if (active.size() > 1) throw new Objection(Reason.AMBIGUOUS_PLATFORM, issuer);
        if (active.isEmpty())
            throw new Objection(Reason.PLATFORM_SWITCHED_OFF, meant.getFirst().name());
        return active.getFirst();
    }

    /** What no registration can be called is not asked for. */
    private List<Platform> withIssuer(Platforms platforms) {
        boolean possible = issuer.length() <= LONGEST && issuer.chars().noneMatch(Character::isISOControl);
        return possible ? platforms.withIssuer(issuer) : List.of();
    }

    private boolean isMeant(Platform platform) {
        String ours = platform.id().clientId();
        return audience.contains(ours) && party.map(ours::equals).orElse(true);
    }
}
