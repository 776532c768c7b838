@NullMarked
package org.sozialraum.tool.notice;

import org.jspecify.annotations.NullMarked;
