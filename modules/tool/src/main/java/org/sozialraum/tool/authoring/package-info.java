/**
 * A module for its authors, with each change shown as soon as it is saved. Open to whoever reaches the address, so there
 * only where the setting says so, and only on this machine.
 */
@NullMarked
package org.sozialraum.tool.authoring;

import org.jspecify.annotations.NullMarked;
