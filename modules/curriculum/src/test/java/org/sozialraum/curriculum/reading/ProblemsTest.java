package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong: what is done to a good curriculum, and all that is then reported. */
class ProblemsTest {
    private static final String M = "modules/asking-first/";
    private static final String MODULE = M + "module.json";
    private static final String SECTION = M + "sections/01-why-ask/";
    private static final String SINGLE = M + "items/which-question/";
    private static final String MULTIPLE = M + "items/good-reasons/";
    private static final String ORDERING = M + "items/steps-of-asking/";
    private static final String MATCHING = M + "items/who-decides/";
    private static final String CASE = M + "cases/the-bench/";
    private static final String RUBRIC = M + "rubrics/asking/";
    private static final String REFLECTION = M + "reflections/a-question-of-mine/";
    private static final String N = "modules/next-steps/";
    private static final String FRAMEWORK = "frameworks/garden-1.0/";

    @TempDir
    private Path folder;

    record Spoiled(String id, UnaryOperator<Copy> edit, List<String> expected) {
        @Override
        public String toString() {
            return id;
        }
    }

    /** @param expected {@code path:line code}, everything that is reported */
    private static Spoiled when(String id, UnaryOperator<Copy> edit, String... expected) {
        return new Spoiled(id, edit, List.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void reports_exactly_what_is_wrong(Spoiled spoiled) {
        Reading reading = spoiled.edit().apply(Copy.in(folder)).read();

        assertThat(reading.problems().stream().map(ProblemsTest::brief))
                .containsExactlyInAnyOrderElementsOf(spoiled.expected());
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.wayOut()).isNotBlank();
        });
        assertThat(reading instanceof Reading.Complete)
                .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
        assertThat(reading instanceof Reading.Broken)
                .isEqualTo(reading.problems().stream()
                        .filter(Problem::isError)
                        .anyMatch(problem -> !problem.path().startsWith("modules/")));
    }

    @Test
    void every_code_is_in_the_table() {
        Set<String> tried = all().flatMap(spoiled -> spoiled.expected().stream())
                .map(brief -> brief.substring(brief.indexOf(' ') + 1))
                .collect(Collectors.toSet());
        Set<Code> elsewhere = EnumSet.of(Code.FILE_UNREADABLE); // FolderTest

        assertThat(Arrays.stream(Code.values())
                        .filter(code -> !elsewhere.contains(code))
                        .map(Code::word))
                .allSatisfy(code -> assertThat(tried).contains(code));
    }

    private static String brief(Problem problem) {
        return problem.path() + ":" + problem.line() + " " + problem.code().word();
    }

    private static Stream<Spoiled> all() {
        return Stream.of(files(), json(), graph(), items(), cases(), prose()).flatMap(rows -> rows);
    }

    private static Stream<Spoiled> files() {
        return Stream.of(
                when("no_catalogue", copy -> copy.delete("catalogue.json"), "catalogue.json:1 file-missing"),
                when("no_english_section", copy -> copy.delete(SECTION + "en.md"), SECTION + "en.md:1 file-missing"),
                when(
                        "no_simple_section",
                        copy -> copy.delete(SECTION + "de-simple.md"),
                        SECTION + "de-simple.md:1 file-missing"),
                when("no_item_json", copy -> copy.delete(SINGLE + "item.json"), SINGLE + "item.json:1 file-missing"),
                when(
                        "no_module_folder",
                        copy -> copy.delete("modules/next-steps"),
                        "modules/next-steps:1 file-missing"),
                when("french", copy -> copy.write(SECTION + "fr.md", "# A\n"), SECTION + "fr.md:1 file-unknown"),
                when(
                        "draft_beside",
                        copy -> copy.write("modules/asking-first/todo.txt", ""),
                        M + "todo.txt:1 file-unknown"),
                when("strange_at_the_top", copy -> copy.write("x.sh", ""), "x.sh:1 file-unknown"),
                when("hidden_files_do_not_matter", copy -> copy.write(M + ".DS_Store", "x")),
                when(
                        "latin1",
                        copy -> copy.write(SECTION + "de.md", "# ä\n\nö\n".getBytes(StandardCharsets.ISO_8859_1)),
                        SECTION + "de.md:1 file-encoding"),
                when(
                        "latin1_json",
                        copy -> copy.write(MODULE, "\"ä\"".getBytes(StandardCharsets.ISO_8859_1)),
                        MODULE + ":1 file-encoding"),
                when(
                        "huge",
                        copy -> copy.append(SECTION + "de.md", "a ".repeat(200_000)),
                        SECTION + "de.md:1 file-too-large"),
                when(
                        "folder_for_file",
                        copy -> copy.delete(SINGLE + "de.md").write(SINGLE + "de.md/x", ""),
                        SINGLE + "de.md:1 file-kind"),
                when(
                        "file_for_folder",
                        copy -> copy.delete("modules").write("modules", ""),
                        "modules:1 file-kind",
                        "modules/asking-first:1 file-missing",
                        "modules/next-steps:1 file-missing"),
                when(
                        "file_among_items",
                        copy -> copy.write(M + "items/notes.md", ""),
                        M + "items/notes.md:1 file-kind"),
                when("folder_in_media", copy -> copy.write(M + "media/more/x.svg", ""), M + "media/more:1 file-kind"),
                when(
                        "linked_file",
                        copy -> copy.delete(SINGLE + "de.md").link(SINGLE + "de.md", "/etc/hostname"),
                        SINGLE + "de.md:1 file-link"),
                when("linked_to_itself", copy -> copy.link(M + "items/loop", "loop"), M + "items/loop:1 file-link"),
                when("linked_to_its_parent", copy -> copy.link(M + "items/up", ".."), M + "items/up:1 file-link"),
                when(
                        "capital_folder",
                        copy -> copy.write(M + "items/Which_Question/item.json", "{}"),
                        M + "items/Which_Question:1 file-name"),
                when("space_in_media", copy -> copy.write(M + "media/a b.svg", ""), M + "media/a b.svg:1 file-name"));
    }

    private static Stream<Spoiled> json() {
        return Stream.of(
                when("no_json", copy -> copy.write(MODULE, "{\n\"version\": \n}"), MODULE + ":3 json-syntax"),
                when("empty", copy -> copy.write(SINGLE + "item.json", ""), SINGLE + "item.json:1 json-schema"),
                when(
                        "field_twice",
                        copy -> copy.replace(SINGLE + "item.json", "\"points\": 1", "\"points\": 1,\n  \"points\": 1"),
                        SINGLE + "item.json:15 json-syntax"),
                when(
                        "more_behind",
                        copy -> copy.append(SINGLE + "item.json", "{}"),
                        SINGLE + "item.json:16 json-syntax"),
                when(
                        "deep",
                        copy -> copy.write(SINGLE + "item.json", "[".repeat(100_000)),
                        SINGLE + "item.json:1 json-syntax"),
                when(
                        "unknown_field",
                        copy -> copy.replace(MODULE, "\"minutes\": 30", "\"minutes\": 30,\n  \"seconds\": 1"),
                        MODULE + ":5 json-schema"),
                when(
                        "field_missing",
                        copy -> copy.replace(CASE + "case.json", "\"start\": \"arrival\",", ""),
                        CASE + "case.json:1 json-schema"),
                when(
                        "unknown_type",
                        copy -> copy.replace(SINGLE + "item.json", "single-choice", "essay"),
                        SINGLE + "item.json:3 json-schema"),
                when(
                        "one_option",
                        copy -> copy.replace(
                                SINGLE + "item.json", "\"open\",\n    \"closed\",\n    \"none\"", "\"open\""),
                        SINGLE + "item.json:7 json-schema"),
                when(
                        "option_of_an_ordering",
                        copy -> copy.replace(ORDERING + "item.json", "\"points\": 2", "\"points\": 2, \"options\": []"),
                        ORDERING + "item.json:13 json-schema"),
                when(
                        "effect_out_of_range",
                        copy -> copy.replace(CASE + "case.json", "\"autonomy\": -2", "\"autonomy\": -3"),
                        CASE + "case.json:22 json-schema"),
                when(
                        "end_with_choices",
                        copy -> copy.replace(
                                CASE + "case.json", "\"name\": \"quarrel\",", "\"name\": \"quarrel\", \"end\": true,"),
                        CASE + "case.json:32 json-schema"),
                when(
                        "uuid_of_version_1",
                        copy -> copy.replace(SINGLE + "item.json", "-4333-", "-1333-"),
                        SINGLE + "item.json:2 json-schema"),
                when(
                        "uuid_twice",
                        copy -> copy.replace(
                                RUBRIC + "rubric.json",
                                "55555555-5555-4555-8555-555555555555",
                                "11111111-1111-4111-8111-111111111111"),
                        RUBRIC + "rubric.json:2 uuid-repeated"));
    }

    private static final String TRACK = "tracks/trainees/track.json";

    private static Stream<Spoiled> graph() {
        String catalogue = "catalogue.json";
        return Stream.of(
                when(
                        "track_of_nobody",
                        copy -> copy.replace(catalogue, "\"leadership\"", "\"cats\""),
                        "tracks/cats:1 file-missing",
                        "tracks/leadership:1 flow-unused"),
                when(
                        "path_to_nowhere",
                        copy -> copy.replace(TRACK, "\"asking-first\"", "\"cats\""),
                        TRACK + ":6 path-unknown",
                        TRACK + ":7 path-order"),
                when(
                        "path_backwards",
                        copy -> copy.replace(
                                TRACK,
                                "\"asking-first\",\n    \"next-steps\"",
                                "\"next-steps\",\n    \"asking-first\""),
                        TRACK + ":6 path-order"),
                when(
                        "slug_twice",
                        copy -> copy.replace(catalogue, "\"slug\": \"next-steps\"", "\"slug\": \"asking-first\"")
                                .delete("modules/next-steps"),
                        catalogue + ":11 requires-cycle",
                        catalogue + ":14 slug-repeated",
                        catalogue + ":17 requires-cycle",
                        "tracks/leadership/track.json:6 path-order",
                        TRACK + ":6 path-order",
                        TRACK + ":7 path-unknown"),
                when(
                        "requires_nobody",
                        copy -> copy.replace(
                                catalogue,
                                "\"requires\": [\n        \"asking-first\"",
                                "\"requires\": [\n        \"first-asking\""),
                        catalogue + ":18 requires-unknown"),
                when(
                        "requires_in_a_circle",
                        copy -> copy.replace(catalogue, "\"requires\": []", "\"requires\": [\"next-steps\"]"),
                        catalogue + ":11 requires-cycle",
                        catalogue + ":17 requires-cycle",
                        "tracks/leadership/track.json:6 path-order",
                        TRACK + ":6 path-order"),
                when(
                        "framework_renamed",
                        copy -> copy.replace(FRAMEWORK + "framework.json", "\"garden-1.0\"", "\"garden-2.0\""),
                        FRAMEWORK + "framework.json:2 framework-id",
                        MODULE + ":8 competence-unknown",
                        "modules/next-steps/module.json:7 competence-unknown"),
                when(
                        "area_unknown",
                        copy -> copy.replace(FRAMEWORK + "framework.json", "\"area\": \"1\"", "\"area\": \"7\""),
                        FRAMEWORK + "framework.json:18 area-unknown"),
                when(
                        "label_missing",
                        copy -> copy.replace(FRAMEWORK + "labels/en.json", "\"1.1\": \"Sowing a\",", ""),
                        FRAMEWORK + "labels/en.json:9 label-missing"),
                when(
                        "label_too_many",
                        copy -> copy.replace(FRAMEWORK + "labels/en.json", "\"1.1\":", "\"1.3\": \"x\",\n\"1.1\":"),
                        FRAMEWORK + "labels/en.json:10 label-unknown"),
                when(
                        "competence_unknown",
                        copy -> copy.replace(MODULE, "garden:1.0:1.1", "garden:1.0:9.9"),
                        MODULE + ":8 competence-unknown"),
                when(
                        "framework_unknown",
                        copy -> copy.replace(MODULE, "garden:1.0:1.1", "digcomp:3.0:1.1"),
                        MODULE + ":8 competence-unknown"),
                when(
                        "level_unknown",
                        copy -> copy.replace(MODULE, "\"seed\"", "\"bush\""),
                        MODULE + ":9 level-unknown"),
                when(
                        "outcome_unknown",
                        copy -> copy.replace(SINGLE + "item.json", "ask-first", "ask-last"),
                        SINGLE + "item.json:5 outcome-unknown"),
                when(
                        "flow_to_nowhere",
                        copy -> copy.replace(MODULE, "\"section\": \"01-why-ask\"", "\"section\": \"01-why-not\""),
                        MODULE + ":18 flow-unknown",
                        M + "sections/01-why-ask:1 flow-unused"),
                when(
                        "item_not_in_flow",
                        copy -> copy.replace(MODULE, "\"which-question\",", ""),
                        M + "items/which-question:1 flow-unused"),
                when(
                        "module_not_in_catalogue",
                        copy -> copy.replace(
                                        catalogue, "\"asking-first\",\n      \"uuid\"", "\"asking\",\n      \"uuid\"")
                                .replace(
                                        catalogue,
                                        "\"requires\": [\n        \"asking-first\"",
                                        "\"requires\": [\n        \"asking\""),
                        "modules/asking:1 file-missing",
                        "modules/asking-first:1 flow-unused",
                        "tracks/leadership/track.json:6 path-unknown",
                        TRACK + ":6 path-unknown",
                        TRACK + ":7 path-order"),
                when(
                        "twice_in_flow",
                        copy -> copy.replace(
                                MODULE,
                                "\"which-question\",",
                                "\"which-question\"]}, {\"section\": \"01-why-ask\"}, {\"reflection\": \"a-question-of-mine\"}, {\"case\": \"the-bench\"},\n{\"check\": ["),
                        MODULE + ":25 flow-repeated",
                        MODULE + ":25 flow-repeated",
                        MODULE + ":26 flow-two-checks",
                        MODULE + ":33 flow-repeated"),
                when(
                        "shared_rubric_unknown",
                        copy -> copy.replace(N + "rubrics/growing/rubric.json", "\"shared\"", "\"lost\""),
                        N + "rubrics/growing/rubric.json:3 rubric-unknown",
                        N + "rubrics/growing/de.md:6 part-unknown",
                        N + "rubrics/growing/de.md:9 part-unknown",
                        N + "rubrics/growing/en.md:6 part-unknown",
                        N + "rubrics/growing/en.md:9 part-unknown"),
                when(
                        "criterion_of_the_shared_rubric_again",
                        copy -> copy.replace(N + "rubrics/growing/rubric.json", "\"growth\"", "\"own-role\"")
                                .replace(N + "rubrics/growing/de.md", "## growth", "## own-role")
                                .replace(N + "rubrics/growing/en.md", "## growth", "## own-role"),
                        N + "rubrics/growing/rubric.json:5 parts-ambiguous"),
                when(
                        "rubric_without_levels",
                        copy -> copy.replace(N + "rubrics/growing/rubric.json", "\"extends\": \"shared\",", ""),
                        N + "rubrics/growing/rubric.json:1 json-schema"),
                when(
                        "rubric_unknown",
                        copy -> copy.replace(REFLECTION + "reflection.json", "\"asking\"", "\"acting\""),
                        REFLECTION + "reflection.json:4 rubric-unknown",
                        M + "rubrics/asking:1 flow-unused"),
                when(
                        "words_upside_down",
                        copy -> copy.replace(REFLECTION + "reflection.json", "\"from\": 100", "\"from\": 400"),
                        REFLECTION + "reflection.json:6 words-range"),
                when(
                        "levels_fall",
                        copy -> copy.replace(RUBRIC + "rubric.json", "0,\n    1", "1,\n    0"),
                        RUBRIC + "rubric.json:7 levels-order"));
    }

    private static Stream<Spoiled> items() {
        return Stream.of(
                when(
                        "key_unknown",
                        copy -> copy.replace(SINGLE + "item.json", "\"key\": \"open\"", "\"key\": \"ajar\""),
                        SINGLE + "item.json:12 key-unknown"),
                when(
                        "card_without_category",
                        copy -> copy.replace(N + "items/what-grows-where/item.json", "\"rose\": \"sun\",", ""),
                        N + "items/what-grows-where/item.json:15 key-unknown"),
                when(
                        "passage_unknown",
                        copy -> copy.replace(N + "items/weeds-in-the-text/item.json", "\"wild\"\n  ]", "\"tame\"\n  ]"),
                        N + "items/weeds-in-the-text/item.json:13 key-unknown"),
                when(
                        "column_unknown",
                        copy -> copy.replace(
                                N + "items/what-needs-what/item.json", "\"light\"\n    ]", "\"music\"\n    ]"),
                        N + "items/what-needs-what/item.json:18 key-unknown"),
                when(
                        "no_unit_in_which_the_value_is",
                        copy -> copy.replace(N + "items/how-long-to-wait/item.json", "\"days\": 1,", "\"days\": 2,"),
                        N + "items/how-long-to-wait/item.json:9 unit-base"),
                when(
                        "unit_called_as_a_feedback",
                        copy -> copy.replace(N + "items/how-long-to-wait/item.json", "\"weeks\"", "\"too-low\""),
                        N + "items/how-long-to-wait/item.json:11 json-schema"),
                when(
                        "a_rating_in_a_check",
                        copy -> copy.replace(N + "module.json", "{\n      \"task\": \"how-sure-are-you\"\n    },", "")
                                .replace(
                                        N + "module.json",
                                        "\"weeds-in-the-text\",",
                                        "\"weeds-in-the-text\",\n\"how-sure-are-you\","),
                        N + "module.json:28 check-unmarked"),
                when(
                        "one_key_of_two_unknown",
                        copy -> copy.replace(MULTIPLE + "item.json", "\"accuracy\"\n", "\"precision\"\n"),
                        MULTIPLE + "item.json:15 key-unknown"),
                when(
                        "response_unknown",
                        copy -> copy.replace(
                                MATCHING + "item.json", "\"own-bench\": \"owner\"", "\"own-bench\": \"me\""),
                        MATCHING + "item.json:18 key-unknown"),
                when(
                        "premise_without_key",
                        copy -> copy.replace(MATCHING + "item.json", "\"own-bench\": \"owner\",", ""),
                        MATCHING + "item.json:17 key-unknown"),
                when(
                        "key_of_no_premise",
                        copy -> copy.replace(
                                MATCHING + "item.json",
                                "\"own-bench\": \"owner\",",
                                "\"own-bench\": \"owner\",\n\"x\": \"owner\","),
                        MATCHING + "item.json:19 key-unknown"),
                when(
                        "premise_called_as_a_response",
                        copy -> copy.replace(MATCHING + "item.json", "\"nobody\"", "\"own-bench\"")
                                .replace(MATCHING + "de.md", "## nobody\nnobody de\n", "")
                                .replace(MATCHING + "en.md", "## nobody\nnobody en\n", ""),
                        MATCHING + "item.json:1 parts-ambiguous"),
                when(
                        "option_called_explanation",
                        copy -> copy.replace(SINGLE + "item.json", "\"none\"", "\"explanation\"")
                                .replace(SINGLE + "de.md", "## none\nnone *de*\n> Because of none.\n", "")
                                .replace(SINGLE + "en.md", "## none\nnone *en*\n> Because of none.\n", "")
                                .delete(SINGLE + "de-simple.md"),
                        SINGLE + "de.md:14 feedback-missing",
                        SINGLE + "en.md:14 feedback-missing",
                        SINGLE + "item.json:1 parts-ambiguous"),
                when(
                        "option_without_wording",
                        copy -> copy.replace(SINGLE + "en.md", "## none\nnone *en*\n> Because of none.\n", ""),
                        SINGLE + "en.md:1 part-missing"),
                when(
                        "no_explanation",
                        copy -> copy.replace(SINGLE + "en.md", "## explanation\nTake this along.\n", ""),
                        SINGLE + "en.md:1 part-missing"),
                when(
                        "wording_of_nothing",
                        copy -> copy.append(SINGLE + "en.md", "\n## ajar\nA\n> B\n"),
                        SINGLE + "en.md:20 part-unknown"),
                when(
                        "option_worded_twice",
                        copy -> copy.append(SINGLE + "en.md", "\n## open\nA\n> B\n"),
                        SINGLE + "en.md:20 part-repeated"),
                when(
                        "two_paragraphs",
                        copy -> copy.replace(SINGLE + "en.md", "none *en*", "none\n\nagain"),
                        SINGLE + "en.md:13 feedback-missing",
                        SINGLE + "en.md:17 part-shape"),
                when(
                        "option_is_a_list",
                        copy -> copy.replace(SINGLE + "en.md", "none *en*\n", "- none\n\n"),
                        SINGLE + "en.md:13 feedback-missing",
                        SINGLE + "en.md:16 part-shape"),
                when(
                        "option_empty",
                        copy -> copy.replace(SINGLE + "en.md", "none *en*\n> Because of none.\n", ""),
                        SINGLE + "en.md:13 feedback-missing",
                        SINGLE + "en.md:13 text-empty"),
                when(
                        "no_feedback",
                        copy -> copy.replace(SINGLE + "en.md", "> Because of none.\n", ""),
                        SINGLE + "en.md:13 feedback-missing"),
                when(
                        "empty_feedback",
                        copy -> copy.replace(SINGLE + "en.md", "> Because of none.\n", ">\n"),
                        SINGLE + "en.md:13 feedback-missing"),
                when(
                        "feedback_on_a_response",
                        copy -> copy.replace(MATCHING + "en.md", "town en\n", "town en\n> Why?\n"),
                        MATCHING + "en.md:16 feedback-unexpected"),
                when(
                        "no_question",
                        copy -> copy.replace(SINGLE + "en.md", "Question en?\n", ""),
                        SINGLE + "en.md:1 text-empty"));
    }

    private static Stream<Spoiled> cases() {
        return Stream.of(
                when(
                        "start_nowhere",
                        copy -> copy.replace(CASE + "case.json", "\"start\": \"arrival\"", "\"start\": \"departure\""),
                        CASE + "case.json:3 node-unknown",
                        CASE + "case.json:5 node-unreachable",
                        CASE + "case.json:30 node-unreachable",
                        CASE + "case.json:55 node-unreachable",
                        CASE + "case.json:59 node-unreachable"),
                when(
                        "choice_to_nowhere",
                        copy -> copy.replace(CASE + "case.json", "\"to\": \"arrival\"", "\"to\": \"departure\""),
                        CASE + "case.json:35 node-unknown"),
                when(
                        "node_twice",
                        copy -> copy.replace(CASE + "case.json", "\"name\": \"end-alone\"", "\"name\": \"answer\"")
                                .replace(CASE + "case.json", "\"to\": \"end-alone\"", "\"to\": \"answer\"")
                                .replace(CASE + "de.md", "## end-alone\nYou sit alone.\n\nLook back.\n", "")
                                .replace(CASE + "en.md", "## end-alone\nYou sit alone.\n\nLook back.\n", ""),
                        CASE + "case.json:59 node-repeated"),
                when(
                        "choice_twice",
                        copy -> copy.replace(CASE + "case.json", "\"name\": \"sit-down\"", "\"name\": \"ask\"")
                                .replace(CASE + "de.md", "### sit-down\nSit down.\n> Not asked.\n", "")
                                .replace(CASE + "en.md", "### sit-down\nSit down.\n> Not asked.\n", ""),
                        CASE + "case.json:18 choice-repeated"),
                when(
                        "node_out_of_reach",
                        copy -> copy.replace(CASE + "case.json", "\"to\": \"answer\"", "\"to\": \"quarrel\""),
                        CASE + "case.json:55 node-unreachable"),
                when(
                        "no_way_out",
                        copy -> copy.replace(CASE + "case.json", "\"to\": \"end-alone\"", "\"to\": \"quarrel\"")
                                .replace(CASE + "case.json", "\"to\": \"arrival\"", "\"to\": \"quarrel\""),
                        CASE + "case.json:30 node-without-end",
                        CASE + "case.json:59 node-unreachable"),
                when(
                        "choice_without_wording",
                        copy -> copy.replace(CASE + "en.md", "### stay\nStay.\n> It does not help.\n", ""),
                        CASE + "en.md:16 part-missing"),
                when(
                        "choice_without_consequence",
                        copy -> copy.replace(CASE + "en.md", "> It does not help.\n", ""),
                        CASE + "en.md:23 feedback-missing"),
                when(
                        "choice_at_an_end",
                        copy -> copy.append(CASE + "en.md", "\n### again\nA\n> B\n"),
                        CASE + "en.md:35 part-unknown"),
                when(
                        "choice_below_no_node",
                        copy -> copy.replace(CASE + "en.md", "## arrival", "### early\nA\n\n## arrival"),
                        CASE + "en.md:5 part-unknown",
                        CASE + "en.md:5 heading-skipped"),
                when(
                        "node_says_nothing",
                        copy -> copy.replace(CASE + "en.md", "They are angry.\n", ""),
                        CASE + "en.md:16 text-empty"),
                when(
                        "rubric_level_missing",
                        copy -> copy.replace(RUBRIC + "en.md", "### 1\nSomething.\n", ""),
                        RUBRIC + "en.md:3 part-missing"));
    }

    private static Stream<Spoiled> prose() {
        String en = SECTION + "en.md";
        String simple = SECTION + "de-simple.md";
        return Stream.of(
                when(
                        "no_title",
                        copy -> copy.replace(en, "# Ask first\n", ""),
                        en + ":1 title-missing",
                        en + ":6 heading-skipped"),
                when("empty_title", copy -> copy.replace(en, "# Ask first\n", "#\n"), en + ":1 title-missing"),
                when(
                        "title_later",
                        copy -> copy.replace(en, "# Ask first\n", "First.\n\n# Ask first\n"),
                        en + ":3 title-missing"),
                when(
                        "two_titles",
                        copy -> copy.replace(en, "## Ask first?", "# Ask first?"),
                        en + ":7 title-repeated",
                        en + ":1 sections-differ"),
                when(
                        "nothing_but_a_title",
                        copy -> copy.write(en, "# A\n"),
                        en + ":1 sections-differ",
                        en + ":1 text-empty"),
                when(
                        "empty_file",
                        copy -> copy.write(en, ""),
                        en + ":1 title-missing",
                        en + ":1 sections-differ",
                        en + ":1 text-empty"),
                when(
                        "raw_html",
                        copy -> copy.append(en, "\n<b>bold</b>\n\n<div>\nx\n</div>\n"),
                        en + ":15 html-raw",
                        en + ":15 html-raw",
                        en + ":17 html-raw"),
                when("http_link", copy -> copy.append(en, "\n[a](http://example.org)\n"), en + ":15 link-not-https"),
                when("script_link", copy -> copy.append(en, "\n[a](javascript:alert(1))\n"), en + ":15 link-not-https"),
                when("link_without_host", copy -> copy.append(en, "\n[a](https:///x)\n"), en + ":15 link-not-https"),
                when("relative_link", copy -> copy.append(en, "\n[a](../02-next/en.md)\n"), en + ":15 link-not-https"),
                when(
                        "link_to_no_file",
                        copy -> copy.append(en, "\n[a](media/leaflet.pdf)\n"),
                        en + ":15 link-target-missing"),
                when(
                        "picture_missing",
                        copy -> copy.delete(M + "media"),
                        SECTION + "de-simple.md:5 link-target-missing",
                        SECTION + "de.md:5 link-target-missing",
                        SECTION + "en.md:5 link-target-missing"),
                when(
                        "picture_from_elsewhere",
                        copy -> copy.append(en, "\n![a](https://example.org/a.png)\n"),
                        en + ":15 image-foreign"),
                when(
                        "picture_without_words",
                        copy -> copy.append(en, "\n![ ](media/bench.svg)\n"),
                        en + ":15 image-without-alternative"),
                when(
                        "heading_skipped",
                        copy -> copy.append(en, "\n#### Deep\n"),
                        en + ":1 sections-differ",
                        en + ":15 heading-skipped"),
                when("other_headings", copy -> copy.append(en, "\n## More\n\nMore.\n"), en + ":1 sections-differ"),
                when(
                        "long_sentence",
                        copy -> copy.append(
                                simple,
                                "\nKurz.\n\n- Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn.\n"),
                        simple + ":17 sentence-too-long"),
                when(
                        "fifteen_words",
                        copy -> copy.append(
                                simple,
                                "\nEins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn.\n")),
                when(
                        "long_sentence_elsewhere",
                        copy -> copy.append(
                                en,
                                "\none two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen\n")),
                when(
                        "outcome_without_sentence",
                        copy -> copy.replace(M + "en.md", "- **ask-first**: Who asks learns more.\n", ""),
                        M + "en.md:9 part-missing"),
                when(
                        "outcome_misspelt",
                        copy -> copy.replace(M + "en.md", "**ask-first**", "**ask-frist**"),
                        M + "en.md:9 part-missing",
                        M + "en.md:11 part-unknown"),
                when(
                        "outcome_twice",
                        copy -> copy.replace(M + "en.md", "**keep-order**", "**ask-first**"),
                        M + "en.md:9 part-missing",
                        M + "en.md:12 part-repeated"),
                when(
                        "outcome_without_colon",
                        copy -> copy.replace(M + "en.md", "**ask-first**:", "**ask-first**"),
                        M + "en.md:9 part-missing",
                        M + "en.md:11 part-shape"),
                when(
                        "outcome_says_nothing",
                        copy -> copy.replace(M + "en.md", "**ask-first**: Who asks learns more.", "**ask-first**:"),
                        M + "en.md:11 text-empty"),
                when(
                        "no_sources",
                        copy -> copy.replace(M + "en.md", "## sources", "## fountains"),
                        M + "en.md:1 part-missing",
                        M + "en.md:14 part-unknown"),
                when("design_may_say_anything", copy -> copy.append(M + "design.md", "<script>")));
    }
}
