package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.SpentTickets;
import org.sozialraum.lti.deeplinking.DeepLinkingResponse;
import org.sozialraum.lti.deeplinking.DeepLinkingSigner;
import org.sozialraum.lti.deeplinking.LtiResourceLinkItem;
import org.sozialraum.lti.deeplinking.ResponseNotes;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.DeepLinkingSettingsClaim;
import org.sozialraum.tool.lti.PickerClosedView.Why;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.teacher.Choosable;
import org.sozialraum.tool.teacher.ModuleView;
import org.sozialraum.tool.teacher.ModuleViews;
import org.sozialraum.tool.web.Texts;

/** Lets a teacher pick activities into a course, and signs the answer for the platform. */
@Once
class Picker {
    static final String ACTION = "/lti/picker";
    static final String CANCEL = ACTION + "/cancel";

    private final Library library;
    private final SealedTickets tickets;
    private final SpentTickets spent;
    private final PickedItems items;
    private final DeepLinkingSigner signer;
    private final InstantSource clock;
    private final SecureRandom random;

    @Inject
    Picker(
            Library library,
            SealedTickets tickets,
            SpentTickets spent,
            PickedItems items,
            DeepLinkingSigner signer,
            InstantSource clock,
            SecureRandom random) {
        this.library = library;
        this.tickets = tickets;
        this.spent = spent;
        this.items = items;
        this.signer = signer;
        this.clock = clock;
        this.random = random;
    }

    /** @param browserProof of the browser in which the picker opens, if it keeps cookies for us */
    PickerView first(ShellView shell, Texts said, DeepLinkingRequest request, Optional<String> browserProof) {
        PickerTicket ticket = PickerTicket.of(request, browserProof, clock.instant(), random);
        return view(shell, said, new Admission.Open(ticket, tickets.seal(ticket)), PickerForm.blank());
    }

    PickerView view(ShellView shell, Texts said, Admission.Open open, PickerForm form) {
        DeepLinkingSettingsClaim settings = open.ticket().settings();
        List<ModuleView> modules = ModuleViews.all(library.curriculum(), said.language());
        return new PickerView(
                shell,
                modules,
                Choosable.kinds(),
                settings.allowsLinks(),
                settings.allowsSeveral(),
                settings.mayTakeColumns(),
                open.sealed(),
                ACTION,
                CANCEL,
                form.picked(),
                ungraded(modules, form),
                PickerDatesView.of(form.dates(), zoneName(said)),
                form.sent() && items.of(form, said).isEmpty());
    }

    private static Set<String> ungraded(List<ModuleView> modules, PickerForm form) {
        return modules.stream()
                .map(ModuleView::slug)
                .filter(slug -> !form.grades(slug))
                .collect(Collectors.toSet());
    }

    /** The school's zone, as people call it. */
    private static String zoneName(Texts said) {
        return zone().getDisplayName(TextStyle.FULL, said.locale());
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /**
     * Whether a request that comes back may be answered.
     *
     * @param browserProof of the browser that brings it
     */
    Admission admit(Optional<String> sealed, Optional<String> browserProof) {
        Optional<PickerTicket> ticket = sealed.flatMap(tickets::open);
        if (ticket.isEmpty()) return new Admission.Closed(Why.UNKNOWN, Optional.empty());
        if (!ticket.get().isFor(browserProof)) return new Admission.Closed(Why.ELSEWHERE, Optional.empty());
        Admission.Open open = new Admission.Open(ticket.get(), sealed.orElseThrow());
        return ticket.get().isOver(clock.instant()) ? new Admission.Closed(Why.EXPIRED, Optional.of(open)) : open;
    }

    /** Empty if what was picked is nothing, or its dates are wrong: then the page has to come again. */
    Optional<List<LtiResourceLinkItem>> picked(PickerForm form, Texts said) {
        return Optional.of(items.of(form, said))
                .filter(found -> !found.isEmpty() && form.dates().areFine());
    }

    /**
     * The signed answer; the ticket is spent with it.
     *
     * @param picked of which all but the first are left out where the platform takes one
     * @return empty if it was answered before
     */
    Optional<Answer> answer(PickerTicket ticket, List<LtiResourceLinkItem> picked, ResponseNotes notes) {
        DeepLinkingSettingsClaim settings = ticket.settings();
        int most = !settings.allowsLinks() ? 0 : settings.allowsSeveral() ? picked.size() : 1;
        List<LtiResourceLinkItem> taken = picked.stream()
                .limit(most)
                .map(item -> PickedItems.opening(item, settings.acceptPresentationDocumentTargets()))
                .toList();
        if (!spent.spend(ticket.id(), ticket.until())) return Optional.empty();
        DeepLinkingResponse response =
                DeepLinkingResponse.to(ticket.platform(), ticket.deploymentId(), settings, taken);
        return Optional.of(new Answer(settings.returnUrl(), signer.sign(response.with(notes))));
    }

    /**
     * What the browser posts to the platform.
     *
     * @param to holds a session key in some platforms
     */
    record Answer(URI to, String jwt) {
        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    /** Whether a request may be answered. */
    sealed interface Admission {
        record Open(PickerTicket ticket, String sealed) implements Admission {}

        /** @param unanswered where giving up is still an answer */
        record Closed(Why why, Optional<Open> unanswered) implements Admission {}
    }
}
