package org.sozialraum.persistence.registration;

import jakarta.inject.Inject;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.registration.RegistrationRules;
import org.sozialraum.persistence.database.Database;

@Once
class JpaRegistrationRules implements RegistrationRules {
    private static final String NAME = "registration";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private final Database database;

    @Inject
    JpaRegistrationRules(Database database) {
        this.database = database;
    }

    @Override
    public boolean isOpen() {
        SettingRow row = database.entityManager().find(SettingRow.class, NAME);
        return row == null || row.text.equals(OPEN);
    }

    @Override
    public void open(boolean open) {
        String text = open ? OPEN : CLOSED;
        SettingRow row = database.entityManager().find(SettingRow.class, NAME);
        if (row == null) {
            database.entityManager().persist(new SettingRow(NAME, text));
        } else {
            row.text = text;
        }
    }
}
