package org.sozialraum.lti.grades;

import java.net.URI;

/**
 * A column that this tool has added itself. It is what deleting wants as a proof: get it from
 * {@link LineItemCreation.Created} or {@link ColumnBinding.Created}, keep its parts, and build it again from them.
 * Never build one from a column that was found: that may be a teacher's.
 *
 * @param id its address
 * @param resourceId as it was added
 * @param tag as it was added; a column that has other names by now is no longer taken for ours
 */
public record OwnLineItem(URI id, String resourceId, String tag) {
    public OwnLineItem {
        if (resourceId.isBlank() || tag.isBlank()) {
            throw new IllegalArgumentException("resourceId and tag must not be blank");
        }
    }

    static OwnLineItem of(LineItem added, WantedLineItem asWanted) {
        return new OwnLineItem(added.id(), asWanted.resourceId(), asWanted.tag());
    }

    /** Whether the column still has the names that we gave it. */
    boolean is(LineItem met) {
        return met.resourceId().filter(resourceId::equals).isPresent()
                && met.tag().filter(tag::equals).isPresent();
    }
}
