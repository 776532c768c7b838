@NullMarked
package org.sozialraum.tool.admin.platforms;

import org.jspecify.annotations.NullMarked;
