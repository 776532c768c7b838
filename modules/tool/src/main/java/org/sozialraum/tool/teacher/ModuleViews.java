package org.sozialraum.tool.teacher;

import java.util.List;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Status;
import org.sozialraum.tool.visit.Html;

/** Modules to choose from. */
public final class ModuleViews {
    private ModuleViews() {}

    /** All published modules. */
    public static List<ModuleView> all(Curriculum curriculum, Language language) {
        return curriculum.modules().stream()
                .filter(module -> module.entry().status() == Status.PUBLISHED)
                .map(module -> view(curriculum, module, language))
                .toList();
    }

    private static ModuleView view(Curriculum curriculum, Module module, Language language) {
        return new ModuleView(
                module.slug(),
                module.title(language),
                Html.of(module.text(language).summary()),
                module.minutes(),
                curriculum.tracksThrough(module).stream()
                        .map(track -> track.text(language).title())
                        .toList(),
                !module.items().isEmpty(),
                module.version().number());
    }
}
