package org.sozialraum.tool.result;

import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.Corrected;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.library.Library;

/** The questions of an attempt as they were asked, with the keys that count for it. */
public final class AskedItems {
    private AskedItems() {}

    public static List<MarkedItem> of(Attempt attempt, Module now, Library library) {
        Module asked = library.edition(now.uuid(), attempt.contentVersion()).orElse(now);
        Optional<Module> correcting = attempt.submission()
                .flatMap(Submission::rescored)
                .map(rescored -> library.edition(now.uuid(), rescored.edition()).orElse(now));
        return correcting.map(other -> Corrected.items(asked, other)).orElseGet(asked::items);
    }
}
