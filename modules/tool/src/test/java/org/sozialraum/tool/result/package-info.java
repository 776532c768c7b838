@NullMarked
package org.sozialraum.tool.result;

import org.jspecify.annotations.NullMarked;
