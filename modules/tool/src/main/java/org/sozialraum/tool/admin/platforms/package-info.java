/** The room for connected platforms: which there are, switching them off, and which deployments are let in. */
@NullMarked
package org.sozialraum.tool.admin.platforms;

import org.jspecify.annotations.NullMarked;
