/** Platforms, deployments and institutions as rows. */
@NullMarked
package org.sozialraum.persistence.platform;

import org.jspecify.annotations.NullMarked;
