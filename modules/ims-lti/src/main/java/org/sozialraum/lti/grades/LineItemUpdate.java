package org.sozialraum.lti.grades;

/** What came out of changing a column. */
public sealed interface LineItemUpdate permits LineItemUpdate.Updated, LineItemUpdate.Unchanged, Setback {
    /** As the platform describes it now; where it answered without a document, as we have sent it. */
    record Updated(LineItem lineItem) implements LineItemUpdate {}

    /** It was so already, and nothing was sent. */
    record Unchanged(LineItem lineItem) implements LineItemUpdate {}
}
