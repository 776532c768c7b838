package org.sozialraum.authoring.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Track;

class WriteHandbookTest {
    private static final Path REAL = Path.of("../../curriculum");

    @TempDir
    private Path target = Path.of("");

    @Test
    void every_module_has_its_sheet_and_every_track_its_sum() throws Refused {
        Curriculum curriculum = Source.read(REAL);

        Document page = Jsoup.parse(new WriteHandbook().html(curriculum, Language.EN));

        assertThat(page.select("section.module h2")).hasSameSizeAs(curriculum.modules());
        for (Module module : curriculum.modules()) {
            Element heading = page.getElementById(module.slug());
            assertThat(heading).as(module.slug()).isNotNull();
            assertThat(Objects.requireNonNull(heading).text()).endsWith(module.title(Language.EN));
        }
        for (Track track : curriculum.tracks()) {
            Element table = page.selectFirst("section[aria-labelledby=track-" + track.slug() + "] table");
            assertThat(Objects.requireNonNull(table).select("tbody tr:not(.sum)"))
                    .hasSameSizeAs(track.path());
            double minutes =
                    curriculum.path(track).stream().mapToInt(Module::minutes).sum();
            assertThat(Double.parseDouble(
                            table.select(".sum .figure").getFirst().text()))
                    .isBetween(minutes / 60 - 0.051, minutes / 60 + 0.051);
        }
    }

    @Test
    void says_which_competences_the_curriculum_does_not_cover() throws Refused {
        Document page = Jsoup.parse(new WriteHandbook().html(Source.read(REAL), Language.DE));

        List<String> uncovered =
                page.select("section[aria-labelledby=competences] ul li").eachText();

        assertThat(uncovered).anyMatch(label -> label.startsWith("1.1 ")).anyMatch(label -> label.startsWith("3.4 "));
        assertThat(page.select("section[aria-labelledby=competences] tbody tr").size() + uncovered.size())
                .as("all of the framework")
                .isEqualTo(21);
    }

    @Test
    void all_links_inside_lead_somewhere_and_nothing_is_fetched_from_elsewhere() throws Refused {
        Document page = Jsoup.parse(new WriteHandbook().html(Source.read(REAL), Language.DE));

        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(page.select("link, script, img, iframe")).isEmpty();
    }

    @Test
    void the_pdf_can_be_read_aloud() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        new WriteHandbook().run(REAL, List.of(target.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
        try (PDDocument pdf = Loader.loadPDF(target.resolve("handbook.de.pdf").toFile())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Modulhandbuch");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Datenfreigabe als Abwägung");
            assertThatEveryFontIsInside(pdf);
        }
    }

    private static void assertThatEveryFontIsInside(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void writes_nothing_of_a_broken_curriculum() throws IOException {
        Files.writeString(target.resolve("catalogue.json"), "{");
        Path book = target.resolve("book");

        assertThatThrownBy(() -> new WriteHandbook().run(target, List.of(book.toString()), System.out))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("catalogue.json:1: error [json-syntax]")
                .hasMessageContaining("nothing was written");
        assertThat(book).doesNotExist();
    }
}
