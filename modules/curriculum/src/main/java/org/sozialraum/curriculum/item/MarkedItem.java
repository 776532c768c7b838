package org.sozialraum.curriculum.item;

/** A question that can be marked without a person. */
public sealed interface MarkedItem extends Item
        permits SingleChoice, MultipleChoice, Ordering, Matching, Categorising, Marking, ShortAnswer, Numeric, Matrix {
    /** The response that gets a full mark, as the key has it. */
    Response solution();

    /**
     * What a response is worth. A response of another kind of item, left over from an earlier version of the content, is
     * worth nothing; names that the item no longer has count as never given.
     */
    Mark mark(Response response);

    default int points() {
        return head().points();
    }
}
