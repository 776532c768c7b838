package org.sozialraum.lti.groups;

import java.util.List;

/** What came of reading the sets of groups. */
public sealed interface GroupSetList permits GroupSetList.Sets, NotRead {
    /** All of them, in the platform's order; none where the platform knows no sets. */
    record Sets(List<GroupSet> all) implements GroupSetList {
        public Sets {
            all = List.copyOf(all);
        }
    }
}
