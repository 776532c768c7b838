package org.sozialraum.tool.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.tool.web.BrowserSecret;
import org.sozialraum.tool.web.Reader;

/** Seals tickets into addresses and opens them again. */
@Once
public class PrivacyTickets {
    /** Below it lie the pages of one ticket. */
    public static final String ROOM = "/privacy/";

    private final TicketSeal seal;
    private final InstantSource clock;

    @Inject
    public PrivacyTickets(TicketSeal seal, InstantSource clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** The first page of what the ticket allows. */
    public String address(PrivacyTicket ticket) {
        return ROOM + ticket.sealed(seal);
    }

    /** @throws ClientErrorException 401 if the ticket is over, not ours, or of another browser */
    PrivacyTicket open(String sealed, HttpServletRequest browser) {
        PrivacyTicket ticket = PrivacyTicket.open(sealed, seal, clock.instant())
                .filter(found -> isOf(BrowserSecret.proofIn(browser), found))
                .orElseThrow(() -> new ClientErrorException(Status.UNAUTHORIZED));
        Reader.speaks(browser, ticket.language());
        return ticket;
    }

    private static boolean isOf(Optional<String> shown, PrivacyTicket ticket) {
        return ticket.browserProof().isEmpty()
                || shown.filter(proof -> same(proof, ticket.browserProof().get()))
                        .isPresent();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
