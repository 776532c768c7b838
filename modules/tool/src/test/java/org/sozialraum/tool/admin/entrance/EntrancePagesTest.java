package org.sozialraum.tool.admin.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.tool.admin.SampleRooms.html;
import static org.sozialraum.tool.admin.SampleRooms.outside;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.tool.admin.ForeignFormView;
import org.sozialraum.tool.admin.SampleRooms;
import org.sozialraum.tool.admin.entrance.EnterView.Problem;
import org.sozialraum.tool.admin.entrance.LoginView.Notice;
import org.sozialraum.tool.admin.overview.OverviewView;

class EntrancePagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void ties_each_problem_to_its_field(Language language) {
        String page = html(
                "admin/enter.jte",
                new EnterView(outside(language), "/admin/enter/x", "k", 12, EnumSet.allOf(Problem.class)),
                language);

        assertThat(page)
                .contains("aria-describedby=\"name-problem\"", "id=\"password-problem\"", "id=\"again-problem\"")
                .contains("data-refusal=\"form-incomplete\"")
                .contains("<label class=\"kern-label\" for=\"again\">");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void accuses_nobody_of_an_empty_form(Language language) {
        String page =
                html("admin/enter.jte", new EnterView(outside(language), "/admin/enter/x", "", 12, Set.of()), language);

        assertThat(page).doesNotContain("aria-invalid", "data-refusal", "kern-alert");
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void says_why_the_login_is_shown_again(Notice notice) {
        for (Language language : Language.values()) {
            String page = html(
                    "admin/login.jte",
                    new LoginView(outside(language), "/admin/login", "<kim>", Optional.of(notice)),
                    language);

            assertThat(page).contains("value=\"&lt;kim>\"");
            assertThat(page.contains("data-refusal=\"login-" + notice.key())).isEqualTo(notice.isRefusal());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_how_to_get_another_link_and_where_the_rooms_are(Language language) {
        assertThat(html("admin/closed-link.jte", new ClosedLinkView(outside(language), "/admin/login"), language))
                .contains("SOZIALRAUM_ADMIN_LINK=new");
        assertThat(html(
                        "admin/foreign-form.jte",
                        new ForeignFormView(outside(language), "https://tool.example/admin"),
                        language))
                .contains("href=\"https://tool.example/admin\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_who_is_logged_in_and_the_way_out(Language language) {
        assertThat(html(
                        "admin/overview.jte",
                        new OverviewView(SampleRooms.room(language), List.of(), List.of()),
                        language))
                .contains("data-right=\"administrator\"", "action=\"/admin/session/end\"", "aria-current=\"page\"");
    }
}
