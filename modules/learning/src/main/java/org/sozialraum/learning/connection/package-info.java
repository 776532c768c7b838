/**
 * The learning platforms that may send people here, as somebody sees them who looks after the installation: which there
 * are, which of their deployments are let in, and who decides that.
 */
@NullMarked
package org.sozialraum.learning.connection;

import org.jspecify.annotations.NullMarked;
