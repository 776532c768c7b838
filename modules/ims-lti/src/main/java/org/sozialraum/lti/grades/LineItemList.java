package org.sozialraum.lti.grades;

import java.util.List;

/** What came out of listing columns. */
public sealed interface LineItemList permits LineItemList.LineItems, Setback {
    /** All pages, in the platform's order. */
    record LineItems(List<LineItem> all) implements LineItemList {
        public LineItems {
            all = List.copyOf(all);
        }
    }
}
