/**
 * LTI 1.3 Advantage for tools: no container, no database, ports for what must be remembered.
 *
 * <p>A launch goes through {@link org.sozialraum.lti.login}, the platform, and {@link org.sozialraum.lti.launch}; what
 * comes out is a {@link org.sozialraum.lti.message.LtiMessage} or a {@link org.sozialraum.lti.refusal.Refusal}. What a
 * person or a platform can cause is a case of a sealed type; an exception is a bug or an outage of the caller's own. Clock
 * and randomness come in through constructors, nothing is static, and nothing is logged.
 * {@link org.sozialraum.lti.memory.MemoryTool} shows how the parts fit together.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/">1EdTech Security Framework 1.0</a>
 */
@NullMarked
package org.sozialraum.lti;

import org.jspecify.annotations.NullMarked;
