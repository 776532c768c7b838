/** Queries over all activities of one person or of one course; nothing is written here. */
@NullMarked
package org.sozialraum.persistence.standing;

import org.jspecify.annotations.NullMarked;
