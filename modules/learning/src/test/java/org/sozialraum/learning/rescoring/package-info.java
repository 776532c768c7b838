@NullMarked
package org.sozialraum.learning.rescoring;

import org.jspecify.annotations.NullMarked;
