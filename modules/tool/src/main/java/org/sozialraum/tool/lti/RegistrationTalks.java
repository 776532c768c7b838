package org.sozialraum.tool.lti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationFinding;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTalk;
import org.sozialraum.learning.registration.RegistrationTrouble;
import org.sozialraum.lti.registration.Answered;
import org.sozialraum.lti.registration.Finding;
import org.sozialraum.lti.registration.LeftOut;
import org.sozialraum.lti.registration.RegistrationDiagnosis;
import org.sozialraum.lti.token.Scope;

/** What the library tells of a registration, in the words of the domain. */
final class RegistrationTalks {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SUCCESSES = 2;

    private RegistrationTalks() {}

    /** @param asked whom we asked, for the case that it never became certain who that is */
    static RegistrationTalk of(RegistrationDiagnosis diagnosis, String asked) {
        return of(diagnosis, asked, List.of());
    }

    static RegistrationTalk of(RegistrationDiagnosis diagnosis, String asked, LeftOut leftOut) {
        List<String> words = new ArrayList<>();
        leftOut.scopes().stream().sorted().map(Scope::uri).forEach(words::add);
        words.addAll(new TreeSet<>(leftOut.claims()));
        words.addAll(new TreeSet<>(leftOut.messages()));
        return of(diagnosis, asked, words);
    }

    private static RegistrationTalk of(RegistrationDiagnosis diagnosis, String asked, List<String> leftOut) {
        return new RegistrationTalk(
                diagnosis.issuer().orElse(asked),
                diagnosis.findings().stream().map(RegistrationTalks::finding).toList(),
                diagnosis.fields().stream()
                        .map(field -> new RegisteredField(field.name(), field.asked(), field.answered()))
                        .toList(),
                leftOut);
    }

    private static RegistrationFinding finding(Finding finding) {
        return new RegistrationFinding(
                RegistrationStep.valueOf(finding.step().name()),
                finding.passed() ? Optional.empty() : Optional.of(trouble(finding)),
                finding.asked().text(),
                finding.answered().status(),
                finding.answered().excerpt(),
                finding.meaning(),
                finding.wayOut());
    }

    private static RegistrationTrouble trouble(Finding finding) {
        return switch (finding.step()) {
            case CONFIGURATION_UNDERSTOOD -> RegistrationTrouble.INCOMPLETE;
            case ISSUER_TRUSTED -> RegistrationTrouble.STRANGER;
            case CONFIGURATION_FETCHED, CURRENT_READ, TOOL_POSTED, ANSWER_UNDERSTOOD -> trouble(finding.answered());
        };
    }

    private static RegistrationTrouble trouble(Answered answered) {
        int status = answered.status().orElse(0);
        if (status == 0) {
            return RegistrationTrouble.NO_ANSWER;
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return RegistrationTrouble.FORBIDDEN;
        }
        if (answered.mediaType().filter("text/html"::equals).isPresent()) {
            return RegistrationTrouble.PAGE;
        }
        return status / 100 == SUCCESSES ? RegistrationTrouble.UNUSABLE : RegistrationTrouble.REFUSED;
    }
}
