/** Launches made to measure, good and bad, for tests. */
@NullMarked
package org.sozialraum.demolms.forge;

import org.jspecify.annotations.NullMarked;
