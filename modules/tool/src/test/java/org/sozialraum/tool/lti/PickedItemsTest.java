package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.library.Library;
import org.sozialraum.lti.deeplinking.LtiResourceLinkItem;
import org.sozialraum.lti.grades.ActivityProgress;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.web.Texts;

class PickedItemsTest {
    static final SubmissionReview REVIEW = new SubmissionReview(
            Set.of(ActivityProgress.COMPLETED),
            Optional.empty(),
            Optional.of(URI.create("https://lernen.example/lti/launch")),
            Map.of());
    private static final Texts ENGLISH = Course.texts(Language.EN);
    private static final String MODULE = Course.MODULE.slug();

    private final PickedItems items = items();

    static PickedItems items() {
        return new PickedItems(
                Library.of(Course.CURRICULUM), REVIEW, URI.create("https://lernen.example"), new SecureRandom());
    }

    /** Submission Review 1.0, line item extension. */
    @Test
    void announces_with_the_column_how_its_work_is_reviewed() {
        assertThat(items.module(Course.MODULE, true, Language.EN).column().flatMap(WantedLineItem::review))
                .contains(REVIEW);
    }

    @Test
    void asks_for_no_column_where_nothing_is_graded() {
        assertThat(items.module(Course.MODULE, false, Language.EN).column()).isEmpty();
        assertThat(items.module(Course.module(30, List.of(Course.SECTION)), true, Language.EN)
                        .column())
                .isEmpty();
    }

    @Test
    void gives_each_activity_a_column_of_its_own() {
        assertThat(items.module(Course.MODULE, true, Language.EN).column().map(WantedLineItem::resourceId))
                .isNotEqualTo(
                        items.module(Course.MODULE, true, Language.EN).column().map(WantedLineItem::resourceId));
    }

    @Test
    void gives_a_column_only_to_a_module_that_is_to_have_one() {
        assertThat(picked(Map.of("module", List.of(MODULE), "grade", List.of(MODULE))))
                .singleElement()
                .satisfies(item -> assertThat(item.column()).isPresent());
        assertThat(picked(Map.of("module", List.of(MODULE))))
                .singleElement()
                .satisfies(item -> assertThat(item.column()).isEmpty());
    }

    @Test
    void names_in_the_link_what_the_activity_is() {
        List<LtiResourceLinkItem> all = picked(Map.of("module", List.of(MODULE, "@record", "@cohort")));

        assertThat(all)
                .extracting(LtiResourceLinkItem::custom)
                .containsExactly(
                        Map.of("module", MODULE), Map.of("placement", "record"), Map.of("placement", "cohort"));
        assertThat(all.subList(1, 3))
                .allSatisfy(page -> assertThat(page.column()).isEmpty());
    }

    /** Deep Linking 2.0, LTI resource link: available, submission. */
    @Test
    void opens_everything_in_time_and_takes_work_only_where_there_is_any() {
        List<LtiResourceLinkItem> all = picked(Map.of(
                "module", List.of(MODULE, "@record"),
                "available-from", List.of("2026-12-01T08:00"),
                "submission-until", List.of("2026-12-24T12:00")));

        assertThat(all).allSatisfy(item -> assertThat(item.available()).isPresent());
        assertThat(all.get(0).submission()).isPresent();
        assertThat(all.get(1).submission()).isEmpty();
    }

    /** Deep Linking 2.0, LTI resource link: icon, iframe. */
    @Test
    void shows_an_icon_and_says_how_much_room_it_likes() {
        LtiResourceLinkItem item = items.module(Course.MODULE, false, Language.EN);

        assertThat(item.look().icon().orElseThrow().url())
                .isEqualTo(URI.create("https://lernen.example/assets/item/icon.svg"));
        assertThat(item.look().iframe()).isPresent();
    }

    /** Deep Linking 2.0, deep linking settings: accept_presentation_document_targets. */
    @Test
    void wants_a_window_only_where_there_is_no_frame() {
        LtiResourceLinkItem item = items.module(Course.MODULE, false, Language.EN);

        assertThat(PickedItems.opening(item, Set.of("window", "embed")).look().window())
                .isPresent();
        assertThat(PickedItems.opening(item, Set.of("window", "iframe")).look().window())
                .isEmpty();
        assertThat(PickedItems.opening(item, Set.of()).look().window()).isEmpty();
    }

    @Test
    void leaves_out_what_nobody_has() {
        assertThat(picked(Map.of("module", List.of("unknown", "@module", "@institution", "", "record"))))
                .isEmpty();
    }

    private List<LtiResourceLinkItem> picked(Map<String, List<String>> fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putAll(fields);
        return items.of(PickerForm.read(form, ZoneOffset.UTC), ENGLISH);
    }
}
