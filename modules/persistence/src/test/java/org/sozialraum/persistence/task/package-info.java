@NullMarked
package org.sozialraum.persistence.task;

import org.jspecify.annotations.NullMarked;
