/** Rows, adapters of the ports, and migrations. */
@NullMarked
package org.sozialraum.persistence;

import org.jspecify.annotations.NullMarked;
