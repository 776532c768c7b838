package org.sozialraum.tool.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;
import org.sozialraum.lti.notice.ContextCopyNotice;
import org.sozialraum.lti.notice.HelloWorldNotice;
import org.sozialraum.lti.notice.Notice;
import org.sozialraum.lti.notice.NoticeClaims;
import org.sozialraum.lti.notice.NoticeOutcome;
import org.sozialraum.lti.notice.OtherNotice;
import org.sozialraum.lti.notice.Reception;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;

/** What administrators may know of a notice: where it came from, of which kind it is, and why it was refused. */
final class NoticeNoting {
    /** The kind of one that was refused, so that nobody takes it for a launch. */
    static final String UNREAD = "notice";

    private NoticeNoting() {}

    /** A notice that came before has been noted before. */
    static List<LaunchNote> of(Reception received, Instant at) {
        return switch (received) {
            case Reception.Unreadable(var refusal) -> List.of(refused(refusal, Optional.empty(), at));
            case Reception.Read(var outcomes) ->
                outcomes.stream().flatMap(outcome -> of(outcome, at).stream()).toList();
        };
    }

    private static Optional<LaunchNote> of(NoticeOutcome outcome, Instant at) {
        return switch (outcome) {
            case NoticeOutcome.Stored(var notice) -> Optional.of(stored(notice, at));
            case NoticeOutcome.AlreadyHad had -> Optional.empty();
            case NoticeOutcome.Refused(var refusal, var platform) -> Optional.of(refused(refusal, platform, at));
        };
    }

    private static LaunchNote stored(Notice notice, Instant at) {
        NoticeClaims claims = notice.claims();
        return new LaunchNote(
                at,
                Optional.of(from(claims.platform())),
                Optional.of(claims.deploymentId()),
                Optional.of(kind(notice)),
                Outcome.ACCEPTED,
                Optional.empty(),
                Optional.empty());
    }

    private static String kind(Notice notice) {
        return switch (notice) {
            case HelloWorldNotice hello -> "notice-hello";
            case ContextCopyNotice copy -> "notice-copy";
            case OtherNotice other -> "notice-other";
        };
    }

    private static LaunchNote refused(Refusal refusal, Optional<PlatformId> platform, Instant at) {
        return new LaunchNote(
                at,
                platform.map(NoticeNoting::from),
                Optional.empty(),
                Optional.of(UNREAD),
                refusal.reason() == Reason.DEPLOYMENT_HELD ? Outcome.HELD : Outcome.REFUSED,
                Optional.of(refusal.code()),
                refusal.offending());
    }

    private static From from(PlatformId platform) {
        return new From(platform.issuer(), platform.clientId());
    }
}
