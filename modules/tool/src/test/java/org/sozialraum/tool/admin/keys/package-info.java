@NullMarked
package org.sozialraum.tool.admin.keys;

import org.jspecify.annotations.NullMarked;
