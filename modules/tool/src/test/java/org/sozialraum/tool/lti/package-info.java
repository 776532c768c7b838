@NullMarked
package org.sozialraum.tool.lti;

import org.jspecify.annotations.NullMarked;
