/** Starts the tool and the demo LMS as their owners would, and stops them in every way. */
@NullMarked
package org.sozialraum.systemtests.running;

import org.jspecify.annotations.NullMarked;
