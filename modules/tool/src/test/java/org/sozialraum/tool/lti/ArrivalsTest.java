package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Ancestry;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.tool.Course;

class ArrivalsTest {
    private static final String LAUNCH = "https://lernen.example/lti/launch";

    @Test
    void says_who_comes_from_where() {
        Arrival arrival =
                new Arrivals(Library.of(Course.CURRICULUM)).of(Messages.usual().link(), Optional.of("proof"));

        assertThat(arrival.origin()).isEqualTo(Course.ORIGIN);
        assertThat(arrival.subject()).contains("subject");
        assertThat(arrival.course()).contains("course");
        assertThat(arrival.resourceLinkId()).isEqualTo("link");
        assertThat(arrival.title()).contains("Releasing data");
        assertThat(arrival.browserProof()).contains("proof");
        assertThat(arrival.returnTo()).contains(Messages.RETURN);
    }

    @Test
    void finds_the_module_in_the_custom_parameter() {
        assertThat(arrive(Messages.usual().withCustom("module", "releasing-data"))
                        .requested())
                .contains(Course.MODULE.uuid());
    }

    @Test
    void finds_the_module_in_the_target() {
        assertThat(arrive(Messages.usual().to(LAUNCH + "?a=b&module=releasing-data"))
                        .requested())
                .contains(Course.MODULE.uuid());
    }

    @ParameterizedTest
    @CsvSource({"record, RECORD", "cohort, COHORT", "module, MODULE", "institution, MODULE", "Record, MODULE"})
    void finds_what_the_activity_is_in_the_custom_parameter(String name, PlacementKind kind) {
        assertThat(arrive(Messages.usual().withCustom("placement", name)).kind())
                .isEqualTo(kind);
    }

    @Test
    void finds_what_the_activity_is_in_the_target() {
        assertThat(arrive(Messages.usual().to(LAUNCH + "?placement=cohort")).kind())
                .isEqualTo(PlacementKind.COHORT);
        assertThat(arrive(Messages.usual()).kind()).isEqualTo(PlacementKind.MODULE);
    }

    @Test
    void believes_the_custom_parameter_more_than_the_target() {
        Messages both = Messages.usual().withCustom("module", "unknown").to(LAUNCH + "?module=releasing-data");

        assertThat(arrive(both).requested()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {LAUNCH, LAUNCH + "?module=", LAUNCH + "?module=unknown", LAUNCH + "?submodule=releasing-data"})
    void leaves_the_choice_to_a_teacher_where_the_link_names_no_module_of_ours(String target) {
        assertThat(arrive(Messages.usual().to(target)).requested()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de-AT, DE", "en-US, EN", "de-simple, DE_SIMPLE"})
    void takes_the_language_of_the_launch(String locale, Language language) {
        assertThat(arrive(Messages.usual().in(locale)).language()).contains(language);
    }

    @Test
    void takes_no_language_that_we_do_not_speak() {
        assertThat(arrive(Messages.usual().in("fr")).language()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor, INSTRUCTOR",
        "TeachingAssistant, INSTRUCTOR",
        "Learner, LEARNER",
        "ContentDeveloper, LEARNER",
        "Administrator, LEARNER",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator, LEARNER",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin, LEARNER",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor, LEARNER"
    })
    void gives_a_teachers_right_to_who_teaches_this_course_alone(String role, Right right) {
        assertThat(arrive(Messages.usual().as(role)).right()).isEqualTo(right);
    }

    @Test
    void has_no_column_where_the_platform_offers_none() {
        assertThat(arrive(Messages.usual()).column()).isEqualTo(GradeColumn.NONE);
    }

    @Test
    void takes_over_the_column_with_what_may_be_done_there() {
        URI columns = URI.create("https://moodle.example/columns");
        URI column = URI.create("https://moodle.example/columns/1");
        AgsEndpointClaim grades =
                new AgsEndpointClaim(Set.of(AgsEndpointClaim.SCOPE_SCORE), Optional.of(columns), Optional.of(column));

        assertThat(arrive(Messages.usual().with(grades)).column())
                .isEqualTo(new GradeColumn(Optional.of(column), Optional.of(columns), true, false));
    }

    @Test
    void tells_what_was_copied_where_the_platform_says_it() {
        Messages copied = Messages.usual().withCustom("context_history", "7, 5");

        assertThat(arrive(copied).ancestry()).isEqualTo(new Ancestry(List.of(), List.of("7", "5")));
    }

    /** LTI Core 1.3, appendix B: a variable that the platform does not know comes back as it was sent. */
    @Test
    void takes_a_variable_that_nobody_has_filled_for_unknown() {
        Messages unknown = Messages.usual().withCustom("resource_link_history", "$ResourceLink.id.history");

        assertThat(arrive(unknown).ancestry()).isEqualTo(Ancestry.NONE);
    }

    @Test
    void takes_over_what_a_picked_activity_calls_its_column() {
        AgsEndpointClaim grades =
                new AgsEndpointClaim(Set.of(AgsEndpointClaim.SCOPE_SCORE), Optional.empty(), Optional.empty());

        assertThat(arrive(Messages.usual().withCustom("column", "picked").with(grades))
                        .column()
                        .name())
                .contains("picked");
    }

    private static Arrival arrive(Messages message) {
        return new Arrivals(Library.of(Course.CURRICULUM)).of(message.link(), Optional.empty());
    }
}
