package org.sozialraum.learning.grade;

import java.time.Instant;
import java.util.List;

/** Grades of all institutions that are on their way, for whoever looks after the installation. */
public interface UndeliveredGrades {
    /** Those in trouble first, then the oldest; in one query. */
    List<UndeliveredGrade> list(int from, int most);

    Tally tally();

    /** Puts all of them first in line again, in a number of statements that does not grow; returns how many. */
    int hurry(Instant now);

    /**
     * @param waiting on their way, without trouble so far
     * @param inTrouble those whose last delivery failed
     */
    record Tally(int waiting, int inTrouble) {}
}
