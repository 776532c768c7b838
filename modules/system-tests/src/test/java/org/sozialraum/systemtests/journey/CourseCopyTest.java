package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.demolms.notice.Notices;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** A copied course goes on where it is, with the columns that came along (lti.md, grades; context copy notice). */
@ExtendWith(InTheHouse.class)
class CourseCopyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_copy_keeps_its_module_and_its_column_and_nothing_that_learners_did(House house) {
        Activity original = house.unbound("Von Hand gewählt");
        bind(house, original);
        Learner.enters(house, house.learner(), original).fails();
        await().atMost(PATIENCE)
                .until(() -> house.grade(original, house.learner()).isPresent());
        Activity copy = copied(house, original);
        int columns = house.lms().gradebook().items().size();

        Visitor teacher = Visitor.enters(house, house.teacher(), copy);
        Learner.enters(house, house.learner(), copy).passes();
        await().atMost(PATIENCE).until(() -> house.grade(copy, house.learner()).isPresent());

        assertThat(teacher.page().has("[data-state=opened]"))
                .as("what has become of it")
                .isTrue();
        assertThat(teacher.page().text()).contains("Aus dem kopierten Kurs übernommen");
        assertThat(house.grade(copy, house.learner())).contains(100.0);
        assertThat(house.grade(original, house.learner()).orElseThrow()).isLessThan(100.0);
        assertThat(house.lms().gradebook().items()).as("no second column").hasSize(columns);
    }

    @Test
    void a_column_that_the_launch_does_not_name_is_found_again(House house) {
        Activity original = house.activity("Spalte nicht genannt");
        Learner.enters(house, house.learner(), original);
        Activity copy = copied(house, original);
        int columns = house.lms().gradebook().items().size();

        Learner.enters(house, house.learner(), copy, CourseCopyTest::withoutLineItem)
                .passes();
        await().atMost(PATIENCE).until(() -> house.grade(copy, house.learner()).isPresent());

        assertThat(house.lms().gradebook().items()).hasSize(columns);
    }

    @Test
    void where_the_launch_tells_nothing_the_notice_has_told(House house) {
        Activity original = house.unbound("Nur durch die Mitteilung");
        bind(house, original);
        Activity unopened = house.activity("Noch nicht geöffnet");
        Visitor.enters(house, house.learner(), unopened);
        Activity copy = copied(house, original);

        Visitor learner = Visitor.enters(
                house, house.learner(), copy, new Occasion.Open(copy), draft -> draft.without(LtiClaim.CUSTOM));
        Visitor teacher = Visitor.enters(
                house, house.teacher(), copy, new Occasion.Open(copy), draft -> draft.without(LtiClaim.CUSTOM));

        assertThat(learner.open("overview").status()).isEqualTo(200);
        assertThat(state(teacher.page(), original)).isEqualTo("opened");
        assertThat(state(teacher.page(), unopened)).isEqualTo("waiting");
    }

    private static void bind(House house, Activity activity) {
        Visitor.enters(house, house.teacher(), activity).send("placement", Form.of("module", House.MODULE));
    }

    /** Copies the course, once the tool has asked to be told of it. */
    private static Activity copied(House house, Activity original) {
        Visitor.enters(house, house.teacher(), original);
        await().atMost(PATIENCE)
                .until(() -> house.lms()
                        .handlers()
                        .address(house.lms().tools().getFirst(), Notices.COPY)
                        .isPresent());
        Classroom copy = house.lms().copy();
        assertThat(house.lms().handlers().told().getLast().status())
                .as("the tool's answer to the notice")
                .isEqualTo(200);
        Activity activity = house.lms().activity(copy, original.title());
        assertThat(house.lms().gradebook().itemsOf(activity))
                .singleElement()
                .extracting(LineItem::id)
                .isNotEqualTo(
                        house.lms().gradebook().itemsOf(original).getFirst().id());
        return activity;
    }

    private static String state(Page page, Activity activity) {
        return page.the("section[aria-labelledby=copied] dt:contains(" + activity.title() + ") + dd")
                .attr("data-state");
    }

    private static LaunchDraft withoutLineItem(LaunchDraft draft) {
        Map<Object, Object> grades = new LinkedHashMap<>();
        if (draft.claims().get(LtiClaim.GRADES) instanceof Map<?, ?> named) grades.putAll(named);
        assertThat(grades.remove("lineitem")).isNotNull();
        return draft.with(LtiClaim.GRADES, grades);
    }
}
