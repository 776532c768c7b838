package org.sozialraum.tool.admin.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.ChooseRoomLanguage;
import org.sozialraum.learning.administrator.LogOut;
import org.sozialraum.tool.admin.AdminCookie;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.start.Settings;

/** An administrator's stay: its language, and its end. */
@Path("/admin/session")
@Once
@AdminRoom
public class SessionResource {
    /** Pages of the rooms and nothing else, so that no form can lead elsewhere. */
    private static final Pattern ROOM = Pattern.compile("/admin(/[a-z0-9-]+)*(\\?[a-z0-9=&-]*)?");

    private final AdminVisitors visitors;
    private final LogOut logOut;
    private final ChooseRoomLanguage chooseLanguage;
    private final AdminCookie cookie;

    @Inject
    SessionResource(AdminVisitors visitors, LogOut logOut, ChooseRoomLanguage chooseLanguage, Settings settings) {
        this.visitors = visitors;
        this.logOut = logOut;
        this.chooseLanguage = chooseLanguage;
        this.cookie = new AdminCookie(settings.encrypted());
    }

    @POST
    @Path("end")
    public Response end(@Context HttpServletRequest browser) {
        visitors.known(browser).ifPresent(logOut::handle);
        return cookie.gone(Response.seeOther(URI.create("/admin/login?left=1"))).build();
    }

    @POST
    @Path("language")
    public Response language(
            @FormParam("language") @Nullable String language,
            @FormParam("back") @Nullable String back,
            @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        Optional.ofNullable(language)
                .flatMap(Language::ofCode)
                .ifPresent(chosen -> chooseLanguage.handle(visit.session(), chosen));
        return Response.seeOther(URI.create(page(back))).build();
    }

    static String page(@Nullable String back) {
        return back != null && ROOM.matcher(back).matches() ? back : "/admin";
    }
}
