/** How pages look and whom they shut out: layout, accessibility, privacy of the browser. */
@NullMarked
package org.sozialraum.systemtests.page;

import org.jspecify.annotations.NullMarked;
