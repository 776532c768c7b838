/** A small platform to try the suite with, and to test against; never part of a production start. */
@NullMarked
package org.sozialraum.demolms;

import org.jspecify.annotations.NullMarked;
