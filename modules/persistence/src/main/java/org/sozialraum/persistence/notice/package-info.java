/** Notices of platforms as rows: what they told, which courses were copied, and what they were asked for. */
@NullMarked
package org.sozialraum.persistence.notice;

import org.jspecify.annotations.NullMarked;
