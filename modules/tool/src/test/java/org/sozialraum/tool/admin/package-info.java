@NullMarked
package org.sozialraum.tool.admin;

import org.jspecify.annotations.NullMarked;
