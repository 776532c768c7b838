/** The room for rosters: how old each is, why one could not be read, and reading it again. */
@NullMarked
package org.sozialraum.tool.admin.rosters;

import org.jspecify.annotations.NullMarked;
