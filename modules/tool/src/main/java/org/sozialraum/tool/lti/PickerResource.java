package org.sozialraum.tool.lti;

import jakarta.enterprise.context.Dependent;
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
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.web.Assets;
import org.sozialraum.tool.web.Limited;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Policies;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** What a teacher has picked goes back to the platform; also when it is nothing. */
@Path("/lti/picker")
@Dependent
@Limited
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PickerResource {
    private final Picker picker;
    private final Pages pages;
    private final Policies policies;
    private final TextFiles texts;
    private final Assets assets;

    @Inject
    PickerResource(Picker picker, Pages pages, Policies policies, TextFiles texts, Assets assets) {
        this.picker = picker;
        this.pages = pages;
        this.policies = policies;
        this.texts = texts;
        this.assets = assets;
    }

    @POST
    public Response pick(MultivaluedMap<String, String> form, @Context HttpServletRequest browser) {
        Texts said = texts.in(Reader.language(browser));
        PickerTicket ticket = ticket(form);
        List<String> slugs = form.getOrDefault("module", List.of());
        if (slugs.isEmpty()) {
            PickerView view = picker.view(shell(said), said, ticket, String.valueOf(form.getFirst("request")), true);
            return pages.page("lti/picker.jte", view, said).build();
        }
        return back(ticket, slugs, form.containsKey("grade"), said);
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

    private Response back(PickerTicket ticket, List<String> slugs, boolean graded, Texts said) {
        String jwt = picker.answer(ticket, slugs, graded, said.language());
        AutoPostView view = new AutoPostView(shell(said), ticket.returnUrl().toString(), jwt);
        String origin = Origin.of(ticket.returnUrl()).text();
        return policies.withFormsTo(origin, pages.page("lti/auto-post.jte", view, said))
                .build();
    }

    private ShellView shell(Texts said) {
        return ShellView.bare(said.language().code(), assets.path(), "Sozialraum Digital");
    }
}
