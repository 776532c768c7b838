package org.sozialraum.tool.privacy;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.privacy.EraseKept;
import org.sozialraum.learning.privacy.Kept;
import org.sozialraum.learning.privacy.KeptPeople.Erasures;
import org.sozialraum.learning.privacy.ReadKept;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** What is kept of a person: the page, the file, and the erasing. */
@Path("/privacy/{ticket}")
@Once
public class PrivacyResource {
    private final PrivacyTickets tickets;
    private final ReadKept readKept;
    private final EraseKept eraseKept;
    private final PrivacyPages views;
    private final Pages pages;
    private final TextFiles texts;
    private final InstantSource clock;

    @Inject
    PrivacyResource(
            PrivacyTickets tickets,
            ReadKept readKept,
            EraseKept eraseKept,
            PrivacyPages views,
            Pages pages,
            TextFiles texts,
            InstantSource clock) {
        this.tickets = tickets;
        this.readKept = readKept;
        this.eraseKept = eraseKept;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public Response show(
            @PathParam("ticket") String sealed,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest browser) {
        PrivacyTicket ticket = tickets.open(sealed, browser);
        Texts said = texts.in(ticket.language());
        String path = PrivacyTickets.ROOM + sealed;
        PrivacyView view = ticket.own()
                ? views.own(ticket, kept(ticket), path, done, said)
                : views.numbers(ticket, kept(ticket), erasures(ticket), path, said);
        return pages.page("privacy/kept.jte", view, said).build();
    }

    /** Everything as one file; to others than the person it does not exist. */
    @GET
    @Path("file")
    public Response file(@PathParam("ticket") String sealed, @Context HttpServletRequest browser) {
        PrivacyTicket ticket = tickets.open(sealed, browser);
        ReadKept.Content content = readKept.content(owner(ticket));
        byte[] file = new PersonalFile(content, texts.in(ticket.language())).bytes(clock.instant());
        return Response.ok(file, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sozialraum-digital.json\"")
                .build();
    }

    @GET
    @Path("erase/{course}")
    public Response question(
            @PathParam("ticket") String sealed, @PathParam("course") UUID course, @Context HttpServletRequest browser) {
        PrivacyTicket ticket = tickets.open(sealed, browser);
        Kept kept = readKept.count(owner(ticket));
        Kept.Course there = kept.course(course).orElseThrow(NotFoundException::new);
        Texts said = texts.in(ticket.language());
        EraseView view = views.question(ticket, kept, there, PrivacyTickets.ROOM + sealed, said);
        return pages.page("privacy/erase.jte", view, said).build();
    }

    @POST
    @Path("erase/{course}")
    public Response erase(
            @PathParam("ticket") String sealed, @PathParam("course") UUID course, @Context HttpServletRequest browser) {
        PersonId person = owner(tickets.open(sealed, browser));
        String done = switch (eraseKept.handle(person, course)) {
            case ERASED, NOTHING_THERE -> "erased";
            case FORGOTTEN -> "forgotten";
        };
        return Response.seeOther(URI.create(PrivacyTickets.ROOM + sealed + "?done=" + done))
                .build();
    }

    /** The language lies in the ticket, so there is a new one. */
    @POST
    @Path("language")
    public Response language(
            @PathParam("ticket") String sealed,
            @FormParam("language") @Nullable String language,
            @Context HttpServletRequest browser) {
        PrivacyTicket ticket = tickets.open(sealed, browser);
        PrivacyTicket chosen = Optional.ofNullable(language)
                .flatMap(Language::ofCode)
                .map(ticket::in)
                .orElse(ticket);
        return Response.seeOther(URI.create(tickets.address(chosen))).build();
    }

    private Kept kept(PrivacyTicket ticket) {
        Kept kept = ticket.person().map(readKept::count).orElseGet(Kept::nothing);
        return ticket.own() ? kept : kept.within(ticket.deployment());
    }

    private Erasures erasures(PrivacyTicket ticket) {
        return ticket.person()
                .map(PersonId::institution)
                .map(readKept::erasures)
                .orElseGet(() -> new Erasures(0, Optional.empty()));
    }

    private static PersonId owner(PrivacyTicket ticket) {
        if (!ticket.own()) throw new NotFoundException();
        return ticket.person().orElseThrow(NotFoundException::new);
    }
}
