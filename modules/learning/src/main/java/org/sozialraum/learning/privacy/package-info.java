/**
 * What the house keeps of a person, and how it goes away again. Each feature that stores something about people
 * contributes a {@link org.sozialraum.learning.privacy.Keeper}; the pages about it, the file to take along and the erasing
 * know no feature by name.
 */
@NullMarked
package org.sozialraum.learning.privacy;

import org.jspecify.annotations.NullMarked;
