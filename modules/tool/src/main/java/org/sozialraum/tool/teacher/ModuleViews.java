package org.sozialraum.tool.teacher;

import java.util.List;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Status;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.web.Texts;

/** Modules to choose from. */
public final class ModuleViews {
    private ModuleViews() {}

    /** All published modules. */
    public static List<ModuleView> all(Curriculum curriculum, Language language, Texts said) {
        return curriculum.modules().stream()
                .filter(module -> module.entry().status() == Status.PUBLISHED)
                .map(module -> view(module, language, said))
                .toList();
    }

    private static ModuleView view(Module module, Language language, Texts said) {
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
