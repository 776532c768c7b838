package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.grades.ColumnBinding.Ambiguous;
import org.sozialraum.lti.grades.ColumnBinding.Created;
import org.sozialraum.lti.grades.ColumnBinding.Found;
import org.sozialraum.lti.message.CustomClaim;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.Reply;

/** After a course copy the resource link id is new: bind again, never add a second column. */
class ColumnBindingTest {
    private static final CopyHistory COPIED_TWICE = new CopyHistory(List.of("41", "17"), List.of(), Set.of());

    private final Course course = new Course();

    @AfterEach
    void close() {
        course.close();
    }

    @Test
    void binds_again_by_the_id_that_the_activity_had_before_the_copy() {
        course.holds(columns("link 41", "link 99"));

        found(bind("77", COPIED_TWICE))
                .satisfies(
                        found -> assertThat(found.lineItem().resourceLinkId()).contains("41"));
        assertNothingAdded();
    }

    @Test
    void binds_to_the_latest_ancestor_first() {
        course.holds(columns("link 17", "link 41"));

        found(bind("77", COPIED_TWICE))
                .satisfies(
                        found -> assertThat(found.lineItem().resourceLinkId()).contains("41"));
    }

    @Test
    void takes_the_activitys_own_column_before_that_of_an_ancestor() {
        course.holds(columns("link 41 m1 grade", "link 77"));

        found(bind("77", COPIED_TWICE))
                .satisfies(
                        found -> assertThat(found.lineItem().resourceLinkId()).contains("77"));
    }

    @Test
    void binds_again_by_its_own_names_where_the_link_is_unknown() {
        course.holds(columns("link 99 m1 grade", "link 98 m1 other"));

        found(bind("77", CopyHistory.NONE))
                .satisfies(
                        found -> assertThat(found.lineItem().resourceLinkId()).contains("99"));
        assertNothingAdded();
    }

    /** The same module twice in one course: a grade of the one must not stand in the column of the other. */
    @Test
    void leaves_the_column_of_another_activity_of_this_course_alone_and_adds_its_own() {
        course.holds(columns("link 99 m1 grade"));

        ColumnBinding binding = bind("77", CopyHistory.NONE.beside(List.of("99")));

        assertThat(binding).isInstanceOf(Created.class);
    }

    @Test
    void takes_a_column_of_no_activity_before_one_of_another() {
        course.holds(columns("link 99 m1 grade", "free m1 grade"));

        found(bind("77", CopyHistory.NONE))
                .satisfies(
                        found -> assertThat(found.lineItem().resourceLinkId()).isEmpty());
    }

    @Test
    void chooses_among_several_of_the_activity_by_its_names_where_moodle_names_no_line_item() {
        assertThat(Recording.of("launch-student-two-lineitems")
                        .path("claims")
                        .path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                        .has("lineitem"))
                .isFalse();
        course.holds(columns("link 77", "link 77 m1 reflection", "link 77 m1 grade"));

        found(bind("77", CopyHistory.NONE))
                .satisfies(found -> assertThat(found.lineItem().tag()).contains("grade"));
    }

    @Test
    void adds_a_column_beside_one_that_is_named_for_something_else() {
        course.holds(columns("link 77 m1 reflection"));

        assertThat(bind("77", CopyHistory.NONE)).isInstanceOfSatisfying(Created.class, created -> {
            assertThat(created.own().resourceId()).isEqualTo("m1");
            assertThat(created.own().id()).isEqualTo(created.lineItem().id());
        });
    }

    @Test
    void names_the_candidates_where_two_columns_fit_equally_well() {
        course.holds(columns("link 77 m1 grade", "link 77 m1 grade", "link 77"));

        assertThat(bind("77", CopyHistory.NONE))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        doubt -> assertThat(doubt.candidates())
                                .extracting(LineItem::label)
                                .containsExactly("0", "1"));
        assertNothingAdded();
    }

    @Test
    void names_the_candidates_where_two_columns_of_the_activity_have_no_name() {
        course.holds(columns("link 77", "link 77"));

        assertThat(bind("77", CopyHistory.NONE)).isInstanceOf(Ambiguous.class);
    }

    @Test
    void names_the_candidates_where_two_other_activities_have_our_names() {
        course.holds(columns("link 98 m1 grade", "link 99 m1 grade"));

        assertThat(bind("77", CopyHistory.NONE)).isInstanceOf(Ambiguous.class);
        assertNothingAdded();
    }

    @Test
    void takes_the_first_of_equals_only_for_those_who_ask_nobody() {
        course.holds(columns("link 77 m1 grade", "link 77 m1 grade"));

        ColumnSearch search = course.gradeBook.findOrCreate(course.endpoint, Course.wanted("77", "m1", "grade"));

        assertThat(search)
                .isInstanceOfSatisfying(
                        ColumnSearch.Found.class,
                        found -> assertThat(found.lineItem().label()).isEqualTo("0"));
    }

    @Test
    void offers_no_candidate_that_lies_on_another_host() {
        course.holds("[{\"id\":\"HOME/1/lineitem\",\"resourceLinkId\":\"77\"},"
                + "{\"id\":\"https://stranger.example/1\",\"resourceLinkId\":\"77\"}]");

        assertThat(bind("77", CopyHistory.NONE))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).contains("stranger.example"));
        assertNothingAdded();
    }

    @Test
    void takes_the_very_column_from_a_list_that_breaks_off() {
        breaksOffAfter(columns("link 77 m1 grade"));

        assertThat(bind("77", CopyHistory.NONE)).isInstanceOf(Found.class);
    }

    @Test
    void takes_no_lesser_column_from_a_list_that_breaks_off_and_adds_none() {
        breaksOffAfter(columns("link 77"));

        assertThat(bind("77", CopyHistory.NONE)).isInstanceOf(RetryLater.class);
        assertNothingAdded();
    }

    @Test
    void reads_the_history_newest_first() {
        CustomClaim custom = new CustomClaim(Map.of("links", "41, 17,,41", "contexts", "3"));

        CopyHistory history = CopyHistory.in(custom, "links", "contexts");

        assertThat(history).isEqualTo(new CopyHistory(List.of("41", "17"), List.of("3"), Set.of()));
        assertThat(history.andLinks(List.of("17", "5")).resourceLinkIds()).containsExactly("41", "17", "5");
    }

    @Test
    void has_no_history_where_the_platform_does_not_know_the_variable() {
        CustomClaim custom = new CustomClaim(Map.of("links", "$ResourceLink.id.history", "contexts", ""));

        assertThat(CopyHistory.in(custom, "links", "contexts")).isEqualTo(CopyHistory.NONE);
        assertThat(CopyHistory.in(custom, "absent", "absent")).isEqualTo(CopyHistory.NONE);
    }

    private ColumnBinding bind(String link, CopyHistory history) {
        return course.gradeBook.bind(course.endpoint, Course.wanted(link, "m1", "grade"), history);
    }

    private static ObjectAssert<Found> found(ColumnBinding binding) {
        return assertThat(binding).asInstanceOf(type(Found.class));
    }

    /** Each as "link ID [RESOURCE TAG]" or "free RESOURCE TAG"; labels are their places. */
    private static String columns(String... described) {
        return IntStream.range(0, described.length)
                .mapToObj(place -> column(place, List.of(described[place].split(" "))))
                .toList()
                .toString();
    }

    private static String column(int place, List<String> words) {
        Optional<String> link = words.getFirst().equals("link") ? Optional.of(words.get(1)) : Optional.empty();
        List<String> names = words.subList(link.isPresent() ? 2 : 1, words.size());
        return "{\"id\":\"HOME/" + place + "/lineitem?type_id=1\",\"label\":\"" + place + "\""
                + link.map(id -> ",\"resourceLinkId\":\"" + id + "\"").orElse("")
                + (names.isEmpty()
                        ? ",\"resourceId\":\"\",\"tag\":\"\""
                        : ",\"resourceId\":\"" + names.get(0) + "\",\"tag\":\"" + names.get(1) + "\"")
                + "}";
    }

    private void breaksOffAfter(String columns) {
        String home = course.moodle.server().home() + RecordedMoodle.LINE_ITEMS;
        Map<String, String> headers =
                Map.of("Content-Type", Course.LINE_ITEMS, "Link", "<https://stranger.example/next>; rel=next");
        course.moodle.server().plan(RecordedMoodle.LINE_ITEMS, new Reply(200, headers, columns.replace("HOME", home)));
    }

    private void assertNothingAdded() {
        assertThat(course.heard("POST")).isEmpty();
    }
}
