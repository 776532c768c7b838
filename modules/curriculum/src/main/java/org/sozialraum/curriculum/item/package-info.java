/** Questions, what can be answered to them, and what an answer is worth. */
@NullMarked
package org.sozialraum.curriculum.item;

import org.jspecify.annotations.NullMarked;
