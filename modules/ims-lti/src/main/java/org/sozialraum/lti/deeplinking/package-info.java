/**
 * What a teacher has picked, on its way back to the platform.
 *
 * <p>{@link org.sozialraum.lti.deeplinking.DeepLinkingResponse#to} keeps to what the request allows;
 * {@link org.sozialraum.lti.deeplinking.DeepLinkingSigner} makes the value of the form field {@code JWT}. The page that posts
 * it is the caller's. Nothing picked is an answer too.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0">LTI Deep Linking 2.0</a>
 */
@NullMarked
package org.sozialraum.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
