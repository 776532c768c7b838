/** Inside the server. */
@NullMarked
package org.sozialraum.systemtests.container;

import org.jspecify.annotations.NullMarked;
