@NullMarked
package org.sozialraum.learning.competence;

import org.jspecify.annotations.NullMarked;
