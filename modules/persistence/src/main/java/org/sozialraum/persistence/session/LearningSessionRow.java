package org.sozialraum.persistence.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.LearningSession;

@Entity
@Table(name = "learning_session")
@NamedQuery(
        name = "LearningSessionRow.choose",
        query = "update LearningSessionRow s set s.language = :language where s.tokenHash = :token")
@NamedQuery(
        name = "LearningSessionRow.expired",
        query = "delete from LearningSessionRow s where s.expiresAt < :before and s.anonymous = false")
class LearningSessionRow {
    @Id
    @Column(name = "token_hash")
    String tokenHash;

    UUID institution;

    UUID person;

    UUID placement;

    boolean instructor;

    String language;

    @Column(name = "browser_proof")
    @Nullable
    String browserProof;

    @Column(name = "return_to")
    @Nullable
    String returnTo;

    @Column(name = "expires_at")
    Instant expiresAt;

    boolean anonymous;

    @SuppressWarnings("NullAway.Init")
    LearningSessionRow() {}

    LearningSessionRow(LearningSession session) {
        this.tokenHash = session.tokenHash();
        this.institution = session.person().institution().value();
        this.person = session.person().value();
        this.placement = session.placement().value();
        this.instructor = session.right() == Right.INSTRUCTOR;
        this.language = session.language().code();
        this.browserProof = session.browserProof().orElse(null);
        this.returnTo = session.returnTo().map(URI::toString).orElse(null);
        this.expiresAt = session.expiresAt();
        this.anonymous = session.anonymous();
    }

    LearningSession toSession() {
        InstitutionId owner = new InstitutionId(institution);
        return new LearningSession(
                tokenHash,
                new PersonId(owner, person),
                new PlacementId(owner, placement),
                instructor ? Right.INSTRUCTOR : Right.LEARNER,
                Language.ofCode(language).orElse(Language.DE),
                Optional.ofNullable(browserProof),
                Optional.ofNullable(returnTo).map(URI::create),
                expiresAt,
                anonymous);
    }
}
