package org.sozialraum.lti.grades;

/** It did not work: trouble that may pass, or a no. */
public sealed interface Setback
        extends Delivery,
                ColumnSearch,
                ColumnBinding,
                LineItemList,
                LineItemReading,
                LineItemCreation,
                LineItemUpdate,
                LineItemDeletion,
                ResultList
        permits RetryLater, Rejected {}
