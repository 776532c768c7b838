/** What goes wrong around the tool: killed processes, bad settings, a second node. */
@NullMarked
package org.sozialraum.systemtests.fault;

import org.jspecify.annotations.NullMarked;
