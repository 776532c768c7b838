package org.sozialraum.learning.registration;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.UseCase;

/** Shows an administrator the links, takes one back, and opens or closes the registration. */
@UseCase
public class KeepRegistration {
    private final RegistrationLinks links;
    private final RegistrationRules rules;

    @Inject
    KeepRegistration(RegistrationLinks links, RegistrationRules rules) {
        this.links = links;
        this.rules = rules;
    }

    public Slice<RegistrationLink> page(int number) {
        return Slice.read(number, links::list);
    }

    public boolean isOpen() {
        return rules.isOpen();
    }

    public void open(boolean open) {
        rules.open(open);
    }

    /** A link that was used has done its work and stays in the list. */
    public void revoke(UUID link) {
        links.revoke(link);
    }
}
