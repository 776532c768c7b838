/**
 * Key sets of the platforms, and our own signing keys.
 *
 * <p>A platform's keys are kept as long as it says, and go on serving when it fails; an unknown key id causes one request
 * for all who wait, and forged ones only a few. Our own are RSA keys of 2048 bits that change with an overlap, and lie in the
 * port {@link org.sozialraum.lti.keys.ToolKeyStore} with their private halves encrypted.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url">Security Framework 1.0, 6.3 key set URL</a>
 */
@NullMarked
package org.sozialraum.lti.keys;

import org.jspecify.annotations.NullMarked;
