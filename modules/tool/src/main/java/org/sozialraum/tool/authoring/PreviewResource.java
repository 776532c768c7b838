package org.sozialraum.tool.authoring;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.reading.Problem;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.tool.authoring.PreviewView.ProblemView;
import org.sozialraum.tool.library.LivingLibrary;
import org.sozialraum.tool.library.Taught;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Policies;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** Shows authors their modules; without the setting none of these pages exists. */
@Path("/preview")
@Once
public class PreviewResource {
    private static final Origin AUTHORS = new Origin(Settings.PREVIEW_ISSUER, Settings.PREVIEW_CLIENT, "1");

    private final boolean wanted;
    private final LivingLibrary library;
    private final OpenSession openSession;
    private final Pages pages;
    private final Policies policies;
    private final TextFiles texts;

    @Inject
    PreviewResource(
            Settings settings,
            LivingLibrary library,
            OpenSession openSession,
            Pages pages,
            Policies policies,
            TextFiles texts) {
        this.wanted = settings.preview();
        this.library = library;
        this.openSession = openSession;
        this.pages = pages;
        this.policies = policies;
        this.texts = texts;
    }

    @GET
    public Response list(@Context HttpServletRequest browser) {
        Texts said = said(browser);
        Taught taught = library.taught();
        PreviewListView view = new PreviewListView(
                pages.bare(said),
                taught.curriculum().modules().stream()
                        .map(module -> new LinkView(module.title(said.language()), "/preview/" + module.slug()))
                        .toList(),
                taught.missing().stream()
                        .map(entry -> new LinkView(entry.slug(), "/preview/" + entry.slug()))
                        .toList());
        return pages.page("authoring/list.jte", view, said).build();
    }

    @GET
    @Path("{slug}")
    public Response module(@PathParam("slug") String slug, @Context HttpServletRequest browser) {
        Texts said = said(browser);
        Taught taught = library.taught();
        Optional<Module> module = taught.curriculum().module(slug);
        List<ProblemView> problems = problems(taught, slug);
        if (module.isEmpty() && problems.isEmpty()) throw new NotFoundException();
        PreviewView view = new PreviewView(
                pages.bare(said),
                module.map(found -> found.title(said.language())).orElse(slug),
                module.map(found -> visit(found, said)).orElse(""),
                "/preview/" + slug + "/state",
                state(taught),
                problems);
        return policies.framing(pages.page("authoring/preview.jte", view, said)).build();
    }

    /** Another answer means that the files were read again. */
    @GET
    @Path("{slug}/state")
    @Produces("text/plain")
    public String state(@PathParam("slug") String slug, @Context HttpServletRequest browser) {
        said(browser);
        return state(library.taught());
    }

    private static String state(Taught taught) {
        return taught.at().toString();
    }

    private Texts said(HttpServletRequest browser) {
        if (!wanted) throw new NotFoundException();
        return texts.in(Reader.language(browser));
    }

    /** A teacher's session: she sees what is taught now, and nothing that she does counts. */
    private String visit(Module module, Texts said) {
        OpenSession.Opened opened = openSession.handle(new Arrival(
                AUTHORS,
                Optional.of("author"),
                Optional.empty(),
                module.slug(),
                Optional.empty(),
                Right.INSTRUCTOR,
                Optional.of(module.uuid()),
                Optional.of(said.language()),
                GradeColumn.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return "/learn/" + opened.token().value() + "/overview";
    }

    /** Of this module, and of what all modules share. */
    private static List<ProblemView> problems(Taught taught, String slug) {
        return taught.problems().stream()
                .filter(problem ->
                        !problem.path().startsWith("modules/") || problem.path().startsWith("modules/" + slug + "/"))
                .map(PreviewResource::view)
                .toList();
    }

    private static ProblemView view(Problem problem) {
        return new ProblemView(problem.isError(), problem.path(), problem.line(), problem.message(), problem.wayOut());
    }
}
