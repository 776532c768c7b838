package org.sozialraum.lti.notice;

import java.util.List;
import org.sozialraum.lti.refusal.Refusal;

/** What became of a post of notices. */
public sealed interface Reception {

    /**
     * The HTTP status to answer: 200 as soon as one notice was believed, or there was none; else that of the first
     * refusal, which is 503 where the platform's keys could not be asked for.
     */
    int status();

    /** @param outcomes one for each notice, in order */
    record Read(List<NoticeOutcome> outcomes) implements Reception {
        private static final int OK = 200;

        public Read {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public int status() {
            boolean anyTaken = outcomes.stream().anyMatch(outcome -> !(outcome instanceof NoticeOutcome.Refused));
            if (anyTaken || outcomes.isEmpty()) return OK;
            return ((NoticeOutcome.Refused) outcomes.getFirst())
                    .refusal()
                    .reason()
                    .status();
        }
    }

    /** It is no list of notices. */
    record Unreadable(Refusal refusal) implements Reception {
        @Override
        public int status() {
            return refusal.reason().status();
        }
    }
}
