/** The curriculum as learners see it. */
@NullMarked
package org.sozialraum.systemtests.content;

import org.jspecify.annotations.NullMarked;
