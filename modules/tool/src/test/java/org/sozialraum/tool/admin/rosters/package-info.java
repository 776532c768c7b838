@NullMarked
package org.sozialraum.tool.admin.rosters;

import org.jspecify.annotations.NullMarked;
