/** Where a module stands: an activity in a course of an LMS. */
@NullMarked
package org.sozialraum.learning.placement;

import org.jspecify.annotations.NullMarked;
