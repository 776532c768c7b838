/** Tasks: answers that are worked on and compared, count for no grade, and belong to the learner alone. */
@NullMarked
package org.sozialraum.learning.task;

import org.jspecify.annotations.NullMarked;
