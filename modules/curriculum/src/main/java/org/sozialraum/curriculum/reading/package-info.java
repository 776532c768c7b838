/** From a folder of files to a curriculum, or to all that is wrong with it. */
@NullMarked
package org.sozialraum.curriculum.reading;

import org.jspecify.annotations.NullMarked;
