@NullMarked
package org.sozialraum.tool;

import org.jspecify.annotations.NullMarked;
