@NullMarked
package org.sozialraum.tool.admin.outbox;

import org.jspecify.annotations.NullMarked;
