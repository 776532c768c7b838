package org.sozialraum.lti.quirks.moodle;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

/** Moodle, as recorded on Moodle 4.4; how its scores and link headers differ is told beside them. */
public final class MoodleQuirks implements Quirks {
    private static final String TOKEN_ENDPOINT = "/mod/lti/token.php";

    @Override
    public Set<String> productFamilies() {
        return Set.of("moodle");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "Moodle renews a registration where it was made, by POST; it refuses PUT.",
                        "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/openid-registration.php"),
                Fact.of(
                        "Moodle writes the links between pages for HTML, with curly quotes.",
                        "https://github.com/Cvmcosta/ltijs/issues/46"));
    }

    @Override
    public boolean hasTokenEndpoint(URI address) {
        return String.valueOf(address.getPath()).endsWith(TOKEN_ENDPOINT);
    }

    @Override
    public boolean isUpdate(String registrationToken) {
        return MoodleRegistration.isUpdate(registrationToken);
    }

    @Override
    public Optional<String> registrationRefusal(int status, String body) {
        return Optional.of(MoodleRegistration.meaning(status, body)).filter(meaning -> !meaning.isEmpty());
    }

    @Override
    public Optional<String> tokenRefusal(int status, String body) {
        return Optional.of(MoodleTokenEndpoint.hint(status)).filter(hint -> !hint.isEmpty());
    }
}
