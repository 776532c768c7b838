@NullMarked
package org.sozialraum.tool.admin.registration;

import org.jspecify.annotations.NullMarked;
