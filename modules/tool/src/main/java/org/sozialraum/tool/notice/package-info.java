/** What platforms post by themselves: it is believed, kept, answered and noted here. */
@NullMarked
package org.sozialraum.tool.notice;

import org.jspecify.annotations.NullMarked;
