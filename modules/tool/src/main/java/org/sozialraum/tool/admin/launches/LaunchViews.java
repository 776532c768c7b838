package org.sozialraum.tool.admin.launches;

import java.util.Arrays;
import java.util.Optional;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.NotedLaunch;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.TextKeys;
import org.sozialraum.tool.admin.launches.LaunchesView.LaunchView;
import org.sozialraum.tool.admin.launches.LaunchesView.ReasonView;
import org.sozialraum.tool.web.Texts;

/** Launches as their room shows them. */
final class LaunchViews {
    /** What stands in the place of a code where an accepted launch carries the LTI 1.1 migration claim. */
    private static final String FORMER_LTI = "lti1p1";

    private LaunchViews() {}

    static LaunchView of(NotedLaunch launch, Texts said) {
        LaunchNote note = launch.note();
        return new LaunchView(
                Moments.of(note.at(), said),
                launch.platform().or(() -> note.from().map(From::issuer)),
                note.deployment(),
                note.message(),
                TextKeys.of(note.outcome()),
                note.code().map(code -> reason(code, note.offending(), said)));
    }

    /** A code that an earlier version wrote, and this one no longer knows, stands alone. */
    private static ReasonView reason(String code, Optional<String> offending, Texts said) {
        if (code.equals(FORMER_LTI)) {
            String what = said.get("admin.launch.former", offending.orElse("-"));
            return new ReasonView(code, Optional.empty(), Optional.of(what));
        }
        Optional<Refusal> refusal = Arrays.stream(Reason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(reason -> new Refusal(reason, offending));
        return new ReasonView(
                code, refusal.map(Refusal::clause), refusal.map(known -> known.forAdministrator(said.locale())));
    }
}
