/** The token endpoint, Assignment and Grade Services and Names and Roles. */
@NullMarked
package org.sozialraum.demolms.service;

import org.jspecify.annotations.NullMarked;
