package org.sozialraum.tool.admin.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.registration.RegistrationLink;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTrouble;
import org.sozialraum.tool.admin.SampleReports;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.admin.registration.RegistrationView.LinkView;
import org.sozialraum.tool.lti.RegistrationClosedView;

class RegistrationPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Slice<RegistrationLink> LINKS = new Slice<>(
            List.of(
                    link(NOW.plusSeconds(60), Optional.empty()),
                    link(NOW, Optional.empty()),
                    link(NOW.plusSeconds(60), Optional.of(NOW.minusSeconds(60)))),
            1,
            false);

    private static final List<RegistrationReport> FAILED = List.of(
            SampleReports.failed(RegistrationStep.CONFIGURATION_FETCHED, RegistrationTrouble.NO_ANSWER),
            SampleReports.failed(RegistrationStep.TOOL_POSTED, RegistrationTrouble.PAGE));

    private final RegistrationViews views = new RegistrationViews(SampleRooms.pages(), InstantSource.fixed(NOW));

    @Test
    void says_which_links_still_work() {
        RegistrationView view = views.of(SampleRooms.visit(Language.EN), true, LINKS, FAILED, null);

        assertThat(view.links()).extracting(LinkView::state).containsExactly("open", "expired", "used");
        assertThat(view.links()).extracting(LinkView::revocable).containsExactly(true, true, false);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lists_what_failed_with_platform_step_and_way_out(Language language) {
        String page = page(views.of(SampleRooms.visit(language), true, LINKS, FAILED, null), language);
        String quiet = page(views.of(SampleRooms.visit(language), true, LINKS, List.of(), null), language);

        assertThat(page.split("data-failed", -1)).hasSize(3);
        assertThat(page)
                .contains("<strong>https://moodle.example</strong>", "&lt;i&gt;no", "lang=\"en\"")
                .doesNotContain("<i>no");
        assertThat(quiet).doesNotContain("data-failed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_a_new_link_once(Language language) {
        RegistrationView view = views.of(SampleRooms.visit(language), true, LINKS, FAILED, null);

        assertThat(page(view, language)).doesNotContain("fresh-link");
        assertThat(page(RegistrationViews.with("https://tool.example/lti/register?invitation=s", view), language))
                .contains("https://tool.example/lti/register?invitation=s</code>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offers_to_close_what_is_open_and_to_open_what_is_closed(Language language) {
        assertThat(page(views.of(SampleRooms.visit(language), true, LINKS, FAILED, "opened"), language))
                .contains("name=\"open\" value=\"false\"", "role=\"status\"");
        assertThat(page(views.of(SampleRooms.visit(language), false, LINKS, List.of(), "missing"), language))
                .contains("name=\"open\" value=\"true\"", "aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration-closed",
                "registration-link-unknown",
                "registration-link-expired",
                "registration-link-used"
            })
    void says_why_a_platform_may_not_register(String code) {
        for (Language language : Language.values()) {
            String page = SampleRooms.html(
                    "lti/registration-closed.jte",
                    new RegistrationClosedView(SampleRooms.outside(language), code),
                    language);

            assertThat(page).contains("data-refusal=\"" + code + "\"");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "a\u0000b"})
    void wants_to_know_for_whom_a_link_is(@Nullable String purpose) {
        assertThat(LinkForm.of(purpose, 1)).isEmpty();
        assertThat(LinkForm.of("x".repeat(201), 1)).isEmpty();
    }

    @Test
    void takes_only_lifetimes_that_were_offered() {
        assertThat(LinkForm.of(" FH Nordstadt ", 7)).contains(new LinkForm("FH Nordstadt", Duration.ofDays(7)));
        assertThat(LinkForm.of("FH Nordstadt", 3_650)).contains(new LinkForm("FH Nordstadt", Duration.ofDays(1)));
    }

    private static String page(RegistrationView view, Language language) {
        return SampleRooms.html("admin/registration.jte", view, language);
    }

    private static RegistrationLink link(Instant expiresAt, Optional<Instant> usedAt) {
        return new RegistrationLink(new UUID(1, 1), "FH Nordstadt", NOW.minusSeconds(3_600), expiresAt, usedAt);
    }
}
