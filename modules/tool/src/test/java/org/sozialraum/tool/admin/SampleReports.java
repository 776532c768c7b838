package org.sozialraum.tool.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationFinding;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationReport.Kind;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTalk;
import org.sozialraum.learning.registration.RegistrationTrouble;

/** Registrations as they may go. */
public final class SampleReports {
    public static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    public static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    public static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

    private static final UUID CONNECTION = new UUID(1, 1);

    private SampleReports() {}

    /** Scores are granted, the roster is not, groups were not even asked for; and the name is another one. */
    public static RegistrationReport registered() {
        List<RegisteredField> fields = List.of(
                new RegisteredField("client_name", "Sozialraum Digital", Optional.of("<b>Raum")),
                new RegisteredField("client_name#de", "Sozialraum Digital", Optional.empty()),
                new RegisteredField("scope", SCORE + " " + ROSTER, Optional.of(SCORE)),
                new RegisteredField("lti-tool-configuration.domain", "lernen.example", Optional.of("lernen.example")));
        return report(
                Kind.REGISTRATION,
                new RegistrationTalk(
                        "https://moodle.example",
                        List.of(finding(RegistrationStep.ANSWER_UNDERSTOOD, Optional.empty())),
                        fields,
                        List.of(GROUPS, "locale")));
    }

    public static RegistrationReport failed(RegistrationStep step, RegistrationTrouble trouble) {
        return report(Kind.REGISTRATION, talk(finding(step, Optional.of(trouble))));
    }

    /** A renewal that went well as far as this step. */
    public static RegistrationReport renewed(RegistrationStep last) {
        return report(Kind.RENEWAL, talk(finding(last, Optional.empty())));
    }

    public static RegistrationReport notRenewed() {
        return report(
                Kind.RENEWAL, talk(finding(RegistrationStep.CURRENT_READ, Optional.of(RegistrationTrouble.FORBIDDEN))));
    }

    private static RegistrationTalk talk(RegistrationFinding last) {
        return new RegistrationTalk("https://moodle.example", List.of(last), List.of(), List.of());
    }

    private static RegistrationReport report(Kind kind, RegistrationTalk talk) {
        Optional<UUID> connection =
                kind == Kind.REGISTRATION && !talk.succeeded() ? Optional.empty() : Optional.of(CONNECTION);
        return new RegistrationReport(CONNECTION, Instant.EPOCH, kind, connection, talk);
    }

    private static RegistrationFinding finding(RegistrationStep step, Optional<RegistrationTrouble> trouble) {
        return new RegistrationFinding(
                step,
                trouble,
                "POST https://moodle.example/registration",
                OptionalInt.of(404),
                "<i>no",
                "The platform refused.",
                trouble.isPresent() ? "Make a new link." : "");
    }
}
