/** The pages on which a platform and this tool meet. */
@NullMarked
package org.sozialraum.tool.lti;

import org.jspecify.annotations.NullMarked;
