package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.AdmitRegistration;
import org.sozialraum.learning.registration.AdmitRegistration.Admission;
import org.sozialraum.lti.registration.Invitation;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;
import org.sozialraum.tool.web.Limited;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** The registration link: a platform opens it, and a moment later both know each other. */
@Path("/lti/register")
@Once
@Limited
public class RegisterResource {
    /** Names the secret of an administrator's link; the platform adds its own parameters to the address. */
    private static final String INVITATION = "invitation";

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    private final AdmitRegistration admitRegistration;
    private final RegisterPlatform registerPlatform;
    private final RegisteredOrigins origins;
    private final Pages pages;
    private final TextFiles texts;

    @Inject
    RegisterResource(
            AdmitRegistration admitRegistration,
            RegisterPlatform registerPlatform,
            RegisteredOrigins origins,
            Pages pages,
            TextFiles texts) {
        this.admitRegistration = admitRegistration;
        this.registerPlatform = registerPlatform;
        this.origins = origins;
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    public Response register(@Context UriInfo asked, @Context HttpServletRequest browser) {
        Texts said = texts.in(Reader.language(browser));
        Optional<Invitation> invitation = Invitation.in(asked.getQueryParameters());
        if (invitation.isEmpty()) {
            NotRegisteredView view = new NotRegisteredView(
                    pages.bare(said),
                    "registration-incomplete",
                    said.get("not-registered.incomplete"),
                    "openid_configuration",
                    "—",
                    said.get("not-registered.incomplete.todo"));
            return pages.page("lti/not-registered.jte", view, said)
                    .status(BAD_REQUEST)
                    .build();
        }
        Optional<String> link = Optional.ofNullable(asked.getQueryParameters().getFirst(INVITATION));
        return switch (admitRegistration.handle(link)) {
            case Admission.Admitted admitted -> admitted(admitted, invitation.get(), said);
            case Admission.NeedsLink none -> closed("registration-closed", said);
            case Admission.LinkUnknown none -> closed("registration-link-unknown", said);
            case Admission.LinkExpired late -> closed("registration-link-expired", said);
            case Admission.LinkUsed used -> closed("registration-link-used", said);
        };
    }

    private Response admitted(Admission.Admitted admitted, Invitation invitation, Texts said) {
        return switch (registerPlatform.handle(admitted, invitation)) {
            case Registered registered -> registered(registered, said);
            case NotRegistered failed -> notRegistered(failed, said);
        };
    }

    private Response closed(String code, Texts said) {
        return pages.page("lti/registration-closed.jte", new RegistrationClosedView(pages.bare(said), code), said)
                .status(FORBIDDEN)
                .build();
    }

    private Response registered(Registered registered, Texts said) {
        origins.add(registered.platform().origin().text());
        RegisteredView view = new RegisteredView(
                pages.bare(said),
                registered.platform().name(),
                registered.platform().id().clientId(),
                registered.deploymentId(),
                registered.opener().text());
        return pages.page("lti/registered.jte", view, said).build();
    }

    private Response notRegistered(NotRegistered failed, Texts said) {
        String step = failed.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        NotRegisteredView view = new NotRegisteredView(
                pages.bare(said),
                "registration-" + step,
                said.get("not-registered.step." + step),
                failed.asked(),
                failed.answered(),
                failed.wayOut());
        return pages.page("lti/not-registered.jte", view, said)
                .status(UNPROCESSABLE)
                .build();
    }
}
