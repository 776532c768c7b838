package org.sozialraum.tool.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.admin.RoomView.DoorView;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.pages.ShellView.Languages;
import org.sozialraum.tool.pages.ShellView.Right;
import org.sozialraum.tool.web.Assets;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Policies;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** Makes the pages of the rooms. Nobody may frame them; and they tell our own pages, no others, where a form came from. */
@Once
public class AdminPages {
    private static final String ROOT = "/admin";
    private static final List<String> ROOMS = List.of(
            "overview",
            "platforms",
            "deployments",
            "launches",
            "outbox",
            "rosters",
            "curriculum",
            "keys",
            "registration");

    private final Pages pages;
    private final Policies policies;
    private final TextFiles texts;
    private final Assets assets;

    @Inject
    AdminPages(Pages pages, Policies policies, TextFiles texts, Assets assets) {
        this.pages = pages;
        this.policies = policies;
        this.texts = texts;
        this.assets = assets;
    }

    /** A page for an administrator. */
    public Response.ResponseBuilder page(String template, Object view, AdminVisit visit) {
        return page(template, view, visit.texts());
    }

    /** A page before anybody has logged in. */
    public Response.ResponseBuilder page(String template, Object view, HttpServletRequest browser) {
        return page(template, view, said(browser));
    }

    /**
     * @param room key of the room that the page belongs to
     * @param path of this page, to come back to after a change of language
     */
    public RoomView room(AdminVisit visit, String room, String path) {
        ShellView shell = new ShellView(
                visit.texts().language().code(),
                assets.path(),
                Right.ADMINISTRATOR,
                visit.texts().get("admin.title"),
                Optional.of(ROOT),
                Optional.empty(),
                Audience.UNSAID,
                Optional.empty(),
                Optional.of(new Languages(ROOT + "/session/language", path)),
                Optional.empty(),
                Optional.empty());
        List<DoorView> doors = ROOMS.stream()
                .map(key -> new DoorView(key, href(key), key.equals(room)))
                .toList();
        return new RoomView(shell, visit.session().administrator().value(), doors, ROOT + "/session/end");
    }

    /** What stands around a page before anybody has logged in. */
    public ShellView outside(HttpServletRequest browser) {
        Texts said = said(browser);
        return ShellView.bare(said.language().code(), assets.path(), said.get("admin.title"));
    }

    private static String href(String room) {
        return room.equals("overview") ? ROOT : ROOT + "/" + room;
    }

    private Texts said(HttpServletRequest browser) {
        return texts.in(Reader.language(browser));
    }

    /** With "no-referrer", as elsewhere, browsers would send {@code Origin: null} with our own forms. */
    private Response.ResponseBuilder page(String template, Object view, Texts said) {
        return policies.unframed(pages.page(template, view, said)).header("Referrer-Policy", "same-origin");
    }
}
