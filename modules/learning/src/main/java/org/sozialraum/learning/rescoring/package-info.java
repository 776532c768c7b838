/** A corrected key: attempts that were handed in before are marked once more, after a look at what that changes. */
@NullMarked
package org.sozialraum.learning.rescoring;

import org.jspecify.annotations.NullMarked;
