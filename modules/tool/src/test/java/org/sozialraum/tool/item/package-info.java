@NullMarked
package org.sozialraum.tool.item;

import org.jspecify.annotations.NullMarked;
