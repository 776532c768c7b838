package org.sozialraum.tool.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.learning.administrator.ResumeAdministration;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;

/** Turns the cookie of a request into an administrator, or leads to the login. */
@Once
public class AdminVisitors {
    private final ResumeAdministration resumeAdministration;
    private final TextFiles texts;
    private final AdminCookie cookie;

    @Inject
    AdminVisitors(ResumeAdministration resumeAdministration, TextFiles texts, Settings settings) {
        this.resumeAdministration = resumeAdministration;
        this.texts = texts;
        this.cookie = new AdminCookie(settings.encrypted());
    }

    /** @throws RedirectionException to the login if nobody has logged in, or too long ago */
    public AdminVisit visit(HttpServletRequest browser) {
        AdministratorSession session = known(browser)
                .orElseThrow(() -> new RedirectionException(
                        Response.seeOther(URI.create("/admin/login")).build()));
        session.language().ifPresent(chosen -> Reader.speaks(browser, chosen));
        Language language = Reader.language(browser);
        return new AdminVisit(session, texts.in(language));
    }

    public Optional<AdministratorSession> known(HttpServletRequest browser) {
        return cookie.in(browser).flatMap(resumeAdministration::handle);
    }
}
