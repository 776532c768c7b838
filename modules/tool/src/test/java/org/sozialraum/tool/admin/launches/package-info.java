@NullMarked
package org.sozialraum.tool.admin.launches;

import org.jspecify.annotations.NullMarked;
