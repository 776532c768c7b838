/** Up or down, for load balancers, and no more. */
@NullMarked
package org.sozialraum.tool.health;

import org.jspecify.annotations.NullMarked;
