package org.sozialraum.authoring.handbook;

import gg.jte.Content;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sozialraum.authoring.handbook.HandbookView.CheckView;
import org.sozialraum.authoring.handbook.HandbookView.CompetenceRow;
import org.sozialraum.authoring.handbook.HandbookView.CompetenceView;
import org.sozialraum.authoring.handbook.HandbookView.ModuleView;
import org.sozialraum.authoring.handbook.HandbookView.PathRow;
import org.sozialraum.authoring.handbook.HandbookView.ReflectionView;
import org.sozialraum.authoring.handbook.HandbookView.StepView;
import org.sozialraum.authoring.handbook.HandbookView.TrackView;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Framework;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.curriculum.Reflection;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.Track;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.MarkedItem;

/** Makes the handbook of a curriculum in one language. */
final class Handbook {
    private static final double MINUTES_PER_HOUR = 60;
    private static final int USUAL_HOURS_PER_CREDIT = 30;

    private final Curriculum curriculum;
    private final Language language;
    private final Words words;
    private final Locale locale;

    Handbook(Curriculum curriculum, Language language, Words words) {
        this.curriculum = curriculum;
        this.language = language;
        this.words = words;
        this.locale = Locale.forLanguageTag(language.code());
    }

    HandbookView view() {
        return new HandbookView(
                language.code(),
                month(curriculum.modules().stream()
                        .map(Module::asOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()),
                hours(minutes(curriculum.modules())),
                curriculum.tracks().stream().map(this::track).toList(),
                curriculum.modules().stream().map(this::module).toList(),
                competences().filter(row -> !row.modules().isEmpty()).toList(),
                competences()
                        .filter(row -> row.modules().isEmpty())
                        .map(row -> row.number() + " " + row.label())
                        .toList(),
                String.join(
                        ", ",
                        curriculum.frameworks().stream().map(Framework::title).toList()));
    }

    private TrackView track(Track track) {
        List<Module> path = curriculum.path(track);
        return new TrackView(
                track.slug(),
                track.text(language).title(),
                content(track.text(language).about()),
                IntStream.range(0, path.size())
                        .mapToObj(index -> row(index + 1, path.get(index), track))
                        .toList(),
                hours(minutes(path)),
                credits(minutes(path), track.hoursPerCredit()),
                track.hoursPerCredit());
    }

    private PathRow row(int number, Module module, Track track) {
        return new PathRow(
                number,
                module.slug(),
                module.title(language),
                hours(module.minutes()),
                credits(module.minutes(), track.hoursPerCredit()),
                titles(module.entry().requires()));
    }

    private ModuleView module(Module module) {
        ModuleText text = module.text(language);
        return new ModuleView(
                module.slug(),
                number(module),
                text.title(),
                module.version().number(),
                month(module.asOf()),
                curriculum.tracksThrough(module).stream()
                        .map(track -> track.text(language).title())
                        .toList(),
                titles(module.entry().requires()),
                module.minutes(),
                hours(module.minutes()),
                credits(module.minutes(), USUAL_HOURS_PER_CREDIT),
                content(text.summary()),
                content(text.why()),
                text.outcomes().stream().map(Handbook::content).toList(),
                module.competences().stream()
                        .map(competence -> new CompetenceView(
                                competence.id().number(),
                                curriculum.label(competence.id(), language),
                                curriculum.levelLabel(competence, language)))
                        .toList(),
                module.flow().stream().map(this::step).toList(),
                check(module),
                module.flow().stream()
                        .filter(Step.ReflectionStep.class::isInstance)
                        .map(step -> reflection(((Step.ReflectionStep) step).reflection()))
                        .toList(),
                languages(module),
                content(text.sources()),
                content(text.notice()));
    }

    private String number(Module module) {
        return "M" + (curriculum.modules().indexOf(module) + 1);
    }

    private StepView step(Step step) {
        String kind = switch (step) {
            case Step.SectionStep section -> "section";
            case Step.CaseStep branching -> "case";
            case Step.TaskStep task -> "task";
            case Step.CheckStep check -> "check";
            case Step.ReflectionStep reflection -> "reflection";
        };
        return new StepView(words.get("step." + kind), step.title(language));
    }

    private static List<CheckView> check(Module module) {
        if (module.items().isEmpty()) {
            return List.of();
        }
        int points = module.items().stream().mapToInt(MarkedItem::points).sum();
        int pass = (int) Math.round(module.passMark() * 100);
        return List.of(new CheckView(module.items().size(), points, pass, module.attempts()));
    }

    private ReflectionView reflection(Reflection reflection) {
        Rubric rubric = reflection.rubric();
        return new ReflectionView(
                reflection.text(language).title(),
                reflection.minutes(),
                reflection.wordsFrom(),
                reflection.wordsTo(),
                rubric.text(language).criteria().stream()
                        .map(criterion -> content(criterion.name()))
                        .toList(),
                rubric.levels().getFirst() + "–" + rubric.levels().getLast());
    }

    private String languages(Module module) {
        return String.join(
                ", ",
                Arrays.stream(Language.values())
                        .filter(module.texts()::speaks)
                        .map(spoken -> words.get("language." + spoken.code()))
                        .toList());
    }

    private Stream<CompetenceRow> competences() {
        return curriculum.frameworks().stream()
                .flatMap(framework -> framework.competences().stream().map(entry -> row(framework, entry)));
    }

    private CompetenceRow row(Framework framework, Framework.Entry entry) {
        List<String> where = curriculum.modules().stream()
                .flatMap(module -> module.competences().stream()
                        .filter(competence -> framework.has(competence.id())
                                && competence.id().number().equals(entry.number()))
                        .map(competence -> number(module) + " (" + curriculum.levelLabel(competence, language) + ")"))
                .toList();
        String label = framework.labels().in(language).competences().getOrDefault(entry.number(), entry.number());
        return new CompetenceRow(entry.number(), label, where);
    }

    private List<String> titles(List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> curriculum.module(slug).stream())
                .map(module -> module.title(language))
                .toList();
    }

    private static int minutes(List<Module> modules) {
        return modules.stream().mapToInt(Module::minutes).sum();
    }

    private String hours(int minutes) {
        return decimal(minutes / MINUTES_PER_HOUR, 1);
    }

    private String credits(int minutes, int hoursPerCredit) {
        return decimal(minutes / MINUTES_PER_HOUR / hoursPerCredit, 2);
    }

    private String decimal(double number, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    private static String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT));
    }

    private static Content content(SafeHtml html) {
        return output -> output.writeContent(html.html());
    }
}
