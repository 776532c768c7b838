@NullMarked
package org.sozialraum.tool.admin.entrance;

import org.jspecify.annotations.NullMarked;
