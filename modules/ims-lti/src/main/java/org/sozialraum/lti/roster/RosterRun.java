package org.sozialraum.lti.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.service.LinkHeader;
import org.sozialraum.lti.service.PageVisitor;
import org.sozialraum.lti.service.ServiceAddress;

/** One reading of one roster: tells its pages and counts what was told. For one thread. */
final class RosterRun implements PageVisitor {
    private final Optional<Role> wanted;
    private final Consumer<RosterPage> each;
    private RosterCount count = RosterCount.NOTHING;
    private Optional<URI> differences = Optional.empty();

    RosterRun(Optional<Role> wanted, Consumer<RosterPage> each) {
        this.wanted = wanted;
        this.each = each;
    }

    @Override
    public boolean take(URI address, JsonNode body, List<String> links) {
        Optional<RosterPage> page = RosterPage.in(body, count.pages() + 1, wanted);
        page.ifPresent(told -> {
            each.accept(told);
            count = count.plus(told);
            differences = differences.or(
                    () -> LinkHeader.to("differences", links).flatMap(link -> ServiceAddress.linked(address, link)));
        });
        return page.isPresent();
    }

    RosterCount count() {
        return count;
    }

    /** Of several the first, so that what changed while the later pages were read is not lost. */
    Optional<URI> differences() {
        return differences;
    }
}
