/** The database itself: pool, migrations, transactions. */
@NullMarked
package org.sozialraum.persistence.database;

import org.jspecify.annotations.NullMarked;
