@NullMarked
package org.sozialraum.tool.admin.overview;

import org.jspecify.annotations.NullMarked;
