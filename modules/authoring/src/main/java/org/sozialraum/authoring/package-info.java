/** What authors do with a curriculum beyond reading it; each verb of the start script that is theirs ends here. */
@NullMarked
package org.sozialraum.authoring;

import org.jspecify.annotations.NullMarked;
