@NullMarked
package org.sozialraum.tool.web;

import org.jspecify.annotations.NullMarked;
