/** LTI 1.3 Advantage for tools: no container, no database, ports for what must be remembered. */
@NullMarked
package org.sozialraum.lti;

import org.jspecify.annotations.NullMarked;
