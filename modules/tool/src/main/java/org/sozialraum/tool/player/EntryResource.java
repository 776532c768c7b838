package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.journey.ChangeEdition;
import org.sozialraum.learning.session.ChooseLanguage;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.visit.Place;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.visit.Visitors;
import org.sozialraum.tool.visit.WayBack;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** The way in: the last position, the overview, the language. */
@Path("/learn/{token}")
@Once
public class EntryResource {
    private final Visitors visitors;
    private final ChooseLanguage chooseLanguage;
    private final ChangeEdition changeEdition;
    private final Overview overview;
    private final RecordPages recordPages;
    private final Shells shells;
    private final Pages pages;
    private final TextFiles texts;

    @Inject
    EntryResource(
            Visitors visitors,
            ChooseLanguage chooseLanguage,
            ChangeEdition changeEdition,
            Overview overview,
            RecordPages recordPages,
            Shells shells,
            Pages pages,
            TextFiles texts) {
        this.visitors = visitors;
        this.chooseLanguage = chooseLanguage;
        this.changeEdition = changeEdition;
        this.overview = overview;
        this.recordPages = recordPages;
        this.shells = shells;
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    public Response enter(@PathParam("token") String token, @Context HttpServletRequest browser) {
        Optional<Place> place = visitors.place(token, browser);
        if (place.isEmpty()) {
            return noModule(token, visitors.visit(token, browser));
        }
        return Response.seeOther(URI.create(place.get().lastPage())).build();
    }

    @GET
    @Path("overview")
    public Response overview(
            @PathParam("token") String token,
            @QueryParam("open") @Nullable String open,
            @Context HttpServletRequest browser) {
        return visitors.place(token, browser)
                .map(place -> pages.page("player/overview.jte", overview.view(place, open != null), place.texts())
                        .build())
                .orElseGet(() -> noModule(token, visitors.visit(token, browser)));
    }

    /** The learner wants the module as it is taught now. */
    @POST
    @Path("edition")
    public Response edition(@PathParam("token") String token, @Context HttpServletRequest browser) {
        Place place = visitors.place(token, browser).orElseThrow(NotFoundException::new);
        boolean open = place.newer()
                .filter(now -> !changeEdition.handle(place.visit(), now))
                .isPresent();
        return Response.seeOther(URI.create(place.base() + "/overview" + (open ? "?open=1" : "")))
                .build();
    }

    /** @param back path of the page to return to; only pages of this visit are believed */
    @POST
    @Path("language")
    public Response language(
            @PathParam("token") String token,
            @FormParam("language") @Nullable String language,
            @FormParam("back") @Nullable String back,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.visit(token, browser);
        Optional.ofNullable(language)
                .flatMap(Language::ofCode)
                .ifPresent(chosen -> chooseLanguage.handle(visit, chosen));
        return Response.seeOther(WayBack.to("/learn/" + token, Optional.ofNullable(back)))
                .build();
    }

    private Response noModule(String token, Visit visit) {
        Texts said = texts.in(visit.session().language());
        String path = "/learn/" + token;
        return switch (visit.placement().kind()) {
            case RECORD ->
                pages.page("player/record.jte", recordPages.record(visit, path, said), said)
                        .build();
            case COHORT ->
                pages.page("player/for-teachers.jte", recordPages.forTeachers(visit, path, said), said)
                        .build();
            case MODULE -> unbound(visit, path, said);
        };
    }

    private Response unbound(Visit visit, String path, Texts said) {
        UnboundView view =
                new UnboundView(shells.outsideModule(visit, said, "Sozialraum Digital", Audience.UNSAID, path), path);
        return pages.page("player/unbound.jte", view, said).build();
    }
}
