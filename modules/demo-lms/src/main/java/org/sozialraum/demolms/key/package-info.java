/** The keys that sign what the platform says. */
@NullMarked
package org.sozialraum.demolms.key;

import org.jspecify.annotations.NullMarked;
