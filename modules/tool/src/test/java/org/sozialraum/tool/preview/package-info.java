/** Renders every page with sample data, to look at them without a server. */
@NullMarked
package org.sozialraum.tool.preview;

import org.jspecify.annotations.NullMarked;
