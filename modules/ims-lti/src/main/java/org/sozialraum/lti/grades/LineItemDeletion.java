package org.sozialraum.lti.grades;

/** What came out of deleting a column of ours. */
public sealed interface LineItemDeletion
        permits LineItemDeletion.Deleted,
                LineItemDeletion.AlreadyGone,
                LineItemDeletion.NotOurs,
                LineItemDeletion.HasResults,
                Setback {
    /** It is gone, and what was in it. */
    record Deleted() implements LineItemDeletion {}

    /** It was not there any more (404 or 410). */
    record AlreadyGone() implements LineItemDeletion {}

    /** At its address is a column that does not have the names we gave ours. It was left alone. */
    record NotOurs(LineItem met) implements LineItemDeletion {}

    /**
     * There is something in it, which would be lost. It was left alone; show the numbers to a person, and hand this
     * back to {@link GradeBook#deleteWithResults} if she says so.
     *
     * @param entries learners who are listed, with a grade or without one
     * @param grades those who have one, ours or a teacher's
     */
    record HasResults(OwnLineItem own, int entries, int grades) implements LineItemDeletion {}
}
