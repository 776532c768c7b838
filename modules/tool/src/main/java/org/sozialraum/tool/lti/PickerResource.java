package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.tool.web.Limited;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Policies;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** What a teacher has picked goes back to the platform; also when it is nothing. */
@Path("/lti/picker")
@Once
@Limited
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PickerResource {
    private final Picker picker;
    private final Pages pages;
    private final Policies policies;
    private final TextFiles texts;

    @Inject
    PickerResource(Picker picker, Pages pages, Policies policies, TextFiles texts) {
        this.picker = picker;
        this.pages = pages;
        this.policies = policies;
        this.texts = texts;
    }

    @POST
    public Response pick(MultivaluedMap<String, String> form, @Context HttpServletRequest browser) {
        Texts said = texts.in(Reader.language(browser));
        PickerTicket ticket = ticket(form);
        List<Module> modules = picker.known(form.getOrDefault("module", List.of()));
        if (modules.isEmpty()) {
            PickerView view =
                    picker.view(pages.bare(said), said, ticket, String.valueOf(form.getFirst("request")), true);
            return pages.page("lti/picker.jte", view, said).build();
        }
        return back(ticket, modules, form.containsKey("grade"), said);
    }

    @POST
    @Path("cancel")
    public Response cancel(MultivaluedMap<String, String> form, @Context HttpServletRequest browser) {
        return back(ticket(form), List.of(), false, texts.in(Reader.language(browser)));
    }

    private PickerTicket ticket(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("request"))
                .flatMap(picker::open)
                .orElseThrow(BadRequestException::new);
    }

    private Response back(PickerTicket ticket, List<Module> modules, boolean graded, Texts said) {
        String jwt = picker.answer(ticket, modules, graded, said.language());
        AutoPostView view =
                new AutoPostView(pages.bare(said), ticket.returnUrl().toString(), jwt);
        String origin = Origin.of(ticket.returnUrl()).text();
        return policies.withFormsTo(origin, pages.page("lti/auto-post.jte", view, said))
                .build();
    }
}
