/** Canvas of Instructure: hosted for many under one issuer, and hosted by institutions themselves. Not tried by us. */
@NullMarked
package org.sozialraum.lti.quirks.canvas;

import org.jspecify.annotations.NullMarked;
