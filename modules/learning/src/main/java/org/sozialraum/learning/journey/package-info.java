/** The learner's way through a module: position, finished steps, decisions in cases. */
@NullMarked
package org.sozialraum.learning.journey;

import org.jspecify.annotations.NullMarked;
