@NullMarked
package org.sozialraum.tool.teacher;

import org.jspecify.annotations.NullMarked;
