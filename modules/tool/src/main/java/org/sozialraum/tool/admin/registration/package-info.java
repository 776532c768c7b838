/** The room for registration: links that connect one platform each, and whether anybody may do without. */
@NullMarked
package org.sozialraum.tool.admin.registration;

import org.jspecify.annotations.NullMarked;
