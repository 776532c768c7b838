package org.sozialraum.persistence.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "setting")
class SettingRow {
    @Id
    String name;

    String text;

    @SuppressWarnings("NullAway.Init")
    SettingRow() {}

    SettingRow(String name, String text) {
        this.name = name;
        this.text = text;
    }
}
