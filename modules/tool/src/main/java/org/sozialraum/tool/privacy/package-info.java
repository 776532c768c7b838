/**
 * What the house keeps of a person, shown to that person: the page in plain words, the file to take along, and the way to
 * have it erased. Who answers for the institution sees numbers here and nothing else.
 */
@NullMarked
package org.sozialraum.tool.privacy;

import org.jspecify.annotations.NullMarked;
