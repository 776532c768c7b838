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
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.SendGradeAgain;
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
    private final Curriculum curriculum;
    private final TeacherPages teacherPages;
    private final Pages pages;
    private final TextFiles texts;

    @Inject
    TeacherResource(
            Visitors visitors,
            BindPlacement bindPlacement,
            SendGradeAgain sendGradeAgain,
            AskForRoster askForRoster,
            ChooseLanguage chooseLanguage,
            Curriculum curriculum,
            TeacherPages teacherPages,
            Pages pages,
            TextFiles texts) {
        this.visitors = visitors;
        this.bindPlacement = bindPlacement;
        this.sendGradeAgain = sendGradeAgain;
        this.askForRoster = askForRoster;
        this.chooseLanguage = chooseLanguage;
        this.curriculum = curriculum;
        this.teacherPages = teacherPages;
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
        Optional<Module> module = visit.placement().module().flatMap(curriculum::module);
        return module.map(bound -> pages.page(
                        "teacher/teacher.jte",
                        teacherPages.overview(visit, bound, path, resent != null, Optional.ofNullable(group), said),
                        said))
                .orElseGet(() ->
                        pages.page("teacher/choose.jte", teacherPages.choose(visit, path, missing != null, said), said))
                .build();
    }

    @POST
    @Path("placement")
    public Response bind(
            @PathParam("token") String token,
            @FormParam("module") @Nullable String slug,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        Optional<BindPlacement.Outcome> outcome = Optional.ofNullable(slug)
                .flatMap(curriculum::module)
                .map(module -> bindPlacement.handle(visit, module.uuid()));
        // Where a colleague was faster, the page shows what she chose.
        return to("/teach/" + token + (outcome.isEmpty() ? "?missing=1" : ""));
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
