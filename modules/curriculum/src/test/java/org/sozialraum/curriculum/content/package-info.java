/** The real modules, not samples. */
@NullMarked
package org.sozialraum.curriculum.content;

import org.jspecify.annotations.NullMarked;
