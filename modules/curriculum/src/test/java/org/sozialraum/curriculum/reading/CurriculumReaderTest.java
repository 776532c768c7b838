package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.CompetenceId;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Rubric;
import org.sozialraum.curriculum.Status;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.item.Categorising;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.Marking;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.SelfRating;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.StructuredText;

class CurriculumReaderTest {
    private static final UUID ASKING = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @TempDir
    private Path folder;

    private static Curriculum curriculum(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Complete) reading).curriculum();
    }

    private static Module asking() {
        return curriculum(CurriculumReader.read(Copy.GOOD)).module(ASKING).orElseThrow();
    }

    @Test
    void reads_the_real_curriculum_without_problems() {
        Curriculum real = curriculum(CurriculumReader.read(Path.of("../../curriculum")));

        assertThat(real.module("releasing-data"))
                .hasValueSatisfying(module -> assertThat(module.items()).hasSizeGreaterThan(7));
    }

    @Test
    void finds_modules_by_slug_and_uuid() {
        Curriculum curriculum = curriculum(CurriculumReader.read(Copy.GOOD));

        assertThat(curriculum.modules()).extracting(Module::slug).containsExactly("asking-first", "next-steps");
        assertThat(curriculum.module(ASKING))
                .isEqualTo(curriculum.module("asking-first"))
                .isPresent();
        assertThat(curriculum.module("nowhere")).isEmpty();
    }

    @Test
    void reads_the_catalogue_and_the_labels() {
        Curriculum curriculum = curriculum(CurriculumReader.read(Copy.GOOD));
        Module next = curriculum.module("next-steps").orElseThrow();

        assertThat(next.entry().status()).isEqualTo(Status.DRAFT);
        assertThat(next.entry().requires()).containsExactly("asking-first");
        assertThat(curriculum.label(new CompetenceId("garden-1.0", "1.2"), Language.DE_SIMPLE))
                .isEqualTo("Säen b");
        assertThat(curriculum.levelLabel(next.competences().getFirst(), Language.EN))
                .isEqualTo("Sowing 2");
        assertThat(curriculum.label(new CompetenceId("garden-1.0", "9.9"), Language.EN))
                .isEqualTo("9.9");
    }

    @Test
    void reads_the_way_through_a_module() {
        assertThat(asking().flow())
                .extracting(Step::key)
                .containsExactly("sections/01-why-ask", "cases/the-bench", "check", "reflections/a-question-of-mine");
        assertThat(asking().title(asking().flow().getFirst(), Language.EN)).isEqualTo("Ask first");
        assertThat(asking().items())
                .extracting(Item::slug)
                .containsExactly("which-question", "good-reasons", "steps-of-asking", "who-decides");
        assertThat(asking().passMark()).isEqualTo(0.5);
    }

    @Test
    void reads_the_front_page() {
        var text = asking().text(Language.EN);

        assertThat(text.title()).isEqualTo("Ask first");
        assertThat(text.summary().html()).isEqualTo("<p>Who asks learns more.</p>");
        assertThat(text.why().html()).contains("href=\"https://example.org/why\"");
        assertThat(text.outcomes())
                .extracting(Object::toString)
                .containsExactly("Who asks learns more.", "<em>Who asks learns more.</em>");
        assertThat(text.sources().html()).contains("<li>Example, 2026</li>");
    }

    @Test
    void reads_items_with_the_wording_of_their_parts() {
        MarkedItem single = asking().items().getFirst();
        var text = single.text(Language.EN);

        assertThat(single.solution()).isEqualTo(new Response.Single("open"));
        assertThat(text.stem().html()).isEqualTo("<p>Question en?</p>");
        assertThat(text.part("closed").wording().html()).isEqualTo("closed <em>en</em>");
        assertThat(text.part("closed").feedback())
                .hasValueSatisfying(feedback -> assertThat(feedback.html()).isEqualTo("<p>Because of closed.</p>"));
        assertThat(text.explanation().text()).isEqualTo("Take this along.");
        assertThat(single.text(Language.DE_SIMPLE).title()).isEqualTo("Welche Frage?");
        assertThat(asking().items().getLast().text(Language.DE_SIMPLE).title()).isEqualTo("who-decides de");
        assertThat(asking().items().getLast().text(Language.EN).part("town").feedback())
                .isEmpty();
    }

    @Test
    void reads_every_type_of_item() {
        Module next = curriculum(CurriculumReader.read(Copy.GOOD))
                .module("next-steps")
                .orElseThrow();
        List<Item> tasks = next.flow().stream()
                .flatMap(step -> step instanceof Step.TaskStep task ? Stream.of(task.item()) : Stream.empty())
                .toList();

        assertThat(tasks).hasExactlyElementsOfTypes(SelfRating.class, StructuredText.class, Categorising.class);
        assertThat(next.items())
                .hasExactlyElementsOfTypes(Marking.class, ShortAnswer.class, Numeric.class, Matrix.class);
        assertThat(next.items())
                .allSatisfy(
                        item -> assertThat(item.mark(item.solution()).isFull()).isTrue());
        assertThat(next.title(next.flow().get(1), Language.EN)).isEqualTo("how-sure-are-you en");
    }

    @Test
    void a_rubric_that_extends_another_one_has_the_criteria_of_both() {
        Module next = curriculum(CurriculumReader.read(Copy.GOOD))
                .module("next-steps")
                .orElseThrow();
        Rubric rubric =
                ((Step.ReflectionStep) next.flow().getLast()).reflection().rubric();

        assertThat(rubric.slug()).isEqualTo("growing");
        assertThat(rubric.levels()).containsExactly(0, 1);
        assertThat(rubric.text(Language.EN).title()).isEqualTo("Growing en");
        assertThat(rubric.text(Language.EN).criteria()).extracting("slug").containsExactly("own-role", "growth");
        assertThat(rubric.text(Language.DE).criteria().getLast().levels()).hasSize(2);
    }

    @Test
    void reads_cases() {
        var branching = ((Step.CaseStep) asking().flow().get(1)).branching();
        var text = branching.text(Language.EN);

        assertThat(branching.start().choices()).extracting("name").containsExactly("ask", "sit-down");
        assertThat(branching.node("quarrel").choices().getFirst().effects().relation())
                .isEqualTo(1);
        assertThat(branching.node("answer").isEnd()).isTrue();
        assertThat(text.introduction().text()).isEqualTo("Somebody sits there.");
        assertThat(text.node("end-alone").text()).isEqualTo("You sit alone. Look back.");
        assertThat(text.choice("quarrel", "stay").wording().html()).isEqualTo("Stay.");
        assertThat(text.choice("quarrel", "stay").consequence().html()).isEqualTo("<p>It does not help.</p>");
    }

    @Test
    void reads_reflections_with_their_rubric() {
        var reflection = ((Step.ReflectionStep) asking().flow().getLast()).reflection();
        var criteria = reflection.rubric().text(Language.DE).criteria();

        assertThat(reflection.text(Language.EN).prompt().text()).isEqualTo("Think of a question. Any question.");
        assertThat(reflection.text(Language.EN).guidance().html()).contains("<li>What next?</li>");
        assertThat(reflection.wordsTo()).isEqualTo(300);
        assertThat(criteria).extracting("slug").containsExactly("own-role", "others");
        assertThat(criteria.getFirst().name().html()).isEqualTo("Criterion own-role");
        assertThat(criteria.getFirst().levels().get(1).descriptor().html()).isEqualTo("Something.");
    }

    @Test
    void a_version_changes_with_each_wording() {
        Copy copy = Copy.in(folder);
        String before =
                curriculum(copy.read()).module(ASKING).orElseThrow().version().toString();

        copy.replace("modules/asking-first/en.md", "Who asks", "He who asks");

        String after =
                curriculum(copy.read()).module(ASKING).orElseThrow().version().toString();
        assertThat(before).startsWith("1.2.0+");
        assertThat(after).startsWith("1.2.0+").isNotEqualTo(before);
    }

    @Test
    void a_version_does_not_change_with_the_authors_reasons() {
        Copy copy = Copy.in(folder);

        copy.append("modules/asking-first/design.md", "More reasons.").write("modules/asking-first/.notes", "x");

        assertThat(curriculum(copy.read()).module(ASKING).orElseThrow().version())
                .isEqualTo(asking().version());
    }

    @Test
    void does_not_believe_the_schemas_of_a_foreign_folder() {
        Copy copy = Copy.in(folder).write("schemas/module.schema.json", "true");

        copy.replace("modules/asking-first/module.json", "\"minutes\": 30", "\"minutes\": -30");

        assertThat(copy.read().problems()).extracting(Problem::code).containsExactly(Code.JSON_SCHEMA);
    }

    @Test
    void reports_the_errors_of_all_files_at_once_in_their_order() {
        Copy copy = Copy.in(folder)
                .append("modules/next-steps/sections/01-on/en.md", "\n<br>\n\n[a](ftp://b)\n")
                .replace("catalogue.json", "leadership", "Leadership")
                .delete("modules/asking-first/de.md");

        assertThat(copy.read().problems())
                .extracting(problem -> problem.path() + ":" + problem.line())
                .containsExactly(
                        "catalogue.json:4",
                        "modules/asking-first/de.md:1",
                        "modules/next-steps/sections/01-on/en.md:5",
                        "modules/next-steps/sections/01-on/en.md:7");
    }

    @Test
    void an_absent_folder_is_a_problem_and_so_is_a_file() {
        for (Path nowhere : List.of(folder.resolve("nowhere"), Copy.GOOD.resolve("catalogue.json"))) {
            assertThat(CurriculumReader.read(nowhere)).isInstanceOf(Reading.Broken.class);
        }
    }

    @Test
    void a_link_to_the_curriculum_itself_is_followed() throws IOException {
        Copy copy = Copy.in(folder);
        Path link = Files.createSymbolicLink(folder.resolve("current"), copy.root());

        assertThat(CurriculumReader.read(link)).isInstanceOf(Reading.Complete.class);
    }

    @Test
    void a_broken_module_stops_only_itself() {
        Copy copy = Copy.in(folder).replace("modules/asking-first/module.json", "\"minutes\"", "\"hours\"");

        assertThat(copy.read()).isInstanceOfSatisfying(Reading.Partial.class, partial -> {
            assertThat(partial.curriculum().modules()).extracting(Module::slug).containsExactly("next-steps");
            assertThat(partial.broken()).extracting(CatalogueEntry::slug).containsExactly("asking-first");
            assertThat(partial.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.path()).startsWith("modules/asking-first/"));
        });
    }
}
