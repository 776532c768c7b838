/**
 * Items as other tools write them: 1EdTech QTI 3.0. What QTI can say is said in its own words, so that other players show
 * and mark an item as ours do; what only we know (the uuid, outcomes) stands in the manifest.
 *
 * @see <a href="https://www.imsglobal.org/spec/qti/v3p0/impl">QTI 3.0, best practice and implementation guide</a>
 */
@NullMarked
package org.sozialraum.authoring.qti;

import org.jspecify.annotations.NullMarked;
