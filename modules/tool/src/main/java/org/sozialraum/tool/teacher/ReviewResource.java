package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.review.ReviewWork;
import org.sozialraum.learning.review.Work;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.visit.Visitors;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/**
 * One learner's work for who teaches her (Submission Review 1.0). Whose work a visit reaches is decided by
 * {@link ReviewWork}; what it does not reach does not exist here.
 */
@Path("/teach/{token}/review")
@Once
public class ReviewResource {
    private static final String LEARNER = "{learner: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Visitors visitors;
    private final ReviewWork reviewWork;
    private final Library library;
    private final ReviewPages reviewPages;
    private final Pages pages;
    private final TextFiles texts;

    @Inject
    ReviewResource(
            Visitors visitors,
            ReviewWork reviewWork,
            Library library,
            ReviewPages reviewPages,
            Pages pages,
            TextFiles texts) {
        this.visitors = visitors;
        this.reviewWork = reviewWork;
        this.library = library;
        this.reviewPages = reviewPages;
        this.pages = pages;
        this.texts = texts;
    }

    /** For a learner who has done nothing here. */
    @GET
    public Response none(@PathParam("token") String token, @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        Texts said = texts.in(visit.session().language());
        return pages.page("teacher/no-work.jte", reviewPages.none(visit, "/teach/" + token, said), said)
                .build();
    }

    @GET
    @Path(LEARNER)
    public Response latest(
            @PathParam("token") String token,
            @PathParam("learner") UUID learner,
            @QueryParam("as") @Nullable String name,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        return page(visit, reviewWork.latest(visit, person(visit, learner)), address(token, learner, name));
    }

    @GET
    @Path(LEARNER + "/{number: [1-9][0-9]{0,5}}")
    public Response attempt(
            @PathParam("token") String token,
            @PathParam("learner") UUID learner,
            @PathParam("number") int number,
            @QueryParam("as") @Nullable String name,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        return page(visit, reviewWork.attempt(visit, person(visit, learner), number), address(token, learner, name));
    }

    @POST
    @Path(LEARNER + "/resend")
    public Response resend(
            @PathParam("token") String token,
            @PathParam("learner") UUID learner,
            @QueryParam("as") @Nullable String name,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        if (!reviewWork.sendGradeAgain(visit, person(visit, learner))) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(address(token, learner, name).latest()))
                .build();
    }

    private Response page(Visit visit, Optional<Work> work, ReviewAddress address) {
        Module module = visit.placement().module().flatMap(library::module).orElseThrow(NotFoundException::new);
        Texts said = texts.in(visit.session().language());
        ReviewView view = reviewPages.work(visit, module, work.orElseThrow(NotFoundException::new), address, said);
        return pages.page("teacher/review.jte", view, said).build();
    }

    private static PersonId person(Visit visit, UUID learner) {
        return new PersonId(visit.placement().institution(), learner);
    }

    /** A name that is not of the shape of ours is dropped, so that nothing else gets into our addresses. */
    private static ReviewAddress address(String token, UUID learner, @Nullable String name) {
        return new ReviewAddress(
                "/teach/" + token,
                learner,
                Optional.ofNullable(name).filter(shape -> shape.matches("[A-Za-z0-9_-]{1,1000}")));
    }
}
