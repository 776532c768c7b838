/** Launches, good and bad, against the running tool. */
@NullMarked
package org.sozialraum.systemtests.launch;

import org.jspecify.annotations.NullMarked;
