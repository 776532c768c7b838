@NullMarked
package org.sozialraum.tool.library;

import org.jspecify.annotations.NullMarked;
