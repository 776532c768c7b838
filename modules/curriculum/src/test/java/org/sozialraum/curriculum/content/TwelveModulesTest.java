package org.sozialraum.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.branching.Choice;
import org.sozialraum.curriculum.item.Categorising;
import org.sozialraum.curriculum.item.Mark;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.Marking;
import org.sozialraum.curriculum.item.Matching;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.ResponseForm;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.curriculum.item.Submitted;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Reading;

/** Each item of each module answered right, wrong and not at all; each choice of each case made. */
class TwelveModulesTest {
    private static final Curriculum CURRICULUM =
            ((Reading.Complete) CurriculumReader.read(Path.of("../../curriculum"))).curriculum();

    static Stream<Module> modules() {
        return CURRICULUM.modules().stream();
    }

    static Stream<MarkedItem> items() {
        return modules().flatMap(module -> module.items().stream());
    }

    static Stream<BranchingCase> cases() {
        return modules()
                .flatMap(module -> module.flow().stream())
                .flatMap(step -> step instanceof Step.CaseStep one ? Stream.of(one.branching()) : Stream.empty());
    }

    @Test
    void there_are_twelve() {
        assertThat(CURRICULUM.modules()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_reads_decides_applies_checks_and_reflects(Module module) {
        Map<String, Long> kinds = module.flow().stream()
                .collect(Collectors.groupingBy(step -> step.getClass().getSimpleName(), Collectors.counting()));

        assertThat(kinds.get("SectionStep")).as("sections").isBetween(2L, 4L);
        assertThat(kinds.get("TaskStep")).as("tasks").isPositive();
        assertThat(kinds).containsEntry("CaseStep", 1L).containsEntry("CheckStep", 1L);
        assertThat(kinds.get("ReflectionStep")).as("reflections").isBetween(1L, 2L);
        assertThat(module.items().size()).as("items").isBetween(8, 12);
        assertThat(module.items().stream().map(Object::getClass).distinct().count())
                .as("types of items")
                .isGreaterThanOrEqualTo(4);
        assertThat(module.text(Language.EN).title())
                .isNotEqualTo(module.text(Language.DE).title());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_outcome_of_a_module_is_shown_by_an_item(Module module) {
        Set<String> shown = new HashSet<>();
        module.flow().forEach(step -> {
            if (step instanceof Step.TaskStep task) shown.addAll(task.item().outcomes());
        });
        module.items().forEach(item -> shown.addAll(item.outcomes()));

        assertThat(shown).containsAll(module.outcomes());
    }

    @ParameterizedTest
    @MethodSource("items")
    void an_item_pays_in_full_for_its_solution_alone(MarkedItem item) {
        assertThat(item.mark(item.solution()).share()).isEqualTo(1);

        Mark wrong = item.mark(wrong(item));

        assertThat(wrong.share()).isLessThan(1);
        assertThat(ResponseForm.read(item, Map.of())).isEqualTo(new Submitted.NothingChosen());
    }

    @ParameterizedTest
    @MethodSource("items")
    void every_part_of_an_item_tells_why(MarkedItem item) {
        for (Language language : List.of(Language.DE, Language.EN)) {
            Set<String> answering = Set.copyOf(item.presentation(1).parts());
            assertThat(answering)
                    .allSatisfy(
                            part -> assertThat(item.text(language).part(part).feedback())
                                    .as("%s in %s", part, language)
                                    .isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_choice_of_a_case_can_be_made_and_leads_to_an_end(BranchingCase branching) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(branching.start().name()));
        int choices = 0;
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!seen.add(name)) continue;
            for (Choice choice : branching.node(name).choices()) {
                assertThat(branching
                                .text(Language.DE)
                                .choice(name, choice.name())
                                .consequence()
                                .isEmpty())
                        .isFalse();
                open.push(choice.to());
                choices++;
            }
        }

        assertThat(seen).hasSameSizeAs(branching.nodes());
        assertThat(seen.stream().filter(name -> branching.node(name).isEnd())).hasSizeGreaterThan(1);
        assertThat(choices).isGreaterThan(10);
    }

    /** Something that an honest learner might answer and that is not the solution. */
    private static Response wrong(MarkedItem item) {
        return switch (item) {
            case SingleChoice single -> new Response.Single(other(single.options(), Set.of(single.key())));
            case MultipleChoice multiple -> new Response.Multiple(Set.of(other(multiple.options(), multiple.key())));
            case Marking marking -> new Response.Multiple(Set.of(other(marking.passages(), marking.key())));
            case Ordering ordering -> Response.Ordered.of(ordering.steps().reversed());
            case Matching matching -> {
                String premise = matching.premises().getFirst();
                yield new Response.Matched(Map.of(
                        premise, other(matching.responses(), Set.of(required(matching.key(), premise)))));
            }
            case Categorising sorting -> {
                String card = sorting.cards().getFirst();
                yield new Response.Matched(Map.of(
                        card, other(sorting.categories(), Set.of(required(sorting.key(), card)))));
            }
            case Matrix matrix -> new Response.Cells(Map.of(matrix.rows().getFirst(), Set.copyOf(matrix.columns())));
            case ShortAnswer answer -> new Response.Written("keine Ahnung");
            case Numeric number ->
                new Response.Measured(
                        "0", Optional.of(number.units().keySet().iterator().next()));
        };
    }

    private static String other(List<String> all, Set<String> key) {
        return all.stream().filter(name -> !key.contains(name)).findFirst().orElseThrow();
    }

    private static String required(Map<String, String> key, String part) {
        return Optional.ofNullable(key.get(part)).orElseThrow();
    }
}
