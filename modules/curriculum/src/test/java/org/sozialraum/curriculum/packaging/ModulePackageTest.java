package org.sozialraum.curriculum.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.reading.CurriculumReader;
import org.sozialraum.curriculum.reading.Reading;

class ModulePackageTest {
    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final Curriculum CURRICULUM = ((Reading.Complete) CurriculumReader.read(GOOD)).curriculum();

    @Test
    void a_module_comes_out_as_it_went_in() throws Exception {
        for (Module module : CURRICULUM.modules()) {
            byte[] zip = ModulePackage.of(GOOD, module).bytes();

            ModulePackage arrived = ModulePackage.parse(zip);

            assertThat(arrived.manifest().slug()).isEqualTo(module.slug());
            assertThat(arrived.manifest().requires()).isEqualTo(module.entry().requires());
            assertThat(arrived.read())
                    .isInstanceOfSatisfying(
                            Reading.Complete.class,
                            reading -> assertThat(reading.curriculum().modules())
                                    .singleElement()
                                    .satisfies(read -> {
                                        assertThat(read.version()).isEqualTo(module.version());
                                        assertThat(read.uuid()).isEqualTo(module.uuid());
                                        assertThat(read.items()).hasSameSizeAs(module.items());
                                    }));
        }
    }

    @Test
    void the_same_module_makes_the_same_bytes() throws IOException {
        Module module = CURRICULUM.modules().getFirst();

        assertThat(ModulePackage.of(GOOD, module).bytes())
                .isEqualTo(ModulePackage.of(GOOD, module).bytes());
    }

    @Test
    void a_changed_file_is_noticed() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(
                ModulePackage.of(GOOD, CURRICULUM.modules().getFirst()).files());
        files.put("curriculum/LICENSE", bytes("Take what you like."));

        assertRefused(zip(files), "curriculum/LICENSE is not what package.json says of it: the package was changed.");
    }

    @Test
    void a_missing_file_is_noticed() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(
                ModulePackage.of(GOOD, CURRICULUM.modules().getFirst()).files());
        files.remove("curriculum/catalogue.json");

        assertRefused(zip(files), "curriculum/catalogue.json is missing in the package.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "a/../../outside",
                "/etc/passwd",
                "C:\\windows",
                "a\\..\\b",
                ".hidden",
                "a//b",
                "a/\u202Etxt.exe",
                "bell\u0007"
            })
    void no_name_leads_out_of_the_package(String name) throws IOException {
        assertThatThrownBy(() -> Unpacking.of(zip(Map.of(name, bytes("x")))))
                .isInstanceOf(UnsafePackage.class)
                .hasMessageContaining("is no name for a file in a package")
                .hasMessageNotContaining("\u0007")
                .hasMessageNotContaining("\u202E");
    }

    @Test
    void a_bomb_does_not_go_off() throws IOException {
        assertRefused(
                zip(Map.of("zeros", new byte[64 * 1024 * 1024])), "zeros is larger than 4 MiB when it is unpacked.");
    }

    @Test
    void many_small_bombs_do_not_go_off_together() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < 12; number++) {
            files.put("zeros" + number, new byte[3 * 1024 * 1024]);
        }

        assertRefused(zip(files), "The package is larger than 32 MiB when it is unpacked.");
    }

    @Test
    void a_flood_of_files_is_stopped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < 2_001; number++) {
            files.put("file" + number, new byte[0]);
        }

        assertRefused(zip(files), "There are more than 2000 files in the package.");
    }

    @Test
    void a_file_that_is_no_package_is_named_so() throws IOException {
        assertRefused(bytes("hello"), "The file is no ZIP file, or there is nothing in it. Fetch it once more.");
        assertRefused(zip(Map.of("a", bytes("x"))), "There is no package.json: this is no package of a module.");
        assertRefused(zip(Map.of("package.json", bytes("{"))), "package.json is no JSON. Fetch the package once more.");
        assertRefused(
                zip(Map.of("package.json", bytes("{}"))),
                "package.json does not begin with the format \"sozialraum-module-package/1\": this is no package of a module.");
    }

    @Test
    void half_a_file_is_no_package() throws IOException {
        byte[] whole = ModulePackage.of(GOOD, CURRICULUM.modules().getFirst()).bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> ModulePackage.parse(half)).isInstanceOf(UnsafePackage.class);
    }

    private static void assertRefused(byte[] zip, String sentence) {
        assertThatThrownBy(() -> ModulePackage.parse(zip))
                .isInstanceOf(UnsafePackage.class)
                .hasMessage(sentence);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
