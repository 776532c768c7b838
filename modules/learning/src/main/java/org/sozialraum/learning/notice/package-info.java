/**
 * What platforms tell us by themselves, outside of any launch: here each of them is asked for it, once, in the
 * background. What such a notice changes belongs to the feature that it is about.
 */
@NullMarked
package org.sozialraum.learning.notice;

import org.jspecify.annotations.NullMarked;
