package org.sozialraum.tool;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.curriculum.CatalogueEntry;
import org.sozialraum.curriculum.ContentVersion;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.ModuleText;
import org.sozialraum.curriculum.Section;
import org.sozialraum.curriculum.Status;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.branching.Choice;
import org.sozialraum.curriculum.branching.Effects;
import org.sozialraum.curriculum.branching.Node;
import org.sozialraum.curriculum.html.Markdown;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.ItemHead;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.PartText;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.visit.Place;
import org.sozialraum.tool.web.TextFiles;

/** A module of one section, one case and a check of two items, and a learner in it. */
public final class Course {
    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    public static final String TOKEN = "t".repeat(43);
    public static final String BASE = "/learn/" + TOKEN;
    public static final InstitutionId SCHOOL = new InstitutionId(uuid("school"));
    public static final PersonId LEARNER = new PersonId(SCHOOL, uuid("learner"));
    public static final Origin ORIGIN = new Origin("https://moodle.example", "client", "1");

    /** Begin: "ask" leads to an end, "wait" to a second moment. */
    public static final BranchingCase CASE = branching();

    /** The right option is "yes". */
    public static final MarkedItem SINGLE = new SingleChoice(head("single", 1), List.of("yes", "no"), "yes", false);

    /** The right options are "one" and "two". */
    public static final MarkedItem MULTIPLE =
            new MultipleChoice(head("multiple", 2), List.of("one", "two", "three"), Set.of("one", "two"), false);

    public static final Step SECTION =
            new Step.SectionStep(new Section("01-what", inBoth(new Section.Text("What", SafeHtml.empty()))));
    public static final Step DECISION = new Step.CaseStep(CASE);
    public static final Step.CheckStep CHECK = new Step.CheckStep(List.of(SINGLE, MULTIPLE));
    public static final Module MODULE = module(90, List.of(SECTION, DECISION, CHECK));
    public static final Curriculum CURRICULUM = new Curriculum(List.of(), List.of(MODULE), List.of());

    private Course() {}

    public static Module module(int minutes, List<Step> flow) {
        return new Module(
                new CatalogueEntry("releasing-data", uuid("releasing-data"), Status.PUBLISHED, List.of()),
                new ContentVersion("1.0.0", "0".repeat(64)),
                minutes,
                YearMonth.of(2026, 11),
                List.of(),
                List.of(),
                flow,
                0.7,
                2,
                inBoth(new ModuleText(
                        "Releasing data",
                        SafeHtml.empty(),
                        SafeHtml.empty(),
                        List.of(),
                        SafeHtml.empty(),
                        SafeHtml.empty())));
    }

    public static Placement placement(GradeColumn column) {
        return new Placement(
                new PlacementId(SCHOOL, uuid("activity")),
                ORIGIN,
                "link",
                Optional.of(MODULE.uuid()),
                Optional.of("Releasing data"),
                column);
    }

    public static Visit visit(Right right) {
        Placement placement = placement(GradeColumn.NONE);
        LearningSession session = new LearningSession(
                "hash",
                LEARNER,
                placement.id(),
                right,
                Language.EN,
                Optional.empty(),
                Optional.of(URI.create("https://moodle.example/course?id=2")),
                MONDAY.plusSeconds(3_600));
        return new Visit(session, placement);
    }

    /** A learner who reads English and has finished these steps. */
    public static Place place(String... finished) {
        return place(MODULE, new Journey(Optional.empty(), Optional.empty(), Set.of(finished), Map.of()));
    }

    public static Place place(Module module, Journey journey) {
        return new Place(TOKEN, visit(Right.LEARNER), module, Optional.empty(), journey, texts(Language.EN));
    }

    public static org.sozialraum.tool.web.Texts texts(Language language) {
        return TextFiles.fromClassPath().in(language);
    }

    public static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static BranchingCase branching() {
        Effects none = new Effects(0, 0, 0, 0);
        Node begin = new Node("begin", List.of(new Choice("ask", "end", none), new Choice("wait", "later", none)));
        Node later = new Node("later", List.of(new Choice("ask-now", "end", none)));
        Node end = new Node("end", List.of());
        BranchingCase.Text text = new BranchingCase.Text("A case", SafeHtml.empty(), Map.of());
        return new BranchingCase("a-case", uuid("a-case"), begin, List.of(begin, later, end), inBoth(text));
    }

    private static ItemHead head(String slug, int points) {
        return new ItemHead(slug, uuid(slug), List.of(), points, inBoth(text(slug)));
    }

    private static ItemText text(String title) {
        Map<String, PartText> parts = Map.of(
                "yes", part("yes"),
                "no", part("no"),
                "one", part("one"),
                "two", part("two"),
                "three", part("three"));
        return new ItemText(title, SafeHtml.empty(), parts, Markdown.render("why " + title));
    }

    private static PartText part(String name) {
        return new PartText(Markdown.render("option " + name), Optional.of(Markdown.render("feedback " + name)));
    }

    private static <T> Texts<T> inBoth(T text) {
        return new Texts<>(Map.of(Language.DE, text, Language.EN, text));
    }
}
