/** What a launch, a page, an answer and a grade cost, each beside a floor that the same machine gave in the same run. */
@NullMarked
package org.sozialraum.benchmarks;

import org.jspecify.annotations.NullMarked;
