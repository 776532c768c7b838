/** The tools that the platform knows, and their key sets. */
@NullMarked
package org.sozialraum.demolms.tool;

import org.jspecify.annotations.NullMarked;
