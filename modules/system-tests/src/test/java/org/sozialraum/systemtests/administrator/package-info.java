/** Administrators: how they get in, what they decide, and what they read of platforms, launches and grades. */
@NullMarked
package org.sozialraum.systemtests.administrator;

import org.jspecify.annotations.NullMarked;
