/** An item as a form: what every page with something to answer shares. */
@NullMarked
package org.sozialraum.tool.item;

import org.jspecify.annotations.NullMarked;
