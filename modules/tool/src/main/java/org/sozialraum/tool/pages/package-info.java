/** What pages of every feature have in common, as plain values for the templates. */
@NullMarked
package org.sozialraum.tool.pages;

import org.jspecify.annotations.NullMarked;
