/** Pages: escaping, languages, phrases and the frame around each page. */
@NullMarked
package org.sozialraum.demolms.page;

import org.jspecify.annotations.NullMarked;
