package org.sozialraum.lti.grades;

/** What came out of reading one column; {@link Rejected.Ground#NO_LINE_ITEM} means that it is gone. */
public sealed interface LineItemReading permits LineItemReading.Read, Setback {
    /** As it is now. */
    record Read(LineItem lineItem) implements LineItemReading {}
}
