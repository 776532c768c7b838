/** A small platform to try the suite with, and to test against. */
@NullMarked
package org.sozialraum.demolms;

import org.jspecify.annotations.NullMarked;
