/** Reads and checks the settings before anything is served; says all that is wrong at once. */
@NullMarked
package org.sozialraum.tool.start;

import org.jspecify.annotations.NullMarked;
