package org.sozialraum.tool.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.review.Work;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.result.Attempted;
import org.sozialraum.tool.result.GradeView;
import org.sozialraum.tool.result.JudgedView;
import org.sozialraum.tool.result.JudgedView.Verdict;
import org.sozialraum.tool.teacher.ReviewView.Made;
import org.sozialraum.tool.visit.SampleShells;

class ReviewPagesTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String OVERVIEW = "/teach/" + Course.TOKEN;
    private static final String WORK = OVERVIEW + "/review/" + Course.LEARNER.value();
    private static final Visit TEACHER = Course.visit(Right.INSTRUCTOR);

    private final ReviewPages pages =
            new ReviewPages(SampleShells.bare(), new PlainNames(), Library.of(Course.CURRICULUM));

    @Test
    void shows_each_attempt_and_leads_to_those_that_are_handed_in() {
        ReviewView view = view(Attempted.handedIn(1, 1), Attempted.handedIn(2, 2.5), Attempted.open(3));

        assertThat(view.attempts()).extracting(Made::number).containsExactly(1, 2, 3);
        assertThat(view.attempts())
                .extracting(Made::href)
                .containsExactly(Optional.of(WORK + "/1?as=Anna"), Optional.of(WORK + "/2?as=Anna"), Optional.empty());
        assertThat(view.attempts()).extracting(Made::current).containsExactly(false, true, false);
        assertThat(view.shown().orElseThrow().score().given()).isEqualTo("2.5");
        assertThat(view.shown().orElseThrow().passed()).isTrue();
    }

    @Test
    void shows_the_teacher_what_was_missed_too() {
        assertThat(view(Attempted.handedIn(1, 0))
                        .shown()
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .parts())
                .extracting(JudgedView.Part::verdict)
                .containsExactly(Verdict.MISSED, Verdict.WRONG);
    }

    @Test
    void says_when_the_module_has_changed_since() {
        assertThat(view(Attempted.handedIn(1, 1)).shown().orElseThrow().since()).contains("other-version");
    }

    @Test
    void leads_back_to_the_course_and_to_the_overview() {
        ReviewView view = view(Attempted.handedIn(1, 1));

        assertThat(view.back()).contains("https://moodle.example/course?id=2");
        assertThat(view.overview()).isEqualTo(OVERVIEW);
        assertThat(view.shell().home()).contains(OVERVIEW);
    }

    @Test
    void can_send_the_grade_again_and_comes_back_with_the_name() {
        GradeView grade = view(Attempted.handedIn(1, 1)).grade();

        assertThat(grade.resend()).contains(WORK + "/resend?as=Anna");
        assertThat(grade.follow()).isEmpty();
    }

    @Test
    void does_without_a_name() {
        ReviewView view = view(Optional.empty(), Attempted.handedIn(1, 1));

        assertThat(view.learner()).isEmpty();
        assertThat(view.attempts().getFirst().href()).contains(WORK + "/1");
    }

    @ParameterizedTest
    @EnumSource
    void renders_work_in_every_language(Language language) {
        String page = page("teacher/review.jte", language, view(Attempted.handedIn(1, 1), Attempted.open(2)));

        assertThat(page)
                .contains(
                        "data-right=\"instructor\"",
                        "<h1>Anna</h1>",
                        "option no",
                        "feedback no",
                        "aria-current=\"page\"")
                .contains("href=\"https://moodle.example/course?id=2\"")
                .doesNotContain("<title>Anna");
    }

    @ParameterizedTest
    @EnumSource
    void renders_no_answer_of_what_is_not_handed_in(Language language) {
        String page = page("teacher/review.jte", language, view(Attempted.open(1)));

        assertThat(page)
                .contains(Course.texts(language).get("review.open-only"))
                .doesNotContain("class=\"judged\"", "option no", "id=\"grade-state\"");
    }

    @ParameterizedTest
    @EnumSource
    void renders_a_friendly_page_where_there_is_nothing(Language language) {
        String page = page("teacher/no-work.jte", language, pages.none(TEACHER, OVERVIEW, Course.texts(language)));

        assertThat(page)
                .contains(Course.texts(language).get("no-work.todo"), "href=\"" + OVERVIEW + "\"")
                .doesNotContain("data-refusal=");
    }

    @Test
    void takes_no_markup_from_a_name() {
        assertThat(page("teacher/review.jte", Language.EN, view(Optional.of("<b>Anna"), Attempted.handedIn(1, 1))))
                .contains("&lt;b&gt;Anna")
                .doesNotContain("<b>Anna");
    }

    private ReviewView view(Attempt... made) {
        return view(Optional.of("Anna"), made);
    }

    /** With the last one that was handed in, and a wrong answer in it. */
    private ReviewView view(Optional<String> name, Attempt... made) {
        Optional<Answered> shown = Arrays.stream(made)
                .filter(attempt -> !attempt.isOpen())
                .reduce((first, second) -> second)
                .map(last -> Attempted.with(last, Attempted.answer(Course.SINGLE, new Response.Single("no"))));
        return pages.work(
                TEACHER,
                Course.MODULE,
                new Work(List.of(made), shown, Optional.of(arrived())),
                new ReviewAddress(OVERVIEW, Course.LEARNER.value(), name),
                Course.texts(Language.EN));
    }

    private static Grade arrived() {
        GradeKey key = new GradeKey(Course.placement(GradeColumn.NONE).id(), Course.LEARNER);
        return new Grade(key, Score.of(1, 3), Course.MONDAY, 1, new Passage.Arrived(Course.MONDAY));
    }

    private static String page(String template, Language language, Object view) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template, Map.of("view", view, "texts", Course.texts(language)), page);
        return page.toString();
    }

    /** Names that are not sealed. */
    private record PlainNames() implements LearnerNames {
        @Override
        public String sealed(UUID learner, String name) {
            return name;
        }

        @Override
        public Optional<String> open(UUID learner, String sealed) {
            return Optional.of(sealed);
        }
    }
}
