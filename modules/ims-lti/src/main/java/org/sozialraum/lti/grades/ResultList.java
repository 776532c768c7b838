package org.sozialraum.lti.grades;

import java.util.List;

/** What came out of reading the results of a column. */
public sealed interface ResultList permits ResultList.Results, Setback {
    /**
     * All pages; a learner without a grade may be in it without a score, or not at all.
     *
     * @param unreadable how many entries did not say whose they are
     */
    record Results(List<Result> all, int unreadable) implements ResultList {
        public Results {
            all = List.copyOf(all);
        }
    }
}
