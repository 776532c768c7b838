/**
 * What all rooms of the administrators share: who may come in, the frame around a page, and the check that a form was
 * sent from here. Each room is a package of its own and builds on this one alone.
 */
@NullMarked
package org.sozialraum.tool.admin;

import org.jspecify.annotations.NullMarked;
