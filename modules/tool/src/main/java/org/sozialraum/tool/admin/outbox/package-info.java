/** The room for grades that have not arrived: what is in their way, and sending them again. */
@NullMarked
package org.sozialraum.tool.admin.outbox;

import org.jspecify.annotations.NullMarked;
