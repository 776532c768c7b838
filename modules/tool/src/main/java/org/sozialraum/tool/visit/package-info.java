/** Who asks for a page, and where in a module: what all pages of learners and teachers begin with. */
@NullMarked
package org.sozialraum.tool.visit;

import org.jspecify.annotations.NullMarked;
