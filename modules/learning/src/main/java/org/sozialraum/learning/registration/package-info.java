/**
 * Who may connect a learning platform by itself: everybody, or only whoever holds a link of an administrator; how that
 * went, and how what the platform knows of us is renewed.
 */
@NullMarked
package org.sozialraum.learning.registration;

import org.jspecify.annotations.NullMarked;
