package org.sozialraum.lti.groups;

import java.util.List;

/** What came of reading groups. */
public sealed interface GroupList permits GroupList.Groups, NotRead {
    /** All of them, in the platform's order; none is an answer too. */
    record Groups(List<Group> all) implements GroupList {
        public Groups {
            all = List.copyOf(all);
        }
    }
}
