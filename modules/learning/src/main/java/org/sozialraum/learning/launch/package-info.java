/**
 * What became of the launches of the last weeks, so that an administrator can see why one was refused. Nothing here says
 * who it was: no person, no activity, no address.
 */
@NullMarked
package org.sozialraum.learning.launch;

import org.jspecify.annotations.NullMarked;
