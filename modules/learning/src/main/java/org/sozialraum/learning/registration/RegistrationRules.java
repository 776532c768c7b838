package org.sozialraum.learning.registration;

/** What administrators have set about registration. */
public interface RegistrationRules {
    /** Whether a platform may register without a link; true until somebody says otherwise. */
    boolean isOpen();

    void open(boolean open);
}
