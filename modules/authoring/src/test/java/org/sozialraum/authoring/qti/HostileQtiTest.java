package org.sozialraum.authoring.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.authoring.Refused;

/** Packages of strangers: a clear sentence, and nothing was written. */
class HostileQtiTest {
    private static final String MANIFEST = """
            <manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"><resources>
              <resource identifier="a" type="imsqti_item_xmlv3p0" href="a.xml"/></resources></manifest>""";
    private static final String HEAD =
            "<qti-assessment-item xmlns=\"" + QtiItem.NAMESPACE + "\" identifier=\"A\" title=\"A\" xml:lang=\"en\">";

    @TempDir
    private Path folder = Path.of("");

    private Path items = Path.of("");

    @BeforeEach
    void module() throws IOException {
        Path module = Files.createDirectories(folder.resolve("modules/sample"));
        Files.writeString(module.resolve("module.json"), "{\"outcomes\": [\"first\"]}");
        items = module.resolve("items");
    }

    @Test
    void external_entities_are_not_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "very secret");
        String item = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + HEAD
                + "<qti-item-body>&e;</qti-item-body></qti-assessment-item>";

        assertRefused(Map.of("imsmanifest.xml", MANIFEST, "a.xml", item), "a.xml: a DOCTYPE is not allowed");
    }

    @Test
    void a_billion_laughs_do_not_sound() throws IOException {
        String item =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + HEAD + "&b;</qti-assessment-item>";

        assertRefused(Map.of("imsmanifest.xml", MANIFEST, "a.xml", item), "a.xml: a DOCTYPE is not allowed");
    }

    @Test
    void names_what_it_can_not_ask() throws IOException {
        String item = HEAD + "<qti-item-body><qti-slider-interaction/></qti-item-body></qti-assessment-item>";

        assertRefused(
                Map.of("imsmanifest.xml", MANIFEST, "a.xml", item),
                "a.xml: It asks nothing that we can ask; we know: ");
    }

    @Test
    void says_what_is_missing_or_broken() throws IOException {
        assertRefused(Map.of("readme.txt", "hello"), "There is no imsmanifest.xml: this is no QTI package.");
        assertRefused(Map.of("imsmanifest.xml", MANIFEST), "imsmanifest.xml names a.xml, which is not in the package.");
        assertRefused(Map.of("imsmanifest.xml", "<manifest>"), "imsmanifest.xml: is no well-formed XML");
        assertRefused(Map.of("../a.xml", "x"), "is no name for a file in a package");
    }

    @Test
    void markup_of_strangers_becomes_words() throws Exception {
        String item = HEAD + """
                <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
                  <qti-correct-response><qti-value>YES</qti-value></qti-correct-response>
                </qti-response-declaration>
                <qti-item-body><p onclick="alert(1)">Is it <script>alert(2)</script> safe?</p>
                  <qti-choice-interaction response-identifier="R" max-choices="1">
                    <qti-simple-choice identifier="YES">Yes <a href="javascript:alert(3)">really</a></qti-simple-choice>
                    <qti-simple-choice identifier="NO">No</qti-simple-choice>
                  </qti-choice-interaction></qti-item-body></qti-assessment-item>""";

        run(Map.of("imsmanifest.xml", MANIFEST, "a.xml", item));

        String text = Files.readString(items.resolve("a/en.md"));
        assertThat(text).contains("## yes", "## no").doesNotContain("<script", "onclick");
        assertThat(Files.readString(items.resolve("a/item.json")))
                .contains("\"type\" : \"single-choice\"", "\"key\" : \"yes\"", "\"first\"");
    }

    @Test
    void overwrites_nothing() throws Exception {
        Files.createDirectories(items.resolve("a"));
        String item = HEAD + """
                <qti-response-declaration identifier="R" cardinality="single" base-type="string">
                  <qti-correct-response><qti-value>x</qti-value></qti-correct-response>
                </qti-response-declaration>
                <qti-item-body><p>?</p><qti-text-entry-interaction response-identifier="R"/></qti-item-body>
                </qti-assessment-item>""";

        assertThatThrownBy(() -> run(Map.of("imsmanifest.xml", MANIFEST, "a.xml", item)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing was written");
    }

    private void assertRefused(Map<String, String> files, String sentence) throws IOException {
        assertThatThrownBy(() -> run(files)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
        assertThat(items).doesNotExist();
    }

    private void run(Map<String, String> files) throws IOException, Refused {
        Path file = folder.resolve("package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        new ImportQti()
                .run(
                        folder,
                        List.of(file.toString(), "sample"),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
