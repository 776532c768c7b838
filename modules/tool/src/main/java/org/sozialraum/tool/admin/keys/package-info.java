/** The room for the keys that we sign with: which are published, which one signs, and changing it before its time. */
@NullMarked
package org.sozialraum.tool.admin.keys;

import org.jspecify.annotations.NullMarked;
