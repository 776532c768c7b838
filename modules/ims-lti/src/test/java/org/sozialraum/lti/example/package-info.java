/** The smallest tool that is complete, and the platform that tries it. */
@NullMarked
package org.sozialraum.lti.example;

import org.jspecify.annotations.NullMarked;
