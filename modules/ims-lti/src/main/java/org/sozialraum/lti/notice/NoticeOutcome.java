package org.sozialraum.lti.notice;

import java.util.Optional;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.refusal.Refusal;

/** What became of one notice. */
public sealed interface NoticeOutcome {

    /** It is new, and safe. */
    record Stored(Notice notice) implements NoticeOutcome {}

    /** It has come before; nothing was changed. */
    record AlreadyHad(Notice notice) implements NoticeOutcome {}

    /**
     * Not believed, and not kept.
     *
     * @param platform whose notice it was, where that is known
     */
    record Refused(Refusal refusal, Optional<PlatformId> platform) implements NoticeOutcome {}
}
