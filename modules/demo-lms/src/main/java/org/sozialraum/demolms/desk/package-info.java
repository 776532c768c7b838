/** The pages that people and administrators see. */
@NullMarked
package org.sozialraum.demolms.desk;

import org.jspecify.annotations.NullMarked;
