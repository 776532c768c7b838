/** Attempts and answers as rows. */
@NullMarked
package org.sozialraum.persistence.attempt;

import org.jspecify.annotations.NullMarked;
