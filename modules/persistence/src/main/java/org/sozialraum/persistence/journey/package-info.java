/** Ways through modules as rows. */
@NullMarked
package org.sozialraum.persistence.journey;

import org.jspecify.annotations.NullMarked;
