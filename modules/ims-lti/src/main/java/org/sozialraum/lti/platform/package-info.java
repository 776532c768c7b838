/** Learning platforms that may launch us, and their deployments. */
@NullMarked
package org.sozialraum.lti.platform;

import org.jspecify.annotations.NullMarked;
