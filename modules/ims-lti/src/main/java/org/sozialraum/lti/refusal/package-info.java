/**
 * Why a launch was refused: for the person, for the administrator, for the log.
 *
 * <p>A closed set of reasons, each with a stable code, an HTTP status and the clause it rests on. The sentences are German
 * and English and say what happened, what is safe and what to do; no sentence and no offending value holds a token, a name,
 * an e-mail address or a return URL.
 */
@NullMarked
package org.sozialraum.lti.refusal;

import org.jspecify.annotations.NullMarked;
