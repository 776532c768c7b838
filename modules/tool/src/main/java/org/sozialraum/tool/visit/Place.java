package org.sozialraum.tool.visit;

import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.web.Texts;

/**
 * Somebody in a module: what every page of the player starts from.
 *
 * @param module in the edition that the visitor has begun
 * @param newer the module as it is taught now, if that is another edition
 */
public record Place(String token, Visit visit, Module module, Optional<Module> newer, Journey journey, Texts texts) {
    public Language language() {
        return visit.session().language();
    }

    public boolean isTeachers() {
        return visit.session().right() == Right.INSTRUCTOR;
    }

    /** Where the pages of this visit begin: {@code /learn/<token>}. */
    public String base() {
        return "/learn/" + token;
    }

    /** Where reading stopped; the overview before the first page, and after a page that the module no longer has. */
    public String lastPage() {
        String page = journey.position().filter(this::exists).orElse("overview");
        return base() + "/" + page;
    }

    private boolean exists(String position) {
        boolean checked = position.equals("result") || position.startsWith("check/");
        String key = checked ? "check" : position;
        return steps().stream().anyMatch(step -> step.key().equals(key));
    }

    public String href(Step step) {
        return base() + "/" + step.key();
    }

    public List<Step> steps() {
        return module.flow();
    }

    public boolean isDone(Step step) {
        return journey.finished().contains(step.key());
    }

    public Optional<Step> before(Step step) {
        int at = steps().indexOf(step);
        return at > 0 ? Optional.of(steps().get(at - 1)) : Optional.empty();
    }

    public Optional<Step> after(Step step) {
        int at = steps().indexOf(step);
        return at >= 0 && at + 1 < steps().size() ? Optional.of(steps().get(at + 1)) : Optional.empty();
    }

    public String title(Step step) {
        return step instanceof Step.CheckStep ? texts.get("step.check") : module.title(step, language());
    }
}
