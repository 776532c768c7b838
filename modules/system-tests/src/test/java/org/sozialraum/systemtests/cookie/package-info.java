/** What is left of a launch where the browser keeps no cookies for us. */
@NullMarked
package org.sozialraum.systemtests.cookie;

import org.jspecify.annotations.NullMarked;
