/** The content model: reads and checks the curriculum's files. */
@NullMarked
package org.sozialraum.curriculum;

import org.jspecify.annotations.NullMarked;
