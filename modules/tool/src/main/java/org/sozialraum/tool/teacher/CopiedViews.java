package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.learning.placement.ReadCopiedCourse;
import org.sozialraum.learning.placement.ReadCopiedCourse.CopiedActivity;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.web.Texts;

/** What a copied course contained, and what has become of it here, as a teacher sees it. */
@Once
class CopiedViews {
    private final ReadCopiedCourse readCopiedCourse;
    private final Library library;

    @Inject
    CopiedViews(ReadCopiedCourse readCopiedCourse, Library library) {
        this.readCopiedCourse = readCopiedCourse;
        this.library = library;
    }

    List<CopiedView> of(Visit visit, Texts said) {
        return readCopiedCourse.handle(visit).stream()
                .map(activity -> view(activity, visit.session().language(), said))
                .toList();
    }

    private CopiedView view(CopiedActivity activity, Language language, Texts said) {
        String title = activity.original().title().orElseGet(() -> said.get("teacher.copied.untitled"));
        Optional<String> here = activity.copy().flatMap(copy -> content(copy, language, said));
        Optional<String> there = content(activity.original(), language, said);
        if (here.isPresent()) return new CopiedView(title, "opened", here);
        return new CopiedView(title, there.isPresent() ? "waiting" : "unbound", there);
    }

    /** What the activity shows; empty while nobody has chosen. */
    private Optional<String> content(Placement placement, Language language, Texts said) {
        if (placement.kind() != PlacementKind.MODULE) {
            return Optional.of(said.get("kind." + placement.kind().code() + ".title"));
        }
        return placement
                .module()
                .flatMap(library::module)
                .map(module -> module.text(language).title());
    }
}
