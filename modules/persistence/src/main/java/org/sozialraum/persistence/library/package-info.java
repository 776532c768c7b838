/** Editions of modules as rows. */
@NullMarked
package org.sozialraum.persistence.library;

import org.jspecify.annotations.NullMarked;
