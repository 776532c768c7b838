/** The room for launches: what became of them, on which rule a refusal rests, and what can be done. */
@NullMarked
package org.sozialraum.tool.admin.launches;

import org.jspecify.annotations.NullMarked;
