/** Activities, courses and people as rows. */
@NullMarked
package org.sozialraum.persistence.placement;

import org.jspecify.annotations.NullMarked;
