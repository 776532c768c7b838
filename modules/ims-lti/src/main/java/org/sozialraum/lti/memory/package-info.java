/**
 * The ports of this library kept in the memory of one process: for examples, tests and single-process tools.
 *
 * <p>They keep what the ports promise: a login is used up once, whatever the number of threads, and nobody can fill the
 * memory. What they cannot keep is what a restart loses. Logins that were under way must then be begun again; held and
 * later approved deployments, and the signing keys, are gone. A tool with several nodes, or whose platforms should not
 * have to fetch a new key after each restart, implements the ports on its database.
 */
@NullMarked
package org.sozialraum.lti.memory;

import org.jspecify.annotations.NullMarked;
