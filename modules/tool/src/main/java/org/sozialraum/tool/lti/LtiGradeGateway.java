package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.grade.Delivery;
import org.sozialraum.learning.grade.DueGrade;
import org.sozialraum.learning.grade.GradeGateway;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.lti.grades.ColumnBinding;
import org.sozialraum.lti.grades.Conflict;
import org.sozialraum.lti.grades.CopyHistory;
import org.sozialraum.lti.grades.Delivered;
import org.sozialraum.lti.grades.GradeBook;
import org.sozialraum.lti.grades.LineItemsEndpoint;
import org.sozialraum.lti.grades.Points;
import org.sozialraum.lti.grades.Rejected;
import org.sozialraum.lti.grades.RetryLater;
import org.sozialraum.lti.grades.Score;
import org.sozialraum.lti.grades.Setback;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.grades.WantedLineItem;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;

/** Brings grades to the LMS by the Assignment and Grade Services. */
@Once
class LtiGradeGateway implements GradeGateway {
    private static final Logger LOG = System.getLogger("org.sozialraum.grades");
    /** How it is scored, in our words; beside the name of the column. */
    static final String TAG = "check";

    private static final BigDecimal COLUMN_MAXIMUM = BigDecimal.valueOf(100);

    private final Platforms platforms;
    private final GradeBook gradeBook;
    private final SubmissionReview review;

    @Inject
    LtiGradeGateway(Platforms platforms, GradeBook gradeBook, SubmissionReview review) {
        this.platforms = platforms;
        this.gradeBook = gradeBook;
        this.review = review;
    }

    @Override
    public Delivery deliver(DueGrade grade) {
        Placement placement = grade.placement();
        PlatformId id =
                new PlatformId(placement.origin().issuer(), placement.origin().clientId());
        Optional<Platform> platform = platforms.find(id).filter(Platform::active);
        if (platform.isEmpty()) {
            return failed(Trouble.NOT_ALLOWED, Optional.empty());
        }
        Deployment deployment =
                new Deployment(platform.get(), placement.origin().deploymentId());
        Delivery delivery = deliver(grade, deployment);
        LOG.log(
                Level.INFO,
                () -> "grade " + grade.grade().key().text() + " revision "
                        + grade.grade().revision() + ": " + told(delivery));
        return delivery;
    }

    private Delivery deliver(DueGrade grade, Deployment deployment) {
        return grade.placement()
                .column()
                .lineItem()
                .map(column -> post(grade, deployment, column, Optional.empty()))
                .orElseGet(() -> findAndPost(grade, deployment));
    }

    private Delivery findAndPost(DueGrade grade, Deployment deployment) {
        GradeColumn column = grade.placement().column();
        if (column.lineItems().isEmpty()) {
            return failed(Trouble.NO_COLUMN, Optional.empty());
        }
        LineItemsEndpoint endpoint =
                new LineItemsEndpoint(deployment, column.lineItems().get(), scopes(column));
        CopyHistory history = CopyHistory.NONE.andLinks(grade.formerLinks()).beside(grade.linksBeside());
        return switch (gradeBook.bind(endpoint, wanted(grade), history)) {
            case ColumnBinding.Found(var found) -> post(grade, deployment, found.id(), Optional.of(found.id()));
            case ColumnBinding.Created(var made, var own) -> post(grade, deployment, made.id(), Optional.of(made.id()));
            case ColumnBinding.Ambiguous several -> failed(Trouble.SEVERAL_COLUMNS, Optional.empty());
            case Setback setback -> failed(setback);
        };
    }

    private Delivery post(DueGrade grade, Deployment deployment, URI column, Optional<URI> found) {
        Points points =
                new Points(grade.grade().score().given(), grade.grade().score().maximum());
        Score score = Score.finished(grade.subject(), points, grade.timestamp());
        return switch (gradeBook.post(deployment, column, score)) {
            case Delivered delivered -> new Delivery.Taken(found);
            case Conflict conflict -> failed(Trouble.TIME_CONFLICT, Optional.empty());
            case Setback setback -> failed(setback);
        };
    }

    private WantedLineItem wanted(DueGrade grade) {
        return new WantedLineItem(
                grade.placement().title().orElse("Sozialraum Digital"),
                COLUMN_MAXIMUM,
                Optional.of(grade.placement().resourceLinkId()),
                grade.placement().column().name().orElseGet(() -> grade.module().toString()),
                TAG,
                Optional.of(review));
    }

    private static Set<Scope> scopes(GradeColumn column) {
        return column.mayAdd()
                ? EnumSet.of(Scope.LINE_ITEM, Scope.SCORE)
                : EnumSet.of(Scope.LINE_ITEM_READONLY, Scope.SCORE);
    }

    private static Delivery failed(Setback setback) {
        // Not the platform's own words: they may name a person.
        return switch (setback) {
            case RetryLater later -> {
                LOG.log(Level.WARNING, () -> "grade not taken: " + later.cause());
                yield failed(trouble(later), later.retryAfter());
            }
            case Rejected rejected -> {
                LOG.log(Level.WARNING, () -> "grade not taken: " + rejected.ground() + ", status " + rejected.status());
                yield failed(trouble(rejected), Optional.empty());
            }
        };
    }

    private static Trouble trouble(RetryLater later) {
        return switch (later.cause()) {
            case UNREACHABLE -> Trouble.UNREACHABLE;
            case PLATFORM_ERROR -> Trouble.LMS_ERROR;
            case BUSY -> Trouble.BUSY;
        };
    }

    private static Trouble trouble(Rejected rejected) {
        return switch (rejected.ground()) {
            case NOT_ALLOWED -> Trouble.NOT_ALLOWED;
            case NO_LINE_ITEM -> Trouble.NO_COLUMN;
            case NOT_TAKEN -> Trouble.PERSON_REFUSED;
        };
    }

    private static Delivery failed(Trouble trouble, Optional<Duration> retryAfter) {
        return new Delivery.Failed(trouble, retryAfter);
    }

    private static String told(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken taken -> "taken";
            case Delivery.Failed failed -> "failed " + failed.trouble();
        };
    }
}
