/** The thin layer over the HTTP server of the JDK: requests, answers, routes. */
@NullMarked
package org.sozialraum.demolms.http;

import org.jspecify.annotations.NullMarked;
