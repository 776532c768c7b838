/** The way into the administrators' rooms: the link of the first start, logging in, and leaving. */
@NullMarked
package org.sozialraum.tool.admin.entrance;

import org.jspecify.annotations.NullMarked;
