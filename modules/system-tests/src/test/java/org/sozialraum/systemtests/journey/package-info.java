/** The whole way of a learner or a teacher, from the LMS into a module and back. */
@NullMarked
package org.sozialraum.systemtests.journey;

import org.jspecify.annotations.NullMarked;
