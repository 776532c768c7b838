/** Who may connect a learning platform by itself: everybody, or only whoever holds a link of an administrator. */
@NullMarked
package org.sozialraum.learning.registration;

import org.jspecify.annotations.NullMarked;
