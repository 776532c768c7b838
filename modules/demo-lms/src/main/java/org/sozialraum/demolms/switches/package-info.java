/** How the platform shall behave and misbehave, changeable while it runs. */
@NullMarked
package org.sozialraum.demolms.switches;

import org.jspecify.annotations.NullMarked;
