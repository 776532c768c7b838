/** Sharing instead of building twice: a module travels, is taken over, adapted, and compared with its source later. */
@NullMarked
package org.sozialraum.authoring.sharing;

import org.jspecify.annotations.NullMarked;
