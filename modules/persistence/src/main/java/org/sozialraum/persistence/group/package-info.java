/** Groups of courses as rows. */
@NullMarked
package org.sozialraum.persistence.group;

import org.jspecify.annotations.NullMarked;
