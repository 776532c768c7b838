package org.sozialraum.tool.notice;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.notice.NoticeOutcome;
import org.sozialraum.lti.notice.Reception;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.lti.LaunchJournal;

/** One line for each notice, and a note for administrators beside those of launches: nothing of what it says. */
@Once
class NoticeLog {
    private static final Logger LOG = System.getLogger("org.sozialraum.notice");

    private final LaunchJournal journal;
    private final InstantSource clock;

    @Inject
    NoticeLog(LaunchJournal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void note(Reception received) {
        NoticeNoting.of(received, clock.instant()).forEach(journal::add);
        switch (received) {
            case Reception.Unreadable(var refusal) -> LOG.log(Level.INFO, () -> "notices " + refused(refusal));
            case Reception.Read(var outcomes) ->
                outcomes.forEach(outcome -> LOG.log(Level.INFO, () -> "notice " + line(outcome)));
        }
    }

    private static String line(NoticeOutcome outcome) {
        return switch (outcome) {
            case NoticeOutcome.Stored(var notice) ->
                "stored type=" + notice.claims().type() + " id="
                        + notice.claims().id();
            case NoticeOutcome.AlreadyHad(var notice) ->
                "already had id=" + notice.claims().id();
            case NoticeOutcome.Refused(var refusal, var platform) -> refused(refusal);
        };
    }

    private static String refused(Refusal refusal) {
        return "refused code=" + refusal.code() + " clause=\"" + refusal.clause() + "\" offending="
                + refusal.offending().orElse("-");
    }
}
