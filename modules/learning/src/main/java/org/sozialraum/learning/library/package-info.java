/** What is taught: the curriculum as it is now, and modules as they were when somebody began them. */
@NullMarked
package org.sozialraum.learning.library;

import org.jspecify.annotations.NullMarked;
