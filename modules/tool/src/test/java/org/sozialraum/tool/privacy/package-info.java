@NullMarked
package org.sozialraum.tool.privacy;

import org.jspecify.annotations.NullMarked;
