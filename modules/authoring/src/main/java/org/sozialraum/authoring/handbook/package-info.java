/** The module handbook: what is taught, how long it takes and how it is examined, for accreditation and funding. */
@NullMarked
package org.sozialraum.authoring.handbook;

import org.jspecify.annotations.NullMarked;
