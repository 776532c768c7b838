/** Platform Notification Service, seen from the platform: who wants to be told what, and the telling. */
@NullMarked
package org.sozialraum.demolms.notice;

import org.jspecify.annotations.NullMarked;
