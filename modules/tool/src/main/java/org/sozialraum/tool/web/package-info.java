/** What every page shares: headers, cookies, files, texts, errors, limits. */
@NullMarked
package org.sozialraum.tool.web;

import org.jspecify.annotations.NullMarked;
