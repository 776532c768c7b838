@NullMarked
package org.sozialraum.tool.start;

import org.jspecify.annotations.NullMarked;
