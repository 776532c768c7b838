package org.sozialraum.tool.teacher;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.rescoring.Change;
import org.sozialraum.learning.rescoring.Rescore;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.result.Numbers;
import org.sozialraum.tool.teacher.RescoringView.ChangeView;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.visit.Visitors;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** A teacher sees whose grade a corrected key changes, and decides whether it does. */
@Path("/teach/{token}/rescoring")
@Once
public class RescoringResource {
    private static final int MOST_ROWS = 200;

    private final Visitors visitors;
    private final Rescore rescore;
    private final Library library;
    private final Shells shells;
    private final Pages pages;
    private final TextFiles texts;

    @Inject
    RescoringResource(
            Visitors visitors, Rescore rescore, Library library, Shells shells, Pages pages, TextFiles texts) {
        this.visitors = visitors;
        this.rescore = rescore;
        this.library = library;
        this.shells = shells;
        this.pages = pages;
        this.texts = texts;
    }

    /** @param done number of grades that were changed just now */
    @GET
    public Response preview(
            @PathParam("token") String token,
            @QueryParam("done") @Nullable Integer done,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        Texts said = texts.in(visit.session().language());
        List<Change> changes = rescore.preview(visit, module(visit));
        RescoringView view = view(visit, changes, Optional.ofNullable(done), "/teach/" + token, said);
        return pages.page("teacher/rescoring.jte", view, said).build();
    }

    /** @param losses present if the change is to count also for those who lose by it */
    @POST
    public Response apply(
            @PathParam("token") String token,
            @FormParam("losses") @Nullable String losses,
            @Context HttpServletRequest browser) {
        Visit visit = visitors.teacher(token, browser);
        int done = rescore.handle(visit, module(visit), losses != null).size();
        return Response.seeOther(URI.create("/teach/" + token + "/rescoring?done=" + done))
                .build();
    }

    private Module module(Visit visit) {
        return visit.placement().module().flatMap(library::module).orElseThrow(NotFoundException::new);
    }

    private RescoringView view(Visit visit, List<Change> changes, Optional<Integer> done, String overview, Texts said) {
        String here = overview + "/rescoring";
        List<ChangeView> rows = IntStream.range(0, Math.min(changes.size(), MOST_ROWS))
                .mapToObj(index -> row(index + 1, changes.get(index), overview, said))
                .toList();
        return new RescoringView(
                shells.belowTeachers(
                        visit, said, module(visit).title(said.language()), Audience.REVIEW, overview, here),
                (int) changes.stream().filter(Change::isGain).count(),
                (int) changes.stream().filter(Change::isLoss).count(),
                rows,
                changes.size() - rows.size(),
                done.filter(count -> count >= 0),
                here,
                overview);
    }

    private static ChangeView row(int number, Change change, String overview, Texts said) {
        return new ChangeView(
                number,
                Numbers.of(change.before().given(), said),
                Numbers.of(change.after().given(), said),
                Numbers.of(change.after().maximum(), said),
                change.isGain(),
                overview + "/review/" + change.person().value());
    }
}
