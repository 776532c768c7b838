@NullMarked
package org.sozialraum.tool.visit;

import org.jspecify.annotations.NullMarked;
