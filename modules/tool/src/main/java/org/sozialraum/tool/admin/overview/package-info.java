/** The first room: how the installation stands, and what wants attention. */
@NullMarked
package org.sozialraum.tool.admin.overview;

import org.jspecify.annotations.NullMarked;
