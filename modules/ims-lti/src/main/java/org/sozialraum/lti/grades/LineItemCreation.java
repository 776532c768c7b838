package org.sozialraum.lti.grades;

/**
 * What came out of adding a column. After {@link RetryLater} it may be there all the same, if only the answer was lost:
 * look before adding it again.
 */
public sealed interface LineItemCreation permits LineItemCreation.Created, Setback {
    /**
     * @param lineItem as the platform describes it; it may have left out what it does not keep
     * @param own the proof that it is ours; worth keeping
     */
    record Created(LineItem lineItem, OwnLineItem own) implements LineItemCreation {}
}
