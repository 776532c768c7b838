/** Reads the curriculum, watches its folder, and keeps every edition that was ever taught. */
@NullMarked
package org.sozialraum.tool.library;

import org.jspecify.annotations.NullMarked;
