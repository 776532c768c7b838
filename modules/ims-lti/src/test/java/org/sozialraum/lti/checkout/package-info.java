/** What lies in the checkout beside the code and must agree with it: the README, the table of conformance, the example. */
@NullMarked
package org.sozialraum.lti.checkout;

import org.jspecify.annotations.NullMarked;
