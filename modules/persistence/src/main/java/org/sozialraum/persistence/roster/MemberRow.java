package org.sozialraum.persistence.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "member")
@IdClass(MemberKey.class)
@NamedQuery(
        name = "MemberRow.leave",
        query = "update MemberRow m set m.standing = 'GONE' where m.institution = :institution and m.course = :course"
                + " and m.run < :run")
@NamedQuery(
        name = "MemberRow.count",
        query = "select m.instructor, count(m.person) from MemberRow m where m.institution = :institution"
                + " and m.course = :course and m.standing = 'ACTIVE' group by m.instructor")
class MemberRow {
    @Id
    UUID institution;

    @Id
    UUID course;

    @Id
    UUID person;

    boolean instructor;

    /** Name of a {@code Membership.Standing}. */
    String standing;

    /** The reading that named this member last. */
    int run;

    @SuppressWarnings("NullAway.Init")
    MemberRow() {}
}
