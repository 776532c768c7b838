/**
 * What pages of every feature have in common, as plain values for the templates.
 *
 * <p>In all view records, HTML is a {@link gg.jte.Content} made of sanitized HTML. What stands in a list, a label or a
 * line is inline ({@code outcomes}, {@code wording}, {@code choice}, {@code yours}, names and descriptors); what stands
 * alone is made of blocks ({@code summary}, {@code text}, {@code question}, {@code consequence}, {@code feedback}, …).
 */
@NullMarked
package org.sozialraum.tool.pages;

import org.jspecify.annotations.NullMarked;
