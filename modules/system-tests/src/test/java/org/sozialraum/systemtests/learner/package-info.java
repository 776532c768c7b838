/** Somebody in a module by plain HTTP, as a browser without JavaScript would do it. */
@NullMarked
package org.sozialraum.systemtests.learner;

import org.jspecify.annotations.NullMarked;
