/** Who answers for the data: everything that grows with learners belongs to one institution. */
@NullMarked
package org.sozialraum.learning.institution;

import org.jspecify.annotations.NullMarked;
