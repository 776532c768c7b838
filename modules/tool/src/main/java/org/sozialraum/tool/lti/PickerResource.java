package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.deeplinking.LtiResourceLinkItem;
import org.sozialraum.lti.deeplinking.ResponseNotes;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.tool.lti.Picker.Admission;
import org.sozialraum.tool.lti.PickerClosedView.Why;
import org.sozialraum.tool.web.BrowserSecret;
import org.sozialraum.tool.web.Limited;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Policies;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** What a teacher has picked goes back to the platform; also when it is nothing. */
@Path(Picker.ACTION)
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
        PickerForm filled = PickerForm.read(form, Picker.zone());
        return switch (admit(form, browser)) {
            case Admission.Closed closed -> closed(closed, said);
            case Admission.Open open ->
                picker.picked(filled, said)
                        .map(items -> back(open, items, ResponseNotes.NONE, said))
                        .orElseGet(() -> again(open, filled, said));
        };
    }

    /** Also for a picker that was open too long: what goes back then is nothing, and why. */
    @POST
    @Path("cancel")
    public Response cancel(MultivaluedMap<String, String> form, @Context HttpServletRequest browser) {
        Texts said = texts.in(Reader.language(browser));
        return switch (admit(form, browser)) {
            case Admission.Open open -> back(open, List.of(), ResponseNotes.NONE, said);
            case Admission.Closed closed ->
                closed.unanswered()
                        .map(open -> back(
                                open,
                                List.of(),
                                ResponseNotes.complaining(
                                        said.get("picker-expired.what"),
                                        closed.why().code()),
                                said))
                        .orElseGet(() -> closed(closed, said));
        };
    }

    private Admission admit(MultivaluedMap<String, String> form, HttpServletRequest browser) {
        return picker.admit(Optional.ofNullable(form.getFirst("request")), BrowserSecret.proofIn(browser));
    }

    private Response again(Admission.Open open, PickerForm filled, Texts said) {
        return pages.page("lti/picker.jte", picker.view(pages.bare(said), said, open, filled), said)
                .build();
    }

    private Response back(Admission.Open open, List<LtiResourceLinkItem> items, ResponseNotes notes, Texts said) {
        return picker.answer(open.ticket(), items, notes)
                .map(answer -> {
                    AutoPostView view =
                            new AutoPostView(pages.bare(said), answer.to().toString(), answer.jwt());
                    return policies.withFormsTo(
                                    Origin.of(answer.to()).text(), pages.page("lti/auto-post.jte", view, said))
                            .build();
                })
                .orElseGet(() -> used(open, said));
    }

    private Response used(Admission.Open open, Texts said) {
        return closed(Why.USED, open.ticket().back(), Optional.empty(), said);
    }

    private Response closed(Admission.Closed closed, Texts said) {
        return closed(closed.why(), Optional.empty(), closed.unanswered().map(Admission.Open::sealed), said);
    }

    private Response closed(Why why, Optional<URI> back, Optional<String> request, Texts said) {
        PickerClosedView view =
                new PickerClosedView(pages.bare(said), why, back.map(URI::toString), request, Picker.CANCEL);
        return pages.page("lti/picker-closed.jte", view, said)
                .status(why.status())
                .build();
    }
}
