/**
 * What a teacher has picked, on its way back to the platform.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0">LTI Deep Linking 2.0</a>
 */
@NullMarked
package org.sozialraum.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
