package org.sozialraum.systemtests.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.systemtests.administrator.Administration;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.Root;

/** Files of the curriculum change while people learn: nobody waits for a restart, and nobody loses what she began. */
class LivingCurriculumTest {
    private static final Duration TO_NOTICE = Duration.ofSeconds(20);
    private static final String MODULE = "modules/releasing-data/";
    private static final String KEY = "\"key\": \"void-ask-again\"";

    private static House house;
    private static Path curriculum = Path.of("");
    private static Administration administration;

    /** The module starts with a wrong key. */
    @BeforeAll
    static void open() {
        house = House.open("living-curriculum", settings -> {
            curriculum = Root.copyOfCurriculum(settings.folder().resolve("curriculum"));
            replace(MODULE + "items/blanket-form/item.json", KEY, "\"key\": \"cover-by-copy\"");
            return settings.with("SOZIALRAUM_CURRICULUM", curriculum.toString());
        });
        administration = Administration.enters(house.tool());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_revised_module_a_corrected_key_and_a_broken_file() {
        Activity activity = house.activity("Lebendig");
        Learner anna = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(TO_NOTICE)
                .until(() -> house.grade(activity, house.learner()).isPresent());
        double before = house.grade(activity, house.learner()).orElseThrow();
        assertThat(before).as("the wrong key costs a point").isLessThan(100);
        String title = anna.visitor().open("overview").the("h1").text();

        replace(MODULE + "items/blanket-form/item.json", "\"key\": \"cover-by-copy\"", KEY);
        replace(MODULE + "module.json", "\"version\": \"1.1.0\"", "\"version\": \"1.1.1\"");
        replace(MODULE + "de.md", "# Datenfreigabe", "# Berichtigt: Datenfreigabe");
        await().atMost(TO_NOTICE).until(() -> rooms().text().contains("1.1.1"));

        staysInTheEditionThatSheBegan(anna, title);
        thenCountsByTheCorrectedKey(activity);
        changesToTheNewEdition(anna);
        aBrokenFileStopsNobody(anna);
    }

    private static void staysInTheEditionThatSheBegan(Learner anna, String title) {
        Page overview = anna.visitor().open("overview");
        assertThat(overview.the("h1").text()).isEqualTo(title);
        assertThat(overview.has("form[action$=/edition]")).isTrue();
        Activity other = house.activity("Neu begonnen");
        assertThat(Visitor.enters(house, house.learner(), other)
                        .page()
                        .the("h1")
                        .text())
                .as("whoever begins now")
                .startsWith("Berichtigt: ");
    }

    private static void thenCountsByTheCorrectedKey(Activity activity) {
        Visitor teacher = Visitor.enters(house, house.teacher(), activity);
        assertThat(teacher.page().has("a[href$=/rescoring]")).isTrue();
        Page preview = teacher.open("rescoring");
        assertThat(preview.html().select("tr[data-gain=yes]")).hasSize(1);
        assertThat(preview.html().select("tr[data-gain=no]")).isEmpty();

        Page after = teacher.send("rescoring", Form.EMPTY);

        assertThat(after.has(".kern-alert--success")).isTrue();
        await().atMost(TO_NOTICE)
                .until(() -> house.grade(activity, house.learner()).orElseThrow() == 100);
    }

    private static void changesToTheNewEdition(Learner anna) {
        assertThat(anna.visitor().open("result").text()).contains("Neu bewertet am");

        Page overview = anna.visitor().send("edition", Form.EMPTY);

        assertThat(overview.the("h1").text()).startsWith("Berichtigt: ");
        assertThat(overview.has("form[action$=/edition]")).isFalse();
    }

    private static void aBrokenFileStopsNobody(Learner anna) {
        replace(MODULE + "module.json", "\"minutes\"", "\"hours\"");
        await().atMost(TO_NOTICE).until(() -> rooms().has("tr[data-state=older]"));

        assertThat(rooms().html().select("tr[data-state=taught]")).hasSize(11);
        assertThat(rooms().text()).contains(MODULE + "module.json");
        assertThat(house.tool().output()).contains(curriculum.resolve(MODULE + "module.json") + ":");
        assertThat(anna.visitor().open("overview").the("h1").text()).startsWith("Berichtigt: ");
        assertThat(administration.open("/admin").has("a[href='/admin/curriculum']"))
                .isTrue();

        house.tool().kill();
        house.tool().startAgain();

        assertThat(Visitor.enters(house, house.learner(), house.activity("Nach dem Neustart"))
                        .page()
                        .the("h1")
                        .text())
                .as("kept in the database")
                .startsWith("Berichtigt: ");
    }

    private static Page rooms() {
        return administration.open("/admin/curriculum");
    }

    private static void replace(String file, String text, String by) {
        Root.replace(curriculum.resolve(file), text, by);
    }
}
