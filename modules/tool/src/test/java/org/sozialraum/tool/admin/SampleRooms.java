package org.sozialraum.tool.admin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.web.Bare;
import org.sozialraum.tool.web.TextFiles;

/** Pages of the rooms without a server. */
public final class SampleRooms {
    public static final TextFiles TEXTS = TextFiles.fromClassPath();

    private SampleRooms() {}

    public static AdminPages pages() {
        return new AdminPages(Bare.pages(), Bare.policies(), TEXTS, Bare.assets());
    }

    public static ShellView outside(Language language) {
        return ShellView.bare(language.code(), "/assets/0", "Administration");
    }

    public static RoomView room(Language language) {
        return new RoomView(
                new ShellView(
                        language.code(),
                        "/assets/0",
                        ShellView.Right.ADMINISTRATOR,
                        "Administration",
                        Optional.of("/admin"),
                        Optional.empty(),
                        ShellView.Audience.UNSAID,
                        Optional.empty(),
                        Optional.of(new ShellView.Languages("/admin/session/language", "/admin")),
                        Optional.empty(),
                        Optional.empty()),
                "kim",
                List.of(new RoomView.DoorView("overview", "/admin", true)),
                "/admin/session/end");
    }

    /** Kim, who has logged in. */
    public static AdminVisit visit(Language language) {
        return new AdminVisit(
                new AdministratorSession("hash", new AdministratorName("kim"), Optional.of(language), Instant.EPOCH),
                TEXTS.in(language));
    }

    /** The page as a browser would get it. */
    public static String html(String template, Object view, Language language) {
        byte[] page = (byte[])
                Bare.pages().page(template, view, TEXTS.in(language)).build().getEntity();
        return new String(page, StandardCharsets.UTF_8);
    }
}
