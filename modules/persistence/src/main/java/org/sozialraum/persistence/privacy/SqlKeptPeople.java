package org.sozialraum.persistence.privacy;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.privacy.KeptPeople;

@Once
class SqlKeptPeople implements KeptPeople {
    private final Sql sql;

    @Inject
    SqlKeptPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Identity> find(PersonId person) {
        String select = "select subject, language, first_seen_at from person where institution = ? and id = ?";
        return sql.list(select, List.of(person.institution().value(), person.value()), SqlKeptPeople::identity).stream()
                .findFirst();
    }

    @Override
    public void forget(PersonId person) {
        sql.change(
                "delete from person where institution = ? and id = ?",
                List.of(person.institution().value(), person.value()));
    }

    @Override
    public List<PersonId> anonymousUntil(Instant before, int limit) {
        return sql.list(
                "select distinct institution, person from learning_session where anonymous and expires_at < ?"
                        + " fetch first ? rows only",
                List.of(before.atOffset(ZoneOffset.UTC), limit),
                row -> new PersonId(new InstitutionId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)));
    }

    @Override
    public void noteErasure(InstitutionId institution, LocalDate day) {
        sql.change(
                "insert into erasure (institution, id, erased_on) values (?, ?, ?)",
                List.of(institution.value(), UUID.randomUUID(), day));
    }

    @Override
    public Erasures erasures(InstitutionId institution) {
        return sql.list(
                        "select count(*), max(erased_on) from erasure where institution = ?",
                        List.of(institution.value()),
                        row -> new Erasures(row.getInt(1), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .getFirst();
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                Optional.ofNullable(row.getString(1)),
                Optional.ofNullable(row.getString(2)).flatMap(Language::ofCode),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
