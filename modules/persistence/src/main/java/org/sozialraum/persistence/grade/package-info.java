/** Grades as rows; the table is the outbox. */
@NullMarked
package org.sozialraum.persistence.grade;

import org.jspecify.annotations.NullMarked;
