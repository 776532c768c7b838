package org.sozialraum.learning.roster;

import java.util.List;

/** Rosters of all institutions, for whoever looks after the installation. */
public interface KnownRosters {
    /** Those in trouble first, then the latest read; in two queries. */
    List<KnownRoster> list(int from, int most);

    /** How many were not read to the end when it was last tried. */
    int inTrouble();
}
