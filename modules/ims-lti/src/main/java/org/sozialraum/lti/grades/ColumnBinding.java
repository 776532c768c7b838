package org.sozialraum.lti.grades;

import java.util.List;

/** What came out of looking for the column of an activity that may be a copy. */
public sealed interface ColumnBinding
        permits ColumnBinding.Found, ColumnBinding.Created, ColumnBinding.Ambiguous, Setback {
    /** It was there already. It may be a teacher's. */
    record Found(LineItem lineItem) implements ColumnBinding {}

    /** There was none on any page, so we added it. */
    record Created(LineItem lineItem, OwnLineItem own) implements ColumnBinding {}

    /**
     * Several fit equally well. A guess could bring grades into a column that means something else, and one more column
     * would hide them all: ask a person who knows the course, and remember the address that she chooses.
     *
     * @param candidates two or more, in the platform's order
     */
    record Ambiguous(List<LineItem> candidates) implements ColumnBinding {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
