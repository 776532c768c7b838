package org.sozialraum.tool.lti;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.quirks.moodle.MoodleGroups;
import org.sozialraum.lti.registration.LocalText;
import org.sozialraum.lti.registration.ToolConfiguration;
import org.sozialraum.lti.registration.ToolEndpoints;
import org.sozialraum.lti.token.Scope;

/** How we introduce ourselves to a platform. We ask for no names: nothing here needs them. */
final class OurConfiguration {
    /** Custom parameters by which a platform says what was copied. */
    static final String CONTEXT_HISTORY = "context_history";

    static final String LINK_HISTORY = "resource_link_history";

    /** Name of the custom parameter that brings the ids of the person's groups, where the platform knows them. */
    static final String GROUPS = "groups";

    private OurConfiguration() {}

    static ToolConfiguration at(URI publicUrl) {
        return new ToolConfiguration(
                new LocalText("Sozialraum Digital", Map.of()),
                new LocalText(
                        "Digital competence for social work: modules and reflection.",
                        Map.of(Locale.GERMAN, "Digitale Kompetenz für die Soziale Arbeit: Module und Reflexion.")),
                new LocalText("Choose a module", Map.of(Locale.GERMAN, "Modul auswählen")),
                new ToolEndpoints(
                        publicUrl.resolve("/lti/login"),
                        publicUrl.resolve("/lti/launch"),
                        publicUrl.resolve("/lti/jwks")),
                Optional.empty(),
                Set.of(
                        Scope.LINE_ITEM,
                        Scope.SCORE,
                        Scope.MEMBERSHIP_READONLY,
                        Scope.GROUP_READONLY,
                        Scope.NOTICE_HANDLERS),
                Set.of(),
                Map.of(
                        CONTEXT_HISTORY,
                        "$Context.id.history",
                        LINK_HISTORY,
                        "$ResourceLink.id.history",
                        GROUPS,
                        MoodleGroups.VARIABLE));
    }
}
