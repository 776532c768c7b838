package org.sozialraum.tool.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.tool.web.Browser;

class AdminPagesTest {
    private final AdminPages pages = SampleRooms.pages();

    @Test
    void nobody_may_frame_a_room() {
        assertThat(page().getHeaderString("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void browsers_may_tell_our_own_pages_where_a_form_came_from() {
        assertThat(page().getHeaderString("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void marks_the_door_of_the_room_that_is_open() {
        AdminVisit visit = new AdminVisit(
                new AdministratorSession("hash", new AdministratorName("kim"), Optional.empty(), Instant.EPOCH),
                SampleRooms.TEXTS.in(Language.EN));

        RoomView room = pages.room(visit, "overview", "/admin");

        assertThat(room.doors())
                .filteredOn(RoomView.DoorView::open)
                .extracting(RoomView.DoorView::href)
                .containsExactly("/admin");
        assertThat(room.shell().right().attribute()).contains("administrator");
    }

    private Response page() {
        Browser browser = new Browser();
        ForeignFormView view = new ForeignFormView(pages.outside(browser.request()), "https://tool.example/admin");
        return pages.page("admin/foreign-form.jte", view, browser.request()).build();
    }
}
