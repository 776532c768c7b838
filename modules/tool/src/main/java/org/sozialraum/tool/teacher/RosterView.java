package org.sozialraum.tool.teacher;

import java.util.Optional;

/**
 * How many are in the course, by the LMS.
 *
 * @param learners who take part; empty before the first reading came to its end
 * @param age when that was true, in the reader's words; empty before the first reading
 * @param reading whether a reading is due or under way
 * @param trouble why the last reading came to no end, as in {@code org.sozialraum.learning.roster.RosterTrouble}
 * @param refresh where "read again" is posted
 */
public record RosterView(
        Optional<Integer> learners, Optional<String> age, boolean reading, Optional<String> trouble, String refresh) {}
