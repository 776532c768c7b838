@NullMarked
package org.sozialraum.tool.player;

import org.jspecify.annotations.NullMarked;
