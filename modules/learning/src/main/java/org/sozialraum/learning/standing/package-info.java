/**
 * How one learner stands in all modules, and how one course stands in all of its activities. Read only: what is told here
 * was written down by attempts, journeys and grades. A learner sees nobody else; a teacher sees counts and no names.
 */
@NullMarked
package org.sozialraum.learning.standing;

import org.jspecify.annotations.NullMarked;
