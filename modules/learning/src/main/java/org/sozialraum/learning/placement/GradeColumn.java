package org.sozialraum.learning.placement;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * Where grades of an activity go in the LMS.
 *
 * @param lineItem the column itself, if the platform named it or it was found before
 * @param lineItems the list of the course's columns, in which it is looked for or added
 * @param mayScore whether the platform lets us write scores
 * @param mayAdd whether the platform lets us add a column
 * @param name what we called the column when the activity was picked; a copy of the course keeps it
 */
public record GradeColumn(
        Optional<URI> lineItem, Optional<URI> lineItems, boolean mayScore, boolean mayAdd, Optional<String> name) {
    public static final GradeColumn NONE = new GradeColumn(Optional.empty(), Optional.empty(), false, false);

    public GradeColumn {
        requireNonNull(lineItem, "lineItem is null");
        requireNonNull(lineItems, "lineItems is null");
        requireNonNull(name, "name is null");
    }

    /** A column that nobody has named. */
    public GradeColumn(Optional<URI> lineItem, Optional<URI> lineItems, boolean mayScore, boolean mayAdd) {
        this(lineItem, lineItems, mayScore, mayAdd, Optional.empty());
    }

    /** Whether a grade can be brought to the LMS at all. */
    public boolean wantsGrades() {
        return mayScore && (lineItem.isPresent() || lineItems.isPresent());
    }
}
