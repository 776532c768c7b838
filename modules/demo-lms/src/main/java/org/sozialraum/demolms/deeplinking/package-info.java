/** What comes back from the tool's picker. */
@NullMarked
package org.sozialraum.demolms.deeplinking;

import org.jspecify.annotations.NullMarked;
