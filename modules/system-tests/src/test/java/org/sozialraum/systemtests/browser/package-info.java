/** A real browser, and what its user sees. */
@NullMarked
package org.sozialraum.systemtests.browser;

import org.jspecify.annotations.NullMarked;
