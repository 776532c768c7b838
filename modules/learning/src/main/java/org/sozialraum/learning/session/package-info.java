/** A stay in the tool: what a launch opens and each page needs. */
@NullMarked
package org.sozialraum.learning.session;

import org.jspecify.annotations.NullMarked;
