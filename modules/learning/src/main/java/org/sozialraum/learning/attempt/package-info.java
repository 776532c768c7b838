/** The knowledge check: attempts, answers, scores. */
@NullMarked
package org.sozialraum.learning.attempt;

import org.jspecify.annotations.NullMarked;
