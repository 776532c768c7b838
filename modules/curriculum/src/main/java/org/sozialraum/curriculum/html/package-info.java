/** Markdown on its way to HTML that may be put into a page. */
@NullMarked
package org.sozialraum.curriculum.html;

import org.jspecify.annotations.NullMarked;
