package org.sozialraum.lti.grades;

/** What came out of looking for a column. */
public sealed interface ColumnSearch permits ColumnSearch.Found, ColumnSearch.Created, Setback {
    /** It was there already. */
    record Found(LineItem lineItem) implements ColumnSearch {}

    /** There was none on any page, so we added it. */
    record Created(LineItem lineItem) implements ColumnSearch {}
}
