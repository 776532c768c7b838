package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
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
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.SendGradeAgain;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.BindPlacement;
import org.sozialraum.learning.roster.AskForRoster;
import org.sozialraum.learning.session.ChooseLanguage;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.visit.Visitors;
import org.sozialraum.tool.visit.WayBack;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** The teacher's page of an activity: what it is, how far the learners are, where their grades are. */
@Path("/teach/{token}")
@Once
public class TeacherResource {
    private final Visitors visitors;
    private final BindPlacement bindPlacement;
    private final SendGradeAgain sendGradeAgain;
    private final AskForRoster askForRoster;
    private final ChooseLanguage chooseLanguage;
    private final Library library;
    private final TeacherPages teacherPages;
    private final CohortPages cohortPages;
    private final Pages pages;
    private final TextFiles texts;

    @Inject
    TeacherResource(
            Visitors visitors,
            BindPlacement bindPlacement,
            SendGradeAgain sendGradeAgain,
            AskForRoster askForRoster,
            ChooseLanguage chooseLanguage,
            Library library,
            TeacherPages teacherPages,
            CohortPages cohortPages,
            Pages pages,
            TextFiles texts) {
        this.visitors = visitors;
        this.bindPlacement = bindPlacement;
        this.sendGradeAgain = sendGradeAgain;
        this.askForRoster = askForRoster;
        this.chooseLanguage = chooseLanguage;
        this.library = library;
        this.teacherPages = teacherPages;
        this.cohortPages = cohortPages;
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    public Response show(
            @PathParam("token") String token,
            @QueryParam("resent") @Nullable String resent,
            @QueryParam("missing") @Nullable String missing,
            @QueryParam("group") @Nullable String group,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        Texts said = texts.in(visit.session().language());
        String path = "/teach/" + token;
        return switch (visit.placement().kind()) {
            case RECORD ->
                pages.page("teacher/about-record.jte", cohortPages.aboutRecord(visit, path, said), said)
                        .build();
            case COHORT ->
                pages.page("teacher/cohort.jte", cohortPages.cohort(visit, path, said), said)
                        .build();
            case MODULE -> module(visit, path, resent != null, missing != null, Optional.ofNullable(group), said);
        };
    }

    private Response module(
            Visit visit, String path, boolean resent, boolean missing, Optional<String> group, Texts said) {
        Optional<Module> module = visit.placement().module().flatMap(library::module);
        return module.map(bound -> pages.page(
                        "teacher/teacher.jte", teacherPages.overview(visit, bound, path, resent, group, said), said))
                .orElseGet(() -> choose(visit, path, missing, said))
                .build();
    }

    @GET
    @Path("placement")
    public Response choose(
            @PathParam("token") String token,
            @QueryParam("missing") @Nullable String missing,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        String path = "/teach/" + token;
        return teacherPages.mayChoose(visit)
                ? choose(visit, path, missing != null, texts.in(visit.session().language()))
                        .build()
                : to(path);
    }

    private Response.ResponseBuilder choose(Visit visit, String path, boolean missing, Texts said) {
        return pages.page("teacher/choose.jte", teacherPages.choose(visit, path, missing, said), said);
    }

    @POST
    @Path("placement")
    public Response bind(
            @PathParam("token") String token,
            @FormParam("module") @Nullable String chosen,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        Optional<BindPlacement.Outcome> outcome = Optional.ofNullable(chosen).flatMap(value -> bind(visit, value));
        // Where a colleague was faster, the page shows what she chose.
        return to("/teach/" + token + (outcome.isEmpty() ? "/placement?missing=1" : ""));
    }

    private Optional<BindPlacement.Outcome> bind(Visit visit, String chosen) {
        return Choosable.kind(chosen)
                .map(kind -> bindPlacement.handle(visit, kind))
                .or(() ->
                        library.curriculum().module(chosen).map(module -> bindPlacement.handle(visit, module.uuid())));
    }

    @POST
    @Path("resend")
    public Response resend(@PathParam("token") String token, @Context HttpServletRequest browser) {
        sendGradeAgain.handle(visitors.teacher(token, browser));
        return to("/teach/" + token + "?resent=1");
    }

    @POST
    @Path("roster")
    public Response roster(@PathParam("token") String token, @Context HttpServletRequest browser) {
        askForRoster.handle(visitors.teacher(token, browser));
        return to("/teach/" + token);
    }

    /** @param back path of the page to return to; only pages of this visit are believed */
    @POST
    @Path("language")
    public Response language(
            @PathParam("token") String token,
            @FormParam("language") @Nullable String language,
            @FormParam("back") @Nullable String back,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        Optional.ofNullable(language)
                .flatMap(Language::ofCode)
                .ifPresent(chosen -> chooseLanguage.handle(visit, chosen));
        return Response.seeOther(WayBack.to("/teach/" + token, Optional.ofNullable(back)))
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
