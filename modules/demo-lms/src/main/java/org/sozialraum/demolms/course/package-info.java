/** The course with its people, activities, line items and grades. */
@NullMarked
package org.sozialraum.demolms.course;

import org.jspecify.annotations.NullMarked;
