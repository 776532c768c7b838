/** What is taught, in which edition, and what is wrong with the files. */
@NullMarked
package org.sozialraum.tool.admin.curriculum;

import org.jspecify.annotations.NullMarked;
