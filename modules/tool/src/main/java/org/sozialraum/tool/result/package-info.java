/** What an attempt came to, item by item, and where its grade is: the same for the learner and for who teaches her. */
@NullMarked
package org.sozialraum.tool.result;

import org.jspecify.annotations.NullMarked;
