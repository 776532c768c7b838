/** OpenID Connect login and the messages that a launch carries. */
@NullMarked
package org.sozialraum.demolms.launch;

import org.jspecify.annotations.NullMarked;
