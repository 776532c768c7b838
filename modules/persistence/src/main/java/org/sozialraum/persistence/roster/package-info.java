/** Rosters and the members of courses as rows. */
@NullMarked
package org.sozialraum.persistence.roster;

import org.jspecify.annotations.NullMarked;
