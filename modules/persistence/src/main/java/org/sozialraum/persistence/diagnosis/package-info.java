/** What walks along connections have found, as rows. */
@NullMarked
package org.sozialraum.persistence.diagnosis;

import org.jspecify.annotations.NullMarked;
